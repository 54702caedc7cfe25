import type { PaivitaOppijaindeksi } from '../../oppijaindeksi/kayttotapaukset/paivita-oppijaindeksi.js';
import type { IndeksinOppija, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import { kokoNimi } from '../../oppijaindeksi/rekisteritiedot.js';
import type { Henkilo, Oppijanumerorekisteri } from '../../rekisterit/oppijanumerorekisteri.port.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Ajovuoro, Huoltotyo } from '../ajovuoro.js';

/** Oppijaa yhdessä kyselyssä. */
const KERRALLA = 500;

/**
 * Huoltoajo `oppijanumerot`: kysyy Oppijanumerorekisteristä jokaisen, jolla on suunnitelma. Yhdistetyn numeron suunnitelmat siirtyvät
 * päänumerolle, ja muuttunut nimi vaihtuu. Kaikki käydään läpi, sillä muutosten luettelon lukeminen vaatisi rekisteriin oikeuden, jota
 * eHOKSilla ei ole, ja yhdenkin väliin jääneen muutoksen oppija jäisi ilman suunnitelmaansa.
 */
export class SeuraaOppijanumeroita implements Huoltotyo {
  constructor(
    private readonly deps: {
      readonly oppijaindeksi: Oppijaindeksi;
      readonly paivitaOppijaindeksi: PaivitaOppijaindeksi;
      readonly oppijanumerorekisteri: Oppijanumerorekisteri;
    },
  ) {}

  /** Heittää `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`. */
  async aja(vuoro: Ajovuoro): Promise<void> {
    const { oppijaindeksi, oppijanumerorekisteri } = this.deps;
    let jalkeen: OppijaOid | undefined;
    for (;;) {
      const oppijat = await oppijaindeksi.oppijat({ jalkeen, enintaan: KERRALLA });
      jalkeen = oppijat.at(-1)?.oid;
      if (jalkeen === undefined) return;
      if (!(await vuoro.jatkuu())) return;
      const henkilot = await oppijanumerorekisteri.henkilot(oppijat.map(({ oid }) => oid));
      vuoro.laske('lapikaytyja', oppijat.length);
      for (const oppija of oppijat) {
        const henkilo = henkilot.get(oppija.oid);
        if (henkilo === undefined) vuoro.laske('tuntemattomia');
        else if (onMuuttunut(oppija, henkilo)) {
          if (!(await vuoro.jatkuu())) return;
          await this.seuraa(henkilo, vuoro);
        }
      }
    }
  }

  private async seuraa(henkilo: Henkilo, vuoro: Ajovuoro): Promise<void> {
    const { oppijaindeksi, paivitaOppijaindeksi } = this.deps;
    if (!henkilo.yhdistetty) {
      await oppijaindeksi.nimea(henkilo.oid, kokoNimi(henkilo));
      vuoro.laske('nimettyja');
      return;
    }
    try {
      vuoro.laske('siirrettyja', await paivitaOppijaindeksi.siirraPaanumerolle(henkilo.oid));
    } catch (virhe) {
      if (!(EhoksError.on(virhe) && SAMALLA_MUUTETTU.has(virhe.koodi))) throw virhe;
      vuoro.laske('seuraavaanAjoon');
    }
  }
}

/** Suunnitelma ehti muuttua tai hävitä. */
const SAMALLA_MUUTETTU: ReadonlySet<string> = new Set(['hoks.muuttunut', 'hoks.ei-loydy']);

/** Nimi, jota rekisteri ei kerro, ei ole muuttunut. */
function onMuuttunut({ nimi }: IndeksinOppija, henkilo: Henkilo): boolean {
  const nykyinen = kokoNimi(henkilo);
  return henkilo.yhdistetty || (nykyinen !== '' && nykyinen !== nimi);
}
