import type { Aikaleima } from '../aika/aikaleima.js';
import { hakumuoto } from '../oppijaindeksi/hakumuoto.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import { hakujarjestys, type AnnettuOppija, type Henkilotunniste } from './annettu-oppija.js';
import { nimetMuistuttavat } from './nimien-vertailu.js';
import type { Rivintulos } from './oppijoiden-tuonti-repository.port.js';
import { oppijanumero, uusiHenkilo, type Rekisterihenkilo } from './rekisterihenkilo.js';
import type { Tuontirivi } from './tuonti.js';

/** Henkilön tunnisteet, joilla hänet löytää. */
export function henkilonTunnisteet(henkilo: Rekisterihenkilo): readonly Henkilotunniste[] {
  const { oid, hetu, hetuKiistetty, entisetHetut, passinumerot, sahkopostit } = henkilo;
  return [
    { laji: 'oid', arvo: oid },
    ...(hetu && hetuKiistetty ? [kiistettyna(hetu, henkilo)] : []),
    ...[...(hetu && !hetuKiistetty ? [hetu] : []), ...entisetHetut].map((arvo) => ({ laji: 'hetu', arvo }) as const),
    ...passinumerot.map((arvo) => ({ laji: 'passinumero', arvo }) as const),
    ...sahkopostit.map((arvo) => ({ laji: 'sahkoposti', arvo }) as const),
  ];
}

/** Rivin tunnisteet siinä järjestyksessä, jossa henkilöä niillä haetaan. */
export function rivinTunnisteet(annettu: AnnettuOppija): readonly Henkilotunniste[] {
  const { hetu, etunimet = '', sukunimi = '' } = annettu;
  return [...(hetu === undefined ? [] : [kiistettyna(hetu, { etunimet, sukunimi })]), ...hakujarjestys(annettu)];
}

/** Tunnuksella, jota moni sanoo omakseen, henkilön löytää vain samoilla nimillä. */
function kiistettyna(hetu: string, { etunimet, sukunimi }: Nimet): Henkilotunniste {
  return { laji: 'kiistetty-hetu', arvo: `${hetu} ${hakumuoto(`${sukunimi} ${etunimet}`)}` };
}

type Nimet = Pick<Rekisterihenkilo, 'etunimet' | 'sukunimi'>;

/** Miten rivejä käsitellään. */
export interface Rivienkasittely {
  readonly nyt: Aikaleima;
  readonly uusiOid: () => OppijaOid;
  /** Ratkaiseeko henkilötunnus, kenen rivi on, vaikka haltijaa ei ole yksilöity ja nimet ovat muut? Kansallisessa rekisterissä ratkaisee. */
  readonly tunnusRatkaisee?: boolean;
}

/**
 * Mitä riveistä tulee, kun `loydetyt` on ketkä niiden tunnisteilla on rekisterissä. Saman erän rivit, joilla on yhteinen tunniste, ovat
 * saman henkilön. Löytyneen henkilön tietoja ei muuteta.
 */
export function kasitteleRivit(
  rivit: readonly Tuontirivi[],
  loydetyt: readonly Rekisterihenkilo[],
  { nyt, uusiOid, tunnusRatkaisee = false }: Rivienkasittely,
): readonly Rivintulos[] {
  const tunnetut = new Map<string, Rekisterihenkilo>();
  const muista = (henkilo: Rekisterihenkilo): void => {
    for (const tunniste of henkilonTunnisteet(henkilo)) tunnetut.set(avain(tunniste), henkilo);
  };
  loydetyt.forEach(muista);
  return rivit.map(({ tuonti, paikka, annettu }): Rivintulos => {
    const { etunimet = '', sukunimi = '' } = annettu;
    const muistuttaa = (haltija: Rekisterihenkilo): boolean => nimetMuistuttavat({ etunimet, sukunimi }, haltija);
    const voiOllaSama = ({ laji }: Henkilotunniste, haltija: Rekisterihenkilo): boolean => {
      if (laji === 'oid' || laji === 'kiistetty-hetu') return true;
      // Yksilöimätön haltija voi olla väärässä: joku on voinut antaa toisen tunnuksen tai väärät nimet.
      if (laji === 'hetu') return tunnusRatkaisee || oppijanumero(haltija) !== undefined || muistuttaa(haltija);
      // Perheellä voi olla yksi osoite.
      return annettu.hetu === undefined || haltija.hetu === undefined;
    };
    const [loytynyt] = rivinTunnisteet(annettu).flatMap((tunniste) => {
      const haltija = tunnetut.get(avain(tunniste));
      return haltija && voiOllaSama(tunniste, haltija) ? [haltija] : [];
    });
    const rivi = { tuonti, paikka, puutteet: [], ristiriita: false };
    if (loytynyt) return { ...rivi, oppijaOid: loytynyt.oid, ristiriita: !muistuttaa(loytynyt) };
    const tunnisteet = hakujarjestys(annettu);
    if (tunnisteet.every(({ laji }) => laji === 'oid'))
      return { ...rivi, puutteet: [{ koodi: 'oid-tuntematon', kentta: 'oid' }] };
    const toisten = tunnisteet.filter((tunniste) => tunnetut.has(avain(tunniste)));
    const uusi = uusiHenkilo(annettu, uusiOid(), nyt, toisten);
    muista(uusi);
    return { ...rivi, oppijaOid: uusi.oid, uusi };
  });
}

const avain = ({ laji, arvo }: Henkilotunniste): string => `${laji} ${arvo}`;
