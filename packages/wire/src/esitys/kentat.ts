/** What kind of value a field has: how it is shown, and how it is entered. */
export type Laji =
  | 'teksti'
  | 'pitka-teksti'
  | 'paiva'
  | 'hetki'
  | 'totuusarvo'
  | 'luku'
  | 'koodi'
  | 'organisaatio'
  | 'opiskeluoikeus'
  | 'oppija'
  | 'y-tunnus'
  | 'objekti';

/** The plan's types by name, as `jsonSchemat()` gives them. */
export type Suunnitelmaskeemat = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** What is read of a type's schema here. */
interface Tyyppiskeema {
  readonly properties: Readonly<Record<string, Ominaisuus>>;
  readonly required?: readonly string[];
}
interface Arvoskeema {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
}
interface Ominaisuus extends Arvoskeema {
  readonly items?: Arvoskeema;
}

/** One field of a type of the plan's JSON. */
export interface Kentta {
  /** Key in the JSON. */
  readonly nimi: string;
  readonly laji: Laji;
  /** A list of such values. */
  readonly lista: boolean;
  readonly pakollinen: boolean;
  /** Of an object: its type. */
  readonly tyyppi?: string;
  /** Of a code: its code set. */
  readonly koodisto?: string;
}

/** The whole plan, the server's own fields too. */
export const HOKS = 'HoksKorvaus';

/** Kept through every change, but of no use to a reader. Numbers of code versions follow their codes. */
const TEKNISET = /^(id|eid|module-id|yksiloiva-tunniste|versio|.*koodi-versio)$/;

/** Formats of the schema that are a kind of their own. */
const LAJIT: Readonly<Record<string, Laji>> = {
  date: 'paiva',
  'date-time': 'hetki',
  'organisaatio-oid': 'organisaatio',
  'opiskeluoikeus-oid': 'opiskeluoikeus',
  'oppija-oid': 'oppija',
  'y-tunnus': 'y-tunnus',
};

/** Texts of many sentences. */
const PITKAT: ReadonlySet<string> = new Set([
  'vaatimuksista-tai-tavoitteista-poikkeaminen',
  'tavoitteet-ja-sisallot',
  'kuvaus',
  'sisallon-kuvaus',
  'yksilolliset-kriteerit',
]);

/** What is read first in a type; fields that are not named come after in the schema's order, so that none is forgotten. */
const ALUKSI: Readonly<Record<string, readonly string[]>> = {
  OsaamisenHankkimistapa: [
    'osaamisen-hankkimistapa-koodi-uri',
    'alku',
    'loppu',
    'ajanjakson-tarkenne',
    'oppisopimuksen-perusta-koodi-uri',
    'osa-aikaisuustieto',
    'tyopaikalla-jarjestettava-koulutus',
  ],
  OsaamisenOsoittaminen: ['alku', 'loppu', 'nayttoymparisto', 'sisallon-kuvaus'],
  TyopaikallaJarjestettavaKoulutus: ['tyopaikan-nimi', 'tyopaikan-y-tunnus', 'vastuullinen-tyopaikka-ohjaaja'],
  HankittavaAmmatTutkinnonOsa: ['tutkinnon-osa-koodi-uri', 'osaamisen-hankkimistavat', 'osaamisen-osoittaminen'],
  HankittavaPaikallinenTutkinnonOsa: ['nimi', 'laajuus', 'osaamisen-hankkimistavat', 'osaamisen-osoittaminen'],
  HankittavaYhteinenTutkinnonOsa: ['tutkinnon-osa-koodi-uri', 'osa-alueet'],
  HankittavaYtoOsaAlue: ['osa-alue-koodi-uri', 'osaamisen-hankkimistavat', 'osaamisen-osoittaminen'],
  AiemminHankittuAmmatTutkinnonOsa: ['tutkinnon-osa-koodi-uri', 'valittu-todentamisen-prosessi-koodi-uri'],
  AiemminHankittuPaikallinenTutkinnonOsa: ['nimi', 'laajuus', 'valittu-todentamisen-prosessi-koodi-uri'],
  AiemminHankittuYhteinenTutkinnonOsa: ['tutkinnon-osa-koodi-uri', 'osa-alueet'],
  AiemminHankittuYtoOsaAlue: ['osa-alue-koodi-uri', 'valittu-todentamisen-prosessi-koodi-uri'],
  OppimisenTuki: ['oppimisen-tuen-tyyppi-koodi-uri'],
  HankittavaKoulutuksenOsa: ['koulutuksen-osa-koodi-uri'],
};

/** Reads the fields of a type in the order that a person reads them. What it reads throws `RangeError` of a type that there is not. */
export function kenttienLukija(skeemat: Suunnitelmaskeemat): (tyyppi: string) => readonly Kentta[] {
  const muisti = new Map<string, readonly Kentta[]>();
  return (tyyppi) => {
    const luetut = muisti.get(tyyppi) ?? lueKentat(tyyppi, skeemat[tyyppi] as Tyyppiskeema | undefined);
    muisti.set(tyyppi, luetut);
    return luetut;
  };
}

/** Does the field serve systems rather than readers? */
export function onTekninen(nimi: string): boolean {
  return TEKNISET.test(nimi);
}

function lueKentat(tyyppi: string, skeema: Tyyppiskeema | undefined): readonly Kentta[] {
  if (!skeema) throw new RangeError(tyyppi);
  const aluksi = ALUKSI[tyyppi] ?? [];
  const sija = (nimi: string): number => (aluksi.includes(nimi) ? aluksi.indexOf(nimi) : aluksi.length);
  return Object.entries(skeema.properties)
    .filter(([nimi]) => !onTekninen(nimi))
    .map(([nimi, ominaisuus]): Kentta => {
      const { type, format, $ref } = ominaisuus.items ?? ominaisuus;
      const yhteiset = {
        nimi,
        lista: ominaisuus.items !== undefined,
        pakollinen: skeema.required?.includes(nimi) ?? false,
      };
      if ($ref !== undefined) return { ...yhteiset, laji: 'objekti', tyyppi: $ref.replace(/^.*\//, '') };
      if (nimi.endsWith('koodi-uri')) return { ...yhteiset, laji: 'koodi', koodisto: koodisto(nimi, format) };
      return { ...yhteiset, laji: laji(nimi, type, format) };
    })
    .sort((a, b) => sija(a.nimi) - sija(b.nimi));
}

/** Areas of common units in a demonstration are told without their code set in the schema. */
function koodisto(nimi: string, format: string | undefined): string {
  return nimi === 'koodi-uri' || format === undefined ? 'ammatillisenoppiaineet' : format;
}

function laji(nimi: string, type: string | undefined, format: string | undefined): Laji {
  if (type === 'boolean') return 'totuusarvo';
  if (type === 'integer' || type === 'number') return 'luku';
  return LAJIT[format ?? ''] ?? (PITKAT.has(nimi) ? 'pitka-teksti' : 'teksti');
}
