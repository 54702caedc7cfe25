import { paiva, type Koski, type Opiskeluoikeus, type OpiskeluoikeusOid, type OppijaOid } from '@ehoks/core';
import {
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  esimerkkiOrganisaatioOid,
} from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { eiVastannut } from './ei-vastannut.js';

/** A KOSKI under test and the hand that changes what it knows. */
export interface KoskiKohde {
  readonly koski: Koski;
  lisaa(oo: Opiskeluoikeus, oppija: OppijaOid): Promise<void>;
  poista(oid: OpiskeluoikeusOid): Promise<void>;
  katkaise(): Promise<void>;
  palauta(): Promise<void>;
  sulje(): Promise<void>;
}

const OPPIJA = esimerkkiOppijaOid(301);
const OIKEUS: Opiskeluoikeus = {
  oid: esimerkkiOpiskeluoikeusOid(301),
  tyyppi: 'ammatillinenkoulutus',
  oppilaitosOid: esimerkkiOrganisaatioOid(302),
  koulutustoimijaOid: esimerkkiOrganisaatioOid(301),
  alkamispaiva: paiva('2025-08-11'),
  arvioituPaattymispaiva: paiva('2028-06-02'),
  jaksot: [
    { alku: paiva('2025-08-11'), tila: 'lasna' },
    { alku: paiva('2026-01-12'), tila: 'valiaikaisestikeskeytynyt' },
  ],
  suoritukset: [
    {
      tyyppi: 'ammatillinentutkinto',
      toimipisteOid: esimerkkiOrganisaatioOid(303),
      koulutusmoduuli: { koodi: '351301', nimi: { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen i fordon' } },
      osaamisala: { koodi: '1525', nimi: { fi: 'Ajoneuvotekniikan osaamisala' } },
      tutkintonimike: { koodi: '10024', nimi: { fi: 'Ajoneuvoasentaja' } },
      perusteenDiaarinumero: 'OPH-9901-2025',
    },
    { tyyppi: 'telma' },
  ],
  sisaltyyOpiskeluoikeuteen: esimerkkiOpiskeluoikeusOid(399),
};
const NIUKKA: Opiskeluoikeus = { oid: esimerkkiOpiskeluoikeusOid(302), tyyppi: 'tuva', jaksot: [], suoritukset: [] };
const MITATOITY: Opiskeluoikeus = {
  ...NIUKKA,
  oid: esimerkkiOpiskeluoikeusOid(303),
  jaksot: [
    { alku: paiva('2025-08-11'), tila: 'lasna' },
    { alku: paiva('2025-09-01'), tila: 'mitatoity' },
  ],
};

/** What every KOSKI must do. */
export function koskiSopimus(t: Testikehys, luo: () => Promise<KoskiKohde>): void {
  const { describe, it, expect } = t;

  describe('Koski', () => {
    let kohde: KoskiKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    it('antaa opiskeluoikeuden kaikkine tietoineen', async () => {
      await kohde.lisaa(OIKEUS, OPPIJA);
      expect(await kohde.koski.opiskeluoikeus(OIKEUS.oid)).toEqual(OIKEUS);
    });

    it('antaa opiskeluoikeuden, jolta puuttuu kaikki valinnainen', async () => {
      await kohde.lisaa(NIUKKA, OPPIJA);
      expect(await kohde.koski.opiskeluoikeus(NIUKKA.oid)).toEqual(NIUKKA);
    });

    it('ei muista: uusi, muuttunut ja poistettu näkyvät heti', async () => {
      expect(await kohde.koski.opiskeluoikeus(OIKEUS.oid)).toBe(undefined);
      await kohde.lisaa(OIKEUS, OPPIJA);
      expect(await kohde.koski.opiskeluoikeus(OIKEUS.oid)).toEqual(OIKEUS);
      const eronnut = { ...OIKEUS, jaksot: [{ alku: paiva('2026-02-02'), tila: 'eronnut' }] };
      await kohde.lisaa(eronnut, OPPIJA);
      expect(await kohde.koski.opiskeluoikeus(OIKEUS.oid)).toEqual(eronnut);
      await kohde.poista(OIKEUS.oid);
      expect(await kohde.koski.opiskeluoikeus(OIKEUS.oid)).toBe(undefined);
    });

    it('ei näytä mitätöityä', async () => {
      await kohde.lisaa(MITATOITY, OPPIJA);
      expect(await kohde.koski.opiskeluoikeus(MITATOITY.oid)).toBe(undefined);
      expect(await kohde.koski.oppijanOpiskeluoikeudet(OPPIJA)).toEqual([]);
    });

    it('antaa oppijan kaikki opiskeluoikeudet ja vain ne', async () => {
      await kohde.lisaa(OIKEUS, OPPIJA);
      await kohde.lisaa(NIUKKA, OPPIJA);
      await kohde.lisaa({ ...NIUKKA, oid: esimerkkiOpiskeluoikeusOid(304) }, esimerkkiOppijaOid(302));
      const oikeudet = await kohde.koski.oppijanOpiskeluoikeudet(OPPIJA);
      expect([...oikeudet].sort((a, b) => a.oid.localeCompare(b.oid))).toEqual([OIKEUS, NIUKKA]);
    });

    it('antaa monen oppijan opiskeluoikeudet kerralla, kunkin omansa', async () => {
      const toinen = { ...NIUKKA, oid: esimerkkiOpiskeluoikeusOid(304) };
      await kohde.lisaa(OIKEUS, OPPIJA);
      await kohde.lisaa(MITATOITY, OPPIJA);
      await kohde.lisaa(toinen, esimerkkiOppijaOid(302));
      const oikeudet = await kohde.koski.oppijoidenOpiskeluoikeudet([
        OPPIJA,
        esimerkkiOppijaOid(302),
        esimerkkiOppijaOid(398),
      ]);
      expect(oikeudet.get(OPPIJA)).toEqual([OIKEUS]);
      expect(oikeudet.get(esimerkkiOppijaOid(302))).toEqual([toinen]);
      expect(oikeudet.size).toBe(2);
    });

    it('antaa yhtä kyselyä useamman oppijan opiskeluoikeudet', async () => {
      await kohde.lisaa(OIKEUS, OPPIJA);
      const muut = Array.from({ length: 1200 }, (_, i) => esimerkkiOppijaOid(2000 + i));
      const oikeudet = await kohde.koski.oppijoidenOpiskeluoikeudet([...muut, OPPIJA]);
      expect([...oikeudet]).toEqual([[OPPIJA, [OIKEUS]]]);
    });

    it('tuntemattomalla oppijalla ei ole opiskeluoikeuksia', async () => {
      expect(await kohde.koski.oppijanOpiskeluoikeudet(esimerkkiOppijaOid(398))).toEqual([]);
    });

    it('kieltäytyy, kun KOSKI on alhaalla, ja vastaa taas, kun se palaa', async () => {
      await kohde.lisaa(OIKEUS, OPPIJA);
      await kohde.katkaise();
      expect(await eiVastannut(kohde.koski.opiskeluoikeus(OIKEUS.oid))).toBe('koski');
      expect(await eiVastannut(kohde.koski.oppijanOpiskeluoikeudet(OPPIJA))).toBe('koski');
      expect(await eiVastannut(kohde.koski.oppijoidenOpiskeluoikeudet([OPPIJA]))).toBe('koski');
      await kohde.palauta();
      expect(await kohde.koski.opiskeluoikeus(OIKEUS.oid)).toEqual(OIKEUS);
    });
  });
}
