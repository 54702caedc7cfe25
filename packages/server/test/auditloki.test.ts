import { data, VIRKAILIJA, virkailijana, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin } from './palvelin.js';

const AUDITLOKI = `${VIRKAILIJA}/auditloki`;
const OPPIJA_OID = '1.2.246.562.24.44400000019';

interface Merkinta {
  readonly numero: number;
  readonly toimi: string;
  readonly koodi?: string;
}

let p: Koepalvelin;
let oph: Selain;
beforeAll(async () => {
  p = await kaynnista();
  oph = await virkailijana(p, 'oph');
});
afterAll(() => p.sulje());

const merkinnat = async (haku = ''): Promise<Merkinta[]> =>
  data<Merkinta[]>(await oph('GET', `${AUDITLOKI}?oppija-oid=${OPPIJA_OID}${haku}`));

test('oppijan tietojen käsittely on lokissa: kuka, mistä, mitä, millä oikeudella ja mitä muuttui', async () => {
  const { id, polku } = await p.luo();
  await p.kutsu('PATCH', polku, {
    runko: { 'osaamisen-hankkimisen-tarve': false },
    otsakkeet: { 'user-agent': 'koe/1' },
  });
  const virkailija = await virkailijana(p, 'virkailija-a');
  await virkailija('GET', `${VIRKAILIJA}/oppijat/${OPPIJA_OID}/hoksit/${id}`);
  const [luku, muutos, luonti] = await merkinnat();
  const kohde = { 'oppija-oid': OPPIJA_OID, 'hoks-id': id };
  expect(luku).toMatchObject({ toimi: 'lue', tekija: { tyyppi: 'VIRKAILIJA', kayttajatunnus: 'virkailija-a' }, kohde });
  expect(muutos).toMatchObject({
    toimi: 'muuta',
    tekija: { tyyppi: 'PALVELU', kayttajatunnus: 'siirto-a' },
    yhteys: { 'pyynto-id': expect.any(String), lahde: expect.any(String), selain: 'koe/1' },
    kohde,
    peruste: { oikeus: 'CRUD' },
    muutokset: expect.arrayContaining([
      {
        polku: '/osaamisen-hankkimisen-tarve',
        laji: 'muuttunut',
        'vanha-paikka': '/osaamisen-hankkimisen-tarve',
        'uusi-paikka': '/osaamisen-hankkimisen-tarve',
        vanha: true,
        uusi: false,
      },
    ]),
  });
  expect(luonti).toMatchObject({ toimi: 'luo', kohde });
});

test('kielletty luku on lokissa syineen', async () => {
  const { id } = await p.luo();
  await p.kutsu('GET', `/ehoks-virkailija-backend/api/v1/hoks/${id}`, { tunnus: 'siirto-b' });
  expect((await merkinnat())[0]).toMatchObject({
    toimi: 'lue',
    tekija: { kayttajatunnus: 'siirto-b' },
    koodi: 'oikeus.ei-opiskeluoikeuteen',
    peruste: expect.any(String),
  });
});

test('lokin lukeminenkin on lokissa, ja sivut jatkuvat', async () => {
  await merkinnat();
  const [uusin, ...muut] = await merkinnat('&enintaan=3');
  expect(uusin?.toimi).toBe('lue-auditloki');
  expect(muut.length).toBe(2);
  const vanhemmat = await merkinnat(`&ennen=${uusin?.numero}&enintaan=2`);
  expect(vanhemmat).toEqual(muut);
});

test('vain Opetushallitukselle', async () => {
  for (const tunnus of ['virkailija-a', 'vastuu-a', 'paakayttaja-a', 'tallentaja-a1']) {
    const selain = await virkailijana(p, tunnus);
    const vastaus = await selain('GET', `${AUDITLOKI}?oppija-oid=${OPPIJA_OID}`);
    expect([vastaus.tila, vastaus.koodi]).toEqual([403, 'oikeus.kielletty']);
  }
});

test.each([
  '',
  '?oppija-oid=',
  '?oppija-oid=1.2.3',
  `?oppija-oid=${OPPIJA_OID}&enintaan=0`,
  `?oppija-oid=${OPPIJA_OID}&ennen=x`,
])('kelvoton haku %s on 400', async (haku) => {
  const vastaus = await oph('GET', AUDITLOKI + haku);
  expect([vastaus.tila, vastaus.koodi]).toEqual([400, 'pyynto.parametri']);
});
