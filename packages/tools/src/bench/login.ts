import type { Kayttajatyyppi, Rooli } from '@ehoks/core';

export const PASSWORD = 'Mittarin-Salasana-2026!';
/** How the service is known: what its tickets are for. */
export const PUBLIC_URL = 'http://localhost';

interface Account {
  readonly kayttajatunnus: string;
  readonly tyyppi: Kayttajatyyppi;
  readonly rooli: Rooli;
}

const TRANSFERRER: Account = { kayttajatunnus: 'siirto', tyyppi: 'PALVELU', rooli: 'ehoks-palvelukayttaja' };
const OFFICIAL: Account = { kayttajatunnus: 'virkailija', tyyppi: 'VIRKAILIJA', rooli: 'ehoks-kayttaja' };

/** Accounts of the service that is measured. */
export const ACCOUNTS: readonly Account[] = [TRANSFERRER, OFFICIAL];

type Headers = Readonly<Record<string, string>>;

/** Headers of a transfer, with an access token that serves for ten minutes. */
export async function transferHeaders(port: number): Promise<Headers> {
  const answer = await form(port, '/kayttooikeus-service/oauth2/token', {
    grant_type: 'client_credentials',
    client_id: TRANSFERRER.kayttajatunnus,
    client_secret: PASSWORD,
  });
  const { access_token: token } = JSON.parse(await answer.text()) as { readonly access_token: string };
  return { 'caller-id': 'bench', authorization: `Bearer ${token}` };
}

/** Headers of an official with a session. */
export async function officialHeaders(port: number): Promise<Headers> {
  const { kayttajatunnus: username } = OFFICIAL;
  const login = await form(port, '/cas/v1/tickets', { username, password: PASSWORD });
  const { pathname } = new URL(login.headers.get('location') ?? '', PUBLIC_URL);
  const path = '/ehoks-virkailija-backend/cas-security-check';
  const ticket = await (await form(port, pathname, { service: PUBLIC_URL + path })).text();
  const session = await fetch(`http://127.0.0.1:${port}${path}?ticket=${ticket}`, { redirect: 'manual' });
  const [cookie = ''] = session.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
  if (cookie === '') throw new Error(`The official was not let in: ${session.status} ${await session.text()}`);
  return { 'caller-id': 'bench', cookie };
}

async function form(port: number, path: string, fields: Headers): Promise<Response> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}
