import { aikaleima } from '../../src/aika/aikaleima.js';
import type { AnnettuOppija } from '../../src/oppijoiden-tuonti/annettu-oppija.js';
import { uusiHenkilo, type Rekisterihenkilo } from '../../src/oppijoiden-tuonti/rekisterihenkilo.js';
import { kasitteleRivit } from '../../src/oppijoiden-tuonti/rivien-kasittely.js';
import type { OppijaOid } from '../../src/tunnisteet/oid.js';
import { taulukko } from '../taulukko.js';

const NYT = aikaleima('2026-11-26T10:00:00.000Z');
const REKISTERISSA = '1.2.246.562.24.44400000019' as OppijaOid;
const KIISTAJA = '1.2.246.562.24.44400000027' as OppijaOid;
const MATTI = { hetu: '010594Y9032', etunimet: 'Matti Juhani', kutsumanimi: 'Matti', sukunimi: 'Virtanen' };
const MATIAS = { hetu: '020594Y903A', etunimet: 'Matias', kutsumanimi: 'Matias', sukunimi: 'Virtanen' };
const { hetu: _, ...HETUTON } = MATIAS;

function kasittele(annetut: readonly AnnettuOppija[], loydetyt: readonly Rekisterihenkilo[] = []) {
  let uusia = 0;
  return kasitteleRivit(
    annetut.map((annettu, paikka) => ({
      tuonti: 1,
      paikka,
      annettu,
      tila: 'odottaa',
      puutteet: [],
      ristiriita: false,
    })),
    loydetyt,
    { nyt: NYT, uusiOid: () => `uusi-${(uusia += 1)}` as OppijaOid },
  );
}

test.each<[string, AnnettuOppija]>([
  ['sähköposti', { sahkoposti: 'koti@example.invalid' }],
  ['passinumero', { passinumero: 'XA1' }],
])('yhteinen %s ei tee samaa henkilöä niistä, joilla on eri henkilötunnus', (_nimi, yhteinen) => {
  const rekisterissa = uusiHenkilo({ ...MATTI, ...yhteinen }, REKISTERISSA, NYT);
  const rivit = [
    { ...MATIAS, ...yhteinen },
    { ...MATTI, ...yhteinen },
    { ...MATIAS, ...yhteinen },
  ];
  for (const tulokset of [kasittele(rivit, [rekisterissa]), kasittele([rivit[1]!, ...rivit]).slice(1)]) {
    const [matias, matti, sama] = tulokset;
    expect(matias?.oppijaOid).not.toBe(matti?.oppijaOid);
    expect(sama?.oppijaOid).toBe(matias?.oppijaOid);
    expect(tulokset.map(({ ristiriita }) => ristiriita)).toEqual([false, false, false]);
    // Tunniste jää sille, jonka se jo on.
    expect(matias?.uusi).toMatchObject({ hetu: MATIAS.hetu, passinumerot: [], sahkopostit: [] });
  }
});

describe('kiistetty henkilötunnus', () => {
  const haltija = uusiHenkilo(MATTI, REKISTERISSA, NYT);
  const kiistaja = uusiHenkilo({ ...MATTI, etunimet: 'Venla', sukunimi: 'Esimerkki' }, KIISTAJA, NYT, [
    { laji: 'hetu', arvo: MATTI.hetu },
  ]);
  const HALTIJAT: Readonly<Record<string, readonly Rekisterihenkilo[]>> = {
    'ei ketään': [],
    yksilöimätön: [haltija],
    yksilöity: [{ ...haltija, yksilointi: 'vtj' }],
    'yksilöimätön, ja toinen kiistää': [kiistaja, haltija],
  };
  const NIMET: Readonly<Record<string, AnnettuOppija>> = {
    '': MATTI,
    samat: MATTI,
    muut: { ...MATTI, etunimet: 'Toinen', sukunimi: 'Aivan-Muu' },
    kiistäjän: { ...MATTI, etunimet: 'Venla', sukunimi: 'Esimerkki' },
  };
  const TULOKSET: Readonly<Record<string, object>> = {
    uuden: { oppijaOid: 'uusi-1', ristiriita: false, uusi: expect.not.objectContaining({ hetuKiistetty: true }) },
    'uuden, tunnus kiistetty': { oppijaOid: 'uusi-1', ristiriita: false, uusi: { hetuKiistetty: true } },
    haltijan: { oppijaOid: REKISTERISSA, ristiriita: false },
    'haltijan, ristiriita': { oppijaOid: REKISTERISSA, ristiriita: true },
    kiistäjän: { oppijaOid: KIISTAJA, ristiriita: false },
  };

  const rivit = taulukko('oppijoiden-tuonti.md').filter((rivi) => rivi['rivi on']);
  test.each(rivit)('$#: haltija $tunnuksen haltija', (rivi) => {
    const [haltijat, annettu] = [HALTIJAT[rivi['tunnuksen haltija']!]!, NIMET[rivi['rivin nimet']!]!];
    expect(kasittele([annettu], haltijat)[0]).toMatchObject(TULOKSET[rivi['rivi on']!]!);
  });
});

test('ilman toista henkilötunnusta passinumerolla löytynyt on sama', () => {
  const passilla = { passinumero: 'XA1' };
  const tunnettu = uusiHenkilo({ ...MATIAS, ...passilla }, REKISTERISSA, NYT);
  const hetutta = uusiHenkilo({ ...HETUTON, ...passilla }, REKISTERISSA, NYT);
  expect(kasittele([{ ...HETUTON, ...passilla }], [tunnettu])[0]?.oppijaOid).toBe(REKISTERISSA);
  expect(kasittele([{ ...MATIAS, ...passilla }], [hetutta])[0]?.oppijaOid).toBe(REKISTERISSA);
});
