/** A reference to a schema by its name. */
export const viite = (nimi: string): object => ({ $ref: `#/components/schemas/${nimi}` });

export const TEKSTI = { type: 'string' };
export const LUKU = { type: 'integer' };
export const OSOITE = { type: 'string', format: 'uri' };
export const TOTUUSARVO = { type: 'boolean' };
export const PAIVA = { type: 'string', format: 'date' };
export const HETKI = { type: 'string', format: 'date-time' };
export const KIELITTAIN = { type: 'object', properties: { fi: TEKSTI, sv: TEKSTI, en: TEKSTI } };

export const lista = (items: object): object => ({ type: 'array', items });
export const jokin = (arvot: readonly string[]): object => ({ type: 'string', enum: arvot });
export const objekti = (properties: Readonly<Record<string, object>>): object => ({ type: 'object', properties });
/** A body: what it has besides these is refused. */
export const runko = (
  pakolliset: Readonly<Record<string, object>>,
  valinnaiset: Readonly<Record<string, object>> = {},
) => ({
  type: 'object',
  properties: { ...pakolliset, ...valinnaiset },
  required: Object.keys(pakolliset),
  additionalProperties: false,
});
