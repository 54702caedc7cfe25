/** Bytes of one answer; a plan takes at most a megabyte. */
const ENINTAAN_TAVUJA = 16 * 1024 * 1024;

/** Gives an answer when all of it has come, so that the time limit and the repetition hold for its body, too; one that never ends is cut. */
export function kokoVastaus(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (...pyynto) => {
    const vastaus = await fetch(...pyynto);
    if (vastaus.body === null) return vastaus;
    const { status, statusText, headers } = vastaus;
    return new Response(await luettu(vastaus.body), { status, statusText, headers });
  };
}

async function luettu(runko: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const lukija = runko.getReader();
  const osat: Uint8Array<ArrayBuffer>[] = [];
  let tavuja = 0;
  for (let osa = await lukija.read(); !osa.done; osa = await lukija.read()) {
    osat.push(osa.value);
    tavuja += osa.value.length;
    if (tavuja > ENINTAAN_TAVUJA) {
      await lukija.cancel();
      throw Object.assign(new Error('The answer is too long'), { code: 'EMSGSIZE' });
    }
  }
  return new Blob(osat);
}
