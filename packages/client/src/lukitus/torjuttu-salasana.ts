import type { TorjuttuSalasana } from './tilimuisti.js';

/**
 * PBKDF2 with SHA-256, as many rounds as OWASP advises. A refused password is often the right one with a slip of a key: its hash must
 * not be guessed backwards by the one who reads the file. Counted only when there is a refusal to remember or to compare with.
 */
const KIERROKSIA = 600_000;

export async function torjuttuSalasana(salasana: string): Promise<TorjuttuSalasana> {
  const suola = heksana(crypto.getRandomValues(new Uint8Array(16)));
  return { suola, tiiviste: await tiiviste(salasana, suola) };
}

export async function onTorjuttu(salasana: string, torjutut: readonly TorjuttuSalasana[]): Promise<boolean> {
  const omat = await Promise.all(torjutut.map(({ suola }) => tiiviste(salasana, suola)));
  return torjutut.some((torjuttu, i) => torjuttu.tiiviste === omat[i]);
}

async function tiiviste(salasana: string, suola: string): Promise<string> {
  const tavuina = new TextEncoder();
  const avain = await crypto.subtle.importKey('raw', tavuina.encode(salasana), 'PBKDF2', false, ['deriveBits']);
  const asetukset = { name: 'PBKDF2', hash: 'SHA-256', salt: tavuina.encode(suola), iterations: KIERROKSIA };
  return heksana(new Uint8Array(await crypto.subtle.deriveBits(asetukset, avain, 256)));
}

function heksana(tavut: Uint8Array): string {
  return Array.from(tavut, (tavu) => tavu.toString(16).padStart(2, '0')).join('');
}
