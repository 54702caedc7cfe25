import type { Paiva } from '../aika/paiva.js';
import type { OpiskeluoikeudenVaihe } from '../oikeudet/nakyvyys.js';
import type { Indeksirivi } from '../oppijaindeksi/oppijaindeksi.port.js';
import { opiskeluoikeustiedot, type Opiskeluoikeustiedot } from '../oppijaindeksi/rekisteritiedot.js';
import type { Opiskeluoikeus } from '../rekisterit/opiskeluoikeus.js';
import type { OpiskeluoikeusOid } from '../tunnisteet/oid.js';

/** Opiskeluoikeus näkymässä: KOSKIsta, ja kun se ei vastannut tai ei sitä enää tunne, sellaisena kuin se oli indeksissä. */
export interface OpiskeluoikeudenTiedot {
  /** Puuttuu, kun KOSKI ei vastannut tai ei tunne opiskeluoikeutta. */
  readonly koskesta?: Opiskeluoikeus;
  /** Puuttuu, kun indeksikään ei tunne sitä. */
  readonly tiedot?: Opiskeluoikeustiedot;
  /** `ei-tiedossa` myös silloin, kun KOSKI ei enää tunne opiskeluoikeutta. */
  readonly tila: OpiskeluoikeudenVaihe['tila'];
}

/** `opiskeluoikeudet`: oppijan opiskeluoikeudet KOSKIsta, `undefined`, kun se ei vastannut. */
export function opiskeluoikeudenTiedot(
  oid: OpiskeluoikeusOid,
  opiskeluoikeudet: readonly Opiskeluoikeus[] | undefined,
  rivi: Indeksirivi | undefined,
  tanaan: Paiva,
): OpiskeluoikeudenTiedot {
  const koskesta = opiskeluoikeudet?.find((oikeus) => oikeus.oid === oid);
  const tiedot = koskesta ? opiskeluoikeustiedot(koskesta) : rivi?.opiskeluoikeus;
  const tuntematon = opiskeluoikeudet !== undefined && koskesta === undefined;
  return {
    ...(koskesta && { koskesta }),
    ...(tiedot && { tiedot }),
    tila: tuntematon ? 'ei-tiedossa' : tila(tiedot, tanaan),
  };
}

function tila(tiedot: Opiskeluoikeustiedot | undefined, tanaan: Paiva): OpiskeluoikeudenVaihe['tila'] {
  if (tiedot === undefined) return 'ei-tiedossa';
  return tiedot.paattyi !== undefined && tiedot.paattyi <= tanaan ? 'paattynyt' : 'voimassa';
}
