import {
  aikaleima,
  type HoksRepository,
  type Lomakeluonnos,
  type LomakeluonnosRepository,
  type Luonnosavain,
} from '@ehoks/core';
import { esimerkkiHoks } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiLuonnos } from '../rakentajat/esimerkki-luonnos.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import {
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  esimerkkiOrganisaatioOid,
} from '../rakentajat/esimerkki-oidit.js';
import { kieltaytyminen } from './kieltaytyminen.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

/** The forms, and the store of the plans whose forms go with them. */
export interface LuonnostenTietovarasto extends KirjaavaTietovarasto<LomakeluonnosRepository> {
  readonly hoksit: HoksRepository;
}

const LUONNOS = esimerkkiLuonnos();
const { omistaja, avain } = LUONNOS;
const TALLENNUS = esimerkkiLokitapahtuma({ toimi: 'tallenna-luonnos', kohde: { luonnos: avain } });
const POISTO = esimerkkiLokitapahtuma({ toimi: 'poista-luonnos', kohde: { luonnos: avain } });
const PALJON = 50;

/** What every store of unfinished forms must do. */
export function lomakeluonnosRepositorySopimus(t: Testikehys, luo: () => Promise<LuonnostenTietovarasto>): void {
  const { describe, it, expect } = t;

  describe('LomakeluonnosRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const luonnokset = () => varasto().repository;
    const lisaa = (muutokset: Partial<Lomakeluonnos> = {}, enintaan = PALJON) =>
      luonnokset().lisaa(esimerkkiLuonnos(muutokset), enintaan, TALLENNUS);
    const audit = async () =>
      (await varasto().auditloki.jalkeen(0, 100)).map((merkinta) => ({ ...merkinta, numero: undefined }));
    const avaimet = async (kenen = omistaja) => (await luonnokset().omistajan(kenen)).map((luonnos) => luonnos.avain);

    it('on aluksi tyhjä', async () => {
      expect(await luonnokset().omistajan(omistaja)).toEqual([]);
      expect(await luonnokset().hae(omistaja, avain)).toBe(undefined);
    });

    it('antaa luonnoksen sellaisena kuin se tallennettiin, luettelossa ilman sisältöä, ja tallennus kirjataan', async () => {
      const { sisalto: _, ...tiedot } = LUONNOS;
      await lisaa();
      expect(await luonnokset().hae(omistaja, avain)).toEqual(LUONNOS);
      expect(await luonnokset().omistajan(omistaja)).toEqual([tiedot]);
      expect(await audit()).toEqual([TALLENNUS]);
    });

    it('säilyttää senkin, missä on vain pakollinen, ja mitä tahansa tekstiä sisällössä', async () => {
      const { oppijaOid: _, opiskeluoikeusOid: __, ...suppea } = LUONNOS;
      const vain = { ...suppea, perusta: '"7"', sisalto: { 'a\u0000b': '\ud800 "\\ 🙂', tyhja: {} } };
      await luonnokset().lisaa(vain, PALJON, TALLENNUS);
      expect(await luonnokset().hae(omistaja, avain)).toEqual(vain);
    });

    it('on kullekin omistajalle oma', async () => {
      const toisen = { omistaja: 'toinen', sisalto: { toisen: true } };
      await lisaa();
      await lisaa(toisen);
      expect((await luonnokset().hae('toinen', avain))?.sisalto).toEqual(toisen.sisalto);
      expect((await luonnokset().hae(omistaja, avain))?.sisalto).toEqual(LUONNOS.sisalto);
      expect(await luonnokset().poista('toinen', avain, POISTO)).toBe(true);
      expect([await avaimet('toinen'), await avaimet()]).toEqual([[], [avain]]);
    });

    it('luettelee uusimmasta alkaen, samanhetkiset avaimen järjestyksessä', async () => {
      for (const [tunnus, muokattu] of [
        ['hoks-2', '2026-10-01T09:00:00.000Z'],
        ['hoks-3', '2026-10-02T09:00:00.000Z'],
        ['hoks-1', '2026-10-01T09:00:00.000Z'],
      ] as const)
        await lisaa({ avain: tunnus as Luonnosavain, muokattu: aikaleima(muokattu) });
      expect(await avaimet()).toEqual(['hoks-3', 'hoks-1', 'hoks-2']);
    });

    it('samalla avaimella ei lisätä toista, eikä siitä jää merkintää', async () => {
      await lisaa();
      expect(await kieltaytyminen(lisaa({ versio: 'toinen' }))).toBe('luonnos.ehto-ei-tayty');
      expect(await luonnokset().hae(omistaja, avain)).toEqual(LUONNOS);
      expect(await audit()).toEqual([TALLENNUS]);
    });

    it('rajaa yhden omistajan luonnosten määrän; toisen luonnokset eivät vaikuta', async () => {
      await lisaa({ omistaja: 'toinen' }, 2);
      await lisaa({}, 2);
      await lisaa({ avain: 'hoks-1' as Luonnosavain }, 2);
      expect(await kieltaytyminen(lisaa({ avain: 'hoks-2' as Luonnosavain }, 2))).toBe('luonnos.liikaa');
      expect((await avaimet()).length).toBe(2);
      expect((await audit()).length).toBe(3);
      expect(await kieltaytyminen(lisaa({}, 2))).toBe('luonnos.ehto-ei-tayty');
    });

    it('korvaa, kun versio on jokin annetuista, ja kirjaa sen', async () => {
      const { opiskeluoikeusOid: _, ...ilman } = LUONNOS;
      const uusi = {
        ...ilman,
        organisaatio: esimerkkiOrganisaatioOid(13),
        oppijaOid: esimerkkiOppijaOid(2),
        perusta: '"2"',
        sisalto: { uusi: true },
        muokattu: aikaleima('2026-10-03T09:00:00.000Z'),
        versio: 'versio-2',
      };
      await lisaa();
      await lisaa({ avain: 'hoks-1' as Luonnosavain });
      await luonnokset().korvaa(uusi, ['muu', LUONNOS.versio], TALLENNUS);
      expect(await luonnokset().hae(omistaja, avain)).toEqual(uusi);
      expect(await avaimet()).toEqual([avain, 'hoks-1']);
      expect((await audit()).length).toBe(3);
    });

    it('ei korvaa, kun versio on muu tai ehto tyhjä, eikä siitä jää merkintää', async () => {
      await lisaa();
      for (const versiot of [['muu'], []]) {
        const korvaus = luonnokset().korvaa({ ...LUONNOS, versio: 'versio-2' }, versiot, TALLENNUS);
        expect(await kieltaytyminen(korvaus)).toBe('luonnos.ehto-ei-tayty');
      }
      expect(await luonnokset().hae(omistaja, avain)).toEqual(LUONNOS);
      expect(await audit()).toEqual([TALLENNUS]);
    });

    it('ei korvaa sitä, mitä ei ole', async () => {
      const korvaus = luonnokset().korvaa(LUONNOS, [LUONNOS.versio], TALLENNUS);
      expect(await kieltaytyminen(korvaus)).toBe('luonnos.ehto-ei-tayty');
      expect(await luonnokset().hae(omistaja, avain)).toBe(undefined);
      expect(await audit()).toEqual([]);
    });

    it('yhtäaikaisista tallennuksista täsmälleen yksi jää voimaan, ja vain se kirjataan', async () => {
      await lisaa();
      const versiot = Array.from({ length: 10 }, (_, i) => `versio-${i + 2}`);
      const tulokset = await Promise.all(
        versiot.map((versio) =>
          luonnokset()
            .korvaa({ ...LUONNOS, versio }, [LUONNOS.versio], TALLENNUS)
            .then(
              () => versio,
              () => undefined,
            ),
        ),
      );
      const [voittaja, ...muut] = tulokset.filter((tulos) => tulos !== undefined);
      expect([muut, (await luonnokset().hae(omistaja, avain))?.versio]).toEqual([[], voittaja]);
      expect((await audit()).length).toBe(2);
    });

    it('yhtäaikaisista uusista samalla avaimella yksi jää', async () => {
      const tulokset = await Promise.all(
        Array.from({ length: 5 }, (_, i) =>
          lisaa({ versio: `versio-${i}` }).then(
            () => i,
            () => undefined,
          ),
        ),
      );
      expect(tulokset.filter((tulos) => tulos !== undefined).length).toBe(1);
      expect((await audit()).length).toBe(1);
    });

    it('poistaa ja kirjaa; toista kertaa ei ole mitä poistaa', async () => {
      await lisaa();
      expect(await luonnokset().poista(omistaja, avain, POISTO)).toBe(true);
      expect(await luonnokset().poista(omistaja, avain, POISTO)).toBe(false);
      expect(await luonnokset().hae(omistaja, avain)).toBe(undefined);
      expect(await audit()).toEqual([TALLENNUS, POISTO]);
    });

    it('poistaa vanhat; raja itse jää', async () => {
      await lisaa();
      await lisaa({ avain: 'hoks-1' as Luonnosavain, muokattu: aikaleima('2026-09-30T09:00:00.000Z') });
      expect(await luonnokset().poistaVanhat(LUONNOS.muokattu)).toBe(1);
      expect(await luonnokset().poistaVanhat(LUONNOS.muokattu)).toBe(0);
      expect(await avaimet()).toEqual([avain]);
    });

    it('suunnitelman hävittäminen hävittää siitä ja sen opiskeluoikeudesta kesken olevat, kaikilta, muttei muita', async () => {
      const { opiskeluoikeusOid } = esimerkkiHoks();
      const { opiskeluoikeusOid: _, ...ilman } = LUONNOS;
      const id = await varasto().hoksit.lisaa(esimerkkiHoks(), {}, esimerkkiMuutos('luonti'));
      const sen = `hoks-${id}` as Luonnosavain;
      const muun = `hoks-${id + 1}` as Luonnosavain;
      await lisaa({ omistaja: 'toinen', opiskeluoikeusOid });
      await luonnokset().lisaa({ ...ilman, avain: sen }, PALJON, TALLENNUS);
      await luonnokset().lisaa(ilman, PALJON, TALLENNUS);
      await lisaa({ avain: muun, opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(99) });
      await varasto().hoksit.havita(id, esimerkkiMuutos('poisto').kirjaukset);
      expect([await avaimet('toinen'), await avaimet()]).toEqual([[], [avain, muun]]);
    });
  });
}
