import { paivaHelsingissa } from '@ehoks/core';
import { omaSuunnitelmanakyma, omatSuunnitelmatNakyma, oppijanKehysnakyma, suunnitelmanSisalto } from '@ehoks/wire';
import type { RestAsetukset } from '../../asetukset.js';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { hoksinKalenteri } from '../../kalenteri/hoksin-kalenteri.js';
import { lueHaku, lueParametri } from '../../pyynto/kentat.js';
import { jokin, teksti } from '../../pyynto/muodot.js';
import type { OppijanPyynto, Reitti } from '../../pyynto/reitti.js';
import { omaOsoite } from '../../sivut/oma-osoite.js';
import { POLUT } from '../../sivut/polut.js';
import { hoksinTuloste } from '../../tuloste/hoksin-tuloste.js';
import { pdf } from '../../tuloste/pdf.js';

const EHDOT = { kieli: jokin(['fi', 'sv', 'en'] as const), jakso: teksti(100) };

/** `/oppija/nakymat`: one request for each of the learner's own pages. Whose plans they are follows from the session alone. */
export function oppijanNakymienReitit(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
  const { haeOppijanKehys, haeOmatSuunnitelmat, haeOmaSuunnitelma, kello } = palvelut;
  const { ymparisto, tuki } = asetukset;
  return [
    {
      metodi: 'get',
      polku: '/nakymat/kehys',
      tunnistus: 'oppija',
      jalki: 'lue',
      kasittele: async ({ kayttaja }) => {
        const tanaan = paivaHelsingissa(kello.nyt());
        const kehys = await haeOppijanKehys.suorita(kayttaja);
        return data(oppijanKehysnakyma(kayttaja, kehys, { ...(ymparisto && { ymparisto }), tuki, tanaan }));
      },
    },
    {
      metodi: 'get',
      polku: '/nakymat/suunnitelmat',
      tunnistus: 'oppija',
      jalki: 'lue',
      kasittele: async ({ kayttaja }) => data(omatSuunnitelmatNakyma(await haeOmatSuunnitelmat.suorita(kayttaja))),
    },
    {
      metodi: 'get',
      polku: '/nakymat/suunnitelmat/:eid',
      tunnistus: 'oppija',
      jalki: 'lue',
      kasittele: async (pyynto) =>
        data(omaSuunnitelmanakyma(await haeOmaSuunnitelma.suorita(eid(pyynto), pyynto.kayttaja))),
    },
    {
      metodi: 'get',
      polku: '/nakymat/suunnitelmat/:eid/tuloste',
      tunnistus: 'oppija',
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const { kieli = pyynto.kieli, jakso } = lueHaku(pyynto.haku, {}, EHDOT);
        const suunnitelma = await haeOmaSuunnitelma.suorita(eid(pyynto), pyynto.kayttaja, 'tulosta');
        const tuloste = hoksinTuloste(suunnitelmanSisalto(suunnitelma), kieli, kello.nyt());
        return {
          tila: 200,
          tyyppi: 'application/pdf',
          otsakkeet: { 'Content-Disposition': 'inline; filename="hoks.pdf"', 'Content-Language': kieli, ...VAIHTELEE },
          virta: pdf(jakso === undefined ? tuloste.kokonaan() : tuloste.jakso(jakso)),
        };
      },
    },
    {
      metodi: 'get',
      polku: '/nakymat/suunnitelmat/:eid/kalenteri',
      tunnistus: 'oppija',
      jalki: 'lue',
      kasittele: async (pyynto) => {
        const { kieli = pyynto.kieli, jakso } = lueHaku(pyynto.haku, {}, EHDOT);
        const suunnitelma = await haeOmaSuunnitelma.suorita(eid(pyynto), pyynto.kayttaja, 'vie-kalenteriin');
        const sivut = omaOsoite(pyynto, asetukset) + POLUT.oppijanSivut;
        return {
          tila: 200,
          tyyppi: 'text/calendar; charset=utf-8',
          otsakkeet: {
            'Content-Disposition': 'attachment; filename="hoks.ics"',
            'Content-Language': kieli,
            ...VAIHTELEE,
          },
          runko: hoksinKalenteri(suunnitelmanSisalto(suunnitelma), { kieli, nyt: kello.nyt(), sivut, jakso }),
        };
      },
    },
  ];
}

const VAIHTELEE = { Vary: 'Accept-Language' };

/** Throws `pyynto.parametri`. */
function eid({ parametrit }: OppijanPyynto): string {
  return lueParametri(parametrit, 'eid', teksti(100));
}
