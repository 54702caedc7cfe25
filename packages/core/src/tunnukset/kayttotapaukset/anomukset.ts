import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { onOpetushallituksenOikeus, onOpetushallitus } from '../../oikeudet/ratkaise-oikeus.js';
import type { Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { OrganisaatioOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { AnomusRepository } from '../anomus-repository.port.js';
import type { Kayttooikeusanomus } from '../kayttooikeusanomus.js';
import type { MyonnaRooleja, MyonnettavaRooli } from './myonna-rooleja.js';

/** eHOKS-tallentajan pääkäyttäjän oikeuden anominen Opetushallitukselta ja anomuksen ratkaiseminen. */
export class Anomukset {
  constructor(
    private readonly deps: {
      readonly anomukset: AnomusRepository;
      readonly organisaatiot: Organisaatiot;
      readonly myonnaRooleja: MyonnaRooleja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Anoo oikeutta itselleen organisaatioon, johon on jokin eHOKS-oikeus. Heittää `myonto.organisaatiota-ei-ole`,
   * `oikeus.kielletty`, `pyynto.parametri` (tyhjä perustelu) tai `rekisteri.ei-vastaa`.
   */
  async ano(anoja: Kayttaja, oid: OrganisaatioOid, perustelu: string): Promise<Kayttooikeusanomus> {
    const { anomukset, organisaatiot, tunnistegeneraattori, kirjaaja, kello } = this.deps;
    const kohde = { organisaatio: oid };
    return kirjaaja.kirjaten({ tekija: anoja, toimi: 'jata-anomus', kohde }, async (jalki) => {
      if (perustelu.trim() === '') throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'perustelu' } });
      const organisaatio = await organisaatiot.organisaatio(oid);
      if (organisaatio === undefined) throw new EhoksError('myonto.organisaatiota-ei-ole');
      const piiri = [...organisaatio.ylemmat, organisaatio.oid];
      const oikeus = anoja.oikeudet.find((oma) => piiri.includes(oma.organisaatio));
      if (oikeus === undefined) throw new EhoksError('oikeus.kielletty', { peruste: 'ei-oikeutta-organisaatioon' });
      jalki.perusteena(oikeus);
      const anomus: Kayttooikeusanomus = {
        id: tunnistegeneraattori.uuid(),
        anoja: anoja.kayttajatunnus,
        organisaatio: oid,
        perustelu: perustelu.trim(),
        anottu: kello.nyt(),
        tila: 'anottu',
      };
      await anomukset.lisaa(anomus, jalki.muutoksenKirjaukset().audit);
      return anomus;
    });
  }

  /** Opetushallitukselle kaikki, muille omat. */
  async luettelo(kayttaja: Kayttaja): Promise<readonly Kayttooikeusanomus[]> {
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-tunnuksia', kohde: {} }, async () => {
      const kaikki = await this.deps.anomukset.kaikki();
      if (onOpetushallitus(kayttaja)) return kaikki;
      return kaikki.filter(({ anoja }) => anoja === kayttaja.kayttajatunnus);
    });
  }

  /**
   * Hyväksytty anomus antaa anojalle roolin saman tien, joten hyväksyä voi vain, kun roolin voi myöntää. Omaansa ei
   * ratkaise kukaan. Hylkäyksellä on perustelu. Heittää `oikeus.kielletty`, `anomus.ei-loydy`, `anomus.oma`,
   * `anomus.jo-ratkaistu`, `pyynto.parametri`, `tunnus.ei-loydy`, `myonto.*` tai `rekisteri.ei-vastaa`. Jos myöntäminen
   * katkeaa hyväksynnän jälkeen, Opetushallitus myöntää roolin käsin: hyväksytty anomus riittää siihen.
   */
  async ratkaise(
    kayttaja: Kayttaja,
    id: string,
    { hyvaksytaan, perustelu = '' }: { readonly hyvaksytaan: boolean; readonly perustelu?: string },
  ): Promise<Kayttooikeusanomus> {
    const { anomukset, myonnaRooleja, kirjaaja, kello } = this.deps;
    const ratkaistu = await kirjaaja.kirjaten(
      { tekija: kayttaja, toimi: 'ratkaise-anomus', kohde: { tunnus: id } },
      async (jalki) => {
        const oikeus = kayttaja.oikeudet.find(onOpetushallituksenOikeus);
        if (oikeus === undefined) throw new EhoksError('oikeus.kielletty', { peruste: 'oikeus-ei-riita' });
        jalki.perusteena(oikeus);
        if (!hyvaksytaan && perustelu.trim() === '')
          throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'perustelu' } });
        const anomus = await anomukset.hae(id);
        if (anomus === undefined) throw new EhoksError('anomus.ei-loydy');
        jalki.kohdistui({ organisaatio: anomus.organisaatio });
        if (anomus.anoja.toLowerCase() === kayttaja.kayttajatunnus.toLowerCase())
          throw new EhoksError('anomus.oma', { peruste: 'oma-anomus' });
        if (anomus.tila !== 'anottu') throw new EhoksError('anomus.jo-ratkaistu');
        if (hyvaksytaan) await myonnaRooleja.vaadiMyonnettavissa(kayttaja, anomus.anoja, anottuRooli(anomus));
        const uusi: Kayttooikeusanomus = {
          ...anomus,
          tila: hyvaksytaan ? 'hyvaksytty' : 'hylatty',
          ratkaisija: kayttaja.kayttajatunnus,
          ratkaistu: kello.nyt(),
          ...(perustelu.trim() !== '' && { ratkaisunPerustelu: perustelu.trim() }),
        };
        const muutokset = [{ polku: 'tila', vanha: anomus.tila, uusi: uusi.tila }];
        if (!(await anomukset.ratkaise(uusi, jalki.muutoksenKirjaukset({ muutokset }).audit)))
          throw new EhoksError('anomus.jo-ratkaistu');
        return uusi;
      },
    );
    if (hyvaksytaan) await myonnaRooleja.myonna(kayttaja, ratkaistu.anoja, anottuRooli(ratkaistu));
    return ratkaistu;
  }
}

function anottuRooli({ organisaatio }: Kayttooikeusanomus): MyonnettavaRooli {
  return { rooli: 'ehoks-tallentajan-paakayttaja', organisaatio };
}
