import { siirraSekunteja, type Aikaleima } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Tyopaikkakayttaja, Yhteys } from '../../oikeudet/kayttaja.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import type { Istunnot } from '../../tunnukset/kayttotapaukset/istunnot.js';
import type { Salasanatiivistin } from '../../tunnukset/salasanatiivistin.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Kieli } from '../../virheet/tekstit.js';
import type { Jaonsaaja } from '../jakolinkki.js';
import type { JakolinkkiRepository } from '../jakolinkki-repository.port.js';
import type { AvattuJako, Jakovartija } from '../jakovartija.js';
import { KERTAKOODI, koodinOdotus } from '../kertakoodi.js';
import type { KertakoodiRepository } from '../kertakoodi-repository.port.js';
import { osoitteenAvain, peitettyOsoite } from '../osoite.js';
import type { Kanava, Viestinvalitys } from '../viestinvalitys.port.js';

/** Mitä linkin tuntijalle kerrotaan ennen koodia. */
export interface LinkinTila {
  /** Peitettynä: saaja tunnistaa omansa. */
  readonly osoite: string;
  readonly kanava: Kanava;
  readonly kieli: Kieli;
  /** Onko hänellä jo istunto, joka avaa tämän. */
  readonly istunto: boolean;
}

export interface LahetettyKoodi {
  /** Arvaamaton tunniste vain pyytäjälle: sillä hänen yrityksensä erotetaan muiden yrityksistä. */
  readonly pyynto: string;
  /** Peitettynä. */
  readonly osoite: string;
  readonly voimassaAsti: Aikaleima;
}

/**
 * Jakolinkin avaaminen: kertakoodi lähtee jaon osoitteeseen, ja oikea koodi avaa istunnon siihen osoitteeseen. Jokainen heittää sen, miksi
 * linkki ei aukea (`avauseste`), `jako.ei-osoitetta`, `toiminto.suljettu` tai `tallennus.ei-onnistu`. Muista linkeistä ei kerrota mitään.
 */
export class AvaaJako {
  constructor(
    private readonly deps: {
      readonly jakolinkit: JakolinkkiRepository;
      readonly kertakoodit: KertakoodiRepository;
      readonly jakovartija: Jakovartija;
      readonly viestinvalitys: Viestinvalitys;
      readonly istunnot: Istunnot;
      readonly salasanatiivistin: Salasanatiivistin;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  /** `istunto`: selaimen istunnon tunniste. */
  async tila(tunnus: string, istunto: string | undefined): Promise<LinkinTila> {
    const { saaja } = await this.avattava(tunnus);
    const oma = istunto === undefined ? undefined : await this.deps.istunnot.tyopaikka(istunto).catch(ilmanIstuntoa);
    return {
      osoite: peitettyOsoite(saaja),
      kanava: saaja.kanava,
      kieli: saaja.kieli,
      istunto: oma !== undefined && osoitteenAvain(oma) === osoitteenAvain(saaja),
    };
  }

  /** `paikka`: verkko, josta koodia pyydetään. Heittää lisäksi `jako.koodeja-liikaa` tai `viesti.ei-lahde`, jolloin entinen koodi kelpaa yhä. */
  async lahetaKoodi(tunnus: string, yhteys: Yhteys, paikka: string): Promise<LahetettyKoodi> {
    const { kertakoodit, viestinvalitys, salasanatiivistin, kirjaaja, tunnistegeneraattori, kello } = this.deps;
    const teko = { yhteys, toimi: 'pyyda-koodi', kohde: { jako: tunnus } } as const;
    return kirjaaja.kirjaten(teko, async (jalki) => {
      const { saaja, avattu } = await this.avattava(tunnus);
      jalki.kohdistuiHoksiin(avattu.hoks);
      const koodi = tunnistegeneraattori.merkit('0123456789', KERTAKOODI.numeroita);
      const luotu = kello.nyt();
      const voimassaAsti = siirraSekunteja(luotu, KERTAKOODI.minuutteja * 60);
      const id = tunnistegeneraattori.uuid();
      const tiiviste = await salasanatiivistin.tiivista(koodi);
      let sekuntia = 0;
      const lisattiin = await kertakoodit.lisaa(
        { id, jako: tunnus, osoite: osoitteenAvain(saaja), paikka, tiiviste, luotu, voimassaAsti },
        (aiemmat) => (sekuntia = koodinOdotus(aiemmat, luotu)) === 0,
      );
      if (!lisattiin) throw new EhoksError('jako.koodeja-liikaa', { tiedot: { sekuntia } });
      try {
        const viesti = { laji: 'kertakoodi', koodi, minuutteja: KERTAKOODI.minuutteja } as const;
        await viestinvalitys.laheta({ vastaanottaja: saaja, kieli: saaja.kieli, viesti });
      } catch (virhe) {
        await kertakoodit.poista(id);
        throw virhe;
      }
      return { pyynto: id, osoite: peitettyOsoite(saaja), voimassaAsti };
    });
  }

  /**
   * `pyynto`: yrittäjän oma koodipyyntö (`LahetettyKoodi`), jos hän tuntee sellaisen. Palauttaa istunnon tunnisteen. Heittää lisäksi
   * `jako.koodi-ei-kelpaa`: väärää, vanhentunutta ja loppuun yritettyä ei eroteta.
   */
  async avaa(
    tunnus: string,
    koodi: string,
    yhteys: Yhteys,
    pyynto?: string,
  ): Promise<{ readonly tunniste: string; readonly kayttaja: Tyopaikkakayttaja }> {
    const { istunnot, kirjaaja } = this.deps;
    const kohde = { jako: tunnus };
    const { saaja, koodinId, hoks } = await this.todennettu(tunnus, koodi, pyynto).catch(async (virhe: unknown) => {
      await kirjaaja.kirjaaHylatty({ yhteys, toimi: 'avaa-jako', kohde }, virhe);
      throw virhe;
    });
    const { nimi, kanava, osoite } = saaja;
    const kayttaja = { nimi, kanava, osoite };
    const teko = { tekija: { ...kayttaja, yhteys }, toimi: 'avaa-jako', kohde } as const;
    return kirjaaja.kirjaten(teko, async (jalki) => {
      jalki.kohdistuiHoksiin(hoks);
      return { kayttaja, tunniste: await istunnot.avaaTyopaikalle(kayttaja, koodinId) };
    });
  }

  private async todennettu(tunnus: string, koodi: string, pyynto: string | undefined) {
    const { kertakoodit, salasanatiivistin, kello } = this.deps;
    const { saaja, avattu } = await this.avattava(tunnus);
    for (const { id, tiiviste } of await kertakoodit.yrita(tunnus, kello.nyt(), pyynto))
      if ((await salasanatiivistin.tasmaa(koodi, tiiviste)) && (await kertakoodit.kayta(id, kello.nyt())))
        return { saaja, koodinId: id, hoks: avattu.hoks };
    throw new EhoksError('jako.koodi-ei-kelpaa');
  }

  private async avattava(tunnus: string): Promise<{ readonly saaja: Jaonsaaja; readonly avattu: AvattuJako }> {
    const avattu = await this.deps.jakovartija.vaadiAvattu(await this.deps.jakolinkit.hae(tunnus));
    const { saaja } = avattu.jako;
    if (saaja === undefined) throw new EhoksError('jako.ei-osoitetta');
    return { saaja, avattu };
  }
}

function ilmanIstuntoa(virhe: unknown): undefined {
  if (EhoksError.on(virhe) && virhe.koodi === 'istunto.puuttuu') return undefined;
  throw virhe;
}
