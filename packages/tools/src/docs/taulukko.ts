/** One table of Markdown. Cells are plain text; an empty one is shown as a dash. */
export function taulukko(otsikot: readonly string[], rivit: readonly (readonly string[])[]): string {
  return [otsikot, otsikot.map(() => '---'), ...rivit].map((rivi) => `| ${rivi.map(solu).join(' | ')} |`).join('\n');
}

export const koodina = (koodi: string): string => `\`${koodi}\``;

function solu(teksti: string): string {
  return teksti === '' ? '–' : teksti.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
