import type { Aikaleima, OppijaOid, TuontiId, UusiRivi } from '@ehoks/core';
import { esimerkkiLokitapahtuma, esimerkkiTuonti, esimerkkiTuontirivi } from '@ehoks/testing';
import { avaaTietokanta, Henkilotietosalain, TypeormOppijoidenTuonti, type Tietokanta } from '../src/index.js';

const AVAIN = Buffer.alloc(32, 7).toString('base64');
const RIVIT = Array.from({ length: 3000 }, (_, i): UusiRivi => ({ ...esimerkkiTuontirivi(), tunniste: String(i) }));
const kirjaus = (tuonti: TuontiId) => esimerkkiLokitapahtuma({ toimi: 'tuo-oppijoita', kohde: { tuonti } });

let tietokanta: Tietokanta;
let oppijoidenTuonti: TypeormOppijoidenTuonti;
beforeEach(async () => {
  tietokanta = await avaaTietokanta('sqlite::memory:');
  await tietokanta.migroi();
  oppijoidenTuonti = new TypeormOppijoidenTuonti(tietokanta, new Henkilotietosalain(AVAIN));
});
afterEach(() => tietokanta.sulje());

/** Rows that are gone through twice; when the second time comes to the middle, `puolivalissa` is called. */
function rivit(puolivalissa: () => void): Iterable<UusiRivi> {
  let kertoja = 0;
  return {
    *[Symbol.iterator]() {
      kertoja += 1;
      yield* RIVIT.slice(0, 1500);
      if (kertoja === 2) puolivalissa();
      yield* RIVIT.slice(1500);
    },
  };
}

const riveja = async (): Promise<number> => {
  const luetut = await tietokanta.dataSource.query<{ maara: number }[]>(
    'SELECT COUNT(*) AS maara FROM ehoks_oppijatuontien_rivit',
  );
  return luetut[0]!.maara;
};

test('suuren tuonnin tallennus päästää muut kirjoittamaan väliin, eikä keskeneräistä tuontia ole', async () => {
  let valissa: Promise<unknown> | undefined;
  const tapahtumat: string[] = [];
  const tuonti = oppijoidenTuonti
    .lisaa(
      esimerkkiTuonti(),
      rivit(() => {
        valissa = tietokanta.transactions
          .write((manager) => manager.query("DELETE FROM ehoks_henkiloiden_piirit WHERE oid = 'x'"))
          .then(async () => {
            tapahtumat.push('muu');
            expect(await riveja()).toBeGreaterThan(0);
            expect(await oppijoidenTuonti.odottavat(10)).toEqual([]);
            expect(await oppijoidenTuonti.oppijoidenTuonnit(['x' as OppijaOid], 'koko-maa')).toEqual([]);
          });
      }),
      kirjaus,
    )
    .then((tallennettu) => {
      tapahtumat.push('tuonti');
      return tallennettu;
    });
  const { id } = await tuonti;
  await valissa;
  expect(tapahtumat).toEqual(['muu', 'tuonti']);
  expect((await oppijoidenTuonti.tuonti(id))?.maarat.odottavat).toBe(RIVIT.length);
});

test('katkenneesta tallennuksesta ei jää rivejä', async () => {
  const katkennut = oppijoidenTuonti.lisaa(
    esimerkkiTuonti(),
    rivit(() => {
      throw new RangeError('Katkesi');
    }),
    kirjaus,
  );
  await expect(katkennut).rejects.toThrow(RangeError);
  expect(await riveja()).toBe(0);
});

test('kun toinen ehtii samalla avaimella, rivit ovat vain sen', async () => {
  const tuonti = esimerkkiTuonti({ avain: 'a' });
  let toinen: Promise<{ readonly id: TuontiId }> | undefined;
  const ensin = await oppijoidenTuonti.lisaa(
    tuonti,
    rivit(() => {
      toinen = oppijoidenTuonti.lisaa(tuonti, RIVIT, kirjaus);
    }),
    kirjaus,
  );
  expect((await toinen)?.id).toBe(ensin.id);
  expect(await riveja()).toBe(RIVIT.length);
});

test('rivit, joiden tuontia ei koskaan tullut, poistuvat vanhojen tuontien mukana', async () => {
  const vanha = await oppijoidenTuonti.lisaa(
    esimerkkiTuonti({ aika: '2025-01-01T10:00:00.000Z' as Aikaleima }),
    [],
    kirjaus,
  );
  // A process was killed.
  await tietokanta.dataSource.query(
    `INSERT INTO ehoks_oppijatuontien_rivit (tuonti, paikka, tila, annettu, puutteet, ristiriita) VALUES (${vanha.id - 1}, 0, 'odottaa', 'x', '[]', false)`,
  );
  expect(await oppijoidenTuonti.odottavat(10)).toEqual([]);
  const uusi = await oppijoidenTuonti.lisaa(
    esimerkkiTuonti({ aika: '2026-01-01T10:00:00.000Z' as Aikaleima }),
    RIVIT,
    kirjaus,
  );
  expect(await oppijoidenTuonti.poistaVanhat('2025-06-01T10:00:00.000Z' as Aikaleima)).toBe(1);
  expect(await riveja()).toBe(RIVIT.length);
  expect((await oppijoidenTuonti.tuonti(uusi.id))?.maarat.odottavat).toBe(RIVIT.length);
});
