import type { Henkilo, OppijaOid, Oppijanumerorekisteri } from '@ehoks/core';
import { esimerkkiOppijaOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { eiVastannut } from './ei-vastannut.js';

/** An Oppijanumerorekisteri under test and the hand that changes what it knows. */
export interface OppijanumerorekisteriKohde {
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  /** With `master`, the person's number has been merged into that person's. */
  lisaa(henkilo: Henkilo, master?: Henkilo): Promise<void>;
  katkaise(): Promise<void>;
  palauta(): Promise<void>;
  sulje(): Promise<void>;
}

const VENLA: Henkilo = {
  oid: esimerkkiOppijaOid(311),
  etunimet: 'Venla Aino',
  kutsumanimi: 'Venla',
  sukunimi: 'Esimerkki',
  yhdistetty: false,
};
const KAKSOIS: Henkilo = { ...VENLA, oid: esimerkkiOppijaOid(312), sukunimi: 'Koeluoto', yhdistetty: true };
const TUNTEMATON: OppijaOid = esimerkkiOppijaOid(397);

/** What every Oppijanumerorekisteri must do. */
export function oppijanumerorekisteriSopimus(t: Testikehys, luo: () => Promise<OppijanumerorekisteriKohde>): void {
  const { describe, it, expect } = t;

  describe('Oppijanumerorekisteri', () => {
    let kohde: OppijanumerorekisteriKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    it('antaa henkilön', async () => {
      await kohde.lisaa(VENLA);
      expect(await kohde.oppijanumerorekisteri.henkilo(VENLA.oid)).toEqual(VENLA);
    });

    it('oppija, jota ei ole yhdistetty, on oma masterinsa', async () => {
      await kohde.lisaa(VENLA);
      expect(await kohde.oppijanumerorekisteri.masterOid(VENLA.oid)).toBe(VENLA.oid);
    });

    it('yhdistetyn oppijan master on toinen, mutta hän itse löytyy yhä', async () => {
      await kohde.lisaa(VENLA);
      await kohde.lisaa(KAKSOIS, VENLA);
      expect(await kohde.oppijanumerorekisteri.masterOid(KAKSOIS.oid)).toBe(VENLA.oid);
      expect(await kohde.oppijanumerorekisteri.henkilo(KAKSOIS.oid)).toEqual(KAKSOIS);
    });

    it('luettelee ne, jotka numeroon on yhdistetty', async () => {
      await kohde.lisaa(VENLA);
      expect(await kohde.oppijanumerorekisteri.yhdistetyt(VENLA.oid)).toEqual([]);
      await kohde.lisaa(KAKSOIS, VENLA);
      expect(await kohde.oppijanumerorekisteri.yhdistetyt(VENLA.oid)).toEqual([KAKSOIS.oid]);
      expect(await kohde.oppijanumerorekisteri.yhdistetyt(KAKSOIS.oid)).toEqual([]);
      expect(await kohde.oppijanumerorekisteri.yhdistetyt(TUNTEMATON)).toEqual([]);
    });

    it('antaa monta henkilöä kerralla; tuntematon puuttuu, yhdistetty on oma itsensä', async () => {
      await kohde.lisaa(VENLA);
      await kohde.lisaa(KAKSOIS, VENLA);
      const henkilot = await kohde.oppijanumerorekisteri.henkilot([VENLA.oid, TUNTEMATON, KAKSOIS.oid]);
      expect([...henkilot].sort(([a], [b]) => a.localeCompare(b))).toEqual([
        [VENLA.oid, VENLA],
        [KAKSOIS.oid, KAKSOIS],
      ]);
    });

    it('ei muista, ettei numeroa ollut', async () => {
      expect(await kohde.oppijanumerorekisteri.henkilo(VENLA.oid)).toBe(undefined);
      expect(await kohde.oppijanumerorekisteri.masterOid(VENLA.oid)).toBe(undefined);
      await kohde.lisaa(VENLA);
      expect(await kohde.oppijanumerorekisteri.henkilo(VENLA.oid)).toEqual(VENLA);
      expect(await kohde.oppijanumerorekisteri.masterOid(VENLA.oid)).toBe(VENLA.oid);
    });

    it('kieltäytyy, kun rekisteri on alhaalla, ja vastaa taas, kun se palaa', async () => {
      await kohde.katkaise();
      expect(await eiVastannut(kohde.oppijanumerorekisteri.henkilo(TUNTEMATON))).toBe('onr');
      expect(await eiVastannut(kohde.oppijanumerorekisteri.masterOid(TUNTEMATON))).toBe('onr');
      expect(await eiVastannut(kohde.oppijanumerorekisteri.yhdistetyt(TUNTEMATON))).toBe('onr');
      expect(await eiVastannut(kohde.oppijanumerorekisteri.henkilot([TUNTEMATON]))).toBe('onr');
      await kohde.palauta();
      expect(await kohde.oppijanumerorekisteri.henkilo(TUNTEMATON)).toBe(undefined);
    });
  });
}
