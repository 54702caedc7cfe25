import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { xml } from './vastaus.js';

export interface Valinta {
  readonly nimi: string;
  readonly otsikko: string;
  /** The first choice of an optional list is nobody. */
  readonly vapaaehtoinen?: true;
  readonly vaihtoehdot: readonly { readonly arvo: string; readonly teksti: string }[];
}

const TYYLI = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #f0f3f7; }
main { box-sizing: border-box; max-width: 34rem; margin: 3rem auto; padding: 1.5rem 2rem 2rem; background: #fff; border-radius: .5rem; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
label { display: block; margin: 1.25rem 0 .25rem; font-weight: 600; }
select, button { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; border-radius: .25rem; }
select { color: inherit; background: inherit; border: 1px solid #6b7480; }
button { margin-top: 1.75rem; color: #fff; background: #0a5a9c; border: 1px solid transparent; cursor: pointer; }
button:hover { background: #07457a; }
:focus-visible { outline: 3px solid #0a5a9c; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { color: #f2f4f7; background: #14181d; }
  main { background: #20262d; }
  select { border-color: #98a2ad; }
  :focus-visible { outline-color: #8cc4f5; }
}
`;

/** The pages need nothing but themselves. The login leads away from here, so where its form may lead is not limited. */
const TURVAOTSIKKO =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(TYYLI).digest('base64')}'; ` +
  "base-uri 'none'; frame-ancestors 'none'";

/** A page where the developer picks who logs in. Its form has no address: it posts back to wherever the page itself is. */
export function naytaKirjautumissivu(
  res: Response,
  otsikko: string,
  palvelu: string,
  valinnat: readonly Valinta[],
): void {
  const kentat = valinnat.map(
    ({ nimi, otsikko: selite, vaihtoehdot, vapaaehtoinen }) =>
      `<label for="${nimi}">${xml(selite)}</label><select id="${nimi}" name="${nimi}">` +
      (vapaaehtoinen ? '<option value="">–</option>' : '') +
      vaihtoehdot.map(({ arvo, teksti }) => `<option value="${xml(arvo)}">${xml(teksti)}</option>`).join('') +
      '</select>',
  );
  naytaSivu(
    res,
    200,
    otsikko,
    '<p>Valitse, kenenä kirjaudut. Salasanaa ei kysytä: tämä on simulaattori.</p>' +
      `<form method="post"><input type="hidden" name="service" value="${xml(palvelu)}">${kentat.join('')}` +
      '<button type="submit">Kirjaudu</button></form>',
  );
}

/** A plain page of the simulator. */
export function naytaSivu(res: Response, status: number, otsikko: string, sisalto: string): void {
  res
    .status(status)
    .set('Content-Security-Policy', TURVAOTSIKKO)
    .type('text/html')
    .send(
      '<!doctype html><html lang="fi"><head><meta charset="utf-8">' +
        '<meta name="viewport" content="width=device-width, initial-scale=1">' +
        `<title>${xml(otsikko)}</title><style>${TYYLI}</style></head>` +
        `<body><main><h1>${xml(otsikko)}</h1>${sisalto}</main></body></html>`,
    );
}
