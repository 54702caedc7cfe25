import { muistutuslajit } from '@ehoks/core';
import type { ReactNode } from 'react';
import { useMuistutukset } from '../../muistutukset/kutsut.js';
import { Tilaus } from '../../muistutukset/tilaus.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { OPPIJAN_API } from '../../yhteiset/palvelu.js';

const OSOITE = `${OPPIJAN_API}/nakymat/muistutukset`;
const LAJIT = muistutuslajit('oppija');

/** The learner's own reminders by mail: a consent, which nobody gives for another. */
export function Muistutukset(): ReactNode {
  const t = useTekstit();
  const kysely = useMuistutukset(OSOITE);
  return (
    <section className="laatikko">
      <h2>{t('muistutukset.otsikko')}</h2>
      <Nakyma kysely={kysely}>
        {({ kaytossa, tilaukset: [tilaus] }) =>
          kaytossa ? (
            <>
              <p>{t('muistutukset.suostumus')}</p>
              <Tilaus osoite={OSOITE} tilaus={tilaus} lajit={LAJIT} />
            </>
          ) : (
            <p>{t('muistutukset.ei-kaytossa')}</p>
          )
        }
      </Nakyma>
    </section>
  );
}
