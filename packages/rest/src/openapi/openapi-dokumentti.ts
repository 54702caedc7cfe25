import { SAANTOKIRJA, type Toiminto } from '@ehoks/core';
import { jsonSchemat, type JsonSchema } from '@ehoks/wire/skeemat';
import type { RestAsetukset } from '../asetukset.js';
import { evasteenNimi } from '../pyynto/evasteet.js';
import { julkinenPolku } from '../pyynto/julkinen-polku.js';
import type { Reitti } from '../pyynto/reitti.js';
import { ISTUNNON_KAYTTAJA } from '../pyynto/tunnistus.js';
import { KUVAUKSET, reitinNimi } from './kuvaukset.js';
import type { Reittikuvaus, Vastaustapa } from './reittikuvaus.js';
import { viite } from './skeemanosat.js';
import { OMAT_SKEEMAT } from './skeemat.js';

/** Route tables, each with the address it stands under. */
export type Reittitaulut = readonly (readonly [etuliite: string, reitit: readonly Reitti[]])[];

/** The OpenAPI 3.1 document, made from the route tables and the schemas of the wire package. */
export function openapiDokumentti(
  taulut: Reittitaulut,
  { tuki, julkinenUrl }: Pick<RestAsetukset, 'tuki' | 'julkinenUrl'>,
): object {
  const polut: Record<string, object> = {};
  for (const [etuliite, reitit] of taulut)
    for (const reitti of reitit) {
      const kuvaus = KUVAUKSET[reitinNimi(etuliite, reitti)];
      if (kuvaus === undefined) continue;
      const polku = openapiPolku(etuliite, reitti);
      polut[polku] = { ...polut[polku], [reitti.metodi]: toiminto(reitti, kuvaus) };
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'eHOKS',
      version: '1',
      description: `National store of personal competence development plans (HOKS). Errors are RFC 9457 problems; their codes are in docs/virheet.md, the rules in docs/saannot.md. Support: ${tuki}.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    // From the site's root: the site itself has many names in a test environment.
    servers: [{ url: julkinenPolku(julkinenUrl) || '/' }],
    paths: polut,
    components: {
      schemas: { ...suunnitelmanSkeemat(), ...OMAT_SKEEMAT },
      responses: {
        Virhe: {
          description: 'Refused or failed; nothing was saved.',
          content: { 'application/problem+json': { schema: viite('Virhe') } },
        },
      },
      securitySchemes: {
        tiketti: {
          type: 'apiKey',
          in: 'header',
          name: 'ticket',
          description: 'One-time CAS service ticket of a service account.',
        },
        paasytunniste: {
          type: 'http',
          scheme: 'bearer',
          description: 'Access token of a service account: one login for many requests.',
        },
        virkailijanIstunto: {
          type: 'apiKey',
          in: 'cookie',
          name: evasteenNimi('virkailija', julkinenUrl),
          description: 'Session of an official.',
        },
        oppijanIstunto: {
          type: 'apiKey',
          in: 'cookie',
          name: evasteenNimi('oppija', julkinenUrl),
          description: 'Session of a learner.',
        },
        tyopaikanIstunto: {
          type: 'apiKey',
          in: 'cookie',
          name: evasteenNimi('tyopaikka', julkinenUrl),
          description: 'Session of somebody at a workplace.',
        },
      },
    },
  };
}

function openapiPolku(etuliite: string, { polku }: Reitti): string {
  return (etuliite + (polku === '/' ? '' : polku)).replace(/:(\w+)/g, '{$1}');
}

/** How the caller of a route is identified; one of these. */
const TUNNISTUKSET: Readonly<Record<Reitti['tunnistus'], readonly object[]>> = {
  palvelutunnus: [{ tiketti: [] }, { paasytunniste: [] }],
  virkailija: [{ virkailijanIstunto: [] }],
  oppija: [{ oppijanIstunto: [] }],
  tyopaikka: [{ tyopaikanIstunto: [] }],
  valinnainen: [{}, { tiketti: [] }, { paasytunniste: [] }],
  ei: [],
};

const CALLER_ID = {
  name: 'Caller-Id',
  in: 'header',
  required: true,
  schema: { type: 'string' },
  description: 'Identifier of the calling system.',
};

const SIVUN_AVAAJA = {
  name: ISTUNNON_KAYTTAJA,
  in: 'header',
  schema: { type: 'string' },
  description: 'OID of the official who opened the page: when the session is of another, nothing is done (401).',
};

/** What an update may ask besides: optimistic locking and an answer with a body. */
const PAIVITYKSEN_OTSAKKEET = [
  { name: 'If-Match', in: 'header', schema: { type: 'string' }, description: 'ETag of the plan as it was fetched.' },
  { name: 'Prefer', in: 'header', schema: { const: 'return=representation' } },
];

/** What any reading may ask. */
const ODOTUSTOIVE = {
  name: 'Prefer',
  in: 'header',
  schema: { type: 'string', pattern: 'wait=[0-9]{1,4}' },
  description:
    'Seconds to wait for registries at most (RFC 7240): what they have not told by then is left out, or the answer is 503.',
};

/** Parts of paths that are numbers; all others are texts. */
const NUMEROT: readonly string[] = ['hoksId', 'id', 'tuonti', 'versio'];

/** One JSON value a line; the schema is of a line. */
const NDJSON = 'application/x-ndjson';

const RUNGON_TYYPIT = {
  json: 'application/json',
  tuonti: 'application/json',
  lomake: 'application/x-www-form-urlencoded',
  rivit: NDJSON,
  taulukko: 'text/csv',
} as const;

function toiminto(reitti: Reitti, kuvaus: Reittikuvaus): object {
  const { yhteenveto, runko, haku = [], vastaus } = kuvaus;
  const polunNimet = [...reitti.polku.matchAll(/:(\w+)/g)].map(([, nimi = '']) => nimi);
  const [otsikko = ''] = yhteenveto.split('. ');
  const tunnistukset = TUNNISTUKSET[reitti.tunnistus];
  return {
    summary: otsikko,
    description: yhteenveto,
    ...(tunnistukset.length > 0 && { security: tunnistukset }),
    parameters: [
      ...polunNimet.map((nimi) => ({
        name: nimi,
        in: 'path',
        required: true,
        schema: { type: NUMEROT.includes(nimi) ? 'integer' : 'string' },
      })),
      ...haku.map(({ nimi, muoto, kuvaus: selite, pakollinen }) => ({
        name: nimi,
        in: 'query',
        ...(pakollinen && { required: true }),
        schema: muoto,
        description: selite,
      })),
      ...(['palvelutunnus', 'virkailija', 'oppija'].includes(reitti.tunnistus) ? [CALLER_ID] : []),
      ...(reitti.tunnistus === 'virkailija' ? [SIVUN_AVAAJA] : []),
      ...(reitti.metodi === 'get' && reitti.tunnistus !== 'ei' ? [ODOTUSTOIVE] : []),
      ...(vastaus === 'paivitys' ? PAIVITYKSEN_OTSAKKEET : []),
    ],
    ...(runko &&
      reitti.runko && {
        requestBody: { required: true, content: { [RUNGON_TYYPIT[reitti.runko]]: { schema: viite(runko) } } },
      }),
    responses: {
      ...VASTAUKSET[vastaus ?? 'kuori'](kuvaus),
      default: { $ref: '#/components/responses/Virhe' },
    },
  };
}

/** The answers of a route that carried out what was asked. */
const VASTAUKSET: Readonly<Record<Vastaustapa | 'kuori', (kuvaus: Reittikuvaus) => object>> = {
  kuori: (kuvaus) => ({ 200: onnistui('OK', kuoressa(sisalto(kuvaus))) }),
  paljas: (kuvaus) => ({ 200: onnistui('OK', sisalto(kuvaus)) }),
  teksti: () => ({ 200: { description: 'OK, as text.', content: { 'text/plain': { schema: { type: 'string' } } } } }),
  rivit: (kuvaus) => ({
    200: { description: 'OK, as lines.', content: { [NDJSON]: { schema: sisalto(kuvaus) ?? {} } } },
  }),
  csv: () => ({
    200: { description: 'A table for spreadsheets.', content: { 'text/csv': { schema: viite('Taulukko') } } },
  }),
  pdf: () => ({ 200: { description: 'A tagged PDF (PDF/UA-1).', content: { 'application/pdf': {} } } }),
  kalenteri: () => ({ 200: { description: 'An iCalendar file (RFC 5545).', content: { 'text/calendar': {} } } }),
  sivu: () => ({ 200: { description: 'A page.', content: { 'text/html': {} } } }),
  luotu: () => ({ 201: { description: 'Kept.' } }),
  ohjaus: () => ({ 303: { description: 'On to the address in Location.' } }),
  tyhja: () => ({ 204: { description: 'Done.' } }),
  paivitys: () => ({
    204: { description: 'Saved. Header Ehoks-Havaintoja: number of findings.' },
    200: onnistui('Saved, with its findings.', kuoressa(viite('Havainnot'))),
  }),
};

function sisalto({ data, lista }: Reittikuvaus): object | undefined {
  if (data === undefined) return undefined;
  return lista ? { type: 'array', items: viite(data) } : viite(data);
}

function kuoressa(data: object | undefined): object | undefined {
  return data && { type: 'object', properties: { meta: { type: 'object' }, data } };
}

function onnistui(description: string, schema: object | undefined): object {
  return { description, ...(schema && { content: { 'application/json': { schema } } }) };
}

/** The schemas of the wire package say the shape alone; a reader of the document is told what the rule book requires too. */
function suunnitelmanSkeemat(): Readonly<Record<string, JsonSchema>> {
  const { HoksLuonti, HoksKorvaus, OsaamisenHankkimistapa, ...muut } = jsonSchemat();
  return {
    ...muut,
    HoksLuonti: { ...HoksLuonti, required: vaaditut('luo') },
    HoksKorvaus: { ...HoksKorvaus, required: vaaditut('korvaa') },
    OsaamisenHankkimistapa: { ...OsaamisenHankkimistapa },
    HaettuHankkimistapa: {
      ...OsaamisenHankkimistapa,
      properties: { id: { type: 'integer' }, ...(OsaamisenHankkimistapa?.properties as object) },
      required: ['id', ...(OsaamisenHankkimistapa?.required as readonly string[])],
    },
  };
}

/** Main-level fields without which the operation is refused: those with a rule `<field>.puuttuu`. */
function vaaditut(toiminto: Toiminto): readonly string[] {
  return SAANTOKIRJA.flatMap(({ koodi, taso }) => {
    const [, kentta] = /^([a-z-]+)\.puuttuu$/.exec(koodi) ?? [];
    return kentta !== undefined && typeof taso === 'object' && taso[toiminto] === 'virhe' ? kentta : [];
  });
}
