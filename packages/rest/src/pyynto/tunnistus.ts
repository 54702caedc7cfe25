import { EhoksError, type Kayttaja, type Oppijakayttaja, type Tyopaikkakayttaja } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { evasteenNimi } from './evasteet.js';
import { tikettipalvelu } from './palvelun-nimi.js';
import type { Pyynto } from './reitti.js';

/** Who the caller is, by the kind of identification a route asks for. Each throws the refusal of its kind. */
export interface Tunnistajat {
  /** Throws `tunnistus.*` or `tunnus.lukittu`. Whether the account may transfer is asked with `vaadiTiedonsiirtaja`. */
  palvelutunnus(pyynto: Pyynto): Promise<Kayttaja>;
  /** `undefined` when nothing was offered; what was offered must be valid. */
  valinnainen(pyynto: Pyynto): Promise<Kayttaja | undefined>;
  /**
   * Throws `tunnistus.caller-id-puuttuu`, `pyynto.vieras-sivusto`, `istunto.puuttuu`, `tunnus.lukittu` or `oikeus.ei-virkailijan-oikeutta`.
   * Whether it is an official is asked with `vaadiVirkailija`, whether the one who opened the page with `vaadiSivunAvaaja`.
   */
  virkailija(pyynto: Pyynto): Promise<Kayttaja>;
  /** Throws `tunnistus.caller-id-puuttuu`, `pyynto.vieras-sivusto` or `istunto.puuttuu`. */
  oppija(pyynto: Pyynto): Promise<Oppijakayttaja>;
  /** Throws `tunnistus.caller-id-puuttuu`, `pyynto.vieras-sivusto` or `istunto.puuttuu`. */
  tyopaikka(pyynto: Pyynto): Promise<Tyopaikkakayttaja>;
}

export function tunnistajat(palvelut: EhoksPalvelut, asetukset: RestAsetukset): Tunnistajat {
  const { julkinenUrl } = asetukset;

  async function tunnusTaiTiketti(pyynto: Pyynto): Promise<Kayttaja | undefined> {
    const kayttaja = await tunnista(pyynto);
    if (kayttaja) pyynto.tuki.kayttajatunnus = kayttaja.kayttajatunnus;
    return kayttaja && { ...kayttaja, yhteys: pyynto.yhteys };
  }

  async function tunnista({ otsake, polku }: Pyynto): Promise<Kayttaja | undefined> {
    const [, bearer] = /^Bearer\b *(.*)$/i.exec(otsake('authorization') ?? '') ?? [];
    if (bearer !== undefined && palvelut.omatTunnukset)
      return palvelut.omatTunnukset.annaPaasytunniste.tunnista(bearer);
    const tiketti = otsake('ticket');
    if (tiketti === undefined) return undefined;
    if (tiketti === '') throw new EhoksError('tunnistus.tiketti-puuttuu');
    return palvelut.tunnistautuminen.tunnista(tiketti, tikettipalvelu(julkinenUrl, polku));
  }

  return {
    palvelutunnus: async (pyynto) => {
      vaadiCallerId(pyynto);
      const kayttaja = await tunnusTaiTiketti(pyynto);
      if (kayttaja === undefined) throw new EhoksError('tunnistus.tiketti-puuttuu');
      return kayttaja;
    },
    valinnainen: tunnusTaiTiketti,
    virkailija: async (pyynto) => {
      vaadiCallerId(pyynto);
      vaadiOmaSivusto(pyynto, asetukset);
      const kayttaja = await palvelut.istunnot.virkailija(pyynto.evaste(evasteenNimi('virkailija', julkinenUrl)));
      pyynto.tuki.kayttajatunnus = kayttaja.kayttajatunnus;
      return { ...kayttaja, yhteys: pyynto.yhteys };
    },
    oppija: async (pyynto) => {
      vaadiCallerId(pyynto);
      vaadiOmaSivusto(pyynto, asetukset);
      const kayttaja = await palvelut.istunnot.oppija(pyynto.evaste(evasteenNimi('oppija', julkinenUrl)));
      return { ...kayttaja, yhteys: pyynto.yhteys };
    },
    tyopaikka: tyopaikanTunnistaja(palvelut, asetukset),
  };
}

/** People at workplaces have no account anywhere: their session is ours whoever identifies the others. */
export function tyopaikanTunnistaja(
  { istunnot }: Pick<EhoksPalvelut, 'istunnot'>,
  asetukset: RestAsetukset,
): Tunnistajat['tyopaikka'] {
  return async (pyynto) => {
    vaadiCallerId(pyynto);
    vaadiOmaSivusto(pyynto, asetukset);
    const kayttaja = await istunnot.tyopaikka(pyynto.evaste(evasteenNimi('tyopaikka', asetukset.julkinenUrl)));
    return { ...kayttaja, yhteys: pyynto.yhteys };
  };
}

/**
 * The account as it is now, in the middle of a long request; where only a ticket tells, as it was.
 * Throws `tunnus.lukittu`, `tunnus.ei-kaytossa` or what `vaadiTiedonsiirtaja` throws.
 */
export async function nykyinenTiedonsiirtaja(
  { tunnistautuminen }: Pick<EhoksPalvelut, 'tunnistautuminen'>,
  kayttaja: Kayttaja,
): Promise<Kayttaja> {
  const nykyinen = await tunnistautuminen.nykyinen(kayttaja.kayttajatunnus);
  if (nykyinen === undefined) throw new EhoksError('tunnus.ei-kaytossa');
  if (nykyinen === 'vain-tiketista') return kayttaja;
  vaadiTiedonsiirtaja(nykyinen);
  return { ...nykyinen, ...(kayttaja.yhteys && { yhteys: kayttaja.yhteys }) };
}

/** Throws `tunnus.ei-palvelutunnus`, `oikeus.ei-palveluoikeutta` or `oikeus.paattynyt`. */
export function vaadiTiedonsiirtaja({ tyyppi, oikeudet, paattynyt }: Kayttaja): void {
  if (tyyppi !== 'PALVELU') throw new EhoksError('tunnus.ei-palvelutunnus');
  if (oikeudet.length > 0) return;
  if (paattynyt === undefined) throw new EhoksError('oikeus.ei-palveluoikeutta');
  throw new EhoksError('oikeus.paattynyt', { tiedot: { paattyi: paattynyt.paattyi } });
}

/** Throws `tunnus.ei-virkailija` or `oikeus.ei-virkailijan-oikeutta`. */
export function vaadiVirkailija({ tyyppi, oikeudet }: Kayttaja): void {
  if (tyyppi !== 'VIRKAILIJA') throw new EhoksError('tunnus.ei-virkailija');
  if (oikeudet.length === 0) throw new EhoksError('oikeus.ei-virkailijan-oikeutta');
}

/** Names who the page that sends the request was opened by: one browser may have changed accounts in another tab since. */
export const ISTUNNON_KAYTTAJA = 'Istunnon-Kayttaja';

/** Throws `istunto.toisen-kayttajan` when the request is of a page that somebody else opened; who tells nothing is believed. */
export function vaadiSivunAvaaja({ otsake }: Pyynto, { oid }: Kayttaja): void {
  const avaaja = otsake(ISTUNNON_KAYTTAJA);
  if (avaaja !== undefined && avaaja !== oid) throw new EhoksError('istunto.toisen-kayttajan');
}

/** Throws `tunnistus.caller-id-puuttuu`. */
export function vaadiCallerId({ otsake }: Pyynto): void {
  if (!otsake('caller-id')) throw new EhoksError('tunnistus.caller-id-puuttuu');
}

/**
 * A cookie goes along also when another site makes the browser send a request. Such a request is told by the browser's own
 * headers; and it cannot carry Caller-Id either, for no other site is allowed to send headers of its own here.
 * Throws `pyynto.vieras-sivusto`.
 */
export function vaadiOmaSivusto({ otsake, juuri }: Pyynto, { julkinenUrl, tuotanto }: RestAsetukset): void {
  const sivusto = otsake('sec-fetch-site');
  if (sivusto !== undefined && sivusto !== 'same-origin' && sivusto !== 'none')
    throw new EhoksError('pyynto.vieras-sivusto');
  const alku = otsake('origin');
  if (alku === undefined || alku === new URL(julkinenUrl).origin) return;
  // A test environment is known by any of its names, with or without TLS in front; in production Host is not believed.
  if (tuotanto || !URL.canParse(alku) || !URL.canParse(juuri) || new URL(alku).host !== new URL(juuri).host)
    throw new EhoksError('pyynto.vieras-sivusto');
}
