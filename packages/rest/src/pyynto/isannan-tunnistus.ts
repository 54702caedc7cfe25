import { EhoksError, onOppija, type Kayttaja } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import type { Pyynto } from './reitti.js';
import { tyopaikanTunnistaja, vaadiCallerId, vaadiOmaSivusto, type Tunnistajat } from './tunnistus.js';

/**
 * The host knows who calls; nothing else lets anybody in. Caller-Id and the site are asked all the same: the host may
 * identify by a cookie, which goes along also when another site makes the browser send a request.
 */
export function isannanTunnistajat(palvelut: EhoksPalvelut, asetukset: RestAsetukset): Tunnistajat {
  async function jarjestelmaTaiVirkailija({ isannanTekija, tuki, yhteys }: Pyynto): Promise<Kayttaja | undefined> {
    const tekija = await isannanTekija?.();
    if (tekija === undefined) return undefined;
    if (onOppija(tekija)) throw new EhoksError('istunto.puuttuu');
    tuki.kayttajatunnus = tekija.kayttajatunnus;
    return { ...tekija, yhteys };
  }

  async function jokin(pyynto: Pyynto): Promise<Kayttaja> {
    vaadiCallerId(pyynto);
    vaadiOmaSivusto(pyynto, asetukset);
    const kayttaja = await jarjestelmaTaiVirkailija(pyynto);
    if (kayttaja === undefined) throw new EhoksError('istunto.puuttuu');
    return kayttaja;
  }

  return {
    palvelutunnus: jokin,
    valinnainen: jarjestelmaTaiVirkailija,
    virkailija: jokin,
    oppija: async (pyynto) => {
      vaadiCallerId(pyynto);
      vaadiOmaSivusto(pyynto, asetukset);
      const tekija = await pyynto.isannanTekija?.();
      if (tekija === undefined || !onOppija(tekija)) throw new EhoksError('istunto.puuttuu');
      return { ...tekija, yhteys: pyynto.yhteys };
    },
    tyopaikka: tyopaikanTunnistaja(palvelut, asetukset),
  };
}

/** The service without ways of its own to tell who somebody is: no accounts, tickets or tokens. */
export function ilmanOmaaTunnistusta({ omatTunnukset: _, ...palvelut }: EhoksPalvelut): EhoksPalvelut {
  return {
    ...palvelut,
    tunnistautuminen: {
      tunnista: () => Promise.reject(new EhoksError('tunnistus.tiketti-ei-kelpaa')),
      // In the middle of a mass transfer the host is not asked again.
      nykyinen: async () => 'vain-tiketista',
    },
  };
}
