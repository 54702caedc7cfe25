import { MUOTOSAANNOT, type Muotosaanto, SAANTOKIRJA, type Saanto, TOIMINNOT, type Toiminto } from '@ehoks/core';
import { koodina, taulukko } from './taulukko.js';

const METODIT: Readonly<Record<Toiminto, string>> = { luo: 'POST', korvaa: 'PUT', muuta: 'PATCH', selaa: 'luettelo' };

/** `docs/saannot.md`: the whole rule book, for the people who decide on the rules. */
export function saannotSivu(saannot: readonly Saanto[] = SAANTOKIRJA): string {
  const muodot: readonly Muotosaanto[] = Object.values(MUOTOSAANNOT);
  return [
    '# Sääntökirja',
    'Jokainen vaatimus, joka suunnitelmalle tehdään. `virhe` estää tallennuksen, `varoitus` kerrotaan mutta suunnitelma otetaan vastaan, `huomautus` sanoo, mitä laki vielä edellyttää. Virheiden tekstit kolmella kielellä: [virheet.md](virheet.md).',
    '"Vastaa" yhdistää säännön nykyiseen rajapintaan. Numerot, jotka alkavat 2, ovat sen sääntöjä sellaisina kuin ne on kartoitettu: 2.2 perusmuodot, 2.3 tunnisteet, 2.5 osien kentät, 2.6 osaamisen hankkimistavat, 2.7 KOSKIn opiskeluoikeus, 2.9 päivitys. 9.3 ovat tarkistukset, jotka siltä puuttuvat. Viiva: sääntö on lain, ohjeen tai tämän rajapinnan oma.',
    `## Säännöt (${saannot.length})`,
    'Säännöt siinä järjestyksessä, jossa havainnot kerrotaan. "Koskee alkaen" on päivä, johon säännön lauseessa mainittua suunnitelman päivää verrataan. Käyttöönottaja saa nostaa minkä tahansa tason; virhettä saa laskea vain, kun niin sanotaan.',
    taulukko(
      ['koodi', 'vaatimus', 'taso', 'peruste', 'koskee alkaen', 'toiminnot', 'vastaa'],
      saannot.map((saanto) => [
        koodina(saanto.koodi),
        saanto.lause,
        tasot(saanto),
        saanto.peruste,
        saanto.voimaan ?? '',
        toiminnot(saanto.toiminnot),
        (saanto.vastaa ?? []).join(', '),
      ]),
    ),
    `## Muotosäännöt (${muodot.length})`,
    'Kentän muoto on aina `virhe` ja koskee jokaista lähetettyä suunnitelmaa (POST, PUT, PATCH ja tarkistus): väärän muotoista tietoa ei voi tallentaa.',
    taulukko(
      ['koodi', 'vaatimus', 'peruste', 'vastaa'],
      muodot.map((muoto) => [koodina(muoto.koodi), muoto.lause, muoto.peruste, (muoto.vastaa ?? []).join(', ')]),
    ),
  ].join('\n\n');
}

/** The level of a rule in words, by method where it differs. */
export function tasot({ taso, lievennettava }: Saanto): string {
  const sanottu =
    typeof taso === 'string'
      ? taso
      : TOIMINNOT.flatMap((toiminto) => (taso[toiminto] ? [`${METODIT[toiminto]}: ${taso[toiminto]}`] : [])).join(', ');
  return lievennettava ? `${sanottu} (saa laskea)` : sanottu;
}

function toiminnot(sanotut: readonly Toiminto[]): string {
  return TOIMINNOT.filter((toiminto) => sanotut.includes(toiminto))
    .map((toiminto) => METODIT[toiminto])
    .join(', ');
}
