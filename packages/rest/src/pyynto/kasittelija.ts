import { randomUUID } from 'node:crypto';
import { EhoksError, KIELTAYTYMISET, type Kayttaja, type Kieli } from '@ehoks/core';
import { virheRunko, type Virheyhteys } from '@ehoks/wire';
import type { Request, RequestHandler, Response } from 'express';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { runkolukijat } from './lue-runko.js';
import { tiedonsiirronPalvelu } from './palvelun-nimi.js';
import type { Pyynto, Reitti, Vastaus } from './reitti.js';
import type { Tukitiedot } from './tukitiedot.js';

/** Seconds after which a 503 may be tried again. */
const UUDELLEEN_SEKUNTEINA = 30;

/** Turns a row of a route table into an Express handler: identify, read the body, handle, answer, log; in that order. */
export function kasittelijanTekija(
  palvelut: EhoksPalvelut,
  asetukset: RestAsetukset,
): (reitti: Reitti) => RequestHandler {
  const lue = runkolukijat(asetukset.runkoraja);
  const palvelu = tiedonsiirronPalvelu(asetukset.julkinenUrl);

  async function tunnista(req: Request, tuki: Tukitiedot): Promise<Kayttaja> {
    const tiketti = req.get('ticket');
    if (!tiketti) throw new EhoksError('tunnistus.tiketti-puuttuu');
    const kayttaja = await palvelut.tunnistautuminen.tunnista(tiketti, palvelu);
    tuki.kayttajatunnus = kayttaja.kayttajatunnus;
    return kayttaja;
  }

  async function vastaa(reitti: Reitti, req: Request, res: Response, tuki: Tukitiedot): Promise<Vastaus> {
    const runko = async (): Promise<Pyynto> => pyynto(req, tuki, reitti.runko && (await lue[reitti.runko](req, res)));
    switch (reitti.tunnistus) {
      case 'ei':
        return reitti.kasittele(await runko());
      case 'valinnainen': {
        const kayttaja = req.get('ticket') === undefined ? undefined : await tunnista(req, tuki);
        return reitti.kasittele({ ...(await runko()), ...(kayttaja && { kayttaja }) });
      }
      case 'palvelutunnus': {
        if (!req.get('caller-id')) throw new EhoksError('tunnistus.caller-id-puuttuu');
        const kayttaja = await tunnista(req, tuki);
        if (kayttaja.tyyppi !== 'PALVELU') throw new EhoksError('tunnus.ei-palvelutunnus');
        return reitti.kasittele({ ...(await runko()), kayttaja });
      }
    }
  }

  return (reitti) => async (req, res) => {
    const tuki: Tukitiedot = { pyyntoId: randomUUID() };
    const alku = performance.now();
    let virhe: EhoksError | undefined;
    const vastaus = await palvelut
      .pyynnossa(() => vastaa(reitti, req, res, tuki))
      .catch((syy: unknown) => {
        virhe = EhoksError.on(syy) ? syy : new EhoksError('palvelu.sisainen-virhe', { cause: syy });
        return virhevastaus(
          virhe,
          { kieli: kieli(req), aika: palvelut.kello.nyt(), tukiosoite: asetukset.tuki, ...tuki },
          reitti.virheeseen?.(virhe.koodi),
        );
      });
    laheta(res, vastaus, tuki.pyyntoId);
    asetukset.lokita?.({
      pyyntoId: tuki.pyyntoId,
      metodi: req.method,
      polku: reitinMalli(req),
      tila: vastaus.tila,
      kestoMs: Math.round(performance.now() - alku),
      ...(req.get('caller-id') !== undefined && { kutsuja: req.get('caller-id') }),
      ...(tuki.kayttajatunnus !== undefined && { kayttajatunnus: tuki.kayttajatunnus }),
      ...(virhe && { koodi: virhe.koodi }),
      ...(virhe && vastaus.tila >= 500 && { virhe }),
    });
  };
}

function pyynto(req: Request, tuki: Tukitiedot, runko: unknown): Pyynto {
  return {
    parametrit: req.params as Readonly<Record<string, string>>,
    haku: new URLSearchParams(/\?(.*)$/s.exec(req.originalUrl)?.[1]),
    polku: polku(req),
    juuri: `${req.protocol}://${req.get('host') ?? ''}`,
    lahde: req.ip ?? '',
    otsake: (nimi) => req.get(nimi),
    runko,
    kieli: kieli(req),
    tuki,
  };
}

/** Cut by hand: the regular expression for it takes quadratic time on a path of slashes. */
function polku(req: Request): string {
  const koko = req.baseUrl + req.path;
  let pituus = koko.length;
  while (koko[pituus - 1] === '/') pituus--;
  return koko.slice(0, pituus);
}

/** The route as it stands in its table: paths themselves hold numbers of learners' study rights and tickets. */
function reitinMalli(req: Request): string {
  const { path } = (req.route ?? {}) as { readonly path?: unknown };
  return req.baseUrl + (typeof path === 'string' ? path : '');
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
    otsakkeet: {
      'Content-Language': yhteys.kieli,
      Vary: 'Accept-Language',
      ...(tila === 503 && { 'Retry-After': String(UUDELLEEN_SEKUNTEINA) }),
      // The rest of an oversized body is not waited for.
      ...(tila === 413 && { Connection: 'close' }),
    },
  };
}

/** Headers as in the service that exists: no answer of the API may be kept by a cache. */
function laheta(res: Response, { tila, runko, tyyppi, otsakkeet }: Vastaus, pyyntoId: string): void {
  res.status(tila).set({
    'Cache-Control': 'no-cache, max-age=0',
    Expires: '0',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': pyyntoId,
    ...otsakkeet,
  });
  if (runko === undefined) {
    res.end();
    return;
  }
  const teksti = tyyppi !== undefined && typeof runko === 'string' ? runko : JSON.stringify(runko);
  res.set('Content-Type', tyyppi ?? 'application/json; charset=utf-8').end(teksti);
}
