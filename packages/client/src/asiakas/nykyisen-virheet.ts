import type { Kieli } from '@ehoks/core';
import { selitys } from './selitys.js';
import type { Hylkays } from './hylkays.js';

/** What the national service of today says in English and without a code, by the status it comes with, and the code that says it here. */
const VIRHEET: readonly { readonly tila: number; readonly sanat: RegExp; readonly koodi: string }[] = [
  { tila: 400, sanat: /same opiskeluoikeus-oid already exists/, koodi: 'hoks.on-jo' },
  { tila: 400, sanat: /^Archived HOKS/, koodi: 'hoks.poistettu-on-jo' },
  { tila: 400, sanat: /^Opiskeluoikeus .* not found in Koski/, koodi: 'opiskeluoikeus.ei-koskessa' },
  { tila: 400, sanat: /^Oppija .* not found in Oppijanumerorekisteri/, koodi: 'oppija.ei-oppijanumerorekisterissa' },
  { tila: 400, sanat: /^No opiskeluoikeus .* found for oppija/, koodi: 'oppija.ei-opiskeluoikeuden-haltija' },
  { tila: 400, sanat: /sisältyy toiseen opiskeluoikeuteen/, koodi: 'opiskeluoikeus.sisaltyy-toiseen' },
  { tila: 400, sanat: /is no longer active/, koodi: 'opiskeluoikeus.paattynyt' },
  { tila: 400, sanat: /updating `opiskeluoikeus-oid` in HOKS/, koodi: 'opiskeluoikeus-oid.vaihtunut' },
  { tila: 400, sanat: /updating `oppija-oid` in HOKS/, koodi: 'oppija-oid.vaihtunut' },
  { tila: 401, sanat: /^User not found for given ticket/, koodi: 'tunnistus.tiketti-ei-kelpaa' },
  { tila: 401, sanat: /^No access is allowed/, koodi: 'oikeus.ei-opiskeluoikeuteen' },
  { tila: 403, sanat: /^User type 'PALVELU' is required/, koodi: 'tunnus.ei-palvelutunnus' },
  { tila: 404, sanat: /^HOKS not found/, koodi: 'hoks.ei-loydy' },
  // CAS says it in words of its own.
  { tila: 423, sanat: /^/, koodi: 'tunnus.lukittu' },
];

export function nykyisenKoodi(tila: number, viesti: string): string | undefined {
  return VIRHEET.find((virhe) => virhe.tila === tila && virhe.sanat.test(viesti))?.koodi;
}

/** A refusal that came without a remedy, with the cause and the remedy of its code in the reader's language; what was said goes to the support. */
export function selitettyna(hylkays: Hylkays, kieli: Kieli): Hylkays {
  const oma = hylkays.ohje === undefined ? selitys(hylkays.koodi ?? '', kieli) : undefined;
  if (oma === undefined) return hylkays;
  // A cause that tells a fact of the plan is not known here.
  const viesti = oma.syy.includes('{') ? hylkays.viesti : oma.syy;
  return { ...hylkays, viesti, ohje: oma.ohje, tuki: { ...hylkays.tuki, vastaus: hylkays.viesti } };
}
