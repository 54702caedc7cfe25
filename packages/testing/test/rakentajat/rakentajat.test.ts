import {
  LUOTAVA_SALASANA,
  OSAKOKOELMAT,
  onOpiskeluoikeusOid,
  onOppijaOid,
  onOrganisaatioOid,
  onYTunnus,
  salasananPuutteet,
} from '@ehoks/core';
import {
  esimerkkiHoks,
  esimerkkiLokitapahtuma,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  esimerkkiOrganisaatioOid,
  esimerkkiSiirto,
  esimerkkiTuvaHoks,
  juoksevaTunnistegeneraattori,
  kiinteaKello,
  laajaHoks,
} from '../../src/index.js';

const moduleIdt = (arvo: unknown): string[] =>
  typeof arvo !== 'object' || arvo === null
    ? []
    : Object.entries(arvo).flatMap(([avain, sisalto]) =>
        avain === 'moduleId' ? [String(sisalto)] : moduleIdt(sisalto),
      );

describe('rakentajat', () => {
  it.each([0, 1, 14, 99999])('OIDit numerolla %i kelpaavat', (n) => {
    expect(onOpiskeluoikeusOid(esimerkkiOpiskeluoikeusOid(n))).toBe(true);
    expect(onOppijaOid(esimerkkiOppijaOid(n))).toBe(true);
    expect(onOrganisaatioOid(esimerkkiOrganisaatioOid(n))).toBe(true);
  });

  it('esimerkeissä on yhdessä jokaista osakokoelmaa', () => {
    const [hoks, tuva] = [esimerkkiHoks(), esimerkkiTuvaHoks()];
    for (const kokoelma of OSAKOKOELMAT) expect(hoks[kokoelma].length + tuva[kokoelma].length).toBeGreaterThan(0);
  });

  it('Y-tunnukset kelpaavat', () => {
    const tunnukset = [...JSON.stringify(esimerkkiHoks()).matchAll(/unnus":"(\d{7}-\d)"/g)].map(([, tunnus]) => tunnus);
    expect(tunnukset.length).toBeGreaterThan(0);
    for (const tunnus of tunnukset) expect(onYTunnus(tunnus ?? '')).toBe(true);
  });

  it('module-id on jokaisella omansa myös kahden suunnitelman kesken', () => {
    const tunnisteet = juoksevaTunnistegeneraattori();
    const idt = moduleIdt([esimerkkiHoks({}, tunnisteet), laajaHoks({}, tunnisteet)]);
    expect(new Set(idt).size).toBe(idt.length);
    expect(idt.length).toBeGreaterThan(15 * 8);
  });

  it('sama kutsu antaa saman suunnitelman', () => {
    expect(esimerkkiHoks()).toEqual(esimerkkiHoks());
  });

  it('merkit ovat merkistöstä, joka luokasta vuorollaan, ja joka kutsulla eri', () => {
    const tunnisteet = juoksevaTunnistegeneraattori();
    expect(tunnisteet.merkit('a1', 5)).toBe('a1a1a');
    expect(tunnisteet.merkit('abAB12#', 4)).toMatch(/^[ab][AB][12]#$/);
    const { merkit, pituus } = LUOTAVA_SALASANA;
    const [eka, toka] = [tunnisteet.merkit(merkit, pituus), tunnisteet.merkit(merkit, pituus)];
    expect(eka).toHaveLength(pituus);
    expect(eka).not.toBe(toka);
    for (const saanto of ['kayttoonotto', 'opintopolku'] as const) expect(salasananPuutteet(eka, saanto)).toEqual([]);
    expect(juoksevaTunnistegeneraattori().merkit(merkit, 8)).toBe(juoksevaTunnistegeneraattori().merkit(merkit, 8));
  });

  it('muutoksella on merkintänsä: siirron rivi vain siirroilla', () => {
    expect(esimerkkiMuutos('korvaus').kirjaukset).toEqual({
      audit: esimerkkiLokitapahtuma({ toimi: 'korvaa' }),
      siirto: esimerkkiSiirto({ toimi: 'korvaa' }),
    });
    expect(esimerkkiMuutos('poisto').kirjaukset).toEqual({ audit: esimerkkiLokitapahtuma({ toimi: 'poista' }) });
  });

  it('kello seisoo, kunnes se asetetaan', () => {
    const kello = kiinteaKello('2026-10-01T12:00:00+03:00');
    expect(kello.nyt()).toBe('2026-10-01T09:00:00.000Z');
    kello.aseta('2026-10-02T00:00:00Z');
    expect(kello.nyt()).toBe('2026-10-02T00:00:00.000Z');
  });
});
