import { setImmediate as hengahda } from 'node:timers/promises';
import {
  EhoksError,
  type Joukkosiirtorivi,
  type Joukkosiirtotapa,
  type Joukkosiirtotulos,
  type Kayttaja,
  type ValmisteltuEra,
} from '@ehoks/core';
import { lueKorvaus, lueLuonti } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { eriin } from '../pyynto/eriin.js';
import { lueJson } from '../pyynto/lue-json.js';
import type { Rivi } from '../pyynto/rivit.js';
import { nykyinenTiedonsiirtaja } from '../pyynto/tunnistus.js';
import type { Joukkosiirtokuitti } from './joukkosiirtokuitti.js';

/** Plans that are stored in one transaction and asked of the registries at once. */
export const ERAN_KOKO = 100;
/** Milliseconds that a batch waits to be filled. */
const ERAN_ODOTUS_MS = 200;

export interface Joukkosiirtotilaus {
  readonly rivit: AsyncIterable<Rivi>;
  readonly tapa: Joukkosiirtotapa;
  readonly kuiva: boolean;
  readonly kayttaja: Kayttaja;
  readonly pyyntoId: string;
  /** Bytes of the longest line that is read. */
  readonly runkoraja: number;
  readonly lopetus: AbortSignal;
  readonly kuitti: Joukkosiirtokuitti;
}

type Palvelut = Pick<EhoksPalvelut, 'siirraJoukkona' | 'tunnistautuminen' | 'kirjaaja' | 'pyynnossa'>;

/**
 * The answer of a mass transfer, a piece for each batch. While one batch is being stored the next is read and asked of
 * the registries; more than two are never in memory, and nothing is read while the client does not read. When the client
 * leaves, what has begun is finished.
 */
export async function* joukkosiirto(palvelut: Palvelut, tilaus: Joukkosiirtotilaus): AsyncGenerator<string> {
  const { tapa, kuiva, pyyntoId, lopetus, kuitti } = tilaus;
  const siirto = palvelut.siirraJoukkona.aloita({ tapa, kuiva, hengahda: () => hengahda() });
  const erat = eriin(luetut(tilaus), { koko: ERAN_KOKO, odotusMs: ERAN_ODOTUS_MS, lopetus });
  const valmisteleSeuraava = async (): Promise<ValmisteltuEra | undefined> => {
    const era = await erat.next();
    if (era.done === true) return undefined;
    const kayttaja = await nykyinen(palvelut, tilaus);
    return palvelut.pyynnossa(() => siirto.valmistele(era.value, kayttaja), pyyntoId);
  };
  let tallennus: Promise<() => readonly Joukkosiirtotulos[]> | undefined;

  try {
    for (;;) {
      const valmistelu = lupaamatta(valmisteleSeuraava());
      if (tallennus !== undefined) yield kuitti.era((await tallennus)());
      tallennus = undefined;
      const era = (await valmistelu)();
      if (era === undefined) break;
      tallennus = lupaamatta(palvelut.pyynnossa(() => siirto.toteuta(era), pyyntoId));
    }
    yield lopetus.aborted ? kuitti.keskeytys(new EhoksError('palvelu.pysahtyy')) : kuitti.yhteenveto();
  } catch (syy) {
    yield kuitti.keskeytys(syy);
  } finally {
    // Not waited for: it may be waiting for a line that never comes.
    void erat.return(undefined);
    await tallennus;
  }
}

/** What it came to is asked for later: until then nobody hears its failure. */
function lupaamatta<T>(tyo: Promise<T>): Promise<() => T> {
  return tyo.then(
    (tulos) => () => tulos,
    (virhe: unknown) => () => {
      throw virhe;
    },
  );
}

async function* luetut({ rivit, tapa, runkoraja }: Joukkosiirtotilaus): AsyncGenerator<Joukkosiirtorivi> {
  const lue = tapa === 'luo' ? lueLuonti : lueKorvaus;
  for await (const { rivi, tavut } of rivit) yield { rivi, sisalto: luettu(tavut) };

  function luettu(tavut: Uint8Array | undefined): Joukkosiirtorivi['sisalto'] {
    if (tavut === undefined) return new EhoksError('pyynto.liian-suuri', { tiedot: { raja: runkoraja } });
    try {
      return lue(lueJson(tavut));
    } catch (virhe) {
      if (EhoksError.on(virhe)) return virhe;
      throw virhe;
    }
  }
}

/** The account is looked at again before each batch; what it may no longer do is logged as at the door. */
async function nykyinen(palvelut: Palvelut, { kayttaja, tapa }: Joukkosiirtotilaus): Promise<Kayttaja> {
  try {
    return await nykyinenTiedonsiirtaja(palvelut, kayttaja);
  } catch (virhe) {
    await palvelut.kirjaaja.kirjaaHylatty({ tekija: kayttaja, tiedonsiirto: true, toimi: tapa, kohde: {} }, virhe);
    throw virhe;
  }
}
