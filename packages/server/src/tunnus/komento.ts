import { EhoksError, KIELTAYTYMISET, taydenna } from '@ehoks/core';
import { createEhoks, type OmatTunnukset } from 'ehoks';
import { KonfiguraatioError, lueKonfiguraatio, type Konfiguraatio } from '../konfiguraatio.js';
import { KAYTTO, lueTunnuskomento, type Tunnuskomento } from './argumentit.js';

export interface Komentotulos {
  readonly tuloste: string;
  readonly virhetuloste: string;
  /** 0 done, 1 refused, 2 the command or the environment was given wrong. */
  readonly koodi: 0 | 1 | 2;
}

/** `npm run tunnus`: the first account, made on the server itself. The service may be running at the same time. */
export async function tunnus(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Komentotulos> {
  const komento = lueTunnuskomento(argv);
  if (komento === undefined) return ohi(KAYTTO);
  try {
    return await suorita(komento, lueKonfiguraatio(env));
  } catch (virhe) {
    if (virhe instanceof KonfiguraatioError) return ohi(`The environment is not fit to use:\n${virhe.message}`);
    if (EhoksError.on(virhe)) return { tuloste: '', virhetuloste: selitys(virhe), koodi: 1 };
    throw virhe;
  }
}

async function suorita(komento: Tunnuskomento, konfiguraatio: Konfiguraatio): Promise<Komentotulos> {
  const { tietokanta, tunnistautuminen, opintopolku, kutsuja, julkinenUrl, portti } = konfiguraatio;
  // The neighbours are not asked anything: an address is needed only for their adapters to exist.
  const ehoks = await createEhoks({
    tietokanta,
    tunnistautuminen,
    opintopolku: { url: 'http://localhost', kayttajatunnus: '-', salasana: '-', ...opintopolku, kutsuja },
  });
  try {
    await ehoks.migrate();
    if (ehoks.omatTunnukset === undefined) return ohi('EHOKS_IDENTITY=opintopolku has no accounts of its own.');
    const linkki = await kertalinkki(komento, ehoks.omatTunnukset);
    const osoite = `${julkinenUrl ?? `http://localhost:${portti}`}/cas/salasana/${linkki}`;
    return {
      tuloste: `${osoite}\n\nOpen it within 24 hours and set the password. It works once.`,
      virhetuloste: '',
      koodi: 0,
    };
  } finally {
    await ehoks.close();
  }
}

function kertalinkki(komento: Tunnuskomento, { luoEnsimmainenTunnus }: OmatTunnukset): Promise<string> {
  return komento.komento === 'linkki'
    ? luoEnsimmainenTunnus.uusiLinkki(komento.kayttajatunnus)
    : luoEnsimmainenTunnus.luo(komento);
}

function selitys({ koodi, tiedot }: EhoksError): string {
  const { syy, ohje } = KIELTAYTYMISET[koodi].tekstit.en;
  return `${taydenna(syy, tiedot, 'en')} ${taydenna(ohje, tiedot, 'en')} (${koodi})`;
}

const ohi = (virhetuloste: string): Komentotulos => ({ tuloste: '', virhetuloste, koodi: 2 });
