import type { HenkiloJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { henkilonOsoite } from './kyselyt.js';
import type { Kasiteltava } from './nimet.js';

/** Undoing a link, or an identification by hand, that was a mistake. */
export function Purku({ henkilo: { oid, versio, paanumero }, tehty }: Kasiteltava): ReactNode {
  const t = useTekstit();
  const mika = paanumero === undefined ? 'yksilointi' : 'yhdistaminen';
  return (
    <section>
      <h2>{t(`oppijanumerot.purku.${mika}`)}</h2>
      <p>{t(`oppijanumerot.purku.${mika}.ohje`)}</p>
      <Toimenpide
        nappi={t(`oppijanumerot.purku.${mika}`)}
        otsikko={t(`oppijanumerot.purku.${mika}.varmistus`)}
        tee={async () =>
          (await kutsu<HenkiloJson>(`${henkilonOsoite(oid)}/purku`, { method: 'post', json: { versio } })).data
        }
        onnistui={(uusi) => tehty(uusi, t(`oppijanumerot.purku.${mika}.tehty`))}
      >
        <p>{t(`oppijanumerot.purku.${mika}.seuraus`)}</p>
      </Toimenpide>
    </section>
  );
}
