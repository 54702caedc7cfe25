import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  EhoksError,
  KIELTAYTYMISET,
  onOppija,
  onTyopaikasta,
  type HoksId,
  type Kieli,
  type Teko,
  type Tekija,
  type Tyopaikkakayttaja,
} from '@ehoks/core';
import { virheRunko, type Virheyhteys } from '@ehoks/wire';
import type { Request, RequestHandler, Response } from 'express';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { lueEvasteet } from './evasteet.js';
import { isannanTunnistajat } from './isannan-tunnistus.js';
import { julkinenPolku } from './julkinen-polku.js';
import type { Kutsurajat } from './kutsurajat.js';
import { lahde } from './lahde.js';
import { runkolukijat } from './lue-runko.js';
import { odotustoive } from './odotustoive.js';
import { onNumero } from './parametrit.js';
import type { Pyynto, Reitti, Vastaus } from './reitti.js';
import { tunnistajat, vaadiSivunAvaaja, vaadiTiedonsiirtaja, vaadiVirkailija } from './tunnistus.js';

/** Seconds after which a 503 may be tried again. */
const UUDELLEEN_SEKUNTEINA = 30;
/** Milliseconds that a client has to read why the rest of what it sends is not wanted. */
const LAHETYKSEN_LOPPU_MS = 5_000;
/** Characters of a header or a path that are kept in the logs. */
const OTSAKKEEN_ENIMMAISPITUUS = 200;

/** Bodies that the handler reads, and may leave half-read. */
const VIRTAAVAT: ReadonlySet<string> = new Set<NonNullable<Reitti['runko']>>(['rivit', 'tuonti']);

/** Turns a row of a route table into an Express handler: identify, read the body, handle, answer, log; in that order. */
export function kasittelijanTekija(
  palvelut: EhoksPalvelut,
  asetukset: RestAsetukset,
  rajat: Kutsurajat,
): (reitti: Reitti) => RequestHandler {
  const lue = runkolukijat(asetukset.runkoraja);
  const tunnista = asetukset.tunnista ? isannanTunnistajat(palvelut, asetukset) : tunnistajat(palvelut, asetukset);

  /** Identifies, reads and handles. What goes wrong is logged here when it did not get as far as a use case. */
  async function vastaa(reitti: Reitti, pyynto: Pyynto, lueRunko: () => Promise<unknown>): Promise<Vastaus> {
    if (reitti.tunnistus === 'ei') {
      if (reitti.rajoitettu) await rajat.tunnistamaton(pyynto.yhteys.lahde);
      return reitti.kasittele({ ...pyynto, runko: await lueRunko() });
    }
    let tekija: Tekija | Tyopaikkakayttaja | undefined;
    let kenenTahansa = false;
    const tunnistettu = async <T extends Tekija | Tyopaikkakayttaja>(kayttaja: T): Promise<T> => {
      tekija = kayttaja;
      await rajat.kutsu(laskenta(kayttaja));
      return kayttaja;
    };
    try {
      switch (reitti.tunnistus) {
        case 'palvelutunnus': {
          const kayttaja = await tunnistettu(await tunnista.palvelutunnus(pyynto));
          vaadiTiedonsiirtaja(kayttaja);
          return await reitti.kasittele({ ...pyynto, kayttaja, runko: await lueRunko() });
        }
        case 'virkailija': {
          const kayttaja = await tunnistettu(await tunnista.virkailija(pyynto));
          vaadiSivunAvaaja(pyynto, kayttaja);
          vaadiVirkailija(kayttaja);
          return await reitti.kasittele({ ...pyynto, kayttaja, runko: await lueRunko() });
        }
        case 'oppija': {
          const kayttaja = await tunnistettu(await tunnista.oppija(pyynto));
          return await reitti.kasittele({ ...pyynto, kayttaja, runko: await lueRunko() });
        }
        case 'tyopaikka': {
          const kayttaja = await tunnistettu(await tunnista.tyopaikka(pyynto));
          return await reitti.kasittele({ ...pyynto, kayttaja, runko: await lueRunko() });
        }
        case 'valinnainen': {
          const annettu = await tunnista.valinnainen(pyynto);
          kenenTahansa = annettu === undefined;
          if (kenenTahansa) await rajat.nimeton(pyynto.yhteys.lahde);
          const kayttaja = annettu && (await tunnistettu(annettu));
          return await reitti.kasittele({ ...pyynto, ...(kayttaja && { kayttaja }), runko: await lueRunko() });
        }
      }
    } catch (virhe) {
      // What anybody may ask touches nobody's data: it leaves no trace, and a mistake in it is no failed identification.
      if (kenenTahansa) throw virhe;
      if (tekija === undefined && onKutsujanVika(virhe)) await rajat.tunnistamaton(pyynto.yhteys.lahde);
      await palvelut.kirjaaja.kirjaaHylatty(teko(reitti, pyynto, tekija), virhe);
      throw virhe;
    }
  }

  return (reitti) => async (req, res) => {
    const alku = performance.now();
    let virhe: EhoksError | undefined;
    const pyynto = luePyynto(req, asetukset, (syy) => {
      virhe ??= syy;
    });
    const { tuki } = pyynto;
    const vastaus = await palvelut
      .pyynnossa(
        () => vastaa(reitti, pyynto, async () => reitti.runko && lue[reitti.runko](req, res)),
        tuki.pyyntoId,
        reitti.metodi === 'get' ? odotustoive(pyynto) : undefined,
      )
      .catch((syy: unknown) => {
        virhe = sisainen(syy);
        const yhteys = { kieli: pyynto.kieli, aika: palvelut.kello.nyt(), tukiosoite: asetukset.tuki, ...tuki };
        const hylkays =
          reitti.virhesivu?.(virhe, pyynto) ?? virhevastaus(virhe, yhteys, reitti.virheeseen?.(virhe.koodi));
        return { ...hylkays, otsakkeet: { ...virheenOtsakkeet(virhe), ...hylkays.otsakkeet } };
      });
    if (reitti.tunnistus === 'ei' && reitti.rajoitettu && vastaus.tila !== 401 && vastaus.tila !== 429)
      await rajat.hyvitaTunnistamaton(pyynto.yhteys.lahde);
    await laheta(res, vastaus, tuki.pyyntoId).catch((syy: unknown) => {
      virhe = sisainen(syy);
    });
    if (reitti.runko && VIRTAAVAT.has(reitti.runko) && !req.complete) lopetaLahetys(req);
    const koodi = virhe?.koodi ?? vastaus.koodi;
    asetukset.lokita?.({
      pyyntoId: tuki.pyyntoId,
      metodi: req.method,
      polku: reitinMalli(req),
      tila: vastaus.tila,
      kestoMs: Math.round(performance.now() - alku),
      ...(pyynto.yhteys.kutsuja !== undefined && { kutsuja: pyynto.yhteys.kutsuja }),
      ...(tuki.kayttajatunnus !== undefined && { kayttajatunnus: tuki.kayttajatunnus }),
      ...(koodi && { koodi }),
      ...(virhe && !onKutsujanVika(virhe) && { virhe }),
    });
  };
}

/** What the calls of somebody are counted by. */
function laskenta(kayttaja: Tekija | Tyopaikkakayttaja): string {
  if (onTyopaikasta(kayttaja)) return kayttaja.osoite;
  return onOppija(kayttaja) ? kayttaja.oppijaOid : kayttaja.kayttajatunnus;
}

function sisainen(syy: unknown): EhoksError {
  return EhoksError.on(syy) ? syy : new EhoksError('palvelu.sisainen-virhe', { cause: syy });
}

/** A failure of ours or of a neighbour says nothing of who calls: however many it meets, each is told and logged as it is. */
function onKutsujanVika(virhe: unknown): boolean {
  return EhoksError.on(virhe) && KIELTAYTYMISET[virhe.koodi].siirtokoodi < 500;
}

/** What a request that was refused at the door was about to do. */
function teko(
  { jalki, tunnistus }: Extract<Reitti, { readonly jalki: unknown }>,
  { tuki: { oppijaOid, opiskeluoikeusOid }, yhteys, parametrit: { hoksId, kayttajatunnus, anomus, jako } }: Pyynto,
  tekija: Tekija | Tyopaikkakayttaja | undefined,
): Teko {
  const tunnus = lyhennetty(kayttajatunnus ?? anomus);
  return {
    ...(tekija && { tekija }),
    yhteys,
    tiedonsiirto: tunnistus === 'palvelutunnus',
    toimi: jalki,
    kohde: {
      ...(oppijaOid && { oppijaOid }),
      ...(opiskeluoikeusOid && { opiskeluoikeusOid }),
      ...(onNumero(hoksId) && { hoksId: Number(hoksId) as HoksId }),
      ...(tunnus && { tunnus }),
      ...(jako !== undefined && { jako: lyhennetty(jako) ?? '' }),
    },
  };
}

function luePyynto(
  req: Request,
  { julkinenUrl, tunnista }: RestAsetukset,
  ilmoita: (virhe: EhoksError) => void,
): Pyynto {
  const pyyntoId = randomUUID();
  const evasteet = lueEvasteet(req.get('cookie'));
  const kutsuja = lyhennetty(req.get('caller-id'));
  const selain = lyhennetty(req.get('user-agent'));
  return {
    parametrit: req.params as Readonly<Record<string, string>>,
    haku: new URLSearchParams(/\?(.*)$/s.exec(req.originalUrl)?.[1]),
    polku: julkinenPolku(julkinenUrl) + ilmanLoppuviivoja(req.path),
    pyydettyPolku: req.path,
    juuri: `${req.protocol}://${req.get('host') ?? ''}`,
    yhteys: {
      pyyntoId,
      lahde: lahde(req.ip, req.socket.remoteAddress),
      ...(kutsuja && { kutsuja }),
      ...(selain && { selain }),
    },
    otsake: (nimi) => req.get(nimi),
    evaste: (nimi) => evasteet[nimi],
    ...(tunnista && { isannanTekija: async () => tunnista(req) }),
    runko: undefined,
    kieli: kieli(req),
    ilmoita,
    tuki: { pyyntoId },
  };
}

/** Headers and paths come from the caller: a log row does not grow with them. */
function lyhennetty(teksti: string | undefined): string | undefined {
  return teksti?.slice(0, OTSAKKEEN_ENIMMAISPITUUS);
}

/** Cut by hand: the regular expression for it takes quadratic time on a path of slashes. */
function ilmanLoppuviivoja(polku: string): string {
  let pituus = polku.length;
  while (polku[pituus - 1] === '/') pituus--;
  return polku.slice(0, pituus);
}

/** The route as it stands in its table: paths themselves hold numbers of learners' study rights and tickets. */
function reitinMalli(req: Request): string {
  const { path } = (req.route ?? {}) as { readonly path?: unknown };
  return typeof path === 'string' ? path : '';
}

function kieli(req: Request): Kieli {
  const valittu = req.acceptsLanguages('fi', 'sv', 'en');
  return valittu === 'sv' || valittu === 'en' ? valittu : 'fi';
}

/** The answer to a refusal: the catalogue's transfer error code and an RFC 9457 body. */
function virhevastaus(virhe: EhoksError, yhteys: Virheyhteys, lisat?: object): Vastaus {
  const tila = KIELTAYTYMISET[virhe.koodi].siirtokoodi;
  return {
    tila,
    tyyppi: 'application/problem+json; charset=utf-8',
    runko: JSON.stringify({ ...virheRunko(virhe, yhteys), ...lisat }),
    otsakkeet: { 'Content-Language': yhteys.kieli, Vary: 'Accept-Language' },
  };
}

/** Headers of a refusal, told as data or as a page. */
function virheenOtsakkeet({ koodi, tiedot }: EhoksError): Readonly<Record<string, string>> {
  const tila = KIELTAYTYMISET[koodi].siirtokoodi;
  return {
    ...(tila === 401 && { 'WWW-Authenticate': 'Bearer realm="eHOKS"' }),
    ...(tila === 503 && { 'Retry-After': String(UUDELLEEN_SEKUNTEINA) }),
    ...(tila === 429 && { 'Retry-After': String(Number(tiedot['sekuntia'])) }),
    // The rest of an oversized body is not waited for.
    ...(tila === 413 && { Connection: 'close' }),
  };
}

/** The rest of a body that was left unread is let come for a while, so that the client gets as far as the answer. */
function lopetaLahetys(req: Request): void {
  const katkaisu = setTimeout(() => req.destroy(), LAHETYKSEN_LOPPU_MS).unref();
  req.once('close', () => clearTimeout(katkaisu)).resume();
}

function asiakasLahti(syy: unknown): boolean {
  return syy instanceof Error && 'code' in syy && syy.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** No answer of the API may be kept by a cache, not even by the browser's own: a phone may be another's tomorrow. */
async function laheta(
  res: Response,
  { tila, runko, virta, tyyppi, otsakkeet }: Vastaus,
  pyyntoId: string,
): Promise<void> {
  res.status(tila).set({
    'Cache-Control': 'no-store, no-cache, max-age=0',
    Expires: '0',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': pyyntoId,
    'X-Robots-Tag': 'noindex, nofollow',
    ...otsakkeet,
  });
  if (virta !== undefined) {
    res.set('Content-Type', tyyppi).flushHeaders();
    await pipeline(Readable.from(virta, { highWaterMark: 1 }), res).catch((syy: unknown) => {
      // A client that leaves is no failure of ours: what it was told stays, and no more is made.
      if (!asiakasLahti(syy)) throw syy;
    });
    return;
  }
  if (runko === undefined) {
    res.end();
    return;
  }
  const teksti = tyyppi !== undefined && typeof runko === 'string' ? runko : JSON.stringify(runko);
  res.set('Content-Type', tyyppi ?? 'application/json; charset=utf-8').end(teksti);
}
