import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { ophTasonOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { organisaationHakupiiri } from '../hakupiiri.js';
import { hakusanat } from '../hakumuoto.js';
import type { Indeksihaku, Indeksisivu, Luettelorivi, Oppijaindeksi } from '../oppijaindeksi.port.js';

/** Luettelon ehdot sellaisina kuin hakija ne kirjoittaa. */
export interface Oppijahaku extends Omit<Indeksihaku, 'piiri' | 'tanaan' | 'nimi' | 'tutkinto' | 'osaamisala'> {
  /** Oppilaitos, tai mikä tahansa muu organisaatio, johon hakijalla on lukuoikeus: sen alla olevat ovat mukana. */
  readonly organisaatioOid: OrganisaatioOid;
  readonly nimi?: string;
  readonly tutkinto?: string;
  readonly osaamisala?: string;
}

/** Organisaation oppijat ja heidän suunnitelmansa: luettelo virkailijalle. */
export class HaeOppijoita {
  constructor(
    private readonly deps: {
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Sivu ja kaikkien ehdot täyttävien määrä. Poistetut näkee vain se, joka voi palauttaa ne. Heittää `oikeus.kielletty`, `toiminto.suljettu` tai `rekisteri.ei-vastaa`. */
  async suorita(
    { organisaatioOid, nimi, tutkinto, osaamisala, ...ehdot }: Oppijahaku,
    sivu: Indeksisivu,
    kayttaja: Kayttaja,
  ): Promise<{ readonly rivit: readonly Luettelorivi[]; readonly yhteensa: number }> {
    const { oppijaindeksi, oikeusvalvoja, kirjaaja, kello } = this.deps;
    const { oppijaOid, opiskeluoikeusOid, hoksId } = ehdot;
    const kohde = {
      organisaatio: organisaatioOid,
      ...(oppijaOid && { oppijaOid }),
      ...(opiskeluoikeusOid && { opiskeluoikeusOid }),
      ...(hoksId && { hoksId }),
    };
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'selaa', kohde }, async (jalki) => {
      const { organisaatio, peruste } = await oikeusvalvoja.vaadi(kayttaja, 'lue', { oppilaitosOid: organisaatioOid });
      jalki.perusteena(peruste);
      if (ehdot.tila === 'poistettu' && ophTasonOikeus(kayttaja, 'palauta') === undefined)
        throw new EhoksError('oikeus.kielletty', { peruste: 'oikeus-ei-riita' });
      const haku: Indeksihaku = {
        ...ehdot,
        piiri: organisaationHakupiiri(organisaatio),
        tanaan: paivaHelsingissa(kello.nyt()),
        ...(nimi !== undefined && { nimi: hakusanat(nimi) }),
        ...(tutkinto !== undefined && { tutkinto: hakusanat(tutkinto) }),
        ...(osaamisala !== undefined && { osaamisala: hakusanat(osaamisala) }),
      };
      const [rivit, yhteensa] = await Promise.all([oppijaindeksi.hae(haku, sivu), oppijaindeksi.maara(haku)]);
      jalki.kohdistui({ hoksIdt: rivit.map((rivi) => rivi.hoksId) });
      return { rivit, yhteensa };
    });
  }
}
