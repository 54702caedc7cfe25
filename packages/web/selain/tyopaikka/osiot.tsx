import { AIEMMIN_HANKITUT, HANKITTAVAT, HOKS, type Kokoelma, type Objekti, osat } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Osakortti } from '../hoks/osakortti.js';
import { Tiedot } from '../hoks/tiedot.js';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';

const OSALISTAT: readonly { readonly otsikko: Tekstiavain; readonly kokoelmat: readonly Kokoelma[] }[] = [
  { otsikko: 'hoks.aiempi-osaaminen', kokoelmat: AIEMMIN_HANKITUT },
  { otsikko: 'hoks.opiskelusuunnitelma', kokoelmat: HANKITTAVAT },
];
const OSALISTOISSA = OSALISTAT.flatMap(({ kokoelmat }) => kokoelmat.map(({ nimi }) => nimi));

/** The sections that a learner has shared: what is not among them is not there. */
export function Osiot({ hoks }: { readonly hoks: Objekti }): ReactNode {
  const t = useTekstit();
  return (
    <>
      <section className="kortti">
        <Tiedot tyyppi={HOKS} objekti={hoks} ilman={OSALISTOISSA} />
      </section>
      {OSALISTAT.map(({ otsikko, kokoelmat }) => {
        const omat = osat(hoks, kokoelmat);
        return (
          omat.length > 0 && (
            <section key={otsikko}>
              <h2>{t(otsikko)}</h2>
              {omat.map((osa) => (
                <Osakortti key={osa.avain} osa={osa} />
              ))}
            </section>
          )
        );
      })}
    </>
  );
}
