import { aikaleima, paiva, type Muistutustilaus, type MuistutustilausRepository } from '@ehoks/core';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiMuistutustilaus } from '../rakentajat/esimerkki-muistutustilaus.js';
import { esimerkkiOppijaOid, esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

const NYT = aikaleima('2026-01-12T05:00:00.000Z');
const HUOMENNA = aikaleima('2026-01-13T05:00:00.000Z');
const TANAAN = paiva('2026-01-12');
const TILAUS = esimerkkiLokitapahtuma({ toimi: 'tilaa-muistutukset', kohde: {} });
const VAHVISTUS = esimerkkiLokitapahtuma({ toimi: 'vahvista-muistutukset', kohde: {} });
const LOPETUS = esimerkkiLokitapahtuma({ toimi: 'lopeta-muistutukset', kohde: {} });
const LAHETYS = esimerkkiLokitapahtuma({ toimi: 'laheta-muistutus', kohde: {} });

/** What every store of orders of reminders must do. */
export function muistutustilausRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<KirjaavaTietovarasto<MuistutustilausRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('MuistutustilausRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const tilaukset = () => varasto().repository;
    const audit = async () => (await varasto().auditloki.jalkeen(0, 100)).map(({ toimi }) => toimi);
    const lisatty = async (muutokset: Partial<Muistutustilaus> = {}) => {
      const tilaus = esimerkkiMuistutustilaus(muutokset);
      await tilaukset().tallenna(tilaus, TILAUS);
      return tilaus;
    };
    const virkailijan = (n: number) =>
      ({ laji: 'virkailija', kayttajatunnus: 'virkailija', organisaatio: esimerkkiOrganisaatioOid(n) }) as const;
    const oppijan = (n: number) => ({ laji: 'oppija', oppijaOid: esimerkkiOppijaOid(n) }) as const;

    it('antaa tilauksen tilaajalla ja avaimella sellaisena kuin se tallennettiin', async () => {
      const { vahvistettu: _, ...vahvistamaton } = esimerkkiMuistutustilaus({ avain: 'a', tilaaja: oppijan(1) });
      await tilaukset().tallenna(vahvistamaton, TILAUS);
      const taysi = await lisatty({
        avain: 'b',
        kerrottu: TANAAN,
        oikeudet: {
          kayttaja: { kayttajatunnus: 'virkailija', oid: '1', tyyppi: 'VIRKAILIJA', oikeudet: [] },
          nahty: NYT,
        },
      });
      expect(await tilaukset().hae(oppijan(1))).toEqual(vahvistamaton);
      expect(await tilaukset().avaimella('b')).toEqual(taysi);
      expect([await tilaukset().hae(oppijan(2)), await tilaukset().avaimella('c')]).toEqual([undefined, undefined]);
      expect(await audit()).toEqual(['tilaa-muistutukset', 'tilaa-muistutukset']);
    });

    it('uusi tilaus tulee saman tilaajan entisen tilalle, ja entinen avain lakkaa kelpaamasta', async () => {
      await lisatty({ kerrottu: TANAAN });
      await lisatty({ avain: 'toinen', tilaaja: virkailijan(2) });
      const { vahvistettu: _, ...uusi } = esimerkkiMuistutustilaus({ avain: 'uusi', osoite: 'uusi@example.invalid' });
      await tilaukset().tallenna(uusi, TILAUS);
      expect((await tilaukset().virkailijan('virkailija')).map(({ avain }) => avain)).toEqual(['uusi', 'toinen']);
      expect(await tilaukset().avaimella('avain-1')).toBe(undefined);
      expect(await tilaukset().avaimella('uusi')).toEqual(uusi);
      expect(await tilaukset().virkailijan('muu')).toEqual([]);
    });

    it('vahvistetaan kerran', async () => {
      const { vahvistettu: _, ...vahvistamaton } = esimerkkiMuistutustilaus();
      await tilaukset().tallenna(vahvistamaton, TILAUS);
      const tiedot = { vahvistettu: NYT, seuraava: HUOMENNA };
      expect(await tilaukset().vahvista('avain-1', tiedot, VAHVISTUS)).toBe(true);
      expect(await tilaukset().vahvista('avain-1', { ...tiedot, vahvistettu: HUOMENNA }, VAHVISTUS)).toBe(false);
      expect(await tilaukset().vahvista('muu', tiedot, VAHVISTUS)).toBe(false);
      expect(await tilaukset().avaimella('avain-1')).toEqual({ ...vahvistamaton, ...tiedot });
      expect(await audit()).toEqual(['tilaa-muistutukset', 'vahvista-muistutukset']);
    });

    it('poistetaan kerran', async () => {
      await lisatty();
      expect([await tilaukset().poista('avain-1', LOPETUS), await tilaukset().poista('avain-1', LOPETUS)]).toEqual([
        true,
        false,
      ]);
      expect(await tilaukset().avaimella('avain-1')).toBe(undefined);
      expect(await audit()).toEqual(['tilaa-muistutukset', 'lopeta-muistutukset']);
    });

    it('erääntyneet tulevat kauimmin odottaneesta alkaen, enintään pyydetty määrä', async () => {
      await lisatty({ avain: 'a', tilaaja: oppijan(1), seuraava: NYT });
      await lisatty({ avain: 'b', tilaaja: oppijan(2), seuraava: aikaleima('2026-01-11T05:00:00.000Z') });
      await lisatty({ avain: 'c', tilaaja: oppijan(3), seuraava: HUOMENNA });
      const avaimet = async (enintaan: number) =>
        (await tilaukset().eraantyneet(NYT, enintaan)).map(({ avain }) => avain);
      expect([await avaimet(10), await avaimet(1)]).toEqual([['b', 'a'], ['b']]);
    });

    it('monesta yhtä aikaa siirtävästä yksi onnistuu', async () => {
      const tilaus = await lisatty();
      const siirrot = await Promise.all(Array.from({ length: 4 }, () => tilaukset().siirra(tilaus, HUOMENNA)));
      expect(siirrot.filter((onnistui) => onnistui)).toEqual([true]);
      expect((await tilaukset().avaimella('avain-1'))?.seuraava).toBe(HUOMENNA);
    });

    it('tyhjistä siirtyvät ne, joita kukaan ei ole vielä siirtänyt', async () => {
      for (const n of [1, 2, 3]) await lisatty({ avain: `a${n}`, tilaaja: oppijan(n), seuraava: NYT });
      await tilaukset().siirra({ avain: 'a2', seuraava: NYT }, aikaleima('2026-01-12T06:00:00.000Z'));
      await tilaukset().siirraTyhjat(['a1', 'a2'], { nyt: NYT, kerrottu: TANAAN, seuraava: HUOMENNA });
      const tilat = await Promise.all(['a1', 'a2', 'a3'].map((avain) => tilaukset().avaimella(avain)));
      expect(tilat.map((tilaus) => [tilaus?.kerrottu, tilaus?.seuraava])).toEqual([
        [TANAAN, HUOMENNA],
        [undefined, '2026-01-12T06:00:00.000Z'],
        [undefined, NYT],
      ]);
    });

    it('lähetetyksi merkitty muistaa, mihin päivään asti on kerrottu, ja siitä jää merkintä', async () => {
      const tilaus = await lisatty();
      const tiedot = { kerrottu: TANAAN, seuraava: HUOMENNA };
      await tilaukset().merkitseLahetetyksi('avain-1', tiedot, LAHETYS);
      expect(await tilaukset().avaimella('avain-1')).toEqual({ ...tilaus, ...tiedot });
      expect(await audit()).toEqual(['tilaa-muistutukset', 'laheta-muistutus']);
    });

    it('yhdistetyn numeron tilaus siirtyy päänumerolle, ellei sillä ole jo omaa', async () => {
      const tilaus = await lisatty({ avain: 'a', tilaaja: oppijan(1) });
      await lisatty({ avain: 'muun', tilaaja: oppijan(3) });
      await tilaukset().siirraPaanumerolle(esimerkkiOppijaOid(1), esimerkkiOppijaOid(2));
      expect(await tilaukset().hae(oppijan(2))).toEqual({ ...tilaus, tilaaja: oppijan(2) });
      await lisatty({ avain: 'b', tilaaja: oppijan(1) });
      await tilaukset().siirraPaanumerolle(esimerkkiOppijaOid(1), esimerkkiOppijaOid(2));
      // Again, when there is nothing left.
      await tilaukset().siirraPaanumerolle(esimerkkiOppijaOid(1), esimerkkiOppijaOid(2));
      const jaljella = await Promise.all([1, 2, 3].map((n) => tilaukset().hae(oppijan(n))));
      expect(jaljella.map((yksi) => yksi?.avain)).toEqual([undefined, 'a', 'muun']);
    });

    it('nähdyt oikeudet menevät virkailijan kaikkiin tilauksiin, ei muiden', async () => {
      await lisatty({ avain: 'a', tilaaja: virkailijan(1) });
      await lisatty({ avain: 'b', tilaaja: virkailijan(2) });
      await lisatty({ avain: 'c', tilaaja: { ...virkailijan(1), kayttajatunnus: 'muu' } });
      const kayttaja = { kayttajatunnus: 'virkailija', oid: '1', tyyppi: 'VIRKAILIJA', oikeudet: [] } as const;
      await tilaukset().nahtiinOikeudet({ kayttaja, nahty: NYT });
      const nahdyt = await Promise.all(['a', 'b', 'c'].map((avain) => tilaukset().avaimella(avain)));
      expect(nahdyt.map((tilaus) => tilaus?.oikeudet?.nahty)).toEqual([NYT, NYT, undefined]);
    });

    it('vahvistuspyyntöjä on päivässä enintään annettu määrä, myös yhtä aikaa pyydettyinä', async () => {
      const varaa = (avaimet: readonly string[], pv = TANAAN) => tilaukset().varaaVahvistuspyynto(avaimet, pv, 2);
      const varaukset = await Promise.all(Array.from({ length: 4 }, () => varaa(['osoite', 'tilaaja'])));
      expect(varaukset.filter((saatiin) => saatiin)).toEqual([true, true]);
      // What was refused for one took nothing from the other.
      expect([
        await varaa(['muu', 'tilaaja']),
        await varaa(['muu']),
        await varaa(['muu']),
        await varaa(['muu']),
      ]).toEqual([false, true, true, false]);
      expect(await varaa(['osoite'], paiva('2026-01-13'))).toBe(true);
      expect([await tilaukset().poistaVahvistuspyynnot(paiva('2026-01-13')), await varaa(['osoite'])]).toEqual([
        3,
        true,
      ]);
    });
  });
}
