import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pyynto {
  readonly metodi: string;
  readonly osoite: URL;
  readonly otsikot: IncomingHttpHeaders;
  readonly runko: string;
}

export type Vastaaja = (pyynto: Pyynto, vastaus: ServerResponse) => void;

export interface Koepalvelin {
  readonly url: string;
  /** Everything asked so far, oldest first. */
  readonly pyynnot: Pyynto[];
  /** What it does now; may be changed while it runs. */
  vastaa: Vastaaja;
  sulje(): Promise<void>;
}

/** A neighbour that misbehaves exactly as told. */
export async function kaynnistaKoepalvelin(vastaa: Vastaaja): Promise<Koepalvelin> {
  const palvelin = createServer((req, res) => {
    let runko = '';
    req.setEncoding('utf8').on('data', (pala: string) => (runko += pala));
    req.on('end', () => {
      const pyynto = {
        metodi: req.method ?? '',
        osoite: new URL(req.url ?? '/', 'http://x'),
        otsikot: req.headers,
        runko,
      };
      koe.pyynnot.push(pyynto);
      koe.vastaa(pyynto, res);
    });
  });
  await new Promise<void>((valmis) => palvelin.listen(0, '127.0.0.1', valmis));
  const koe: Koepalvelin = {
    url: `http://127.0.0.1:${(palvelin.address() as AddressInfo).port}`,
    pyynnot: [],
    vastaa,
    sulje: () =>
      new Promise((valmis) => {
        palvelin.close(() => valmis());
        palvelin.closeAllConnections();
      }),
  };
  return koe;
}

export const json =
  (sisalto: unknown, tila = 200, otsikot: Record<string, string> = {}): Vastaaja =>
  (_, res) =>
    void res.writeHead(tila, { 'content-type': 'application/json', ...otsikot }).end(JSON.stringify(sisalto));

export const teksti =
  (sisalto: string | Buffer, tila = 200, otsikot: Record<string, string> = {}): Vastaaja =>
  (_, res) =>
    void res.writeHead(tila, otsikot).end(sisalto);

/** Never answers. */
export const vaiti: Vastaaja = () => undefined;

/** Closes the socket without an answer. */
export const katkos: Vastaaja = (_, res) => void res.destroy();

/** Says what is told, one answer after another; the last one stays. */
export function jono(...vastaajat: readonly Vastaaja[]): Vastaaja {
  let kerta = 0;
  return (pyynto, res) => vastaajat[Math.min(kerta++, vastaajat.length - 1)]!(pyynto, res);
}

/** Endless body, a piece now and then. */
export const valuva =
  (pala: string, valiMs: number): Vastaaja =>
  (_, res) => {
    res.writeHead(200, { 'content-type': 'application/json' });
    const ajastin = setInterval(() => res.write(pala), valiMs);
    res.on('close', () => clearInterval(ajastin));
  };
