import { lisaaPaivia, type Paiva } from '../aika/paiva.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { HankittavaOsaaminen } from './hankittava-tutkinnon-osa.js';
import type { HoksOsat } from './hoks.js';
import { onTyopaikkajakso, type Keskeytymisajanjakso } from './osaamisen-hankkimistapa.js';

/** Mitä opiskelijan kalenterissa on. */
export const TAPAHTUMALAJIT = ['tyopaikkajakso', 'jakso', 'naytto', 'koulutuksen-osa'] as const;
export type Tapahtumalaji = (typeof TAPAHTUMALAJIT)[number];

/** Suunnitelman jakso tai näyttö opiskelijan kalenterissa. */
export interface Tapahtuma {
  readonly laji: Tapahtumalaji;
  /** Puuttuu vain TUVA-koulutuksen osalta. */
  readonly moduleId?: string;
  readonly alku: Paiva;
  readonly loppu: Paiva;
  /** Osa, johon se kuuluu: koodi, tai paikallisen osan nimi. */
  readonly osa: { readonly koodiUri?: KoodiUri; readonly nimi?: string };
  /** Työpaikan tai näyttöympäristön nimi. */
  readonly paikka?: string;
  readonly keskeytykset: readonly Keskeytymisajanjakso[];
}

/** Käynnissä oleva tai alkava tapahtuma. */
export interface TulevaTapahtuma extends Tapahtuma {
  readonly tila: 'menossa' | 'keskeytyksissa' | 'tulossa';
}

/** Päiviä, joiden päässä alkava on jo ajankohtainen. */
export const AJANKOHTAINEN_PAIVIA = 30;

/** Kaikki, mitä hankittavissa osissa on päivätty, suunnitelman järjestyksessä. */
export function tapahtumat(hoks: HoksOsat): readonly Tapahtuma[] {
  return [
    ...hoks.hankittavatAmmatTutkinnonOsat.flatMap((osa) => osanTapahtumat(osa, { koodiUri: osa.tutkinnonOsaKoodiUri })),
    ...hoks.hankittavatPaikallisetTutkinnonOsat.flatMap((osa) =>
      osanTapahtumat(osa, osa.nimi === undefined ? {} : { nimi: osa.nimi }),
    ),
    ...hoks.hankittavatYhteisetTutkinnonOsat.flatMap(({ osaAlueet }) =>
      osaAlueet.flatMap((alue) => osanTapahtumat(alue, { koodiUri: alue.osaAlueKoodiUri })),
    ),
    ...hoks.hankittavatKoulutuksenOsat.map(({ koulutuksenOsaKoodiUri: koodiUri, alku, loppu }): Tapahtuma => ({
      laji: 'koulutuksen-osa',
      alku,
      loppu,
      osa: { koodiUri },
      keskeytykset: [],
    })),
  ];
}

/**
 * Mitä opiskelijalle on seuraavaksi: käynnissä olevat ja ne, jotka alkavat `AJANKOHTAINEN_PAIVIA` päivän kuluessa. Jos niin pian ei ala mitään,
 * lisäksi seuraavana alkava. Alkamispäivän järjestyksessä.
 */
export function seuraavaksi(kaikki: readonly Tapahtuma[], tanaan: Paiva): readonly TulevaTapahtuma[] {
  const jaljella = kaikki
    .filter(({ loppu }) => loppu >= tanaan)
    .map((tapahtuma): TulevaTapahtuma => ({ ...tapahtuma, tila: tila(tapahtuma, tanaan) }))
    .sort((a, b) => (a.alku < b.alku ? -1 : a.alku > b.alku ? 1 : 0));
  const raja = lisaaPaivia(tanaan, AJANKOHTAINEN_PAIVIA);
  const ensi = jaljella.find((tapahtuma) => tapahtuma.tila === 'tulossa')?.alku;
  return jaljella.filter(({ alku }) => alku <= raja || alku === ensi);
}

function tila({ alku, keskeytykset }: Tapahtuma, tanaan: Paiva): TulevaTapahtuma['tila'] {
  if (alku > tanaan) return 'tulossa';
  const kesken = keskeytykset.some(
    (keskeytys) => keskeytys.alku <= tanaan && (keskeytys.loppu === undefined || tanaan <= keskeytys.loppu),
  );
  return kesken ? 'keskeytyksissa' : 'menossa';
}

function osanTapahtumat(
  { osaamisenHankkimistavat = [], osaamisenOsoittaminen = [] }: HankittavaOsaaminen,
  osa: Tapahtuma['osa'],
): readonly Tapahtuma[] {
  return [
    ...osaamisenHankkimistavat.map((tapa): Tapahtuma => {
      const paikka = tapa.tyopaikallaJarjestettavaKoulutus?.tyopaikanNimi;
      return {
        laji: onTyopaikkajakso(tapa) ? 'tyopaikkajakso' : 'jakso',
        ...(tapa.moduleId !== undefined && { moduleId: tapa.moduleId }),
        alku: tapa.alku,
        loppu: tapa.loppu,
        osa,
        ...(paikka !== undefined && { paikka }),
        keskeytykset: tapa.keskeytymisajanjaksot ?? [],
      };
    }),
    ...osaamisenOsoittaminen.map(({ moduleId, alku, loppu, nayttoymparisto }): Tapahtuma => ({
      laji: 'naytto',
      ...(moduleId !== undefined && { moduleId }),
      alku,
      loppu,
      osa,
      paikka: nayttoymparisto.nimi,
      keskeytykset: [],
    })),
  ];
}
