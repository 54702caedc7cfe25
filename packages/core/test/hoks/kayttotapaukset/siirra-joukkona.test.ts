import { esimerkkiOpiskeluoikeusOid } from '@ehoks/testing';
import type { Joukkosiirtorivi, Joukkosiirtotapa, Joukkosiirtotulos } from '../../../src/hoks/joukkosiirto.js';
import type { Joukkosiirto } from '../../../src/hoks/kayttotapaukset/siirra-joukkona.js';
import type { HoksLuonnos } from '../../../src/hoks/luonnos.js';
import { EhoksError } from '../../../src/virheet/ehoks-error.js';
import { KOULUTUSTOIMIJA, malliLuonnos, malliOpiskeluoikeus, OPPIJA, TOINEN_OPPIJA } from '../../malli-hoks.js';
import { kayttaja, kieltaytyminen, VIERAS_OPPILAITOS, ymparisto } from './ymparisto.js';

const siirtaja = kayttaja('CRUD', KOULUTUSTOIMIJA);
const OIDIT = [601, 602, 603, 604].map(esimerkkiOpiskeluoikeusOid);

/** Ympäristö, jossa oppijalla on monta opiskeluoikeutta. */
function koe() {
  const y = ymparisto();
  for (const oid of OIDIT) y.koski.lisaa(malliOpiskeluoikeus({ oid }), OPPIJA);
  const suunnitelma = (n: number, muutokset: HoksLuonnos = {}) => ({
    luonnos: malliLuonnos({ opiskeluoikeusOid: OIDIT[n], ...muutokset }),
  });
  const aloita = (tapa: Joukkosiirtotapa, kuiva = false): Joukkosiirto =>
    y.siirraJoukkona.aloita({ tapa, kuiva, hengahda: async () => undefined });
  const siirra = async (siirto: Joukkosiirto, sisallot: readonly Joukkosiirtorivi['sisalto'][]) =>
    siirto.toteuta(
      await siirto.valmistele(
        sisallot.map((sisalto, i) => ({ rivi: i + 1, sisalto })),
        siirtaja,
      ),
    );
  return { ...y, suunnitelma, aloita, siirra };
}

const tilat = (tulokset: readonly Joukkosiirtotulos[]) =>
  tulokset.map(({ tila, virhe }) => (virhe ? `${tila} ${virhe.koodi}` : tila));

describe('joukkosiirto', () => {
  test('kirjaa jokaisen rivin niin kuin yksittäisen kutsun', async () => {
    const k = koe();
    k.koski.lisaa(malliOpiskeluoikeus({ oid: OIDIT[1]!, oppilaitosOid: VIERAS_OPPILAITOS }), OPPIJA);
    const tulokset = await k.siirra(k.aloita('luo'), [
      k.suunnitelma(0),
      k.suunnitelma(1),
      k.suunnitelma(2, { sahkoposti: undefined }),
      new EhoksError('pyynto.json-rikki'),
    ]);
    expect(tilat(tulokset)).toEqual([
      'luotu',
      'hylatty oikeus.ei-opiskeluoikeuteen',
      'hylatty hoks.sisalto',
      'hylatty pyynto.json-rikki',
    ]);
    expect(tulokset[1]?.virhe?.havainnot).toEqual([]);
    const siirrot = await k.siirtoloki.hae({ organisaatiot: 'koko-maa' }, { enintaan: 10 });
    expect(siirrot.map(({ toimi, koodi }) => [toimi, koodi]).reverse()).toEqual([
      ['luo', undefined],
      ['luo', 'oikeus.ei-opiskeluoikeuteen'],
      ['luo', 'hoks.sisalto'],
      ['luo', 'pyynto.json-rikki'],
    ]);
    expect((await k.auditloki.jalkeen(0, 10)).map(({ koodi }) => koodi)).toEqual(
      siirrot.map(({ koodi }) => koodi).reverse(),
    );
    expect(k.hoksit.historia.length).toBe(1);
  });

  test('korvaus ilman muutosta ei tee uutta muutosta, järjestyksen muutos on muutos', async () => {
    const k = koe();
    const osat = malliLuonnos().hankittavatAmmatTutkinnonOsat ?? [];
    const kaksi = [...osat, ...osat.map((osa) => ({ ...osa, tutkinnonOsaKoodiUri: 'tutkinnonosat_990009' as never }))];
    const siirto = k.aloita('korvaa');
    const lahetetty = k.suunnitelma(0, { hankittavatAmmatTutkinnonOsat: kaksi });
    const kaannetty = k.suunnitelma(0, { hankittavatAmmatTutkinnonOsat: [...kaksi].reverse() });
    expect(tilat(await k.siirra(siirto, [lahetetty]))).toEqual(['luotu']);
    expect(tilat(await k.siirra(siirto, [lahetetty]))).toEqual(['ennallaan']);
    expect(tilat(await k.siirra(siirto, [kaannetty]))).toEqual(['korvattu']);
    expect(k.hoksit.historia.map(({ laji }) => laji)).toEqual(['luonti', 'korvaus']);
  });

  test('yhdistetyllä numerolla lähetetyt tallentuvat päänumerolle, ja toistettu lähetys on ennallaan', async () => {
    const k = koe();
    k.oppijanumerorekisteri.lisaa(
      { oid: OPPIJA, etunimet: 'Venla', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' },
      TOINEN_OPPIJA,
    );
    for (const tapa of ['luo', 'korvaa'] as const) {
      const odotettu = tapa === 'luo' ? 'luotu' : 'ennallaan';
      expect(tilat(await k.siirra(k.aloita(tapa), [k.suunnitelma(0), k.suunnitelma(1)]))).toEqual([odotettu, odotettu]);
      expect(await k.hoksit.oppijanHoksIdt(OPPIJA)).toEqual([]);
      expect(await k.hoksit.oppijanHoksIdt(TOINEN_OPPIJA)).toHaveLength(2);
    }
    expect(tilat(await k.siirra(k.aloita('luo'), [k.suunnitelma(0)]))).toEqual(['ennallaan']);
  });

  test('organisaation muuttuminen KOSKIssa on muutos', async () => {
    const k = koe();
    const siirto = k.aloita('korvaa');
    await k.siirra(siirto, [k.suunnitelma(0)]);
    const suoritukset = [{ tyyppi: 'ammatillinentutkinto', toimipisteOid: VIERAS_OPPILAITOS }];
    k.koski.lisaa(malliOpiskeluoikeus({ oid: OIDIT[0]!, suoritukset }), OPPIJA);
    expect(tilat(await k.siirra(siirto, [k.suunnitelma(0)]))).toEqual(['korvattu']);
  });

  test('valmisteltu erä ei nojaa siihen, minkä edellinen erä muuttaa', async () => {
    const k = koe();
    const siirto = k.aloita('korvaa');
    await k.siirra(siirto, [k.suunnitelma(0, { versio: 1 })]);
    const era = (versio: number) =>
      siirto.valmistele([{ rivi: versio, sisalto: k.suunnitelma(0, { versio }) }], siirtaja);
    const [eka, toka] = [await era(2), await era(1)];
    expect(tilat(await siirto.toteuta(eka))).toEqual(['korvattu']);
    expect(tilat(await siirto.toteuta(toka))).toEqual(['korvattu']);
    const [tallennettu] = await k.hoksit.haeOppijalla(OPPIJA);
    expect([tallennettu?.hoks.versio, tallennettu?.muutosnumero]).toEqual([1, 3]);
  });

  test('toisen ehtimä muutos ei katoa: rivi luetaan uudelleen', async () => {
    const k = koe();
    const siirto = k.aloita('korvaa');
    await k.siirra(siirto, [k.suunnitelma(0, { versio: 1 })]);
    const era = await siirto.valmistele([{ rivi: 1, sisalto: k.suunnitelma(0, { versio: 2 }) }], siirtaja);
    const [vanha] = await k.hoksit.haeOppijalla(OPPIJA);
    await k.paivitaHoks.muuta({ id: vanha!.hoks.id, luonnos: { versio: 7 }, kayttaja: siirtaja });
    expect(tilat(await siirto.toteuta(era))).toEqual(['korvattu']);
    expect(k.hoksit.historia.map(({ versio }) => versio)).toEqual([1, 2, 3]);
  });

  test('poistetun paikalle ei luoda', async () => {
    const k = koe();
    const [{ id }] = (await k.siirra(k.aloita('luo'), [k.suunnitelma(0)])) as unknown as [{ id: never }];
    await k.poistaHoks.poista(id, kayttaja('HOKS_DELETE', KOULUTUSTOIMIJA));
    for (const tapa of ['luo', 'korvaa'] as const)
      for (const kuiva of [true, false])
        expect(tilat(await k.siirra(k.aloita(tapa, kuiva), [k.suunnitelma(0)]))).toEqual([
          'hylatty hoks.poistettu-on-jo',
        ]);
  });

  test.each([true, false])(
    'olemassa olevan numero kerrotaan sille, jolla on oikeus siihen (kuiva: %s)',
    async (kuiva) => {
      const k = koe();
      const [luotu] = await k.siirra(k.aloita('luo'), [k.suunnitelma(0)]);
      const muutettu = k.suunnitelma(0, { sahkoposti: 'muu@example.invalid' });
      const tulokset = await k.siirra(k.aloita('luo', kuiva), [k.suunnitelma(0), muutettu]);
      expect(tilat(tulokset)).toEqual(['ennallaan', 'hylatty hoks.on-jo']);
      expect(tulokset.map(({ id }) => id)).toEqual([luotu?.id, luotu?.id]);
      expect((await k.auditloki.jalkeen(0, 10)).map(({ kohde }) => kohde.hoksId)).toEqual(Array(3).fill(luotu?.id));

      k.koski.lisaa(malliOpiskeluoikeus({ oid: OIDIT[0]!, oppilaitosOid: VIERAS_OPPILAITOS }), OPPIJA);
      const [vieras] = await k.siirra(k.aloita('luo', kuiva), [muutettu]);
      expect([vieras?.virhe?.koodi, vieras?.id]).toEqual(['oikeus.ei-opiskeluoikeuteen', undefined]);
    },
  );

  test('kuivaharjoittelu kirjataan tarkistuksena eikä siirtona', async () => {
    const k = koe();
    const tulokset = await k.siirra(k.aloita('luo', true), [
      k.suunnitelma(0),
      k.suunnitelma(1, { sahkoposti: undefined }),
    ]);
    expect(tilat(tulokset)).toEqual(['luotu', 'hylatty hoks.sisalto']);
    expect(tulokset[0]).not.toHaveProperty('id');
    expect((await k.auditloki.jalkeen(0, 10)).map(({ toimi }) => toimi)).toEqual(['tarkista', 'tarkista']);
    expect(await k.siirtoloki.hae({ organisaatiot: 'koko-maa' }, { enintaan: 10 })).toEqual([]);
    expect(k.hoksit.historia).toEqual([]);
  });

  test.each(['koski', 'oppijanumerorekisteri'] as const)(
    'kun %s ei vastaa, erästä ei tehdä mitään',
    async (rekisteri) => {
      const k = koe();
      k[rekisteri].alhaalla = true;
      expect((await kieltaytyminen(k.siirra(k.aloita('luo'), [k.suunnitelma(0), k.suunnitelma(1)]))).koodi).toBe(
        'rekisteri.ei-vastaa',
      );
      expect(k.hoksit.historia).toEqual([]);
      expect((await k.auditloki.jalkeen(0, 10)).map(({ koodi }) => koodi)).toEqual([
        'rekisteri.ei-vastaa',
        'rekisteri.ei-vastaa',
      ]);
    },
  );

  test('rivi, jonka oppija on väärä, saa saman vastauksen kuin yksin', async () => {
    const k = koe();
    k.oppijanumerorekisteri.lisaa({ oid: TOINEN_OPPIJA, etunimet: 'E', kutsumanimi: 'E', sukunimi: 'E' });
    const [tulos] = await k.siirra(k.aloita('luo'), [k.suunnitelma(0, { oppijaOid: TOINEN_OPPIJA })]);
    const yksin = await kieltaytyminen(
      k.luoHoks.suorita({ ...k.suunnitelma(0, { oppijaOid: TOINEN_OPPIJA }), kayttaja: siirtaja }),
    );
    expect(tulos?.virhe?.havainnot.filter(({ taso }) => taso === 'virhe').map(({ koodi }) => koodi)).toEqual(
      yksin.virheet,
    );
    expect(yksin.virheet).toEqual(['oppija.ei-opiskeluoikeuden-haltija']);
  });
});

describe('vienti', () => {
  test('antaa omat kokonaan, vieraita ei lainkaan, ja kirjaa sivun', async () => {
    const k = koe();
    await k.siirra(k.aloita('luo'), [k.suunnitelma(0), k.suunnitelma(1)]);
    const sivu = await k.vieHoksit.sivu({ kayttaja: siirtaja, suurempiKuin: 0, enintaan: 10 });
    expect([sivu.hoksit.length, sivu.peitetaan, sivu.viimeinenId]).toEqual([2, false, 2]);
    const merkinta = (await k.auditloki.jalkeen(0, 100)).at(-1);
    expect([merkinta?.toimi, merkinta?.kohde.hoksIdt]).toEqual(['selaa', [1, 2]]);
    const vieras = kayttaja('CRUD', VIERAS_OPPILAITOS);
    expect((await k.vieHoksit.sivu({ kayttaja: vieras, suurempiKuin: 0, enintaan: 10 })).hoksit).toEqual([]);
  });
});
