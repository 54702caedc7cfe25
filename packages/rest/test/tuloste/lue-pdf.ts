import { execFileSync } from 'node:child_process';

export interface Rakenneosa {
  readonly tyyppi: string;
  /** Text of the element and of those inside it, in reading order. */
  readonly teksti: string;
  readonly lapset: readonly Rakenneosa[];
}

export interface LuettuPdf {
  readonly sivuja: number;
  readonly kieli: string | null;
  readonly otsikko: string | undefined;
  readonly merkitty: boolean;
  /** Namespaces and parts of its XMP. */
  readonly pdfUa: string | undefined;
  /** Structure of all pages, one after another, of what is on each: an element that goes on to the next page is there twice. */
  readonly rakenne: readonly Rakenneosa[];
  /** Everything drawn, with what is decoration. */
  readonly teksti: string;
}

/** Jest does not load the reader's ES modules: it works in a process of its own. */
const LUKIJA = `
import { getDocumentProxy } from 'unpdf';
const tavut = [];
for await (const pala of process.stdin) tavut.push(pala);
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(tavut)), { verbosity: 0 });
const { info, metadata } = await pdf.getMetadata();
const sivulla = (osa) => ({ ...osa, lapset: osa.lapset.filter(({ teksti }) => teksti !== '').map(sivulla) });
const rakenne = [];
let teksti = '';
for (let n = 1; n <= pdf.numPages; n += 1) {
  const sivu = await pdf.getPage(n);
  const { items } = await sivu.getTextContent({ includeMarkedContent: true });
  const tekstit = new Map();
  const auki = [];
  for (const osa of items) {
    if (osa.type?.startsWith('beginMarkedContent')) auki.push(osa.id);
    else if (osa.type === 'endMarkedContent') auki.pop();
    else {
      const id = auki.findLast((toinen) => toinen);
      const pala = osa.str + (osa.hasEOL ? ' ' : '');
      tekstit.set(id, (tekstit.get(id) ?? '') + pala);
      teksti += pala;
    }
  }
  const solmu = (osa) => {
    const lapset = (osa.children ?? []).filter(({ type }) => type !== 'content').map(solmu);
    const oma = (osa.children ?? []).map((lapsi) => lapsi.type === 'content' ? (tekstit.get(lapsi.id) ?? '') : '').join('');
    return { tyyppi: osa.role, teksti: [oma, ...lapset.map((lapsi) => lapsi.teksti)].join(' ').replace(/\\s+/g, ' ').trim(), lapset };
  };
  const juuri = await sivu.getStructTree();
  rakenne.push(...(juuri?.children ?? []).map(solmu).map(sivulla));
}
process.stdout.write(JSON.stringify({
  sivuja: pdf.numPages,
  kieli: info.Language,
  otsikko: info.Title,
  merkitty: (await pdf.getMarkInfo())?.Marked === true,
  pdfUa: metadata?.get?.('pdfuaid:part') ?? undefined,
  rakenne,
  teksti,
}));
`;

export function luePdf(tavut: Uint8Array): LuettuPdf {
  const tuloste = execFileSync(process.execPath, ['--input-type=module', '-e', LUKIJA], {
    input: tavut,
    cwd: __dirname,
    maxBuffer: 2 ** 26,
    encoding: 'utf8',
  });
  return JSON.parse(tuloste) as LuettuPdf;
}

/** Every element of the structure, each before those inside it. */
export function elementit(rakenne: readonly Rakenneosa[]): readonly Rakenneosa[] {
  return rakenne.flatMap((osa) => [osa, ...elementit(osa.lapset)]);
}
