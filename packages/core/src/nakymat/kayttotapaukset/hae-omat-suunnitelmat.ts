import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { HankittavaOsaaminen } from '../../hoks/hankittava-tutkinnon-osa.js';
import type { HoksOsat } from '../../hoks/hoks.js';
import type { TallennettuHoks } from '../../hoks/hoks-repository.port.js';
import type { HaeOppijanHoksit } from '../../hoks/kayttotapaukset/hae-oppijan-hoksit.js';
import { osanEdistyminen } from '../../hoks/osan-edistyminen.js';
import { koulutuksenOsanVaihe, osanVaihe, type OsanVaihe } from '../../hoks/osan-vaihe.js';
import { seuraavaksi, tapahtumat, type TulevaTapahtuma } from '../../hoks/seuraavaksi.js';
import { vaadiOppijanToimi } from '../../oikeudet/asiointi.js';
import type { Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import type { Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import type { OsanArviointi } from '../../rekisterit/opiskeluoikeus.js';
import type { KoodiUri } from '../../tunnisteet/koodi-uri.js';
import type { KielinenTeksti } from '../../virheet/tekstit.js';
import { arvioinnit } from '../arvioinnit.js';
import type { Nimeaja, Nimet } from '../nimeaja.js';
import { opiskeluoikeudenTiedot, type OpiskeluoikeudenTiedot } from '../opiskeluoikeuden-tiedot.js';
import { Puuttuvat } from '../puuttuvat.js';
import { viittaukset, type Viittaukset } from '../viittaukset.js';

/** Montako hankittavaa osaa on missäkin vaiheessa, ja moniko vaihe on KOSKIn arvioinnista. */
export interface Edistyminen extends Readonly<Record<OsanVaihe, number>> {
  readonly koskesta: number;
}

/** Yksi suunnitelma oppijan etusivulla. */
export interface OmaSuunnitelmatieto {
  readonly tallennettu: TallennettuHoks;
  readonly opiskeluoikeus: OpiskeluoikeudenTiedot;
  readonly edistyminen: Edistyminen;
  /** Tyhjä, kun opinnot ovat päättyneet. */
  readonly seuraavaksi: readonly TulevaTapahtuma[];
}

/** Oppijan etusivu. */
export interface OmatSuunnitelmat {
  readonly suunnitelmat: readonly OmaSuunnitelmatieto[];
  readonly nimet: Nimet;
  /** Miksi osa suunnitelmista ei nyt näy, kukin syy kerran. */
  readonly suljetut: readonly KielinenTeksti[];
  readonly puuttuvat: readonly string[];
}

/** Oppijan omat suunnitelmat ja mitä niissä on seuraavaksi. */
export class HaeOmatSuunnitelmat {
  constructor(
    private readonly deps: {
      readonly haeOppijanHoksit: HaeOppijanHoksit;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly nimeaja: Nimeaja;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `toiminto.suljettu`, kun muita kuin suljettuja ei ole. */
  async suorita(kayttaja: Oppijakayttaja): Promise<OmatSuunnitelmat> {
    const { haeOppijanHoksit, oppijaindeksi, nimeaja, kirjaaja, kello } = this.deps;
    const { oppijaOid } = kayttaja;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde: { oppijaOid } }, async (jalki) => {
      vaadiOppijanToimi(kayttaja, 'katso');
      const tanaan = paivaHelsingissa(kello.nyt());
      const katselu = await haeOppijanHoksit.omaKatselu(kayttaja, jalki);
      const puuttuvat = new Puuttuvat();
      // Yhtä aikaa: hiljainen KOSKI ei saa viedä muilta aikaa. Nimet kysytään niistäkin, joista oppija ei ehkä näe mitään.
      const [{ hoksit, opiskeluoikeudet, suljetut }, rivit, nimet] = await Promise.all([
        katselu.omat(),
        oppijaindeksi.oppijalla(oppijaOid),
        nimeaja.nimet(
          nimettavat(
            katselu.kaikki,
            katselu.kaikki.flatMap(({ hoks }) => seuraavaksi(tapahtumat(hoks), tanaan)),
          ),
          puuttuvat,
        ),
      ]);
      if (opiskeluoikeudet === undefined) puuttuvat.lisaa('koski');
      const suunnitelmat = hoksit.map((tallennettu): OmaSuunnitelmatieto => {
        const { hoks } = tallennettu;
        const rivi = rivit.find(({ hoksId }) => hoksId === hoks.id);
        const opiskeluoikeus = opiskeluoikeudenTiedot(hoks.opiskeluoikeusOid, opiskeluoikeudet, rivi, tanaan);
        return {
          tallennettu,
          opiskeluoikeus,
          edistyminen: edistyminen(hoks, arvioinnit(opiskeluoikeus.koskesta), tanaan),
          seuraavaksi: opiskeluoikeus.tila === 'paattynyt' ? [] : seuraavaksi(tapahtumat(hoks), tanaan),
        };
      });
      const naytettavat = nimettavat(
        hoksit,
        suunnitelmat.flatMap((suunnitelma) => suunnitelma.seuraavaksi),
      );
      return { suunnitelmat, nimet: vain(naytettavat, nimet), suljetut, puuttuvat: puuttuvat.luettelo() };
    });
  }
}

function nimettavat(hoksit: readonly TallennettuHoks[], tulevat: readonly TulevaTapahtuma[]): Viittaukset {
  const { koodit } = viittaukset(...tulevat.map(({ osa }) => osa));
  return { koodit, organisaatiot: new Set(hoksit.flatMap(({ organisaatiot }) => organisaatiot.oppilaitosOid ?? [])) };
}

function vain({ koodit, organisaatiot }: Viittaukset, nimet: Nimet): Nimet {
  return {
    koodit: new Map([...nimet.koodit].filter(([uri]) => koodit.has(uri))),
    organisaatiot: new Map([...nimet.organisaatiot].filter(([oid]) => organisaatiot.has(oid))),
  };
}

function edistyminen(hoks: HoksOsat, arvioidut: ReadonlyMap<KoodiUri, OsanArviointi>, tanaan: Paiva): Edistyminen {
  const osa = (koodi: KoodiUri | undefined, tiedot: HankittavaOsaaminen) => {
    const { osaamisenHankkimistavat: hankkimistavat = [], osaamisenOsoittaminen: osoittamiset = [] } = tiedot;
    return osanEdistyminen(
      osanVaihe({ hankkimistavat, osoittamiset }, tanaan),
      koodi === undefined ? undefined : arvioidut.get(koodi),
    );
  };
  const kaikki = [
    ...hoks.hankittavatAmmatTutkinnonOsat.map((yksi) => osa(yksi.tutkinnonOsaKoodiUri, yksi)),
    ...hoks.hankittavatPaikallisetTutkinnonOsat.map((yksi) => osa(undefined, yksi)),
    ...hoks.hankittavatYhteisetTutkinnonOsat.flatMap(({ osaAlueet }) =>
      osaAlueet.map((alue) => osa(alue.osaAlueKoodiUri, alue)),
    ),
    ...hoks.hankittavatKoulutuksenOsat.map((yksi) => osanEdistyminen(koulutuksenOsanVaihe(yksi, tanaan), undefined)),
  ];
  const vaiheessa = (vaihe: OsanVaihe): number => kaikki.filter((yksi) => yksi.vaihe === vaihe).length;
  return {
    suunniteltu: vaiheessa('suunniteltu'),
    aikataulutettu: vaiheessa('aikataulutettu'),
    valmis: vaiheessa('valmis'),
    koskesta: kaikki.filter(({ lahde }) => lahde === 'koski').length,
  };
}
