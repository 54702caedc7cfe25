import type { Paiva } from '../aika/paiva.js';
import type { Lapikaynti } from '../hoks/lapikaynti.js';
import type { Vajaa } from '../hoks/luonnos.js';
import type { Keskeytymisajanjakso } from '../hoks/osaamisen-hankkimistapa.js';
import type { Polku } from '../hoks/polku.js';
import type { Saanto } from './saanto.js';

interface Keskeytys {
  readonly alku: Paiva;
  readonly loppu: Paiva | undefined;
  /** Loppupäivän paikka suunnitelmassa. */
  readonly lopunPolku: Polku;
}

interface Perakkaiset {
  readonly polku: Polku;
  readonly edellinen: Keskeytys;
  readonly seuraava: Keskeytys;
}

/** Saman hankkimistavan keskeytykset alkupäivän mukaan, kaksi peräkkäistä kerrallaan; `polku` on niiden luettelo. */
function perakkaiset({ hankkimistavat }: Lapikaynti): readonly Perakkaiset[] {
  const parit: Perakkaiset[] = [];
  for (const { polku: hankkimistapa, kohde } of hankkimistavat) {
    const { keskeytymisajanjaksot: jaksot = [] } = kohde;
    if (jaksot.length < 2) continue;
    const polku = [...hankkimistapa, 'keskeytymisajanjaksot'];
    const keskeytykset = jarjestyksessa(polku, jaksot);
    for (const [i, seuraava] of keskeytykset.entries()) {
      const edellinen = keskeytykset[i - 1];
      if (edellinen !== undefined) parit.push({ polku, edellinen, seuraava });
    }
  }
  return parit;
}

function jarjestyksessa(polku: Polku, jaksot: readonly Vajaa<Keskeytymisajanjakso>[]): Keskeytys[] {
  return jaksot
    .flatMap(({ alku, loppu }, i) => (alku === undefined ? [] : { alku, loppu, lopunPolku: [...polku, i, 'loppu'] }))
    .sort((a, b) => (a.alku < b.alku ? -1 : a.alku > b.alku ? 1 : 0));
}

const YHTEISTA = {
  peruste: 'Rajapinnan sopimus',
  vastaa: ['2.5 keskeytymisajanjaksot'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'selaa'],
} as const;

/** Koodit `keskeytymisajanjaksot.paallekkain` ja `….avoin-ei-viimeinen`, kumpikin paikassa, jossa luettelo on. */
export const keskeytyksetEivatMenePaallekkain: readonly Saanto[] = [
  {
    ...YHTEISTA,
    koodi: 'keskeytymisajanjaksot.paallekkain',
    lause: 'Saman hankkimistavan keskeytykset eivät mene päällekkäin: edellinen päättyy ennen kuin seuraava alkaa.',
    tekstit: {
      fi: {
        syy: 'Keskeytys, joka alkaa {alku}, menee päällekkäin edellisen keskeytyksen kanssa.',
        ohje: 'Korjaa päivät niin, että edellinen keskeytys päättyy viimeistään seuraavan alkua edeltävänä päivänä.',
      },
      sv: {
        syy: 'Avbrottet som börjar {alku} överlappar det föregående avbrottet.',
        ohje: 'Rätta datumen så att ett avbrott slutar senast dagen innan nästa börjar.',
      },
      en: {
        syy: 'The interruption that begins {alku} overlaps the one before it.',
        ohje: 'Correct the dates so that one ends at the latest the day before the next begins.',
      },
    },
    tarkista: (lapikaynti) =>
      perakkaiset(lapikaynti)
        .filter(({ edellinen, seuraava }) => edellinen.loppu !== undefined && edellinen.loppu >= seuraava.alku)
        .map(({ polku, seuraava }) => ({ polku, tiedot: { alku: seuraava.alku } })),
  },
  {
    ...YHTEISTA,
    koodi: 'keskeytymisajanjaksot.avoin-ei-viimeinen',
    lause: 'Vain saman hankkimistavan viimeinen keskeytys saa olla avoin.',
    tekstit: {
      fi: {
        syy: 'Keskeytykseltä, joka alkaa {alku}, puuttuu loppupäivä, vaikka sen jälkeen on toinen keskeytys.',
        ohje: 'Lisää loppupäivä; vain viimeinen keskeytys saa jäädä avoimeksi.',
      },
      sv: {
        syy: 'Avbrottet som börjar {alku} saknar slutdatum fast ett annat avbrott följer.',
        ohje: 'Ange slutdatum; bara det sista avbrottet får vara öppet.',
      },
      en: {
        syy: 'The interruption that begins {alku} has no end although another one follows.',
        ohje: 'Add the end date; only the last interruption may be open.',
      },
    },
    tarkista: (lapikaynti) =>
      perakkaiset(lapikaynti)
        .filter(({ edellinen }) => edellinen.loppu === undefined)
        .map(({ polku, edellinen }) => ({
          polku,
          puuttuvat: [edellinen.lopunPolku],
          tiedot: { alku: edellinen.alku },
        })),
  },
];
