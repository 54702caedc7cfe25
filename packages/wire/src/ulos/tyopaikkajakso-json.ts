import type { Kieli, Tyopaikkajakso } from '@ehoks/core';

type Sarake = {
  readonly otsikko: Readonly<Record<Kieli, string>>;
  readonly arvo: (jakso: Tyopaikkajakso) => string | number | undefined;
};

/** What the report tells of a period: keys as in the service that exists, and headings of the table. */
export const JAKSORAPORTIN_SARAKKEET = {
  hoksId: { otsikko: { fi: 'eHOKS-tunniste', sv: 'ePUK-id', en: 'eHOKS id' }, arvo: ({ hoksId }) => hoksId },
  opiskeluoikeusOid: {
    otsikko: { fi: 'Opiskeluoikeus', sv: 'Studierätt', en: 'Study right' },
    arvo: ({ opiskeluoikeusOid }) => opiskeluoikeusOid,
  },
  oppijaOid: {
    otsikko: { fi: 'Oppijanumero', sv: 'Studentnummer', en: 'Learner number' },
    arvo: ({ oppijaOid }) => oppijaOid,
  },
  hoksEid: { otsikko: { fi: 'eid', sv: 'eid', en: 'eid' }, arvo: ({ eid }) => eid },
  oppilaitosOid: {
    otsikko: { fi: 'Oppilaitos', sv: 'Läroanstalt', en: 'Institution' },
    arvo: ({ oppilaitosOid }) => oppilaitosOid,
  },
  hankkimistapaTyyppi: {
    otsikko: { fi: 'Hankkimistapa', sv: 'Sätt att förvärva kunnande', en: 'Way of acquiring' },
    arvo: ({ hankkimistapa }) => hankkimistapa.osaamisenHankkimistapaKoodiUri,
  },
  alkupvm: { otsikko: { fi: 'Alku', sv: 'Början', en: 'Start' }, arvo: ({ hankkimistapa }) => hankkimistapa.alku },
  loppupvm: { otsikko: { fi: 'Loppu', sv: 'Slut', en: 'End' }, arvo: ({ hankkimistapa }) => hankkimistapa.loppu },
  osaAikaisuus: {
    otsikko: { fi: 'Osa-aikaisuus (%)', sv: 'Deltid (%)', en: 'Part-time (%)' },
    arvo: ({ hankkimistapa }) => hankkimistapa.osaAikaisuustieto,
  },
  oppisopimuksenPerusta: {
    otsikko: { fi: 'Oppisopimuksen perusta', sv: 'Grund för läroavtalet', en: 'Basis of the apprenticeship' },
    arvo: ({ hankkimistapa }) => hankkimistapa.oppisopimuksenPerustaKoodiUri,
  },
  tyopaikanNimi: {
    otsikko: { fi: 'Työpaikka', sv: 'Arbetsplats', en: 'Workplace' },
    arvo: ({ hankkimistapa }) => hankkimistapa.tyopaikallaJarjestettavaKoulutus?.tyopaikanNimi,
  },
  ytunnus: {
    otsikko: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business id' },
    arvo: ({ hankkimistapa }) => hankkimistapa.tyopaikallaJarjestettavaKoulutus?.tyopaikanYTunnus,
  },
  ohjaajaNimi: {
    otsikko: { fi: 'Työpaikkaohjaaja', sv: 'Arbetsplatshandledare', en: 'Workplace instructor' },
    arvo: (jakso) => ohjaaja(jakso)?.nimi,
  },
  ohjaajaEmail: {
    otsikko: { fi: 'Ohjaajan sähköposti', sv: 'Handledarens e-post', en: 'E-mail of the instructor' },
    arvo: (jakso) => ohjaaja(jakso)?.sahkoposti,
  },
  ohjaajaPuhelinnumero: {
    otsikko: { fi: 'Ohjaajan puhelinnumero', sv: 'Handledarens telefonnummer', en: 'Phone of the instructor' },
    arvo: (jakso) => ohjaaja(jakso)?.puhelinnumero,
  },
  oppijaNimi: { otsikko: { fi: 'Opiskelija', sv: 'Studerande', en: 'Student' }, arvo: ({ nimi }) => nimi },
} as const satisfies Record<string, Sarake>;

type Rivi = Readonly<Record<keyof typeof JAKSORAPORTIN_SARAKKEET, string | number | undefined>>;

/** A row of the report of workplace periods. */
export function tyopaikkajaksoJson(jakso: Tyopaikkajakso): Rivi {
  return Object.fromEntries(
    Object.entries(JAKSORAPORTIN_SARAKKEET).map(([avain, { arvo }]) => [avain, arvo(jakso)]),
  ) as Rivi;
}

function ohjaaja({ hankkimistapa }: Tyopaikkajakso) {
  return hankkimistapa.tyopaikallaJarjestettavaKoulutus?.vastuullinenTyopaikkaOhjaaja;
}
