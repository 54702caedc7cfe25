import { xml } from './vastaus.js';

export interface Valinta {
  readonly nimi: string;
  readonly otsikko: string;
  /** The first choice of an optional list is nobody. */
  readonly vapaaehtoinen?: true;
  readonly vaihtoehdot: readonly { readonly arvo: string; readonly teksti: string }[];
}

/** A page where the developer picks who logs in; it posts back to its own address. */
export function kirjautumissivu(otsikko: string, palvelu: string, valinnat: readonly Valinta[]): string {
  const kentat = valinnat.map(
    ({ nimi, otsikko: selite, vaihtoehdot, vapaaehtoinen }) =>
      `<p><label for="${nimi}">${xml(selite)}</label><br><select id="${nimi}" name="${nimi}">` +
      (vapaaehtoinen ? '<option value="">–</option>' : '') +
      vaihtoehdot.map(({ arvo, teksti }) => `<option value="${xml(arvo)}">${xml(teksti)}</option>`).join('') +
      '</select></p>',
  );
  return sivu(
    otsikko,
    `<form method="post"><input type="hidden" name="service" value="${xml(palvelu)}">${kentat.join('')}` +
      '<p><button type="submit">Kirjaudu</button></p></form>',
  );
}

/** A plain page of the simulator. */
export function sivu(otsikko: string, sisalto: string): string {
  return (
    '<!doctype html><html lang="fi"><head><meta charset="utf-8">' +
    `<meta name="viewport" content="width=device-width"><title>${xml(otsikko)}</title></head>` +
    `<body><main><h1>${xml(otsikko)}</h1>${sisalto}</main></body></html>`
  );
}
