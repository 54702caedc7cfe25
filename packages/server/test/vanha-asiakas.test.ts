import { DEMO_SALASANA } from '@ehoks/simulator';
import { kaynnista, type Koepalvelin } from './palvelin.js';
import { suppeaSuunnitelma } from './suunnitelma.js';

/**
 * A client as vendors have written it for the service that exists: it knows the CAS protocol and the transfer API, compares
 * only statuses and the fields that are there today, and follows no other contract of ours.
 */
class VanhaAsiakas {
  #tgt: string | undefined;

  constructor(
    private readonly palvelin: string,
    private readonly kayttajatunnus: string,
    private readonly salasana: string,
  ) {}

  async luo(suunnitelma: object): Promise<{ readonly id: number; readonly uri: string }> {
    const vastaus = await this.#kutsu('POST', '/ehoks-virkailija-backend/api/v1/hoks', suunnitelma);
    if (vastaus.status !== 200) throw new Error(`${vastaus.status} ${await vastaus.text()}`);
    const { meta, data } = (await vastaus.json()) as { meta: { id: number }; data: { uri: string } };
    return { id: meta.id, uri: data.uri };
  }

  async hae(uri: string): Promise<Record<string, unknown>> {
    const vastaus = await this.#kutsu('GET', uri);
    return ((await vastaus.json()) as { data: Record<string, unknown> }).data;
  }

  async #kutsu(metodi: string, polku: string, runko?: object): Promise<Response> {
    return fetch(this.palvelin + polku, {
      method: metodi,
      headers: {
        ticket: await this.#palvelutiketti(),
        'Caller-Id': '1.2.246.562.10.44400000111.vanha-asiakas',
        'Content-Type': 'application/json',
      },
      ...(runko && { body: JSON.stringify(runko) }),
    });
  }

  /** A ticket for one call; a login that CAS no longer knows is done again, once. */
  async #palvelutiketti(): Promise<string> {
    const service = `${this.palvelin}/ehoks-virkailija-backend/cas-security-check`;
    for (let yritys = 0; yritys < 2; yritys += 1) {
      this.#tgt ??= await this.#kirjaudu();
      const vastaus = await fetch(this.#tgt, { method: 'POST', body: new URLSearchParams({ service }) });
      if (vastaus.status === 200) return vastaus.text();
      this.#tgt = undefined;
    }
    throw new Error('no service ticket');
  }

  async #kirjaudu(): Promise<string> {
    const vastaus = await fetch(`${this.palvelin}/cas/v1/tickets`, {
      method: 'POST',
      body: new URLSearchParams({ username: this.kayttajatunnus, password: this.salasana }),
    });
    const tgt = vastaus.headers.get('location');
    if (vastaus.status !== 201 || tgt === null) throw new Error(`login ${vastaus.status}`);
    return tgt;
  }
}

describe('vanha asiakas', () => {
  let p: Koepalvelin;
  beforeAll(async () => {
    p = await kaynnista();
  });
  afterAll(() => p.sulje());

  test('kirjautuu, hakee tiketit ja siirtää sata suunnitelmaa', async () => {
    const asiakas = new VanhaAsiakas(p.palvelu.url, 'siirto-a', DEMO_SALASANA);
    const oikeudet = [];
    for (let i = 0; i < 100; i += 1) oikeudet.push(await p.uusiOikeus());
    const luodut = [];
    for (const oikeus of oikeudet) luodut.push(await asiakas.luo(suppeaSuunnitelma({ 'opiskeluoikeus-oid': oikeus })));
    expect(new Set(luodut.map(({ id }) => id)).size).toBe(100);
    for (const [i, { uri }] of luodut.entries())
      expect((await asiakas.hae(uri))['opiskeluoikeus-oid']).toBe(oikeudet[i]);
  });
});
