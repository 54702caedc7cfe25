import { paiva, type Paiva } from '../src/aika/paiva.js';
import type { Aikaleima } from '../src/aika/aikaleima.js';
import type { HankittavaAmmatTutkinnonOsa } from '../src/hoks/hankittava-tutkinnon-osa.js';
import type { Hoks, HoksId } from '../src/hoks/hoks.js';
import type { HoksLuonnos, Vajaa } from '../src/hoks/luonnos.js';
import type { OsaamisenHankkimistapa } from '../src/hoks/osaamisen-hankkimistapa.js';
import type { OsaamisenOsoittaminen } from '../src/hoks/osaamisen-osoittaminen.js';
import type { Opiskeluoikeus } from '../src/rekisterit/opiskeluoikeus.js';
import type { Tilanne } from '../src/saannot/saanto.js';
import type { KoodiUri } from '../src/tunnisteet/koodi-uri.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../src/tunnisteet/oid.js';
import type { YTunnus } from '../src/tunnisteet/y-tunnus.js';

/** Keksityt henkilöt ja organisaatiot; tarkistusnumerot ovat oikein. */
export const OPPIJA = '1.2.246.562.24.44400000019' as OppijaOid;
export const TOINEN_OPPIJA = '1.2.246.562.24.44400000022' as OppijaOid;
export const OPISKELUOIKEUS = '1.2.246.562.15.44400000145' as OpiskeluoikeusOid;
export const TOINEN_OPISKELUOIKEUS = '1.2.246.562.15.10000000009' as OpiskeluoikeusOid;
export const OPPILAITOS = '1.2.246.562.10.44400000129' as OrganisaatioOid;
export const KOULUTUSTOIMIJA = '1.2.246.562.10.44400000111' as OrganisaatioOid;
export const TANAAN = paiva('2025-03-03');

/** Koulutussopimusjakso, jossa kaikki on kohdallaan. */
export function malliTapa(muutokset: Vajaa<OsaamisenHankkimistapa> = {}): Vajaa<OsaamisenHankkimistapa> {
  return {
    alku: paiva('2025-01-13'),
    loppu: paiva('2025-05-16'),
    yksiloivaTunniste: 'jakso-1',
    osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_koulutussopimus' as KoodiUri,
    osaamisenHankkimistapaKoodiVersio: 1,
    osaAikaisuustieto: 100,
    jarjestajanEdustaja: { nimi: 'Otso Opettaja', rooli: 'opettaja', oppilaitosOid: OPPILAITOS },
    tyopaikallaJarjestettavaKoulutus: {
      vastuullinenTyopaikkaOhjaaja: { nimi: 'Oona Ohjaaja', sahkoposti: 'oona.ohjaaja@example.com' },
      tyopaikanNimi: 'Esimerkkiravintola',
      tyopaikanYTunnus: '1357902-3' as YTunnus,
      keskeisetTyotehtavat: ['Lounaan valmistaminen'],
    },
    ...muutokset,
  };
}

export function malliNaytto(muutokset: Vajaa<OsaamisenOsoittaminen> = {}): Vajaa<OsaamisenOsoittaminen> {
  return {
    alku: paiva('2025-05-12'),
    loppu: paiva('2025-05-16'),
    nayttoymparisto: { nimi: 'Esimerkkiravintola', yTunnus: '1357902-3' as YTunnus },
    sisallonKuvaus: ['Valmistaa ja tarjoaa lounaan'],
    jarjestaja: { oppilaitosOid: OPPILAITOS },
    koulutuksenJarjestajaOsaamisenArvioijat: [{ nimi: 'Aila Arvioija', organisaatio: { oppilaitosOid: OPPILAITOS } }],
    ...muutokset,
  };
}

export function malliTutkinnonOsa(
  muutokset: Vajaa<HankittavaAmmatTutkinnonOsa> = {},
): Vajaa<HankittavaAmmatTutkinnonOsa> {
  return {
    tutkinnonOsaKoodiUri: 'tutkinnonosat_300268' as KoodiUri,
    tutkinnonOsaKoodiVersio: 1,
    koulutuksenJarjestajaOid: OPPILAITOS,
    olennainenSeikka: false,
    opetusJaOhjausMaara: 180,
    osaamisenHankkimistavat: [malliTapa()],
    osaamisenOsoittaminen: [malliNaytto()],
    ...muutokset,
  };
}

/** Kelvollinen suunnitelma, josta mikään sääntö ei huomauta, ja siihen yksi ero. `undefined` poistaa tiedon. */
export function malliLuonnos(muutokset: HoksLuonnos = {}): HoksLuonnos {
  return {
    oppijaOid: OPPIJA,
    opiskeluoikeusOid: OPISKELUOIKEUS,
    sahkoposti: 'venla.esimerkki@example.com',
    ensikertainenHyvaksyminen: paiva('2024-08-19'),
    osaamisenHankkimisenTarve: true,
    hankittavatAmmatTutkinnonOsat: [malliTutkinnonOsa()],
    ...muutokset,
  };
}

/** Oppijan voimassa oleva ammatillisen perustutkinnon opiskeluoikeus. */
export function malliOpiskeluoikeus(muutokset: Partial<Opiskeluoikeus> = {}): Opiskeluoikeus {
  return {
    oid: OPISKELUOIKEUS,
    tyyppi: 'ammatillinenkoulutus',
    oppilaitosOid: OPPILAITOS,
    koulutustoimijaOid: KOULUTUSTOIMIJA,
    alkamispaiva: paiva('2024-08-05'),
    arvioituPaattymispaiva: paiva('2027-06-04'),
    jaksot: [{ alku: paiva('2024-08-05'), tila: 'lasna' }],
    suoritukset: [{ tyyppi: 'ammatillinentutkinto' }],
    ...muutokset,
  };
}

/** HOKSin luonti, kun rekisterit tuntevat opiskeluoikeuden ja oppijan. */
export function malliTilanne(muutokset: Partial<Tilanne> = {}): Tilanne {
  return {
    toiminto: 'luo',
    tanaan: TANAAN,
    opiskeluoikeus: malliOpiskeluoikeus(),
    oppijanOpiskeluoikeudet: [malliOpiskeluoikeus()],
    oppijaLoytyy: true,
    ...muutokset,
  };
}

/** Säilytetty suunnitelma numerolla 1, jota päivitetään. */
export function malliTallennettu(muutokset: Partial<Hoks> = {}): Hoks {
  return {
    id: 1 as HoksId,
    eid: '9d4b1d5e-0f0c-4c53-9d0e-1f0f3a3f5b11',
    manuaalisyotto: false,
    muokattu: '2024-08-19T09:00:00.000Z' as Aikaleima,
    oppijaOid: OPPIJA,
    opiskeluoikeusOid: OPISKELUOIKEUS,
    ensikertainenHyvaksyminen: paiva('2024-08-19'),
    osaamisenHankkimisenTarve: true,
    aiemminHankitutAmmatTutkinnonOsat: [],
    aiemminHankitutYhteisetTutkinnonOsat: [],
    aiemminHankitutPaikallisetTutkinnonOsat: [],
    opiskeluvalmiuksiaTukevatOpinnot: [],
    oppimisenTuki: [],
    hankittavatAmmatTutkinnonOsat: [],
    hankittavatYhteisetTutkinnonOsat: [],
    hankittavatPaikallisetTutkinnonOsat: [],
    hankittavatKoulutuksenOsat: [],
    ...muutokset,
  };
}

/** Taulukon päivä; tyhjä solu on puuttuva tieto. */
export function paivaSolusta(solu: string): Paiva | undefined {
  return solu === '' ? undefined : paiva(solu);
}
