import type { Aikaleima } from '../aika/aikaleima.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import { hakujarjestys, type AnnettuOppija, type Henkilotunniste } from './annettu-oppija.js';
import { nimetMuistuttavat } from './nimien-vertailu.js';
import type { Rivintulos } from './oppijoiden-tuonti-repository.port.js';
import { uusiHenkilo, type Rekisterihenkilo } from './rekisterihenkilo.js';
import type { Tuontirivi } from './tuonti.js';

/** Henkilön tunnisteet, joilla hänet löytää. */
export function henkilonTunnisteet(henkilo: Rekisterihenkilo): readonly Henkilotunniste[] {
  const { oid, hetu, entisetHetut, passinumerot, sahkopostit } = henkilo;
  return [
    { laji: 'oid', arvo: oid },
    ...[...(hetu ? [hetu] : []), ...entisetHetut].map((arvo) => ({ laji: 'hetu', arvo }) as const),
    ...passinumerot.map((arvo) => ({ laji: 'passinumero', arvo }) as const),
    ...sahkopostit.map((arvo) => ({ laji: 'sahkoposti', arvo }) as const),
  ];
}

/**
 * Mitä riveistä tulee, kun `loydetyt` on ketkä niiden tunnisteilla on rekisterissä. Saman erän rivit, joilla on yhteinen tunniste, ovat
 * saman henkilön. Löytyneen henkilön tietoja ei muuteta.
 */
export function kasitteleRivit(
  rivit: readonly Tuontirivi[],
  loydetyt: readonly Rekisterihenkilo[],
  { nyt, uusiOid }: { readonly nyt: Aikaleima; readonly uusiOid: () => OppijaOid },
): readonly Rivintulos[] {
  const tunnetut = new Map<string, Rekisterihenkilo>();
  const muista = (henkilo: Rekisterihenkilo): void => {
    for (const tunniste of henkilonTunnisteet(henkilo)) tunnetut.set(avain(tunniste), henkilo);
  };
  loydetyt.forEach(muista);
  return rivit.map(({ tuonti, paikka, annettu }): Rivintulos => {
    const tunnisteet = hakujarjestys(annettu);
    const [loytynyt] = tunnisteet.flatMap((tunniste) => {
      const haltija = tunnetut.get(avain(tunniste));
      return haltija && voiOllaSama(annettu, tunniste, haltija) ? [haltija] : [];
    });
    const rivi = { tuonti, paikka, puutteet: [], ristiriita: false };
    if (loytynyt) {
      const { etunimet = '', sukunimi = '' } = annettu;
      return { ...rivi, oppijaOid: loytynyt.oid, ristiriita: !nimetMuistuttavat({ etunimet, sukunimi }, loytynyt) };
    }
    if (tunnisteet.every(({ laji }) => laji === 'oid'))
      return { ...rivi, puutteet: [{ koodi: 'oid-tuntematon', kentta: 'oid' }] };
    const toisten = tunnisteet.filter((tunniste) => tunnetut.has(avain(tunniste)));
    const uusi = uusiHenkilo(ilman(annettu, toisten), uusiOid(), nyt);
    muista(uusi);
    return { ...rivi, oppijaOid: uusi.oid, uusi };
  });
}

/** Eri henkilötunnus on eri henkilön, vaikka passinumero tai sähköposti olisi yhteinen: perheellä voi olla yksi osoite. */
function voiOllaSama({ hetu }: AnnettuOppija, { laji }: Henkilotunniste, haltija: Rekisterihenkilo): boolean {
  return laji === 'oid' || laji === 'hetu' || hetu === undefined || haltija.hetu === undefined;
}

/** Tunniste jää sille, jonka se jo on. */
function ilman(annettu: AnnettuOppija, tunnisteet: readonly Henkilotunniste[]): AnnettuOppija {
  return { ...annettu, ...Object.fromEntries(tunnisteet.map(({ laji }) => [laji, undefined])) };
}

const avain = ({ laji, arvo }: Henkilotunniste): string => `${laji} ${arvo}`;
