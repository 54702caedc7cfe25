import type { Paiva } from '../aika/paiva.js';
import type { Vajaa } from '../hoks/luonnos.js';
import type { OsaamisenHankkimistapa } from '../hoks/osaamisen-hankkimistapa.js';
import { nimella, type Nimi } from './nimella.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

interface Rivi {
  readonly kasite: string;
  readonly kentta: 'keskeytymisajanjaksot' | 'muutOppimisymparistot';
  readonly vastaa?: readonly string[];
  readonly nimi: Nimi;
}

const RIVIT: readonly Rivi[] = [
  {
    kasite: 'keskeytymisajanjakso',
    kentta: 'keskeytymisajanjaksot',
    vastaa: ['9.3 keskeytykset'],
    nimi: { fi: 'Keskeytymisajanjakso', sv: 'Avbrott', en: 'Interruption' },
  },
  {
    kasite: 'muu-oppimisymparisto',
    kentta: 'muutOppimisymparistot',
    nimi: { fi: 'Muu oppimisympäristö', sv: 'Annan lärmiljö', en: 'Other learning environment' },
  },
];

/** Koodit `<osajakso>.hankkimistavan-ulkopuolella`. Avoimesta jaksosta katsotaan vain alku; rajapäivät kelpaavat. */
export const osajaksoHankkimistavanAikana: readonly Saanto[] = RIVIT.map(
  ({ kasite, kentta, vastaa, nimi }): Saanto => ({
    koodi: `${kasite}.hankkimistavan-ulkopuolella`,
    lause: `${nimi.fi} on kokonaan sen osaamisen hankkimistavan aikana, johon se kuuluu.`,
    peruste: 'Käsitteen määritelmä rajapinnan kenttäluettelossa',
    ...(vastaa && { vastaa }),
    taso: 'varoitus',
    toiminnot: ['luo', 'korvaa'],
    tekstit: nimella(nimi, {
      fi: {
        syy: 'ajanjakso on osaamisen hankkimistavan alun ja lopun ulkopuolella.',
        ohje: 'Korjaa päivät niin, että ne ovat osaamisen hankkimistavan alun ja lopun välissä.',
      },
      sv: {
        syy: 'perioden ligger utanför tiden för sättet att förvärva kunnande.',
        ohje: 'Rätta datumen så att de ligger mellan start- och slutdatum för sättet att förvärva kunnande.',
      },
      en: {
        syy: 'the period is outside the time of the way of acquiring competence.',
        ohje: 'Correct the dates to lie between the start and the end of the way of acquiring competence.',
      },
    }),
    tarkista: ({ [kentta]: osajaksot }) =>
      rikkovat(
        osajaksot,
        ({ alku, loppu }, { hankkimistapa }) =>
          !onNurin(hankkimistapa) && (onUlkona(alku, hankkimistapa) || onUlkona(loppu, hankkimistapa)),
      ),
  }),
);

type Ajankohta = Pick<Vajaa<OsaamisenHankkimistapa>, 'alku' | 'loppu'>;

/** Jakso, joka päättyy ennen alkuaan, on oma virheensä: sen sisälle ei mahdu mitään. */
function onNurin({ alku, loppu }: Ajankohta): boolean {
  return alku !== undefined && loppu !== undefined && loppu < alku;
}

function onUlkona(paiva: Paiva | undefined, { alku, loppu }: Ajankohta): boolean {
  if (paiva === undefined) return false;
  return (alku !== undefined && paiva < alku) || (loppu !== undefined && paiva > loppu);
}
