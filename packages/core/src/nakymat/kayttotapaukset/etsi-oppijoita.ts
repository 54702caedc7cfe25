import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import { opiskeluoikeudenOrganisaatiot } from '../../hoks/kayttotapaukset/opiskeluoikeuden-organisaatiot.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { toimenOrganisaatiot, yhteinenOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import { organisaationHakupiiri } from '../../oppijaindeksi/hakupiiri.js';
import { hakusanat } from '../../oppijaindeksi/hakumuoto.js';
import type { Hakupiiri, Indeksirivi, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import { kokoNimi } from '../../oppijaindeksi/rekisteritiedot.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import { onOppijaOid, type OppijaOid } from '../../tunnisteet/oid.js';
import { Puuttuvat } from '../puuttuvat.js';
import type { NakymanOppija } from './hae-oppijan-nakyma.js';

const ENINTAAN = 20;

/** Haun löydöt ja rekisterit, joilta jäi kysymättä. */
export interface Loydetyt<T> {
  readonly loydetyt: readonly T[];
  readonly puuttuvat: readonly string[];
}

/** Oppijan valinta: oman organisaation oppijat nimellä, ja oppijanumerolla myös se, jolle suunnitelman saa tehdä. */
export class EtsiOppijoita {
  constructor(
    private readonly deps: {
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly organisaatiot: Organisaatiot;
      readonly koski: Koski;
      readonly oppijanumerorekisteri: Oppijanumerorekisteri;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Enintään 20 oppijaa. Oppija, jolla ei ole suunnitelmaa, löytyy vain koko numerolla ja vain, kun hänellä on opiskeluoikeus
   * organisaatiossa, jossa virkailija saa tehdä suunnitelmia: vieraita ei luetella. Heittää `rekisteri.ei-vastaa`, kun
   * Organisaatiopalvelu ei kerro, keitä virkailija saa nähdä.
   */
  async suorita(haku: string, kayttaja: Kayttaja): Promise<Loydetyt<NakymanOppija>> {
    const puuttuvat = new Puuttuvat();
    const oid = onOppijaOid(haku) ? haku : undefined;
    const teko = { tekija: kayttaja, toimi: 'selaa', kohde: { ...(oid && { oppijaOid: oid }) } } as const;
    const loydetyt = await this.deps.kirjaaja.kirjaten(teko, (jalki) =>
      oid === undefined ? this.nimella(haku, kayttaja, jalki) : this.numerolla(oid, kayttaja, jalki, puuttuvat),
    );
    return { loydetyt, puuttuvat: puuttuvat.luettelo() };
  }

  /**
   * Nimet niille oppijoille, joille virkailija saa tehdä suunnitelmia; muiden nimiä ei kerrota. Merkinnän oppijoiden tietojen
   * lukemisesta tekee se, joka numerot antaa. Heittää `rekisteri.ei-vastaa` vain, kun oikeutta ei voi ratkaista.
   */
  async nimet(oidit: readonly OppijaOid[], kayttaja: Kayttaja): Promise<ReadonlyMap<OppijaOid, string>> {
    if (oidit.length === 0) return new Map();
    const { oikeusvalvoja, koski, oppijanumerorekisteri } = this.deps;
    const puuttuvat = new Puuttuvat();
    const [oikeudet, henkilot] = await Promise.all([
      puuttuvat.ilman(koski.oppijoidenOpiskeluoikeudet(oidit)),
      puuttuvat.ilman(oppijanumerorekisteri.henkilot(oidit)),
    ]);
    const nimet = new Map<OppijaOid, string>();
    for (const [oid, henkilo] of henkilot ?? []) {
      const paatokset = await Promise.all(
        (oikeudet?.get(oid) ?? []).map((oikeus) =>
          oikeusvalvoja.saako(kayttaja, 'luo', opiskeluoikeudenOrganisaatiot(oikeus)),
        ),
      );
      if (paatokset.some(({ sallittu }) => sallittu)) nimet.set(oid, kokoNimi(henkilo));
    }
    return nimet;
  }

  private async nimella(haku: string, kayttaja: Kayttaja, jalki: Jalki): Promise<readonly NakymanOppija[]> {
    const nimi = hakusanat(haku);
    if (nimi.length === 0) return [];
    const tanaan = paivaHelsingissa(this.deps.kello.nyt());
    const sivu = { jarjestys: 'nimi', kieli: 'fi', laskeva: false, sivu: 0, enintaan: ENINTAAN } as const;
    const sivut = await Promise.all(
      (await this.piirit(kayttaja)).map((piiri) => this.deps.oppijaindeksi.hae({ piiri, tanaan, nimi }, sivu)),
    );
    const rivit = sivut.flat();
    const peruste = yhteinenOikeus(kayttaja, 'lue');
    if (peruste !== undefined) jalki.perusteena(peruste);
    jalki.kohdistui({ hoksIdt: [...new Set(rivit.map(({ hoksId }) => hoksId))] });
    const kerran = new Map(rivit.map((rivi) => [rivi.oppijaOid, oppija(rivi)]));
    return [...kerran.values()].slice(0, ENINTAAN);
  }

  private async piirit(kayttaja: Kayttaja): Promise<readonly Hakupiiri[]> {
    const oidit = toimenOrganisaatiot(kayttaja, 'lue');
    if (oidit === 'koko-maa') return [{ taso: 'koko-maa' }];
    if (oidit.length === 0) return [];
    return [...(await this.deps.organisaatiot.organisaatiot(oidit)).values()].map(organisaationHakupiiri);
  }

  private async numerolla(
    oid: OppijaOid,
    kayttaja: Kayttaja,
    jalki: Jalki,
    puuttuvat: Puuttuvat,
  ): Promise<readonly NakymanOppija[]> {
    const { oppijaindeksi, oikeusvalvoja, koski, oppijanumerorekisteri } = this.deps;
    for (const rivi of await oppijaindeksi.oppijalla(oid)) {
      const paatos = await oikeusvalvoja.saako(kayttaja, 'lue', rivi.organisaatiot);
      if (!paatos.sallittu) continue;
      jalki.perusteena(paatos.peruste);
      return [oppija(rivi)];
    }
    for (const oikeus of (await puuttuvat.ilman(koski.oppijanOpiskeluoikeudet(oid))) ?? []) {
      const paatos = await oikeusvalvoja.saako(kayttaja, 'luo', opiskeluoikeudenOrganisaatiot(oikeus));
      if (!paatos.sallittu) continue;
      jalki.perusteena(paatos.peruste);
      const henkilo = await puuttuvat.ilman(oppijanumerorekisteri.henkilo(oid));
      return [{ oid, ...(henkilo && { nimi: kokoNimi(henkilo) }) }];
    }
    return [];
  }
}

function oppija({ oppijaOid, nimi }: Indeksirivi): NakymanOppija {
  return { oid: oppijaOid, ...(nimi !== undefined && { nimi }) };
}
