import {
  aikaleima,
  hakujarjestys,
  kasitteleRivit,
  nimetMuistuttavat,
  onOppijaOid,
  uusiHenkilo,
  yhdista,
  yksiloiVaestotiedoilla,
} from '@ehoks/core';
import type { OppijaOid, Rekisterihenkilo, Rivintulos, Tuontirivi, Vaestotiedot } from '@ehoks/core';
import type { Maailma } from '../../maailma.js';
import { vika } from '../../ohjaus/vialla.js';
import { rekisterihenkilo, rekisterihenkiloJson } from '../rekisterihenkilo-json.js';
import { yhdistetyt } from '../yhdistetyt.js';
import type { Tallennettu, Yksiloitava } from './tuontivarasto.js';

/** Rows in a batch. Source: Oppijanumerorekisteri. */
const ERA = 100;

/**
 * Brings imports and identification to where they would be by now. Called before each question: between them nobody sees the
 * difference, and no timer has to be stopped.
 */
export function etene(maailma: Maailma, kello: () => Date): void {
  const { tuonnit: varasto } = maailma;
  const nyt = performance.now();
  for (const tuonti of varasto.tuonnit) {
    varasto.vapaa = Math.max(varasto.vapaa, tuonti.saapui);
    while (onKesken(tuonti) && tuonti.pysahtyy > 0 && varasto.vapaa + varasto.tahti.eraMs <= nyt) {
      varasto.vapaa += varasto.tahti.eraMs;
      tuonti.pysahtyy -= 1;
      kasitteleEra(maailma, tuonti, kello, varasto.vapaa);
    }
    // One at a time, but one that has stopped does not keep the others.
    if (onKesken(tuonti) && tuonti.pysahtyy > 0) break;
  }
  if (vika(maailma, 'vtj') === undefined) yksiloi(maailma, kello, nyt);
}

function onKesken({ rivit, tulokset }: Tallennettu): boolean {
  return tulokset.length < rivit.length;
}

function kasitteleEra(maailma: Maailma, { rivit, tulokset }: Tallennettu, kello: () => Date, aika: number): void {
  const era = rivit.slice(tulokset.length, tulokset.length + ERA);
  const loydetyt = era.flatMap(({ annettu }) =>
    hakujarjestys(annettu)
      .map((tunniste) => maailma.henkilot.tunnisteella(tunniste))
      .filter((henkilo) => henkilo !== undefined),
  );
  const nyt = hetki(kello);
  const saadut = kasitteleRivit(era, [...new Set(loydetyt)].map(rekisterihenkilo), {
    nyt,
    uusiOid: () => uusiOid(maailma),
    tunnusRatkaisee: true,
  });
  for (const [i, tulos] of saadut.entries()) tulokset.push(luotuna(maailma, era[i], tulos, kello, aika));
}

/** The national register makes a person also for a number that nobody has. */
function luotuna(
  maailma: Maailma,
  rivi: Tuontirivi | undefined,
  tulos: Rivintulos,
  kello: () => Date,
  aika: number,
): Rivintulos {
  const uusi =
    tulos.oppijaOid === undefined && rivi ? uusiHenkilo(rivi.annettu, uusiOid(maailma), hetki(kello)) : tulos.uusi;
  if (uusi === undefined) return tulos;
  lisaaHenkilo(maailma, uusi, aika);
  return { ...tulos, puutteet: [], oppijaOid: uusi.oid };
}

/** One whom nobody has identified yet; those who have an identity code wait for it. */
export function lisaaHenkilo(maailma: Maailma, henkilo: Rekisterihenkilo, aika: number): void {
  maailma.henkilot.set(henkilo.oid, rekisterihenkiloJson(henkilo));
  if (henkilo.hetu === undefined) return;
  const { viiveMs = 0 } = maailma.vaestotiedot.hae(henkilo.hetu) ?? {};
  const { tuonnit } = maailma;
  tuonnit.yksiloitavat.push({ oid: henkilo.oid, yrityksia: 0, aika: aika + tuonnit.tahti.yksilointiMs + viiveMs });
}

function yksiloi(maailma: Maailma, kello: () => Date, nyt: number): void {
  const { tuonnit } = maailma;
  const jatkavat: Yksiloitava[] = [];
  for (const yksiloitava of tuonnit.yksiloitavat) {
    const json = yksiloitava.aika <= nyt ? maailma.henkilot.get(yksiloitava.oid) : undefined;
    if (json === undefined) {
      if (yksiloitava.aika > nyt) jatkavat.push(yksiloitava);
      continue;
    }
    const henkilo = rekisterihenkilo(json);
    if (henkilo.yksilointi !== undefined || henkilo.paanumero !== undefined) continue;
    const muuttuneet = yksiloity(maailma, henkilo, kello);
    for (const muuttunut of muuttuneet) maailma.henkilot.set(muuttunut.oid, rekisterihenkiloJson(muuttunut));
    if (muuttuneet.some(({ yrityksia, oid }) => oid === henkilo.oid && yrityksia > henkilo.yrityksia)) {
      const yrityksia = yksiloitava.yrityksia + 1;
      jatkavat.push({ oid: henkilo.oid, yrityksia, aika: nyt + tuonnit.tahti.yksilointiMs * 2 ** yrityksia });
    }
  }
  tuonnit.yksiloitavat = jatkavat;
}

/** The person, and those joined to the person, after the population register has been asked. */
function yksiloity(maailma: Maailma, henkilo: Rekisterihenkilo, kello: () => Date): readonly Rekisterihenkilo[] {
  const nyt = hetki(kello);
  const tiedot = henkilo.hetu && (maailma.vaestotiedot.hae(henkilo.hetu) as Vaestotiedot | undefined);
  if (tiedot && tiedot.hetu !== henkilo.hetu && nimetMuistuttavat(henkilo, tiedot)) {
    // The same person may be in the register by the code that is in force.
    const json = maailma.henkilot.tunnisteella({ laji: 'hetu', arvo: tiedot.hetu });
    const sama = json && rekisterihenkilo(json);
    if (sama?.yksilointi && sama.oid !== henkilo.oid)
      return yhdista(
        henkilo,
        sama,
        yhdistetyt(maailma, henkilo.oid).map(([, yksi]) => rekisterihenkilo(yksi)),
        nyt,
      );
  }
  return [yksiloiVaestotiedoilla(henkilo, tiedot, nyt)];
}

const hetki = (kello: () => Date) => aikaleima(kello().toISOString());

/** Learner numbers of the national register begin alike; the last digit is the one that checks. */
export function uusiOid(maailma: Maailma): OppijaOid {
  const alku = `1.2.246.562.24.${5_550_000_000 + maailma.tuonnit.seuraavaHenkilo()}`;
  const [oid] = [...'0123456789'].map((numero) => alku + numero).filter(onOppijaOid);
  if (oid === undefined || maailma.henkilot.has(oid)) return uusiOid(maailma);
  return oid;
}
