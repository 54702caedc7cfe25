import { Avausvalvoja, Kirjaaja, OPH_OID, SiirraJoukkona, type Kayttaja } from '@ehoks/core';
import {
  juoksevaTunnistegeneraattori,
  kiinteaKello,
  MuistiAvausRepository,
  MuistiHoksRepository,
  MuistiKoski,
  MuistiOppijanumerorekisteri,
  MuistiOrganisaatiot,
} from '@ehoks/testing';
import { joukkosiirto } from '../../src/hoks-rajapinta/joukkosiirto.js';
import { Joukkosiirtokuitti } from '../../src/hoks-rajapinta/joukkosiirtokuitti.js';
import type { Rivi } from '../../src/pyynto/rivit.js';

const kayttaja: Kayttaja = {
  kayttajatunnus: 'siirto',
  oid: '1.2.246.562.24.44400000064',
  tyyppi: 'PALVELU',
  oikeudet: [{ oikeus: 'CRUD', organisaatio: OPH_OID }],
};

/** A transfer of broken lines, against the real core in memory, and how many of them have been read. */
function siirto(riveja: number) {
  const kello = kiinteaKello('2026-01-15T10:00:00.000Z');
  const hoksit = new MuistiHoksRepository();
  const kirjaaja = new Kirjaaja({ auditloki: hoksit.auditloki, siirtoloki: hoksit.siirtoloki, kello });
  const luettu = { riveja: 0, aikoja: 0 };
  async function* rivit(): AsyncGenerator<Rivi> {
    while (luettu.riveja < riveja) {
      luettu.riveja += 1;
      yield { rivi: luettu.riveja, tavut: Buffer.from('rikki') };
    }
  }
  const palvelut = {
    siirraJoukkona: new SiirraJoukkona({
      hoksit,
      koski: new MuistiKoski(),
      oppijanumerorekisteri: new MuistiOppijanumerorekisteri(),
      organisaatiot: new MuistiOrganisaatiot(),
      avausvalvoja: new Avausvalvoja({ avaukset: new MuistiAvausRepository(), kello }),
      kirjaaja,
      tunnistegeneraattori: juoksevaTunnistegeneraattori(),
      kello,
      saantotasot: {},
    }),
    tunnistautuminen: { tunnista: async () => kayttaja, nykyinen: async () => kayttaja },
    kirjaaja,
    pyynnossa: <T>(tyo: () => Promise<T>): Promise<T> => {
      luettu.aikoja += 1;
      return tyo();
    },
  };
  const palat = joukkosiirto(palvelut, {
    rivit: rivit(),
    tapa: 'luo',
    kuiva: false,
    kayttaja,
    pyyntoId: 'p',
    runkoraja: 1000,
    lopetus: new AbortController().signal,
    kuitti: new Joukkosiirtokuitti({
      kuiva: false,
      yhteys: () => ({ kieli: 'fi', pyyntoId: 'p', aika: kello.nyt(), tukiosoite: 'tuki@example.invalid' }),
      ilmoita: () => undefined,
    }),
  });
  return { palat, luettu, auditloki: hoksit.auditloki };
}

/** Lets everything go on that can. */
const tyhjakaynti = async (): Promise<void> => {
  for (let i = 0; i < 2000; i++) await new Promise((valmis) => setImmediate(valmis));
};

test('viidestätuhannesta rivistä muistissa on enintään kaksi erää, kun asiakas ei lue', async () => {
  const { palat, luettu, auditloki } = siirto(5000);
  const eka = await palat.next();
  expect(String(eka.value).trimEnd().split('\n').length).toBe(100);
  await tyhjakaynti();
  expect(luettu.riveja).toBeLessThanOrEqual(200);
  await palat.next();
  await tyhjakaynti();
  expect(luettu.riveja).toBeLessThanOrEqual(300);
  await palat.return(undefined);
  await tyhjakaynti();
  expect(luettu.riveja).toBeLessThanOrEqual(300);
  expect((await auditloki.jalkeen(0, 10_000)).length).toBe(200);
});

test('joka erällä on oma aikarajansa, ja kaikki rivit tulevat järjestyksessä', async () => {
  const { palat, luettu } = siirto(1001);
  const rivit: { rivi?: number; yhteenveto?: unknown }[] = [];
  for await (const pala of palat)
    for (const rivi of pala.trimEnd().split('\n')) rivit.push(JSON.parse(rivi) as { rivi?: number });
  expect(rivit.slice(0, -1).map(({ rivi }) => rivi)).toEqual(Array.from({ length: 1001 }, (_, i) => i + 1));
  expect(rivit.at(-1)).toMatchObject({
    yhteenveto: { rivit: 1001, hylatty: 1001, syyt: { 'pyynto.json-rikki': 1001 } },
  });
  expect(luettu.aikoja).toBe(22);
});
