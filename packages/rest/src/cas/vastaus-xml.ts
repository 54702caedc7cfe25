import { casRoolit, type Kayttaja } from '@ehoks/core';

const KEHYS = (sisalto: string): string =>
  `<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${sisalto}</cas:serviceResponse>`;

/** CAS 3.0 answer to a valid ticket, with Opintopolku's attributes. */
export function onnistui({ kayttajatunnus, oid, tyyppi, oikeudet }: Kayttaja): string {
  const attribuutit = [
    ['oidHenkilo', oid],
    ['kayttajaTyyppi', tyyppi],
    ['idpEntityId', 'usernamePassword'],
    ...casRoolit(oikeudet).map((rooli) => ['roles', rooli] as const),
  ] as const;
  const rivit = attribuutit.map(([nimi, arvo]) => `<cas:${nimi}>${xml(arvo)}</cas:${nimi}>`).join('');
  return KEHYS(
    `<cas:authenticationSuccess><cas:user>${xml(kayttajatunnus)}</cas:user><cas:attributes>${rivit}</cas:attributes></cas:authenticationSuccess>`,
  );
}

/** CAS answer to a ticket that is unknown, used, expired or of another service; which, is not told. */
export function epaonnistui(): string {
  return KEHYS('<cas:authenticationFailure code="INVALID_TICKET">Ticket not recognized</cas:authenticationFailure>');
}

/** XML carries no control characters but tab and line ends: the others are dropped. */
function xml(teksti: string): string {
  return teksti.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[<>&"']/g, (merkki) => `&#${merkki.charCodeAt(0)};`);
}
