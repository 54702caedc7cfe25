import { pMapIterable } from 'p-map';
import type { Kieli, Saantotasot } from '@ehoks/core';
import type { EhoksAsiakas, Vastaanotettu } from '../asiakas/ehoks-asiakas.js';
import { Siirtovirhe, type Virhelaji } from '../asiakas/siirtovirhe.js';
import type { HoksJson } from '../asiakas/suunnitelma.js';
import { tarkistaSuunnitelma } from '../asiakas/tarkistus.js';
import { vertaaSuunnitelmia } from '../asiakas/vertailu.js';
import type { Siirrettava, Siirtotapa } from './siirrettava.js';
import type { Siirtotulos } from './siirtotulos.js';

export interface Siirtoasetukset {
  /** Default `luo`. */
  readonly tapa?: Siirtotapa | undefined;
  /** Nothing is stored: the rules here, and the service's where it tells (`/validointi`). */
  readonly kuiva?: boolean | undefined;
  /** A former transfer of these was broken off: what it created, but did not come to tell, is `luotu` and not refused. */
  readonly jatkoa?: boolean | undefined;
  /** Plans that are on their way at the same time. Default 4. */
  readonly rinnakkain?: number | undefined;
  readonly kieli?: Kieli | undefined;
  /** The service's levels of rules, when they are not the usual ones. */
  readonly saantotasot?: Saantotasot | undefined;
  readonly nyt?: (() => Date) | undefined;
  /** When it is given, no more are sent; what is on its way is finished and told, and the rest is not told at all. */
  readonly keskeytys?: AbortSignal | undefined;
}

/** What ends the whole transfer: every other plan would meet the same, and each attempt at a locked account makes it longer. */
const LOPETTAVAT: ReadonlySet<Virhelaji> = new Set(['tunnistus', 'oikeus', 'lukittu', 'myohemmin', 'palvelu']);

/**
 * Sends plans and tells the outcome of each, in the order of their coming. What the rules refuse is not sent. The first 423, a
 * service that does not answer, or an account without rights ends the sending: what was not sent is told as `siirtamatta`.
 * An account that has been locked sends one plan first and goes on only if it goes through.
 */
export async function* siirra(
  asiakas: EhoksAsiakas,
  siirrettavat: AsyncIterable<Siirrettava> | Iterable<Siirrettava>,
  asetukset: Siirtoasetukset = {},
): AsyncGenerator<Siirtotulos> {
  const { rinnakkain = 4, keskeytys } = asetukset;
  let loppu: Siirtovirhe | undefined;
  let yksitellen: Promise<unknown> | undefined =
    (await asiakas.lupa()).lupa === 'vapaa' ? undefined : Promise.resolve();

  const laheta = async (siirrettava: Siirrettava): Promise<Siirtotulos> => {
    const tarkistettu = tarkista(siirrettava, asetukset);
    if (tarkistettu.tila === 'hylatty') return tarkistettu;
    if (loppu) return siirtamatta(siirrettava, loppu);
    try {
      return await siirraYksi(asiakas, tarkistettu, asetukset);
    } catch (virhe) {
      if (!Siirtovirhe.on(virhe)) throw virhe;
      if (LOPETTAVAT.has(virhe.laji)) loppu ??= virhe;
      return virhe.laji === 'suunnitelma'
        ? { ...siirrettava, tila: 'hylatty', havainnot: virhe.hylkays.havainnot, hylkays: virhe.hylkays }
        : siirtamatta(siirrettava, virhe);
    }
  };

  const vuorollaan = async (siirrettava: Siirrettava): Promise<Siirtotulos> => {
    if (yksitellen === undefined) return laheta(siirrettava);
    // One at a time until one has gone through.
    const oma = yksitellen.then(() => laheta(siirrettava));
    yksitellen = oma;
    const tulos = await oma;
    if (tulos.tila === 'luotu' || tulos.tila === 'korvattu') yksitellen = undefined;
    return tulos;
  };

  yield* pMapIterable(keskeytykseen(siirrettavat, keskeytys), vuorollaan, { concurrency: rinnakkain });
}

async function* keskeytykseen(
  siirrettavat: AsyncIterable<Siirrettava> | Iterable<Siirrettava>,
  keskeytys: AbortSignal | undefined,
): AsyncGenerator<Siirrettava> {
  for await (const siirrettava of siirrettavat) {
    if (keskeytys?.aborted === true) return;
    yield siirrettava;
  }
}

interface Lahetettava extends Siirtotulos {
  readonly suunnitelma: HoksJson;
}

function tarkista(
  siirrettava: Siirrettava,
  { tapa = 'luo', kieli = 'fi', saantotasot, nyt = () => new Date() }: Siirtoasetukset,
): Lahetettava | (Siirtotulos & { readonly tila: 'hylatty' }) {
  const { suunnitelma, lukuhavainnot = [] } = siirrettava;
  // A replacement is a creation when the study right has no plan yet: then the service knows.
  const { kelpaa, havainnot } = tarkistaSuunnitelma(suunnitelma, {
    toiminto: tapa === 'korvaa' ? 'korvaa' : 'luo',
    kieli,
    nyt: nyt(),
    lukuhavainnot,
    ...(saantotasot && { saantotasot }),
  });
  return kelpaa && suunnitelma !== undefined
    ? { ...siirrettava, suunnitelma, tila: 'tarkistettu', havainnot }
    : { ...siirrettava, tila: 'hylatty', havainnot };
}

async function siirraYksi(
  asiakas: EhoksAsiakas,
  lahetettava: Lahetettava,
  { tapa = 'luo', kuiva = false, jatkoa = false }: Siirtoasetukset,
): Promise<Siirtotulos> {
  const { suunnitelma } = lahetettava;
  const opiskeluoikeusOid = suunnitelma['opiskeluoikeus-oid'] ?? '';
  if (kuiva) return { ...lahetettava, havainnot: await kuivana(asiakas, lahetettava) };
  if (tapa === 'korvaa') {
    const id = suunnitelma.id ?? (await asiakas.numero(opiskeluoikeusOid));
    if (id !== undefined) return tulos(lahetettava, 'korvattu', await asiakas.korvaa(id, suunnitelma));
  }
  return tulos(lahetettava, 'luotu', await luoKerran(asiakas, suunnitelma, opiskeluoikeusOid, jatkoa));
}

/**
 * A creation whose answer was lost, and which is then refused because the study right has a plan: when that plan says the same, it
 * is this one.
 */
async function luoKerran(
  asiakas: EhoksAsiakas,
  suunnitelma: HoksJson,
  opiskeluoikeusOid: string,
  jatkoa: boolean,
): Promise<Vastaanotettu> {
  try {
    return await asiakas.luo(suunnitelma);
  } catch (virhe) {
    if (!Siirtovirhe.on(virhe)) throw virhe;
    const { tila } = virhe.hylkays;
    const onkoJo = tila === undefined || virhe.toistettu || (jatkoa && tila === 400);
    if (!onkoJo) throw virhe;
    const id = await asiakas.numero(opiskeluoikeusOid);
    if (id === undefined) throw virhe;
    const { suunnitelma: tallennettu } = await asiakas.hae(id);
    if (vertaaSuunnitelmia(tallennettu, suunnitelma).length > 0) throw virhe;
    return { id, havainnot: [] };
  }
}

async function kuivana(asiakas: EhoksAsiakas, { suunnitelma, havainnot }: Lahetettava) {
  try {
    return await asiakas.validoi(suunnitelma);
  } catch (virhe) {
    // The national service of today cannot be asked: what the rules said here is all that is known.
    if (Siirtovirhe.on(virhe) && virhe.hylkays.tila === 404) return havainnot;
    throw virhe;
  }
}

function tulos(siirrettava: Siirrettava, tila: 'luotu' | 'korvattu', { id, havainnot }: Vastaanotettu): Siirtotulos {
  return { ...siirrettava, tila, id, havainnot };
}

function siirtamatta(siirrettava: Siirrettava, { hylkays, laji }: Siirtovirhe): Siirtotulos {
  return { ...siirrettava, tila: 'siirtamatta', havainnot: [], hylkays, vika: laji };
}
