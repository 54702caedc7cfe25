import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EhoksError, KANAVAT, type Lahetys, type Viestinvalitys } from '@ehoks/core';
import { kirjeena } from './tekstit.js';
import type { ViestienAsetukset } from './viestien-asetukset.js';

/** An outbox for development and test environments: each message is a JSON file in the folder, and goes nowhere. */
export class LahtevaKansio implements Viestinvalitys {
  readonly kanavat = KANAVAT;
  private lahteneita = 0;

  constructor(private readonly asetukset: ViestienAsetukset & { readonly kansio: string }) {}

  async laheta(lahetys: Lahetys): Promise<void> {
    const { kansio, lahettaja, ymparisto } = this.asetukset;
    const { vastaanottaja, kieli, viesti } = lahetys;
    const kirje = { lahettaja, vastaanottaja, kieli, viesti, ...kirjeena(lahetys, ymparisto) };
    // In the order of leaving, also within a millisecond.
    const jarjestys = `${new Date().toISOString().replace(/[:.]/g, '-')}-${String(++this.lahteneita).padStart(6, '0')}`;
    const tiedosto = join(kansio, `${jarjestys}-${randomUUID()}.json`);
    try {
      await mkdir(kansio, { recursive: true });
      // Under its name only when it is whole; for its owner only, for it holds codes and addresses.
      await writeFile(`${tiedosto}.kesken`, JSON.stringify(kirje, undefined, 2), { mode: 0o600 });
      await rename(`${tiedosto}.kesken`, tiedosto);
    } catch (cause) {
      throw new EhoksError('viesti.ei-lahde', { cause });
    }
  }
}
