/** An answer read to its end. */
export interface Vastaus {
  readonly tila: number;
  readonly otsikot: Headers;
  readonly runko: string;
}

/** The neighbour answered something that we cannot take for an answer. The message never holds contents of the answer. */
export class OutoVastaus extends Error {
  override readonly name = 'OutoVastaus';
}

/** Reads the body to its end, at most `suurinRunko` bytes of it. Throws `OutoVastaus` when there is more or it is not UTF-8. */
export async function lueVastaus(vastaus: Response, suurinRunko: number): Promise<Vastaus> {
  const dekooderi = new TextDecoder('utf-8', { fatal: true });
  let tavuja = 0;
  let runko = '';
  const palat: Iterable<Uint8Array> | AsyncIterable<Uint8Array> = vastaus.body ?? [];
  for await (const pala of palat) {
    tavuja += pala.byteLength;
    if (tavuja > suurinRunko) throw new OutoVastaus('the answer is too large');
    runko += dekooderi.decode(pala, { stream: true });
  }
  return { tila: vastaus.status, otsikot: vastaus.headers, runko: runko + dekooderi.decode() };
}

/** The JSON of a 200. Throws `OutoVastaus` for any other status and for broken JSON. */
export function jsonVastaus(vastaus: Vastaus): unknown {
  if (vastaus.tila !== 200) throw new OutoVastaus(`unexpected status ${vastaus.tila}`);
  return json(vastaus);
}

/** The JSON of an answer of any status. Throws `OutoVastaus`; the parser's own error would quote the answer. */
export function json({ tila, runko }: Vastaus): unknown {
  try {
    return JSON.parse(runko) as unknown;
  } catch {
    throw new OutoVastaus(`broken JSON, status ${tila}`);
  }
}
