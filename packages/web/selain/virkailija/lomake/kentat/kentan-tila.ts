import { useKenttanimi } from '../../../hoks/kenttanimi.js';
import { useTekstit } from '../../../tekstit/kielet.js';
import { arvo, osoitin } from '../polku.js';
import { kentanId, useLomake } from '../tila.js';
import type { Kenttaominaisuudet } from './kentta.js';

/** What every field shows and does, in the words of its components. */
export interface KentanTila {
  readonly id: string;
  readonly nimi: string;
  readonly arvo: unknown;
  /** Optional fields say so. */
  readonly optionalText: string | undefined;
  readonly status: 'error' | 'default';
  /** What is wrong, and what to do. */
  readonly statusText: string;
  aseta(uusi: unknown): void;
  kavi(): void;
}

export function useKentta({ tyyppi, kentta, polku }: Kenttaominaisuudet): KentanTila {
  const t = useTekstit();
  const kenttanimi = useKenttanimi();
  const { suunnitelma, havainnot, aseta, kavi } = useLomake();
  const paikka = osoitin(polku);
  const omat = havainnot.get(paikka) ?? [];
  const viesti = omat.map(({ viesti: mika, ohje }) => `${mika} ${ohje}`).join(' ');
  return {
    id: kentanId(paikka),
    nimi: kenttanimi(tyyppi, kentta.nimi),
    arvo: arvo(suunnitelma, polku),
    optionalText: kentta.pakollinen || PAAKENTAT.has(kentta.nimi) ? undefined : t('lomake.valinnainen'),
    status: omat.some(({ taso }) => taso === 'virhe') ? 'error' : 'default',
    statusText: viesti,
    aseta: (uusi) => aseta(polku, uusi),
    kavi: () => kavi(paikka),
  };
}

/** The rules ask for these of the plan itself, whose schema has nothing mandatory: rules tell more kindly what is missing. */
const PAAKENTAT: ReadonlySet<string> = new Set([
  'oppija-oid',
  'opiskeluoikeus-oid',
  'ensikertainen-hyvaksyminen',
  'osaamisen-hankkimisen-tarve',
  'sahkoposti',
]);
