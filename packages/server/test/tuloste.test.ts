import { virkailijana, VIRKAILIJA, type Selain } from './istunto.js';
import { kaynnista, type Koepalvelin, type Luotu, type Vastaus } from './palvelin.js';

let p: Koepalvelin;
let katselija: Selain;
let luotu: Luotu;
beforeAll(async () => {
  p = await kaynnista();
  katselija = await virkailijana(p, 'virkailija-a');
  luotu = await p.luo();
});
afterAll(() => p.sulje());

const osoite = (id: number, ehdot: Record<string, string> = {}): string =>
  `${VIRKAILIJA}/nakymat/hoks/${id}/tuloste?${new URLSearchParams(ehdot).toString()}`;
interface Tunnisteellinen {
  readonly 'module-id': string;
}
interface Osa extends Tunnisteellinen {
  readonly 'osaamisen-hankkimistavat': readonly Tunnisteellinen[];
  readonly 'osaamisen-osoittaminen': readonly Tunnisteellinen[];
}
const tulos = ({ tila, koodi }: Vastaus) => [tila, koodi];

test.each(['fi', 'sv', 'en'])('suunnitelma PDF:nä kielellä %s', async (kieli) => {
  const vastaus = await katselija('GET', osoite(luotu.id, { kieli }));
  expect(tulos(vastaus)).toEqual([200, undefined]);
  expect(vastaus.otsakkeet.get('content-type')).toBe('application/pdf');
  expect(vastaus.otsakkeet.get('content-disposition')).toBe(`inline; filename="hoks-${luotu.id}.pdf"`);
  expect(vastaus.otsakkeet.get('content-language')).toBe(kieli);
  expect([vastaus.teksti.slice(0, 8), vastaus.teksti.trimEnd().slice(-5)]).toEqual(['%PDF-1.7', '%%EOF']);
  expect(vastaus.teksti).toContain(`/Lang (${kieli})`);
});

test('kieli on pyynnön kieli, kun muuta ei pyydetä', async () => {
  const vastaus = await katselija('GET', osoite(luotu.id), undefined, { 'accept-language': 'sv' });
  expect(vastaus.otsakkeet.get('content-language')).toBe('sv');
});

test('jokaisen jakson ja näytön saa omana tulosteenaan, tuntematonta ei ole', async () => {
  const { runko } = await p.kutsu('GET', luotu.polku);
  const osat = (runko.data as unknown as Record<string, readonly Osa[]>)['hankittavat-ammat-tutkinnon-osat']!;
  const jaksot = osat.flatMap((osa) => [...osa['osaamisen-hankkimistavat'], ...osa['osaamisen-osoittaminen']]);
  expect(jaksot.length).toBeGreaterThan(1);
  const kokonaan = await katselija('GET', osoite(luotu.id));
  for (const { 'module-id': jakso } of jaksot) {
    const vastaus = await katselija('GET', osoite(luotu.id, { jakso }));
    expect(tulos(vastaus)).toEqual([200, undefined]);
    expect(vastaus.teksti.length).toBeLessThan(kokonaan.teksti.length);
  }
  for (const jakso of ['ei-ole', osat[0]!['module-id']])
    expect(tulos(await katselija('GET', osoite(luotu.id, { jakso })))).toEqual([404, 'hoks.ei-loydy']);
});

test('kelvoton pyyntö ja puuttuva oikeus hylätään kuten suunnitelman näkymässä', async () => {
  for (const ehdot of [{ kieli: 'de' }, { jakso: '' }, { jakso: 'x'.repeat(101) }] as Record<string, string>[])
    expect(tulos(await katselija('GET', osoite(luotu.id, ehdot)))).toEqual([400, 'pyynto.parametri']);
  expect(tulos(await katselija('GET', osoite(2 ** 31 - 1)))).toEqual([404, 'hoks.ei-loydy']);
  for (const toisen of [p.demo.oppijat[1]!.oid, 'abc'])
    expect(tulos(await katselija('GET', osoite(luotu.id, { 'oppija-oid': toisen })))).toEqual([404, 'hoks.ei-loydy']);
  const oppija = p.demo.oppijat[1]!.oid;
  const oikeus = await p.uusiOikeus({ oppilaitos: 'b1', oppija });
  const vieras = await p.luo({ 'oppija-oid': oppija, 'opiskeluoikeus-oid': oikeus }, { tunnus: 'siirto-b' });
  expect(tulos(await katselija('GET', osoite(vieras.id)))).toEqual([403, 'oikeus.kielletty']);
});

test('lukeminen jää auditlokiin', async () => {
  const { otsakkeet } = await katselija('GET', osoite(luotu.id));
  const loki = await p.palvelu.ehoks.auditloki.jalkeen(0, 100_000);
  const omat = loki.filter(({ yhteys }) => yhteys?.pyyntoId === otsakkeet.get('x-request-id'));
  expect(omat.map(({ toimi, kohde }) => [toimi, kohde.hoksId])).toEqual([['lue', luotu.id]]);
});

test('rekisterittä tulostuu se, mikä tiedetään', async () => {
  await p.ohjaa('POST', '/viat', { palvelu: 'koodisto', tila: '503' });
  const vastaus = await katselija('GET', osoite(luotu.id));
  await p.ohjaa('DELETE', '/viat');
  expect(tulos(vastaus)).toEqual([200, undefined]);
});
