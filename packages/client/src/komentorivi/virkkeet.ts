/** Sentences one after another, each with its full stop: those of today's service come without. */
export function virkkeina(osat: readonly (string | undefined)[]): string {
  const sanottavat = osat.map((osa) => osa?.trim() ?? '').filter((osa) => osa !== '');
  return sanottavat.map((osa, i) => (i === sanottavat.length - 1 || /[.!?:;]$/.test(osa) ? osa : `${osa}.`)).join(' ');
}
