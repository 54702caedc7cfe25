// An adapter of your own, held to the contract of its port by your own test runner: organisations from the vendor's own table.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { EhoksError, type Organisaatio, type OrganisaatioOid, type Organisaatiot } from '@ehoks/core';
import { organisaatiotSopimus, type Testikehys } from '@ehoks/testing';

/** A row of the vendor's table, in the vendor's words. */
interface Unit {
  readonly oid: OrganisaatioOid;
  readonly above: readonly OrganisaatioOid[];
  readonly kinds: Organisaatio['tasot'];
  readonly names: Organisaatio['nimi'];
}

export class OwnOrganisations implements Organisaatiot {
  constructor(private readonly table: () => Promise<readonly Unit[]>) {}

  async organisaatio(oid: OrganisaatioOid) {
    return (await this.organisaatiot([oid])).get(oid);
  }

  async organisaatiot(oids: readonly OrganisaatioOid[]) {
    const found = (await this.units()).filter(({ oid }) => oids.includes(oid));
    return new Map(
      found.map(({ oid, above, kinds, names }) => [oid, { oid, ylemmat: above, tasot: kinds, nimi: names }]),
    );
  }

  async etsi(text: string, atMost: number) {
    const matches = (name: string): boolean => name.toLowerCase().includes(text.toLowerCase());
    const found = (await this.units()).filter(({ names }) => Object.values(names).some(matches));
    return found.slice(0, atMost).map(({ oid, names }) => ({ oid, nimi: names }));
  }

  async koulutustoimijat() {
    return (await this.units()).flatMap(({ oid, kinds }) => (kinds.includes('koulutustoimija') ? [oid] : []));
  }

  /** Whatever goes wrong is the one refusal that the port promises: the caller answers 503 and tells who did not answer. */
  private async units(): Promise<readonly Unit[]> {
    try {
      return await this.table();
    } catch (cause) {
      throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'organisaatio' }, cause });
    }
  }
}

const expect = (value: unknown) => ({
  toEqual: (expected: unknown) => assert.deepEqual(value, expected),
  toBe: (expected: unknown) => assert.equal(value, expected),
  not: {
    toEqual: (expected: unknown) => assert.notDeepEqual(value, expected),
    toBe: (expected: unknown) => assert.notEqual(value, expected),
  },
});

/** What the suites need, by Node's own runner. The globals of Jest and Vitest fit as they are. */
const runner: Testikehys = {
  describe: (name, block) => void describe(name, block),
  it: (name, test) => void it(name, test),
  beforeEach,
  afterEach,
  expect,
};

organisaatiotSopimus(runner, async () => {
  const table: Unit[] = [];
  let broken = false;
  return {
    organisaatiot: new OwnOrganisations(async () => {
      if (broken) throw new Error('The database is closed');
      return table;
    }),
    lisaa: async ({ oid, ylemmat, tasot, nimi }) => void table.push({ oid, above: ylemmat, kinds: tasot, names: nimi }),
    katkaise: async () => void (broken = true),
    palauta: async () => void (broken = false),
    sulje: async () => undefined,
  };
});
