import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { sallii } from '../../oikeudet/oikeustaulukko.js';
import { OPH_OID, type OrganisaatioOid } from '../../tunnisteet/oid.js';
import type { Oppijaindeksi } from '../oppijaindeksi.port.js';

/** Missä oppilaitoksissa virkailija voi katsoa suunnitelmia. Henkilöistä tämä ei kerro mitään, joten siitä ei jää merkintää. */
export class HaeOppilaitokset {
  constructor(private readonly deps: { readonly oppijaindeksi: Oppijaindeksi }) {}

  /** Organisaatiot, joihin lukuoikeus on myönnetty, ja kunkin alla olevat oppilaitokset, joilla on suunnitelmia. Oppilaitoksen alla ei ole muita. */
  async suorita({ oikeudet }: Kayttaja): Promise<ReadonlyMap<OrganisaatioOid, readonly OrganisaatioOid[]>> {
    const luettavat = oikeudet.filter(({ oikeus }) => sallii(oikeus, 'lue')).map(({ organisaatio }) => organisaatio);
    const haut = [...new Set(luettavat)].map(async (oid) => {
      const oppilaitokset = await this.deps.oppijaindeksi.oppilaitokset(oid === OPH_OID ? undefined : oid);
      return [oid, oppilaitokset] as const;
    });
    return new Map(await Promise.all(haut));
  }
}
