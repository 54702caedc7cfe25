import type { Organisaatiotaso } from '../rekisterit/organisaatiot.port.js';
import type { Kayttajatyyppi } from './kayttaja.js';
import type { Kayttooikeus } from './oikeustaulukko.js';

export const ROOLIRYHMAT = ['1', '2', 'ONR', 'OPH'] as const;

/** Käyttöoikeusrooli: mitä oikeuksia siihen kuuluu, kenelle ja mille tasolle sen voi myöntää. */
export interface Roolitiedot {
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  /** 1: integraatiolla siirtävien roolit, 2: käsin tallentavien, ONR: oppijanumerojen hoitajien, OPH: Opetushallituksen. */
  readonly ryhma: (typeof ROOLIRYHMAT)[number];
  /** Palvelun oikeutta ei koskaan myönnetä ihmiselle, eikä ihmisen roolia järjestelmälle. */
  readonly kenelle: Kayttajatyyppi;
  readonly oikeudet: readonly Kayttooikeus[];
  readonly tasot: readonly Organisaatiotaso[];
}

const JARJESTAJAN_TASOT = ['koulutustoimija', 'oppilaitos', 'toimipiste'] as const;

/** Lähde: käyttöönoton ohje "eHOKS-käyttöoikeudet", ryhmien 1 ja 2 roolit; Oppijoiden tuontiraportin ohje, ryhmän ONR roolit. */
export const ROOLITAULUKKO = {
  vastuukayttaja: {
    nimi: {
      fi: 'Opintopolun vastuukäyttäjä',
      sv: 'Studieinfos ansvarsanvändare',
      en: 'responsible user of the provider',
    },
    ryhma: '1',
    kenelle: 'VIRKAILIJA',
    oikeudet: ['VASTUUKAYTTAJA'],
    tasot: ['koulutustoimija'],
  },
  'ehoks-paakayttaja': {
    nimi: { fi: 'eHOKS-pääkäyttäjä', sv: 'ePUK-huvudanvändare', en: 'eHOKS main user' },
    ryhma: '1',
    kenelle: 'VIRKAILIJA',
    oikeudet: ['READ', 'HYODYNTAMIS_JA_JAKO', 'PAAKAYTTAJA'],
    tasot: JARJESTAJAN_TASOT,
  },
  'ehoks-kayttaja': {
    nimi: { fi: 'eHOKS-käyttäjä', sv: 'ePUK-användare', en: 'eHOKS user' },
    ryhma: '1',
    kenelle: 'VIRKAILIJA',
    oikeudet: ['READ', 'HYODYNTAMIS_JA_JAKO'],
    tasot: JARJESTAJAN_TASOT,
  },
  'ehoks-palvelukayttaja': {
    nimi: {
      fi: 'eHOKS-palvelukäyttäjä (järjestelmän oikeus, ei henkilölle)',
      sv: 'ePUK-serviceanvändare (systemets rättighet, inte för en person)',
      en: 'eHOKS service account (right of a system, not of a person)',
    },
    ryhma: '1',
    kenelle: 'PALVELU',
    oikeudet: ['CRUD', 'TIEDONSIIRTO'],
    tasot: JARJESTAJAN_TASOT,
  },
  'ehoks-tallentajan-paakayttaja': {
    nimi: {
      fi: 'eHOKS-tallentajan pääkäyttäjä',
      sv: 'ePUK-registrerarnas huvudanvändare',
      en: 'main user of those who enter plans',
    },
    ryhma: '2',
    kenelle: 'VIRKAILIJA',
    oikeudet: ['CRUD', 'HYODYNTAMIS_JA_JAKO', 'TALLENTAJAN_PAAKAYTTAJA'],
    tasot: JARJESTAJAN_TASOT,
  },
  'ehoks-tallentaja': {
    nimi: { fi: 'eHOKS-tallentaja', sv: 'ePUK-registrerare', en: 'enters plans by hand' },
    ryhma: '2',
    kenelle: 'VIRKAILIJA',
    oikeudet: ['CRUD', 'HYODYNTAMIS_JA_JAKO'],
    tasot: JARJESTAJAN_TASOT,
  },
  'oppijanumeropalvelun-paakayttaja': {
    nimi: {
      fi: 'Oppijanumeropalvelun pääkäyttäjä',
      sv: 'Studentnummertjänstens huvudanvändare',
      en: 'main user of the learner number service',
    },
    ryhma: 'ONR',
    kenelle: 'VIRKAILIJA',
    oikeudet: ['OPPIJOIDENTUONTI', 'MANUAALINEN_YKSILOINTI'],
    tasot: JARJESTAJAN_TASOT,
  },
  'oppijoiden-tuonti': {
    nimi: {
      fi: 'Oppijoiden tuonti (vain palvelukäyttäjälle)',
      sv: 'Import av studerande (endast för serviceanvändare)',
      en: 'import of learners (service accounts only)',
    },
    ryhma: 'ONR',
    kenelle: 'PALVELU',
    oikeudet: ['OPPIJOIDENTUONTI', 'YLEISTUNNISTE_LUONTI'],
    tasot: JARJESTAJAN_TASOT,
  },
  'oppijanumeron-haku': {
    nimi: {
      fi: 'Oppijanumeron haku (vain palvelukäyttäjälle)',
      sv: 'Sökning av studentnummer (endast för serviceanvändare)',
      en: 'fetching of learner numbers (service accounts only)',
    },
    ryhma: 'ONR',
    kenelle: 'PALVELU',
    oikeudet: ['YLEISTUNNISTE_LUONTI'],
    tasot: JARJESTAJAN_TASOT,
  },
  'hoks-poistaja': {
    nimi: { fi: 'HOKSien poistaja', sv: 'raderar planer', en: 'may delete plans' },
    ryhma: 'OPH',
    kenelle: 'VIRKAILIJA',
    oikeudet: ['HOKS_DELETE'],
    tasot: JARJESTAJAN_TASOT,
  },
  'oph-paakayttaja': {
    nimi: {
      fi: 'Opetushallituksen eHOKS-pääkäyttäjä',
      sv: 'Utbildningsstyrelsens ePUK-huvudanvändare',
      en: 'eHOKS main user of the National Agency',
    },
    ryhma: 'OPH',
    kenelle: 'VIRKAILIJA',
    oikeudet: ['OPHPAAKAYTTAJA'],
    tasot: ['oph'],
  },
} as const satisfies Record<string, Roolitiedot>;

export type Rooli = keyof typeof ROOLITAULUKKO;
export const ROOLIT = Object.keys(ROOLITAULUKKO) as readonly Rooli[];

export function onRooli(nimi: string): nimi is Rooli {
  return Object.hasOwn(ROOLITAULUKKO, nimi);
}

/** Roolin tiedot yleisessä muodossaan. */
export function roolitiedot(rooli: Rooli): Roolitiedot {
  return ROOLITAULUKKO[rooli];
}
