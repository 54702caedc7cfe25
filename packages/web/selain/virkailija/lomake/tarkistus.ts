import { type Kieli, type Paiva, tarkista } from '@ehoks/core';
import type { Objekti } from '@ehoks/wire/esitys';
import { havaintoJson, lueKorvaus, lueLuonti, type HavaintoJson } from '@ehoks/wire';
import { ilmanTyhjia, lomakkeenPaikka } from './polku.js';

/** What is sent of the plan as it is on the form. */
export function lahetettavaksi(suunnitelma: Objekti): Objekti {
  return (ilmanTyhjia(suunnitelma) ?? {}) as Objekti;
}

/** What the rules that need no registry say of the plan as it is on the form. */
export function tarkistettu(
  suunnitelma: Objekti,
  toiminto: 'luo' | 'korvaa',
  tanaan: Paiva,
  kieli: Kieli,
): readonly HavaintoJson[] {
  const lahetettava = lahetettavaksi(suunnitelma);
  const luettu = toiminto === 'luo' ? lueLuonti(lahetettava) : lueKorvaus(lahetettava);
  const havainnot = tarkista(luettu, { toiminto, tanaan }).map((havainto) => havaintoJson(havainto, kieli));
  return lomakkeenHavainnot(suunnitelma, havainnot);
}

/** What was found in the plan that was sent, at the places of the form, each once: a code and its version are one field. */
export function lomakkeenHavainnot(suunnitelma: Objekti, havainnot: readonly HavaintoJson[]): readonly HavaintoJson[] {
  const loydetyt = new Map<string, HavaintoJson>();
  for (const havainto of havainnot) {
    const polku = lomakkeenPaikka(suunnitelma, havainto.polku).replace(/koodi-versio$/, 'koodi-uri');
    const avain = `${havainto.koodi} ${polku}`;
    if (!loydetyt.has(avain)) loydetyt.set(avain, { ...havainto, polku });
  }
  return [...loydetyt.values()];
}
