import type { Oppijakayttaja } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import type { OppijanPyynto, Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { omaOsoite } from '../sivut/oma-osoite.js';
import { POLUT } from '../sivut/polut.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { kirjautumisosoitteet } from '../ymparisto/kirjautumisosoitteet.js';
import { asetustenReitit } from './asetusten-reitit.js';
import { avaaIstunto, kirjaaUlosTiketilla, paataIstunto } from './istunnon-vaiheet.js';
import { selaimenHylkays } from './selaimen-hylkays.js';

/** Sessions of learners, below both `/ehoks-oppija-backend/api/v1` and `/ehoks-oppija-backend/api/v1/oppija`. */
export function oppijanIstunnonReitit(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
  const avaa = (pyynto: Pyynto): Promise<Vastaus> => {
    const oma = omaOsoite(pyynto, asetukset);
    // What the ticket was issued for: the address that the browser was sent back to.
    const palvelu = oma + pyynto.pyydettyPolku;
    return avaaIstunto(pyynto, palvelut, asetukset, 'oppija', oma + POLUT.oppijanSivut, (tiketti) =>
      palvelut.istunnot.avaaOppijalle(tiketti, palvelu, pyynto.yhteys),
    );
  };
  const kuka = async ({ kayttaja }: OppijanPyynto): Promise<Vastaus> => ({
    tila: 200,
    runko: { meta: {}, data: [oppijaJson(kayttaja)] },
  });

  return [
    {
      metodi: 'get',
      polku: '/session/opintopolku',
      tunnistus: 'ei',
      rajoitettu: true,
      kasittele: (pyynto) =>
        avaa(pyynto).catch((virhe: unknown) => {
          const osoitteet = kirjautumisosoitteet(pyynto, asetukset);
          const kieli = sivunKieli(pyynto);
          return selaimenHylkays(virhe, pyynto, asetukset, {
            kirjaudu: osoitteet.oppija(kieli),
            kirjauduUlos: osoitteet.oppijaUlos(kieli),
          });
        }),
    },
    {
      metodi: 'post',
      polku: '/session/opintopolku',
      tunnistus: 'ei',
      runko: 'lomake',
      kasittele: (pyynto) => kirjaaUlosTiketilla(pyynto, palvelut),
    },
    { metodi: 'get', polku: '/session', tunnistus: 'oppija', jalki: 'lue', kasittele: kuka },
    { metodi: 'get', polku: '/session/user-info', tunnistus: 'oppija', jalki: 'lue', kasittele: kuka },
    ...asetustenReitit(palvelut),
    {
      metodi: 'delete',
      polku: '/session',
      tunnistus: 'ei',
      kasittele: async (pyynto) => ({
        tila: 200,
        runko: { meta: {}, data: {} },
        otsakkeet: await paataIstunto(pyynto, palvelut, asetukset, 'oppija'),
      }),
    },
  ];
}

/** Whose matters the session is for, and who really is there when it is somebody else. */
function oppijaJson({ oppijaOid, nimi, puolesta }: Oppijakayttaja) {
  return { oid: oppijaOid, nimi, usingValtuudet: puolesta !== undefined, ...(puolesta && { puolesta }) };
}
