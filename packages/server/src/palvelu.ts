import { AsyncLocalStorage } from 'node:async_hooks';
import { once, setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { setTimeout as odota } from 'node:timers/promises';
import { HUOLTOAJOJEN_NIMET } from '@ehoks/core';
import { julkinenPolku, luoReitit, SUURIN_RUNKO, type EhoksPalvelut } from '@ehoks/rest';
import { EHOKS_TILI, kaynnistaSimulaattori, type Simulaattori } from '@ehoks/simulator';
import { sivusto } from '@ehoks/web';
import { createEhoks, type Ehoks, type Opintopolku, type Sovittimet } from 'ehoks';
import express, { type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { luoDemotilit } from './demotilit.js';
import { luoKello } from './kello.js';
import type { Konfiguraatio } from './konfiguraatio.js';
import { kirjaaNaapurivika, kirjaaPyynto } from './loki.js';
import { luoMittarit } from './mittarit/mittarit.js';
import { mittarireitti } from './mittarit/reitti.js';
import { huoltotyo } from './huolto/huoltotyo.js';
import { RAPORTIN_POLKU, tuontityo } from './oppijanumerot/tuontityo.js';
import { katkaiseSeisovat } from './seisovat-yhteydet.js';
import { ajasta, type AjastettuTyo, type Tyo } from './tyot.js';
import { ajoissa, luoValmiusvahti } from './valmiusvahti.js';
import { paivanVarmuuskopio } from './varmuuskopio/paivan-varmuuskopio.js';
import { viimeinenVirhe } from './viimeinen-virhe.js';
import { viestit } from './viestit.js';

/**
 * Milliseconds: how long the headers of a request, and its body, may take to arrive; and how long a connection on which
 * nothing moves stays open unless an answer is being made. A mass transfer takes the time it takes, as long as something moves.
 */
const PYYNNON_SAAPUMINEN_MS = 60_000;
/** Bytes in a millisecond. */
const HITAIN_LAHETYS = 50;
/** Milliseconds: how much longer than the time limit of a request stopping may take. */
const VIIME_HETKI_MS = 2_000;
/** Milliseconds between looks at which connections have become idle while stopping. */
const VAPAUTUSVALI_MS = 50;

/** Told at start. */
const TUNNUKSIA_EI_OLE =
  'There is no account yet: nobody can log in. Make the first with `npm run tunnus -- luo`, or use the accounts of Opintopolku with EHOKS_IDENTITY=opintopolku; without OPINTOPOLKU_URL there are the demo accounts.';

/** Told at start. */
const DEMOAVAIN_KAYTOSSA =
  'Identity codes of imported learners are kept with the demo key, which everybody knows: set EHOKS_HETU_KEY (`openssl rand -base64 32`) before anything real is imported.';

export interface Palvelu {
  /** Where it answers on this machine, with the path of its public address. */
  readonly url: string;
  /** The simulator's address, when it plays the neighbours. */
  readonly simulaattorinUrl?: string;
  readonly ehoks: Ehoks;
  /** Takes no new requests, finishes those begun, releases everything; called again, it waits for the same. */
  sulje(): Promise<void>;
}

/** Starts the standalone service: neighbours, database, migrations, demo accounts, HTTP. `portit`: adapters in place of ours. */
export async function kaynnistaPalvelu(
  konfiguraatio: Konfiguraatio,
  loki: Logger,
  portit: Partial<Sovittimet> = {},
): Promise<Palvelu> {
  const { tuotanto, portti, tietokanta, tunnistautuminen, rekisterinAikarajaMs, saantotasot, demosalasana } =
    konfiguraatio;
  const { salaisuus, salasanasaanto, kutsujaMinuutissa } = konfiguraatio;
  const kello = luoKello(konfiguraatio.nyt, konfiguraatio.kelloSeisoo);
  const mittarit = luoMittarit();
  const pyyntoId = new AsyncLocalStorage<string>();
  /** Work of the requests that have begun. */
  const pyynnoissa = new Set<Promise<unknown>>();
  const sulkijat: (() => Promise<void>)[] = [];
  const suljeKaikki = async (): Promise<void> => {
    for (const sulkija of sulkijat.reverse()) await sulkija();
  };
  let suljettu: Promise<void> | undefined;
  const sulje = (): Promise<void> => (suljettu ??= suljeKaikki());

  try {
    const { opintopolku, simulaattori } = await naapurit(konfiguraatio, () => new Date(kello.nyt()));
    if (simulaattori) sulkijat.push(() => simulaattori.sulje());

    let paikallinenUrl = `http://localhost:${portti}`;
    const lahtevat = viestit(konfiguraatio, () => konfiguraatio.julkinenUrl ?? paikallinenUrl);
    const ehoks = await createEhoks({
      tietokanta,
      tietokantayhteys: konfiguraatio.tietokantayhteys,
      tunnistautuminen,
      rekisterinAikarajaMs,
      saantotasot,
      salasanasaanto,
      siirtolokiPaivia: konfiguraatio.siirtolokiPaivia,
      ...lahtevat,
      ...(salaisuus !== undefined && { salaisuus }),
      opintopolku,
      ...(konfiguraatio.oppijanumerot && {
        oppijanumerorekisteri: {
          keinotekoisetSallittu: !tuotanto,
          ...(simulaattori && { vtjUrl: simulaattori.url }),
          ...konfiguraatio.oppijanumerot,
        },
      }),
      portit: { kello, ...lahtevat.portit, ...portit },
      seuranta: {
        ...mittarit.seuranta,
        naapurikutsu: (kutsu) => {
          mittarit.seuranta.naapurikutsu(kutsu);
          kirjaaNaapurivika(loki, pyyntoId.getStore(), kutsu);
        },
      },
    });
    sulkijat.push(() => ehoks.close());
    await ehoks.migrate();
    if (konfiguraatio.oppijanumerot?.onDemoavain) loki.warn(DEMOAVAIN_KAYTOSSA);
    for (const tyo of tyot(konfiguraatio, ehoks)) sulkijat.push(ajasta(tyo, loki, mittarit).lopeta);
    // It begins when the address is known, and ends when no more imports come.
    let lopetaTuontityo: AjastettuTyo['lopeta'] | undefined;
    sulkijat.push(async () => lopetaTuontityo?.());
    if (ehoks.omatTunnukset) {
      if (simulaattori) await luoDemotilit(ehoks.omatTunnukset, demosalasana, ehoks.kello);
      if (!(await ehoks.omatTunnukset.tunnukset.onYhtaan())) loki.warn(TUNNUKSIA_EI_OLE);
    }

    const palvelin = createServer({ requestTimeout: 0, headersTimeout: PYYNNON_SAAPUMINEN_MS });
    palvelin.on('request', rajaaSaapuminen);
    katkaiseSeisovat(palvelin, PYYNNON_SAAPUMINEN_MS);
    await kuuntele(palvelin, portti);
    const lopetus = new AbortController();
    // Every transfer under way listens.
    setMaxListeners(0, lopetus.signal);
    const valmiusvahti = luoValmiusvahti(ehoks, loki);
    sulkijat.push(async () => {
      valmiusvahti.pysahdy();
      await odota(konfiguraatio.pysaytysviiveMs);
      lopetus.abort();
      await lopetaKuuntelu(palvelin, rekisterinAikarajaMs + VIIME_HETKI_MS);
      // Of those whose connection was cut, too: what they did or why they did not is still to be logged.
      while (pyynnoissa.size > 0) await Promise.all(pyynnoissa);
    });
    palvelin.on('request', (_req, res) => {
      mittarit.pyyntoAlkoi();
      res.once('close', mittarit.pyyntoLoppui);
    });
    paikallinenUrl = `http://localhost:${(palvelin.address() as AddressInfo).port}`;

    const sovellus = express().disable('x-powered-by');
    if (konfiguraatio.trustProxy !== undefined) sovellus.set('trust proxy', konfiguraatio.trustProxy);
    const julkinenUrl = konfiguraatio.julkinenUrl ?? paikallinenUrl;
    const etuliite = julkinenPolku(julkinenUrl);
    if (ehoks.omatOppijanumerot) {
      const tuonnit = ajasta(tuontityo(ehoks.omatOppijanumerot, `${julkinenUrl}${RAPORTIN_POLKU}`), loki, mittarit);
      ehoks.omatOppijanumerot.tuoOppijoita.kunTulee(tuonnit.heraa);
      lopetaTuontityo = tuonnit.lopeta;
    }
    const juuri = express.Router();
    juuri.get(
      '/metrics',
      mittarireitti(konfiguraatio, mittarit.tyyppi, async () =>
        mittarit.lue({ mitat: await ajoissa(ehoks.mittaa(), undefined), syyt: await valmiusvahti.syyt() }),
      ),
    );
    const palvelut: EhoksPalvelut = {
      ...ehoks,
      pyynnossa: (tyo, id, enintaanMs) => {
        const kesken = pyyntoId.run(id, () => ehoks.pyynnossa(tyo, id, enintaanMs));
        const loppui: Promise<unknown> = Promise.allSettled([kesken]).then(() => pyynnoissa.delete(loppui));
        pyynnoissa.add(loppui);
        return kesken;
      },
      valmius: () => valmiusvahti.syyt(),
    };
    const kirjaa = kirjaaPyynto(loki);
    juuri.use(
      luoReitit(palvelut, {
        julkinenUrl,
        runkoraja: konfiguraatio.runkoraja,
        tuki: konfiguraatio.tuki,
        tuotanto,
        kutsujaMinuutissa,
        ...(ehoks.kutsurajat && { kutsurajat: ehoks.kutsurajat }),
        salasanasaanto,
        sivusto: sivusto(),
        ...(!simulaattori && { casOppijaUrl: `${opintopolku.oppijaUrl ?? opintopolku.url}/cas-oppija` }),
        ...(konfiguraatio.ymparisto && { ymparisto: konfiguraatio.ymparisto }),
        ...(tunnistautuminen === 'opintopolku' && { casUrl: `${opintopolku.url}/cas` }),
        lopetus: lopetus.signal,
        lokita: (tapahtuma) => {
          mittarit.pyynnosta(tapahtuma);
          kirjaa(tapahtuma);
        },
      }),
    );
    juuri.use(
      '/cas-oppija',
      simulaattori?.casOppija ?? ohjaus(`${opintopolku.oppijaUrl ?? opintopolku.url}/cas-oppija`),
    );
    juuri.get('/', (_req, res) => res.redirect(`${etuliite}/ehoks-virkailija-backend/doc/`));
    // A proxy may pass the path of the public address on or take it away.
    for (const polku of new Set([etuliite || '/', '/'])) sovellus.use(polku, juuri);
    sovellus.use(
      (_req, res) =>
        void res.status(404).json({ reason: 'Use APIs under /ehoks-virkailija-backend or /ehoks-oppija-backend' }),
    );
    sovellus.use(viimeinenVirhe(loki));
    palvelin.on('request', sovellus);
    return {
      url: paikallinenUrl + etuliite,
      ...(simulaattori && { simulaattorinUrl: simulaattori.url }),
      ehoks,
      sulje,
    };
  } catch (virhe) {
    await sulje();
    throw virhe;
  }
}

function tyot({ varmuuskopiointi, tietokanta }: Konfiguraatio, ehoks: Ehoks): readonly Tyo[] {
  const haltija = `${hostname()} ${process.pid}`;
  return [
    ...HUOLTOAJOJEN_NIMET.map((nimi) => huoltotyo(nimi, ehoks.ajaHuolto, haltija)),
    ...(varmuuskopiointi ? [paivanVarmuuskopio(tietokanta, varmuuskopiointi, ehoks.kello)] : []),
  ];
}

/** A body that is not a stream of lines has to be here in time, however it trickles; a large one has more of it. */
function rajaaSaapuminen(pyynto: IncomingMessage): void {
  const { headers } = pyynto;
  const onRunko = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  if (!onRunko || headers['content-type']?.startsWith('application/x-ndjson')) return;
  // What a header promises beyond the largest body there is gives no more time.
  const ilmoitettu = Math.min(Number(headers['content-length'] ?? 0), SUURIN_RUNKO);
  const aikaa = PYYNNON_SAAPUMINEN_MS + ilmoitettu / HITAIN_LAHETYS;
  const katkaisu = setTimeout(() => pyynto.destroy(), aikaa).unref();
  pyynto.once('close', () => clearTimeout(katkaisu));
}

/** Learners log in at the citizens' host: `/cas-oppija` here leads there, query and all. */
function ohjaus(osoite: string): RequestHandler {
  return (req, res) => res.redirect(307, osoite + req.url);
}

/** The neighbours' address and our account there: the real ones, or the simulator started for it. */
async function naapurit(
  { opintopolku, kutsuja, simulaattorinPortti, demosalasana }: Konfiguraatio,
  kello: () => Date,
): Promise<{ readonly opintopolku: Opintopolku; readonly simulaattori?: Simulaattori }> {
  if (opintopolku) return { opintopolku: { ...opintopolku, kutsuja } };
  const simulaattori = await kaynnistaSimulaattori({ portti: simulaattorinPortti, kello, demoSalasana: demosalasana });
  const { kayttajatunnus, salasana } = EHOKS_TILI;
  return { opintopolku: { url: simulaattori.url, kayttajatunnus, salasana, kutsuja }, simulaattori };
}

async function kuuntele(palvelin: Server, portti: number): Promise<void> {
  palvelin.listen(portti);
  await once(palvelin, 'listening');
}

/**
 * Connections whose last request ends after this are let go too, instead of waiting for their clients to leave. A request
 * that has still not arrived whole when every answer would have been given is not waited for.
 */
function lopetaKuuntelu(palvelin: Server, odotusMs: number): Promise<void> {
  return new Promise((valmis) => {
    const vapautus = setInterval(() => palvelin.closeIdleConnections(), VAPAUTUSVALI_MS);
    const katkaisu = setTimeout(() => palvelin.closeAllConnections(), odotusMs);
    palvelin.close(() => {
      clearInterval(vapautus);
      clearTimeout(katkaisu);
      valmis();
    });
  });
}
