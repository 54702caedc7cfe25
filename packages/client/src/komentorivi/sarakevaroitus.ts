import type { Konteksti } from './konteksti.js';
import { tiedostot, tuntemattomatSarakkeet } from './lahteet.js';

/** Says what of the tables is not read: a heading that is spelt otherwise would be lost unnoticed. Throws `KomentoVirhe`. */
export async function varoitaSarakkeista(konteksti: Konteksti, annetut: readonly string[]): Promise<void> {
  const { sano, yhteiset } = konteksti;
  const tuntemattomat = await tuntemattomatSarakkeet(await tiedostot(annetut, sano), sano, yhteiset.kieli);
  for (const { tiedosto, sarakkeet } of tuntemattomat)
    konteksti.kerro(`${tiedosto}: ${sano('tuntemattomatSarakkeet', { sarakkeet: sarakkeet.join(', ') })}`);
}
