import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lukko, Tilimuisti, Tilitieto, TorjuttuSalasana } from './tilimuisti.js';
import { vuorollaan } from './vuorotiedosto.js';

/** The files behind `tilikansio`. */
export class Tilitiedostot implements Tilimuisti {
  constructor(private readonly kansio: string) {}

  async hae(avain: string): Promise<Tilitieto> {
    const tiedosto = this.tiedosto(avain, 'json');
    try {
      return tilitietona(await readFile(tiedosto, 'utf8'));
    } catch (virhe) {
      if ((virhe as NodeJS.ErrnoException).code === 'ENOENT') return {};
      if (virhe instanceof SyntaxError) throw Object.assign(virhe, { code: 'EBADMSG', path: tiedosto });
      throw virhe;
    }
  }

  async aseta(avain: string, tieto: Tilitieto): Promise<void> {
    const tiedosto = this.tiedosto(avain, 'json');
    if (Object.keys(tieto).length === 0) {
      await rm(tiedosto, { force: true });
      return;
    }
    await mkdir(this.kansio, { recursive: true });
    // Nobody sees half of it.
    const uusi = `${tiedosto}.${randomUUID()}`;
    await writeFile(uusi, JSON.stringify({ tili: avain, ...tieto }), { mode: 0o600 });
    await rename(uusi, tiedosto);
  }

  async yksin<T>(avain: string, tyo: () => Promise<T>): Promise<T> {
    await mkdir(this.kansio, { recursive: true });
    return vuorollaan(this.tiedosto(avain, 'vuoro'), tyo);
  }

  /** Any name of an account makes a file's name. */
  private tiedosto(avain: string, paate: string): string {
    return path.join(this.kansio, `${createHash('sha256').update(avain).digest('hex').slice(0, 16)}.${paate}`);
  }
}

/** Throws `SyntaxError`: what is not as it was written tells nothing of the account, least of all that it is open. */
function tilitietona(teksti: string): Tilitieto {
  const { lukko, torjutut } = (JSON.parse(teksti) ?? {}) as { readonly lukko?: unknown; readonly torjutut?: unknown };
  const tieto = { ...(onLukko(lukko) && { lukko }), ...(onTorjutut(torjutut) && { torjutut }) };
  const kirjoitettuja = [lukko, torjutut].filter((arvo) => arvo !== undefined).length;
  if (kirjoitettuja === 0 || Object.keys(tieto).length < kirjoitettuja) throw new SyntaxError('Not of an account');
  return tieto;
}

function onLukko(arvo: unknown): arvo is Lukko {
  const { viimeksi, kertoja } = (arvo ?? {}) as Partial<Record<keyof Lukko, unknown>>;
  return typeof viimeksi === 'string' && !Number.isNaN(Date.parse(viimeksi)) && typeof kertoja === 'number';
}

function onTorjutut(arvo: unknown): arvo is readonly TorjuttuSalasana[] {
  return Array.isArray(arvo) && arvo.every(onTorjuttuSalasana);
}

function onTorjuttuSalasana(arvo: unknown): arvo is TorjuttuSalasana {
  const { suola, tiiviste } = (arvo ?? {}) as Partial<Record<keyof TorjuttuSalasana, unknown>>;
  return typeof suola === 'string' && typeof tiiviste === 'string';
}
