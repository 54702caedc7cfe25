import type { Paiva } from '../aika/paiva.js';
import type { Hoks } from '../hoks/hoks.js';
import { lapikaynti } from '../hoks/lapikaynti.js';
import { onTyopaikkajakso } from '../hoks/osaamisen-hankkimistapa.js';

/** Työpaikan ihminen sellaisena kuin suunnitelma hänet nimeää. Ohjaajalla voi olla sähköposti, arvioijalla on vain nimi. */
export interface Tyopaikkatoimija {
  readonly rooli: 'tyopaikkaohjaaja' | 'arvioija';
  readonly nimi: string;
  readonly sahkoposti?: string;
}

/** Jakso tai näyttö, jonka työpaikan ihminen näkee: tunniste ja aika. Muuta suunnitelmasta hän ei näe ilman oppijan suostumusta. */
export interface TyopaikanKohta {
  readonly laji: 'osaamisenHankkimistapa' | 'osaamisenOsoittaminen';
  readonly moduleId: string;
  readonly alku: Paiva;
  readonly loppu: Paiva;
}

/** Ne työpaikkajaksot ja näytöt, joihin hänet on nimetty ja jotka ovat tänään käynnissä. Lähde: eHOKSin esittelyaineisto 2019. */
export function tyopaikkatoimijanKohdat(
  hoks: Hoks,
  toimija: Tyopaikkatoimija,
  tanaan: Paiva,
): readonly TyopaikanKohta[] {
  const kohdat = toimija.rooli === 'tyopaikkaohjaaja' ? ohjattavat(hoks, toimija) : arvioitavat(hoks, toimija);
  return kohdat.filter(({ alku, loppu }) => alku <= tanaan && tanaan <= loppu);
}

/** Nimi ei riitä, kun suunnitelma kertoo sähköpostin: kaksi samannimistä ovat eri ihmisiä. */
function onSama(
  nimetty: { readonly nimi?: string | undefined; readonly sahkoposti?: string | undefined } | undefined,
  toimija: Tyopaikkatoimija,
): boolean {
  if (nimetty === undefined) return false;
  if (nimetty.sahkoposti !== undefined) return nimetty.sahkoposti.toLowerCase() === toimija.sahkoposti?.toLowerCase();
  return nimetty.nimi === toimija.nimi;
}

function ohjattavat(hoks: Hoks, toimija: Tyopaikkatoimija): readonly TyopaikanKohta[] {
  return lapikaynti(hoks).hankkimistavat.flatMap(({ kohde }) =>
    onTyopaikkajakso(kohde) && onSama(kohde.tyopaikallaJarjestettavaKoulutus?.vastuullinenTyopaikkaOhjaaja, toimija)
      ? kohta('osaamisenHankkimistapa', kohde)
      : [],
  );
}

function arvioitavat(hoks: Hoks, toimija: Tyopaikkatoimija): readonly TyopaikanKohta[] {
  return lapikaynti(hoks).naytot.flatMap(({ kohde }) =>
    (kohde.tyoelamaOsaamisenArvioijat ?? []).some((arvioija) => onSama(arvioija, toimija))
      ? kohta('osaamisenOsoittaminen', kohde)
      : [],
  );
}

function kohta(
  laji: TyopaikanKohta['laji'],
  {
    moduleId,
    alku,
    loppu,
  }: { readonly moduleId?: string | undefined; readonly alku?: Paiva | undefined; readonly loppu?: Paiva | undefined },
): TyopaikanKohta | [] {
  // Tallennetulla suunnitelmalla nämä on aina; läpikäynti tuntee myös vajaat.
  if (moduleId === undefined || alku === undefined || loppu === undefined) return [];
  return { laji, moduleId, alku, loppu };
}
