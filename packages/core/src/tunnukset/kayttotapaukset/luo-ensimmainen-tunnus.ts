import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import { OPH_OID, type OrganisaatioOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { henkilonRoolinLoppu } from '../roolin-voimassaolo.js';
import { salasanalinkki } from '../salasanalinkki.js';
import type { TikettiRepository } from '../tiketti-repository.port.js';
import { onKayttajatunnus, tunnuksenOid } from '../tunnuksen-nimi.js';
import type { TunnusRepository } from '../tunnus-repository.port.js';

export interface EnsimmainenTunnus {
  readonly kayttajatunnus: string;
  readonly nimi: string;
  readonly rooli: 'oph-paakayttaja' | 'vastuukayttaja';
  /** Vastuukäyttäjän koulutustoimija; Opetushallituksen pääkäyttäjällä aina juuri. */
  readonly organisaatio?: OrganisaatioOid;
}

/** Palvelimella tehtävä ensimmäinen tunnus: sen haltija luo muut. Sama antaa uuden linkin, jos tunnus on jo. */
export class LuoEnsimmainenTunnus {
  constructor(
    private readonly deps: {
      readonly tunnukset: TunnusRepository;
      readonly tiketit: TikettiRepository;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Palauttaa salasanan kertalinkin tiketin. Heittää `pyynto.parametri` tai `tunnus.on-jo`. */
  async luo({ kayttajatunnus, nimi, rooli, organisaatio }: EnsimmainenTunnus): Promise<string> {
    const { tunnukset, tunnistegeneraattori, kirjaaja, kello } = this.deps;
    const missa = rooli === 'oph-paakayttaja' ? OPH_OID : organisaatio;
    if (missa === undefined) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'organisaatio' } });
    if (!onKayttajatunnus(kayttajatunnus))
      throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'kayttajatunnus' } });
    const nyt = kello.nyt();
    const alkaa = paivaHelsingissa(nyt);
    const roolit = [{ rooli, organisaatio: missa, alkaa, paattyy: henkilonRoolinLoppu(alkaa) }];
    const teko = {
      tekija: 'YLLAPITO',
      toimi: 'luo-tunnus',
      kohde: { tunnus: kayttajatunnus, organisaatio: missa },
    } as const;
    await kirjaaja.kirjaten(teko, (jalki) =>
      tunnukset.lisaa(
        {
          kayttajatunnus,
          oid: tunnuksenOid(tunnistegeneraattori.uuid()),
          tyyppi: 'VIRKAILIJA',
          nimi,
          roolit,
          lukittu: false,
          kaytossa: true,
          luotu: nyt,
        },
        jalki.muutoksenKirjaukset({ muutokset: [{ polku: 'roolit', uusi: roolit }] }).audit,
      ),
    );
    return this.linkki(kayttajatunnus);
  }

  /** Uusi kertalinkki tunnukselle, jonka salasana on hukassa. Heittää `tunnus.ei-loydy`. */
  async uusiLinkki(kayttajatunnus: string): Promise<string> {
    const { tunnukset, kirjaaja } = this.deps;
    const teko = { tekija: 'YLLAPITO', toimi: 'anna-salasanalinkki', kohde: { tunnus: kayttajatunnus } } as const;
    return kirjaaja.kirjaten(teko, async () => {
      const tunnus = await tunnukset.hae(kayttajatunnus);
      if (tunnus?.tyyppi !== 'VIRKAILIJA') throw new EhoksError('tunnus.ei-loydy');
      return this.linkki(tunnus.kayttajatunnus);
    });
  }

  private async linkki(kayttajatunnus: string): Promise<string> {
    const { tiketit, tunnistegeneraattori, kello } = this.deps;
    const linkki = salasanalinkki(kayttajatunnus, kello.nyt(), tunnistegeneraattori);
    await tiketit.lisaaPalvelutiketti(linkki);
    return linkki.tiketti;
  }
}
