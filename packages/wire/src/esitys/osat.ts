import { KOULUTUSSOPIMUS, koulutuksenOsanVaihe, OPPISOPIMUS, osanVaihe, type OsanVaihe, type Paiva } from '@ehoks/core';

/** An object of the plan's JSON. */
export type Objekti = Readonly<Record<string, unknown>>;

/** One part of the plan as people are shown it: an area of a common unit is a part of its own. */
export interface Osa {
  /** Lasts through changes of the plan. */
  readonly avain: string;
  readonly tyyppi: string;
  readonly osa: Objekti;
  /** Place in the plan's JSON. */
  readonly polku: string;
  /** Code of the part, when it has one. */
  readonly koodi?: string;
  /** Name of a local part. */
  readonly nimi?: string;
  readonly laajuus?: number;
  /** The common unit that the area belongs to. */
  readonly yhteinen?: Objekti;
}

/** Parts of one kind in the plan's JSON. */
export interface Kokoelma {
  readonly nimi: string;
  readonly tyyppi: string;
  /** Type of the areas inside. */
  readonly osaAlue?: string;
}

/** What the learner could before. */
export const AIEMMIN_HANKITUT: readonly Kokoelma[] = [
  { nimi: 'aiemmin-hankitut-ammat-tutkinnon-osat', tyyppi: 'AiemminHankittuAmmatTutkinnonOsa' },
  { nimi: 'aiemmin-hankitut-paikalliset-tutkinnon-osat', tyyppi: 'AiemminHankittuPaikallinenTutkinnonOsa' },
  {
    nimi: 'aiemmin-hankitut-yhteiset-tutkinnon-osat',
    tyyppi: 'AiemminHankittuYhteinenTutkinnonOsa',
    osaAlue: 'AiemminHankittuYtoOsaAlue',
  },
];

/** What is to be acquired. */
export const HANKITTAVAT: readonly Kokoelma[] = [
  { nimi: 'hankittavat-ammat-tutkinnon-osat', tyyppi: 'HankittavaAmmatTutkinnonOsa' },
  { nimi: 'hankittavat-paikalliset-tutkinnon-osat', tyyppi: 'HankittavaPaikallinenTutkinnonOsa' },
  {
    nimi: 'hankittavat-yhteiset-tutkinnon-osat',
    tyyppi: 'HankittavaYhteinenTutkinnonOsa',
    osaAlue: 'HankittavaYtoOsaAlue',
  },
  { nimi: 'hankittavat-koulutuksen-osat', tyyppi: 'HankittavaKoulutuksenOsa' },
];

/** The objects of a list that may be missing. */
export function lista(objekti: Objekti, nimi: string): readonly Objekti[] {
  return (objekti[nimi] as readonly Objekti[] | undefined) ?? [];
}

/** The parts of some collections, in their order. */
export function osat(hoks: Objekti, kokoelmat: readonly Kokoelma[]): readonly Osa[] {
  return kokoelmat.flatMap(({ nimi, tyyppi, osaAlue }) =>
    lista(hoks, nimi).flatMap((osa, i): readonly Osa[] => {
      const polku = `/${nimi}/${i}`;
      if (osaAlue === undefined) return [osaksi(tyyppi, osa, polku)];
      return lista(osa, 'osa-alueet').map((alue, j) => ({
        ...osaksi(osaAlue, alue, `${polku}/osa-alueet/${j}`),
        yhteinen: osa,
      }));
    }),
  );
}

/** A part of a type, of its JSON and place. */
export function osaksi(tyyppi: string, osa: Objekti, polku: string): Osa {
  const teksti = (avain: string): string | undefined => osa[avain] as string | undefined;
  const koodi =
    teksti('tutkinnon-osa-koodi-uri') ?? teksti('osa-alue-koodi-uri') ?? teksti('koulutuksen-osa-koodi-uri');
  const nimi = teksti('nimi') ?? teksti('amosaa-tunniste');
  const laajuus = osa['laajuus'] as number | undefined;
  return {
    avain: teksti('module-id') ?? polku,
    tyyppi,
    osa,
    polku,
    ...(koodi !== undefined && { koodi }),
    ...(nimi !== undefined && { nimi }),
    ...(laajuus !== undefined && { laajuus }),
  };
}

interface Jakso {
  readonly alku: Paiva;
  readonly loppu: Paiva;
}

/** The stage of a part that is to be acquired, by the rule of the domain. */
export function vaihe({ tyyppi, osa }: Osa, tanaan: Paiva): OsanVaihe {
  if (tyyppi === 'HankittavaKoulutuksenOsa') return koulutuksenOsanVaihe(osa as unknown as Jakso, tanaan);
  const jaksot = (nimi: string): readonly Jakso[] => lista(osa, nimi) as unknown as readonly Jakso[];
  return osanVaihe(
    { hankkimistavat: jaksot('osaamisen-hankkimistavat'), osoittamiset: jaksot('osaamisen-osoittaminen') },
    tanaan,
  );
}

/** Is a way of acquiring competence a period at a workplace? */
export function onTyopaikalla(jakso: Objekti): boolean {
  const tapa = jakso['osaamisen-hankkimistapa-koodi-uri'];
  return tapa === KOULUTUSSOPIMUS || tapa === OPPISOPIMUS;
}

/** Where a period or a demonstration is, by its name. */
export function jaksonPaikka(jakso: Objekti): string | undefined {
  const tyopaikka = jakso['tyopaikalla-jarjestettava-koulutus'] as Objekti | undefined;
  const ymparisto = jakso['nayttoymparisto'] as Objekti | undefined;
  return (tyopaikka?.['tyopaikan-nimi'] ?? ymparisto?.['nimi']) as string | undefined;
}
