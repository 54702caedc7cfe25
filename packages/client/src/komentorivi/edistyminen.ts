import { SingleBar } from 'cli-progress';
import type { Konteksti } from './konteksti.js';

/** How far the work is, to the one who watches; nothing when nobody does. */
export function edistyminen({ sano, yhteiset, ymparisto }: Konteksti, kaikkiaan: number) {
  if (yhteiset.hiljaa || !ymparisto.vuorovaikutteinen)
    return { asti: (_tehty: number) => undefined, loppu: () => undefined };
  const alkoi = performance.now();
  const palkki = new SingleBar({ format: sano('edistyminen'), hideCursor: true });
  palkki.start(kaikkiaan, 0, { rate: '0' });
  return {
    asti: (tehty: number) => palkki.update(tehty, { rate: ((tehty * 1000) / (performance.now() - alkoi)).toFixed(1) }),
    loppu: () => palkki.stop(),
  };
}
