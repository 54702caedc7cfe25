import { paiva } from '../../src/aika/paiva.js';
import type { Hoks } from '../../src/hoks/hoks.js';
import { KOULUTUSSOPIMUS } from '../../src/hoks/osaamisen-hankkimistapa.js';
import { seuraavaksi, tapahtumat, type Tapahtuma } from '../../src/hoks/seuraavaksi.js';
import { malliLuonnos, malliTapa, malliTutkinnonOsa } from '../malli-hoks.js';
import { luettelo, taulukko } from '../taulukko.js';

const TANAAN = paiva('2026-03-20');

function tapahtuma(nimi: string, solu: string | undefined): readonly Tapahtuma[] {
  const [, alku, loppu, keskeytysAlku, keskeytysLoppu] = /^(\S+)–(\S+?)(?: \[(\S+?)–(\S*)\])?$/.exec(solu ?? '') ?? [];
  if (alku === undefined || loppu === undefined) return [];
  const keskeytykset =
    keskeytysAlku === undefined
      ? []
      : [{ alku: paiva(keskeytysAlku), ...(keskeytysLoppu && { loppu: paiva(keskeytysLoppu) }) }];
  return [{ laji: 'jakso', alku: paiva(alku), loppu: paiva(loppu), osa: { nimi }, keskeytykset }];
}

test.each(taulukko('seuraavaksi.md'))('$esimerkki', (rivi) => {
  const kaikki = [...tapahtuma('a', rivi['a']), ...tapahtuma('b', rivi['b'])];
  const nahdyt = seuraavaksi(kaikki, TANAAN).map(({ osa, tila }) => `${osa.nimi} ${tila.replace('issa', 'issä')}`);
  expect(nahdyt).toEqual(luettelo(rivi['näkyy'] ?? ''));
});

test('tapahtumia ovat kaikkien hankittavien osien jaksot ja näytöt', () => {
  const aika = { alku: paiva('2026-04-01'), loppu: paiva('2026-04-30') };
  const koulussa = (moduleId: string) => ({
    ...aika,
    moduleId,
    osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus' as never,
    osaamisenHankkimistapaKoodiVersio: 1,
  });
  const osa = malliTutkinnonOsa({
    osaamisenHankkimistavat: [
      {
        ...malliTapa(aika),
        moduleId: 'tyo',
        osaamisenHankkimistapaKoodiUri: KOULUTUSSOPIMUS as never,
        tyopaikallaJarjestettavaKoulutus: {
          vastuullinenTyopaikkaOhjaaja: { nimi: 'Oili Ohjaaja' },
          tyopaikanNimi: 'Autotalo',
          keskeisetTyotehtavat: [],
        },
      },
      koulussa('koulu'),
    ],
    osaamisenOsoittaminen: [{ ...aika, moduleId: 'naytto', nayttoymparisto: { nimi: 'Paja' }, sisallonKuvaus: [] }],
  });
  const alue = { osaAlueKoodiUri: 'ammatillisenoppiaineet_mlma' as never, osaAlueKoodiVersio: 1 };
  const hoks = {
    ...malliLuonnos({
      hankittavatAmmatTutkinnonOsat: [osa],
      hankittavatPaikallisetTutkinnonOsat: [
        { nimi: 'Paikallinen', osaamisenHankkimistavat: [koulussa('paikallinen')] },
      ],
      hankittavatYhteisetTutkinnonOsat: [
        {
          tutkinnonOsaKoodiUri: 'tutkinnonosat_106728' as never,
          tutkinnonOsaKoodiVersio: 1,
          osaAlueet: [{ ...alue, osaamisenHankkimistavat: [koulussa('yhteinen')] }],
        },
      ],
      hankittavatKoulutuksenOsat: [
        {
          koulutuksenOsaKoodiUri: 'koulutuksenosattuva_104' as never,
          koulutuksenOsaKoodiVersio: 1,
          laajuus: 4,
          ...aika,
        },
      ],
    }),
  } as Hoks;
  expect(tapahtumat(hoks).map(({ laji, moduleId, paikka }) => [laji, moduleId, paikka])).toEqual([
    ['tyopaikkajakso', 'tyo', 'Autotalo'],
    ['jakso', 'koulu', undefined],
    ['naytto', 'naytto', 'Paja'],
    ['jakso', 'paikallinen', undefined],
    ['jakso', 'yhteinen', undefined],
    ['koulutuksen-osa', undefined, undefined],
  ]);
});
