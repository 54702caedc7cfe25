import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { Expander, ExpanderContent, ExpanderTitleButton } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Paiva } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { saa, type Organisaatio } from '../kehys/organisaatio.js';
import { paivaehdot, type Siirtoehdot } from './siirtoehdot.js';

/** How many attempts of a day ended for one reason. */
interface Siirtomaara {
  readonly paiva: string;
  readonly koodi?: string;
  readonly siirtokoodi?: number;
  readonly syy?: string;
  readonly maara: number;
}

interface Paivamaara {
  readonly paiva: string;
  readonly onnistuneita: number;
  readonly hylattyja: number;
}

interface Syymaara {
  readonly koodi: string;
  readonly syy: string;
  readonly maara: number;
}

/** All attempts of the chosen days, whatever rows are in sight. */
export function useSiirtomaarat(
  organisaatio: Organisaatio | undefined,
  ehdot: Siirtoehdot,
): UseQueryResult<readonly Siirtomaara[]> {
  const kieli = useKieli();
  const { tanaan } = useKehys();
  const haku = hakuehdot(paivaehdot(organisaatio, ehdot, tanaan));
  return useQuery({
    queryKey: ['siirtomaarat', haku.toString(), kieli],
    enabled: saa(organisaatio, 'lue-siirtoloki'),
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await kutsu<readonly Siirtomaara[]>(`${VIRKAILIJAN_API}/siirtoloki/maarat`, {
          searchParams: haku,
          signal,
        })
      ).data,
  });
}

/** Reasons from the commonest, the chosen one always among them. */
export function syyt(maarat: readonly Siirtomaara[], valittu?: string): readonly Syymaara[] {
  const syittain = new Map<string, Syymaara>();
  if (valittu !== undefined) syittain.set(valittu, { koodi: valittu, syy: valittu, maara: 0 });
  for (const { koodi, syy, maara } of maarat)
    if (koodi !== undefined)
      syittain.set(koodi, { koodi, syy: syy ?? koodi, maara: maara + (syittain.get(koodi)?.maara ?? 0) });
  return [...syittain.values()].sort((a, b) => b.maara - a.maara);
}

/** By day, newest first. Each attempt is counted once, by its refusal or its success. */
function paivat(maarat: readonly Siirtomaara[]): readonly Paivamaara[] {
  const paivittain = new Map<string, Paivamaara>();
  for (const { paiva, koodi, siirtokoodi, maara } of maarat) {
    const { onnistuneita, hylattyja } = paivittain.get(paiva) ?? { onnistuneita: 0, hylattyja: 0 };
    paivittain.set(paiva, {
      paiva,
      onnistuneita: onnistuneita + (koodi === undefined ? maara : 0),
      hylattyja: hylattyja + (siirtokoodi === undefined ? 0 : maara),
    });
  }
  return [...paivittain.values()].sort((a, b) => b.paiva.localeCompare(a.paiva));
}

interface Props {
  readonly kysely: UseQueryResult<readonly Siirtomaara[]>;
  readonly valitse: (koodi: string) => void;
}

/** How many transfers there were, by day and by reason. */
export function Siirtomaarat({ kysely, valitse }: Props): ReactNode {
  const t = useTekstit();
  const paivasarakkeet = useMemo(
    (): readonly Sarake<Paivamaara>[] => [
      { tunnus: 'paiva', otsikko: t('siirtoloki.paiva'), otsake: true, solu: ({ paiva }) => <Paiva paiva={paiva} /> },
      { tunnus: 'onnistuneita', otsikko: t('siirtoloki.onnistuneita'), solu: ({ onnistuneita }) => onnistuneita },
      { tunnus: 'hylattyja', otsikko: t('siirtoloki.hylattyja'), solu: ({ hylattyja }) => hylattyja },
    ],
    [t],
  );
  const syysarakkeet = useMemo(
    (): readonly Sarake<Syymaara>[] => [
      {
        tunnus: 'syy',
        otsikko: t('siirtoloki.koodi'),
        otsake: true,
        solu: ({ koodi, syy }) => (
          <button type="button" className="linkkina" onClick={() => valitse(koodi)}>
            {syy}
          </button>
        ),
      },
      { tunnus: 'maara', otsikko: t('siirtoloki.maara'), solu: ({ maara }) => maara },
    ],
    [t, valitse],
  );
  return (
    <section className="kortti" aria-label={t('siirtoloki.maarat')}>
      <h2>{t('siirtoloki.maarat')}</h2>
      <Nakyma kysely={kysely}>
        {(maarat) => {
          const paivittain = paivat(maarat);
          const summa = (nimi: 'onnistuneita' | 'hylattyja'): number =>
            paivittain.reduce((yhteensa, paiva) => yhteensa + paiva[nimi], 0);
          return (
            <>
              <p>
                {t('siirtoloki.maarat.yhteenveto', {
                  onnistuneita: summa('onnistuneita'),
                  hylattyja: summa('hylattyja'),
                })}
              </p>
              <Expander>
                <ExpanderTitleButton asHeading="h3">{t('siirtoloki.syittain')}</ExpanderTitleButton>
                <ExpanderContent>
                  <Taulukko
                    kuvaus={t('siirtoloki.syittain.kuvaus')}
                    sarakkeet={syysarakkeet}
                    rivit={syyt(maarat)}
                    avain={({ koodi }) => koodi}
                    tyhja={t('siirtoloki.ei-hylattyja')}
                  />
                </ExpanderContent>
              </Expander>
              <Expander>
                <ExpanderTitleButton asHeading="h3">{t('siirtoloki.paivittain')}</ExpanderTitleButton>
                <ExpanderContent>
                  <Taulukko
                    kuvaus={t('siirtoloki.paivittain.kuvaus')}
                    sarakkeet={paivasarakkeet}
                    rivit={paivittain}
                    avain={({ paiva }) => paiva}
                    tyhja={t('siirtoloki.ei-siirtoja')}
                  />
                </ExpanderContent>
              </Expander>
            </>
          );
        }}
      </Nakyma>
    </section>
  );
}
