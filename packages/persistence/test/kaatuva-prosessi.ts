import {
  esimerkkiHoks,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  juoksevaTunnistegeneraattori,
} from '@ehoks/testing';
import { randomUUID } from 'node:crypto';
import { avaaTietokanta, TypeormHoksRepository } from '../src/index.js';

/**
 * Adds plans, 200 at a time and without end, into the database of `EHOKS_KOE_KANTA` and prints the study right of each
 * when it has been acknowledged. Somebody kills it.
 */
async function kirjoitaLoputtomiin(): Promise<void> {
  const tietokanta = await avaaTietokanta(`sqlite:${process.env['EHOKS_KOE_KANTA']}`);
  await tietokanta.migroi();
  const repository = new TypeormHoksRepository(tietokanta);
  const tunnisteet = { ...juoksevaTunnistegeneraattori(), uuid: randomUUID };
  let n = 0;
  const jatka = async (): Promise<never> => {
    for (;;) {
      n += 1;
      const opiskeluoikeusOid = esimerkkiOpiskeluoikeusOid(n);
      const hoks = esimerkkiHoks({ opiskeluoikeusOid }, tunnisteet);
      await repository.lisaa(hoks, {}, esimerkkiMuutos('luonti'));
      process.stdout.write(`${opiskeluoikeusOid}\n`);
    }
  };
  await Promise.all(Array.from({ length: 200 }, jatka));
}

void kirjoitaLoputtomiin();
