// The script of a page: form and rules over what the user has entered, before anything is sent. rules-in-a-browser.ts bundles it.
import { paiva, tarkista, type Kieli } from '@ehoks/core';
import { havaintoJson, lueLuonti, type HavaintoJson } from '@ehoks/wire';

/** Every finding at once. `today` is the date in Finland. What only a register knows (study right, learner) is not asked. */
export function checkPlan(json: unknown, today: string, language: Kieli): HavaintoJson[] {
  const findings = tarkista(lueLuonti(json), { toiminto: 'luo', tanaan: paiva(today) });
  return findings.map((finding) => havaintoJson(finding, language));
}
