import { hoksinakyma } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { etag } from '../../hoks-rajapinta/etag.js';
import { lueHaku } from '../../pyynto/kentat.js';
import { jokin, teksti } from '../../pyynto/muodot.js';
import { hoksId } from '../../pyynto/parametrit.js';
import type { Reitti } from '../../pyynto/reitti.js';
import { hoksinTuloste } from '../../tuloste/hoksin-tuloste.js';
import { pdf } from '../../tuloste/pdf.js';

const EHDOT = { kieli: jokin(['fi', 'sv', 'en'] as const), jakso: teksti(100), oppijaOid: teksti(100) };

/** `/virkailija/nakymat/hoks/:hoksId/tuloste?kieli=&jakso=&oppija-oid=`: the plan, or one period of it, to be printed. */
export function tulosteenReitti({ haeHoksinNakyma, kello }: EhoksPalvelut): Reitti {
  return {
    metodi: 'get',
    polku: '/hoks/:hoksId/tuloste',
    tunnistus: 'virkailija',
    jalki: 'lue',
    kasittele: async ({ parametrit, haku, kayttaja, kieli: pyynnonKieli }) => {
      const id = hoksId(parametrit.hoksId);
      const { kieli = pyynnonKieli, jakso, oppijaOid: kenen } = lueHaku(haku, {}, EHDOT);
      const nakyma = await haeHoksinNakyma.suorita(id, kayttaja, kenen);
      const tuloste = hoksinTuloste(
        hoksinakyma(nakyma, etag(nakyma.tallennettu.muutosnumero), kieli),
        kieli,
        kello.nyt(),
      );
      return {
        tila: 200,
        tyyppi: 'application/pdf',
        otsakkeet: {
          'Content-Disposition': `inline; filename="hoks-${id}.pdf"`,
          'Content-Language': kieli,
          Vary: 'Accept-Language',
        },
        virta: pdf(jakso === undefined ? tuloste.kokonaan() : tuloste.jakso(jakso)),
      };
    },
  };
}
