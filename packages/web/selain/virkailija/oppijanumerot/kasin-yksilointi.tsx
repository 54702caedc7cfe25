import type { HenkiloJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { henkilonOsoite } from './kyselyt.js';
import type { Kasiteltava } from './nimet.js';

/** Identifying by hand one who has no identity code: the official has made sure who the person is. */
export function KasinYksilointi({ henkilo: { oid, versio }, tehty }: Kasiteltava): ReactNode {
  const t = useTekstit();
  return (
    <section>
      <h2>{t('oppijanumerot.yksilointi')}</h2>
      <p>{t('oppijanumerot.yksilointi.ohje')}</p>
      <Toimenpide
        nappi={t('oppijanumerot.yksiloi')}
        otsikko={t('oppijanumerot.yksiloi.varmistus')}
        tee={async () =>
          (await kutsu<HenkiloJson>(`${henkilonOsoite(oid)}/yksilointi`, { method: 'post', json: { versio } })).data
        }
        onnistui={(uusi) => tehty(uusi, t('oppijanumerot.yksiloi.tehty'))}
      >
        <p>{t('oppijanumerot.yksiloi.ohje')}</p>
      </Toimenpide>
    </section>
  );
}
