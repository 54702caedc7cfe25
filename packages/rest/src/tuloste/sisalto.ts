import type { Kieli } from '@ehoks/core';
import { kenttienLukija, lista, type Kentta, type Objekti } from '@ehoks/wire/esitys';
import { en, fi, kenttanimenAvain, sv, type Kenttanimet } from '@ehoks/wire/kenttanimet';
import { jsonSchemat } from '@ehoks/wire/skeemat';
import type { arvonKirjoittaja } from './arvo.js';
import type { Sisalto, Tieto } from './asiakirja.js';

const KENTTANIMET: Readonly<Record<Kieli, Kenttanimet>> = { fi, sv, en };

/** Fields of the plan's types in the order that a person reads them. */
const kentat = kenttienLukija(jsonSchemat());

/** Characters and columns that a table on a page has room for. */
const SOLUSSA = 120;
const SARAKKEITA = 4;

interface Rajaus {
  /** Fields that are told elsewhere. */
  readonly ilman?: readonly string[];
  readonly vain?: (kentta: Kentta) => boolean;
}

/** Reads objects of the plan into what is printed of them: every field that has a value, by its name. */
export function tietojenLukija(
  arvo: ReturnType<typeof arvonKirjoittaja>,
  kieli: Kieli,
): (tyyppi: string, objekti: Objekti, rajaus?: Rajaus) => readonly Tieto[] {
  const tiedot = (tyyppi: string, objekti: Objekti, { ilman = [], vain = () => true }: Rajaus = {}): readonly Tieto[] =>
    kentat(tyyppi)
      .filter((kentta) => onArvo(objekti[kentta.nimi]) && !ilman.includes(kentta.nimi) && vain(kentta))
      .map((kentta) => ({
        nimi: kentanNimi(tyyppi, kentta.nimi, kieli),
        sisalto: sisalto(kentta, objekti),
      }));

  const sisalto = (kentta: Kentta, objekti: Objekti): Sisalto => {
    const { nimi, laji, tyyppi = '', lista: onLista } = kentta;
    if (laji === 'objekti')
      return onLista
        ? tietueina(lista(objekti, nimi).map((jasen) => tiedot(tyyppi, jasen)))
        : yhtena(tiedot(tyyppi, objekti[nimi] as Objekti));
    if (onLista)
      return { laji: 'luettelo', kohdat: (objekti[nimi] as readonly unknown[]).map((yksi) => arvo(laji, yksi)) };
    return { laji: 'teksti', teksti: arvo(laji, objekti[nimi]) };
  };
  return tiedot;
}

function kentanNimi(tyyppi: string, nimi: string, kieli: Kieli): string {
  const avain = kenttanimenAvain(tyyppi, nimi);
  return avain === undefined ? nimi : KENTTANIMET[kieli][avain];
}

/** An object that says one thing is that thing. */
function yhtena(tiedot: readonly Tieto[]): Sisalto {
  const [ainoa, ...muut] = tiedot;
  return ainoa?.sisalto.laji === 'teksti' && muut.length === 0 ? ainoa.sisalto : { laji: 'tiedot', tiedot };
}

/** Objects that say one thing each make a list, those of few short fields a table; others are told one after another. */
function tietueina(tietueet: readonly (readonly Tieto[])[]): Sisalto {
  const ainoat = tietueet.map(yhtena).flatMap((sisalto) => (sisalto.laji === 'teksti' ? [sisalto.teksti] : []));
  if (ainoat.length === tietueet.length) return { laji: 'luettelo', kohdat: ainoat };
  const otsikot = [...new Set(tietueet.flatMap((tietue) => tietue.map(({ nimi }) => nimi)))];
  const sopii = tietueet.every((tietue) =>
    tietue.every(({ sisalto }) => sisalto.laji === 'teksti' && sisalto.teksti.length <= SOLUSSA),
  );
  if (!sopii || otsikot.length > SARAKKEITA) return { laji: 'tietueet', tietueet };
  const solu = (tietue: readonly Tieto[], otsikko: string): string => {
    const sisalto = tietue.find(({ nimi }) => nimi === otsikko)?.sisalto;
    return sisalto?.laji === 'teksti' ? sisalto.teksti : '';
  };
  return {
    laji: 'taulukko',
    otsikot,
    rivit: tietueet.map((tietue) => otsikot.map((otsikko) => solu(tietue, otsikko))),
  };
}

function onArvo(arvo: unknown): boolean {
  return arvo !== undefined && !(Array.isArray(arvo) && arvo.length === 0);
}
