import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaukset } from '../../auditloki/kirjaukset.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Havainto } from '../../virheet/havainto.js';
import { KIELTAYTYMISET } from '../../virheet/kieltaytymiset.js';
import type { HoksId } from '../hoks.js';
import type { HoksinOrganisaatiot, Lisays, TallennettuHoks, Tallennus } from '../hoks-repository.port.js';
import type { Joukkosiirtorivi, Joukkosiirtotulos } from '../joukkosiirto.js';
import { samaSisalto } from '../sama-sisalto.js';
import type { Sailytetyt } from './sailytetyt.js';

export interface Hylattava {
  readonly tila: 'hylatty';
  readonly virhe: EhoksError;
  /** Suunnitelma, jonka vuoksi hylättiin. */
  readonly id?: HoksId;
}
export interface Luotava {
  readonly tila: 'luotu';
  readonly lisays: Lisays;
  readonly havainnot: readonly Havainto[];
}
export interface Korvattava {
  readonly tila: 'korvattu';
  readonly tallennus: Tallennus;
  readonly havainnot: readonly Havainto[];
}
export interface Ennallaan {
  readonly tila: 'ennallaan';
  readonly id: HoksId;
  readonly organisaatiot: HoksinOrganisaatiot;
  readonly havainnot: readonly Havainto[];
}

/** Mitä joukkosiirron riville tehdään, kun se on tarkastettu. */
export type Paatos = Hylattava | Luotava | Korvattava | Ennallaan;

/**
 * Luonti opiskeluoikeudelle, jolla on jo suunnitelma: sama sisältö jää ennalleen, muu hylätään. Luotavaksi päätyy vain
 * se, jonka opiskeluoikeuteen on oikeus, joten suunnitelman numeron saa kertoa.
 */
export function luontiVarattuun(luotava: Luotava, sailytetyt: Sailytetyt, jalki: Jalki): Hylattava | Ennallaan {
  const { hoks, organisaatiot } = luotava.lisays;
  const varaaja = sailytetyt.opiskeluoikeudella(hoks.opiskeluoikeusOid)?.hoks;
  if (varaaja?.poistettu !== undefined) return { tila: 'hylatty', virhe: new EhoksError('hoks.poistettu-on-jo') };
  if (varaaja === undefined) return { tila: 'hylatty', virhe: new EhoksError('hoks.on-jo') };
  jalki.kohdistuiHoksiin(varaaja);
  if (!samaSisalto(varaaja, hoks)) return { tila: 'hylatty', virhe: new EhoksError('hoks.on-jo'), id: varaaja.id };
  return { tila: 'ennallaan', id: varaaja.id, organisaatiot, havainnot: luotava.havainnot };
}

/** Korvaus: kun mikään ei muuttuisi, uutta muutosta ei synny. */
export function korvausTaiEnnallaan(
  { havainnot, ...tallennus }: Tallennus & { readonly havainnot: readonly Havainto[] },
  { hoks: vanha, organisaatiot: vanhat }: TallennettuHoks,
): Korvattava | Ennallaan {
  const { hoks, organisaatiot } = tallennus;
  return samaSisalto(vanha, hoks) && samaSisalto(vanhat, organisaatiot)
    ? { tila: 'ennallaan', id: vanha.id, organisaatiot, havainnot }
    : { tila: 'korvattu', tallennus, havainnot };
}

/** Rivin oma hylkäys. Rekisterin tai varaston vika ei ole rivin: se heitetään eteenpäin. Odottamaton virhe on rivin. */
export function hylkays(virhe: unknown): Hylattava {
  if (!EhoksError.on(virhe))
    return { tila: 'hylatty', virhe: new EhoksError('palvelu.sisainen-virhe', { cause: virhe }) };
  if (KIELTAYTYMISET[virhe.koodi].siirtokoodi === 503) throw virhe;
  return { tila: 'hylatty', virhe };
}

/** Merkinnät teosta, jota varasto ei kirjoita muutoksen kanssa. */
export function paatoksenKirjaukset(paatos: Paatos, jalki: Jalki): Kirjaukset {
  switch (paatos.tila) {
    case 'hylatty':
      return jalki.hylkayksenKirjaukset(paatos.virhe);
    case 'ennallaan': {
      const { koulutustoimijaOid } = paatos.organisaatiot;
      return jalki.muutoksenKirjaukset({ muutokset: [], havainnot: paatos.havainnot, koulutustoimijaOid });
    }
    case 'luotu':
    case 'korvattu':
      return { audit: jalki.tapahtuma() };
  }
}

export function paatoksenTulos({ rivi }: Joukkosiirtorivi, paatos: Paatos): Joukkosiirtotulos {
  switch (paatos.tila) {
    case 'hylatty':
      return {
        rivi,
        tila: paatos.tila,
        ...(paatos.id !== undefined && { id: paatos.id }),
        havainnot: [],
        virhe: paatos.virhe,
      };
    case 'ennallaan':
      return { rivi, tila: paatos.tila, id: paatos.id, havainnot: paatos.havainnot };
    case 'luotu':
      return { rivi, tila: paatos.tila, havainnot: paatos.havainnot };
    case 'korvattu':
      return { rivi, tila: paatos.tila, id: paatos.tallennus.hoks.id, havainnot: paatos.havainnot };
  }
}
