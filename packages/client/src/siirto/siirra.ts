import { pMapIterable } from 'p-map';
import type { Kieli, Saantotasot } from '@ehoks/core';
import type { EhoksAsiakas } from '../asiakas/ehoks-asiakas.js';
import type { Hylkays } from '../asiakas/hylkays.js';
import { Siirtovirhe, type Virhelaji } from '../asiakas/siirtovirhe.js';
import type { HoksJson } from '../asiakas/suunnitelma.js';
import { tarkistaSuunnitelma } from '../asiakas/tarkistus.js';
import { vertaaSuunnitelmia } from '../asiakas/vertailu.js';
import { VIESTIT } from '../asiakas/viestit.js';
import { sanasto } from '../kieli/sanasto.js';
import type { Siirrettava, Siirtotapa } from './siirrettava.js';
import { muistettava, type Siirretty, type Siirtomuisti } from './siirtomuisti.js';
import type { Siirtotulos } from './siirtotulos.js';

export interface Siirtoasetukset {
  /** Default `luo`. */
  readonly tapa?: Siirtotapa | undefined;
  /** Nothing is stored: the rules here, and what the service would do where it tells (`/hoks/bulk?kuiva=true`). */
  readonly kuiva?: boolean | undefined;
  /** A plan that it knows as it is now is not sent (`ennallaan`). */
  readonly muisti?: Siirtomuisti | undefined;
  /** Plans that are on their way at the same time. Default 4. */
  readonly rinnakkain?: number | undefined;
  readonly kieli?: Kieli | undefined;
  /** The service's levels of rules, when they are not the usual ones. */
  readonly saantotasot?: Saantotasot | undefined;
  readonly nyt?: (() => Date) | undefined;
}

/** What ends the whole transfer: every other plan would meet the same, and each attempt at a locked account makes it longer. */
const LOPETTAVAT: ReadonlySet<Virhelaji> = new Set(['tunnistus', 'oikeus', 'lukittu', 'myohemmin', 'palvelu']);

/**
 * Sends plans and tells the outcome of each, in the order of their coming. What the rules refuse is not sent, nor is a second plan of
 * the same study right. The first 423, a service that does not answer, an account without rights, or the client's `keskeytys` ends the
 * sending: what was not sent is told as `siirtamatta`. An account that has been locked sends one plan first and goes on only if it goes
 * through.
 */
export async function* siirra(
  asiakas: EhoksAsiakas,
  siirrettavat: AsyncIterable<Siirrettava> | Iterable<Siirrettava>,
  asetukset: Siirtoasetukset = {},
): AsyncGenerator<Siirtotulos> {
  const { rinnakkain = 4, kuiva = false, muisti, kieli } = asetukset;
  const { keskeytys } = asiakas;
  const siirretyt = (await muisti?.siirretyt()) ?? new Map<string, Siirretty>();
  const lahteet = new Map<string, string>();
  let loppu: Siirtovirhe | undefined;
  let yksitellen: Promise<unknown> | undefined =
    (await asiakas.lupa()).lupa === 'vapaa' ? undefined : Promise.resolve();

  const laheta = async (siirrettava: Siirrettava): Promise<Siirtotulos> => {
    if (keskeytys?.aborted === true) loppu ??= keskeytetty(kieli);
    const tarkistettu = tarkista(siirrettava, asetukset);
    if (tarkistettu.tila === 'hylatty') return tarkistettu;
    const { 'opiskeluoikeus-oid': opiskeluoikeusOid } = tarkistettu.suunnitelma;
    const toinen = opiskeluoikeusOid === undefined ? undefined : lahteet.get(opiskeluoikeusOid);
    if (toinen !== undefined)
      return { ...tarkistettu, tila: 'hylatty', havainnot: [], hylkays: kahdesti(toinen, kieli) };
    if (opiskeluoikeusOid !== undefined) lahteet.set(opiskeluoikeusOid, siirrettava.nimi);
    const muistiin = await muistettava(tarkistettu.suunnitelma);
    const muistettu = siirretyt.get(muistiin.avain);
    if (muistettu?.tiiviste === muistiin.tiiviste) return { ...tarkistettu, tila: 'ennallaan', id: muistettu.id };
    if (loppu) return siirtamatta(siirrettava, loppu);
    try {
      const tulos = await siirraYksi(asiakas, tarkistettu, asetukset);
      if (!kuiva && tulos.id !== undefined) await muisti?.lisaa({ ...muistiin, id: tulos.id });
      return tulos;
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

  yield* pMapIterable(siirrettavat, vuorollaan, { concurrency: rinnakkain });
}

interface Lahetettava extends Siirtotulos {
  readonly suunnitelma: HoksJson;
}

function tarkista(
  siirrettava: Siirrettava,
  { tapa = 'luo', kieli = 'fi', saantotasot, nyt = () => new Date() }: Siirtoasetukset,
): Lahetettava | (Siirtotulos & { readonly tila: 'hylatty' }) {
  const { suunnitelma, lukuhavainnot = [] } = siirrettava;
  const { kelpaa, havainnot } = tarkistaSuunnitelma(suunnitelma, {
    toiminto: tapa,
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
  asetukset: Siirtoasetukset,
): Promise<Siirtotulos> {
  const { tapa = 'luo', kuiva = false } = asetukset;
  const { suunnitelma } = lahetettava;
  if (kuiva) return harjoittele(asiakas, lahetettava, tapa);
  if (tapa === 'korvaa') {
    const id = suunnitelma.id ?? (await asiakas.numero(suunnitelma['opiskeluoikeus-oid'] ?? ''));
    if (id !== undefined) return { ...lahetettava, tila: 'korvattu', ...(await asiakas.korvaa(id, suunnitelma)) };
    // A new plan needs more than a replacement does.
    const luotava = tarkista(lahetettava, { ...asetukset, tapa: 'luo' });
    if (luotava.tila === 'hylatty') return luotava;
  }
  return luoKerran(asiakas, lahetettava);
}

/**
 * A creation that is refused because the study right has a plan: when that plan says the same, it is this one, from a request whose
 * answer was lost or from a former transfer.
 */
async function luoKerran(asiakas: EhoksAsiakas, lahetettava: Lahetettava): Promise<Siirtotulos> {
  const { suunnitelma } = lahetettava;
  try {
    return { ...lahetettava, tila: 'luotu', ...(await asiakas.luo(suunnitelma)) };
  } catch (virhe) {
    if (!Siirtovirhe.on(virhe)) throw virhe;
    const { tila, koodi } = virhe.hylkays;
    const vastausKatosi = !virhe.lahtematta && (tila === undefined || virhe.toistettu);
    if (!vastausKatosi && koodi !== 'hoks.on-jo') throw virhe;
    const id = await asiakas.numero(suunnitelma['opiskeluoikeus-oid'] ?? '');
    if (id === undefined) throw virhe;
    const { suunnitelma: tallennettu } = await asiakas.hae(id);
    if (vertaaSuunnitelmia(tallennettu, suunnitelma).length > 0) throw virhe;
    return { ...lahetettava, tila: vastausKatosi ? 'luotu' : 'ennallaan', id, havainnot: [] };
  }
}

async function harjoittele(asiakas: EhoksAsiakas, lahetettava: Lahetettava, tapa: Siirtotapa): Promise<Siirtotulos> {
  try {
    const { tila, havainnot, ...muut } = await asiakas.harjoittele(lahetettava.suunnitelma, tapa);
    return { ...lahetettava, ...muut, havainnot, tila: tila === 'ennallaan' ? tila : 'tarkistettu' };
  } catch (virhe) {
    // The national service of today cannot be asked: what the rules said here is all that is known.
    if (Siirtovirhe.on(virhe) && virhe.hylkays.tila === 404) return lahetettava;
    throw virhe;
  }
}

/** Which of them the service should have is not known here. */
function kahdesti(toinen: string, kieli: Kieli = 'fi'): Hylkays {
  const sano = sanasto(VIESTIT, kieli);
  const [viesti, ohje] = [sano('kahdesti'), sano('kahdestiOhje', { toinen })];
  return { tila: undefined, viesti, ohje, havainnot: [], tuki: {} };
}

function keskeytetty(kieli: Kieli = 'fi'): Siirtovirhe {
  const viesti = sanasto(VIESTIT, kieli)('keskeytetty');
  return new Siirtovirhe({ tila: undefined, viesti, havainnot: [], tuki: {} }, { lahtematta: true });
}

function siirtamatta(siirrettava: Siirrettava, { hylkays, laji }: Siirtovirhe): Siirtotulos {
  return { ...siirrettava, tila: 'siirtamatta', havainnot: [], hylkays, vika: laji };
}
