import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { setTimeout as odota } from 'node:timers/promises';
import { katkaiseSeisovat } from '../src/seisovat-yhteydet.js';

const AIKA_MS = 150;

let palvelin: Server;
afterEach(async () => {
  palvelin.closeAllConnections();
  palvelin.close();
  await once(palvelin, 'close');
});

async function kuuntele(kasittele: RequestListener): Promise<number> {
  palvelin = createServer(kasittele).listen(0, '127.0.0.1');
  katkaiseSeisovat(palvelin, AIKA_MS);
  await once(palvelin, 'listening');
  return (palvelin.address() as AddressInfo).port;
}

/** What the server answers to the bytes, until either ends the connection. */
async function laheta(portti: number, tavut: string): Promise<string> {
  const yhteys = connect(portti, '127.0.0.1').setEncoding('utf8');
  let teksti = '';
  yhteys.on('data', (pala: string) => (teksti += pala)).on('error', () => undefined);
  yhteys.write(tavut);
  await once(yhteys, 'close');
  return teksti;
}

test('pyyntö, jota käsitellään kauan, saa vastauksensa', async () => {
  const portti = await kuuntele((pyynto, vastaus) => {
    pyynto.resume().once('end', () => void odota(4 * AIKA_MS).then(() => vastaus.end('valmis')));
  });
  const vastaus = await fetch(`http://127.0.0.1:${portti}`, { method: 'POST', body: 'taulukko' });
  expect(await vastaus.text()).toBe('valmis');
});

test('lähettäjä, joka pysähtyy kesken rungon, katkaistaan', async () => {
  const portti = await kuuntele((pyynto) => void pyynto.resume());
  expect(await laheta(portti, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nalku')).toBe('');
});

test('vastaus, jota ei lueta, katkaistaan, kun se on alkanut', async () => {
  let katkesi = false;
  const portti = await kuuntele((_, vastaus) => {
    vastaus.on('close', () => (katkesi = !vastaus.writableFinished));
    vastaus.write(Buffer.alloc(64 * 1024 * 1024));
  });
  const yhteys = connect(portti, '127.0.0.1').pause();
  yhteys.on('error', () => undefined).write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await odota(6 * AIKA_MS);
  yhteys.destroy();
  expect(katkesi).toBe(true);
});

test('yhteys, jolla ei pyydetä mitään, katkaistaan', async () => {
  const portti = await kuuntele((_, vastaus) => void vastaus.end('valmis'));
  expect(await laheta(portti, '')).toBe('');
});
