import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokikohde } from '../../auditloki/lokitapahtuma.js';
import type { HoksId } from '../../hoks/hoks.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { vaadiOphOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { Organisaatio, Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { OpiskeluoikeusOid, OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { organisaationHakupiiri } from '../hakupiiri.js';
import type { Indeksirivi, Indeksisivu, Indeksitilanne, Oppijaindeksi } from '../oppijaindeksi.port.js';

/** Mitä indeksissä on: ylläpidolle, ja oppilaitokselle ne suunnitelmat, joiden opiskeluoikeutta KOSKI ei tunne. */
export class TutkiOppijaindeksia {
  constructor(
    private readonly deps: {
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly organisaatiot: Organisaatiot;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `oikeus.kielletty`. */
  async tilanne(kayttaja: Kayttaja): Promise<Indeksitilanne> {
    return this.yllapitona({}, kayttaja, () => this.deps.oppijaindeksi.tilanne());
  }

  /** Suunnitelma numerolla, poistettukin. Heittää `oikeus.kielletty` tai `hoks.ei-loydy`. */
  async hoks(hoksId: HoksId, kayttaja: Kayttaja): Promise<Indeksirivi> {
    return this.yllapitona({ hoksId }, kayttaja, async (jalki) =>
      loydetty(await this.deps.oppijaindeksi.hoksilla(hoksId), jalki),
    );
  }

  /** Suunnitelma opiskeluoikeudella, poistettukin. Heittää `oikeus.kielletty` tai `hoks.ei-loydy`. */
  async opiskeluoikeus(opiskeluoikeusOid: OpiskeluoikeusOid, kayttaja: Kayttaja): Promise<Indeksirivi> {
    return this.yllapitona({ opiskeluoikeusOid }, kayttaja, async (jalki) =>
      loydetty(await this.deps.oppijaindeksi.opiskeluoikeudella(opiskeluoikeusOid), jalki),
    );
  }

  /** Mitä olisi häviämässä: suunnitelma ja sen oppilaitos. Heittää `oikeus.kielletty`, `hoks.ei-loydy` tai `rekisteri.ei-vastaa`. */
  async havitettava(
    hoksId: HoksId,
    kayttaja: Kayttaja,
  ): Promise<{ readonly rivi: Indeksirivi; readonly oppilaitos: Organisaatio | undefined }> {
    const { oppijaindeksi, organisaatiot } = this.deps;
    return this.yllapitona({ hoksId }, kayttaja, async (jalki) => {
      const rivi = loydetty(await oppijaindeksi.hoksilla(hoksId), jalki);
      const { oppilaitosOid } = rivi.organisaatiot;
      return { rivi, oppilaitos: oppilaitosOid && (await organisaatiot.organisaatio(oppilaitosOid)) };
    });
  }

  /** Montako suunnitelmaa koulutustoimijalla on. Heittää `oikeus.kielletty`. */
  async koulutustoimijanMaara(oid: OrganisaatioOid, kayttaja: Kayttaja): Promise<number> {
    const { oppijaindeksi, kello } = this.deps;
    return this.yllapitona({ organisaatio: oid }, kayttaja, () =>
      oppijaindeksi.maara({ piiri: { taso: 'koulutustoimija', oid }, tanaan: paivaHelsingissa(kello.nyt()) }),
    );
  }

  /** Oppilaitoksen suunnitelmat, joiden opiskeluoikeutta KOSKI ei tunne, ja niiden määrä. Heittää `oikeus.kielletty` tai `rekisteri.ei-vastaa`. */
  async tuntemattomat(
    oppilaitosOid: OrganisaatioOid,
    sivu: Indeksisivu,
    kayttaja: Kayttaja,
  ): Promise<{ readonly rivit: readonly Indeksirivi[]; readonly yhteensa: number }> {
    const { oppijaindeksi, oikeusvalvoja, kirjaaja, kello } = this.deps;
    const teko = { tekija: kayttaja, toimi: 'selaa', kohde: { organisaatio: oppilaitosOid } } as const;
    return kirjaaja.kirjaten(teko, async (jalki) => {
      const { organisaatio, peruste } = await oikeusvalvoja.vaadi(kayttaja, 'lue', { oppilaitosOid });
      jalki.perusteena(peruste);
      const haku = {
        piiri: organisaationHakupiiri(organisaatio),
        tanaan: paivaHelsingissa(kello.nyt()),
        puuttuu: ['opiskeluoikeus'],
      } as const;
      const [rivit, yhteensa] = await Promise.all([oppijaindeksi.hae(haku, sivu), oppijaindeksi.maara(haku)]);
      jalki.kohdistui({ hoksIdt: rivit.map(({ hoksId }) => hoksId) });
      return { rivit, yhteensa };
    });
  }

  private async yllapitona<T>(kohde: Lokikohde, kayttaja: Kayttaja, tyo: (jalki: Jalki) => Promise<T>): Promise<T> {
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde }, async (jalki) => {
      jalki.perusteena(vaadiOphOikeus(kayttaja, 'yllapida'));
      return tyo(jalki);
    });
  }
}

function loydetty(rivi: Indeksirivi | undefined, jalki: Jalki): Indeksirivi {
  if (rivi === undefined) throw new EhoksError('hoks.ei-loydy');
  const { hoksId, oppijaOid, opiskeluoikeusOid } = rivi;
  jalki.kohdistui({ hoksId, oppijaOid, opiskeluoikeusOid });
  return rivi;
}
