import type { Henkilotunnus, Vaestotiedot, Vaestotietojarjestelma } from '@ehoks/core';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { jsonVastaus } from '../http/vastaus.js';
import { lueVaestotiedot } from './vaestotiedot.dto.js';

/** The population register over HTTP. The identity code goes in the body: addresses are written in logs. Nothing is remembered. */
export class VtjClient implements Vaestotietojarjestelma {
  constructor(private readonly naapuri: Naapuri) {}

  /** Throws `rekisteri.ei-vastaa` (vtj). */
  henkilo(hetu: Henkilotunnus): Promise<Vaestotiedot | undefined> {
    return this.naapuri.kysy(
      ['vtj', 'henkilo'],
      () => ({ method: 'post', json: { hetu }, retry: LUKU }),
      (vastaus) => lueVaestotiedot(jsonVastaus(vastaus)),
    );
  }
}
