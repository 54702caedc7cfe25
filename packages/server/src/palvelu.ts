import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { luoReitit } from '@ehoks/rest';
import { DEMO_SALASANA, kaynnistaSimulaattori, type Simulaattori } from '@ehoks/simulator';
import { createEhoks, type Ehoks, type Opintopolku } from 'ehoks';
import express from 'express';
import type { Logger } from 'pino';
import { luoDemotilit } from './demotilit.js';
import { luoKello } from './kello.js';
import type { Konfiguraatio } from './konfiguraatio.js';
import { kirjaaPyynto } from './loki.js';

/** Milliseconds: how long a request may take to arrive; the answer has its own limit. */
const PYYNNON_SAAPUMINEN_MS = 60_000;
/** Milliseconds between looks at which connections have become idle while stopping. */
const VAPAUTUSVALI_MS = 50;

export interface Palvelu {
  readonly url: string;
  /** The simulator's address, when it plays the neighbours. */
  readonly simulaattorinUrl?: string;
  readonly ehoks: Ehoks;
  /** Takes no new requests, finishes those begun, releases everything. */
  sulje(): Promise<void>;
}

/** Starts the standalone service: neighbours, database, migrations, demo accounts, HTTP. */
export async function kaynnistaPalvelu(konfiguraatio: Konfiguraatio, loki: Logger): Promise<Palvelu> {
  const { tuotanto, portti, tietokanta, tunnistautuminen, rekisterinAikarajaMs, saantotasot, demosalasana } = konfiguraatio;
  const kello = luoKello(konfiguraatio.nyt, konfiguraatio.kelloSeisoo);
  const sulkijat: (() => Promise<void>)[] = [];
  const sulje = async (): Promise<void> => {
    for (const sulkija of sulkijat.splice(0).reverse()) await sulkija();
  };

  try {
    const simulaattori = konfiguraatio.opintopolku === undefined ? await simuloi(konfiguraatio, () => new Date(kello.nyt())) : undefined;
    if (simulaattori) sulkijat.push(() => simulaattori.sulje());

    const ehoks = await createEhoks({
      tietokanta,
      tunnistautuminen,
      rekisterinAikarajaMs,
      saantotasot,
      opintopolku: opintopolku(konfiguraatio, simulaattori),
      portit: { kello },
    });
    sulkijat.push(() => ehoks.close());
    await ehoks.migrate();
    if (ehoks.omatTunnukset) {
      if (simulaattori) await luoDemotilit(ehoks.omatTunnukset, demosalasana ?? DEMO_SALASANA);
      if (!(await ehoks.omatTunnukset.tunnukset.onYhtaan())) loki.warn('There is no account yet: nobody can log in.');
    }

    const palvelin = createServer({ requestTimeout: PYYNNON_SAAPUMINEN_MS });
    await kuuntele(palvelin, portti);
    sulkijat.push(() => lopetaKuuntelu(palvelin));
    const paikallinenUrl = `http://localhost:${(palvelin.address() as AddressInfo).port}`;

    const sovellus = express().disable('x-powered-by');
    if (konfiguraatio.trustProxy !== undefined) sovellus.set('trust proxy', konfiguraatio.trustProxy);
    sovellus.use(
      luoReitit(ehoks, {
        julkinenUrl: konfiguraatio.julkinenUrl ?? paikallinenUrl,
        runkoraja: konfiguraatio.runkoraja,
        tuki: konfiguraatio.tuki,
        tuotanto,
        lokita: kirjaaPyynto(loki),
      }),
    );
    palvelin.on('request', sovellus);
    return { url: paikallinenUrl, ...(simulaattori && { simulaattorinUrl: simulaattori.url }), ehoks, sulje };
  } catch (virhe) {
    await sulje();
    throw virhe;
  }
}

function simuloi({ simulaattorinPortti, demosalasana }: Konfiguraatio, kello: () => Date): Promise<Simulaattori> {
  return kaynnistaSimulaattori({ portti: simulaattorinPortti, kello, ...(demosalasana && { demoSalasana: demosalasana }) });
}

function opintopolku({ opintopolku: oikea, kutsuja }: Konfiguraatio, simulaattori: Simulaattori | undefined): Opintopolku {
  if (oikea) return { ...oikea, kutsuja };
  return { url: simulaattori?.url ?? '', kayttajatunnus: 'ehoks', salasana: 'simulaattori', kutsuja };
}

async function kuuntele(palvelin: Server, portti: number): Promise<void> {
  palvelin.listen(portti);
  await once(palvelin, 'listening');
}

/** Connections whose last request ends after this are let go too, instead of waiting for their clients to leave. */
function lopetaKuuntelu(palvelin: Server): Promise<void> {
  return new Promise((valmis) => {
    const vapautus = setInterval(() => palvelin.closeIdleConnections(), VAPAUTUSVALI_MS);
    palvelin.close(() => {
      clearInterval(vapautus);
      valmis();
    });
  });
}
