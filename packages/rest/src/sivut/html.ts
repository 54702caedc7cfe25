import { htmlEscape } from 'escape-goat';

/** Markup that is safe to show as it is. */
export interface Html {
  readonly html: string;
}

type Sisalto = string | number | Html | readonly Html[] | undefined;

/** Markup of a template. Every text put into it is escaped; `undefined` is nothing. */
export function html(mallit: TemplateStringsArray, ...sisallot: readonly Sisalto[]): Html {
  return { html: mallit.map((malli, i) => (i === 0 ? '' : merkinta(sisallot[i - 1])) + malli).join('') };
}

function merkinta(sisalto: Sisalto): string {
  if (sisalto === undefined) return '';
  if (typeof sisalto === 'string' || typeof sisalto === 'number') return htmlEscape(String(sisalto));
  return 'html' in sisalto ? sisalto.html : sisalto.map((osa) => osa.html).join('');
}
