import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Ends connections on which nothing has moved for the time: senders that stop in the middle, readers that do not read. One whose
 * request has come whole is left alone until its answer begins: nothing moves while a large table is handled.
 */
export function katkaiseSeisovat(palvelin: Server, aikaMs: number): void {
  const kasiteltavat = new WeakMap<Socket, { readonly pyynto: IncomingMessage; readonly vastaus: ServerResponse }>();
  palvelin.on('request', (pyynto, vastaus) => kasiteltavat.set(pyynto.socket, { pyynto, vastaus }));
  palvelin.setTimeout(aikaMs, (yhteys) => {
    const { pyynto, vastaus } = kasiteltavat.get(yhteys) ?? {};
    if (pyynto?.complete !== true || vastaus?.headersSent !== false) yhteys.destroy();
  });
}
