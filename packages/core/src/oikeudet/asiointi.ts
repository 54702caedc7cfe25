import { EhoksError } from '../virheet/ehoks-error.js';
import type { Oppijakayttaja } from './kayttaja.js';

/** Kenen nimissä oppijan sivuilla ollaan: omissaan, tai toisen puolesta Suomi.fi-valtuuksilla (huoltaja tai valtuutettu). */
export const ASIOINTITAVAT = ['itse', 'puolesta'] as const;
export type Asiointitapa = (typeof ASIOINTITAVAT)[number];

/** Mitä oppijan sivuilla voi tehdä. Jakamisella on oma taulukkonsa, `JAKOTAULUKKO`. */
export const OPPIJAN_TOIMET = ['katso', 'tulosta', 'vie-kalenteriin', 'katso-lukijat', 'tilaa-muistutuksia'] as const;
export type OppijanToimi = (typeof OPPIJAN_TOIMET)[number];

/** Kumpi saa mitä; mitä ei ole tässä, se on kielletty. Perusteet: `spec/nakyvyys.md`. */
export const ASIOINTITAULUKKO = {
  itse: ['katso', 'tulosta', 'vie-kalenteriin', 'katso-lukijat', 'tilaa-muistutuksia'],
  puolesta: ['katso', 'tulosta', 'vie-kalenteriin', 'katso-lukijat'],
} as const satisfies Record<Asiointitapa, readonly OppijanToimi[]>;

export function asiointitapa({ puolesta }: Oppijakayttaja): Asiointitapa {
  return puolesta === undefined ? 'itse' : 'puolesta';
}

/** Heittää `oikeus.kielletty`. */
export function vaadiOppijanToimi(kayttaja: Oppijakayttaja, toimi: OppijanToimi): void {
  const sallitut: readonly OppijanToimi[] = ASIOINTITAULUKKO[asiointitapa(kayttaja)];
  if (!sallitut.includes(toimi)) throw new EhoksError('oikeus.kielletty', { peruste: 'ei-toisen-puolesta' });
}
