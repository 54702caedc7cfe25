import type { Kasittely } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { OPPIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';

/** Rows at a time. */
const KERRALLA = 20;

/** What was done, in words that a learner knows; of the rest only that something was. */
const TOIMET: Readonly<Partial<Record<Kasittely['toimi'], Tekstiavain>>> = {
  lue: 'oma.toimi.katsoi',
  selaa: 'oma.toimi.katsoi-luettelossa',
  luo: 'oma.toimi.teki',
  korvaa: 'oma.toimi.muutti',
  muuta: 'oma.toimi.muutti',
  palauta: 'oma.toimi.muutti',
  'palauta-versio': 'oma.toimi.muutti',
  poista: 'oma.toimi.poisti',
  kirjaudu: 'oma.toimi.kirjautui',
  'lue-auditloki': 'oma.toimi.katsoi-katsojat',
  'paivita-indeksi': 'oma.toimi.paivitti',
};

/** Who has looked at the learner's data or changed them, newest first. */
export function Lukijat(): ReactNode {
  const t = useTekstit();
  const kysely = useInfiniteQuery({
    queryKey: ['lukijat'],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ signal, pageParam: ennen }) =>
      kutsu<readonly Kasittely[]>(
        `${OPPIJAN_API}/nakymat/lukijat?${hakuehdot({ enintaan: KERRALLA, ennen }).toString()}`,
        { signal },
      ),
    getNextPageParam: ({ meta }) => meta['seuraava'] as number | undefined,
  });
  return (
    <Sivu otsikko={t('oma.katsojat')}>
      <p className="ingressi">{t('oma.katsojat.ohje')}</p>
      <Nakyma kysely={kysely}>
        {({ pages }) => {
          const rivit = pages.flatMap(({ data }) => data);
          return (
            <>
              {rivit.length === 0 && <p className="laatikko">{t('oma.katsojat.tyhja')}</p>}
              <ul className="katsojat">
                {rivit.map((rivi) => (
                  <li key={rivi.numero} className="laatikko">
                    <Rivi rivi={rivi} />
                  </li>
                ))}
              </ul>
              {kysely.hasNextPage && (
                <button
                  type="button"
                  className="nappi toissijainen"
                  disabled={kysely.isFetchingNextPage}
                  onClick={() => void kysely.fetchNextPage()}
                >
                  {t('nayta-lisaa')}
                </button>
              )}
            </>
          );
        }}
      </Nakyma>
    </Sivu>
  );
}

function Rivi({ rivi: { aika, toimi, tekija, organisaatio, puolesta } }: { readonly rivi: Kasittely }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const kuka =
    tekija === 'OPPIJA'
      ? t(puolesta ? 'oma.katsojat.puolesta' : 'oma.katsojat.itse')
      : organisaatio
        ? (nimiKielella(organisaatio.nimi, kieli) ?? organisaatio.oid)
        : t('oma.katsojat.palvelu');
  return (
    <>
      <strong>{kuka}</strong>
      <span>{t(TOIMET[toimi] ?? 'oma.toimi.kasitteli')}</span>
      <span className="selite">
        <Hetki hetki={aika} />
      </span>
    </>
  );
}
