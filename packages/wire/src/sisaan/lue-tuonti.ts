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
  /** Objects, lists and single values: a full row has some twenty. */
  arvoja: 4_000_000,
} as const;

/** Characters of a field. */
const KENTAN_PITUUS = 500;
const TUNNISTEEN_PITUUS = 200;
/** Nationalities of one person. */
const KANSALAISUUKSIA = 20;

export interface LuettuTuonti {
  readonly sahkoposti?: string;
  /** Made one at a time as they are gone through, as often as they are. */
  readonly rivit: Iterable<LahetettyRivi>;
}

type Olio = Readonly<Record<string, unknown>>;

/**
 * The body of an import, as the national service takes it: `{sahkoposti?, henkilot: [{tunniste?, henkilo: {…}}]}`. A row that is not
 * fit is told in itself. Throws `pyynto.parametri`, `tuonti.tyhja` or `tuonti.liikaa-riveja`.
 */
export function lueTuonti(runko: unknown): LuettuTuonti {
  const { henkilot, sahkoposti } = olio(runko) ?? {};
  if (!Array.isArray(henkilot)) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'henkilot' } });
  if (henkilot.length === 0) throw new EhoksError('tuonti.tyhja');
  const { riveja } = TUONNIN_RAJAT;
  if (henkilot.length > riveja) throw new EhoksError('tuonti.liikaa-riveja', { tiedot: { raja: riveja } });
  const osoite = sahkoposti ?? undefined;
  if (osoite !== undefined && !(typeof osoite === 'string' && onSahkopostiosoite(osoite)))
    throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'sahkoposti' } });
  return {
    ...(osoite !== undefined && { sahkoposti: osoite }),
    rivit: {
      *[Symbol.iterator]() {
        for (const rivi of henkilot as readonly unknown[]) yield lueRivi(rivi);
      },
    },
  };
}

/** A person by himself, without `tunniste`. */
export function lueOppija(henkilo: unknown): LahetettyRivi {
  const annetut = olio(henkilo);
  if (annetut === undefined) return { annettu: {}, muotopuutteet: [{ koodi: 'muoto' }] };
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
  return { ...luettu, muotopuutteet: [...luettu.muotopuutteet, { koodi: 'muoto' }] };
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
