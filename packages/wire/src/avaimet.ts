import { aikaleima } from '@ehoks/core';
import { kentat, type Arvomuoto, type DtoLuokka, type Kentta, type Sisalto } from './kentat/kentta.js';
import { saakoLuodaKoodia } from './koodinluonti.js';

type Objekti = Readonly<Record<string, unknown>>;
type Muunnos = (arvo: unknown) => unknown;
type Kaantaja = (kohde: Objekti) => Record<string, unknown>;

/**
 * JSON of the right form into the domain's shape: keys, trimmed texts, instants. A member of a list that was left out as
 * wrong (`undefined`) becomes an empty one, so that the indexes of the others stay.
 */
export function camelKsi(luokka: DtoLuokka, json: Objekti): Record<string, unknown> {
  return lukija(luokka)(json);
}

/** The domain's shape into JSON, with the lists that are always shown. What the DTO does not know stays inside. */
export function kebabiksi(luokka: DtoLuokka, kohde: Objekti): Record<string, unknown> {
  return kirjoittaja(luokka)(kohde);
}

const lukija = kerran((luokka) =>
  kaantaja(
    [...kentat(luokka).values()]
      .filter(({ pudotettava }) => !pudotettava)
      .map((kentta) => ({ mista: kentta.avain, mihin: kentta.nimi, muunnos: sisaan(kentta), ...kentta })),
  ),
);

const kirjoittaja = kerran((luokka) =>
  kaantaja(
    [...kentat(luokka).values()].map((kentta) => ({
      mista: kentta.nimi,
      mihin: kentta.avain,
      muunnos: ulos(kentta),
      ...kentta,
    })),
  ),
);

interface Kaannos {
  readonly mista: string;
  readonly mihin: string;
  readonly muunnos: Muunnos | undefined;
  readonly ainaLuettava: boolean;
}

function kaantaja(kaannokset: readonly Kaannos[]): Kaantaja {
  return saakoLuodaKoodia() ? koottuKaantaja(kaannokset) : silmukka(kaannokset);
}

/**
 * A function compiled for the fields of one class, as Ajv compiles its schemas: a loop over the fields reads and writes
 * properties by names that it does not know beforehand, which took six times as long. The names come from our own decorators.
 */
function koottuKaantaja(kaannokset: readonly Kaannos[]): Kaantaja {
  const rivit = kaannokset.map(({ mista, mihin, muunnos, ainaLuettava }, i) => {
    const kohta = `tulos[${JSON.stringify(mihin)}]`;
    return `arvo = kohde[${JSON.stringify(mista)}];
      if (arvo !== undefined) ${kohta} = ${muunnos ? `muunnokset[${i}](arvo)` : 'arvo'};
      ${ainaLuettava ? `else ${kohta} = [];` : ''}`;
  });
  const koodi = `return (kohde) => { const tulos = {}; let arvo; ${rivit.join('\n')} return tulos; };`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- see above
  const kokoa = new Function('muunnokset', koodi) as (muunnokset: readonly (Muunnos | undefined)[]) => Kaantaja;
  return kokoa(kaannokset.map(({ muunnos }) => muunnos));
}

/** The same where nothing may be compiled. */
function silmukka(kaannokset: readonly Kaannos[]): Kaantaja {
  return (kohde) => {
    const tulos: Record<string, unknown> = {};
    for (const { mista, mihin, muunnos, ainaLuettava } of kaannokset) {
      const arvo = kohde[mista];
      if (arvo !== undefined) tulos[mihin] = muunnos ? muunnos(arvo) : arvo;
      else if (ainaLuettava) tulos[mihin] = [];
    }
    return tulos;
  };
}

function kerran(laadi: (luokka: DtoLuokka) => Kaantaja): (luokka: DtoLuokka) => Kaantaja {
  const valmiit = new Map<DtoLuokka, Kaantaja>();
  return (luokka) => {
    const tulos = valmiit.get(luokka) ?? laadi(luokka);
    valmiit.set(luokka, tulos);
    return tulos;
  };
}

const trimmattuna = (arvo: string) => arvo.trim();

const SISAAN: Partial<Record<Arvomuoto, (arvo: string) => string>> = {
  teksti: trimmattuna,
  eiTyhja: trimmattuna,
  puhelinnumero: trimmattuna,
  aikaleima,
  // RFC 9562: the case of a UUID means nothing, and module-ids are compared as texts.
  uuid: (arvo) => arvo.toLowerCase(),
};

function sisaan({ sisalto, lista }: Kentta): Muunnos | undefined {
  const muunnos = jasenSisaan(sisalto);
  if (!lista) return muunnos;
  const poisJatetty = typeof sisalto === 'string' ? '' : {};
  return (arvo) =>
    (arvo as readonly unknown[]).map((jasen = poisJatetty) => (muunnos === undefined ? jasen : muunnos(jasen)));
}

function jasenSisaan(sisalto: Sisalto): Muunnos | undefined {
  return typeof sisalto === 'string' ? (SISAAN[sisalto] as Muunnos | undefined) : (lukija(sisalto) as Muunnos);
}

function ulos({ sisalto, lista }: Kentta): Muunnos | undefined {
  if (typeof sisalto === 'string') return undefined;
  const muunnos = kirjoittaja(sisalto) as Muunnos;
  return lista ? (arvo) => (arvo as readonly unknown[]).map(muunnos) : muunnos;
}
