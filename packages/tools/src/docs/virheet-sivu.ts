import {
  KIELET,
  KIELTAYTYMISET,
  type Kieltaytyminen,
  MUOTOSAANNOT,
  type Muotosaanto,
  SAANTOKIRJA,
  type Saanto,
  SOLUSAANNOT,
  type Tekstit,
  TIEDOSTOSAANNOT,
} from '@ehoks/core';
import { tasot } from './saannot-sivu.js';
import { type SiirronSyy, VIRHEKOODIT, YKSITTAISEN_OPISKELIJAN_SYYT } from './siirron-syyt.js';
import { koodina, taulukko } from './taulukko.js';

/** Codes a reader may be sent to: each has an anchor of its own on the page, `virheet.md#<code>`. */
export function dokumentoidutKoodit(): ReadonlySet<string> {
  return new Set(
    [...kieltaytymiset(), ...muotosaannot(), ...solusaannot(), ...tiedostosaannot(), ...SAANTOKIRJA].map(
      ({ koodi }) => koodi,
    ),
  );
}

/** `docs/virheet.md`: everything the service can answer no with, in all its languages, for those who read an error. */
export function virheetSivu(): string {
  return [
    '# Virheet ja havainnot',
    'Koodin merkitys ei muutu koskaan. Kieltäytyminen on yksi koodi koko pyynnöstä, eikä silloin mitään ole tallennettu; kieltäytymisen `hoks.sisalto` mukana tulevat suunnitelman kaikki havainnot, kukin omalla koodillaan ja paikallaan. Aaltosulkeissa oleva sana korvautuu virheen tiedolla.',
    '## Tiedonsiirron virhekoodit',
    'Käyttöönoton ohjeen neljä virhekoodia ja se, mikä koodi täällä kertoo syyn.',
    syytaulukko('virhekoodi', VIRHEKOODIT),
    '## Kun yksittäisen opiskelijan tiedot eivät siirry',
    'Käyttöönoton ohjeen kuusi syytä.',
    syytaulukko('syy', YKSITTAISEN_OPISKELIJAN_SYYT),
    '## Kieltäytymiset',
    ...kieltaytymiset().map(({ koodi, siirtokoodi, lahde, tekstit }) =>
      kohta(koodi, `Siirtokoodi ${siirtokoodi}. Lähde: ${lahde}.`, tekstit),
    ),
    '## Säännöt',
    ...SAANTOKIRJA.map((saanto: Saanto) =>
      kohta(saanto.koodi, `Taso: ${tasot(saanto)}. Peruste: ${saanto.peruste}.`, saanto.tekstit),
    ),
    '## Muotosäännöt',
    ...muotosaannot().map(({ koodi, peruste, tekstit }) => kohta(koodi, `Taso: virhe. Peruste: ${peruste}.`, tekstit)),
    '## Taulukon solut',
    'Kun suunnitelmia luodaan CSV-taulukosta ja solua ei voi lukea; luetusta arvosta puhuvat säännöt ja muotosäännöt.',
    ...solusaannot().map(({ koodi, peruste, tekstit }) => kohta(koodi, `Taso: virhe. Peruste: ${peruste}.`, tekstit)),
    '## Tiedostot',
    'Kun komento `ehoks` lukee suunnitelmia tiedostosta eikä siinä ole JSONia.',
    ...tiedostosaannot().map(({ koodi, peruste, tekstit }) =>
      kohta(koodi, `Taso: virhe. Peruste: ${peruste}.`, tekstit),
    ),
  ].join('\n\n');
}

const kieltaytymiset = (): readonly (Kieltaytyminen & { koodi: string })[] =>
  Object.entries(KIELTAYTYMISET).map(([koodi, kieltaytyminen]) => ({ koodi, ...kieltaytyminen }));

const muotosaannot = (): readonly Muotosaanto[] => Object.values(MUOTOSAANNOT);

const solusaannot = () => Object.values(SOLUSAANNOT);

const tiedostosaannot = () => Object.values(TIEDOSTOSAANNOT);

function syytaulukko(otsikko: string, syyt: readonly SiirronSyy[]): string {
  return taulukko(
    [otsikko, 'koodit'],
    syyt.map(({ syy, koodit }) => [syy.fi, koodit.map((koodi) => `[${koodina(koodi)}](#${koodi})`).join(', ')]),
  );
}

function kohta(koodi: string, tieto: string, tekstit: Tekstit): string {
  return [
    `<a id="${koodi}"></a>\n### ${koodina(koodi)}`,
    tieto.replaceAll('..', '.'),
    taulukko(
      ['kieli', 'syy', 'ohje'],
      KIELET.map((kieli) => [kieli, tekstit[kieli].syy, tekstit[kieli].ohje]),
    ),
  ].join('\n\n');
}
