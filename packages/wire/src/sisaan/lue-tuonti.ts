import { Tokenizer, TokenParser } from '@streamparser/json';
import {
  EhoksError,
  onSahkopostiosoite,
  type AnnettuOppija,
  type AnnetunKentta,
  type LahetettyRivi,
  type Rivipuute,
} from '@ehoks/core';

/** Bounds of one import. */
export const TUONNIN_RAJAT = {
  riveja: 100_000,
  /** Bytes, unpacked. */
  tavuja: 64 * 1024 * 1024,
  /** Marks, names and values of JSON in one row: a full row has some hundred. */
  merkkeja: 1_000,
} as const;

/** Characters of a field. */
const KENTAN_PITUUS = 500;
const TUNNISTEEN_PITUUS = 200;
/** Nationalities of one person. */
const KANSALAISUUKSIA = 20;

export interface LuettuTuonti {
  readonly sahkoposti?: string;
  /** Made some at a time as they are gone through, as often as they are. */
  readonly rivit: Iterable<LahetettyRivi>;
}

type Olio = Readonly<Record<string, unknown>>;

/**
 * The body of an import, as the national service takes it: `{sahkoposti?, henkilot: [{tunniste?, henkilo: {…}}]}`, read as it comes:
 * neither its text nor its rows are ever in memory whole as objects. A row that is not fit is told in itself. Throws
 * `pyynto.json-rikki`, `pyynto.liikaa-arvoja`, `pyynto.parametri`, `tuonti.tyhja` or `tuonti.liikaa-riveja`, and what `palat` throws.
 */
export async function lueTuonti(palat: AsyncIterable<Uint8Array>): Promise<LuettuTuonti> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const rivit = new Rivivarasto();
  let sahkoposti: unknown;
  let merkkeja = 0;

  const sanastaja = new Tokenizer();
  const jasennin = new TokenParser({ paths: ['$.henkilot.*', '$.sahkoposti'], keepStack: false });
  sanastaja.onToken = (sana) => {
    merkkeja += 1;
    if (merkkeja > TUONNIN_RAJAT.merkkeja)
      throw new EhoksError('pyynto.liikaa-arvoja', { tiedot: { raja: TUONNIN_RAJAT.merkkeja } });
    jasennin.write(sana);
  };
  jasennin.onValue = ({ value, key, parent }) => {
    merkkeja = 0;
    if (key === 'sahkoposti') sahkoposti = value;
    else if (Array.isArray(parent)) rivit.lisaa(lueRivi(value));
    else throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'henkilot' } });
  };

  for await (const pala of palat) jsonina(() => sanastaja.write(utf8.decode(pala, { stream: true })));
  jsonina(() => {
    sanastaja.write(utf8.decode());
    if (!jasennin.isEnded) throw new SyntaxError('The body breaks off.');
  });
  const osoite = sahkoposti ?? undefined;
  if (osoite !== undefined && !(typeof osoite === 'string' && onSahkopostiosoite(osoite)))
    throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'sahkoposti' } });
  if (rivit.maara === 0) throw new EhoksError('tuonti.tyhja');
  return { ...(osoite !== undefined && { sahkoposti: osoite }), rivit };
}

/** What the parser throws is told as broken JSON. */
function jsonina(lue: () => void): void {
  try {
    lue();
  } catch (cause) {
    throw EhoksError.on(cause) ? cause : new EhoksError('pyynto.json-rikki', { cause });
  }
}

/** Rows that are kept as bytes: as objects they would take many times the room. */
class Rivivarasto implements Iterable<LahetettyRivi> {
  private readonly palat: Uint8Array[] = [];
  private viimeiset: LahetettyRivi[] = [];
  maara = 0;

  /** Throws `tuonti.liikaa-riveja`. */
  lisaa(rivi: LahetettyRivi): void {
    const { riveja } = TUONNIN_RAJAT;
    if (this.maara === riveja) throw new EhoksError('tuonti.liikaa-riveja', { tiedot: { raja: riveja } });
    this.maara += 1;
    this.viimeiset.push(rivi);
    if (this.viimeiset.length < RIVEJA_PALASSA) return;
    this.palat.push(new TextEncoder().encode(JSON.stringify(this.viimeiset)));
    this.viimeiset = [];
  }

  *[Symbol.iterator](): Generator<LahetettyRivi> {
    for (const pala of this.palat) yield* JSON.parse(new TextDecoder().decode(pala)) as LahetettyRivi[];
    yield* this.viimeiset;
  }
}

const RIVEJA_PALASSA = 500;

/** A person by himself, without `tunniste`. */
export function lueOppija(henkilo: unknown): LahetettyRivi {
  const annetut = olio(henkilo);
  if (annetut === undefined) return { annettu: {}, muotopuutteet: [{ koodi: 'muoto', kentta: 'henkilo' }] };
  const muotopuutteet: Rivipuute[] = [];
  const annettu: Partial<Record<AnnetunKentta, string | readonly string[]>> = {};
  for (const [kentta, lue] of Object.entries(KENTAT) as [AnnetunKentta, Lukija][]) {
    const luettu = lue(annetut[NIMET[kentta] ?? kentta] ?? undefined);
    if (luettu === VIRHE) muotopuutteet.push({ koodi: 'muoto', kentta });
    else if (luettu !== undefined) annettu[kentta] = luettu;
  }
  return { annettu: annettu as AnnettuOppija, muotopuutteet };
}

function lueRivi(rivi: unknown): LahetettyRivi {
  const { tunniste, henkilo } = olio(rivi) ?? {};
  const luettu = lueOppija(henkilo);
  const oma = tunniste ?? undefined;
  if (oma === undefined) return luettu;
  if (typeof oma === 'string' && oma.length <= TUNNISTEEN_PITUUS && onKokonainen(oma))
    return { ...luettu, tunniste: oma };
  return { ...luettu, muotopuutteet: [...luettu.muotopuutteet, { koodi: 'muoto', kentta: 'tunniste' }] };
}

const VIRHE = Symbol('virhe');
type Lukija = (arvo: unknown) => string | readonly string[] | undefined | typeof VIRHE;

/** Empty means missing. */
const teksti = (arvo: unknown): string | undefined | typeof VIRHE => {
  if (arvo === undefined) return undefined;
  if (typeof arvo !== 'string' || arvo.length > KENTAN_PITUUS || !onKokonainen(arvo)) return VIRHE;
  const siisti = arvo.trim();
  return siisti === '' ? undefined : siisti;
};

/** `{"koodi": "…"}` */
const koodi = (arvo: unknown): string | undefined | typeof VIRHE => {
  if (arvo === undefined) return undefined;
  const koodattu = olio(arvo);
  return koodattu === undefined ? VIRHE : teksti(koodattu['koodi'] ?? undefined);
};

const koodit: Lukija = (arvo) => {
  if (arvo === undefined) return undefined;
  if (!Array.isArray(arvo) || arvo.length > KANSALAISUUKSIA) return VIRHE;
  const luetut = arvo.map(koodi);
  return luetut.includes(VIRHE) ? VIRHE : luetut.filter((luettu) => typeof luettu === 'string');
};

/** Names that are others on the wire. */
const NIMET: Partial<Record<AnnetunKentta, string>> = { kansalaisuudet: 'kansalaisuus' };

const KENTAT: Readonly<Record<AnnetunKentta, Lukija>> = {
  oid: teksti,
  hetu: teksti,
  passinumero: teksti,
  sahkoposti: teksti,
  etunimet: teksti,
  kutsumanimi: teksti,
  sukunimi: teksti,
  syntymaaika: teksti,
  sukupuoli: koodi,
  aidinkieli: koodi,
  kansalaisuudet: koodit,
};

function olio(arvo: unknown): Olio | undefined {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo) ? (arvo as Olio) : undefined;
}

/** Text that every database can keep. */
function onKokonainen(arvo: string): boolean {
  return !arvo.includes('\0') && !/\p{Surrogate}/u.test(arvo);
}
