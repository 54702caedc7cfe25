/** Sama ihmisen nimi: kirjainkoko ja välit sen ympärillä eivät tarkoita mitään. */
export function samaNimi(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
