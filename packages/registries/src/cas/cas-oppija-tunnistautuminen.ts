import { onOppijaOid, type Oppijakayttaja, type OppijaOid, type OppijanTunnistautuminen } from '@ehoks/core';
import type { Naapuri } from '../http/naapuri.js';
import { OutoVastaus } from '../http/vastaus.js';
import { lueCasOppija } from './cas-oppija.dto.js';
import type { CasVahvistus } from './cas-vahvistus.dto.js';
import { TiketinTarkistus } from './tiketin-tarkistus.js';

/** Learners and those who act on their behalf, identified by Opintopolku's CAS-oppija. */
export class CasOppijaTunnistautuminen implements OppijanTunnistautuminen {
  readonly #tarkistus: TiketinTarkistus;

  constructor(naapuri: Naapuri) {
    this.#tarkistus = new TiketinTarkistus(naapuri, ['cas-oppija', 'serviceValidate']);
  }

  /** Throws `tunnistus.tiketti-ei-kelpaa` or `rekisteri.ei-vastaa` (cas-oppija). */
  async tunnista(tiketti: string, palvelu: string): Promise<Oppijakayttaja> {
    return this.#tarkistus.tarkista(tiketti, palvelu, oppijakayttaja);
  }
}

/** Throws `OutoVastaus` when a number is none: whose data is shown is decided by it, and who looks at it is logged by it. */
function oppijakayttaja(vahvistus: CasVahvistus): Oppijakayttaja {
  const { personOid, nimi, impersonator } = lueCasOppija(vahvistus);
  return {
    oppijaOid: henkiloOid(personOid, 'personOid'),
    nimi,
    ...(impersonator && {
      puolesta: { oid: henkiloOid(impersonator.personOid, 'impersonatorPersonOid'), nimi: impersonator.nimi },
    }),
  };
}

function henkiloOid(arvo: string, paikka: string): OppijaOid {
  if (!onOppijaOid(arvo)) throw new OutoVastaus(`${paikka} is not a person's number`);
  return arvo;
}
