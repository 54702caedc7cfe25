import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import type { Satunnaisluvut, Siirtokutsu } from '@ehoks/testing';
import type { Answer, Answers } from './answers.js';

const BACKEND = '/ehoks-virkailija-backend';
const API = `${BACKEND}/api/v1`;
/** Milliseconds: half of the time that an access token is valid. */
const TOKEN_MS = 5 * 60_000;
/** Milliseconds after which an answer is not waited for: many times as long as the service may take. */
const PATIENCE_MS = 120_000;
const CALLER = { 'caller-id': '1.2.246.562.10.44400000111.soak' };

/** Everything that is done besides the writes and reads that are checked afterwards. */
export interface Clients {
  /** A call to the transfer API with an access token. */
  readonly transfer: Siirtokutsu;
  /** One of the other things that people and systems do. Never rejects because of the service. */
  other(random: Satunnaisluvut): Promise<void>;
}

export function clients(url: string, { note, unanswered }: Answers): Clients {
  let token: { readonly value: Promise<string>; readonly until: number } | undefined;
  let cookie: string | undefined;

  const ask = async (kind: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    try {
      const response = await fetch(path.startsWith('http') ? path : url + path, {
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...init,
        headers: { ...CALLER, ...(init.headers as Record<string, string>) },
      });
      const answer = { status: response.status, headers: response.headers, text: await response.text() };
      note(kind, answer);
      return answer;
    } catch (error) {
      unanswered(kind, error);
      throw error;
    }
  };
  const form = (kind: string, path: string, fields: Record<string, string>) =>
    ask(kind, path, { method: 'POST', body: new URLSearchParams(fields) });

  const newToken = async (): Promise<string> => {
    const credentials = { grant_type: 'client_credentials', client_id: 'siirto-a', client_secret: DEMO_SALASANA };
    const { text } = await form('token', '/kayttooikeus-service/oauth2/token', credentials);
    return (JSON.parse(text) as { access_token: string }).access_token;
  };
  const authorization = async (): Promise<string> => {
    if (token === undefined || token.until < Date.now()) token = { value: newToken(), until: Date.now() + TOKEN_MS };
    return `Bearer ${await token.value}`;
  };
  const transfer: Siirtokutsu = async (method, path, { runko, otsakkeet } = {}) => {
    const { status, headers, text } = await ask(`${method} ${path.replace(/\d[\d.]*/g, '…')}`, API + path, {
      method,
      headers: { authorization: await authorization(), ...otsakkeet },
      ...(runko !== undefined && { body: runko }),
    });
    return { tila: status, otsakkeet: headers, teksti: text };
  };

  /** A ticket of the account for an address below the backend. */
  const ticket = async (username: string, path: string): Promise<string> => {
    const login = await form('login', '/cas/v1/tickets', { username, password: DEMO_SALASANA });
    const service = url + BACKEND + path;
    return (await form('ticket', login.headers.get('location') ?? '', { service })).text;
  };

  const acts: Readonly<Record<string, (random: Satunnaisluvut) => Promise<unknown>>> = {
    paged: (random) => transfer('GET', `/hoks/paged?amount=20&from-id=${random.alle(40)}`),
    export: () => transfer('GET', '/hoks/bulk'),
    ticket: async () => {
      const headers = { ticket: await ticket('siirto-a', '/cas-security-check') };
      return ask('GET with a ticket', `${API}/hoks/1`, { headers });
    },
    official: async () => {
      const path = '/api/v1/virkailija/session/opintopolku';
      const given = await ticket('virkailija-a', path);
      const { headers } = await ask('session', `${BACKEND}${path}?ticket=${given}`);
      [cookie = cookie] = headers.getSetCookie().map((set) => set.split(';')[0]);
    },
    list: () =>
      ask('list of learners', `${API}/virkailija/oppijat?oppilaitos-oid=${DEMO_OID.a1}&item-count=20`, {
        headers: { cookie: cookie ?? '' },
      }),
    broken: () =>
      transfer('POST', '/hoks', { runko: '{"oppija-oid"', otsakkeet: { 'content-type': 'application/json' } }),
    'wrong password': () => form('wrong password', '/cas/v1/tickets', { username: 'ei-ketaan', password: 'x' }),
    health: () => ask('healthcheck', `${API}/healthcheck`),
  };
  return {
    transfer,
    other: async (random) => {
      const act = random.yksi(Object.values(acts));
      await act?.(random).catch(() => undefined);
    },
  };
}
