import { hakumuoto } from '../oppijaindeksi/hakumuoto.js';

interface Verrattavat {
  readonly etunimet: string;
  readonly sukunimi: string;
}

/** Nimet ovat samankaltaiset tästä alkaen. Lähde: Oppijanumerorekisterin `etunimiThreshold` ja `sukunimiThreshold`. */
const KYNNYS = 0.85;
/** Merkkiä, joista alkaen sisältyvä nimi kertoo jotakin: kirjain sisältyy melkein kenen tahansa nimeen. */
const LYHIN_SISALTYVA = 3;

/**
 * Muistuttavatko nimet toisiaan niin, että niiden voi uskoa olevan saman henkilön? Sukunimien on oltava samankaltaiset, ja etunimistä
 * joko toisten on sisällyttävä toisiin tai jonkin nimen muistutettava jotakin. Kirjainten koko ja tarkkeet eivät vaikuta.
 */
export function nimetMuistuttavat(toiset: Verrattavat, toisten: Verrattavat): boolean {
  const [sukunimi, toinenSukunimi] = [hakumuoto(toiset.sukunimi), hakumuoto(toisten.sukunimi)];
  if (samankaltaisuus(sukunimi, toinenSukunimi) < KYNNYS) return false;
  const [etunimet, toisetEtunimet] = [hakumuoto(toiset.etunimet), hakumuoto(toisten.etunimet)];
  if (etunimet === '' || toisetEtunimet === '') return etunimet === toisetEtunimet;
  if (sisaltyy(etunimet, toisetEtunimet) || sisaltyy(toisetEtunimet, etunimet)) return true;
  const toisetNimet = toisetEtunimet.split(' ');
  return etunimet.split(' ').some((nimi) => toisetNimet.some((toinen) => samankaltaisuus(nimi, toinen) >= KYNNYS));
}

function sisaltyy(osa: string, kokonaisuus: string): boolean {
  return osa.length >= LYHIN_SISALTYVA && kokonaisuus.includes(osa);
}

/** Samasta alusta annettava lisä, enintään neljästä merkistä, ja vain nimille, jotka muutenkin ovat lähellä (Winkler 1990). */
const ALUN_LISA = 0.1;
const ALUN_PITUUS = 4;
const LISAN_EHTO = 0.7;

/** Jaro–Winkler: 0 eri, 1 sama. */
export function samankaltaisuus(a: string, b: string): number {
  const jaro = jaroSamankaltaisuus(a, b);
  if (jaro < LISAN_EHTO) return jaro;
  let alku = 0;
  while (alku < Math.min(ALUN_PITUUS, a.length, b.length) && a[alku] === b[alku]) alku += 1;
  return jaro + alku * ALUN_LISA * (1 - jaro);
}

function jaroSamankaltaisuus(a: string, b: string): number {
  if (a === b) return 1;
  const etaisyys = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const varatut = new Set<number>();
  const [omat, vastaavat]: [string[], (readonly [number, string])[]] = [[], []];
  for (const [i, merkki] of [...a].entries()) {
    for (let j = Math.max(0, i - etaisyys); j <= Math.min(b.length - 1, i + etaisyys); j += 1) {
      if (varatut.has(j) || b[j] !== merkki) continue;
      varatut.add(j);
      omat.push(merkki);
      vastaavat.push([j, merkki]);
      break;
    }
  }
  const samoja = omat.length;
  if (samoja === 0) return 0;
  vastaavat.sort(([yksi], [toinen]) => yksi - toinen);
  const vaihtuneita = vastaavat.filter(([, merkki], i) => merkki !== omat[i]).length / 2;
  return (samoja / a.length + samoja / b.length + (samoja - vaihtuneita) / samoja) / 3;
}
