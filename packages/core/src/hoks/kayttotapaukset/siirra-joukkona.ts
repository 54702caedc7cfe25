import type { Kello } from '../../aika/kello.port.js';
import { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Avausvalvoja } from '../../avaukset/avausvalvoja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { EranRekisterit } from '../../rekisterit/eran-rekisterit.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { Organisaatiot } from '../../rekisterit/organisaatiot.port.js';
import type { Saantotasot } from '../../saannot/saantotasot.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Eratulos, HoksRepository, Lisays, TallennettuHoks, Tallennus } from '../hoks-repository.port.js';
import type {
  Joukkosiirtorivi,
  Joukkosiirtosuunnitelma,
  Joukkosiirtotapa,
  Joukkosiirtotulos,
} from '../joukkosiirto.js';
import { lahetetytTunnisteet } from '../lahetetyt-tunnisteet.js';
import {
  hylkays,
  korvausTaiEnnallaan,
  luontiVarattuun,
  paatoksenKirjaukset,
  paatoksenTulos,
  type Paatos,
} from './joukkosiirron-paatos.js';
import { LuonninTarkastus } from './luonnin-tarkastus.js';
import { osumienHaku, Sailytetyt } from './sailytetyt.js';
import { valmisteleLuonti } from './valmistele-luonti.js';
import { valmistelePaivitys } from './valmistele-paivitys.js';

interface Deps {
  readonly hoksit: HoksRepository;
  readonly koski: Koski;
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  readonly organisaatiot: Organisaatiot;
  readonly avausvalvoja: Avausvalvoja;
  readonly kirjaaja: Kirjaaja;
  readonly tunnistegeneraattori: Tunnistegeneraattori;
  readonly kello: Kello;
  readonly saantotasot: Saantotasot;
}

export interface Joukkosiirtopyynto {
  readonly tapa: Joukkosiirtotapa;
  /** Kuivaharjoittelu: kaikki tarkastetaan, mitään ei tallenneta. Rivejä verrataan säilytettyyn, ei toisiinsa. */
  readonly kuiva: boolean;
  /** Kutsutaan suunnitelmien välissä, jotta muutkin pyynnöt etenevät. */
  readonly hengahda: () => Promise<void>;
}

/** Siirtää monta suunnitelmaa erä kerrallaan: samat tarkastukset, säännöt ja kirjaukset kuin yksitellen. */
export class SiirraJoukkona {
  constructor(private readonly deps: Deps) {}

  /** Yhden lähetyksen joukkosiirto ensimmäisestä erästä viimeiseen. */
  aloita(pyynto: Joukkosiirtopyynto): Joukkosiirto {
    return new Joukkosiirto(this.deps, pyynto);
  }
}

interface Valmisteltu {
  readonly rivi: Joukkosiirtorivi;
  readonly jalki: Jalki;
  readonly paatos: Paatos;
}

/** Tarkastettu erä, josta mitään ei ole vielä tallennettu. */
export interface ValmisteltuEra {
  readonly kayttaja: Kayttaja;
  readonly rekisterit: EranRekisterit;
  readonly rivit: readonly Valmisteltu[];
}

/**
 * Käynnissä oleva joukkosiirto. Erän saa valmistella, kun edellistä vielä toteutetaan; erät toteutetaan järjestyksessä.
 * Saman suunnitelman rivit käsitellään kuin yksitellen lähetetyt, ja toistettu lähetys tekee kaiken vain kerran.
 */
export class Joukkosiirto {
  /** Suunnitelmat, joihin edellinen erä koski: valmisteltu erä on voinut lukea niistä vanhan. */
  private edellisenKoskemat: ReadonlySet<unknown> = new Set();

  constructor(
    private readonly deps: Deps,
    private readonly pyynto: Joukkosiirtopyynto,
  ) {}

  /**
   * Kysyy rekistereiltä ja tarkastaa. Yhden rivin hylkäys ei vaikuta muihin. Heittää `rekisteri.ei-vastaa` tai
   * `tallennus.ei-onnistu`; silloin erän jokainen rivi on kirjattu sillä hylätyksi.
   */
  async valmistele(rivit: readonly Joukkosiirtorivi[], kayttaja: Kayttaja): Promise<ValmisteltuEra> {
    return this.taiKirjaten(rivit, kayttaja, async () => {
      const rekisterit = new EranRekisterit(this.deps);
      const luetut = luettavat(rivit);
      const haetaan = this.pyynto.tapa === 'korvaa' || this.pyynto.kuiva;
      const [sailytetyt] = await Promise.all([
        haetaan ? this.hae(luetut) : new Sailytetyt([]),
        rekisterit.ennakoi(luetut.map(({ luonnos }) => luonnos)),
      ]);
      return { kayttaja, rekisterit, rivit: await this.paata(rivit, kayttaja, rekisterit, sailytetyt) };
    });
  }

  /**
   * Tallentaa ja kirjaa erän; tulokset ovat rivien järjestyksessä. Heittää samat kuin `valmistele`: silloin erän rivejä ei
   * ole kuitattu, ja ne voi lähettää uudelleen.
   */
  async toteuta({ rivit, kayttaja, rekisterit }: ValmisteltuEra): Promise<readonly Joukkosiirtotulos[]> {
    return this.taiKirjaten(
      rivit.map(({ rivi }) => rivi),
      kayttaja,
      async () => {
        if (this.pyynto.kuiva) return this.kirjaa(rivit);
        let vanhentuneet = this.edellisenKoskemat;
        const kosketut = new Set<unknown>();
        this.edellisenKoskemat = kosketut;
        const tulokset: Joukkosiirtotulos[] = [];
        const havinneita = new Set<Joukkosiirtorivi>();
        for (let jono = rivit; jono.length > 0;) {
          const { yhdessa, odottavat } = this.jaa(jono, vanhentuneet);
          for (const valmisteltu of jono) for (const tunniste of tunnisteet(valmisteltu)) kosketut.add(tunniste);
          const tallennettu = await this.tallenna(yhdessa);
          const kahdesti = tallennettu.havinneet.filter(({ rivi }) => havinneita.has(rivi));
          const kerran = tallennettu.havinneet.filter(({ rivi }) => !havinneita.has(rivi));
          for (const { rivi } of kerran) havinneita.add(rivi);
          tulokset.push(...tallennettu.tulokset, ...(await this.kirjaa(kahdesti.map(havinnyt))));
          vanhentuneet = new Set();
          jono = await this.uudelleen([...odottavat, ...kerran].sort(rivinumeroittain), kayttaja, rekisterit);
        }
        return tulokset.sort((a, b) => a.rivi - b.rivi);
      },
    );
  }

  /**
   * Jonosta ne, jotka voi tallentaa yhdessä, ja ne, joiden suunnitelmaan aiempi rivi koskee tai koski valmistelun jälkeen:
   * ne on luettava uudelleen. Luonti ei lue säilytettyä, joten se ei vanhene.
   */
  private jaa(
    jono: readonly Valmisteltu[],
    vanhentuneet: ReadonlySet<unknown>,
  ): { readonly yhdessa: readonly Valmisteltu[]; readonly odottavat: readonly Valmisteltu[] } {
    if (this.pyynto.tapa === 'luo') return { yhdessa: jono, odottavat: [] };
    const aiemmat = new Set<unknown>();
    const odottavat = jono.filter((valmisteltu) => {
      const omat = tunnisteet(valmisteltu);
      const odottaa = omat.some((tunniste) => aiemmat.has(tunniste) || vanhentuneet.has(tunniste));
      for (const tunniste of omat) aiemmat.add(tunniste);
      return odottaa;
    });
    return { yhdessa: jono.filter((valmisteltu) => !odottavat.includes(valmisteltu)), odottavat };
  }

  /** Tallentaa kerralla sen, mikä on tallennettavaa, ja kirjaa muun. Hävinneiden suunnitelma ehti syntyä tai muuttua. */
  private async tallenna(
    valmistellut: readonly Valmisteltu[],
  ): Promise<{ readonly tulokset: readonly Joukkosiirtotulos[]; readonly havinneet: readonly Valmisteltu[] }> {
    const lisaykset = valmistellut.flatMap(({ paatos }) => (paatos.tila === 'luotu' ? paatos.lisays : []));
    const tallennukset = valmistellut.flatMap(({ paatos }) => (paatos.tila === 'korvattu' ? paatos.tallennus : []));
    const { lisatyt, tallennetut } = await this.kirjoita(lisaykset, tallennukset);
    const [idt, muutosnumerot] = [lisatyt.values(), tallennetut.values()];

    const tulokset: Joukkosiirtotulos[] = [];
    const havinneet: Valmisteltu[] = [];
    const kirjattavat: Valmisteltu[] = [];
    for (const valmisteltu of valmistellut) {
      const { rivi, paatos } = valmisteltu;
      if (paatos.tila === 'luotu') {
        const { value: id } = idt.next();
        if (id === undefined) havinneet.push(valmisteltu);
        else tulokset.push({ ...paatoksenTulos(rivi, paatos), id });
      } else if (paatos.tila === 'korvattu') {
        if (muutosnumerot.next().value === undefined) havinneet.push(valmisteltu);
        else tulokset.push(paatoksenTulos(rivi, paatos));
      } else kirjattavat.push(valmisteltu);
    }
    return { tulokset: [...tulokset, ...(await this.kirjaa(kirjattavat))], havinneet };
  }

  private async kirjoita(lisaykset: readonly Lisays[], tallennukset: readonly Tallennus[]): Promise<Eratulos> {
    return lisaykset.length + tallennukset.length === 0
      ? { lisatyt: [], tallennetut: [] }
      : this.deps.hoksit.kirjoitaErana(lisaykset, tallennukset);
  }

  private async kirjaa(valmistellut: readonly Valmisteltu[]): Promise<readonly Joukkosiirtotulos[]> {
    await this.deps.kirjaaja.kirjaaErana(valmistellut.map(({ paatos, jalki }) => paatoksenKirjaukset(paatos, jalki)));
    return valmistellut.map(({ rivi, paatos }) => paatoksenTulos(rivi, paatos));
  }

  /** Uusi päätös siitä, mitä nyt on säilytetty. Luonnin tarkastus ei riipu siitä, joten sitä ei toisteta. */
  private async uudelleen(
    jono: readonly Valmisteltu[],
    kayttaja: Kayttaja,
    rekisterit: EranRekisterit,
  ): Promise<readonly Valmisteltu[]> {
    if (jono.length === 0) return jono;
    const rivit = jono.map(({ rivi }) => rivi);
    const sailytetyt = await this.hae(luettavat(rivit));
    if (this.pyynto.tapa === 'korvaa') return this.paata(rivit, kayttaja, rekisterit, sailytetyt);
    return jono.map((valmisteltu) => {
      const { paatos, jalki } = valmisteltu;
      return { ...valmisteltu, paatos: paatos.tila === 'luotu' ? luontiVarattuun(paatos, sailytetyt, jalki) : paatos };
    });
  }

  private async paata(
    rivit: readonly Joukkosiirtorivi[],
    kayttaja: Kayttaja,
    rekisterit: EranRekisterit,
    sailytetyt: Sailytetyt,
  ): Promise<readonly Valmisteltu[]> {
    const { koski, oppijanumerorekisteri, organisaatiot } = rekisterit;
    const { avausvalvoja, tunnistegeneraattori, kello, saantotasot } = this.deps;
    const oikeusvalvoja = new Oikeusvalvoja({ organisaatiot, avausvalvoja });
    const tarkastajat = { koski, oppijanumerorekisteri, oikeusvalvoja, kello, saantotasot };
    const valmistelijat = {
      ...tarkastajat,
      luonninTarkastus: new LuonninTarkastus(tarkastajat),
      tunnistegeneraattori,
    };
    const paata = async (
      suunnitelma: Joukkosiirtosuunnitelma,
      korvattava: TallennettuHoks | undefined,
      jalki: Jalki,
    ): Promise<Paatos> => {
      const lahetetty = { ...suunnitelma, kayttaja };
      if (korvattava === undefined) {
        const { havainnot, ...lisays } = await valmisteleLuonti(valmistelijat, lahetetty, jalki);
        const luotava = { tila: 'luotu', lisays, havainnot } as const;
        const onVarattu = sailytetyt.opiskeluoikeudella(lisays.hoks.opiskeluoikeusOid) !== undefined;
        return onVarattu ? luontiVarattuun(luotava, sailytetyt, jalki) : luotava;
      }
      jalki.kohdistuiHoksiin(korvattava.hoks);
      const opiskeluoikeus = (await koski.opiskeluoikeus(korvattava.hoks.opiskeluoikeusOid)) ?? null;
      const paivitettava = { tallennettu: korvattava, opiskeluoikeus };
      const valmis = await valmistelePaivitys(
        valmistelijat,
        'korvaa',
        { kayttaja },
        async () => suunnitelma,
        paivitettava,
        jalki,
      );
      return korvausTaiEnnallaan(valmis, korvattava);
    };

    const valmistellut: Valmisteltu[] = [];
    for (const rivi of rivit) {
      await this.pyynto.hengahda();
      valmistellut.push(await this.paataRivi(rivi, kayttaja, sailytetyt, paata));
    }
    return valmistellut;
  }

  private async paataRivi(
    rivi: Joukkosiirtorivi,
    kayttaja: Kayttaja,
    sailytetyt: Sailytetyt,
    paata: (
      suunnitelma: Joukkosiirtosuunnitelma,
      korvattava: TallennettuHoks | undefined,
      jalki: Jalki,
    ) => Promise<Paatos>,
  ): Promise<Valmisteltu> {
    const { sisalto } = rivi;
    let jalki = this.jalki(rivi, kayttaja, this.pyynto.tapa);
    try {
      if (EhoksError.on(sisalto)) throw sisalto;
      const korvattava = this.pyynto.tapa === 'korvaa' ? sailytetyt.korvattava(sisalto) : undefined;
      jalki = this.jalki(rivi, kayttaja, korvattava === undefined ? 'luo' : 'korvaa');
      return { rivi, jalki, paatos: await paata(sisalto, korvattava, jalki) };
    } catch (virhe) {
      return { rivi, jalki, paatos: hylkays(virhe) };
    }
  }

  private async hae(suunnitelmat: readonly Joukkosiirtosuunnitelma[]): Promise<Sailytetyt> {
    return new Sailytetyt(await this.deps.hoksit.haeErana(osumienHaku(suunnitelmat)));
  }

  /** Kuivaharjoittelu ei siirrä mitään, joten se kirjataan tarkistuksena. */
  private jalki({ sisalto }: Joukkosiirtorivi, kayttaja: Kayttaja, toimi: Joukkosiirtotapa): Jalki {
    const { rungonId, luonnos = {} } = EhoksError.on(sisalto) ? {} : sisalto;
    const kohde = { ...(rungonId !== undefined && { hoksId: rungonId }), ...lahetetytTunnisteet(luonnos) };
    return new Jalki(this.deps, { tekija: kayttaja, toimi: this.pyynto.kuiva ? 'tarkista' : toimi, kohde });
  }

  /** Tekee työn. Jos se ei onnistu, jokainen rivi kirjataan hylätyksi; sitten virhe heitetään eteenpäin. */
  private async taiKirjaten<T>(
    rivit: readonly Joukkosiirtorivi[],
    kayttaja: Kayttaja,
    tyo: () => Promise<T>,
  ): Promise<T> {
    try {
      return await tyo();
    } catch (syy) {
      const virhe = EhoksError.on(syy) ? syy : new EhoksError('palvelu.sisainen-virhe', { cause: syy });
      await this.deps.kirjaaja.kirjaaErana(
        rivit.map((rivi) => this.jalki(rivi, kayttaja, this.pyynto.tapa).hylkayksenKirjaukset(virhe)),
      );
      throw virhe;
    }
  }
}

function luettavat(rivit: readonly Joukkosiirtorivi[]): readonly Joukkosiirtosuunnitelma[] {
  return rivit.flatMap(({ sisalto }) => (EhoksError.on(sisalto) ? [] : sisalto));
}

function rivinumeroittain(a: Valmisteltu, b: Valmisteltu): number {
  return a.rivi.rivi - b.rivi.rivi;
}

/** Kaikki, millä rivi mainitsee suunnitelman tai millä se tunnetaan. */
function tunnisteet({ rivi: { sisalto }, paatos }: Valmisteltu): readonly unknown[] {
  if (EhoksError.on(sisalto)) return [];
  const { rungonId, rungonEid, luonnos } = sisalto;
  const { id, eid, opiskeluoikeusOid } = paatos.tila === 'korvattu' ? paatos.tallennus.hoks : {};
  return [rungonId, rungonEid?.toLowerCase(), luonnos.opiskeluoikeusOid, id, eid, opiskeluoikeusOid].filter(
    (tunniste) => tunniste !== undefined,
  );
}

/** Rivi, jonka suunnitelma ehti muuttua toisenkin kerran. */
function havinnyt(valmisteltu: Valmisteltu): Valmisteltu {
  const koodi = valmisteltu.paatos.tila === 'luotu' ? 'hoks.on-jo' : 'hoks.muuttunut';
  return { ...valmisteltu, paatos: { tila: 'hylatty', virhe: new EhoksError(koodi) } };
}
