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
  'laheta-muistutus': 'oma.toimi.muistutti',
  'tilaa-muistutukset': 'oma.toimi.muutti-muistutuksia',
  'vahvista-muistutukset': 'oma.toimi.muutti-muistutuksia',
  'lopeta-muistutukset': 'oma.toimi.muutti-muistutuksia',
  jaa: 'oma.toimi.jakoi',
  'lue-jakoja': 'oma.toimi.katsoi-jakoja',
  'lyhenna-jako': 'oma.toimi.lyhensi-jakoa',
  'peru-jako': 'oma.toimi.perui-jaon',
  'pyyda-koodi': 'oma.toimi.pyysi-koodin',
  'avaa-jako': 'oma.toimi.avasi-jaon',
  'katso-jakoa': 'oma.toimi.katsoi-jaettua',
  'kuittaa-jako': 'oma.toimi.kuittasi-jaetun',
  'kirjoita-oppilaitokselle': 'oma.toimi.kirjoitti-oppilaitokselle',
  'kasittele-viesti': 'oma.toimi.kasitteli-viestin',
  'lue-muistutuksia': 'oma.toimi.katsoi-muistutuksia',
};

/** Those who belong to no organisation that is known. */
const TEKIJAT: Readonly<Partial<Record<Kasittely['tekija'], Tekstiavain>>> = {
  TYOPAIKKA: 'oma.katsojat.saaja',
  TUNTEMATON: 'oma.katsojat.linkilla',
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
          const rivit = yhdistetyt(pages.flatMap(({ data }) => data));
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

interface Katselu extends Kasittely {
  readonly kertoja: number;
}

/** The same by the same one after another on a day is told once. */
function yhdistetyt(rivit: readonly Kasittely[]): readonly Katselu[] {
  const tulos: Katselu[] = [];
  for (const rivi of rivit) {
    const edellinen = tulos.at(-1);
    if (edellinen && tunnus(edellinen) === tunnus(rivi))
      tulos[tulos.length - 1] = { ...edellinen, kertoja: edellinen.kertoja + 1 };
    else tulos.push({ ...rivi, kertoja: 1 });
  }
  return tulos;
}

function tunnus({ aika, toimi, tekija, organisaatio, puolesta }: Kasittely): string {
  return [paivaksi(aika), TOIMET[toimi], tekija, organisaatio?.oid, puolesta].join(' ');
}

/** The day of an instant on Finnish clocks. */
function paivaksi(aika: string): string {
  return new Date(aika).toLocaleDateString('fi-FI', { timeZone: 'Europe/Helsinki' });
}

function Rivi({
  rivi: { aika, toimi, tekija, organisaatio, puolesta, kertoja },
}: {
  readonly rivi: Katselu;
}): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const kuka =
    tekija === 'OPPIJA'
      ? t(puolesta ? 'oma.katsojat.puolesta' : 'oma.katsojat.itse')
      : organisaatio
        ? (nimiKielella(organisaatio.nimi, kieli) ?? organisaatio.oid)
        : t(TEKIJAT[tekija] ?? 'oma.katsojat.palvelu');
  return (
    <>
      <strong>{kuka}</strong>
      <span>
        {t(TOIMET[toimi] ?? 'oma.toimi.kasitteli')}
        {kertoja > 1 && ` ${t('oma.katsojat.kertoja', { kertoja })}`}
      </span>
      <span className="selite">
        <Hetki hetki={aika} />
      </span>
    </>
  );
}
