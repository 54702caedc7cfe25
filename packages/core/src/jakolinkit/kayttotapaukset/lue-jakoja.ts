import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Hoks, HoksId } from '../../hoks/hoks.js';
import type { Nimeaja, Nimet } from '../../nakymat/nimeaja.js';
import { Puuttuvat } from '../../nakymat/puuttuvat.js';
import { viittaukset } from '../../nakymat/viittaukset.js';
import type { Kayttaja, Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import type { Indeksirivi, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { etsiKohta, type Jaettavakohta, type Jaonosa } from '../jaettavat-kohdat.js';
import { JAON_OSIOIDEN_NIMET, onKohdeviite, type Jaonkohde, type Jaonosio } from '../jaon-kohde.js';
import { jaonEsitaytot, type Esitaytto } from '../jaon-esitaytto.js';
import { avauseste, type Jakolinkki, type Jaonsaaja } from '../jakolinkki.js';
import type { JakolinkkiRepository } from '../jakolinkki-repository.port.js';
import { nahtavaJako, type Jakopiiri, type Jakopiirit } from '../jakopiirit.js';
import { jakotiedot, type Jakotiedot } from '../jakotiedot.js';
import { saakoJaolle, salliiJaon } from '../jakotaulukko.js';
import type { Vastauslukija, Vastaustilanne } from '../vastauslukija.js';
import type { Kanava, Viestinvalitys } from '../viestinvalitys.port.js';

/** Mitä työpaikka on vastannut: mistä ja kuka. */
export interface Vastaustiedot extends Vastaustilanne {
  readonly kohde: Jaonkohde;
  /** Puuttuu kohteesta, jota ei enää ole. */
  readonly osa?: Jaonosa;
  readonly saaja?: Pick<Jaonsaaja, 'nimi' | 'rooli'>;
}

/** Yhden suunnitelman jaot ja mitä siitä voi jakaa. */
export interface SuunnitelmanJaot {
  readonly eid: string;
  /** Oppijalle; puuttuu, kun suunnitelmaa ei ole indeksissä. */
  readonly rivi?: Indeksirivi;
  readonly jaot: readonly Jakotiedot[];
  readonly esitaytot: readonly Esitaytto[];
  readonly vastaukset: readonly Vastaustiedot[];
}

export interface Jaotiedot {
  readonly suunnitelmat: readonly SuunnitelmanJaot[];
  /** Mitä osioita katsoja saa jakaa; tyhjä, kun vain jakson tai näytön. */
  readonly osiot: readonly Jaonosio[];
  readonly kanavat: readonly Kanava[];
  readonly nimet: Nimet;
  readonly puuttuvat: readonly string[];
}

/** Jaettu kohde sen oppijalle itselleen, nykyisen palvelun rajapintaa varten. */
export interface OmaJako {
  readonly jako: Jakolinkki;
  readonly kohta: Jaettavakohta;
  readonly hoks: Hoks;
  readonly rivi?: Indeksirivi;
}

/** Jaot jakajalle ja suunnitelman omistajalle. Jokainen heittää `tallennus.ei-onnistu` ja ne, jotka `Jakopiirit` heittää. */
export class LueJakoja {
  constructor(
    private readonly deps: {
      readonly jakolinkit: JakolinkkiRepository;
      readonly jakopiirit: Jakopiirit;
      readonly vastauslukija: Vastauslukija;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly viestinvalitys: Viestinvalitys;
      readonly nimeaja: Nimeaja;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  virkailijalle(hoksId: HoksId, kayttaja: Kayttaja): Promise<Jaotiedot> {
    const teko = { tekija: kayttaja, toimi: 'lue-jakoja', kohde: { hoksId } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.jaot([await this.deps.jakopiirit.virkailijan(hoksId, kayttaja, jalki)], []),
    );
  }

  oppijalle(oppija: Oppijakayttaja): Promise<Jaotiedot> {
    const { oppijaOid } = oppija;
    const teko = { tekija: oppija, toimi: 'lue-jakoja', kohde: { oppijaOid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      const piirit = await this.deps.jakopiirit.oppijan(oppija, 'lue');
      jalki.kohdistui({ hoksIdt: piirit.map(({ tallennettu }) => tallennettu.hoks.id) });
      return this.jaot(piirit, await this.deps.oppijaindeksi.oppijalla(oppijaOid));
    });
  }

  /** Jaettu kohde omistajalleen. Heittää `jako.ei-loydy` myös laajemmasta jaosta, tai sen, miksi linkki ei aukea (`avauseste`). */
  omaJako(tunnus: string, oppija: Oppijakayttaja): Promise<OmaJako> {
    const { jakolinkit, jakopiirit, oppijaindeksi, kirjaaja } = this.deps;
    const kohde = { oppijaOid: oppija.oppijaOid, jako: tunnus };
    return kirjaaja.kirjaten({ tekija: oppija, toimi: 'lue-jakoja', kohde }, async (jalki) => {
      const piirit = await jakopiirit.oppijan(oppija, 'lue');
      const { jako, piiri } = nahtavaJako(piirit, await jakolinkit.hae(tunnus));
      const { hoks } = piiri.tallennettu;
      jalki.kohdistuiHoksiin(hoks);
      if (!onKohdeviite(jako.kohde)) throw new EhoksError('jako.ei-loydy');
      const kohta = etsiKohta(hoks, jako.kohde);
      const este = avauseste(jako, kohta === undefined ? 'kohde-poistunut' : 'on', this.tanaan());
      if (este !== undefined || kohta === undefined)
        throw new EhoksError(este ?? 'jako.kohde-poistunut', { tiedot: { alku: jako.alku } });
      const rivi = await oppijaindeksi.hoksilla(hoks.id);
      return { jako, kohta, hoks, ...(rivi && { rivi }) };
    });
  }

  /** Oppijan omien suunnitelmien jaksosta tai näytöstä tehdyt jaot, joita ei ole peruttu. */
  kohteenJaot(moduleId: string, oppija: Oppijakayttaja): Promise<readonly Jakolinkki[]> {
    const { jakolinkit, jakopiirit, kirjaaja } = this.deps;
    const teko = { tekija: oppija, toimi: 'lue-jakoja', kohde: { oppijaOid: oppija.oppijaOid } } as const;
    return kirjaaja.kirjaten(teko, async () => {
      const piirit = await jakopiirit.oppijan(oppija, 'lue');
      const jaot = await jakolinkit.hoksien(piirit.map(({ tallennettu }) => tallennettu.hoks.id));
      return jaot.filter(
        ({ kohde, peruttu }) => onKohdeviite(kohde) && kohde.moduleId === moduleId && peruttu === undefined,
      );
    });
  }

  private async jaot(piirit: readonly Jakopiiri[], rivit: readonly Indeksirivi[]): Promise<Jaotiedot> {
    const { jakolinkit, viestinvalitys, nimeaja } = this.deps;
    const kaikki = await jakolinkit.hoksien(piirit.map(({ tallennettu }) => tallennettu.hoks.id));
    const katselut = await jakolinkit.katselut(kaikki.map(({ tunnus }) => tunnus));
    const suunnitelmat = await Promise.all(
      piirit.map(async (piiri): Promise<SuunnitelmanJaot> => {
        const { hoks } = piiri.tallennettu;
        const rivi = rivit.find(({ hoksId }) => hoksId === hoks.id);
        const omat = kaikki.filter(({ hoksId }) => hoksId === hoks.id);
        return {
          eid: hoks.eid,
          ...(rivi && { rivi }),
          jaot: omat
            .filter((jako) => saakoJaolle(piiri.tekija, 'nae', jako.jakaja))
            .map((jako) => jakotiedot(piiri, jako, this.tanaan(), katselut.get(jako.tunnus))),
          esitaytot: jaonEsitaytot(hoks, piiri.jakaja.laji, this.tanaan()),
          vastaukset: await this.vastaukset(piiri, omat),
        };
      }),
    );
    const puuttuvat = new Puuttuvat();
    const osat = suunnitelmat.flatMap(({ jaot, esitaytot, vastaukset }) =>
      [...jaot, ...esitaytot, ...vastaukset].flatMap(({ osa }) => osa ?? []),
    );
    const nimet = await nimeaja.nimet(viittaukset(...osat), puuttuvat);
    const osiot = piirit.every(({ tekija }) => salliiJaon(tekija, 'jaa-laajasti')) ? JAON_OSIOIDEN_NIMET : [];
    return { suunnitelmat, osiot, kanavat: viestinvalitys.kanavat, nimet, puuttuvat: puuttuvat.luettelo() };
  }

  /** Myös jaoista, joita katsoja ei muuten näe: vastaus on kirjoitettu oppilaitokselle. */
  private async vastaukset(
    { tallennettu, tekija }: Jakopiiri,
    jaot: readonly Jakolinkki[],
  ): Promise<readonly Vastaustiedot[]> {
    if (!salliiJaon(tekija, 'nae-vastaukset')) return [];
    const vastatut = await this.deps.vastauslukija.suunnitelman(jaot, tallennettu);
    return vastatut.map(({ jako: { kohde, saaja }, ...tilanne }) => {
      const kohta = onKohdeviite(kohde) ? etsiKohta(tallennettu.hoks, kohde) : undefined;
      return { kohde, ...(kohta && { osa: kohta.osa }), ...(saaja && { saaja }), ...tilanne };
    });
  }

  private tanaan(): Paiva {
    return paivaHelsingissa(this.deps.kello.nyt());
  }
}
