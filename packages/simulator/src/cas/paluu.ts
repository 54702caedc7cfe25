/** A service that a browser may be sent back to: any absolute http(s) address. */
export function onPaluuosoite(palvelu: string | undefined): palvelu is string {
  return palvelu !== undefined && URL.canParse(palvelu) && ['http:', 'https:'].includes(new URL(palvelu).protocol);
}

/** Adds the ticket without touching the rest: the service is compared letter by letter when the ticket is redeemed. */
export function paluu(palvelu: string, tiketti: string): string {
  const [osoite = '', ...ankkuri] = palvelu.split('#');
  const erotin = osoite.includes('?') ? '&' : '?';
  return [`${osoite}${erotin}ticket=${tiketti}`, ...ankkuri].join('#');
}
