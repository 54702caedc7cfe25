import { demoPerusteet, moduulit, tutkinnonOsat } from '../demo/perusteet.js';
import type { DemoPeruste } from '../demo/perusteet.js';
import { koodit } from './peruste-json.js';

/** What the search is asked; a missing condition lets everything through. */
export interface Perustehaku {
  readonly nimi?: string | undefined;
  readonly kieli: 'fi' | 'sv';
  readonly diaarinumero?: string | undefined;
  readonly koodi?: string | undefined;
  readonly koulutustyypit: readonly string[];
}

/** Name and diary number match by a piece of them, a code only whole. All perusteet here are in force. */
export function haePerusteet(haku: Perustehaku): readonly DemoPeruste[] {
  const sisaltaa = (teksti: string | undefined, osa: string | undefined): boolean =>
    osa === undefined || (teksti ?? '').toLowerCase().includes(osa.toLowerCase());
  return demoPerusteet.filter(
    (peruste) =>
      sisaltaa(peruste.diaarinumero, haku.diaarinumero) &&
      (haku.koodi === undefined || koodit(peruste).includes(haku.koodi)) &&
      (haku.koulutustyypit.length === 0 || haku.koulutustyypit.includes(`koulutustyyppi_${peruste.koulutustyyppi}`)) &&
      nimet(peruste, haku.kieli).some((nimi) => sisaltaa(nimi, haku.nimi)),
  );
}

function nimet(peruste: DemoPeruste, kieli: 'fi' | 'sv'): readonly (string | undefined)[] {
  return [
    peruste,
    ...moduulit(peruste).flatMap(({ osaamisala }) => osaamisala ?? []),
    ...peruste.tutkintonimikkeet,
    ...tutkinnonOsat(peruste),
    ...(peruste.koulutuksenOsat ?? []),
  ].map(({ nimi }) => nimi[kieli]);
}
