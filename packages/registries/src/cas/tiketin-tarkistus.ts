import { EhoksError } from '@ehoks/core';
import { KERRAN, type Naapuri } from '../http/naapuri.js';
import { OutoVastaus } from '../http/vastaus.js';
import { lueCasVahvistus, type CasVahvistus } from './cas-vahvistus.dto.js';

/** What is not a ticket at all is refused without asking, so that garbage never looks like a failure of CAS. */
const TIKETTI = /^ST-[\x21-\x7e]{1,512}$/;

/** `serviceValidate` of one CAS. Never repeated: a ticket is used up even when the answer is lost. */
export class TiketinTarkistus {
  constructor(
    private readonly naapuri: Naapuri,
    private readonly polku: readonly string[],
  ) {}

  /** Spends the ticket and reads whose it was by `lue`. Throws `tunnistus.tiketti-ei-kelpaa` or `rekisteri.ei-vastaa`. */
  async tarkista<T>(tiketti: string, palvelu: string, lue: (vahvistus: CasVahvistus) => T): Promise<T> {
    if (!TIKETTI.test(tiketti)) throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    const pyynto = () => ({ searchParams: { service: palvelu, ticket: tiketti }, retry: KERRAN });
    return this.naapuri.kysy(this.polku, pyynto, ({ tila, runko }) => {
      if (tila !== 200) throw new OutoVastaus(`unexpected status ${tila}`);
      const vahvistus = lueCasVahvistus(runko);
      if (!('hylatty' in vahvistus)) return lue(vahvistus);
      if (vahvistus.hylatty === 'INTERNAL_ERROR') throw new OutoVastaus('CAS could not check the ticket');
      throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    });
  }
}
