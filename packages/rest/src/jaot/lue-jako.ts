import {
  JAON_OSIOIDEN_NIMET,
  KANAVAT,
  KIELET,
  onSahkopostiosoite,
  SAAJAN_ROOLIT,
  EhoksError,
  type Jakopyynto,
  type Jaonkohde,
  type Jaonsaaja,
} from '@ehoks/core';
import { lueKentat } from '../pyynto/kentat.js';
import { joitakin, jokin, paiva, teksti, totuusarvo, uuid, type Muoto } from '../pyynto/muodot.js';

/** E.164 with what people write between the digits, of which there are five at least. */
const PUHELIN = /^\+?(?=(?:\D*\d){5})[\d\s().-]{5,30}$/;

/** Its form, and that of the target in it; whether they may be shared is the domain's to say. */
export const JAON_KENTAT = { kohde: objekti(lueKohde), saaja: objekti(lueSaaja), alku: paiva, loppu: paiva };

/** Throws `pyynto.parametri`. */
export function lueJako(runko: unknown): Jakopyynto {
  const { laheta = true, ...muut } = lueKentat(runko, JAON_KENTAT, { laheta: totuusarvo });
  return { ...muut, laheta };
}

/** The same with the plan that it is of. Throws `pyynto.parametri`. */
export function lueOppijanJako(runko: unknown): Jakopyynto & { readonly hoksEid: string } {
  const { laheta = true, ...muut } = lueKentat(runko, { ...JAON_KENTAT, hoksEid: uuid }, { laheta: totuusarvo });
  return { ...muut, laheta };
}

function lueKohde(arvo: unknown): Jaonkohde {
  const { laji } = arvo as { readonly laji?: unknown };
  switch (laji) {
    case 'osaamisenHankkimistapa':
    case 'osaamisenOsoittaminen':
      return lueKentat(arvo, { laji: jokin([laji]), moduleId: uuid });
    case 'osiot':
      return lueKentat(arvo, { laji: jokin([laji]), osiot: joitakin(JAON_OSIOIDEN_NIMET) });
    case 'suunnitelma':
      return lueKentat(arvo, { laji: jokin([laji]) });
    default:
      throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'laji' } });
  }
}

function lueSaaja(arvo: unknown): Jaonsaaja {
  const saaja = lueKentat(arvo, {
    nimi: teksti(200),
    rooli: jokin(SAAJAN_ROOLIT),
    kanava: jokin(KANAVAT),
    osoite: teksti(254),
    kieli: jokin(KIELET),
  });
  const kelpaa = saaja.kanava === 'sahkoposti' ? onSahkopostiosoite(saaja.osoite) : PUHELIN.test(saaja.osoite);
  if (!kelpaa) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'osoite' } });
  return saaja;
}

function objekti<T>(lue: (arvo: unknown) => T): Muoto<T> {
  return (arvo) => (typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo) ? lue(arvo) : undefined);
}
