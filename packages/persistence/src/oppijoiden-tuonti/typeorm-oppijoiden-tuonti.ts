import {
  EhoksError,
  type Aikaleima,
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
import { lisaaRivit, paikat } from '../lisaa-rivit.js';
import { palautetut } from '../palautetut.js';
import type { Tietokanta } from '../tietokanta.js';
import { HENKILON_LUKU, henkiloksi, henkilonRivi, tunnisteidenRivit, type LuettuHenkilo } from './henkilon-muoto.js';
import type { Henkilotietosalain } from './henkilotietosalain.js';
import { kasittelijanEhto, piirinEhto } from './piirin-ehto.js';
import { Ehdittiin, ehdittiin, lisaaNakijat, paivitaOdottavat } from './tulosten-kirjaus.js';
import { jarjestettava, JARJESTYSAVAIMET, maarineen, TUONNIN_LUKU, type LuettuTuonti } from './tuonnin-maarat.js';
import { TuonninTallennus } from './tuonnin-tallennus.js';
import { RIVIN_SARAKKEET, riviksi, type LuettuRivi } from './tuontirivin-muoto.js';
import {
  HENKILOT,
  ILMOITUS_ODOTTAA,
  ILMOITUS_PAATETTY,
  PIIRIT,
  RIVIT,
  TUNNISTEET,
  TUONNIT,
  type TuontiRivi,
} from './tuontitaulut.js';

/** Imports and the learner register of the service's own as rows; identity codes and names as they were given are encrypted. */
export class TypeormOppijoidenTuonti implements OppijoidenTuontiRepository {
  constructor(
    private readonly tietokanta: Tietokanta,
    private readonly salain: Henkilotietosalain,
  ) {}

  async lisaa(
    tuonti: UusiTuonti,
    rivit: Iterable<UusiRivi>,
    kirjaus: (id: TuontiId) => Lokitapahtuma,
  ): Promise<{ readonly id: TuontiId; readonly uusi: boolean }> {
    return new TuonninTallennus(this.tietokanta.transactions, this.salain).tallenna(tuonti, rivit, kirjaus);
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
        await manager.query(`DELETE FROM ${PIIRIT.nimi} WHERE tuonti = $1`, [vanhin.id]);
        await manager.query(`DELETE FROM ${TUONNIT.nimi} WHERE id = $1`, [vanhin.id]);
        // With them those that never got their import: storing it broke off.
        await manager.query(
          `DELETE FROM ${RIVIT.nimi} WHERE tuonti <= $1 AND tuonti NOT IN (SELECT id FROM ${TUONNIT.nimi} WHERE id <= $2)`,
          [vanhin.id, vanhin.id],
        );
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
    return luetut.map((luettu) => riviksi(this.salain, luettu));
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
      ...riviksi(this.salain, luettu),
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
          } = henkilonRivi(this.salain, henkilo);
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
    return { henkilot: luetut.map((luettu) => henkiloksi(this.salain, luettu)), yhteensa };
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
    return luetut.map((luettu) => henkiloksi(this.salain, luettu));
  }

  /** Throws `Ehdittiin` when a number or an identifier is already somebody's. */
  private async lisaaHenkilot(manager: EntityManager, henkilot: readonly Rekisterihenkilo[]): Promise<void> {
    const rivit = henkilot.map((henkilo) => henkilonRivi(this.salain, henkilo));
    const lisatyt = await lisaaRivit(manager, HENKILOT, rivit, 'ON CONFLICT (oid) DO NOTHING RETURNING oid');
    if (lisatyt.length !== henkilot.length) throw new Ehdittiin();
    await this.lisaaTunnisteet(manager, henkilot);
  }

  private async lisaaTunnisteet(manager: EntityManager, henkilot: readonly Rekisterihenkilo[]): Promise<void> {
    const rivit = henkilot.flatMap((henkilo) => tunnisteidenRivit(this.salain, henkilo));
    const lisatyt = await lisaaRivit(manager, TUNNISTEET, rivit, 'ON CONFLICT (tiiviste) DO NOTHING RETURNING oid');
    if (lisatyt.length !== rivit.length) throw new Ehdittiin();
  }
}

const RAJAUKSET: Readonly<Record<Rivirajaus, string>> = {
  kaikki: '1 = 1',
  hylatyt: "rivi.tila = 'hylatty'",
  ristiriidat: 'rivi.ristiriita',
};
