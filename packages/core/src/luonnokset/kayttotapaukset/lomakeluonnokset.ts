import type { Kello } from '../../aika/kello.port.js';
import { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokikohde } from '../../auditloki/lokitapahtuma.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { LomakeluonnosRepository } from '../lomakeluonnos-repository.port.js';
import {
  luonnoksenHoks,
  luonnoksenToimi,
  LUONNOKSIA_ENINTAAN,
  type Lomakeluonnos,
  type Luonnosavain,
  type Luonnostiedot,
} from '../lomakeluonnos.js';

/** Luonnos sellaisena kuin virkailija sen tallentaa. */
export interface Luonnostallennus extends Omit<Lomakeluonnos, 'omistaja' | 'muokattu' | 'versio'> {
  readonly kayttaja: Kayttaja;
  /** Versiot, joista jonkin päälle saa tallentaa (If-Match). Puuttuu, kun luonnoksen on oltava uusi. */
  readonly ehto?: readonly string[] | 'mika-tahansa';
}

/**
 * Virkailijan keskeneräiset lomakkeet: vain hänen omansa, ja vain niin kauan kuin hän saa syöttää suunnitelmia luonnoksen
 * organisaatioon. Tallennuksen sulkeminen ei koske niitä: se, mitä on jo kirjoitettu, odottaa avaamista. Sisältöä ei kirjata
 * mihinkään lokiin.
 */
export class Lomakeluonnokset {
  constructor(
    private readonly deps: {
      readonly luonnokset: LomakeluonnosRepository;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Uusimmasta alkaen, kaikki tai yhden oppijan; auditlokiin jää merkintä jokaisesta oppijasta. Heittää `rekisteri.ei-vastaa` tai
   * `tallennus.ei-onnistu`.
   */
  async omat(kayttaja: Kayttaja, oppija?: OppijaOid): Promise<readonly Luonnostiedot[]> {
    const { luonnokset, oikeusvalvoja, kirjaaja } = this.deps;
    const teko = { tekija: kayttaja, toimi: 'lue-luonnos' } as const;
    return kirjaaja.kirjaten({ ...teko, kohde: {} }, async () => {
      const kaikki = (await luonnokset.omistajan(omistaja(kayttaja))).filter(
        ({ oppijaOid }) => oppija === undefined || oppijaOid === oppija,
      );
      const paatokset = await Promise.all(
        kaikki.map(({ avain, organisaatio }) =>
          oikeusvalvoja.oikeus(kayttaja, luonnoksenToimi(avain), { oppilaitosOid: organisaatio }),
        ),
      );
      const omat = kaikki.filter((_, i) => paatokset[i]?.sallittu === true);
      const oppijat = new Set(omat.flatMap(({ oppijaOid }) => oppijaOid ?? []));
      await kirjaaja.kirjaaErana(
        [...oppijat].map((oppijaOid) => new Jalki(this.deps, { ...teko, kohde: { oppijaOid } }).muutoksenKirjaukset()),
      );
      return omat;
    });
  }

  /** Heittää `luonnos.ei-loydy`, `oikeus.kielletty`, `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`. */
  async hae(avain: Luonnosavain, kayttaja: Kayttaja): Promise<Lomakeluonnos> {
    const { oikeusvalvoja, kirjaaja } = this.deps;
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-luonnos', kohde: kohde({ avain }) }, async (jalki) => {
      const luonnos = await this.oma(avain, kayttaja);
      jalki.kohdistui(kohde(luonnos));
      const peruste = await oikeusvalvoja.vaadiOikeus(kayttaja, luonnoksenToimi(avain), {
        oppilaitosOid: luonnos.organisaatio,
      });
      jalki.perusteena(peruste);
      return luonnos;
    });
  }

  /**
   * Uusi luonnos, tai entisen tilalle, kun ehto täyttyy. Heittää `oikeus.kielletty`, `luonnos.ehto-ei-tayty`, `luonnos.liikaa`,
   * `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`; silloin entinen on ennallaan.
   */
  async tallenna({ kayttaja, ehto, ...annettu }: Luonnostallennus): Promise<Luonnostiedot> {
    const { luonnokset, oikeusvalvoja, kirjaaja, tunnistegeneraattori, kello } = this.deps;
    const teko = { tekija: kayttaja, toimi: 'tallenna-luonnos', kohde: kohde(annettu) } as const;
    return kirjaaja.kirjaten(teko, async (jalki) => {
      const { avain, organisaatio } = annettu;
      const peruste = await oikeusvalvoja.vaadiOikeus(kayttaja, luonnoksenToimi(avain), {
        oppilaitosOid: organisaatio,
      });
      jalki.perusteena(peruste);
      const luonnos: Lomakeluonnos = {
        ...annettu,
        omistaja: omistaja(kayttaja),
        muokattu: kello.nyt(),
        versio: tunnistegeneraattori.uuid(),
      };
      const versiot = ehto === 'mika-tahansa' ? [(await this.oma(avain, kayttaja)).versio] : ehto;
      const kirjaus = jalki.muutoksenKirjaukset().audit;
      if (versiot === undefined) await luonnokset.lisaa(luonnos, LUONNOKSIA_ENINTAAN, kirjaus);
      else await luonnokset.korvaa(luonnos, versiot, kirjaus);
      const { sisalto: _, ...tiedot } = luonnos;
      return tiedot;
    });
  }

  /** Oman luonnoksen saa poistaa silloinkin, kun oikeus on jo päättynyt. Heittää `luonnos.ei-loydy` tai `tallennus.ei-onnistu`. */
  async poista(avain: Luonnosavain, kayttaja: Kayttaja): Promise<void> {
    const { luonnokset, kirjaaja } = this.deps;
    await kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'poista-luonnos', kohde: kohde({ avain }) }, async (jalki) => {
      jalki.kohdistui(kohde(await this.oma(avain, kayttaja)));
      if (!(await luonnokset.poista(omistaja(kayttaja), avain, jalki.muutoksenKirjaukset().audit)))
        throw new EhoksError('luonnos.ei-loydy');
    });
  }

  private async oma(avain: Luonnosavain, kayttaja: Kayttaja): Promise<Lomakeluonnos> {
    const luonnos = await this.deps.luonnokset.hae(omistaja(kayttaja), avain);
    if (luonnos === undefined) throw new EhoksError('luonnos.ei-loydy');
    return luonnos;
  }
}

function omistaja({ kayttajatunnus }: Kayttaja): string {
  return kayttajatunnus.toLowerCase();
}

function kohde({
  avain,
  organisaatio,
  oppijaOid,
  opiskeluoikeusOid,
}: Pick<Luonnostiedot, 'avain'> & Partial<Luonnostiedot>): Lokikohde {
  const hoksId = luonnoksenHoks(avain);
  return {
    luonnos: avain,
    ...(organisaatio && { organisaatio }),
    ...(oppijaOid && { oppijaOid }),
    ...(opiskeluoikeusOid && { opiskeluoikeusOid }),
    ...(hoksId !== undefined && { hoksId }),
  };
}
