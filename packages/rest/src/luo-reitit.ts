import { EhoksError, type Kieltaytymiskoodi, type Tiedot } from '@ehoks/core';
import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express';
import { KUTSUJA_MINUUTISSA, type RestAsetukset } from './asetukset.js';
import { casinReitit } from './cas/reitit.js';
import type { EhoksPalvelut } from './ehoks-palvelut.js';
import { palautereitti, poistuneetReitit } from './hoks-rajapinta/poistuneet-reitit.js';
import { hoksRajapinnanReitit } from './hoks-rajapinta/reitit.js';
import { oppijanIstunnonReitit } from './istunto/oppijan-reitit.js';
import { virkailijanIstunnonReitit } from './istunto/virkailijan-reitit.js';
import { muistutussivunReitit } from './muistutukset/reitit.js';
import { openapiDokumentti, type Reittitaulut } from './openapi/openapi-dokumentti.js';
import { openapiReitit } from './openapi/reitit.js';
import { oppijanNakymienReitit } from './oppija/nakymat/reitit.js';
import { oppijanJakojenReitit } from './oppija/jaot.js';
import { oppijanumerorekisterinReitit } from './oppijanumerorekisteri/reitit.js';
import { oppijanMuistutustenReitit } from './oppija/muistutukset.js';
import { oppijanReitit } from './oppija/reitit.js';
import { paasytunnisteReitit } from './paasytunniste/reitit.js';
import { kasittelijanTekija } from './pyynto/kasittelija.js';
import { julkinenPolku } from './pyynto/julkinen-polku.js';
import { ilmanOmaaTunnistusta } from './pyynto/isannan-tunnistus.js';
import { luoKutsurajat, type Kutsurajat } from './pyynto/kutsurajat.js';
import type { Reitti, Vastaus } from './pyynto/reitti.js';
import { oppijanUloskirjautuminen } from './sivut/oppijan-uloskirjautuminen.js';
import { EI_HAKUKONEILLE, sovelluksenReitit } from './sivut/sovellus.js';
import { sivutekstienReitti } from './sivut/tekstireitti.js';
import { virkailijanUloskirjautuminen } from './sivut/virkailijan-uloskirjautuminen.js';
import { terveydenReitit } from './terveys/reitit.js';
import { tyopaikanReitit } from './tyopaikka/reitit.js';
import { validoinninReitit } from './validointi/reitit.js';
import { anomustenReitit } from './virkailija/anomukset.js';
import { auditlokinReitit } from './virkailija/auditloki.js';
import { hoksienReitit } from './virkailija/hoksit.js';
import { oppijanumerojenReitit } from './virkailija/nakymat/oppijanumerot.js';
import { nakymienReitit } from './virkailija/nakymat/reitit.js';
import { avaustenReitit } from './virkailija/nakymat/avaukset.js';
import { jakojenReitit } from './virkailija/nakymat/jaot.js';
import { muistutustenReitit } from './virkailija/nakymat/muistutukset.js';
import { luonnostenReitit } from './virkailija/nakymat/luonnokset.js';
import { tiedotteidenReitit } from './virkailija/nakymat/tiedotteet.js';
import { oppijaluettelonReitit } from './virkailija/oppijaluettelo.js';
import { oppijoidenReitit } from './virkailija/oppijat.js';
import { virkailijanPoistuneetReitit } from './virkailija/poistuneet.js';
import { raporttienReitit } from './virkailija/raportit.js';
import { siirtolokinReitit } from './virkailija/siirtoloki.js';
import { taulukonReitit } from './virkailija/taulukko.js';
import { tunnustenReitit } from './virkailija/tunnukset.js';
import { huollonReitit } from './virkailija/huolto.js';
import { yllapidonReitit } from './virkailija/yllapito.js';
import { ymparistonReitit } from './ymparisto/reitit.js';

const VIRKAILIJA = '/ehoks-virkailija-backend';
const OPPIJA = '/ehoks-oppija-backend';
const PALAUTE = '/ehoks-palaute-backend';
const KAIKKI_ALLA = '{/*loput}';

/**
 * All routes of eHOKS under their national paths. Mount the router where the service's root is, the path of `julkinenUrl`; it
 * installs nothing for the host's other routes, and a path that is not its own goes on to the host.
 * A mass transfer may take long to arrive: the host's `server.requestTimeout` (five minutes by default) cuts it, 0 does not.
 */
export function luoReitit(annetut: EhoksPalvelut, asetukset: RestAsetukset): Router {
  const palvelut = asetukset.tunnista ? ilmanOmaaTunnistusta(annetut) : annetut;
  const reititin = express.Router();
  const rajat = kutsurajat(asetukset);
  const kasittelija = kasittelijanTekija(palvelut, asetukset, rajat);

  const kiinnita = (etuliite: string, reitit: readonly Reitti[]): void => {
    for (const [polku, polunReitit] of poluittain(reitit)) {
      const osoite = etuliite + (polku === '/' ? '' : polku);
      const Allow = sallitut(polunReitit);
      for (const reitti of polunReitit) reititin[reitti.metodi](osoite, kasittelija(reitti));
      reititin.options(osoite, kasittelija(vastaa({ tila: 204, otsakkeet: { Allow } })));
      // Before the paths that come after it: another method of `/paged` is not a plan's number.
      reititin.all(
        osoite,
        (_req, res, next) => {
          res.set('Allow', Allow);
          next();
        },
        kasittelija(hylkaa('reitti.vaara-metodi')),
      );
    }
  };

  const taulut = reittitaulut(palvelut, asetukset, rajat);
  for (const [etuliite, reitit] of taulut) kiinnita(etuliite, reitit);
  reititin.use(
    openapiReitit(`${VIRKAILIJA}/doc`, openapiDokumentti(taulut, asetukset), julkinenPolku(asetukset.julkinenUrl)),
  );
  if (palvelut.omatTunnukset) kiinnita('/cas', casinReitit(palvelut.omatTunnukset, palvelut, asetukset, rajat));
  if (!asetukset.tunnista) {
    const { sivusto } = asetukset;
    if (sivusto) {
      const { virkailija, oppija, tyopaikka, tiedostot } = sivusto;
      reititin.use(sovelluksenReitit('/ehoks-virkailija-ui', virkailija, tiedostot, asetukset));
      reititin.use(sovelluksenReitit('/ehoks', oppija, tiedostot, asetukset));
      reititin.use(sovelluksenReitit('/ehoks-tyopaikantoimija-ui', tyopaikka, tiedostot, asetukset, EI_HAKUKONEILLE));
    }
    kiinnita('/ehoks-virkailija-ui', virkailijanUloskirjautuminen(palvelut, asetukset));
    kiinnita('/ehoks', oppijanUloskirjautuminen(palvelut, asetukset));
  }

  const palaute = kasittelija(palautereitti('get', '/'));
  for (const polku of [`${VIRKAILIJA}/api/v1/heratepalvelu`, `${PALAUTE}/api/v1`])
    reititin.all(`${polku}${KAIKKI_ALLA}`, palaute);
  for (const polku of [VIRKAILIJA, OPPIJA, PALAUTE])
    reititin.all(`${polku}${KAIKKI_ALLA}`, kasittelija(hylkaa('reitti.ei-loydy')));
  reititin.use(kelvotonPolku(kasittelija(hylkaa('pyynto.parametri', { nimi: 'polku' }))));
  return reititin;
}

/** The route tables of the API, each with the address it stands under. */
export function reittitaulut(
  palvelut: EhoksPalvelut,
  asetukset: RestAsetukset,
  rajat: Kutsurajat = kutsurajat(asetukset),
): Reittitaulut {
  const { omatTunnukset, omatOppijanumerot } = palvelut;
  const rajapinta = `${VIRKAILIJA}/api/v1`;
  const virkailija = `${rajapinta}/virkailija`;
  const oppija = `${OPPIJA}/api/v1`;
  const yhteiset = [
    ...terveydenReitit(palvelut),
    sivutekstienReitti(palvelut),
    ...(asetukset.tunnista ? [] : ymparistonReitit(asetukset)),
  ];
  const virkailijanIstunto = istunnonReitit(virkailijanIstunnonReitit(palvelut, asetukset), asetukset);
  const oppijanIstunto = istunnonReitit(oppijanIstunnonReitit(palvelut, asetukset), asetukset);
  return [
    // Express tries the paths in this order: the busiest first.
    [`${rajapinta}/hoks`, [...poistuneetReitit(palvelut), ...hoksRajapinnanReitit(palvelut, asetukset)]],
    [rajapinta, yhteiset],
    [`${rajapinta}/validointi`, validoinninReitit(palvelut)],
    [VIRKAILIJA, virkailijanIstunto],
    [
      virkailija,
      [
        ...virkailijanPoistuneetReitit(),
        ...raporttienReitit(palvelut),
        ...yllapidonReitit(palvelut),
        ...huollonReitit(palvelut),
      ],
    ],
    [`${virkailija}/oppijat`, [...oppijaluettelonReitit(palvelut), ...oppijoidenReitit(palvelut)]],
    [`${virkailija}/hoks`, hoksienReitit(palvelut)],
    [`${virkailija}/hoksit`, taulukonReitit(palvelut, asetukset)],
    [`${virkailija}/nakymat`, nakymienReitit(palvelut, asetukset)],
    [`${virkailija}/nakymat/luonnokset`, luonnostenReitit(palvelut)],
    [`${virkailija}/nakymat/tiedotteet`, tiedotteidenReitit(palvelut)],
    [`${virkailija}/nakymat/avaukset`, avaustenReitit(palvelut)],
    [`${virkailija}/nakymat/jaot`, jakojenReitit(palvelut, asetukset)],
    ...(omatOppijanumerot
      ? ([
          [`${virkailija}/nakymat/oppijanumerot`, oppijanumerojenReitit(omatOppijanumerot, rajat)],
          ['/oppijanumerorekisteri-service', oppijanumerorekisterinReitit({ ...palvelut, ...omatOppijanumerot })],
        ] as const)
      : []),
    [`${virkailija}/nakymat/muistutukset`, muistutustenReitit(palvelut)],
    [`${virkailija}/siirtoloki`, siirtolokinReitit(palvelut)],
    [`${virkailija}/auditloki`, auditlokinReitit(palvelut)],
    ...(omatTunnukset
      ? ([
          [`${virkailija}/tunnukset`, tunnustenReitit(omatTunnukset, palvelut, asetukset)],
          [`${virkailija}/anomukset`, anomustenReitit(omatTunnukset, palvelut)],
          ['/kayttooikeus-service/oauth2', paasytunnisteReitit(omatTunnukset, rajat)],
        ] as const)
      : []),
    [oppija, [...yhteiset, ...oppijanIstunto]],
    [
      `${oppija}/oppija`,
      [
        ...oppijanIstunto,
        ...oppijanReitit(palvelut),
        ...oppijanNakymienReitit(palvelut, asetukset),
        ...oppijanJakojenReitit(palvelut, asetukset, rajat),
        ...oppijanMuistutustenReitit(palvelut),
      ],
    ],
    [`${oppija}/muistutukset`, muistutussivunReitit(palvelut, asetukset, rajat)],
    [`${oppija}/tyopaikka`, tyopaikanReitit(palvelut, asetukset, rajat)],
  ];
}

/** A host that identifies its callers has no sessions of ours to open or end: only who the caller is can be asked. */
function istunnonReitit(reitit: readonly Reitti[], { tunnista }: RestAsetukset): readonly Reitti[] {
  return tunnista ? reitit.filter(({ tunnistus }) => tunnistus !== 'ei') : reitit;
}

function kutsurajat({ kutsujaMinuutissa = KUTSUJA_MINUUTISSA, kutsurajat: tee }: RestAsetukset): Kutsurajat {
  return luoKutsurajat(kutsujaMinuutissa, tee);
}

function poluittain(reitit: readonly Reitti[]): ReadonlyMap<string, readonly Reitti[]> {
  const polut = new Map<string, readonly Reitti[]>();
  for (const reitti of reitit) polut.set(reitti.polku, [...(polut.get(reitti.polku) ?? []), reitti]);
  return polut;
}

function sallitut(reitit: readonly Reitti[]): string {
  return [
    ...reitit.flatMap(({ metodi }) => (metodi === 'get' ? ['GET', 'HEAD'] : [metodi.toUpperCase()])),
    'OPTIONS',
  ].join(', ');
}

/** A path whose percent encoding is broken never reaches a route: Express itself reports it. */
function kelvotonPolku(hylkaaja: RequestHandler): ErrorRequestHandler {
  return (virhe, req, res, next) => {
    if (virhe instanceof URIError) return hylkaaja(req, res, next);
    next(virhe);
  };
}

function vastaa(vastaus: Vastaus): Reitti {
  return { metodi: 'get', polku: '/', tunnistus: 'ei', kasittele: () => Promise.resolve(vastaus) };
}

function hylkaa(koodi: Kieltaytymiskoodi, tiedot: Tiedot = {}): Reitti {
  return {
    metodi: 'get',
    polku: '/',
    tunnistus: 'ei',
    kasittele: () => Promise.reject(new EhoksError(koodi, { tiedot })),
  };
}
