import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Rivipuute } from '../annettu-oppija.js';
import type { OppijoidenTuontiRepository } from '../oppijoiden-tuonti-repository.port.js';
import { yksilointitila, type Numeroitu, type Rekisterihenkilo } from '../rekisterihenkilo.js';
import { tuontioikeus, vaadiTuontipiiri } from '../tuontipiiri.js';
import { RAPORTIN_TOIMET } from './lue-tuontiraporttia.js';
import type { KasitteleTuonnit } from './kasittele-tuonnit.js';
import type { LahetettyRivi, TuoOppijoita, Tuontipyynto } from './tuo-oppijoita.js';
import type { YksiloiOppijat } from './yksiloi-oppijat.js';

/** Yhden henkilön tuonti. */
export type Henkilopyynto = Omit<Tuontipyynto, 'rivit' | 'sahkoposti'> & { readonly rivi: LahetettyRivi };

/** Yksi henkilö kerrallaan, ja vastaus heti. */
export class HaeOppijanumeroita {
  constructor(
    private readonly deps: {
      readonly oppijoidenTuonti: OppijoidenTuontiRepository;
      readonly tuoOppijoita: TuoOppijoita;
      readonly kasitteleTuonnit: KasitteleTuonnit;
      readonly yksiloiOppijat: YksiloiOppijat;
      readonly kirjaaja: Kirjaaja;
    },
  ) {}

  /** Heittää `tuonti.rivi-ei-kelpaa` ja samat kuin `TuoOppijoita.tuo`. Nimien ristiriita ei estä: numero on silti tunnisteen omistajan. */
  async tuo(pyynto: Henkilopyynto): Promise<OppijaOid> {
    return (await this.tuoHenkilo(pyynto)).henkilo.oid;
  }

  /**
   * Henkilötunnuksella ja nimillä. Henkilö, jota ei ole yksilöity, yksilöidään heti. Heittää `tuonti.rivi-ei-kelpaa`,
   * `oppija.tuntematon-henkilotunnus`, `oppija.nimet-eivat-tasmaa`, `rekisteri.ei-vastaa` ja samat kuin `TuoOppijoita.tuo`.
   */
  async hae(pyynto: Henkilopyynto): Promise<Numeroitu> {
    const { oppijoidenTuonti, yksiloiOppijat } = this.deps;
    const { annettu, muotopuutteet } = pyynto.rivi;
    if (annettu.hetu === undefined && muotopuutteet.length === 0)
      throw kelvoton([{ koodi: 'tunniste-puuttuu', kentta: 'hetu' }]);
    const { henkilo, ristiriita } = await this.tuoHenkilo(pyynto);
    if (ristiriita) throw new EhoksError('oppija.nimet-eivat-tasmaa');
    if (yksilointitila(henkilo) === 'onnistunut') return this.yhdistettyineen(henkilo);
    const tunnettu = await yksiloiOppijat.yksiloi(henkilo);
    const [yritetty] = await oppijoidenTuonti.henkilot([henkilo.oid]);
    if (yritetty && yksilointitila(yritetty) === 'onnistunut') return this.yhdistettyineen(yritetty);
    throw new EhoksError(tunnettu ? 'oppija.nimet-eivat-tasmaa' : 'oppija.tuntematon-henkilotunnus');
  }

  /** Numerot sille, joka on itse tuonut henkilön, nimien ristiriidassakin. Heittää `oppija.ei-loydy` tai `oikeus.kielletty`. */
  async numerot(oid: OppijaOid, kayttaja: Kayttaja): Promise<Numeroitu> {
    const { kirjaaja, oppijoidenTuonti } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-tuonti', kohde: { oppijaOid: oid } }, async (jalki) => {
      const piiri = vaadiTuontipiiri(kayttaja, RAPORTIN_TOIMET);
      const oikeus = tuontioikeus(kayttaja, RAPORTIN_TOIMET);
      if (oikeus) jalki.perusteena(oikeus);
      const nakyy =
        (await oppijoidenTuonti.onHenkiloPiirissa(oid, piiri)) ||
        (await oppijoidenTuonti.oppijoidenTuonnit([oid], piiri)).length > 0;
      const [henkilo] = nakyy ? await oppijoidenTuonti.henkilot([oid]) : [];
      // Vierasta ei erota tuntemattomasta.
      if (henkilo === undefined) throw new EhoksError('oppija.ei-loydy');
      return this.yhdistettyineen(henkilo);
    });
  }

  private async tuoHenkilo({
    rivi,
    ...pyynto
  }: Henkilopyynto): Promise<{ readonly henkilo: Rekisterihenkilo; readonly ristiriita: boolean }> {
    const { oppijoidenTuonti, tuoOppijoita, kasitteleTuonnit } = this.deps;
    const { id } = await tuoOppijoita.tuo({ ...pyynto, rivit: [rivi] });
    await kasitteleTuonnit.aja(undefined, id);
    const [tuotu] = await oppijoidenTuonti.rivit(id, 0, 1);
    const [henkilo] = await oppijoidenTuonti.henkilot(tuotu?.oppijaOid ? [tuotu.oppijaOid] : []);
    if (tuotu === undefined || henkilo === undefined) throw kelvoton(tuotu?.puutteet ?? []);
    return { henkilo, ristiriita: tuotu.ristiriita };
  }

  private async yhdistettyineen(henkilo: Rekisterihenkilo): Promise<Numeroitu> {
    return { henkilo, yhdistetyt: await this.deps.oppijoidenTuonti.yhdistetyt([henkilo.oid]) };
  }
}

function kelvoton(puutteet: readonly Rivipuute[]): EhoksError {
  const luettelo = puutteet.map(({ koodi, kentta }) => (kentta ? `${kentta} ${koodi}` : koodi)).join(', ');
  return new EhoksError('tuonti.rivi-ei-kelpaa', { tiedot: { puutteet: luettelo } });
}
