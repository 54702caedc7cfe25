import Table from 'cli-table3';

/** No lines but those of the text: four hundred plans are to be read, and searched by other commands. */
const PALJAS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Rows under headings, or without them; a column of a given width wraps its text. */
export function taulukko(
  otsikot: readonly string[],
  rivit: readonly (readonly string[])[],
  leveydet?: readonly (number | null)[],
): string {
  const taulu = new Table({
    ...(otsikot.length > 0 && { head: [...otsikot] }),
    chars: PALJAS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    wordWrap: true,
    ...(leveydet && { colWidths: [...leveydet] }),
  });
  for (const rivi of rivit) taulu.push([...rivi]);
  return taulu.toString();
}
