import type { OpiskeluoikeusOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Hoks } from '../hoks.js';
import type { Erahaku, TallennettuHoks } from '../hoks-repository.port.js';
import type { Joukkosiirtosuunnitelma } from '../joukkosiirto.js';

/** Haku, joka löytää suunnitelmat, joihin lähetetyt osuvat. */
export function osumienHaku(suunnitelmat: readonly Joukkosiirtosuunnitelma[]): Erahaku {
  return {
    idt: suunnitelmat.flatMap(({ rungonId }) => rungonId ?? []),
    eidit: suunnitelmat.flatMap(({ rungonEid }) => rungonEid?.toLowerCase() ?? []),
    opiskeluoikeudet: suunnitelmat.flatMap(({ luonnos: { opiskeluoikeusOid } }) => opiskeluoikeusOid ?? []),
  };
}

/** Säilytetyt suunnitelmat, joihin erän lähetetyt osuvat, poistetut mukana. */
export class Sailytetyt {
  private readonly tunnisteella = new Map<Hoks['id'] | string, TallennettuHoks>();

  constructor(haetut: readonly TallennettuHoks[]) {
    for (const haettu of haetut) {
      const { id, eid, opiskeluoikeusOid } = haettu.hoks;
      for (const tunniste of [id, eid, opiskeluoikeusOid]) this.tunnisteella.set(tunniste, haettu);
    }
  }

  opiskeluoikeudella(oid: OpiskeluoikeusOid): TallennettuHoks | undefined {
    return this.tunnisteella.get(oid);
  }

  /**
   * Suunnitelma, jota korvaus tarkoittaa: `id` ratkaisee, sitten `eid`, muuten opiskeluoikeus. `undefined`: sitä ei ole,
   * joten se luodaan. Heittää `hoks.ei-loydy`, kun tunnisteella nimettyä ei ole.
   */
  korvattava({ rungonId, rungonEid, luonnos }: Joukkosiirtosuunnitelma): TallennettuHoks | undefined {
    const tunniste = rungonId ?? rungonEid?.toLowerCase();
    const haettu = this.tunnisteella.get(tunniste ?? luonnos.opiskeluoikeusOid ?? '');
    const loydetty = haettu?.hoks.poistettu === undefined ? haettu : undefined;
    if (tunniste !== undefined && loydetty === undefined) throw new EhoksError('hoks.ei-loydy');
    return loydetty;
  }
}
