import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import type { Reitti } from '../pyynto/reitti.js';

/** Liveness and readiness of the service. */
export function terveydenReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  return [
    { metodi: 'get', polku: '/healthcheck', tunnistus: 'ei', kasittele: async () => ({ tila: 200, runko: {} }) },
    {
      metodi: 'get',
      polku: '/valmius',
      tunnistus: 'ei',
      kasittele: async () => {
        const syyt = await palvelut.valmius();
        return syyt.length === 0
          ? { tila: 200, runko: { valmis: true } }
          : { tila: 503, runko: { valmis: false, syyt } };
      },
    },
  ];
}
