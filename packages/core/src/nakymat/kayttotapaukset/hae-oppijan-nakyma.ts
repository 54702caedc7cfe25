import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { TallennettuHoks } from '../../hoks/hoks-repository.port.js';
import type { HaeOppijanHoksit } from '../../hoks/kayttotapaukset/hae-oppijan-hoksit.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Toimi } from '../../oikeudet/oikeustaulukko.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import type { Nimi } from '../../rekisterit/nimi.js';
import type { OppijaOid, OrganisaatioOid } from '../../tunnisteet/oid.js';
import type { Nimeaja } from '../nimeaja.js';
import { opiskeluoikeudenTiedot, type OpiskeluoikeudenTiedot } from '../opiskeluoikeuden-tiedot.js';
import { Puuttuvat } from '../puuttuvat.js';

/** Oppija sivun otsikossa. */
export interface NakymanOppija {
  readonly oid: OppijaOid;
  /** Puuttuu, kun Oppijanumerorekisteri ei ole sitä kertonut. */
  readonly nimi?: string;
}

/** Yksi oppijan suunnitelmista, opiskeluoikeutensa ja se, mitä katselija saa sille tehdä. */
export interface OppijanSuunnitelma {
  readonly tallennettu: TallennettuHoks;
  readonly opiskeluoikeus: OpiskeluoikeudenTiedot;
  /** Tyhjä, kun suunnitelma on toisen organisaation ja näkyy vain siksi, että oma opiskeluoikeus on voimassa. */
  readonly toimet: readonly Toimi[];
}

/** Oppijan sivu. */
export interface OppijanNakyma {
  readonly oppija: NakymanOppija;
  readonly suunnitelmat: readonly OppijanSuunnitelma[];
  readonly organisaatiot: ReadonlyMap<OrganisaatioOid, Nimi>;
  readonly puuttuvat: readonly string[];
}

/** Oppija ja ne hänen suunnitelmansa, jotka virkailija näkee. */
export class HaeOppijanNakyma {
  constructor(
    private readonly deps: {
      readonly haeOppijanHoksit: HaeOppijanHoksit;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly nimeaja: Nimeaja;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää samat kuin `HaeOppijanHoksit.virkailijalle`. */
  async suorita(oppijaOid: OppijaOid, kayttaja: Kayttaja): Promise<OppijanNakyma> {
    const { haeOppijanHoksit, oppijaindeksi, oikeusvalvoja, nimeaja, kirjaaja, kello } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde: { oppijaOid } }, async (jalki) => {
      const puuttuvat = new Puuttuvat();
      const katselu = await haeOppijanHoksit.katselu(oppijaOid, kayttaja, jalki);
      const oppilaitokset = new Set(katselu.kaikki.flatMap(({ organisaatiot }) => organisaatiot.oppilaitosOid ?? []));
      // Kaikki kysytään yhtä aikaa: hiljainen KOSKI ei saa viedä muilta aikaa.
      const [{ hoksit, opiskeluoikeudet }, rivit, organisaatiot, toimet] = await Promise.all([
        katselu.nahdyt(),
        oppijaindeksi.oppijalla(oppijaOid),
        nimeaja.organisaatioidenNimet([...oppilaitokset], puuttuvat),
        Promise.all(
          katselu.kaikki.map(
            async (tallennettu) =>
              [tallennettu, await oikeusvalvoja.toimet(kayttaja, tallennettu.organisaatiot)] as const,
          ),
        ).then((parit) => new Map(parit)),
      ]);
      jalki.kohdistui({ hoksIdt: hoksit.map(({ hoks }) => hoks.id) });
      if (opiskeluoikeudet === undefined) puuttuvat.lisaa('koski');
      const tanaan = paivaHelsingissa(kello.nyt());
      const suunnitelmat = hoksit.map((tallennettu): OppijanSuunnitelma => {
        const { id, opiskeluoikeusOid } = tallennettu.hoks;
        const rivi = rivit.find(({ hoksId }) => hoksId === id);
        return {
          tallennettu,
          opiskeluoikeus: opiskeluoikeudenTiedot(opiskeluoikeusOid, opiskeluoikeudet, rivi, tanaan),
          toimet: toimet.get(tallennettu) ?? [],
        };
      });
      const nimi = rivit.find((rivi) => rivi.nimi !== undefined)?.nimi;
      return {
        oppija: { oid: oppijaOid, ...(nimi !== undefined && { nimi }) },
        suunnitelmat,
        organisaatiot,
        puuttuvat: puuttuvat.luettelo(),
      };
    });
  }
}
