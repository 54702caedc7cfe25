import { lokimerkintaJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import type { Reitti } from '../pyynto/reitti.js';
import { lueHaku } from '../pyynto/kentat.js';
import { oppijaOid } from '../pyynto/muodot.js';
import { ENINTAAN, RIVINUMERO, sivu, SIVU } from '../pyynto/lokisivu.js';
import { organisaatioidenNimet } from './organisaatioiden-nimet.js';

/** `/virkailija/auditloki`: everything that has been done with the data of one learner; OPH only. */
export function auditlokinReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  const { selaaAuditlokia } = palvelut;
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue-auditloki',
      kasittele: async ({ kayttaja, haku, tuki }) => {
        const ehdot = lueHaku(haku, { oppijaOid }, { enintaan: ENINTAAN, ennen: RIVINUMERO });
        tuki.oppijaOid = ehdot.oppijaOid;
        const { enintaan = SIVU.oletus, ennen } = ehdot;
        const { rivit, meta } = sivu(
          await selaaAuditlokia.virkailijalle(kayttaja, ehdot.oppijaOid, {
            enintaan: enintaan + 1,
            ...(ennen !== undefined && { ennen }),
          }),
          enintaan,
        );
        const nimet = await organisaatioidenNimet(
          palvelut,
          rivit.map(({ peruste }) => (typeof peruste === 'object' ? peruste.organisaatio : undefined)),
        );
        return data(rivit.map(lokimerkintaJson), { ...meta, ...nimet });
      },
    },
  ];
}
