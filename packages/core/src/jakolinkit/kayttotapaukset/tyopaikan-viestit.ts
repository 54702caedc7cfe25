import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { HoksId } from '../../hoks/hoks.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { ratkaiseOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import { organisaationHakupiiri } from '../../oppijaindeksi/hakupiiri.js';
import type { Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { JakolinkkiRepository } from '../jakolinkki-repository.port.js';
import type { Jakopiirit } from '../jakopiirit.js';
import { salliiJaon } from '../jakotaulukko.js';
import type { AvoinViesti, TyopaikanVastausRepository } from '../tyopaikan-vastaus-repository.port.js';

/** Kerralla näytettäviä: loput tulevat näkyviin, kun nämä on käsitelty. */
export const AVOIMIA_VIESTEJA_NAYTETAAN = 100;

/** Työpaikkojen viestit, joita kukaan ei ole vielä käsitellyt. */
export interface AvoimetViestit {
  readonly maara: number;
  /** Vanhimmasta alkaen, enintään `AVOIMIA_VIESTEJA_NAYTETAAN`. */
  readonly viestit: readonly AvoinViesti[];
}

/** Virkailijan tehtävät työpaikkojen viesteistä. Jokainen heittää `oikeus.kielletty`, `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`. */
export class TyopaikanViestit {
  constructor(
    private readonly deps: {
      readonly vastaukset: TyopaikanVastausRepository;
      readonly jakolinkit: JakolinkkiRepository;
      readonly jakopiirit: Jakopiirit;
      readonly organisaatiot: Organisaatiot;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Organisaation suunnitelmista kirjoitetut. */
  async kasittelematta(oid: OrganisaatioOid, kayttaja: Kayttaja): Promise<AvoimetViestit> {
    const { vastaukset, organisaatiot, kirjaaja } = this.deps;
    const teko = { tekija: kayttaja, toimi: 'lue-jakoja', kohde: { organisaatio: oid } } as const;
    return kirjaaja.kirjaten(teko, async (jalki) => {
      const organisaatio = await organisaatiot.organisaatio(oid);
      if (organisaatio === undefined) throw new EhoksError('oikeus.kielletty', { peruste: 'organisaatiota-ei-ole' });
      const ratkaisu = ratkaiseOikeus(kayttaja, 'jaa', { organisaatio });
      if (!ratkaisu.sallittu) throw new EhoksError('oikeus.kielletty', { peruste: ratkaisu.peruste });
      jalki.perusteena(ratkaisu.peruste);
      const piiri = organisaationHakupiiri(organisaatio);
      const [maara, viestit] = await Promise.all([
        vastaukset.kasittelemattomia(piiri),
        vastaukset.kasittelematta(piiri, AVOIMIA_VIESTEJA_NAYTETAAN),
      ]);
      jalki.kohdistui({ hoksIdt: [...new Set(viestit.map(({ jako }) => jako.hoksId))] });
      return { maara, viestit };
    });
  }

  /**
   * Merkitsee viestin käsitellyksi; jo käsitelty pysyy sellaisena. Heittää lisäksi `hoks.ei-loydy`, `toiminto.suljettu` tai
   * `jako.viesti-ei-loydy`, kun viesti ei ole tästä suunnitelmasta.
   */
  async kasittele(hoksId: HoksId, tunnus: string, kayttaja: Kayttaja): Promise<void> {
    const { vastaukset, jakolinkit, jakopiirit, kirjaaja, kello } = this.deps;
    const teko = { tekija: kayttaja, toimi: 'kasittele-viesti', kohde: { hoksId } } as const;
    await kirjaaja.kirjaten(teko, async (jalki) => {
      const { tekija } = await jakopiirit.virkailijan(hoksId, kayttaja, jalki);
      if (!salliiJaon(tekija, 'kasittele-viesti')) throw new EhoksError('oikeus.kielletty');
      const jaot = await jakolinkit.hoksien([hoksId]);
      const vastatut = await vastaukset.jakojen(jaot.map((jako) => jako.tunnus));
      const viestit = [...vastatut.values()].flatMap((jaon) => jaon.viestit);
      const viesti = viestit.find((ehdokas) => ehdokas.tunnus === tunnus);
      if (viesti === undefined) throw new EhoksError('jako.viesti-ei-loydy');
      jalki.kohdistui({ jako: viesti.jako });
      if (viesti.kasitelty !== undefined) return;
      const kasittely = { kayttajatunnus: kayttaja.kayttajatunnus, aika: kello.nyt() };
      await vastaukset.kasittele(tunnus, kasittely, jalki.muutoksenKirjaukset().audit);
    });
  }
}
