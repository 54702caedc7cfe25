import { esimerkkiOppijaOid, esimerkkiSulkeminen } from '@ehoks/testing';
import { paiva } from '../../src/aika/paiva.js';
import {
  nakyvat,
  virkailijanNakemat,
  type Katseltava,
  type OpiskeluoikeudenVaihe,
} from '../../src/oikeudet/nakyvyys.js';
import { ASIOINTITAVAT, OPPIJAN_TOIMET, vaadiOppijanToimi, type OppijanToimi } from '../../src/oikeudet/asiointi.js';
import { tyopaikkatoimijanKohdat } from '../../src/oikeudet/tyopaikan-nakyma.js';
import type { Hoks } from '../../src/hoks/hoks.js';
import { KOULUTUSSOPIMUS } from '../../src/hoks/osaamisen-hankkimistapa.js';
import { malliLuonnos, malliTapa, malliTutkinnonOsa } from '../malli-hoks.js';
import { luettelo, taulukko } from '../taulukko.js';

const RIVIT = taulukko('nakyvyys.md');
const TANAAN = paiva('2026-01-15');

function vaihe(solu: string): OpiskeluoikeudenVaihe {
  if (solu === 'voimassa') return { tila: 'voimassa' };
  if (solu === 'ei tiedossa') return { tila: 'ei-tiedossa' };
  return { tila: 'paattynyt', paattyi: paiva(solu.replace('päättynyt ', '')) };
}

function katseltava(solu: string): Omit<Katseltava, 'omaOikeus'> {
  if (solu === 'suljettu') return { vaihe: { tila: 'voimassa' }, sulkeminen: esimerkkiSulkeminen() };
  return { vaihe: vaihe(solu) };
}

describe('virkailija', () => {
  test.each(RIVIT.filter((rivi) => rivi['oma'] || rivi['toisen']))('$esimerkki', (rivi) => {
    const suunnitelmat: (Katseltava & { nimi: string })[] = [
      ...(rivi['oma'] ? [{ nimi: 'oma', omaOikeus: rivi['oma'] !== 'suljettu', ...katseltava(rivi['oma']) }] : []),
      ...(rivi['toisen'] ? [{ nimi: 'toisen', omaOikeus: false, ...katseltava(rivi['toisen']) }] : []),
    ];
    expect(virkailijanNakemat(suunnitelmat, TANAAN).map(({ nimi }) => nimi)).toEqual(luettelo(rivi['näkyvät'] ?? ''));
  });
});

describe('oppija', () => {
  test.each(RIVIT.filter((rivi) => rivi['suunnitelma']))('$esimerkki', (rivi) => {
    const suunnitelmat = [{ nimi: 'suunnitelma', ...katseltava(rivi['suunnitelma'] ?? '') }];
    expect(nakyvat(suunnitelmat, TANAAN).map(({ nimi }) => nimi)).toEqual(luettelo(rivi['näkyvät'] ?? ''));
  });
});

describe('mitä oppijan sivuilla saa tehdä', () => {
  const kayttajat = {
    itse: { oppijaOid: esimerkkiOppijaOid(1), nimi: 'Oona Oppija' },
    puolesta: {
      oppijaOid: esimerkkiOppijaOid(1),
      nimi: 'Oona Oppija',
      puolesta: { oid: esimerkkiOppijaOid(2), nimi: 'Heta Huoltaja' },
    },
  };
  const rivit = RIVIT.filter((rivi) => rivi['toimi']);

  test('taulukossa on jokainen toimi', () => {
    expect(rivit.map((rivi) => rivi['toimi'])).toEqual(OPPIJAN_TOIMET);
  });

  test.each(rivit)('$toimi', (rivi) => {
    const sallitut = ASIOINTITAVAT.filter((tapa) => {
      try {
        vaadiOppijanToimi(kayttajat[tapa], rivi['toimi'] as OppijanToimi);
        return true;
      } catch (virhe) {
        expect(virhe).toMatchObject({ koodi: 'oikeus.kielletty' });
        return false;
      }
    });
    expect(sallitut).toEqual(ASIOINTITAVAT.filter((tapa) => rivi[tapa] === 'kyllä'));
  });
});

describe('työpaikan ihminen', () => {
  const aika = { alku: paiva('2026-01-01'), loppu: paiva('2026-01-31') };
  const tapa = malliTapa({
    ...aika,
    osaamisenHankkimistapaKoodiUri: KOULUTUSSOPIMUS as never,
    tyopaikallaJarjestettavaKoulutus: {
      vastuullinenTyopaikkaOhjaaja: { nimi: 'Oili Ohjaaja', sahkoposti: 'oili@example.invalid' },
      tyopaikanNimi: 'Työpaikka',
      keskeisetTyotehtavat: [],
    },
  });
  const hoks = {
    ...malliLuonnos({
      hankittavatAmmatTutkinnonOsat: [
        malliTutkinnonOsa({
          osaamisenHankkimistavat: [{ ...tapa, moduleId: 'jakso' }],
          osaamisenOsoittaminen: [
            {
              ...aika,
              moduleId: 'näyttö',
              nayttoymparisto: { nimi: 'Työpaikka' },
              sisallonKuvaus: [],
              tyoelamaOsaamisenArvioijat: [{ nimi: 'Arvo Arvioija', organisaatio: { nimi: 'Työpaikka' } }],
            },
          ],
        }),
      ],
    }),
  } as Hoks;

  test.each(RIVIT.filter((rivi) => rivi['kuka']))('$esimerkki', (rivi) => {
    const toimija = {
      rooli: rivi['kuka'] === 'arvioija' ? 'arvioija' : 'tyopaikkaohjaaja',
      nimi: rivi['nimi'] ?? '',
      ...(rivi['sähköposti'] && { sahkoposti: rivi['sähköposti'] }),
    } as const;
    const kohdat = tyopaikkatoimijanKohdat(hoks, toimija, paiva(rivi['päivä'] ?? ''));
    expect(kohdat.map(({ moduleId }) => moduleId)).toEqual(luettelo(rivi['näkyvät'] ?? ''));
  });
});
