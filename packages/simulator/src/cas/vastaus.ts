import type { Response } from 'express';

/** Attribute names may repeat, as `roles` does. */
export type Attribuutit = readonly (readonly [nimi: string, arvo: string])[];

/** The answer of `serviceValidate` to a ticket that was good. */
export function onnistui(res: Response, user: string, attribuutit: Attribuutit): void {
  const rivit = attribuutit.map(([nimi, arvo]) => `      <cas:${nimi}>${xml(arvo)}</cas:${nimi}>\n`).join('');
  vastaa(
    res,
    `  <cas:authenticationSuccess>\n    <cas:user>${xml(user)}</cas:user>\n` +
      `    <cas:attributes>\n${rivit}    </cas:attributes>\n  </cas:authenticationSuccess>`,
  );
}

/** The answer to a ticket that was not: also with status 200. */
export function epaonnistui(res: Response, koodi: string, selitys: string): void {
  vastaa(res, `  <cas:authenticationFailure code="${xml(koodi)}">${xml(selitys)}</cas:authenticationFailure>`);
}

function vastaa(res: Response, sisalto: string): void {
  res
    .status(200)
    .type('application/xml')
    .send(`<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">\n${sisalto}\n</cas:serviceResponse>\n`);
}

const MERKIT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for XML and HTML. XML carries no control characters but tab and line ends: the others are dropped. */
export function xml(teksti: string): string {
  return teksti.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (merkki) => MERKIT[merkki] ?? '');
}
