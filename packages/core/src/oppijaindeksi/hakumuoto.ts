/** Kirjaimet, joita Unicode ei pura peruskirjaimeksi ja lisämerkiksi. */
const PURETTAVAT: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Suomen aakkosten loppu merkkeinä, jotka ovat ASCII-järjestyksessä z:n jälkeen: silloin tavujärjestys on aakkosjärjestys. */
const AAKKOSTEN_LOPPU: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/**
 * Teksti haettavassa muodossa: pienet kirjaimet ilman tarkkeita (Määttä on maatta), sanojen välissä yksi välilyönti, muut
 * merkit pois. Muodon muoto on se itse.
 */
export function hakumuoto(teksti: string): string {
  return sanat(teksti, /[^\p{L}\p{N}]+/u).join(' ');
}

/** Hakuun kirjoitetut sanat: kunkin on löydyttävä haettavasta tekstistä mistä kohtaa tahansa. */
export function hakusanat(teksti: string): readonly string[] {
  return [...new Set(sanat(teksti, /[^\p{L}\p{N}]+/u))];
}

/** Teksti muodossa, jonka tavujärjestys on suomen aakkosjärjestys kirjainten koosta ja muiden kielten tarkkeista välittämättä. */
export function aakkosavain(teksti: string): string {
  const loppu = teksti
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (kirjain) => AAKKOSTEN_LOPPU[kirjain] ?? kirjain);
  return sanat(loppu, /[^\p{L}\p{N}{|}]+/u).join(' ');
}

/** Muiden kuin kirjainten ja numeroiden kohdalta katkaistut sanat ilman tarkkeita. */
function sanat(teksti: string, vali: RegExp): readonly string[] {
  return teksti
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßðđþłı]/g, (kirjain) => PURETTAVAT[kirjain] ?? kirjain)
    .split(vali)
    .filter((sana) => sana !== '');
}
