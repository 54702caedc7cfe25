import { KasitteleTuonnit, type AnnettuOppija } from '@ehoks/core';
import { esimerkkiLokitapahtuma, esimerkkiTuonti, kiinteaKello, juoksevaTunnistegeneraattori } from '@ehoks/testing';
import fc from 'fast-check';
import { randomInt } from 'node:crypto';
import { avaaTietokanta, Henkilotietosalain, TypeormOppijoidenTuonti } from '../src/index.js';

const AVAIN = Buffer.alloc(32, 7).toString('base64');
const salain = new Henkilotietosalain(AVAIN);
const toinen = new Henkilotietosalain(Buffer.alloc(32, 8).toString('base64'));

test('mikä tahansa teksti aukeaa samana, omassa paikassaan ja omalla avaimella; muuten ei', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (teksti, paikka) => {
      const salattu = salain.salaa(teksti, paikka);
      expect(salain.avaa(salattu, paikka)).toBe(teksti);
      expect(() => salain.avaa(salattu, `${paikka}x`)).toThrow();
      expect(() => toinen.avaa(salattu, paikka)).toThrow();
    }),
  );
});

test('sama teksti on salattuna joka kerta eri, tiivisteenä aina sama', () => {
  const hetu = { laji: 'hetu', arvo: '150706A902Y' } as const;
  expect(salain.salaa('a', '')).not.toBe(salain.salaa('a', ''));
  expect(salain.tiiviste(hetu)).toBe(new Henkilotietosalain(AVAIN).tiiviste(hetu));
  expect(salain.tiiviste(hetu)).not.toBe(toinen.tiiviste(hetu));
  expect(salain.tiiviste(hetu)).not.toBe(salain.tiiviste({ ...hetu, laji: 'passinumero' }));
});

test('muutettu tai lyhennetty ei aukea', () => {
  const salattu = salain.salaa('150706A902Y', 'p');
  for (const vaara of ['', 'v1', 'v2' + salattu.slice(2), salattu.slice(0, -4), salattu.replace(/\.(.)/, '.A$1')])
    expect(() => salain.avaa(vaara, 'p')).toThrow();
});

test.each(['', 'lyhyt', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64'), `${AVAIN} `])(
  'avaimeksi ei kelpaa %j, eikä virhe toista sitä',
  (avain) => {
    const luo = () => new Henkilotietosalain(avain);
    expect(luo).toThrow(RangeError);
    if (avain !== '') expect(luo).not.toThrow(avain);
  },
);

test('kannassa tunnisteet eivät ole selväkielisinä missään', async () => {
  const tietokanta = await avaaTietokanta('sqlite::memory:');
  try {
    await tietokanta.migroi();
    const annettu: AnnettuOppija = {
      hetu: '150706A902Y',
      passinumero: 'XA1234567',
      sahkoposti: 'tunniste@example.invalid',
      etunimet: 'Venla',
      kutsumanimi: 'Venla',
      sukunimi: 'Esimerkki',
    };
    const oppijoidenTuonti = new TypeormOppijoidenTuonti(tietokanta, salain);
    const kirjaus = () => esimerkkiLokitapahtuma({ toimi: 'tuo-oppijoita', kohde: {} });
    await oppijoidenTuonti.lisaa(esimerkkiTuonti(), [{ tunniste: '150706A902Y', annettu, puutteet: [] }], kirjaus);
    const merkit = (merkisto: string, maara: number) =>
      Array.from({ length: maara }, () => merkisto[randomInt(merkisto.length)]).join('');
    const tunnistegeneraattori = { ...juoksevaTunnistegeneraattori(), merkit };
    expect(await new KasitteleTuonnit({ oppijoidenTuonti, tunnistegeneraattori, kello: kiinteaKello() }).aja()).toBe(1);
    const kaikki = await Promise.all(
      tietokanta.dataSource.entityMetadatas.map(({ tableName }) =>
        tietokanta.dataSource.query(`SELECT * FROM ${tableName}`),
      ),
    );
    const teksti = JSON.stringify(kaikki);
    expect(teksti).toContain('esimerkki venla');
    for (const salainen of ['150706A902Y', 'XA1234567', 'tunniste@']) expect(teksti).not.toContain(salainen);
  } finally {
    await tietokanta.sulje();
  }
});
