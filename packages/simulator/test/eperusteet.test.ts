import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

interface Rakenne {
  readonly nimi: object;
  readonly muodostumisSaanto?: { readonly laajuus: { readonly minimi: number; readonly maksimi: number } };
  readonly osat?: readonly Rakenne[];
  readonly _tutkinnonOsaViite?: string;
}

interface Peruste {
  readonly id: number;
  readonly laajuus: number;
  readonly tutkinnonOsat: readonly {
    id: number;
    koodiUri: string;
    laajuus: number;
    osaAlueet: readonly { koodiUri: string }[];
  }[];
  readonly suoritustavat: readonly {
    id: number;
    suoritustapakoodi: string;
    rakenne: Rakenne;
    tutkinnonOsaViitteet: readonly { id: number; laajuus: number; _tutkinnonOsa: string }[];
  }[];
  readonly koulutuksenOsat: readonly { id: number; nimiKoodi: { uri: string } }[];
}

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());

const polku = '/eperusteet-service/api/external';
const etsi = async (kysely: string) =>
  (await (await n.hae(`${polku}/perusteet${kysely}`)).json()) as {
    data: { id: number; diaarinumero: string }[];
    kokonaismäärä: number;
    sivuja: number;
  };
const peruste = async (id: number) => (await (await n.hae(`${polku}/peruste/${id}`)).json()) as Peruste;

test('three degrees and TUVA', async () => {
  const { data, ...sivutus } = await etsi('');
  expect(data).toHaveLength(4);
  expect(sivutus).toEqual({ kokonaismäärä: 4, sivuja: 1, sivukoko: 10, sivu: 0 });
  const kaikki = await Promise.all(data.map(({ id }) => peruste(id)));
  expect(kaikki.filter(({ suoritustavat }) => suoritustavat.length > 0)).toHaveLength(3);
  expect(kaikki.filter(({ koulutuksenOsat }) => koulutuksenOsat.length === 7)).toHaveLength(1);
});

test('paging', async () => {
  const { data, ...sivutus } = await etsi('?sivu=1&sivukoko=3');
  expect(data).toHaveLength(1);
  expect(sivutus).toEqual({ kokonaismäärä: 4, sivuja: 2, sivukoko: 3, sivu: 1 });
  expect(await etsi('?sivukoko=1000')).toMatchObject({ sivukoko: 50 });
});

test.each([
  ['?koodi=tutkinnonosat_300268&poistuneet=true', 1],
  ['?koodi=tutkinnonosat_106727', 2],
  ['?koodi=koulutus_351301', 1],
  ['?koodi=koulutuksenosattuva_105', 1],
  ['?koodi=tutkinnonosat_30026', 0],
  ['?diaarinumero=oph-9901', 1],
  ['?nimi=ajoneuvoALAN', 1],
  ['?nimi=jarrujen', 1],
  ['?nimi=fordon', 0],
  ['?nimi=fordon&kieli=sv', 1],
  ['?koulutustyyppi=koulutustyyppi_1&koulutustyyppi=koulutustyyppi_40', 3],
])('search %s finds %i', async (kysely, maara) => {
  expect((await etsi(kysely)).kokonaismäärä).toBe(maara);
});

test.each(['?sivu=-1', '?sivukoko=0', '?sivukoko=x', '?kieli=xx'])('search %s is 400', async (kysely) => {
  const vastaus = await n.hae(`${polku}/perusteet${kysely}`);
  expect(vastaus.status).toBe(400);
  expect(await vastaus.json()).toMatchObject({ koodi: 'BAD_REQUEST' });
});

test('formation rules lead to every part, and the compulsory scopes fill the degree', async () => {
  const { data } = await etsi('?koulutustyyppi=koulutustyyppi_1&koulutustyyppi=koulutustyyppi_11');
  for (const { id } of data) {
    const { laajuus, suoritustavat, tutkinnonOsat } = await peruste(id);
    const [reformi] = suoritustavat;
    expect(reformi?.suoritustapakoodi).toBe('reformi');
    expect(reformi?.rakenne.muodostumisSaanto?.laajuus).toMatchObject({ minimi: laajuus, maksimi: laajuus });
    const lehdet = (r: Rakenne): string[] => [
      ...(r._tutkinnonOsaViite === undefined ? [] : [r._tutkinnonOsaViite]),
      ...(r.osat ?? []).flatMap(lehdet),
    ];
    const viitteet = new Map(reformi!.tutkinnonOsaViitteet.map((viite) => [String(viite.id), viite]));
    const osat = lehdet(reformi!.rakenne).map((viite) => viitteet.get(viite)?._tutkinnonOsa);
    expect(osat.sort()).toEqual(tutkinnonOsat.map((osa) => String(osa.id)).sort());
    const ylimmat = reformi!.rakenne.osat!.map((moduuli) => moduuli.muodostumisSaanto!.laajuus.minimi);
    expect(ylimmat.reduce((a, b) => a + b)).toBe(laajuus);
  }
});

test('common parts have their areas with compulsory scope', async () => {
  const vastaus = await (await n.hae(`${polku}/peruste/tutkinnonosa/tutkinnonosat_106728`)).json();
  expect(vastaus).toMatchObject({
    koodiUri: 'tutkinnonosat_106728',
    laajuus: 6,
    osaAlueet: [
      { koodiUri: 'ammatillisenoppiaineet_mlma', pakollisetOsaamistavoitteet: { pakollinen: true, laajuus: 4 } },
      { koodiUri: 'ammatillisenoppiaineet_mlfk', pakollisetOsaamistavoitteet: { pakollinen: true, laajuus: 2 } },
    ],
  });
});

test('sub-trees by property and id; a missing part is 204, an unknown peruste or a bad path 404', async () => {
  const { id, tutkinnonOsat, suoritustavat } = await peruste(9101);
  const osa = tutkinnonOsat[0]!;
  expect(await (await n.hae(`${polku}/peruste/${id}/tutkinnonOsat/${osa.id}/koodiUri`)).json()).toBe(osa.koodiUri);
  expect(await (await n.hae(`${polku}/peruste/${id}/suoritustavat/${suoritustavat[0]!.id}/rakenne`)).json()).toEqual(
    suoritustavat[0]!.rakenne,
  );
  expect(await (await n.hae(`${polku}/peruste/9104/koulutuksenOsat`)).json()).toMatchObject([
    { nimiKoodi: { uri: 'koulutuksenosattuva_101' }, laajuusMinimi: 2 },
    ...Array<object>(6).fill({ viiteId: expect.any(Number) as number }),
  ]);
  const status = async (loppu: string) => (await n.hae(`${polku}/peruste/${loppu}`)).status;
  expect(await status('9101/olematon')).toBe(204);
  expect(await status('9101/tutkinnonOsat/1')).toBe(204);
  expect(await status('9101/__proto__')).toBe(204);
  expect(await status('9101/a-b')).toBe(404);
  expect(await status('1/tutkinnonOsat')).toBe(404);
  expect(await status('1')).toBe(404);
  expect(await status('tutkinnonosa/tutkinnonosat_1')).toBe(404);
});
