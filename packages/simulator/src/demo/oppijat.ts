import type { OppijaOid } from '@ehoks/core';

/** A person of Oppijanumerorekisteri. */
export interface DemoHenkilo {
  readonly oid: OppijaOid;
  readonly etunimet: string;
  readonly kutsumanimi: string;
  readonly sukunimi: string;
  readonly syntymaaika: string;
  /** 1 man, 2 woman (code set `sukupuoli`). */
  readonly sukupuoli: '1' | '2';
  /** Missing: the person has none. Individual numbers begin with 9, which no living person has. */
  readonly hetu?: string;
  readonly sahkoposti?: string;
  readonly aidinkieli: 'fi' | 'sv' | 'ar';
  readonly turvakielto?: true;
  /** Set on a number that has been joined to another: the number that counts. */
  readonly master?: OppijaOid;
}

/** A learner of the demo world. */
export type DemoOppija = DemoHenkilo;

/** From the last digits of the OID, whose beginning all share. The first of the names is the calling name. */
function henkilo(
  loppu: string,
  etunimet: string,
  sukunimi: string,
  syntymaaika: string,
  sukupuoli: DemoHenkilo['sukupuoli'],
  muut: Partial<DemoHenkilo>,
): DemoHenkilo {
  const kutsumanimi = etunimet.split(' ')[0] ?? etunimet;
  return { oid: oppijaOid(loppu), etunimet, kutsumanimi, sukunimi, syntymaaika, sukupuoli, aidinkieli: 'fi', ...muut };
}

function oppijaOid(loppu: string): OppijaOid {
  return `1.2.246.562.24.44400000${loppu}` as OppijaOid;
}

/** Invented learners, each known to KOSKI by a study right and to Oppijanumerorekisteri. */
export const demoOppijat: readonly DemoOppija[] = [
  henkilo('019', 'Venla Aino', 'Esimerkki', '2006-07-15', '2', {
    hetu: '150706A902Y',
    sahkoposti: 'venla@example.invalid',
  }),
  henkilo('022', 'Aapo Otso', 'Mallikas', '1990-01-01', '1', {
    hetu: '010190Y903T',
    sahkoposti: 'aapo@example.invalid',
  }),
  henkilo('035', 'Iida Lumi', 'Koeluoto', '2004-12-03', '2', {
    hetu: '031204B904T',
    sahkoposti: 'iida@example.invalid',
  }),
  henkilo('077', 'Eetu Ilmari', 'Harjoitus', '2007-02-21', '1', {
    hetu: '210207A9055',
    sahkoposti: 'eetu@example.invalid',
  }),
  henkilo('080', 'Helmi Sofia', 'Kokeilija', '2006-09-30', '2', { hetu: '300906A906C', turvakielto: true }),
  henkilo('093', 'Onni Elias', 'Näytesalo', '2005-11-08', '1', {
    hetu: '081105A907K',
    sahkoposti: 'onni@example.invalid',
  }),
  henkilo('103', 'Saga Linnea', 'Exempelvik', '2007-05-04', '2', {
    hetu: '040507A908P',
    aidinkieli: 'sv',
    sahkoposti: 'saga@example.invalid',
  }),
  henkilo('116', 'Leo Viljami', 'Testinen', '2006-03-17', '1', {
    hetu: '170306A9098',
    sahkoposti: 'leo@example.invalid',
  }),
  henkilo('129', 'Amina Noor', 'Mallila', '2003-08-25', '2', {
    hetu: '250803A910P',
    aidinkieli: 'ar',
    sahkoposti: 'amina@example.invalid',
  }),
  henkilo('132', 'Veikko Juhani', 'Esimerkkilä', '1978-06-12', '1', {
    hetu: '120678-9113',
    sahkoposti: 'veikko@example.invalid',
  }),
  henkilo('145', 'Siiri Matilda', 'Koemäki', '2006-10-19', '2', {
    hetu: '191006A9129',
    sahkoposti: 'siiri@example.invalid',
  }),
  henkilo('158', 'Omar Yusuf', 'Mallikangas', '1999-03-02', '1', {
    aidinkieli: 'ar',
    sahkoposti: 'omar@example.invalid',
  }),
  henkilo('161', 'Kerttu Inkeri', 'Harjula-Koe', '2005-04-27', '2', {
    hetu: '270405A914D',
    sahkoposti: 'kerttu@example.invalid',
  }),
  henkilo('174', 'Niilo Aatos', 'Kokeela', '2007-01-14', '1', {
    hetu: '140107A9155',
    aidinkieli: 'sv',
    sahkoposti: 'niilo@example.invalid',
  }),
  henkilo('187', 'Ella Marjatta', 'Valmis', '2004-05-29', '2', {
    hetu: '290504A916A',
    sahkoposti: 'ella@example.invalid',
  }),
  henkilo('190', 'Toivo Kalevi', 'Poistola', '2006-12-06', '1', {
    hetu: '061206A917N',
    sahkoposti: 'toivo@example.invalid',
  }),
  henkilo('200', 'Lilja Eveliina', 'Valmentava', '2008-09-09', '2', {
    hetu: '090908A918R',
    sahkoposti: 'lilja@example.invalid',
  }),
  henkilo('213', 'Urho Olavi', 'Telmala', '2005-07-01', '1', {
    hetu: '010705A9197',
    sahkoposti: 'urho@example.invalid',
  }),
  henkilo('226', 'Peppi Alina', 'Lukiolainen', '2008-02-11', '2', {
    hetu: '110208A920E',
    sahkoposti: 'peppi@example.invalid',
  }),
  henkilo('239', 'Jalmari Antero', 'Toinen', '2006-08-08', '1', {
    hetu: '080806A921V',
    sahkoposti: 'jalmari@example.invalid',
  }),
];

/** Everyone in Oppijanumerorekisteri: also Venla's older number, joined to hers, and a guardian who studies nothing. */
export const demoHenkilot: readonly DemoHenkilo[] = [
  ...demoOppijat,
  henkilo('048', 'Venla', 'Esimerkki', '2006-07-15', '2', { master: oppijaOid('019') }),
  henkilo('242', 'Hilkka Anneli', 'Huoltaja', '1981-10-05', '2', {
    hetu: '051081-922X',
    sahkoposti: 'hilkka@example.invalid',
  }),
];
