import { EhoksError, oikeusRoolista, type Kayttaja, type Tunnistautuminen } from '@ehoks/core';
import { KERRAN, type Naapuri } from '../http/naapuri.js';
import { OutoVastaus } from '../http/vastaus.js';
import { lueCasVahvistus, type CasKayttaja } from './cas-vahvistus.dto.js';

/** What is not a ticket at all is refused without asking, so that garbage never looks like a failure of CAS. */
const TIKETTI = /^ST-[\x21-\x7e]{1,512}$/;

/** Validation of tickets at Opintopolku's CAS. Never repeated: a ticket is used up even when the answer is lost. */
export class CasTunnistautuminen implements Tunnistautuminen {
  constructor(private readonly naapuri: Naapuri) {}

  /** Throws `tunnistus.tiketti-ei-kelpaa` or `rekisteri.ei-vastaa` (cas). */
  async tunnista(tiketti: string, palvelu: string): Promise<Kayttaja> {
    if (!TIKETTI.test(tiketti)) throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    const pyynto = () => ({ searchParams: { service: palvelu, ticket: tiketti }, retry: KERRAN });
    return this.naapuri.kysy(['cas', 'p3', 'serviceValidate'], pyynto, ({ tila, runko }) => {
      if (tila !== 200) throw new OutoVastaus(`unexpected status ${tila}`);
      const vahvistus = lueCasVahvistus(runko);
      if (!('hylatty' in vahvistus)) return kayttaja(vahvistus);
      if (vahvistus.hylatty === 'INTERNAL_ERROR') throw new OutoVastaus('CAS could not check the ticket');
      throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    });
  }
}

function kayttaja({ user, oidHenkilo, kayttajaTyyppi, roles }: CasKayttaja): Kayttaja {
  return {
    kayttajatunnus: user,
    oid: oidHenkilo,
    tyyppi: kayttajaTyyppi === 'PALVELU' ? 'PALVELU' : 'VIRKAILIJA',
    oikeudet: roles.flatMap((rooli) => oikeusRoolista(rooli) ?? []),
  };
}
