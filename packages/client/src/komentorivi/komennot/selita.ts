import { KIELTAYTYMISET, SAANTOKIRJA, type Kieli } from '@ehoks/core';
import { selitys, type Selitys } from '../../asiakas/selitys.js';
import type { Konteksti } from '../konteksti.js';
import { KomentoVirhe, POISTUMISKOODIT } from '../poistumiskoodit.js';
import { taulukko } from '../taulukkotuloste.js';
import type { Sanat } from '../tekstit.js';

/** How the codes that a transfer may meet begin, those that are asked of first; the rest are of the pages. */
const SIIRRON_KOODIT = [
  'hoks.',
  'tunnus.lukittu',
  'tunnus.ei-kaytossa',
  'tunnus.ei-palvelutunnus',
  'tunnistus.',
  'oikeus.',
  'pyynto.',
  'taulukko.',
  'rekisteri.',
  'tallennus.',
  'palvelu.',
  'toiminto.',
];
/** Codes that are offered to one who wrote something like them. */
const EHDOTUKSIA = 5;

/** `ehoks selita 423`: what a code means and what to do. Asks nobody. */
export function selita(konteksti: Konteksti, koodi: string | undefined): number {
  const { sano, yhteiset } = konteksti;
  const selitykset = koodi === undefined ? kaikki(yhteiset.kieli) : koodilla(koodi, konteksti);
  konteksti.tulosta(selitykset, koodi === undefined ? luettelona(selitykset, sano) : selitettyina(selitykset, sano));
  return POISTUMISKOODIT.onnistui;
}

function luettelona(selitykset: readonly Selitys[], sano: Sanat): string {
  return taulukko(
    ['HTTP', sano('sarakeKoodi'), sano('selitysSyy')],
    selitykset.map((selitys) => [String(selitys.siirtokoodi), selitys.koodi, selitys.syy]),
    [6, 46, 86],
  );
}

function selitettyina(selitykset: readonly Selitys[], sano: Sanat): string {
  const muut = selitykset.filter(({ koodi }) => siirtosija(koodi) === SIIRRON_KOODIT.length && !onSaanto(koodi));
  const siirron = selitykset.filter((selitys) => !muut.includes(selitys));
  return [
    ...siirron.map((selitys) => selitettyna(selitys, sano)),
    ...(siirron.length > 0 && muut.length > 0 ? [sano('selitysMuut')] : []),
    ...muut.map((selitys) => selitettyna(selitys, sano)),
  ].join('\n\n');
}

function selitettyna({ koodi, siirtokoodi, syy, ohje, lahde }: Selitys, sano: Sanat): string {
  return [
    `${siirtokoodi} ${koodi}`,
    `  ${sano('selitysSyy')}: ${syy}`,
    `  ${sano('selitysOhje')}: ${ohje}`,
    `  ${sano('selitysLahde')}: ${lahde}`,
  ].join('\n');
}

/** Throws `KomentoVirhe` with what may have been meant when there is no such code. */
function koodilla(koodi: string, { sano, yhteiset }: Konteksti): readonly Selitys[] {
  const omat = kaikki(yhteiset.kieli).filter(({ siirtokoodi }) => String(siirtokoodi) === koodi);
  if (omat.length > 0) return omat.filter(({ koodi: oma }) => !onSaanto(oma));
  const oma = selitys(koodi, yhteiset.kieli);
  if (oma !== undefined) return [avoimena(oma)];
  const ehdotus = lahella(koodi).join(', ');
  throw new KomentoVirhe(
    POISTUMISKOODIT.kaytto,
    [sano('tuntematonKoodi', { koodi }), ...(ehdotus === '' ? [] : [sano('tarkoititko', { ehdotus })])].join(' '),
  );
}

/** Codes that have the letters of what was written, the shortest first. */
function lahella(koodi: string): readonly string[] {
  const haettu = kirjaimet(koodi);
  if (haettu === '') return [];
  return koodit()
    .filter((oma) => kirjaimet(oma).includes(haettu))
    .sort((a, b) => a.length - b.length)
    .slice(0, EHDOTUKSIA);
}

function kirjaimet(koodi: string): string {
  return koodi.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
}

function kaikki(kieli: Kieli): readonly Selitys[] {
  return koodit()
    .flatMap((koodi) => selitys(koodi, kieli) ?? [])
    .map(avoimena)
    .sort(
      (a, b) =>
        a.siirtokoodi - b.siirtokoodi || siirtosija(a.koodi) - siirtosija(b.koodi) || (a.koodi < b.koodi ? -1 : 1),
    );
}

function koodit(): readonly string[] {
  return [...Object.keys(KIELTAYTYMISET), ...SAANTOKIRJA.map(({ koodi }) => koodi)];
}

/** What a sentence would name is not known here. */
function avoimena({ syy, ohje, ...muut }: Selitys): Selitys {
  const avoin = (lause: string): string => lause.replace(/\{[a-zA-Z]+\}/g, '…');
  return { ...muut, syy: avoin(syy), ohje: avoin(ohje) };
}

function siirtosija(koodi: string): number {
  const sija = SIIRRON_KOODIT.findIndex((alku) => koodi.startsWith(alku));
  return sija < 0 ? SIIRRON_KOODIT.length : sija;
}

function onSaanto(koodi: string): boolean {
  return SAANTOKIRJA.some((saanto) => saanto.koodi === koodi);
}
