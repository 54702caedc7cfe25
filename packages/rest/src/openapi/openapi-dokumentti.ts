import { KIELTAYTYMISET, SAANTOKIRJA, type Toiminto } from '@ehoks/core';
import { jsonSchemat, type JsonSchema } from '@ehoks/wire';
import type { RestAsetukset } from '../asetukset.js';
import type { Reitti } from '../pyynto/reitti.js';
import { KUVAUKSET, reitinNimi, type Reittikuvaus } from './kuvaukset.js';

const viite = (nimi: string): object => ({ $ref: `#/components/schemas/${nimi}` });

/** Route tables with the prefix under which each is mounted below `/ehoks-virkailija-backend/api/v1`. */
export type Reittitaulut = readonly (readonly [etuliite: string, reitit: readonly Reitti[]])[];

/** The OpenAPI 3.1 document, made from the route tables and the schemas of the wire package. */
export function openapiDokumentti(taulut: Reittitaulut, asetukset: Pick<RestAsetukset, 'tuki'>): object {
  const polut: Record<string, Record<string, object>> = {};
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
      description: `National store of personal competence development plans (HOKS). Errors are RFC 9457 problems; their codes are in docs/virheet.md, the rules in docs/saannot.md. Support: ${asetukset.tuki}.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/ehoks-virkailija-backend/api/v1' }],
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
      },
    },
  };
}

function openapiPolku(etuliite: string, { polku }: Reitti): string {
  return (etuliite + (polku === '/' ? '' : polku)).replace(/:(\w+)/g, '{$1}');
}

function toiminto(reitti: Reitti, { yhteenveto, runko, data, haku = [], tila = 200 }: Reittikuvaus): object {
  const polunNimet = [...reitti.polku.matchAll(/:(\w+)/g)].map(([, nimi = '']) => nimi);
  const [otsikko = ''] = yhteenveto.split('. ');
  return {
    summary: otsikko,
    description: yhteenveto,
    ...(reitti.tunnistus === 'palvelutunnus' && { security: [{ tiketti: [] }] }),
    ...(reitti.tunnistus === 'valinnainen' && { security: [{}, { tiketti: [] }] }),
    parameters: [
      ...polunNimet.map((nimi) => ({
        name: nimi,
        in: 'path',
        required: true,
        schema: { type: nimi === 'oid' ? 'string' : 'integer' },
      })),
      ...haku.map(({ nimi, muoto, kuvaus }) => ({ name: nimi, in: 'query', schema: muoto, description: kuvaus })),
      ...(reitti.tunnistus === 'palvelutunnus'
        ? [
            {
              name: 'Caller-Id',
              in: 'header',
              required: true,
              schema: { type: 'string' },
              description: 'Identifier of the calling system.',
            },
          ]
        : []),
      ...(tila === 204 ? PAIVITYKSEN_OTSAKKEET : []),
    ],
    ...(runko && { requestBody: { required: true, content: { 'application/json': { schema: viite(runko) } } } }),
    responses: {
      ...(tila === 204
        ? {
            204: { description: 'Saved. Header Ehoks-Havaintoja: number of findings.' },
            200: vastaus('Saved, with its findings.', 'Havainnot'),
          }
        : { 200: vastaus('OK', data) }),
      default: { $ref: '#/components/responses/Virhe' },
    },
  };
}

function vastaus(description: string, data: Reittikuvaus['data']): object {
  if (data === undefined) return { description };
  const schema = { type: 'object', properties: { meta: { type: 'object' }, data: viite(data) } };
  return { description, content: { 'application/json': { schema } } };
}

/** What an update may ask besides: optimistic locking and an answer with a body. */
const PAIVITYKSEN_OTSAKKEET = [
  { name: 'If-Match', in: 'header', schema: { type: 'string' }, description: 'ETag of the plan as it was fetched.' },
  { name: 'Prefer', in: 'header', schema: { const: 'return=representation' } },
];

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

const HAVAINTO = {
  type: 'object',
  properties: {
    koodi: { type: 'string' },
    taso: { enum: ['virhe', 'varoitus', 'huomautus'] },
    polku: { type: 'string', description: 'JSON Pointer of the place.' },
    viesti: { type: 'string' },
    ohje: { type: 'string' },
    peruste: { type: 'string' },
  },
};

const HAVAINTOLISTAT = {
  notifications: { type: 'array', items: { type: 'string' } },
  havainnot: { type: 'array', items: viite('Havainto') },
};

const OMAT_SKEEMAT = {
  Havainto: HAVAINTO,
  Havainnot: { type: 'object', properties: HAVAINTOLISTAT },
  Luotu: { type: 'object', properties: { uri: { type: 'string' }, ...HAVAINTOLISTAT } },
  Sivu: {
    type: 'object',
    properties: {
      'last-id': { type: 'integer' },
      'failed-ids': { type: 'array', items: { type: 'integer' } },
      result: { type: 'array', items: { type: 'object' } },
    },
  },
  Virhe: {
    type: 'object',
    properties: {
      type: {
        type: 'string',
        description: 'urn:ehoks:virhe:<code>',
        examples: Object.keys(KIELTAYTYMISET).map((koodi) => `urn:ehoks:virhe:${koodi}`),
      },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      instance: { type: 'string' },
      error: { type: 'string' },
      errors: { type: 'object' },
      havainnot: { type: 'array', items: viite('Havainto') },
      tuki: { type: 'object', additionalProperties: { type: 'string' } },
    },
  },
};
