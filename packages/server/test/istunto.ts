import { DEMO_SALASANA } from '@ehoks/simulator';
import type { Objekti } from './suunnitelma.js';
import { API, type Koepalvelin, type Vastaus } from './palvelin.js';

export const VIRKAILIJA = `${API}/virkailija`;
export const OPPIJA = '/ehoks-oppija-backend/api/v1/oppija';

/** Requests of one browser that has logged in. */
export type Selain = (
  metodi: string,
  polku: string,
  runko?: unknown,
  otsakkeet?: Record<string, string>,
) => Promise<Vastaus>;

/** Address of a login at the embedded CAS, `undefined` with the answer's code when it was refused. */
export async function kirjaudu(
  p: Koepalvelin,
  username: string,
  password = DEMO_SALASANA,
): Promise<{ readonly tila: number; readonly koodi: string | undefined; readonly tgt: string }> {
  const { tila, koodi, otsakkeet } = await lomake(p, '/cas/v1/tickets', { username, password });
  return { tila, koodi, tgt: new URL(otsakkeet.get('location') ?? '/', p.palvelu.url).pathname };
}

/** A ticket of the login for an address below the officials' backend; that of the transfer API unless told otherwise. */
export async function palvelutiketti(p: Koepalvelin, tgt: string, polku = '/cas-security-check'): Promise<Vastaus> {
  return lomake(p, tgt, { service: `${p.palvelu.url}/ehoks-virkailija-backend${polku}` });
}

/** An official's browser. Throws unless the login succeeds. */
export async function virkailijana(p: Koepalvelin, kayttajatunnus: string, salasana = DEMO_SALASANA): Promise<Selain> {
  const { tgt } = await kirjaudu(p, kayttajatunnus, salasana);
  const { teksti: ticket } = await palvelutiketti(p, tgt, '/api/v1/virkailija/session/opintopolku');
  return selain(p, await p.kutsu('GET', `${VIRKAILIJA}/session/opintopolku?ticket=${ticket}`, { tunnus: null }));
}

/** A learner's browser, or that of one who acts for a learner. Throws unless the login succeeds. */
export async function oppijana(p: Koepalvelin, henkilo: string, puolesta?: string): Promise<Selain> {
  const { otsakkeet } = await lomake(p, '/cas-oppija/login', {
    service: `${p.palvelu.url}${OPPIJA}/session/opintopolku`,
    henkilo,
    ...(puolesta !== undefined && { puolesta }),
  });
  const { pathname, search } = new URL(otsakkeet.get('location') ?? '');
  return selain(p, await p.kutsu('GET', pathname + search, { tunnus: null }));
}

/** A browser at a workplace whose address has been proved. */
export async function tyopaikkana(p: Koepalvelin, osoite: string): Promise<Selain> {
  const kayttaja = { nimi: 'Oili Ohjaaja', kanava: 'sahkoposti', osoite } as const;
  const tunniste = await p.palvelu.ehoks.istunnot.avaaTyopaikalle(kayttaja, `koodi ${osoite}`);
  return evasteella(p, `ehoks-tyopaikka=${tunniste}`);
}

/** The list or object of an answer, whatever it is of. */
export function data<T = Objekti>({ runko }: Vastaus): T {
  return runko.data as unknown as T;
}

/** An official with a role of their own, made by `myontaja`; the password is set through the link. */
export async function uusiVirkailija(
  p: Koepalvelin,
  myontaja: Selain,
  tunnus: { readonly kayttajatunnus: string; readonly rooli: string; readonly organisaatio: string },
): Promise<Selain> {
  const luotu = await myontaja('POST', `${VIRKAILIJA}/tunnukset`, { nimi: 'Koe Virkailija', ...tunnus });
  if (luotu.tila !== 200) throw new Error(luotu.teksti);
  const linkki = data<{ salasanalinkki: string }>(luotu).salasanalinkki.split('/').at(-1) ?? '';
  const yhteys = { pyyntoId: 'koe', lahde: '127.0.0.1' };
  await p.palvelu.ehoks.omatTunnukset!.asetaSalasana.suorita(linkki, DEMO_SALASANA, yhteys);
  return virkailijana(p, tunnus.kayttajatunnus);
}

function selain(p: Koepalvelin, kirjautuminen: Vastaus): Selain {
  const [cookie] = kirjautuminen.otsakkeet.getSetCookie().map((evaste) => evaste.split(';')[0] ?? '');
  if (kirjautuminen.tila !== 303 || cookie === undefined) throw new Error(kirjautuminen.teksti);
  return evasteella(p, cookie);
}

/** Requests that carry the cookie. */
export function evasteella(p: Koepalvelin, cookie: string): Selain {
  return (metodi, polku, runko, otsakkeet) =>
    p.kutsu(metodi, polku, {
      tunnus: null,
      otsakkeet: { cookie, ...otsakkeet },
      ...(runko !== undefined && { runko }),
    });
}

function lomake(p: Koepalvelin, polku: string, kentat: Record<string, string>): Promise<Vastaus> {
  return p.kutsu('POST', polku, {
    tunnus: null,
    runko: new URLSearchParams(kentat).toString(),
    otsakkeet: { 'content-type': 'application/x-www-form-urlencoded' },
  });
}
