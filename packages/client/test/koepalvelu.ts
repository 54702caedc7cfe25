import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TUNNUKSET = { kayttajatunnus: 'siirtaja', salasana: 'Salaisuus-2026!' };
export const KUTSUJA = '1.2.246.562.10.00000000001.koe';

type Vastaaja = (
  pyynto: { readonly runko: string; readonly otsakkeet: IncomingMessage['headers'] },
  res: ServerResponse,
) => void;

export interface Koepalvelu {
  readonly url: string;
  /** Method and path of each request in the order of their coming. */
  readonly pyynnot: string[];
  /** Puts another answer in the place of the usual one: by method and path. */
  vastaa(pyynto: string, vastaaja: Vastaaja): void;
  sulje(): Promise<void>;
}

/** As the national service of today: tickets of CAS, plans by their study right, errors in the old form, nothing else. */
export async function koepalvelu(): Promise<Koepalvelu> {
  const pyynnot: string[] = [];
  const omat = new Map<string, Vastaaja>();
  const suunnitelmat = new Map<number, Record<string, unknown>>();
  const tiketit = new Set<string>();
  let jarjestys = 0;

  const json = (res: ServerResponse, tila: number, runko: unknown) =>
    void res.writeHead(tila, { 'content-type': 'application/json' }).end(JSON.stringify(runko));

  const vastaajat: Readonly<Record<string, (polku: string) => Vastaaja>> = {
    'POST /cas/v1/tickets':
      () =>
      ({ runko }, res) => {
        const lomake = new URLSearchParams(runko);
        if (lomake.get('password') === TUNNUKSET.salasana)
          res.writeHead(201, { location: '/cas/v1/tickets/TGT-1' }).end();
        else json(res, 401, { authentication_exceptions: ['FailedLoginException'] });
      },
    'POST /cas/v1/tickets/TGT-1': () => (_, res) => {
      const tiketti = `ST-${(jarjestys += 1)}`;
      tiketit.add(tiketti);
      res.writeHead(200).end(tiketti);
    },
    'GET /ehoks-virkailija-backend/api/v1/healthcheck': () => (_, res) => json(res, 200, {}),
    'POST /ehoks-virkailija-backend/api/v1/hoks':
      () =>
      ({ runko }, res) => {
        const hoks = JSON.parse(runko) as Record<string, unknown>;
        const oid = hoks['opiskeluoikeus-oid'];
        if ([...suunnitelmat.values()].some((toinen) => toinen['opiskeluoikeus-oid'] === oid)) {
          json(res, 400, { error: 'HOKS with the same opiskeluoikeus-oid already exists' });
          return;
        }
        const id = suunnitelmat.size + 1;
        suunnitelmat.set(id, { ...hoks, id });
        json(res, 200, { meta: { id }, data: { uri: `/hoks/${id}` } });
      },
    'GET /ehoks-virkailija-backend/api/v1/hoks/opiskeluoikeus/': (polku) => (_, res) => {
      const loydetty = [...suunnitelmat.values()].find((hoks) => polku.endsWith(String(hoks['opiskeluoikeus-oid'])));
      if (loydetty) json(res, 200, { meta: {}, data: loydetty });
      else json(res, 404, { error: 'HOKS not found' });
    },
    'GET /ehoks-virkailija-backend/api/v1/hoks/': (polku) => (_, res) => {
      const loydetty = suunnitelmat.get(Number(polku.split('/').at(-1)));
      if (loydetty) json(res, 200, { meta: {}, data: loydetty });
      else json(res, 404, { error: 'not-found' });
    },
    'PUT /ehoks-virkailija-backend/api/v1/hoks/':
      (polku) =>
      ({ runko }, res) => {
        const id = Number(polku.split('/').at(-1));
        suunnitelmat.set(id, { ...(JSON.parse(runko) as object), id });
        res.writeHead(204).end();
      },
  };

  const palvelin = createServer((req, res) => {
    const osat: Buffer[] = [];
    req.on('data', (osa: Buffer) => osat.push(osa));
    req.on('end', () => {
      const polku = (req.url ?? '').split('?')[0] ?? '';
      const pyynto = `${req.method} ${polku}`;
      pyynnot.push(pyynto);
      const runko = Buffer.concat(osat).toString();
      const oma = omat.get(pyynto);
      const avain = Object.keys(vastaajat)
        .filter((alku) => (alku.endsWith('/') ? pyynto.startsWith(alku) : pyynto === alku))
        .sort((a, b) => b.length - a.length)[0];
      const tiketti = String(req.headers['ticket'] ?? '');
      if (oma) oma({ runko, otsakkeet: req.headers }, res);
      else if (avain === undefined) json(res, 404, { reason: 'not-found' });
      else if (polku.includes('/hoks') && req.headers['caller-id'] !== KUTSUJA) json(res, 400, { error: 'Caller-Id' });
      else if (polku.includes('/hoks') && !tiketit.delete(tiketti)) json(res, 401, { error: 'Ticket' });
      else vastaajat[avain]?.(polku)({ runko, otsakkeet: req.headers }, res);
    });
  }).listen(0, '127.0.0.1');
  await once(palvelin, 'listening');
  return {
    url: `http://127.0.0.1:${(palvelin.address() as AddressInfo).port}`,
    pyynnot,
    vastaa: (pyynto, vastaaja) => void omat.set(pyynto, vastaaja),
    sulje: async () => {
      palvelin.closeAllConnections();
      palvelin.close();
      await once(palvelin, 'close');
    },
  };
}
