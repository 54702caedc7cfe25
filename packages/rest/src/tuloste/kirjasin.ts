import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const KIRJASIN = '@expo-google-fonts/source-sans-3';
const { resolve } = createRequire(import.meta.url);

/** Stands for what the font lacks. */
export const KORVAAVA = '□';
/** Characters of a word that fits on any line; a longer one may be cut anywhere. */
const PISIN_SANA = 40;

export interface Kirjasimet {
  /** Bytes of the font: an opened one remembers glyphs without the characters that stood for them, and is no good for a second document. */
  readonly tavallinen: Buffer;
  readonly vahva: Buffer;
  /** Characters that both have. */
  readonly merkit: ReadonlySet<number>;
}

let luetut: Kirjasimet | undefined;

/** Source Sans 3, read when first needed. */
export function kirjasimet(): Kirjasimet {
  luetut ??= lue();
  return luetut;
}

function lue(): Kirjasimet {
  const tavallinen = readFileSync(resolve(`${KIRJASIN}/400Regular/SourceSans3_400Regular.ttf`));
  const vahva = readFileSync(resolve(`${KIRJASIN}/600SemiBold/SourceSans3_600SemiBold.ttf`));
  const vahvat = new Set(merkit(vahva));
  return { tavallinen, vahva, merkit: new Set(merkit(tavallinen).filter((koodi) => vahvat.has(koodi))) };
}

function merkit(kirjasin: Buffer): readonly number[] {
  return (create(kirjasin) as Font).characterSet;
}

const KIRJAIMET = new Intl.Segmenter('fi', { granularity: 'grapheme' });

/**
 * A text in characters that the font has. A letter that it has only as a base and an accent (ǩ of Skolt Sámi) is written as
 * those; what it lacks altogether becomes `KORVAAVA`, one for each character that a reader would see.
 */
export function kirjoitettava(teksti: string): string {
  const kirjasimessa = kirjasimet().merkit;
  const on = (osa: string): boolean =>
    [...osa].every((merkki) => merkki === '\n' || kirjasimessa.has(merkki.codePointAt(0) ?? 0));
  const siisti = teksti
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    // Joiners and marks of direction show nothing by themselves. Those inside an emoji go with it.
    .replace(/(?!\u200D)\p{Cf}/gu, '')
    .normalize('NFC');
  const kirjoitettu = on(siisti)
    ? siisti
    : [...KIRJAIMET.segment(siisti)]
        .map(({ segment }) => [segment, segment.normalize('NFD')].find(on) ?? KORVAAVA)
        .join('');
  return kirjoitettu.replace(PITKAT_SANAT, (sana) => sana.replace(PALA, `$&${KATKO}`));
}

const PITKAT_SANAT = new RegExp(`\\S{${PISIN_SANA + 1},}`, 'g');
const PALA = new RegExp(`\\S{${PISIN_SANA}}(?=\\S)`, 'g');
/** A place where a line may end, seen by nobody. Without it each line of a long word measures all the rest of the word. */
const KATKO = '\u200B';
