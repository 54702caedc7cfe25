import type { Kayttaja } from '../oikeudet/kayttaja.js';
import { saaHallita } from '../oikeudet/ratkaise-myonto.js';
import type { Organisaatiot } from '../rekisterit/organisaatiot.port.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { TunnusRepository } from './tunnus-repository.port.js';
import type { Tunnus } from './tunnus.js';

/** Mitä tunnuksia käyttäjä hallitsee. */
export class TunnustenPiiri {
  constructor(private readonly deps: { readonly tunnukset: TunnusRepository; readonly organisaatiot: Organisaatiot }) {}

  /** Heittää `rekisteri.ei-vastaa`. */
  async hallitsee(kayttaja: Kayttaja, { roolit }: Tunnus): Promise<boolean> {
    const missa = await Promise.all(
      roolit.map(async ({ rooli, organisaatio }) => ({
        rooli,
        organisaatio: await this.deps.organisaatiot.organisaatio(organisaatio),
      })),
    );
    return saaHallita(kayttaja, missa);
  }

  /** Onko tunnuksella rooli organisaatiossa tai sen alla? Heittää `rekisteri.ei-vastaa`. */
  async ulottuu({ roolit }: Tunnus, organisaatio: OrganisaatioOid): Promise<boolean> {
    const missa = await Promise.all(roolit.map((myonto) => this.deps.organisaatiot.organisaatio(myonto.organisaatio)));
    return missa.some((roolin) => roolin !== undefined && [...roolin.ylemmat, roolin.oid].includes(organisaatio));
  }

  /** Hallittava tunnus. Vierasta ei eroteta puuttuvasta: heittää `tunnus.ei-loydy`. */
  async vaadi(kayttaja: Kayttaja, kayttajatunnus: string): Promise<Tunnus> {
    const tunnus = await this.deps.tunnukset.hae(kayttajatunnus);
    if (tunnus === undefined) throw new EhoksError('tunnus.ei-loydy', { peruste: 'tunnusta-ei-ole' });
    if (!(await this.hallitsee(kayttaja, tunnus)))
      throw new EhoksError('tunnus.ei-loydy', { peruste: 'tunnus-ei-ole-hallittavissa' });
    return tunnus;
  }
}
