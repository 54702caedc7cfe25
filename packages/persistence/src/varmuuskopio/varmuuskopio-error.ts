/** A backup was not made or not restored; the message says why and what to do. Nothing has been changed. */
export class VarmuuskopioError extends Error {
  override readonly name = 'VarmuuskopioError';
}
