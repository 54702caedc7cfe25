import {
  esimerkkiTunnus,
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
  kiinteaKello,
  MuistiIstuntoRepository,
  MuistiKirjautumisyritysRepository,
  MuistiOrganisaatiot,
  MuistiSiirtoloki,
  MuistiTikettiRepository,
  MuistiTunnusRepository,
} from '@ehoks/testing';
import { Kirjaaja } from '../../src/auditloki/kirjaaja.js';
import type { Kayttaja } from '../../src/oikeudet/kayttaja.js';
import { HallitseTunnuksia } from '../../src/tunnukset/kayttotapaukset/hallitse-tunnuksia.js';
import { Kirjaudu } from '../../src/tunnukset/kayttotapaukset/kirjaudu.js';
import { LUKITUSKAYTANTO } from '../../src/tunnukset/lukitus.js';
import { TunnustenPiiri } from '../../src/tunnukset/tunnusten-piiri.js';
import { OPH_OID } from '../../src/tunnisteet/oid.js';

const OIKEA = 'oikea';
const PALVELU = 'https://palvelu.example';
const OPH: Kayttaja = {
  kayttajatunnus: 'oph',
  oid: '1.2.246.562.24.44400000072',
  tyyppi: 'VIRKAILIJA',
  oikeudet: [{ oikeus: 'OPHPAAKAYTTAJA', organisaatio: OPH_OID }],
};

async function ymparisto() {
  const kello = kiinteaKello('2025-03-03T10:00:00.000Z');
  const tunnukset = new MuistiTunnusRepository();
  const deps = {
    tunnukset,
    tiketit: new MuistiTikettiRepository(),
    istunnot: new MuistiIstuntoRepository(),
    yritykset: new MuistiKirjautumisyritysRepository(),
    salasanatiivistin: {
      tiivista: async (salasana: string) => salasana,
      tasmaa: async (salasana: string, tiiviste: string) => salasana === tiiviste,
    },
    salasanasaanto: 'kayttoonotto' as const,
    tunnistegeneraattori: juoksevaTunnistegeneraattori(),
    tunnustenPiiri: new TunnustenPiiri({ tunnukset, organisaatiot: new MuistiOrganisaatiot() }),
    kirjaaja: new Kirjaaja({ auditloki: tunnukset.auditloki, siirtoloki: new MuistiSiirtoloki(), kello }),
    kello,
  };
  await tunnukset.lisaa(esimerkkiTunnus({ kayttajatunnus: 'siirto', salasanatiiviste: OIKEA, roolit: [] }));
  const kirjaudu = new Kirjaudu(deps);
  const yrita = (salasana: string, lahde: string) => kirjaudu.sisaan({ kayttajatunnus: 'siirto', salasana, lahde });
  return {
    ...deps,
    kirjaudu,
    yrita,
    hallinta: new HallitseTunnuksia(deps),
    lukitseKokonaan: async () => {
      for (let i = 0; i < LUKITUSKAYTANTO.yrityksiaKaikista; i += 1)
        await kieltaytyminen(yrita('väärä', `198.51.100.${i % 5}`));
    },
  };
}

test('hallitsija avaa määräaikaisenkin lukituksen, ja annettu kirjautuminen kelpaa taas', async () => {
  const { kirjaudu, hallinta, yrita, lukitseKokonaan } = await ymparisto();
  const kirjautuminen = await yrita(OIKEA, '192.0.2.1');
  await lukitseKokonaan();
  expect(await kieltaytyminen(kirjaudu.palvelutiketti(kirjautuminen, PALVELU))).toBe('tunnus.lukittu');
  await hallinta.asetaLukitus(OPH, 'siirto', false);
  expect(await kirjaudu.palvelutiketti(kirjautuminen, PALVELU)).toMatch(/^ST-/);
  expect(await kieltaytyminen(yrita(OIKEA, '192.0.2.1'))).toBeUndefined();
  expect((await hallinta.nayta(OPH, 'siirto')).lukitus).toMatchObject({ lukittu: false });
});

test('lukitsemaan yrittäneiden lähteiden omat lukitukset jatkuvat', async () => {
  const { hallinta, yrita } = await ymparisto();
  for (let i = 0; i < 24; i += 1) await kieltaytyminen(yrita('väärä', `198.51.100.${i % 4}`));
  await hallinta.asetaLukitus(OPH, 'siirto', false);
  expect(await kieltaytyminen(yrita(OIKEA, '198.51.100.1'))).toBe('tunnus.lukittu');
  expect(await kieltaytyminen(yrita(OIKEA, '192.0.2.1'))).toBeUndefined();
});

test('avaamisesta jää auditlokiin, mitkä lukitukset päättyivät', async () => {
  const { hallinta, tunnukset, lukitseKokonaan } = await ymparisto();
  await lukitseKokonaan();
  const lukittuAsti = (await tunnukset.hae('siirto'))?.lukittuAsti;
  await hallinta.asetaLukitus(OPH, 'siirto', true);
  await hallinta.asetaLukitus(OPH, 'siirto', false);
  expect(lukittuAsti).toBeDefined();
  expect((await tunnukset.auditloki.jalkeen(0, 100)).map(({ toimi, muutokset }) => [toimi, muutokset])).toEqual([
    ['lukitse-tunnus', [{ polku: 'lukittu', vanha: false, uusi: true }]],
    [
      'avaa-tunnus',
      [
        { polku: 'lukittu', vanha: true, uusi: false },
        { polku: 'lukittuAsti', vanha: lukittuAsti },
      ],
    ],
  ]);
});

test.each([
  ['PALVELU', 'siirto', 'vaihda-salasana'],
  ['VIRKAILIJA', 'toinen', 'anna-salasanalinkki'],
  ['VIRKAILIJA', 'oph', 'anna-salasanalinkki'],
] as const)(
  'auditlokissa linkin antaminen ei ole salasanan vaihto: %s %s',
  async (tyyppi, kayttajatunnus, odotettu) => {
    const { hallinta, tunnukset } = await ymparisto();
    if (tyyppi === 'VIRKAILIJA') await tunnukset.lisaa(esimerkkiTunnus({ kayttajatunnus, tyyppi, roolit: [] }));
    await hallinta.vaihdaSalasana(OPH, kayttajatunnus);
    const kirjaukset = await tunnukset.auditloki.jalkeen(0, 100);
    expect(kirjaukset.map(({ toimi, kohde }) => [toimi, kohde.tunnus])).toEqual([[odotettu, kayttajatunnus]]);
  },
);

test('päättynyttä määräaikaista lukitusta ei näytetä: päättymisen ratkaisee palvelun kello', async () => {
  const { hallinta, kello, tunnukset, lukitseKokonaan } = await ymparisto();
  await lukitseKokonaan();
  const asti = (await tunnukset.hae('siirto'))!.lukittuAsti!;
  const naytetyt = async () => [
    (await hallinta.luettelo(OPH))[0]?.lukittuAsti,
    (await hallinta.nayta(OPH, 'siirto')).tunnus.lukittuAsti,
  ];
  expect(await naytetyt()).toEqual([asti, asti]);
  kello.aseta(asti);
  expect(await naytetyt()).toEqual([undefined, undefined]);
});
