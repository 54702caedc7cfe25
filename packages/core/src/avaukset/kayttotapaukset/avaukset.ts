import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { onOpetushallitus, vaadiOphOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import { OPH_OID, type OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { AvausRepository } from '../avaus-repository.port.js';
import type { Avattava, Avaus } from '../avaus.js';
import type { Avausvalvoja } from '../avausvalvoja.js';

/** Toimintojen avaaminen ja sulkeminen vaiheittain. Päättää vain Opetushallitus; kukin virkailija näkee päätökset, jotka koskevat häntä. */
export class Avaukset {
  constructor(
    private readonly deps: {
      readonly avaukset: AvausRepository;
      readonly avausvalvoja: Avausvalvoja;
      readonly organisaatiot: Organisaatiot;
      readonly kirjaaja: Kirjaaja;
    },
  ) {}

  /** Koko maan päätökset ja omien organisaatioiden; Opetushallitukselle kaikki. Heittää `rekisteri.ei-vastaa`. */
  async luettelo(kayttaja: Kayttaja): Promise<readonly Avaus[]> {
    const { avaukset, avausvalvoja, organisaatiot } = this.deps;
    if (onOpetushallitus(kayttaja)) return avaukset.kaikki();
    const omat = new Set(kayttaja.oikeudet.map(({ organisaatio }) => organisaatio));
    const loydetyt = await Promise.all([...omat].map((oid) => organisaatiot.organisaatio(oid)));
    const piiri = new Set([OPH_OID, ...loydetyt.flatMap((oma) => (oma ? [...oma.ylemmat, oma.oid] : []))]);
    return (await avausvalvoja.paatokset()).filter(({ organisaatio }) => piiri.has(organisaatio));
  }

  /** Avaa tai sulkee. Heittää `oikeus.kielletty`, `avaus.ei-jarjestaja`, `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`. */
  async aseta(avaus: Avaus, kayttaja: Kayttaja): Promise<void> {
    const { avaukset, avausvalvoja, kirjaaja } = this.deps;
    const { toiminto, organisaatio, auki } = avaus;
    const teko = { tekija: kayttaja, toimi: 'aseta-avaus', kohde: { toiminto, organisaatio } } as const;
    await kirjaaja.kirjaten(teko, async (jalki) => {
      jalki.perusteena(vaadiOphOikeus(kayttaja, 'yllapida'));
      await this.vaadiJarjestaja(organisaatio);
      const entinen = (await avaukset.kaikki()).find(
        (rivi) => rivi.toiminto === toiminto && rivi.organisaatio === organisaatio,
      );
      const muutokset = [{ polku: 'auki', ...(entinen && { vanha: entinen.auki }), uusi: auki }];
      await avaukset.aseta(avaus, jalki.muutoksenKirjaukset({ muutokset }).audit);
    });
    avausvalvoja.unohda();
  }

  /** Poistaa päätöksen: koulutustoimijaa koskee taas koko maan päätös, ja ilman sitäkin toiminto on auki. Heittää `oikeus.kielletty`, `avaus.ei-loydy` tai `tallennus.ei-onnistu`. */
  async poista(toiminto: Avattava, organisaatio: OrganisaatioOid, kayttaja: Kayttaja): Promise<void> {
    const { avaukset, avausvalvoja, kirjaaja } = this.deps;
    const teko = { tekija: kayttaja, toimi: 'poista-avaus', kohde: { toiminto, organisaatio } } as const;
    await kirjaaja.kirjaten(teko, async (jalki) => {
      jalki.perusteena(vaadiOphOikeus(kayttaja, 'yllapida'));
      if (!(await avaukset.poista(toiminto, organisaatio, jalki.muutoksenKirjaukset().audit)))
        throw new EhoksError('avaus.ei-loydy');
    });
    avausvalvoja.unohda();
  }

  private async vaadiJarjestaja(oid: OrganisaatioOid): Promise<void> {
    if (oid === OPH_OID) return;
    const organisaatio = await this.deps.organisaatiot.organisaatio(oid);
    if (!organisaatio?.tasot.includes('koulutustoimija')) throw new EhoksError('avaus.ei-jarjestaja');
  }
}
