import type { EhoksAsiakas } from '../asiakas/ehoks-asiakas.js';
import type { Lupa } from '../lukitus/lukon-vartija.js';
import type { Konteksti } from './konteksti.js';
import { KomentoVirhe, POISTUMISKOODIT } from './poistumiskoodit.js';

/** May the account be used now? Asks nobody. Throws `KomentoVirhe` with the remedy while a lock-out is waited for. */
export async function vaadiLupa({ sano }: Konteksti, asiakas: EhoksAsiakas): Promise<Exclude<Lupa['lupa'], 'odota'>> {
  const lupa = await asiakas.lupa();
  if (lupa.lupa !== 'odota') return lupa.lupa;
  const asti = lupa.asti.toISOString();
  throw new KomentoVirhe(POISTUMISKOODIT.lukittu, `${sano('lukossaAsti', { asti })} ${sano('lukittu')}`);
}
