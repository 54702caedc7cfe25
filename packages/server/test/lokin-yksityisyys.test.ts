import { DEMO_SALASANA } from '@ehoks/simulator';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { oppijana, OPPIJA, virkailijana, VIRKAILIJA } from './istunto.js';
import { HOKS, kaynnista, type Koepalvelin } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';

const VENLA = '1.2.246.562.24.44400000019';

/** What the application log must never hold: people, and what opens doors. */
const HENKILOTIEDOT = ['venla', 'Venla', 'Esimerkki', '@example.invalid', '150706A902Y', VENLA];

describe('sovelluksen loki', () => {
  const rivit: string[] = [];
  const salaisuudet: string[] = [DEMO_SALASANA, 'Väärä-salasana-1'];
  let p: Koepalvelin;
  beforeAll(async () => {
    const kohde = new Writable({
      write(pala: Buffer, _koodaus, valmis) {
        rivit.push(pala.toString());
        valmis();
      },
    });
    p = await kaynnista({}, pino({ level: 'trace' }, kohde));
  });
  afterAll(() => p.sulje());

  test('ei sisällä henkilötietoja, tikettejä eikä salasanoja, kävi miten kävi', async () => {
    const { id, polku, opiskeluoikeus } = await p.luo();
    const tiketti = await p.tiketti('siirto-a');
    salaisuudet.push(tiketti);
    await p.kutsu('GET', polku, { tiketti });
    await p.kutsu('GET', polku, { tiketti });
    await p.kutsu('PUT', polku, { runko: { ...suunnitelma(), id, puhelinnumero: '040 5554443' } });
    await p.kutsu('POST', HOKS, { runko: suunnitelma({ sahkoposti: 'rikki' }) });
    await p.kutsu('POST', HOKS, { runko: '{"sahkoposti":"venla@example.invalid' });
    await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${opiskeluoikeus}?ticket=${tiketti}`);
    await p.kutsu('POST', '/cas/v1/tickets', {
      tunnus: null,
      runko: new URLSearchParams({ username: 'siirto-b', password: 'Väärä-salasana-1' }).toString(),
      otsakkeet: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    const virkailija = await virkailijana(p, 'virkailija-a');
    await virkailija('GET', `${VIRKAILIJA}/oppijat/${VENLA}/hoksit`);
    await virkailija('GET', `${VIRKAILIJA}/siirtoloki?oppija-oid=${VENLA}`);
    const oppija = await oppijana(p, VENLA);
    await oppija('GET', `${OPPIJA}/oppijat/${VENLA}/hoks`);
    const vastuu = await virkailijana(p, 'vastuu-a');
    const luotu = await vastuu('POST', `${VIRKAILIJA}/tunnukset`, {
      kayttajatunnus: 'siirto-uusi',
      nimi: 'Uusi järjestelmä',
      rooli: 'ehoks-palvelukayttaja',
      organisaatio: p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a')?.oid,
    });
    salaisuudet.push((luotu.runko.data as unknown as { salasana: string }).salasana);
    // Failures of neighbours and of our own are told with their origins.
    for (const tila of ['503', 'roska', 'katkos']) {
      await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila });
      await p.kutsu('PUT', polku, { runko: { ...suunnitelma(), id } });
      await p.ohjaa('DELETE', '/viat');
    }
    jest.spyOn(p.palvelu.ehoks.haeHoks, 'numerolla').mockRejectedValueOnce(new Error('rikki'));
    expect((await p.kutsu('GET', polku)).tila).toBe(500);

    const loki = rivit.join('');
    expect(rivit.length).toBeGreaterThan(15);
    for (const teksti of [...HENKILOTIEDOT, ...salaisuudet, '040 5554443'])
      expect([teksti, loki.includes(teksti)]).toEqual([teksti, false]);
    expect(loki).not.toMatch(/\b(ST|TGT|SL)-[0-9a-f-]{8,}/);
    expect(loki).not.toMatch(/eyJ[\w-]{10,}/);
  });
});
