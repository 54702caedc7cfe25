import {
  EhoksError,
  hakumuoto,
  henkilonTunnisteet,
  yksilointitila,
  type Aikaleima,
  type AnnettuOppija,
  type Henkilomaarat,
  type Henkilotunniste,
  type Lokitapahtuma,
  type Muutoshaku,
  type OdottavaRivi,
  type OppijanTuonti,
  type OppijaOid,
  type OppijoidenTuontiRepository,
  type Rekisterihenkilo,
  type Rivintila,
  type Rivintulos,
  type Rivirajaus,
  type Tuonti,
  type TuontiId,
  type Tuontijarjestys,
  type Tuontimaarat,
  type TuontiMaarineen,
  type Tuontipiiri,
  type Tuontirivi,
  type Tuontisivu,
  type UusiRivi,
  type UusiTuonti,
  type Virhehaku,
} from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { lisaaLokitapahtuma, lisaaLokitapahtumat } from '../auditloki/lisaa-lokitapahtuma.js';
import { lisaaRivit, paikat, rivilahde, type Kohdetaulu } from '../lisaa-rivit.js';
import { palautetut } from '../palautetut.js';
import type {
  HenkilonPiiriRivi,
  HenkilotunnisteRivi,
  OppijatuonninPiiriRivi,
  OppijatuontiRivi,
  RekisterihenkiloRivi,
  TuonninRiviRivi,
} from '../rivit/oppijoiden-tuonnin-rivit.js';
import type { Tietokanta } from '../tietokanta.js';
import type { Henkilotietosalain } from './henkilotietosalain.js';

type TuontiRivi = Omit<OppijatuontiRivi, 'id' | 'peruttu'>;

const TUONNIT: Kohdetaulu<TuontiRivi> = {
  nimi: 'ehoks_oppijatuonnit',
  sarakkeet: {
    kayttajatunnus: 'kayttajatunnus',
    avain: 'avain',
    sisallonTiiviste: 'sisallon_tiiviste',
    tiedot: 'tiedot',
    kasittelija: 'kasittelija',
    ilmoitus: 'ilmoitus',
  },
};
const PIIRIT: Kohdetaulu<OppijatuonninPiiriRivi> = {
  nimi: 'ehoks_oppijatuontien_piirit',
  sarakkeet: { tuonti: 'tuonti', organisaatio: 'organisaatio' },
};
const RIVIT: Kohdetaulu<TuonninRiviRivi> = {
  nimi: 'ehoks_oppijatuontien_rivit',
  sarakkeet: {
    tuonti: 'tuonti',
    paikka: 'paikka',
    tila: 'tila',
    tunniste: 'tunniste',
    annettu: 'annettu',
    puutteet: 'puutteet',
    oppijaOid: 'oppija_oid',
    ristiriita: 'ristiriita',
  },
};
const { tunniste: _, annettu: __, ...TULOKSEN_SARAKKEET } = RIVIT.sarakkeet;
const TULOKSET: Kohdetaulu<Omit<TuonninRiviRivi, 'tunniste' | 'annettu'>> = {
  nimi: RIVIT.nimi,
  sarakkeet: TULOKSEN_SARAKKEET,
};
const HENKILOT: Kohdetaulu<RekisterihenkiloRivi> = {
  nimi: 'ehoks_rekisterihenkilot',
  sarakkeet: {
    oid: 'oid',
    versio: 'versio',
    tila: 'tila',
    nimiHaku: 'nimi_haku',
    seuraavaYritys: 'seuraava_yritys',
    paanumero: 'paanumero',
    luotu: 'luotu',
    muokattu: 'muokattu',
    henkilo: 'henkilo',
  },
};
const TUNNISTEET: Kohdetaulu<HenkilotunnisteRivi> = {
  nimi: 'ehoks_henkilotunnisteet',
  sarakkeet: { tiiviste: 'tiiviste', oid: 'oid' },
};
const NAKIJAT: Kohdetaulu<HenkilonPiiriRivi> = {
  nimi: 'ehoks_henkiloiden_piirit',
  sarakkeet: { oid: 'oid', organisaatio: 'organisaatio' },
};

/** Rows in one INSERT. */
const RIVEJA_KERRALLA = 200;

type LuettuTuonti = Pick<OppijatuontiRivi, 'id' | 'avain' | 'tiedot' | 'peruttu'>;
type LuettuRivi = Omit<TuonninRiviRivi, 'ristiriita'> & { readonly ristiriita: boolean | number };
type LuettuHenkilo = Pick<RekisterihenkiloRivi, 'oid' | 'henkilo'>;

const RIVIN_SARAKKEET =
  'rivi.tuonti, rivi.paikka, rivi.tila, rivi.tunniste, rivi.annettu, rivi.puutteet, rivi.oppija_oid AS "oppijaOid", rivi.ristiriita';

/** Somebody else came first: all is undone. */
class Ehdittiin extends Error {}

/** Imports and the learner register of the service's own as rows; identity codes and names as they were given are encrypted. */
export class TypeormOppijoidenTuonti implements OppijoidenTuontiRepository {
  constructor(
    private readonly tietokanta: Tietokanta,
    private readonly salain: Henkilotietosalain,
  ) {}

  async lisaa(
    { piiri, avain, ...tiedot }: UusiTuonti,
    rivit: Iterable<UusiRivi>,
    kirjaus: (id: TuontiId) => Lokitapahtuma,
  ): Promise<{ readonly id: TuontiId; readonly uusi: boolean }> {
    const { kayttajatunnus } = tiedot.tuoja;
    const sisallonTiiviste = await this.salain.tekstienTiiviste(lahetettyina(rivit));
    const rivi = {
      kayttajatunnus,
      avain: avain ?? null,
      sisallonTiiviste,
      tiedot: JSON.stringify(tiedot),
      kasittelija: tiedot.kasittelija,
      ilmoitus: tiedot.sahkoposti === undefined ? null : ILMOITUS_ODOTTAA,
    };
    return this.tietokanta.transactions.write(async (manager) => {
      const [lisatty] = await lisaaRivit<TuontiRivi, { readonly id: number }>(
        manager,
        TUONNIT,
        [rivi],
        'ON CONFLICT (kayttajatunnus, avain) DO NOTHING RETURNING id',
      );
      if (lisatty === undefined) {
        const [aiempi] = await manager.query<{ id: number; tiiviste: string }[]>(
          'SELECT id, sisallon_tiiviste AS tiiviste FROM ehoks_oppijatuonnit WHERE kayttajatunnus = $1 AND avain = $2',
          [kayttajatunnus, avain],
        );
        if (aiempi?.tiiviste !== sisallonTiiviste) throw new EhoksError('tuonti.avain-kaytetty');
        return { id: aiempi.id, uusi: false };
      }
      const { id } = lisatty;
      await lisaaRivit(
        manager,
        PIIRIT,
        [...new Set(piiri)].map((organisaatio) => ({ tuonti: id, organisaatio })),
      );
      let paikka = 0;
      for (const era of erissa(rivit, RIVEJA_KERRALLA)) {
        await lisaaRivit(
          manager,
          RIVIT,
          era.map((uusi) => this.rivinRivi(id, paikka++, uusi)),
        );
      }
      await lisaaLokitapahtuma(manager, kirjaus(id));
      return { id, uusi: true };
    });
  }

  async tuonti(id: TuontiId): Promise<TuontiMaarineen | undefined> {
    return this.tietokanta.transactions.read(async (manager) => {
      const rivit = await manager.query<LuettuTuonti[]>(`${TUONNIN_LUKU} WHERE tuonti.id = $1`, [id]);
      return (await maarineen(manager, rivit))[0];
    });
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    let poistettuja = 0;
    // Numbers are given in the order of time: the first new one ends it.
    for (let edellinen = 0; ;) {
      const [vanhin] = await this.tietokanta.transactions.read((manager) =>
        manager.query<{ id: number; tiedot: string; odottavia: number | string }[]>(
          `SELECT tuonti.id, tuonti.tiedot, (SELECT COUNT(*) FROM ehoks_oppijatuontien_rivit AS rivi
             WHERE rivi.tila = 'odottaa' AND rivi.tuonti = tuonti.id) AS odottavia
           FROM ehoks_oppijatuonnit AS tuonti WHERE tuonti.id > $1 ORDER BY tuonti.id LIMIT 1`,
          [edellinen],
        ),
      );
      if (vanhin === undefined || (JSON.parse(vanhin.tiedot) as Tuonti).aika >= ennen) return poistettuja;
      edellinen = vanhin.id;
      if (Number(vanhin.odottavia) > 0) continue;
      await this.tietokanta.transactions.write(async (manager) => {
        for (const taulu of [RIVIT, PIIRIT])
          await manager.query(`DELETE FROM ${taulu.nimi} WHERE tuonti = $1`, [vanhin.id]);
        await manager.query(`DELETE FROM ${TUONNIT.nimi} WHERE id = $1`, [vanhin.id]);
      });
      poistettuja += 1;
    }
  }

  async onPiirissa(id: TuontiId, piiri: Tuontipiiri): Promise<boolean> {
    return this.tietokanta.transactions.read(async (manager) => {
      const { ehto, parametrit } = piirinEhto(manager, 'tuonti', piiri);
      const rivit = await manager.query<object[]>(
        `SELECT 1 AS on_olemassa FROM ehoks_oppijatuonnit AS tuonti WHERE ${ehto} AND tuonti.id = $${parametrit.length + 1}`,
        [...parametrit, id],
      );
      return rivit.length > 0;
    });
  }

  async rivit(
    id: TuontiId,
    alkaen: number,
    enintaan: number,
    rajaus: Rivirajaus = 'kaikki',
  ): Promise<readonly Tuontirivi[]> {
    const luetut = await this.tietokanta.transactions.read((manager) =>
      manager.query<LuettuRivi[]>(
        `SELECT ${RIVIN_SARAKKEET} FROM ehoks_oppijatuontien_rivit AS rivi
         WHERE rivi.tuonti = $1 AND rivi.paikka >= $2 AND ${RAJAUKSET[rajaus]} ORDER BY rivi.paikka LIMIT $3`,
        [id, alkaen, enintaan],
      ),
    );
    return luetut.map((luettu) => this.riviksi(luettu));
  }

  async odottavat(enintaan: number, tuonti?: TuontiId): Promise<readonly OdottavaRivi[]> {
    const luetut = await this.tietokanta.transactions.read((manager) =>
      manager.query<(LuettuRivi & Pick<TuontiRivi, 'tiedot'>)[]>(
        `SELECT ${RIVIN_SARAKKEET}, tuonti.tiedot
         FROM ehoks_oppijatuontien_rivit AS rivi JOIN ehoks_oppijatuonnit AS tuonti ON tuonti.id = rivi.tuonti
         WHERE rivi.tila = 'odottaa' AND rivi.tuonti ${tuonti === undefined ? '> $1' : '= $1'}
         ORDER BY rivi.tuonti, rivi.paikka LIMIT $2`,
        [tuonti ?? 0, enintaan],
      ),
    );
    return luetut.map(({ tiedot, ...luettu }) => ({
      ...this.riviksi(luettu),
      tuoja: (JSON.parse(tiedot) as Tuonti).tuoja,
    }));
  }

  async peru(id: TuontiId, aika: Aikaleima, kirjaus: Lokitapahtuma): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      const perutut = await palautetut(
        manager,
        'UPDATE ehoks_oppijatuonnit SET peruttu = $1 WHERE id = $2 AND peruttu IS NULL RETURNING id',
        [aika, id],
      );
      if (perutut.length === 0) return;
      await manager.query(
        "UPDATE ehoks_oppijatuontien_rivit SET tila = 'peruttu' WHERE tila = 'odottaa' AND tuonti = $1",
        [id],
      );
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async loyda(tunnisteet: readonly Henkilotunniste[]): Promise<readonly Rekisterihenkilo[]> {
    const oidit = tunnisteet.filter(({ laji }) => laji === 'oid').map(({ arvo }) => arvo);
    const tiivisteet = tunnisteet
      .filter(({ laji }) => laji !== 'oid')
      .map((tunniste) => this.salain.tiiviste(tunniste));
    const kysytyt = [...new Set(oidit), ...new Set(tiivisteet)];
    if (kysytyt.length === 0) return [];
    return this.henkiloita((manager) => {
      const montaOidia = new Set(oidit).size;
      const [oidienPaikat, tiivisteidenPaikat] = [
        kysytyt.slice(0, montaOidia).map((_arvo, i) => `$${i + 1}`),
        kysytyt.slice(montaOidia).map((_arvo, i) => `$${montaOidia + i + 1}`),
      ];
      const ehdot = [
        ...(oidienPaikat.length > 0 ? [`oid IN (${oidienPaikat.join(', ')})`] : []),
        ...(tiivisteidenPaikat.length > 0
          ? [`oid IN (SELECT oid FROM ehoks_henkilotunnisteet WHERE tiiviste IN (${tiivisteidenPaikat.join(', ')}))`]
          : []),
      ];
      return manager.query(`${HENKILON_LUKU} WHERE ${ehdot.join(' OR ')}`, kysytyt);
    });
  }

  async henkilot(oidit: readonly OppijaOid[]): Promise<readonly Rekisterihenkilo[]> {
    if (oidit.length === 0) return [];
    return this.henkiloita((manager) =>
      manager.query(`${HENKILON_LUKU} WHERE oid IN ${paikat(manager, oidit.length)} ORDER BY oid`, [...oidit]),
    );
  }

  async yhdistetyt(oidit: readonly OppijaOid[]): Promise<readonly Rekisterihenkilo[]> {
    if (oidit.length === 0) return [];
    return this.henkiloita((manager) =>
      manager.query(`${HENKILON_LUKU} WHERE paanumero IN ${paikat(manager, oidit.length)} ORDER BY oid`, [...oidit]),
    );
  }

  async oppijoidenTuonnit(oidit: readonly OppijaOid[], piiri: Tuontipiiri): Promise<readonly OppijanTuonti[]> {
    if (oidit.length === 0) return [];
    const luetut = await this.tietokanta.transactions.read((manager) => {
      const { ehto, parametrit } = piirinEhto(manager, 'tuonti', piiri);
      const oidienPaikat = oidit.map((_oid, i) => `$${parametrit.length + i + 1}`).join(', ');
      return manager.query<{ oppijaOid: OppijaOid; id: number; tiedot: string }[]>(
        `SELECT DISTINCT rivi.oppija_oid AS "oppijaOid", tuonti.id, tuonti.tiedot
         FROM ehoks_oppijatuontien_rivit AS rivi JOIN ehoks_oppijatuonnit AS tuonti ON tuonti.id = rivi.tuonti
         WHERE ${ehto} AND rivi.oppija_oid IN (${oidienPaikat}) ORDER BY tuonti.id DESC`,
        [...parametrit, ...oidit],
      );
    });
    return luetut.map(({ oppijaOid, id, tiedot }) => {
      const { aika, kasittelija } = JSON.parse(tiedot) as Tuonti;
      return { oppijaOid, id, aika, kasittelija };
    });
  }

  async onHenkiloPiirissa(oid: OppijaOid, piiri: Tuontipiiri): Promise<boolean> {
    return this.tietokanta.transactions.read(async (manager) => {
      const { ehto, parametrit } = piirinEhto(manager, 'henkilo', piiri);
      const rivit = await manager.query<object[]>(
        `SELECT 1 AS on_olemassa FROM ehoks_rekisterihenkilot AS henkilo WHERE ${ehto} AND henkilo.oid = $${parametrit.length + 1}`,
        [...parametrit, oid],
      );
      return rivit.length > 0;
    });
  }

  async kirjaaTulokset(tulokset: readonly Rivintulos[], kirjaukset: readonly Lokitapahtuma[]): Promise<boolean> {
    const uudet = tulokset.flatMap(({ uusi }) => uusi ?? []);
    const rivit = tulokset.map(({ uusi: _uusi, puutteet, oppijaOid, ...tulos }) => ({
      ...tulos,
      tila: (oppijaOid ? 'kasitelty' : 'hylatty') satisfies Rivintila,
      puutteet: JSON.stringify(puutteet),
      oppijaOid: oppijaOid ?? null,
    }));
    try {
      await this.tietokanta.transactions.write(async (manager) => {
        await paivitaOdottavat(manager, rivit);
        await this.lisaaHenkilot(manager, uudet);
        await lisaaNakijat(manager, tulokset);
        await lisaaLokitapahtumat(manager, kirjaukset);
      });
      return true;
    } catch (virhe) {
      if (ehdittiin(virhe)) return false;
      throw virhe;
    }
  }

  async korvaa(henkilot: readonly Rekisterihenkilo[], kirjaukset: readonly Lokitapahtuma[]): Promise<void> {
    try {
      await this.tietokanta.transactions.write(async (manager) => {
        for (const henkilo of henkilot) {
          const {
            oid,
            versio,
            tila,
            nimiHaku,
            seuraavaYritys,
            paanumero,
            muokattu,
            henkilo: salattu,
          } = this.henkilonRivi(henkilo);
          const korvatut = await palautetut(
            manager,
            `UPDATE ehoks_rekisterihenkilot
             SET versio = $1, tila = $2, nimi_haku = $3, seuraava_yritys = $4, paanumero = $5, muokattu = $6, henkilo = $7
             WHERE oid = $8 AND versio = $9 RETURNING oid`,
            [versio, tila, nimiHaku, seuraavaYritys, paanumero, muokattu, salattu, oid, versio - 1],
          );
          if (korvatut.length === 0) throw new Ehdittiin();
          await manager.query('DELETE FROM ehoks_henkilotunnisteet WHERE oid = $1', [oid]);
          await this.lisaaTunnisteet(manager, [henkilo]);
        }
        await lisaaLokitapahtumat(manager, kirjaukset);
      });
    } catch (virhe) {
      throw ehdittiin(virhe) ? new EhoksError('oppija.muuttunut') : virhe;
    }
  }

  async yksiloitavat(nyt: Aikaleima, enintaan: number): Promise<readonly Rekisterihenkilo[]> {
    return this.henkiloita((manager) =>
      manager.query(`${HENKILON_LUKU} WHERE seuraava_yritys <= $1 ORDER BY seuraava_yritys, oid LIMIT $2`, [
        nyt,
        enintaan,
      ]),
    );
  }

  async yhteenveto(piiri: Tuontipiiri, muokatut?: Aikaleima): Promise<Henkilomaarat> {
    const rivit = await this.tietokanta.transactions.readLagging((manager) => {
      const { ehto, parametrit } = piirinEhto(manager, 'henkilo', piiri);
      const aika = muokatut === undefined ? '' : ` AND henkilo.muokattu >= $${parametrit.length + 1}`;
      return manager.query<{ tila: string; maara: number | string }[]>(
        `SELECT tila, COUNT(*) AS maara FROM ehoks_rekisterihenkilot AS henkilo WHERE ${ehto}${aika} GROUP BY tila`,
        [...parametrit, ...(muokatut === undefined ? [] : [muokatut])],
      );
    });
    const maara = (...tilat: readonly string[]): number =>
      rivit.filter(({ tila }) => tilat.includes(tila)).reduce((summa, rivi) => summa + Number(rivi.maara), 0);
    return {
      yhteensa: rivit.reduce((summa, rivi) => summa + Number(rivi.maara), 0),
      onnistuneet: maara('onnistunut'),
      virheet: maara('virhe', 'henkilotunnus-puuttuu'),
      keskeneraiset: maara('kesken'),
    };
  }

  async muuttuneet({ piiri, muokatut, alkaen, enintaan }: Muutoshaku): Promise<readonly Rekisterihenkilo[]> {
    return this.henkiloita((manager) => {
      const { ehto, parametrit } = piirinEhto(manager, 'henkilo', piiri);
      const [aika, raja, ohi] = [1, 2, 3].map((i) => `$${parametrit.length + i}`);
      return manager.query(
        `${HENKILON_LUKU} AS henkilo WHERE ${ehto} AND muokattu >= ${aika} ORDER BY muokattu, oid LIMIT ${raja} OFFSET ${ohi}`,
        [...parametrit, muokatut, enintaan, alkaen],
      );
    });
  }

  async virheelliset({
    piiri,
    sanat = [],
    alkaen,
    enintaan,
  }: Virhehaku): Promise<{ readonly henkilot: readonly Rekisterihenkilo[]; readonly yhteensa: number }> {
    const { luetut, yhteensa } = await this.tietokanta.transactions.readLagging(async (manager) => {
      const { ehto, parametrit } = piirinEhto(manager, 'henkilo', piiri);
      const alut = sanat.map((sana) => `% ${sana.replace(/[\\%_]/g, String.raw`\$&`)}%`);
      const nimella = alut.map((_alku, i) => `nimi_haku LIKE $${parametrit.length + i + 1} ESCAPE '\\'`);
      const ehdot = [ehto, "tila IN ('virhe', 'henkilotunnus-puuttuu')", ...nimella].join(' AND ');
      const kaikki = [...parametrit, ...alut];
      const lahde = `FROM ehoks_rekisterihenkilot AS henkilo WHERE ${ehdot}`;
      const [laskettu] = await manager.query<{ maara: number | string }[]>(`SELECT COUNT(*) AS maara ${lahde}`, kaikki);
      return {
        yhteensa: Number(laskettu?.maara),
        luetut: await manager.query<LuettuHenkilo[]>(
          `SELECT oid, henkilo.henkilo ${lahde} ORDER BY luotu DESC, oid LIMIT $${kaikki.length + 1} OFFSET $${kaikki.length + 2}`,
          [...kaikki, enintaan, alkaen],
        ),
      };
    });
    return { henkilot: luetut.map((luettu) => this.henkiloksi(luettu)), yhteensa };
  }

  async tuonnit(
    piiri: Tuontipiiri,
    { kasittelija, jarjestys, laskeva, alkaen, enintaan }: Tuontisivu,
  ): Promise<{ readonly tuonnit: readonly TuontiMaarineen[]; readonly yhteensa: number }> {
    return this.tietokanta.transactions.readLagging(async (manager) => {
      const piirissa = piirinEhto(manager, 'tuonti', piiri);
      const { ehto, parametrit } =
        kasittelija === undefined ? piirissa : await kasittelijanEhto(manager, piirissa, kasittelija);
      const [laskettu] = await manager.query<{ maara: number | string }[]>(
        `SELECT COUNT(*) AS maara FROM ehoks_oppijatuonnit AS tuonti WHERE ${ehto}`,
        [...parametrit],
      );
      const rivit = await manager.query<LuettuTuonti[]>(
        `${jarjestettava(jarjestys)} WHERE ${ehto} ORDER BY ${JARJESTYSAVAIMET[jarjestys]} ${laskeva ? 'DESC' : 'ASC'}, tuonti.id DESC
         LIMIT $${parametrit.length + 1} OFFSET $${parametrit.length + 2}`,
        [...parametrit, enintaan, alkaen],
      );
      return { tuonnit: await maarineen(manager, rivit), yhteensa: Number(laskettu?.maara) };
    });
  }

  async ilmoittamattomat(enintaan: number): Promise<readonly TuontiMaarineen[]> {
    return this.tietokanta.transactions.read(async (manager) => {
      const rivit = await manager.query<LuettuTuonti[]>(
        `${TUONNIN_LUKU} WHERE tuonti.ilmoitus = '${ILMOITUS_ODOTTAA}' AND NOT EXISTS
           (SELECT 1 FROM ehoks_oppijatuontien_rivit AS rivi WHERE rivi.tila = 'odottaa' AND rivi.tuonti = tuonti.id)
         ORDER BY tuonti.id LIMIT $1`,
        [enintaan],
      );
      return maarineen(manager, rivit);
    });
  }

  async paataIlmoitus(id: TuontiId): Promise<boolean> {
    return this.vaihdaIlmoitus(id, ILMOITUS_ODOTTAA, ILMOITUS_PAATETTY);
  }

  async peruIlmoitus(id: TuontiId): Promise<void> {
    await this.vaihdaIlmoitus(id, ILMOITUS_PAATETTY, ILMOITUS_ODOTTAA);
  }

  private async vaihdaIlmoitus(id: TuontiId, nykyinen: string, uusi: string): Promise<boolean> {
    const vaihdetut = await this.tietokanta.transactions.write((manager) =>
      palautetut(manager, 'UPDATE ehoks_oppijatuonnit SET ilmoitus = $1 WHERE id = $2 AND ilmoitus = $3 RETURNING id', [
        uusi,
        id,
        nykyinen,
      ]),
    );
    return vaihdetut.length > 0;
  }

  private async henkiloita(
    lue: (manager: EntityManager) => Promise<readonly LuettuHenkilo[]>,
  ): Promise<readonly Rekisterihenkilo[]> {
    const luetut = await this.tietokanta.transactions.read(lue);
    return luetut.map((luettu) => this.henkiloksi(luettu));
  }

  /** Throws `Ehdittiin` when a number or an identifier is already somebody's. */
  private async lisaaHenkilot(manager: EntityManager, henkilot: readonly Rekisterihenkilo[]): Promise<void> {
    const rivit = henkilot.map((henkilo) => this.henkilonRivi(henkilo));
    const lisatyt = await lisaaRivit(manager, HENKILOT, rivit, 'ON CONFLICT (oid) DO NOTHING RETURNING oid');
    if (lisatyt.length !== henkilot.length) throw new Ehdittiin();
    await this.lisaaTunnisteet(manager, henkilot);
  }

  private async lisaaTunnisteet(manager: EntityManager, henkilot: readonly Rekisterihenkilo[]): Promise<void> {
    const rivit = henkilot.flatMap((henkilo) => {
      const haettavat = henkilonTunnisteet(henkilo).filter(({ laji }) => laji !== 'oid');
      const tiivisteet = new Set(haettavat.map((tunniste) => this.salain.tiiviste(tunniste)));
      return [...tiivisteet].map((tiiviste) => ({ tiiviste, oid: henkilo.oid }));
    });
    const lisatyt = await lisaaRivit(manager, TUNNISTEET, rivit, 'ON CONFLICT (tiiviste) DO NOTHING RETURNING oid');
    if (lisatyt.length !== rivit.length) throw new Ehdittiin();
  }

  private rivinRivi(tuonti: TuontiId, paikka: number, { tunniste, annettu, puutteet }: UusiRivi): TuonninRiviRivi {
    return {
      tuonti,
      paikka,
      tila: (puutteet.length > 0 ? 'hylatty' : 'odottaa') satisfies Rivintila,
      tunniste: null,
      annettu: this.salain.salaa(JSON.stringify({ ...annettu, tunniste }), rivinPaikka({ tuonti, paikka })),
      puutteet: JSON.stringify(puutteet),
      oppijaOid: null,
      ristiriita: false,
    };
  }

  private riviksi({ tunniste, annettu, puutteet, oppijaOid, ristiriita, tila, ...rivi }: LuettuRivi): Tuontirivi {
    const { tunniste: oma = tunniste ?? undefined, ...avattu } = JSON.parse(
      this.salain.avaa(annettu, rivinPaikka(rivi)),
    ) as AnnettuOppija & { readonly tunniste?: string };
    return {
      ...rivi,
      tila: tila as Rivintila,
      ...(oma !== undefined && { tunniste: oma }),
      annettu: avattu,
      puutteet: JSON.parse(puutteet) as Tuontirivi['puutteet'],
      ...(oppijaOid !== null && { oppijaOid: oppijaOid as OppijaOid }),
      ristiriita: Boolean(ristiriita),
    };
  }

  private henkilonRivi(henkilo: Rekisterihenkilo): RekisterihenkiloRivi {
    const { oid, versio, seuraavaYritys, paanumero, luotu, muokattu, sukunimi, etunimet } = henkilo;
    return {
      oid,
      versio,
      tila: yksilointitila(henkilo),
      nimiHaku: ` ${hakumuoto(`${sukunimi} ${etunimet}`)}`,
      seuraavaYritys: seuraavaYritys ?? null,
      paanumero: paanumero ?? null,
      luotu,
      muokattu,
      henkilo: this.salain.salaa(JSON.stringify(henkilo), oid),
    };
  }

  private henkiloksi({ oid, henkilo }: LuettuHenkilo): Rekisterihenkilo {
    return JSON.parse(this.salain.avaa(henkilo, oid)) as Rekisterihenkilo;
  }
}

const HENKILON_LUKU = 'SELECT oid, henkilo FROM ehoks_rekisterihenkilot';
const TUONNIN_LUKU = `SELECT tuonti.id, tuonti.avain, tuonti.tiedot, tuonti.peruttu FROM ehoks_oppijatuonnit AS tuonti`;

const ILMOITUS_ODOTTAA = 'odottaa';
const ILMOITUS_PAATETTY = 'paatetty';

const RAJAUKSET: Readonly<Record<Rivirajaus, string>> = {
  kaikki: '1 = 1',
  hylatyt: "rivi.tila = 'hylatty'",
  ristiriidat: 'rivi.ristiriita',
};

/** Numbers are given in the order of time. */
const JARJESTYSAVAIMET: Readonly<Record<Tuontijarjestys, string>> = {
  id: 'tuonti.id',
  aika: 'tuonti.id',
  kasittelija: 'tuonti.kasittelija',
  yhteensa: 'summa.yhteensa',
  onnistuneet: 'summa.onnistuneet',
  virheet: 'summa.virheet',
  keskeneraiset: 'summa.keskeneraiset',
  ristiriidat: 'summa.ristiriidat',
};

/** Rows are counted for all imports only when their counts decide the order. */
function jarjestettava(jarjestys: Tuontijarjestys): string {
  return JARJESTYSAVAIMET[jarjestys].startsWith('summa.')
    ? `${TUONNIN_LUKU} JOIN (${SUMMAT} GROUP BY rivi.tuonti) AS summa ON summa.tuonti = tuonti.id`
    : TUONNIN_LUKU;
}

/** What the sender sent: the same again has the same hash. */
function* lahetettyina(rivit: Iterable<UusiRivi>): Generator<string> {
  for (const { tunniste, annettu } of rivit) yield JSON.stringify([tunniste ?? null, annettu]);
}

function* erissa<T>(alkiot: Iterable<T>, koko: number): Generator<readonly T[]> {
  let era: T[] = [];
  for (const alkio of alkiot) {
    era.push(alkio);
    if (era.length < koko) continue;
    yield era;
    era = [];
  }
  if (era.length > 0) yield era;
}

const rivinPaikka = ({ tuonti, paikka }: { readonly tuonti: number; readonly paikka: number }): string =>
  `${tuonti}/${paikka}`;

/** Who came first may be told by our own check, or wrapped by the queue of transactions. */
function ehdittiin(virhe: unknown): boolean {
  return virhe instanceof Ehdittiin || (virhe instanceof Error && virhe.cause instanceof Ehdittiin);
}

/** One statement for the batch; throws `Ehdittiin` when one of its rows does not wait any more. */
async function paivitaOdottavat(
  manager: EntityManager,
  rivit: readonly Omit<TuonninRiviRivi, 'tunniste' | 'annettu'>[],
): Promise<void> {
  const { lahde, parametrit } = rivilahde(manager, TULOKSET, rivit);
  // Other names for the new values: RETURNING must not have to choose. COALESCE keeps SQLite from going through all that wait, by the
  // index of `tila`, for each of the rows.
  const paivitetyt = await palautetut(
    manager,
    `UPDATE ehoks_oppijatuontien_rivit
     SET tila = tulos.uusi_tila, puutteet = tulos.uudet_puutteet, oppija_oid = tulos.uusi_oid, ristiriita = tulos.uusi_ristiriita
     FROM (SELECT tuonti AS tuonnin, paikka AS paikalla, tila AS uusi_tila, puutteet AS uudet_puutteet,
             oppija_oid AS uusi_oid, ristiriita AS uusi_ristiriita FROM (${lahde}) AS luettu) AS tulos
     WHERE tuonti = tulos.tuonnin AND paikka = tulos.paikalla AND COALESCE(tila, '') = 'odottaa' RETURNING paikka`,
    parametrit,
  );
  if (paivitetyt.length !== rivit.length) throw new Ehdittiin();
}

/** Those who see an import see the persons of its rows. */
async function lisaaNakijat(manager: EntityManager, tulokset: readonly Rivintulos[]): Promise<void> {
  const tuonnit = [...new Set(tulokset.map(({ tuonti }) => tuonti))];
  if (tuonnit.length === 0) return;
  const piirit = await manager.query<{ tuonti: number; organisaatio: string }[]>(
    `SELECT tuonti, organisaatio FROM ehoks_oppijatuontien_piirit WHERE tuonti IN ${paikat(manager, tuonnit.length)}`,
    tuonnit,
  );
  const parit = new Map(
    tulokset.flatMap(({ tuonti, oppijaOid: oid, ristiriita }) =>
      oid === undefined || ristiriita
        ? []
        : piirit
            .filter((piiri) => piiri.tuonti === tuonti)
            .map(({ organisaatio }) => [`${oid} ${organisaatio}`, { oid, organisaatio }] as const),
    ),
  );
  await lisaaRivit(manager, NAKIJAT, [...parit.values()], 'ON CONFLICT (oid, organisaatio) DO NOTHING');
}

const PIIRITAULUT = {
  tuonti: 'ehoks_oppijatuontien_piirit AS piiri WHERE piiri.tuonti = tuonti.id',
  henkilo: 'ehoks_henkiloiden_piirit AS piiri WHERE piiri.oid = henkilo.oid',
} as const;

interface Ehto {
  readonly ehto: string;
  readonly parametrit: readonly string[];
}

function piirinEhto(manager: EntityManager, kohde: keyof typeof PIIRITAULUT, piiri: Tuontipiiri): Ehto {
  if (piiri === 'koko-maa') return { ehto: '1 = 1', parametrit: [] };
  if (piiri.length === 0) return { ehto: '1 = 0', parametrit: [] };
  const ehto = `EXISTS (SELECT 1 FROM ${PIIRITAULUT[kohde]} AND piiri.organisaatio IN ${paikat(manager, piiri.length)})`;
  return { ehto, parametrit: piiri };
}

/** Handlers are few, and databases do not agree on what letters are alike: the names are compared here. */
async function kasittelijanEhto(manager: EntityManager, { ehto, parametrit }: Ehto, osa: string): Promise<Ehto> {
  const nimet = await manager.query<{ kasittelija: string }[]>(
    `SELECT DISTINCT tuonti.kasittelija FROM ehoks_oppijatuonnit AS tuonti WHERE ${ehto} AND tuonti.kasittelija IS NOT NULL`,
    [...parametrit],
  );
  const osuvat = nimet.map(({ kasittelija }) => kasittelija).filter((nimi) => hakumuoto(nimi).includes(hakumuoto(osa)));
  if (osuvat.length === 0) return { ehto: '1 = 0', parametrit: [] };
  const paikkoja = osuvat.map((_nimi, i) => `$${parametrit.length + i + 1}`).join(', ');
  return { ehto: `${ehto} AND tuonti.kasittelija IN (${paikkoja})`, parametrit: [...parametrit, ...osuvat] };
}

const montako = (ehto: string): string => `COUNT(CASE WHEN ${ehto} THEN 1 END)`;
const SUMMAT = `SELECT rivi.tuonti, COUNT(*) AS yhteensa,
   ${montako("henkilo.tila = 'onnistunut'")} AS onnistuneet,
   ${montako("rivi.tila = 'hylatty' OR henkilo.tila IN ('virhe', 'henkilotunnus-puuttuu')")} AS virheet,
   ${montako("rivi.tila = 'odottaa' OR henkilo.tila = 'kesken'")} AS keskeneraiset,
   ${montako("rivi.tila = 'peruttu'")} AS perutut,
   ${montako("rivi.tila = 'odottaa'")} AS odottavat,
   ${montako('rivi.ristiriita')} AS ristiriidat
 FROM ehoks_oppijatuontien_rivit AS rivi LEFT JOIN ehoks_rekisterihenkilot AS henkilo ON henkilo.oid = rivi.oppija_oid`;

type Summarivi = { readonly tuonti: number } & Readonly<Record<keyof Tuontimaarat, number | string>>;

/** The imports with what has become of their rows, in two statements for a whole page. */
async function maarineen(manager: EntityManager, rivit: readonly LuettuTuonti[]): Promise<readonly TuontiMaarineen[]> {
  if (rivit.length === 0) return [];
  const summat = await manager.query<Summarivi[]>(
    `${SUMMAT} WHERE rivi.tuonti IN ${paikat(manager, rivit.length)} GROUP BY rivi.tuonti`,
    rivit.map(({ id }) => id),
  );
  return rivit.map(({ id, avain, tiedot, peruttu }) => {
    const summa = summat.find(({ tuonti }) => tuonti === id);
    const maara = (nimi: keyof Tuontimaarat): number => Number(summa?.[nimi] ?? 0);
    return {
      ...(JSON.parse(tiedot) as Omit<Tuonti, 'id' | 'avain' | 'peruttu'>),
      id,
      ...(avain !== null && { avain }),
      ...(peruttu !== null && { peruttu: peruttu as Aikaleima }),
      maarat: {
        yhteensa: maara('yhteensa'),
        onnistuneet: maara('onnistuneet'),
        virheet: maara('virheet'),
        keskeneraiset: maara('keskeneraiset'),
        perutut: maara('perutut'),
        odottavat: maara('odottavat'),
        ristiriidat: maara('ristiriidat'),
      },
    };
  });
}
