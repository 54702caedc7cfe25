import fc from 'fast-check';
import { lapikaynti } from '../../src/hoks/lapikaynti.js';
import { osoitin } from '../../src/hoks/polku.js';
import { osienSaannot } from '../../src/saannot/osien-saannot.js';
import { TOIMINNOT, type Tilanne } from '../../src/saannot/saanto.js';
import { malliOpiskeluoikeus, malliTilanne } from '../malli-hoks.js';
import { muutettuna, paikat, polkuna, taysiLuonnos } from './taysi-luonnos.js';

const { opiskeluoikeus: _, ...ILMAN_OPISKELUOIKEUTTA } = malliTilanne();

function loydokset(luonnos: ReturnType<typeof taysiLuonnos>, tilanne: Tilanne): string[] {
  return osienSaannot
    .filter(({ toiminnot }) => toiminnot.includes(tilanne.toiminto))
    .flatMap(({ koodi, tarkista }) =>
      [...tarkista(lapikaynti(luonnos), tilanne)].map(({ polku }) => `${koodi} ${osoitin(polku)}`),
    );
}

const TAPA = '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0';
const YHTEISEN_TAPA = '/hankittavat-yhteiset-tutkinnon-osat/0/osa-alueet/0/osaamisen-hankkimistavat/0';
const OHJAAJA = `${TAPA}/tyopaikalla-jarjestettava-koulutus/vastuullinen-tyopaikka-ohjaaja`;
const AIEMPI = '/aiemmin-hankitut-ammat-tutkinnon-osat/0';

/** Muutos täyteen suunnitelmaan ja kaikki, mitä siitä sanotaan: mitä ja missä. */
const PAIKAT: readonly (readonly [muutettu: string, arvo: unknown, havainto: string])[] = [
  // Puuttuvan tiedon paikka on sen oma avain.
  [
    `${TAPA}/yksiloiva-tunniste`,
    undefined,
    `osaamisen-hankkimistapa.yksiloiva-tunniste-puuttuu ${TAPA}/yksiloiva-tunniste`,
  ],
  [
    `${TAPA}/tyopaikalla-jarjestettava-koulutus/tyopaikan-y-tunnus`,
    undefined,
    `osaamisen-hankkimistapa.y-tunnus-puuttuu ${TAPA}/tyopaikalla-jarjestettava-koulutus/tyopaikan-y-tunnus`,
  ],
  [
    `${TAPA}/tyopaikalla-jarjestettava-koulutus`,
    undefined,
    `osaamisen-hankkimistapa.tyopaikkakoulutus-puuttuu ${TAPA}/tyopaikalla-jarjestettava-koulutus`,
  ],
  ['/urasuunnitelma-koodi-versio', undefined, 'urasuunnitelma.koodi-versio-puuttuu /urasuunnitelma-koodi-versio'],
  ['/urasuunnitelma-koodi-uri', undefined, 'urasuunnitelma.koodi-uri-puuttuu /urasuunnitelma-koodi-uri'],
  ['/oppimisen-tuki/0/alku', undefined, 'oppimisen-tuki.tieto-puuttuu /oppimisen-tuki/0/alku'],
  // Yhden väärän arvon paikka on kenttä.
  [
    `${YHTEISEN_TAPA}/yksiloiva-tunniste`,
    'jakso-1',
    `osaamisen-hankkimistapa.yksiloiva-tunniste-toistuu ${YHTEISEN_TAPA}/yksiloiva-tunniste`,
  ],
  [`${OHJAAJA}/sahkoposti`, 'oona', `vastuullinen-tyopaikka-ohjaaja.sahkoposti-muoto ${OHJAAJA}/sahkoposti`],
  [
    '/opiskeluvalmiuksia-tukevat-opinnot/0/nimi',
    '',
    'opiskeluvalmiuksia-tukevat-opinnot.nimi-tyhja /opiskeluvalmiuksia-tukevat-opinnot/0/nimi',
  ],
  [`${TAPA}/module-id`, 'x', `osa.module-id-luonnissa ${TAPA}/module-id`],
  // Monen kentän säännön paikka on kohde.
  [
    '/opiskeluvalmiuksia-tukevat-opinnot/0/loppu',
    '2024-09-01',
    'opiskeluvalmiuksia-tukevat-opinnot.loppu-ennen-alkua /opiskeluvalmiuksia-tukevat-opinnot/0',
  ],
  [
    `${TAPA}/keskeytymisajanjaksot/0/loppu`,
    '2025-05-17',
    `keskeytymisajanjakso.hankkimistavan-ulkopuolella ${TAPA}/keskeytymisajanjaksot/0`,
  ],
  [
    `${TAPA}/keskeytymisajanjaksot/1`,
    { alku: '2025-02-07' },
    `keskeytymisajanjaksot.paallekkain ${TAPA}/keskeytymisajanjaksot`,
  ],
  [
    '/hankittavat-paikalliset-tutkinnon-osat/0',
    {},
    'hankittava-paikallinen-tutkinnon-osa.tyhja /hankittavat-paikalliset-tutkinnon-osat/0',
  ],
  // Tyhjän luettelon paikka on luettelo.
  [
    '/hankittavat-yhteiset-tutkinnon-osat/0/osa-alueet',
    [],
    'hankittava-yhteinen-tutkinnon-osa.osa-alueet-tyhja /hankittavat-yhteiset-tutkinnon-osat/0/osa-alueet',
  ],
  // Tarkentavista tiedoista sanotaan se paikka, josta puute alkaa.
  [
    AIEMPI,
    {
      valittuTodentamisenProsessiKoodiUri: 'osaamisentodentamisenprosessi_0002',
      valittuTodentamisenProsessiKoodiVersio: 1,
    },
    `aiemmin-hankittu-osaaminen.arvioijat-puuttuvat ${AIEMPI}/tarkentavat-tiedot-osaamisen-arvioija`,
  ],
  [
    AIEMPI,
    {
      valittuTodentamisenProsessiKoodiUri: 'osaamisentodentamisenprosessi_0002',
      valittuTodentamisenProsessiKoodiVersio: 1,
      tarkentavatTiedotOsaamisenArvioija: {},
    },
    `aiemmin-hankittu-osaaminen.arvioijat-puuttuvat ${AIEMPI}/tarkentavat-tiedot-osaamisen-arvioija/aiemmin-hankitun-osaamisen-arvioijat`,
  ],
];

test('täydessä suunnitelmassa ei ole huomautettavaa', () => {
  expect(loydokset(taysiLuonnos(), ILMAN_OPISKELUOIKEUTTA)).toEqual([]);
});

test.each(PAIKAT)('%s = %j: havainto on paikallaan', (muutettu, arvo, havainto) => {
  expect(loydokset(muutettuna(taysiLuonnos(), polkuna(muutettu), arvo), ILMAN_OPISKELUOIKEUTTA)).toEqual([havainto]);
});

test('opiskeluoikeuteen verrattavan päivän paikka on päivä', () => {
  const varhain = muutettuna(taysiLuonnos(), polkuna(`${YHTEISEN_TAPA}/alku`), '2024-08-04');
  const luonnos = muutettuna(varhain, polkuna(`${YHTEISEN_TAPA}/loppu`), '2027-06-05');
  const tilanne = malliTilanne({ opiskeluoikeus: malliOpiskeluoikeus() });
  expect(loydokset(luonnos, tilanne)).toEqual(
    expect.arrayContaining([
      `osaamisen-hankkimistapa.ennen-opiskeluoikeutta ${YHTEISEN_TAPA}/alku`,
      `osaamisen-hankkimistapa.opiskeluoikeuden-jalkeen ${YHTEISEN_TAPA}/loppu`,
    ]),
  );
});

describe('kun useampi sääntö rikkoutuu samassa hankkimistavassa', () => {
  test('niin kaikki kerrotaan kerralla', () => {
    const luonnos = muutettuna(taysiLuonnos(), polkuna(TAPA), {
      osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_oppisopimus',
      osaamisenHankkimistapaKoodiVersio: 1,
      alku: '2025-05-16',
      loppu: '2025-01-13',
      osaAikaisuustieto: 0,
      tyopaikallaJarjestettavaKoulutus: {},
    });
    const koodit = loydokset(luonnos, malliTilanne())
      .filter((loydos) => loydos.includes(TAPA))
      .map((loydos) => loydos.split(' ')[0]);
    expect(koodit).toEqual([
      'osaamisen-hankkimistapa.osa-aikaisuustieto-ei-kelpaa',
      'osaamisen-hankkimistapa.yksiloiva-tunniste-puuttuu',
      'osaamisen-hankkimistapa.y-tunnus-puuttuu',
      'osaamisen-hankkimistapa.oppisopimuksen-perusta-puuttuu',
      'osaamisen-hankkimistapa.loppu-ennen-alkua',
    ]);
  });
});

test('säännöt lukevat suunnitelman, josta puuttuu mitä tahansa', () => {
  const kaikki = paikat(taysiLuonnos()).filter((polku) => typeof polku.at(-1) === 'string');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(kaikki.length - 1), { maxLength: 20 }),
      fc.constantFrom(...TOIMINNOT),
      (poistettavat, toiminto) => {
        // Syvimmästä alkaen, jotta poistettavan yläpuoli on vielä olemassa.
        const polut = poistettavat.map((i) => kaikki[i]!).sort((a, b) => b.length - a.length);
        const luonnos = polut.reduce((vajaa, polku) => muutettuna(vajaa, polku, undefined), taysiLuonnos());
        expect(() => loydokset(luonnos, malliTilanne({ toiminto }))).not.toThrow();
      },
    ),
  );
});

test('tyhjästä suunnitelmasta ei ole mitään sanottavaa', () => {
  expect(loydokset({}, malliTilanne())).toEqual([]);
});
