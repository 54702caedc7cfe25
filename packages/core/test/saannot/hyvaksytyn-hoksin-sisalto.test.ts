import { paiva } from '../../src/aika/paiva.js';
import type { HoksLuonnos } from '../../src/hoks/luonnos.js';
import { osoitin } from '../../src/hoks/polku.js';
import { hyvaksytynHoksinSisalto } from '../../src/saannot/hyvaksytyn-hoksin-sisalto.js';
import type { Tilanne, Toiminto } from '../../src/saannot/saanto.js';
import { tarkista } from '../../src/saannot/tarkista.js';
import type { KoodiUri } from '../../src/tunnisteet/koodi-uri.js';
import {
  malliLuonnos,
  malliNaytto,
  malliOpiskeluoikeus,
  malliTapa,
  malliTilanne,
  malliTutkinnonOsa,
  paivaSolusta,
} from '../malli-hoks.js';
import { saantotaulukko, taulukko, type Rivi } from '../taulukko.js';

const TUVA_OPISKELUOIKEUS = { opiskeluoikeus: malliOpiskeluoikeus({ tyyppi: 'tuva' }) };
const TUVAN_OSAT: HoksLuonnos = {
  hankittavatAmmatTutkinnonOsat: [],
  hankittavatKoulutuksenOsat: [
    {
      koulutuksenOsaKoodiUri: 'koulutuksenosattuva_104' as KoodiUri,
      koulutuksenOsaKoodiVersio: 1,
      alku: paiva('2024-08-19'),
      loppu: paiva('2025-05-30'),
      laajuus: 10,
    },
  ],
};
const EI_OSIA: HoksLuonnos = { hankittavatAmmatTutkinnonOsat: [] };
const TUNNUSTETTU: HoksLuonnos = { ...EI_OSIA, aiemminHankitutAmmatTutkinnonOsat: [aiemminHankittu('0001')] };

const SUUNNITELMAT: Record<string, [HoksLuonnos, Partial<Tilanne>]> = {
  täysi: [{}, {}],
  'vain päätaso': [EI_OSIA, {}],
  'vain päätaso, ei tarvetta': [{ ...EI_OSIA, osaamisenHankkimisenTarve: false }, {}],
  'vain tunnustettu osa': [TUNNUSTETTU, {}],
  'vain tunnustettu osa, ei tarvetta': [{ ...TUNNUSTETTU, osaamisenHankkimisenTarve: false }, {}],
  tuva: [TUVAN_OSAT, TUVA_OPISKELUOIKEUS],
  'tuva, KOSKIa ei kysytty': [TUVAN_OSAT, { opiskeluoikeus: undefined }],
  'tuva, vain päätaso': [EI_OSIA, TUVA_OPISKELUOIKEUS],
};

const oppilaitosjakso = {
  osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus' as KoodiUri,
  tyopaikallaJarjestettavaKoulutus: undefined,
};
const oppimisymparisto = {
  oppimisymparistoKoodiUri: 'oppimisymparistot_0002' as KoodiUri,
  oppimisymparistoKoodiVersio: 1,
  alku: paiva('2025-01-13'),
  loppu: paiva('2025-05-16'),
};
const tyopaikka = malliTapa().tyopaikallaJarjestettavaKoulutus;

const EROT: Record<string, HoksLuonnos> = {
  'ei hankkimistapaa eikä näyttöä': osa({ osaamisenHankkimistavat: [], osaamisenOsoittaminen: [] }),
  'ei hankkimistapaa': osa({ osaamisenHankkimistavat: [] }),
  oppilaitosjakso: osa({ osaamisenHankkimistavat: [malliTapa(oppilaitosjakso)] }),
  'oppilaitosjakso ja oppimisympäristö': osa({
    osaamisenHankkimistavat: [malliTapa({ ...oppilaitosjakso, muutOppimisymparistot: [oppimisymparisto] })],
  }),
  'ei opetuksen määrää': osa({ opetusJaOhjausMaara: undefined }),
  'opetuksen määrä nolla': osa({ opetusJaOhjausMaara: 0 }),
  'ei näyttöä': osa({ osaamisenOsoittaminen: [] }),
  'ei jakson loppua': tapa({ loppu: undefined }),
  'ei työtehtäviä': tapa({ tyopaikallaJarjestettavaKoulutus: { ...tyopaikka, keskeisetTyotehtavat: [] } }),
  'ei järjestäjän edustajaa': tapa({ jarjestajanEdustaja: undefined }),
  'ei ohjaajan nimeä': tapa({
    tyopaikallaJarjestettavaKoulutus: { ...tyopaikka, vastuullinenTyopaikkaOhjaaja: { nimi: ' ' } },
  }),
  'ei työpaikkaa': tapa({ tyopaikallaJarjestettavaKoulutus: undefined }),
  'ei olennaista seikkaa': osa({ olennainenSeikka: undefined }),
  'tuki suunnitelmassa': {
    ...osa({ olennainenSeikka: undefined }),
    oppimisenTuki: [{ oppimisenTuenTyyppiKoodiUri: 'ammatillinenkoulutusoppimisentuentyyppi_02' as KoodiUri }],
  },
};

function osa(muutokset: Parameters<typeof malliTutkinnonOsa>[0]): HoksLuonnos {
  return { hankittavatAmmatTutkinnonOsat: [malliTutkinnonOsa(muutokset)] };
}

function tapa(muutokset: Parameters<typeof malliTapa>[0]): HoksLuonnos {
  return osa({ osaamisenHankkimistavat: [malliTapa(muutokset)] });
}

function aiemminHankittu(prosessi: string) {
  return {
    tutkinnonOsaKoodiUri: 'tutkinnonosat_300269' as KoodiUri,
    tutkinnonOsaKoodiVersio: 1,
    ...(prosessi && {
      valittuTodentamisenProsessiKoodiUri: `osaamisentodentamisenprosessi_${prosessi}` as KoodiUri,
      valittuTodentamisenProsessiKoodiVersio: 1,
    }),
  };
}

function aiemminHankittuRivilta(rivi: Rivi): HoksLuonnos {
  const sisalto = rivi['näytön sisältö'] ?? '';
  return {
    aiemminHankitutAmmatTutkinnonOsat: [
      {
        ...aiemminHankittu(rivi['prosessi'] ?? ''),
        ...(rivi['prosessi'] === '0002' && {
          tarkentavatTiedotOsaamisenArvioija: {
            lahetettyArvioitavaksi: paivaSolusta(rivi['lähetetty arvioitavaksi'] ?? ''),
            aiemminHankitunOsaamisenArvioijat: [{ nimi: 'Aila Arvioija', organisaatio: {} }],
          },
        }),
        ...(rivi['prosessi'] === '0003' && {
          tarkentavatTiedotNaytto: [malliNaytto({ sisallonKuvaus: sisalto === '' ? [] : [sisalto] })],
        }),
      },
    ],
  };
}

function valittu<T>(valikoima: Record<string, T>, avain: string): T {
  const arvo = valikoima[avain];
  if (arvo === undefined) throw new Error(`Taulukossa tuntematon: ${avain}`);
  return arvo;
}

function kytkenta(rivi: Rivi): [HoksLuonnos, Partial<Tilanne>] {
  if (rivi['suunnitelma']) return valittu(SUUNNITELMAT, rivi['suunnitelma']);
  return [rivi['ero'] ? valittu(EROT, rivi['ero']) : aiemminHankittuRivilta(rivi), {}];
}

saantotaulukko('hyvaksytyn-hoksin-sisalto.md', (rivi) => {
  const [luonnos, tilanne] = kytkenta(rivi);
  return {
    luonnos: malliLuonnos(luonnos),
    tilanne: malliTilanne({ toiminto: rivi['toiminto'] as Toiminto, ...tilanne }),
  };
});

test('kohdat ja numeroiden vahvistus ovat samat taulukossa ja säännöissä', () => {
  const rivit = taulukko('hyvaksytyn-hoksin-sisalto.md').filter((rivi) => rivi['havainnon koodi']);
  expect(rivit.map((rivi) => [rivi['havainnon koodi'], rivi['asetuksen kohta'], rivi['numero']])).toEqual(
    hyvaksytynHoksinSisalto.map(({ koodi, peruste }) => {
      const [, kohta, vahvistus] = /9 §, (.+) \((.+)\)$/.exec(peruste) ?? [];
      return [koodi, kohta, vahvistus?.includes('ei ole vahvistettu') ? 'vahvistamatta' : 'vahvistettu'];
    }),
  );
});

test('huomautus ei sano puuttuvaksi sellaista, jonka muoto on väärä', () => {
  const luonnos = malliLuonnos({ hankittavatAmmatTutkinnonOsat: undefined });
  const vaara = { koodi: 'lista.ei-lista', taso: 'virhe', polku: ['hankittavatAmmatTutkinnonOsat'] } as const;
  expect(tarkista({ luonnos, muotohavainnot: [vaara] }, malliTilanne())).toEqual([vaara]);
});

test('huomautus osoittaa puuttuvaan avaimeen', () => {
  const luonnos = malliLuonnos(tapa({ jarjestajanEdustaja: undefined }));
  expect(tarkista({ luonnos }, malliTilanne()).map(({ polku }) => osoitin(polku))).toEqual([
    '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/jarjestajan-edustaja',
  ]);
});

describe('huomautusta ei ole', () => {
  const koodit = (luonnos: HoksLuonnos, polku: (string | number)[], tilanne: Partial<Tilanne> = {}) =>
    tarkista(
      { luonnos: malliLuonnos(luonnos), muotohavainnot: [{ koodi: 'objekti.ei-objekti', taso: 'virhe', polku }] },
      malliTilanne(tilanne),
    )
      .map(({ koodi }) => koodi)
      .filter((koodi) => koodi.startsWith('hyvaksytty-hoks.'));

  test('oppimisympäristöstä, kun hankkimistavan koodi on väärän muotoinen', () => {
    const koodi = 'osaamisenHankkimistapaKoodiUri';
    const polku = ['hankittavatAmmatTutkinnonOsat', 0, 'osaamisenHankkimistavat', 0, koodi];
    expect(koodit(tapa({ [koodi]: undefined }), polku)).toEqual([]);
  });

  test('tunnustamisesta, kun aiemmin hankitun yhteisen osan osa-alueet ovat väärän muotoiset', () => {
    const yhteinen = { tutkinnonOsaKoodiUri: 'tutkinnonosat_400012' as KoodiUri, tutkinnonOsaKoodiVersio: 1 };
    const polku = ['aiemminHankitutYhteisetTutkinnonOsat', 0, 'osaAlueet'];
    expect(koodit({ aiemminHankitutYhteisetTutkinnonOsat: [yhteinen] }, polku)).toEqual([]);
  });

  test('tutkinnon osista, kun koulutuksen osat ovat väärän muotoiset eikä KOSKIa ole kysytty', () => {
    expect(koodit(EI_OSIA, ['hankittavatKoulutuksenOsat'], { opiskeluoikeus: undefined })).toEqual([]);
  });

  test('hankittavasta osaamisesta, kun yhteisen osan osa-alueet ovat väärän muotoiset', () => {
    const yhteinen = { tutkinnonOsaKoodiUri: 'tutkinnonosat_400012' as KoodiUri, tutkinnonOsaKoodiVersio: 1 };
    const polku = ['hankittavatYhteisetTutkinnonOsat', 0, 'osaAlueet'];
    expect(koodit({ ...EI_OSIA, hankittavatYhteisetTutkinnonOsat: [yhteinen] }, polku)).toEqual([]);
  });
});
