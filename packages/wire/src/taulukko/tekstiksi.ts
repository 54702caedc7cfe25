/** By these bytes a file says that it is no text: zip (.xlsx, .ods) and the older .xls. */
const TYOKIRJAT = ['PK\x03\x04', '\xd0\xcf\x11\xe0'];

/** A workbook of a spreadsheet program, given as its bytes or as text made of them. */
export function onTyokirja(tavut: Uint8Array | string): boolean {
  const alku = typeof tavut === 'string' ? tavut.slice(0, 4) : String.fromCharCode(...tavut.subarray(0, 4));
  return TYOKIRJAT.includes(alku);
}

/**
 * Text of a file from any spreadsheet program: UTF-16 by its byte order mark, UTF-8 where the bytes are that, and
 * otherwise windows-1252, in which the Nordic letters of an older Excel are. Line ends become `\n`, the mark goes away.
 */
export function tekstiksi(tavut: Uint8Array | string): string {
  const teksti = typeof tavut === 'string' ? tavut.replace(/^\ufeff/, '') : purettu(tavut);
  return teksti.replace(/\r\n?/g, '\n');
}

function purettu(tavut: Uint8Array): string {
  if (tavut[0] === 0xff && tavut[1] === 0xfe) return new TextDecoder('utf-16le').decode(tavut);
  if (tavut[0] === 0xfe && tavut[1] === 0xff) return new TextDecoder('utf-16be').decode(tavut);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(tavut);
  } catch {
    // Node 20 decodes windows-1252 as Latin-1: the characters that differ are put right.
    return new TextDecoder('windows-1252')
      .decode(tavut)
      .replace(/[\x80-\x9f]/g, (merkki) => WINDOWS_1252[merkki.charCodeAt(0) - 0x80] ?? merkki);
  }
}

/** From 0x80 on; five places are empty in the code page. */
const WINDOWS_1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];
