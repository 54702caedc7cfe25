let sallittu: boolean | undefined;

/**
 * May code be made from text while running? A page under a strict Content-Security-Policy (no `unsafe-eval`) and a Node started with
 * `--disallow-code-generation-from-strings` refuse. Then what is otherwise compiled is walked through: slower, the same result.
 */
export function saakoLuodaKoodia(): boolean {
  sallittu ??= kokeile();
  return sallittu;
}

function kokeile(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the trial itself
    new Function('');
    return true;
  } catch {
    return false;
  }
}
