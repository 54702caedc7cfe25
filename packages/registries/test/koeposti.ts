import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface Koeposti {
  readonly url: string;
  /** Messages taken, each whole. */
  readonly viestit: string[];
  /** `hylkaa`: refuses every receiver; `vaiti`: says nothing at all. */
  tila: 'ota' | 'hylkaa' | 'vaiti';
  sulje(): Promise<void>;
}

/** A mail server that takes everything, or behaves as told. */
export async function kaynnistaKoeposti(): Promise<Koeposti> {
  const yhteydet = new Set<Socket>();
  const palvelin = createServer((yhteys) => {
    yhteydet.add(yhteys);
    yhteys.on('close', () => yhteydet.delete(yhteys)).on('error', () => {});
    if (posti.tila === 'vaiti') return;
    let puskuri = '';
    let viesti: string | undefined;
    const sano = (rivi: string) => yhteys.write(`${rivi}\r\n`);
    sano('220 koeposti');
    yhteys.setEncoding('utf8').on('data', (pala: string) => {
      puskuri += pala;
      for (let loppu = puskuri.indexOf('\r\n'); loppu >= 0; loppu = puskuri.indexOf('\r\n')) {
        const rivi = puskuri.slice(0, loppu);
        puskuri = puskuri.slice(loppu + 2);
        if (viesti !== undefined) {
          if (rivi !== '.') viesti += `${rivi}\n`;
          else {
            posti.viestit.push(viesti);
            viesti = undefined;
            sano('250 otettu');
          }
        } else if (/^DATA/i.test(rivi)) {
          viesti = '';
          sano('354 anna');
        } else if (/^RCPT/i.test(rivi) && posti.tila === 'hylkaa') sano('550 ei ole');
        else if (/^QUIT/i.test(rivi)) yhteys.end('221 hei\r\n');
        else sano('250 ok');
      }
    });
  });
  const posti: Koeposti = {
    url: '',
    viestit: [],
    tila: 'ota',
    sulje: async () => {
      for (const yhteys of yhteydet) yhteys.destroy();
      if (palvelin.listening) await new Promise((valmis) => palvelin.close(valmis));
    },
  };
  await new Promise<void>((valmis) => palvelin.listen(0, '127.0.0.1', valmis));
  return Object.assign(posti, { url: `smtp://127.0.0.1:${(palvelin.address() as AddressInfo).port}` });
}
