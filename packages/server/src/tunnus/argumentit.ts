import { parseArgs } from 'node:util';
import { onKayttajatunnus, onOrganisaatioOid, type EnsimmainenTunnus } from '@ehoks/core';

/** What the command was asked to do. */
export type Tunnuskomento =
  ({ readonly komento: 'luo' } & EnsimmainenTunnus) | { readonly komento: 'linkki'; readonly kayttajatunnus: string };

export const KAYTTO = `Usage:
  npm run tunnus -- luo --kayttajatunnus NAME --nimi "Full Name" [--rooli oph-paakayttaja]
  npm run tunnus -- luo --kayttajatunnus NAME --nimi "Full Name" --rooli vastuukayttaja --organisaatio OID
  npm run tunnus -- linkki --kayttajatunnus NAME

luo      makes the first account: OPH's main user, or the responsible user of a provider, who then make the others
linkki   gives a new one-time link to an account whose password is lost

NAME is 5 to 50 of the characters a-z A-Z 0-9 _ - and OID is that of a koulutustoimija in Organisaatiopalvelu.
Both print a one-time link, valid for 24 hours, with which the person sets the password. The database and the address are
those of EHOKS_DATABASE_URL and EHOKS_PUBLIC_URL.`;

/** `undefined` when the command was not given as `KAYTTO` says. */
export function lueTunnuskomento(argv: readonly string[]): Tunnuskomento | undefined {
  const annettu = lue(argv);
  if (annettu === undefined) return undefined;
  const { komento, kayttajatunnus, nimi, rooli, organisaatio } = annettu;
  if (kayttajatunnus === undefined) return undefined;
  if (komento === 'linkki') return { komento, kayttajatunnus };
  if (komento !== 'luo' || nimi === undefined || nimi.trim() === '' || !onKayttajatunnus(kayttajatunnus))
    return undefined;
  if (rooli === 'oph-paakayttaja' && organisaatio === undefined) return { komento, kayttajatunnus, nimi, rooli };
  if (rooli === 'vastuukayttaja' && organisaatio !== undefined && onOrganisaatioOid(organisaatio))
    return { komento, kayttajatunnus, nimi, rooli, organisaatio };
  return undefined;
}

function lue(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        kayttajatunnus: { type: 'string' },
        nimi: { type: 'string' },
        rooli: { type: 'string', default: 'oph-paakayttaja' },
        organisaatio: { type: 'string' },
      },
    });
    return positionals.length === 1 ? { komento: positionals[0], ...values } : undefined;
  } catch (virhe) {
    if (onVaarinAnnettu(virhe)) return undefined;
    throw virhe;
  }
}

/** What `parseArgs` throws for an unknown option or a missing value. */
function onVaarinAnnettu(virhe: unknown): boolean {
  return (
    typeof virhe === 'object' && virhe !== null && 'code' in virhe && String(virhe.code).startsWith('ERR_PARSE_ARGS_')
  );
}
