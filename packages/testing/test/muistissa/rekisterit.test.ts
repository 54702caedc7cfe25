import {
  KIELET,
  type Kayttaja,
  type Koodi,
  type KoodiUri,
  type Oppijakayttaja,
  type TutkinnonRakenne,
} from '@ehoks/core';
import {
  eiVastannut,
  eperusteetSopimus,
  esimerkkiOppijaOid,
  esimerkkiOrganisaatioOid,
  koodistopalveluSopimus,
  koskiSopimus,
  lokalisoinnitSopimus,
  MuistiEperusteet,
  MuistiKoodistopalvelu,
  MuistiKoski,
  MuistiLokalisoinnit,
  MuistiOppijanTunnistautuminen,
  MuistiOppijanumerorekisteri,
  MuistiOrganisaatiot,
  MuistiTunnistautuminen,
  MuistiVaestotietojarjestelma,
  oppijanTunnistautuminenSopimus,
  oppijanumerorekisteriSopimus,
  organisaatiotSopimus,
  tunnistautuminenSopimus,
  vaestotietojarjestelmaSopimus,
} from '../../src/index.js';

const t = { describe, it, beforeEach, afterEach, expect };

const katkaisin = (rekisteri: { alhaalla: boolean }) => ({
  katkaise: async () => {
    rekisteri.alhaalla = true;
  },
  palauta: async () => {
    rekisteri.alhaalla = false;
  },
  sulje: async () => undefined,
});

koskiSopimus(t, async () => {
  const koski = new MuistiKoski();
  return {
    koski,
    lisaa: async (oo, oppija) => koski.lisaa(oo, oppija),
    poista: async (oid) => koski.poista(oid),
    ...katkaisin(koski),
  };
});

oppijanumerorekisteriSopimus(t, async () => {
  const oppijanumerorekisteri = new MuistiOppijanumerorekisteri();
  return {
    oppijanumerorekisteri,
    lisaa: async (henkilo, master) => oppijanumerorekisteri.lisaa(henkilo, master?.oid),
    ...katkaisin(oppijanumerorekisteri),
  };
});

organisaatiotSopimus(t, async () => {
  const organisaatiot = new MuistiOrganisaatiot();
  return {
    organisaatiot,
    lisaa: async (organisaatio) => organisaatiot.lisaa(organisaatio),
    ...katkaisin(organisaatiot),
  };
});

const URASUUNNITELMAT: readonly Koodi[] = [
  { koodiUri: 'urasuunnitelma_0001' as KoodiUri, versio: 1, nimi: { fi: 'Jatko-opinnot' }, voimassa: true },
  { koodiUri: 'urasuunnitelma_004' as KoodiUri, versio: 2, nimi: {}, voimassa: false },
];

koodistopalveluSopimus(t, async () => {
  const koodistopalvelu = new MuistiKoodistopalvelu();
  for (const koodi of URASUUNNITELMAT) koodistopalvelu.lisaa(koodi);
  return { koodistopalvelu, urasuunnitelmat: URASUUNNITELMAT, ...katkaisin(koodistopalvelu) };
});

lokalisoinnitSopimus(t, async () => {
  const lokalisoinnit = new MuistiLokalisoinnit();
  const esimerkki = KIELET.map((kieli) => ({ avain: 'sivut.sulje', kieli, teksti: `Sulje (${kieli})` }));
  lokalisoinnit.lisaa({ avain: 'sivut.avaa', kieli: 'fi', teksti: 'Avaa' }, ...esimerkki);
  return { lokalisoinnit, esimerkki, ...katkaisin(lokalisoinnit) };
});

const TUTKINTO: TutkinnonRakenne = {
  diaarinumero: 'OPH-9901-2025',
  nimi: { fi: 'Esimerkkialan perustutkinto' },
  laajuus: 180,
  osat: [
    {
      koodiUri: 'tutkinnonosat_900101' as KoodiUri,
      nimi: { fi: 'Huollot', sv: 'Service' },
      laajuus: 45,
      osaAlueet: [],
      pakollinen: true,
      ryhma: { fi: 'Pakolliset tutkinnon osat' },
    },
    {
      koodiUri: 'tutkinnonosat_106728' as KoodiUri,
      nimi: { fi: 'Matemaattis-luonnontieteellinen osaaminen' },
      laajuus: 6,
      osaAlueet: [{ koodiUri: 'ammatillisenoppiaineet_mlma' as KoodiUri, nimi: { fi: 'Matematiikka' }, laajuus: 4 }],
      pakollinen: true,
    },
    {
      koodiUri: 'tutkinnonosat_900102' as KoodiUri,
      nimi: { fi: 'Asiakaspalvelu' },
      osaAlueet: [],
      pakollinen: false,
    },
  ],
};

eperusteetSopimus(t, async () => {
  const eperusteet = new MuistiEperusteet();
  eperusteet.lisaa(TUTKINTO);
  return { eperusteet, tutkinto: TUTKINTO, ...katkaisin(eperusteet) };
});

const SIIRTAJA: Kayttaja = {
  kayttajatunnus: 'siirto-esimerkki',
  oid: '1.2.246.562.24.44400000064',
  tyyppi: 'PALVELU',
  oikeudet: [{ oikeus: 'CRUD', organisaatio: esimerkkiOrganisaatioOid(1) }],
};

tunnistautuminenSopimus(t, async () => {
  const tunnistautuminen = new MuistiTunnistautuminen();
  return {
    tunnistautuminen,
    kayttaja: SIIRTAJA,
    tiketti: async (palvelu) => tunnistautuminen.annaTiketti(SIIRTAJA, palvelu),
    sulje: async () => undefined,
  };
});

const HUOLTAJA: Oppijakayttaja = {
  oppijaOid: esimerkkiOppijaOid(1),
  nimi: 'Venla Esimerkki',
  puolesta: { oid: esimerkkiOppijaOid(2), nimi: 'Väinö Esimerkki' },
};

oppijanTunnistautuminenSopimus(t, async () => {
  const tunnistautuminen = new MuistiOppijanTunnistautuminen();
  return {
    tunnistautuminen,
    kayttaja: HUOLTAJA,
    tiketti: async (palvelu) => tunnistautuminen.annaTiketti(HUOLTAJA, palvelu),
    sulje: async () => undefined,
  };
});

describe('MuistiOppijanTunnistautuminen', () => {
  it('kieltäytyy, kun se on alhaalla', async () => {
    const tunnistautuminen = new MuistiOppijanTunnistautuminen();
    tunnistautuminen.alhaalla = true;
    expect(await eiVastannut(tunnistautuminen.tunnista('ST-1', 'http://localhost'))).toBe('cas-oppija');
  });
});

describe('MuistiTunnistautuminen', () => {
  it('nykyinen on viimeksi muistettu, kirjainkoosta riippumatta, kunnes hänet unohdetaan', async () => {
    const tunnistautuminen = new MuistiTunnistautuminen();
    tunnistautuminen.annaTiketti(SIIRTAJA, 'http://localhost');
    const oikeudeton = { ...SIIRTAJA, oikeudet: [] };
    tunnistautuminen.muista(oikeudeton);
    expect(await tunnistautuminen.nykyinen('SIIRTO-esimerkki')).toEqual(oikeudeton);
    tunnistautuminen.unohda('SIIRTO-esimerkki');
    expect(await tunnistautuminen.nykyinen(SIIRTAJA.kayttajatunnus)).toBe(undefined);
  });

  it('kieltäytyy, kun se on alhaalla', async () => {
    const tunnistautuminen = new MuistiTunnistautuminen();
    tunnistautuminen.alhaalla = true;
    expect(await eiVastannut(tunnistautuminen.tunnista('ST-1', 'http://localhost'))).toBe('cas');
  });
});

vaestotietojarjestelmaSopimus(t, async () => {
  const vaestotietojarjestelma = new MuistiVaestotietojarjestelma();
  return {
    vaestotietojarjestelma,
    lisaa: async (vaestotiedot, entisetHetut) => vaestotietojarjestelma.lisaa(vaestotiedot, entisetHetut),
    ...katkaisin(vaestotietojarjestelma),
  };
});
