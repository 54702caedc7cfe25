import {
  esimerkkiHoks,
  esimerkkiIstunto,
  esimerkkiJako,
  esimerkkiLokitapahtuma,
  esimerkkiLuonnos,
  esimerkkiMuistutustilaus,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  juoksevaTunnistegeneraattori,
  MuistiAjovaraukset,
  MuistiKertakoodiRepository,
  esimerkkiTuonti,
  MuistiIstuntoRepository,
  MuistiMuistutustilausRepository,
  MuistiOppijoidenTuonti,
} from '@ehoks/testing';
import { aikaleima } from '../../src/aika/aikaleima.js';
import { paiva } from '../../src/aika/paiva.js';
import type { Hoks, HoksId } from '../../src/hoks/hoks.js';
import type { Luonnosavain } from '../../src/luonnokset/lomakeluonnos.js';
import type { LahetaMuistutukset } from '../../src/muistutukset/kayttotapaukset/laheta-muistutukset.js';
import { PaivitaOppijaindeksi } from '../../src/oppijaindeksi/kayttotapaukset/paivita-oppijaindeksi.js';
import type { Opiskeluoikeus } from '../../src/rekisterit/opiskeluoikeus.js';
import type { Huoltotyo } from '../../src/sailytys/ajovuoro.js';
import type { HuoltoajonNimi } from '../../src/sailytys/huoltoajot.js';
import { AjaHuolto, type Ajotapa } from '../../src/sailytys/kayttotapaukset/aja-huolto.js';
import { HavitaVanhentuneet } from '../../src/sailytys/kayttotapaukset/havita-vanhentuneet.js';
import { PoistaVanhatJaot } from '../../src/sailytys/kayttotapaukset/poista-vanhat-jaot.js';
import { PoistaVanhatLuonnokset } from '../../src/sailytys/kayttotapaukset/poista-vanhat-luonnokset.js';
import { PoistaYhteystiedot } from '../../src/sailytys/kayttotapaukset/poista-yhteystiedot.js';
import { SeuraaOppijanumeroita } from '../../src/sailytys/kayttotapaukset/seuraa-oppijanumeroita.js';
import { SiivoaLokitJaIstunnot } from '../../src/sailytys/kayttotapaukset/siivoa-lokit-ja-istunnot.js';
import { VirkistaOpiskeluoikeudet } from '../../src/sailytys/kayttotapaukset/virkista-opiskeluoikeudet.js';
import { SiivoaSiirtoloki } from '../../src/siirtoloki/kayttotapaukset/siivoa-siirtoloki.js';
import { OPH_OID } from '../../src/tunnisteet/oid.js';
import { OPPILAITOS } from '../malli-hoks.js';
import { kayttaja, kieltaytyminen, ymparisto } from '../hoks/kayttotapaukset/ymparisto.js';

const oph = kayttaja('OPHPAAKAYTTAJA', OPH_OID, 'VIRKAILIJA');
/** Sen testit: `muistutukset/lahettaminen.test.ts`. */
const EI_TEHDA = { aja: async () => {} } as unknown;
const NYT = '2026-09-01T02:00:00.000Z';

function huolto(
  korvattu: Partial<Record<'siivoaLokitJaIstunnot', Huoltotyo>> = {},
  valinnaiset: { readonly oppijoidenTuonti?: MuistiOppijoidenTuonti } = {},
) {
  const y = ymparisto();
  y.kello.aseta(NYT);
  const { oppijaindeksi } = y.hoksit;
  const muistutustilaukset = new MuistiMuistutustilausRepository();
  const paivitaOppijaindeksi = new PaivitaOppijaindeksi({ ...y, oppijaindeksi, muistutustilaukset });
  const ajovaraukset = new MuistiAjovaraukset();
  const istunnot = new MuistiIstuntoRepository();
  const siivoaSiirtoloki = new SiivoaSiirtoloki(y);
  const ajaHuolto = new AjaHuolto({
    ...y,
    ajovaraukset,
    havitaVanhentuneet: new HavitaVanhentuneet({ ...y, oppijaindeksi, paivitaOppijaindeksi }),
    poistaYhteystiedot: new PoistaYhteystiedot({ ...y, oppijaindeksi }),
    virkistaOpiskeluoikeudet: new VirkistaOpiskeluoikeudet({ ...y, oppijaindeksi, paivitaOppijaindeksi }),
    seuraaOppijanumeroita: new SeuraaOppijanumeroita({ ...y, oppijaindeksi, paivitaOppijaindeksi }),
    siivoaLokitJaIstunnot: (korvattu.siivoaLokitJaIstunnot ??
      new SiivoaLokitJaIstunnot({
        ...y,
        siivoaSiirtoloki,
        siirtolokiPaivia: 365,
        istunnot,
        ...valinnaiset,
      })) as SiivoaLokitJaIstunnot,
    poistaVanhatLuonnokset: new PoistaVanhatLuonnokset({ ...y, luonnokset: y.hoksit.luonnokset }),
    poistaVanhatJaot: new PoistaVanhatJaot({
      ...y,
      jakolinkit: y.hoksit.jakolinkit,
      kertakoodit: new MuistiKertakoodiRepository(),
    }),
    lahetaMuistutukset: EI_TEHDA as LahetaMuistutukset,
  });
  const tunnisteet = juoksevaTunnistegeneraattori();
  /** Suunnitelma, jonka opiskeluoikeus KOSKIn ja indeksin mukaan päättyi; ilman päivää se on voimassa. */
  const lisatty = async (n: number, paattyi?: string, muutokset: Partial<Hoks> = {}): Promise<Hoks> => {
    const opiskeluoikeusOid = esimerkkiOpiskeluoikeusOid(n);
    const oppijaOid = esimerkkiOppijaOid(n);
    const hoks = esimerkkiHoks({ opiskeluoikeusOid, oppijaOid, muokattu: aikaleima(NYT), ...muutokset }, tunnisteet);
    y.koski.lisaa(oikeus(n, paattyi), oppijaOid);
    y.oppijanumerorekisteri.lisaa({ oid: oppijaOid, etunimet: 'Uusi', kutsumanimi: 'Uusi', sukunimi: `Nimi ${n}` });
    const rekisteritiedot = {
      nimi: 'Vanha Nimi',
      opiskeluoikeus: { tyyppi: 'ammatillinenkoulutus', ...(paattyi && { paattyi: paiva(paattyi) }) },
    };
    const id = await y.hoksit.lisaa(hoks, {}, { ...esimerkkiMuutos(), rekisteritiedot });
    return { ...hoks, id };
  };
  const aja = (ajo: HuoltoajonNimi, tapa: Partial<Ajotapa> = {}) =>
    ajaHuolto.aja(ajo, { haltija: 'testi', heti: true, ...tapa });
  const kirjatut = async (toimi: string) =>
    (await y.auditloki.jalkeen(0, 1000)).filter((tapahtuma) => tapahtuma.toimi === toimi);
  return { ...y, oppijaindeksi, muistutustilaukset, ajovaraukset, istunnot, ajaHuolto, lisatty, aja, kirjatut };
}

function oikeus(n: number, paattyi?: string): Opiskeluoikeus {
  return {
    oid: esimerkkiOpiskeluoikeusOid(n),
    tyyppi: 'ammatillinenkoulutus',
    oppilaitosOid: OPPILAITOS,
    jaksot: [
      { alku: paiva('2015-08-10'), tila: 'lasna' },
      ...(paattyi ? [{ alku: paiva(paattyi), tila: 'valmistunut' }] : []),
    ],
    suoritukset: [],
  };
}

describe('sailytysaika', () => {
  test('hävittää viisi vuotta sitten päättyneet, poistetutkin, ja jättää siitä lokimerkinnän', async () => {
    const y = huolto();
    const vanha = await y.lisatty(1, '2021-08-31');
    const rajalla = await y.lisatty(2, '2021-09-01');
    const poistettu = await y.lisatty(3, '2020-01-01', { poistettu: aikaleima('2022-01-01T00:00:00Z') });
    const voimassa = await y.lisatty(4);
    expect(await y.aja('sailytysaika')).toMatchObject({
      tulos: 'onnistui',
      raportti: { havitettyja: 2, tuntemattomia: 0, kysymattomia: 0 },
    });
    expect(await y.hoksit.hae(vanha.id)).toBeUndefined();
    expect(await y.hoksit.haePoistettu(poistettu.id)).toBeUndefined();
    expect(await y.hoksit.hae(rajalla.id)).toBeDefined();
    expect(await y.hoksit.hae(voimassa.id)).toBeDefined();
    expect(
      (await y.kirjatut('havita')).map(({ tekija, kohde }) => [tekija.tyyppi, kohde.hoksId, kohde.oppijaOid]),
    ).toEqual([
      ['YLLAPITO', poistettu.id, poistettu.oppijaOid],
      ['YLLAPITO', vanha.id, vanha.oppijaOid],
    ]);
  });

  test('ei hävitä, kun KOSKI nyt tuntee myöhemmän lopun, jatkuvan opiskeluoikeuden tai ei tunne sitä', async () => {
    const y = huolto();
    const idt: HoksId[] = [];
    for (const n of [1, 2, 3]) idt.push((await y.lisatty(n, '2020-01-01')).id);
    y.koski.lisaa(oikeus(1, '2024-01-01'), esimerkkiOppijaOid(1));
    y.koski.lisaa(oikeus(2), esimerkkiOppijaOid(2));
    y.koski.poista(esimerkkiOpiskeluoikeusOid(3));
    expect((await y.aja('sailytysaika'))?.raportti).toEqual({ sailytettyja: 3, tuntemattomia: 0, kysymattomia: 0 });
    for (const id of idt) expect(await y.hoksit.hae(id)).toBeDefined();
    expect((await y.aja('sailytysaika'))?.raportti).toEqual({ tuntemattomia: 1, kysymattomia: 0 });
  });

  test('kun KOSKI ei vastaa, mitään ei häviä, ja tulos kertoo syyn', async () => {
    const y = huolto();
    const { id } = await y.lisatty(1, '2020-01-01');
    y.koski.alhaalla = true;
    expect((await kieltaytyminen(y.aja('sailytysaika'))).koodi).toBe('rekisteri.ei-vastaa');
    expect(await y.hoksit.hae(id)).toBeDefined();
    expect((await y.ajovaraukset.tilat())[0]?.viimeisin).toMatchObject({
      tulos: 'epaonnistui',
      koodi: 'rekisteri.ei-vastaa',
    });
    y.koski.alhaalla = false;
    expect((await y.aja('sailytysaika', { heti: false }))?.raportti['havitettyja']).toBe(1);
  });
});

describe('yhteystiedot', () => {
  const VANHAT = /venla\.esimerkki|\+358501234567|ohto\.ohjaaja|\+358401234567/;

  test('poistuvat suunnitelmasta ja kaikista versioista; muokattu ja lokit eivät kerro niitä', async () => {
    const y = huolto();
    const eka = await y.lisatty(1, '2026-05-31', { osaamisenSaavuttamisenPvm: paiva('2026-05-31') });
    // Versiosta 1 väistyy jaksot ja yhteystiedot; nykyisessä on enää oppijan sähköposti.
    const toka = { ...eka, hankittavatAmmatTutkinnonOsat: [] };
    await y.hoksit.tallenna(toka, {}, { hoks: eka, muutosnumero: 1 }, esimerkkiMuutos('korvaus'));
    y.kello.aseta('2027-08-01T02:00:00.000Z');
    expect((await y.aja('yhteystiedot'))?.raportti).toEqual({ lapikaytyja: 1, suunnitelmia: 1, versioita: 2 });

    const siivottu = await y.hoksit.hae(eka.id);
    expect([siivottu?.muutosnumero, siivottu?.hoks.muokattu]).toEqual([3, eka.muokattu]);
    expect(JSON.stringify(siivottu?.hoks)).not.toMatch(VANHAT);
    for (const versio of [1, 2]) {
      const vanha = (await y.historia.versio(eka.id, versio))?.hoks;
      expect(vanha).toBeDefined();
      expect(JSON.stringify(vanha)).not.toMatch(VANHAT);
    }
    expect((await y.historia.versiot(eka.id, { enintaan: 1 }))[0]).toEqual({
      versio: 3,
      laji: 'siivous',
      tekija: 'huolto',
      tekijanTyyppi: 'YLLAPITO',
      aika: '2027-08-01T02:00:00.000Z',
    });
    const merkinnat = await y.kirjatut('siivoa');
    expect(JSON.stringify(merkinnat)).not.toMatch(VANHAT);
    expect(
      merkinnat.map(({ tekija, kohde, muutokset }) => [
        tekija.tyyppi,
        kohde.versiot,
        muutokset?.map(({ polku }) => polku),
      ]),
    ).toEqual([
      ['YLLAPITO', undefined, ['/sahkoposti', '/puhelinnumero']],
      ['YLLAPITO', [1, 2], undefined],
    ]);
    expect((await y.aja('yhteystiedot'))?.raportti).toEqual({});
    expect((await y.hoksit.hae(eka.id))?.muutosnumero).toBe(3);
  });

  test('versioista myös silloin, kun suunnitelmassa itsessään niitä ei enää ole', async () => {
    const y = huolto();
    const eka = await y.lisatty(1, '2026-05-31', { osaamisenSaavuttamisenPvm: paiva('2026-05-31') });
    const { sahkoposti: _, puhelinnumero: __, ...ilman } = eka;
    const toka = { ...ilman, hankittavatAmmatTutkinnonOsat: [] };
    await y.hoksit.tallenna(toka, {}, { hoks: eka, muutosnumero: 1 }, esimerkkiMuutos('korvaus'));
    y.kello.aseta('2027-08-01T02:00:00.000Z');
    expect((await y.aja('yhteystiedot'))?.raportti).toEqual({ lapikaytyja: 1, versioita: 1 });
    expect(JSON.stringify((await y.historia.versio(eka.id, 1))?.hoks)).not.toMatch(VANHAT);
    expect((await y.hoksit.hae(eka.id))?.muutosnumero).toBe(2);
  });

  test('jokainen omana päivänään, poistetustakin; ennen sitä suunnitelmaa ei edes lueta', async () => {
    const y = huolto();
    const { id } = await y.lisatty(1, '2026-08-15', {
      osaamisenSaavuttamisenPvm: paiva('2026-08-15'),
      poistettu: aikaleima(NYT),
    });
    const raportit: unknown[] = [];
    for (const nyt of ['2026-09-01', '2026-11-15', '2026-11-16', '2027-03-12', '2027-07-31', '2030-01-01']) {
      y.kello.aseta(`${nyt}T10:00:00.000Z`);
      raportit.push((await y.aja('yhteystiedot'))?.raportti);
    }
    const poisto = (versioita: number) => ({ lapikaytyja: 1, suunnitelmia: 1, versioita });
    // Oppijan yhteystiedot 16.11., syksyn jakson ohjaajan 12.3. ja kevään jakson ohjaajan 31.7.
    expect(raportit).toEqual([{ lapikaytyja: 1, versioita: 0 }, {}, poisto(1), poisto(2), poisto(3), {}]);
    expect(JSON.stringify((await y.hoksit.haePoistettu(id))?.hoks)).not.toMatch(VANHAT);
  });

  test('samanaikainen muutos voittaa, ja siivous tehdään uudelle', async () => {
    const y = huolto();
    const eka = await y.lisatty(1, '2026-05-31', { osaamisenSaavuttamisenPvm: paiva('2026-05-31') });
    const { tallenna } = y.hoksit;
    let ensin = true;
    y.hoksit.tallenna = async (...kutsu) => {
      if (ensin) {
        ensin = false;
        const uusi = { ...eka, sahkoposti: 'uusi@opisto.example', versio: 77 };
        await tallenna.call(y.hoksit, uusi, {}, { hoks: eka, muutosnumero: 1 }, esimerkkiMuutos('korvaus'));
      }
      return tallenna.apply(y.hoksit, kutsu);
    };
    expect((await y.aja('yhteystiedot'))?.raportti).toMatchObject({ suunnitelmia: 1 });
    const { hoks, muutosnumero } = (await y.hoksit.hae(eka.id))!;
    expect([muutosnumero, hoks.versio, hoks.sahkoposti]).toEqual([3, 77, undefined]);
    expect((await y.historia.versio(eka.id, 2))?.hoks?.sahkoposti).toBeUndefined();
  });

  test('lähettäjän palauttamat yhteystiedot poistuvat taas', async () => {
    const y = huolto();
    const eka = await y.lisatty(1, '2026-05-31', { osaamisenSaavuttamisenPvm: paiva('2026-05-31') });
    await y.aja('yhteystiedot');
    const luettu = (await y.hoksit.hae(eka.id))!;
    await y.hoksit.tallenna(eka, {}, luettu, esimerkkiMuutos('korvaus'));
    expect((await y.aja('yhteystiedot'))?.raportti).toMatchObject({ suunnitelmia: 1, versioita: 1 });
    expect((await y.hoksit.hae(eka.id))?.hoks.sahkoposti).toBeUndefined();
  });
});

describe('opiskeluoikeudet', () => {
  test('vanhat kysytään uudelleen, poistetutkin; mitätöity merkitään ja palannut tunnetaan taas', async () => {
    const y = huolto();
    const vanhana = { muokattu: aikaleima('2026-07-01T00:00:00Z') };
    const vanha = await y.lisatty(1, undefined, vanhana);
    const poistettu = await y.lisatty(2, undefined, { ...vanhana, poistettu: aikaleima(NYT) });
    const mitatoity = await y.lisatty(3, undefined, vanhana);
    const tuore = await y.lisatty(4);
    y.koski.lisaa(oikeus(2, '2026-06-01'), poistettu.oppijaOid);
    y.koski.poista(mitatoity.opiskeluoikeusOid);
    expect((await y.aja('opiskeluoikeudet'))?.raportti).toEqual({ virkistettyja: 2, tuntemattomia: 1 });
    const rivi = (hoks: Hoks) => y.oppijaindeksi.hoksilla(hoks.id);
    expect(await rivi(vanha)).toMatchObject({ nimi: 'Uusi Nimi 1', paivitetty: NYT });
    expect((await rivi(poistettu))?.opiskeluoikeus?.paattyi).toBe('2026-06-01');
    expect(await rivi(mitatoity)).toMatchObject({ nimi: 'Vanha Nimi', tuntematonAlkaen: NYT });
    expect((await rivi(tuore))?.nimi).toBe('Vanha Nimi');
    expect((await y.aja('opiskeluoikeudet'))?.raportti).toEqual({});

    y.koski.lisaa(oikeus(3), mitatoity.oppijaOid);
    y.kello.aseta('2026-10-15T02:00:00.000Z');
    await y.aja('opiskeluoikeudet');
    expect((await rivi(mitatoity))?.tuntematonAlkaen).toBeUndefined();
  });

  test.each(['koski', 'oppijanumerorekisteri', 'organisaatiot'] as const)(
    'kun %s ei vastaa, ajo loppuu eikä mitään merkitä tuntemattomaksi; seuraava jatkaa',
    async (rekisteri) => {
      const y = huolto();
      const { id } = await y.lisatty(1, undefined, { muokattu: aikaleima('2026-07-01T00:00:00Z') });
      const ennen = await y.oppijaindeksi.hoksilla(id);
      y[rekisteri].alhaalla = true;
      expect((await kieltaytyminen(y.aja('opiskeluoikeudet'))).koodi).toBe('rekisteri.ei-vastaa');
      expect(await y.oppijaindeksi.hoksilla(id)).toEqual(ennen);
      y[rekisteri].alhaalla = false;
      expect((await y.aja('opiskeluoikeudet', { heti: false }))?.raportti).toEqual({ virkistettyja: 1 });
    },
  );
});

describe('oppijanumerot', () => {
  const henkilo = (n: number, sukunimi: string) => ({
    oid: esimerkkiOppijaOid(n),
    etunimet: 'Uusi',
    kutsumanimi: 'Uusi',
    sukunimi,
  });

  test('yhdistetyn suunnitelmat, poistetutkin, siirtyvät päänumerolle, ja muuttunut nimi vaihtuu', async () => {
    const y = huolto();
    const oma = await y.lisatty(1);
    const yhdistetyn = await y.lisatty(2);
    const poistettu = await y.lisatty(3, undefined, { poistettu: aikaleima('2026-08-01T00:00:00Z') });
    const ennallaan = await y.lisatty(4);
    y.oppijanumerorekisteri.lisaa({ ...henkilo(4, 'Nimi'), etunimet: 'Vanha', kutsumanimi: 'Vanha' });
    const tuntematon = await y.lisatty(5);
    y.oppijanumerorekisteri.poista(tuntematon.oppijaOid);
    for (const n of [2, 3]) y.oppijanumerorekisteri.lisaa(henkilo(n, 'Entinen'), oma.oppijaOid);
    const tilaaja = { laji: 'oppija', oppijaOid: yhdistetyn.oppijaOid } as const;
    const tilaus = esimerkkiMuistutustilaus({ tilaaja });
    await y.muistutustilaukset.tallenna(tilaus, esimerkkiLokitapahtuma({ toimi: 'tilaa-muistutukset', kohde: {} }));
    y.kello.aseta('2026-09-02T02:00:00.000Z');

    expect((await y.aja('oppijanumerot'))?.raportti).toEqual({
      lapikaytyja: 5,
      tuntemattomia: 1,
      siirrettyja: 2,
      nimettyja: 1,
    });
    expect((await y.hoksit.hae(yhdistetyn.id))?.hoks).toEqual({
      ...yhdistetyn,
      oppijaOid: oma.oppijaOid,
      muokattu: '2026-09-02T02:00:00.000Z',
    });
    expect((await y.hoksit.haePoistettu(poistettu.id))?.hoks.oppijaOid).toBe(oma.oppijaOid);
    for (const { id } of [oma, yhdistetyn, poistettu])
      expect(await y.oppijaindeksi.hoksilla(id)).toMatchObject({ oppijaOid: oma.oppijaOid, nimi: 'Uusi Nimi 1' });
    for (const { id } of [ennallaan, tuntematon]) expect((await y.oppijaindeksi.hoksilla(id))?.nimi).toBe('Vanha Nimi');
    expect((await y.historia.versiot(yhdistetyn.id, { enintaan: 1 }))[0]).toMatchObject({
      versio: 2,
      laji: 'muutos',
      tekija: 'huolto',
      tekijanTyyppi: 'YLLAPITO',
    });
    expect((await y.kirjatut('muuta')).map(({ tekija, kohde }) => [tekija.tyyppi, kohde.hoksId])).toEqual([
      ['YLLAPITO', yhdistetyn.id],
      ['YLLAPITO', poistettu.id],
    ]);

    const omana = { ...tilaaja, oppijaOid: oma.oppijaOid };
    expect(await y.muistutustilaukset.hae(tilaaja)).toBe(undefined);
    expect(await y.muistutustilaukset.hae(omana)).toEqual({ ...tilaus, tilaaja: omana });

    expect((await y.aja('oppijanumerot'))?.raportti).toEqual({ lapikaytyja: 3, tuntemattomia: 1 });
  });

  test('samaan aikaan muutettu jää seuraavaan ajoon, muut siirtyvät', async () => {
    const y = huolto();
    const oma = await y.lisatty(1);
    const muuttuva = await y.lisatty(2);
    const toinen = await y.lisatty(3);
    for (const n of [2, 3]) y.oppijanumerorekisteri.lisaa(henkilo(n, 'Entinen'), oma.oppijaOid);
    const { tallenna } = y.hoksit;
    let ensin = true;
    y.hoksit.tallenna = async (...kutsu) => {
      if (ensin) {
        ensin = false;
        await tallenna.call(y.hoksit, muuttuva, {}, { hoks: muuttuva, muutosnumero: 1 }, esimerkkiMuutos('korvaus'));
      }
      return tallenna.apply(y.hoksit, kutsu);
    };
    expect((await y.aja('oppijanumerot'))?.raportti).toMatchObject({ siirrettyja: 1, seuraavaanAjoon: 1 });
    expect((await y.hoksit.hae(toinen.id))?.hoks.oppijaOid).toBe(oma.oppijaOid);
    expect((await y.aja('oppijanumerot'))?.raportti).toMatchObject({ siirrettyja: 1 });
    expect((await y.hoksit.hae(muuttuva.id))?.hoks.oppijaOid).toBe(oma.oppijaOid);
  });

  test('nimi, jota rekisteri ei kerro, jää entiselleen', async () => {
    const y = huolto();
    const { id } = await y.lisatty(1);
    y.oppijanumerorekisteri.lisaa({ oid: esimerkkiOppijaOid(1), etunimet: '', kutsumanimi: '', sukunimi: '' });
    expect((await y.aja('oppijanumerot'))?.raportti).toEqual({ lapikaytyja: 1 });
    expect((await y.oppijaindeksi.hoksilla(id))?.nimi).toBe('Vanha Nimi');
  });

  test('kun rekisteri ei vastaa, ajo loppuu ja mitään ei muutu', async () => {
    const y = huolto();
    const { id } = await y.lisatty(1);
    y.oppijanumerorekisteri.alhaalla = true;
    expect((await kieltaytyminen(y.aja('oppijanumerot'))).koodi).toBe('rekisteri.ei-vastaa');
    expect((await y.oppijaindeksi.hoksilla(id))?.nimi).toBe('Vanha Nimi');
  });
});

test('lokit-ja-istunnot: yli vuoden vanha oppijoiden tuonti poistuu', async () => {
  const oppijoidenTuonti = new MuistiOppijoidenTuonti();
  const y = huolto({}, { oppijoidenTuonti });
  for (const aika of ['2025-08-31T20:59:59.999Z', '2025-08-31T21:00:00.000Z'])
    await oppijoidenTuonti.lisaa(
      esimerkkiTuonti({ aika: aikaleima(aika) }),
      [{ annettu: {}, puutteet: [{ koodi: 'tunniste-puuttuu' }] }],
      () => esimerkkiLokitapahtuma(),
    );
  expect((await y.aja('lokit-ja-istunnot'))?.raportti).toMatchObject({ oppijatuonteja: 1 });
});

test('lokit-ja-istunnot: vanhentunut istunto poistuu, ja puuttuvia varastoja ei tarvita', async () => {
  const y = huolto();
  await y.istunnot.lisaa(esimerkkiIstunto({ voimassaAsti: aikaleima('2026-08-31T00:00:00Z') }));
  expect((await y.aja('lokit-ja-istunnot'))?.raportti).toEqual({ istuntoja: 1, siirtolokinRiveja: 0 });
});

test('luonnokset: 30 vuorokauteen muokkaamaton lomake poistuu, rajalla oleva jää', async () => {
  const y = huolto();
  const { luonnokset } = y.hoksit;
  const rajalla = esimerkkiLuonnos({ muokattu: aikaleima('2026-08-02T02:00:00Z') });
  const vanha = esimerkkiLuonnos({ avain: 'hoks-1' as Luonnosavain, muokattu: aikaleima('2026-08-02T01:59:59Z') });
  for (const luonnos of [rajalla, vanha]) await luonnokset.lisaa(luonnos, 2, esimerkkiLokitapahtuma());
  expect((await y.aja('luonnokset'))?.raportti).toEqual({ luonnoksia: 1 });
  expect((await luonnokset.omistajan(rajalla.omistaja)).map(({ avain }) => avain)).toEqual([rajalla.avain]);
});

test('jaot poistetaan, kun päättymisestä tai perumisesta on yli kolme kuukautta', async () => {
  const y = huolto();
  const { jakolinkit } = y.hoksit;
  for (const [tunnus, loppu, peruttu] of [
    ['paattynyt', '2026-05-31', undefined],
    ['rajalla', '2026-06-01', undefined],
    ['peruttu', '2026-12-31', '2026-05-31T20:59:59Z'],
    ['vasta-peruttu', '2026-12-31', '2026-06-01T09:00:00Z'],
  ] as const)
    await jakolinkit.lisaa(
      esimerkkiJako({ tunnus, loppu: paiva(loppu), ...(peruttu && { peruttu: aikaleima(peruttu) }) }),
      esimerkkiLokitapahtuma(),
    );
  expect((await y.aja('jakolinkit'))?.raportti).toEqual({ jakoja: 2, kertakoodeja: 0 });
  const jaljella = await jakolinkit.hoksien([esimerkkiJako().hoksId]);
  expect(jaljella.map(({ tunnus }) => tunnus)).toEqual(['rajalla', 'vasta-peruttu']);
});

describe('vuorot', () => {
  test('ajo tehdään, kun sen aika on tai sitä pyydetään, ja vain yhdessä kerrallaan', async () => {
    const y = huolto();
    const ajastettuna = (haltija: string) => y.aja('yhteystiedot', { haltija, heti: false });
    const tulokset = await Promise.all(['a', 'b', 'c'].map(ajastettuna));
    expect(tulokset.filter((tulos) => tulos !== undefined)).toHaveLength(1);
    expect(await ajastettuna('a')).toBeUndefined();
    await y.ajaHuolto.pyyda('yhteystiedot', oph);
    expect((await ajastettuna('a'))?.tulos).toBe('onnistui');
    expect(await ajastettuna('a')).toBeUndefined();
    y.kello.aseta('2026-09-02T02:00:00.000Z');
    expect((await ajastettuna('a'))?.tulos).toBe('onnistui');
  });

  test('pysäytys keskeyttää suunnitelmien välissä, ja seuraava jatkaa', async () => {
    const y = huolto();
    for (const n of [1, 2, 3]) await y.lisatty(n, '2020-01-01');
    let kysytty = 0;
    const kesken = await y.aja('sailytysaika', { lopetetaanko: () => (kysytty += 1) > 1 });
    expect(kesken).toMatchObject({ tulos: 'keskeytyi', raportti: { havitettyja: 1 } });
    expect((await y.aja('sailytysaika', { heti: false }))?.raportti['havitettyja']).toBe(2);
  });

  test('varausta jatketaan ajon aikana; sen menettänyt lopettaa', async () => {
    let jatkuu: boolean[] = [];
    const y = huolto({
      siivoaLokitJaIstunnot: {
        aja: async (vuoro) => {
          y.kello.aseta('2026-09-01T02:09:00.000Z');
          jatkuu = [await vuoro.jatkuu()];
          y.kello.aseta('2026-09-01T02:18:00.000Z');
          jatkuu.push(await vuoro.jatkuu());
          // Liian pitkä tauko: toinen sai varauksen.
          y.kello.aseta('2026-09-01T03:00:00.000Z');
          await y.ajovaraukset.varaa({
            ajo: 'lokit-ja-istunnot',
            haltija: 'toinen',
            nyt: aikaleima('2026-09-01T03:00:00Z'),
            asti: aikaleima('2026-09-01T03:10:00Z'),
          });
          jatkuu.push(await vuoro.jatkuu());
        },
      },
    });
    expect((await y.aja('lokit-ja-istunnot'))?.tulos).toBe('keskeytyi');
    expect(jatkuu).toEqual([true, true, false]);
    expect((await y.ajovaraukset.tilat())[0]).toMatchObject({ haltija: 'toinen' });
  });

  test('tilan näkee ja ajoa pyytää vain Opetushallitus; kumpikin kirjataan', async () => {
    const y = huolto();
    const muu = kayttaja('CRUD', OPPILAITOS, 'VIRKAILIJA');
    expect((await kieltaytyminen(y.ajaHuolto.tilat(muu))).koodi).toBe('oikeus.kielletty');
    expect((await kieltaytyminen(y.ajaHuolto.pyyda('yhteystiedot', muu))).koodi).toBe('oikeus.kielletty');
    expect((await kieltaytyminen(y.ajaHuolto.pyyda('toString', oph))).koodi).toBe('huolto.ajoa-ei-ole');
    await y.ajaHuolto.pyyda('yhteystiedot', oph);
    expect((await y.kirjatut('aja-huolto')).map(({ koodi, kohde }) => [koodi, kohde])).toEqual([
      ['oikeus.kielletty', {}],
      ['huolto.ajoa-ei-ole', {}],
      [undefined, { ajo: 'yhteystiedot' }],
    ]);
    await y.aja('sailytysaika');
    const tilat = await y.ajaHuolto.tilat(oph);
    expect(tilat.map(({ ajo, pyydetty, viimeisin }) => [ajo, pyydetty, viimeisin?.tulos])).toEqual([
      ['sailytysaika', undefined, 'onnistui'],
      ['yhteystiedot', NYT, undefined],
      ['opiskeluoikeudet', undefined, undefined],
      ['oppijanumerot', undefined, undefined],
      ['lokit-ja-istunnot', undefined, undefined],
      ['luonnokset', undefined, undefined],
      ['jakolinkit', undefined, undefined],
      ['muistutukset', undefined, undefined],
    ]);
  });
});
