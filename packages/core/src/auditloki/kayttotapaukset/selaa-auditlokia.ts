import type { HoksRepository } from '../../hoks/hoks-repository.port.js';
import type { Kayttaja, Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import { ophTasonOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { Organisaatio, Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { OppijaOid, OrganisaatioOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { AuditlokiRepository } from '../auditloki-repository.port.js';
import type { Kirjaaja } from '../kirjaaja.js';
import type { KirjattuLokitapahtuma, Lokitapahtuma, Lokitekija, Lokitoimi } from '../lokitapahtuma.js';

/** Kuka on käsitellyt oppijan tietoja: oppijalle kerrotaan organisaatio, ei virkailijan nimeä. */
export interface Kasittely {
  readonly numero: number;
  readonly aika: Lokitapahtuma['aika'];
  readonly toimi: Lokitoimi;
  readonly tekija: Lokitekija['tyyppi'];
  /** Organisaatio, jonka oikeudella käsiteltiin. Puuttuu oppijalta itseltään. */
  readonly organisaatio?: { readonly oid: OrganisaatioOid; readonly nimi: Organisaatio['nimi'] };
  /** Asioitiin oppijan puolesta. */
  readonly puolesta: boolean;
}

export interface Lokisivu {
  readonly enintaan: number;
  readonly ennen?: number;
}

/** Auditlokin katselu: oppija näkee, kuka hänen tietojaan on käsitellyt; Opetushallitus näkee merkinnät kokonaan. */
export class SelaaAuditlokia {
  constructor(
    private readonly deps: {
      readonly auditloki: AuditlokiRepository;
      readonly hoksit: HoksRepository;
      readonly organisaatiot: Organisaatiot;
      readonly kirjaaja: Kirjaaja;
    },
  ) {}

  /** Onnistuneet käsittelyt uusimmasta alkaen; hylätyssä ei ole nähty mitään. Heittää `tallennus.ei-onnistu`. */
  async oppijalle(oppija: Oppijakayttaja, sivu: Lokisivu): Promise<readonly Kasittely[]> {
    const { oppijaOid } = oppija;
    return this.deps.kirjaaja.kirjaten({ tekija: oppija, toimi: 'lue-auditloki', kohde: { oppijaOid } }, async () => {
      const tapahtumat = await this.oppijasta(oppijaOid, { ...sivu, vainOnnistuneet: true });
      return Promise.all(tapahtumat.map((tapahtuma) => this.kasittely(tapahtuma)));
    });
  }

  /** Heittää `oikeus.kielletty`. */
  async virkailijalle(
    kayttaja: Kayttaja,
    oppijaOid: OppijaOid,
    sivu: Lokisivu,
  ): Promise<readonly KirjattuLokitapahtuma[]> {
    const teko = { tekija: kayttaja, toimi: 'lue-auditloki', kohde: { oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      const oikeus = ophTasonOikeus(kayttaja, 'lue-auditloki');
      if (oikeus === undefined) throw new EhoksError('oikeus.kielletty', { peruste: 'oikeus-ei-riita' });
      jalki.perusteena(oikeus);
      return this.oppijasta(oppijaOid, sivu);
    });
  }

  private async oppijasta(
    oppijaOid: OppijaOid,
    ehdot: Parameters<AuditlokiRepository['oppijasta']>[1],
  ): Promise<readonly KirjattuLokitapahtuma[]> {
    const { auditloki, hoksit } = this.deps;
    return auditloki.oppijasta({ oppijaOid, hoksIdt: await hoksit.oppijanHoksIdt(oppijaOid) }, ehdot);
  }

  private async kasittely({ numero, aika, toimi, tekija, peruste }: KirjattuLokitapahtuma): Promise<Kasittely> {
    const oid = typeof peruste === 'object' ? peruste.organisaatio : undefined;
    return {
      numero,
      aika,
      toimi,
      tekija: tekija.tyyppi,
      ...(oid && { organisaatio: { oid, nimi: await this.nimi(oid) } }),
      puolesta: tekija.puolesta !== undefined,
    };
  }

  /** Nimi puuttuu, kun organisaatiota ei enää ole tai organisaatiopalvelu ei vastaa: loki näkyy silti. */
  private async nimi(oid: OrganisaatioOid): Promise<Organisaatio['nimi']> {
    try {
      return (await this.deps.organisaatiot.organisaatio(oid))?.nimi ?? {};
    } catch (virhe) {
      if (EhoksError.on(virhe) && virhe.koodi === 'rekisteri.ei-vastaa') return {};
      throw virhe;
    }
  }
}
