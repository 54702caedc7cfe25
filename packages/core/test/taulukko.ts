import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked, type Tokens } from 'marked';
import { havainnonTeksti } from '../src/saannot/havaintotekstit.js';
import { tarkista, type Tarkistettava } from '../src/saannot/tarkista.js';
import type { Tilanne } from '../src/saannot/saanto.js';
import { TASOT } from '../src/virheet/havainto.js';
import { taydenna } from '../src/virheet/tekstit.js';

export const SPEC = join(__dirname, '../spec');

/** Taulukon rivi sarakkeittain. Ajatusviiva on tyhjä; saman tiedoston muiden taulukoiden sarakkeet ovat tyhjiä. */
export type Rivi = Readonly<Record<string, string>>;

/** Tiedoston kaikkien taulukoiden rivit peräkkäin. */
export function taulukko(tiedosto: string): Rivi[] {
  return tiedostonTaulukot(tiedosto).flat();
}

/** Tiedoston taulukot riveinä. Tyhjä taulukko on virhe: se ei testaisi mitään. */
export function tiedostonTaulukot(tiedosto: string): Rivi[][] {
  const taulukot = marked
    .lexer(readFileSync(join(SPEC, tiedosto), 'utf8'))
    .filter((osa): osa is Tokens.Table => osa.type === 'table');
  if (taulukot.length === 0) throw new Error(`${tiedosto}: ei taulukkoa`);
  const tyhja = Object.fromEntries(taulukot.flatMap(otsikot).map((otsikko) => [otsikko, '']));
  return taulukot.map((osa) => {
    if (osa.rows.length === 0) throw new Error(`${tiedosto}: tyhjä taulukko (${otsikot(osa).join(', ')})`);
    return osa.rows.map((rivi) => ({
      ...tyhja,
      ...Object.fromEntries(otsikot(osa).map((otsikko, i) => [otsikko, sisalto(rivi[i]?.text ?? '')])),
    }));
  });
}

function otsikot(osa: Tokens.Table): string[] {
  return osa.header.map((solu) => sisalto(solu.text));
}

function sisalto(solu: string): string {
  const teksti = solu.replaceAll('`', '').trim();
  return teksti === '–' ? '' : teksti;
}

export interface Odotus {
  readonly koodi: string;
  readonly taso: string;
}

/** Rivin `havainto`: pilkuin erotetut koodit, kunkin perässä taso: `sahkoposti.muoto (varoitus)`. */
export function odotukset(rivi: Rivi): Odotus[] {
  return luettelo(rivi['havainto'] ?? '').map((osa) => {
    const [, koodi, taso] = /^([a-z0-9.-]+) \((\S+)\)$/.exec(osa) ?? [];
    if (koodi === undefined || taso === undefined) throw new Error(`Ei havainnon koodi ja taso: ${osa}`);
    if (!(TASOT as readonly string[]).includes(taso)) throw new Error(`Ei taso: ${osa}`);
    return { koodi, taso };
  });
}

/** Solun pilkuin erotetut arvot. */
export function luettelo(solu: string): string[] {
  return solu.split(',').flatMap((osa) => osa.trim() || []);
}

/**
 * Jokainen rivi, jolla on `esimerkki`, on testi. Löytyneistä havainnoista katsotaan ne koodit, jotka tiedosto mainitsee jollakin rivillään;
 * niiden on oltava täsmälleen rivin koodit, yhtä monta kertaa. Havainnon tekstiin ei jää täydentämätöntä kohtaa.
 */
export function saantotaulukko(
  tiedosto: string,
  kytkenta: (rivi: Rivi) => Tarkistettava & { readonly tilanne: Tilanne },
): void {
  const rivit = taulukko(tiedosto).filter((rivi) => rivi['esimerkki']);
  const mainitut = new Set(rivit.flatMap((rivi) => odotukset(rivi).map((odotus) => odotus.koodi)));
  describe(tiedosto, () => {
    test.each(rivit)('$esimerkki', (rivi) => {
      const odotetut = odotukset(rivi);
      const { tilanne, ...tarkistettava } = kytkenta(rivi);
      const loydetyt = tarkista(tarkistettava, tilanne).filter((havainto) => mainitut.has(havainto.koodi));
      expect(loydetyt.map((havainto) => havainto.koodi).sort()).toEqual(odotetut.map((odotus) => odotus.koodi).sort());
      for (const { koodi, tiedot } of loydetyt)
        expect(taydenna(JSON.stringify(havainnonTeksti(koodi).tekstit), tiedot, 'fi')).not.toMatch(/\{[a-zA-Z]+\}/);
      for (const { koodi, taso } of odotetut) expect(loydetyt).toContainEqual(expect.objectContaining({ koodi, taso }));
    });
  });
}
