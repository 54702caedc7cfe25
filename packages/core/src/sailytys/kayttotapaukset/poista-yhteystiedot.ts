import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaukset } from '../../auditloki/kirjaukset.js';
import type { Lokikohde, Lokimuutos } from '../../auditloki/lokitapahtuma.js';
import type { Hoks, Muutosnumero } from '../../hoks/hoks.js';
import type { HoksHistoria } from '../../hoks/hoks-historia.port.js';
import type { HoksRepository, TallennettuHoks } from '../../hoks/hoks-repository.port.js';
import { muutoksentekija } from '../../hoks/muutoksentekija.js';
import { kenttamuutokset } from '../../hoks/kenttamuutokset.js';
import type { Oppijaindeksi, Siivottava } from '../../oppijaindeksi/oppijaindeksi.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Ajovuoro, Huoltotyo } from '../ajovuoro.js';
import { siivoaYhteystiedot, yhteystietojenLoput } from '../yhteystietojen-siivous.js';

const KERRALLA = 100;
/** Kertaa, jotka yhtä suunnitelmaa yritetään, kun sitä samalla muutetaan; sitten se jää seuraavaan ajoon. */
const YRITYKSIA = 3;

/**
 * Huoltoajo `yhteystiedot`: poistaa yhteystiedot, joita ei enää saa säilyttää, suunnitelmista ja niiden aiemmista versioista,
 * poistetuistakin. Se on historiassa oma muutoksensa, muttei järjestäjän muokkaus: `muokattu` ei muutu.
 */
export class PoistaYhteystiedot implements Huoltotyo {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly historia: HoksHistoria;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `tallennus.ei-onnistu`. */
  async aja(vuoro: Ajovuoro): Promise<void> {
    const { oppijaindeksi, kello } = this.deps;
    const tanaan = paivaHelsingissa(kello.nyt());
    let jalkeen: Siivottava | undefined;
    for (;;) {
      const siivottavat = await oppijaindeksi.siivottavat({ viimeistaan: tanaan, jalkeen, enintaan: KERRALLA });
      for (const siivottava of siivottavat) {
        if (!(await vuoro.jatkuu())) return;
        await this.siivoa(siivottava, tanaan, vuoro);
      }
      jalkeen = siivottavat.at(-1);
      if (jalkeen === undefined) return;
    }
  }

  private async siivoa({ hoksId, paattyi }: Siivottava, tanaan: Paiva, vuoro: Ajovuoro): Promise<void> {
    const { hoksit, historia, oppijaindeksi } = this.deps;
    vuoro.laske('lapikaytyja');
    for (let yritys = 1; yritys <= YRITYKSIA; yritys += 1) {
      const luettu = (await hoksit.hae(hoksId)) ?? (await hoksit.haePoistettu(hoksId));
      if (luettu === undefined) return;
      const loput = yhteystietojenLoput(luettu.hoks, paattyi);
      const tulos = siivoaYhteystiedot(luettu.hoks, loput, tanaan);
      const muutosnumero = await this.tallenna(luettu, tulos.hoks, vuoro);
      if (muutosnumero === undefined) continue;
      const seuraavat = [tulos.seuraavaksi];
      const muunnos = (versio: Hoks): Hoks => {
        const version = siivoaYhteystiedot(versio, loput, tanaan);
        seuraavat.push(version.seuraavaksi);
        return version.hoks;
      };
      const kirjaukset = (versiot: readonly Muutosnumero[]) => this.kirjaukset(luettu.hoks, { versiot });
      vuoro.laske('versioita', (await historia.muokkaaVersioita(hoksId, muunnos, kirjaukset)).length);
      const [seuraavaksi] = seuraavat.flatMap((paiva) => paiva ?? []).sort();
      const siivottu = { hoksId, muutosnumero, ...(paattyi && { paattyi }), ...(seuraavaksi && { seuraavaksi }) };
      if (await oppijaindeksi.merkitseSiivotuksi(siivottu)) return;
    }
    vuoro.laske('seuraavaanAjoon');
  }

  /** Muutosnumero, jossa suunnitelma on siivottuna; `undefined`, kun sitä ehdittiin muuttaa. */
  private async tallenna(luettu: TallennettuHoks, hoks: Hoks, vuoro: Ajovuoro): Promise<Muutosnumero | undefined> {
    if (hoks === luettu.hoks) return luettu.muutosnumero;
    const { hoksit, kello } = this.deps;
    // Poistettuja arvoja ei kirjata lokiin: sieltä ne eivät poistuisi.
    const muutokset = kenttamuutokset(luettu.hoks, hoks).map(({ polku, laji }) => ({ polku, laji }));
    try {
      const muutosnumero = await hoksit.tallenna(hoks, luettu.organisaatiot, luettu, {
        ...muutoksentekija('YLLAPITO'),
        laji: 'siivous',
        aika: kello.nyt(),
        kirjaukset: this.kirjaukset(luettu.hoks, {}, muutokset),
      });
      vuoro.laske('suunnitelmia');
      return muutosnumero;
    } catch (virhe) {
      if (EhoksError.on(virhe) && virhe.koodi === 'hoks.muuttunut') return undefined;
      throw virhe;
    }
  }

  private kirjaukset(hoks: Hoks, kohde: Lokikohde, muutokset?: readonly Lokimuutos[]): Kirjaukset {
    const jalki = new Jalki(this.deps, { tekija: 'YLLAPITO', toimi: 'siivoa', kohde });
    jalki.kohdistuiHoksiin(hoks);
    return jalki.muutoksenKirjaukset(muutokset && { muutokset });
  }
}
