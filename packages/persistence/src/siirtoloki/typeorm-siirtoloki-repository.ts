import type {
  Aikaleima,
  KirjattuSiirto,
  OrganisaatioOid,
  Paiva,
  Siirtoehdot,
  SiirtolokiRepository,
  Siirtomaara,
  Siirtotapahtuma,
  Siirtotilanne,
} from '@ehoks/core';
import { erotettuLista } from '../rivit/erotettu-lista.js';
import { LUONNIT, SiirtolokiTaulu, type SiirtoRivi } from '../rivit/siirto-rivi.js';
import { tyhjatPois } from '../rivit/tyhjat-pois.js';
import type { Tietokanta } from '../tietokanta.js';
import { lisaaSiirrot, SYIDEN_EROTIN } from './lisaa-siirto.js';
import { KORJAUSHETKI, siirtohaku } from './siirtohaku.js';

type LuettuSiirto = Omit<SiirtoRivi, 'paiva' | 'syyt'> & { readonly korjattu: string | null };

/** The log of transfers as rows. */
export class TypeormSiirtolokiRepository implements SiirtolokiRepository {
  readonly kirjaa: (tapahtuma: Siirtotapahtuma) => Promise<void>;

  constructor(private readonly tietokanta: Tietokanta) {
    this.kirjaa = tietokanta.together.write(
      async (manager, tapahtumat) => {
        await lisaaSiirrot(manager, tapahtumat);
        return [];
      },
      () => true,
    );
  }

  kirjaaErana(tapahtumat: readonly Siirtotapahtuma[]): Promise<void> {
    return this.tietokanta.transactions.write((manager) => lisaaSiirrot(manager, tapahtumat));
  }

  async hae(
    ehdot: Siirtoehdot,
    { enintaan, ennenNumeroa }: { readonly enintaan: number; readonly ennenNumeroa?: number },
  ): Promise<readonly KirjattuSiirto[]> {
    const rivit = await this.tietokanta.transactions.readLagging((manager) => {
      const kysely = siirtohaku(manager, ehdot)
        .select([
          'siirto.numero AS "numero"',
          'siirto.aika AS "aika"',
          'siirto.pyynto_id AS "pyyntoId"',
          'siirto.toimi AS "toimi"',
          'siirto.kayttajatunnus AS "kayttajatunnus"',
          'siirto.organisaatio AS "organisaatio"',
          'siirto.oppilaitos_oid AS "oppilaitosOid"',
          'siirto.koulutustoimija_oid AS "koulutustoimijaOid"',
          'siirto.opiskeluoikeus_oid AS "opiskeluoikeusOid"',
          'siirto.oppija_oid AS "oppijaOid"',
          'siirto.hoks_id AS "hoksId"',
          'siirto.koodi AS "koodi"',
          'siirto.havainnot AS "havainnot"',
          `CASE WHEN siirto.koodi IS NOT NULL THEN ${KORJAUSHETKI} END AS "korjattu"`,
        ])
        .orderBy('siirto.numero', 'DESC')
        .limit(enintaan);
      if (ennenNumeroa !== undefined) kysely.andWhere('siirto.numero < :ennenNumeroa', { ennenNumeroa });
      return kysely.getRawMany<LuettuSiirto>();
    });
    return rivit.map(kirjatuksi);
  }

  async maarat(ehdot: Siirtoehdot): Promise<readonly Siirtomaara[]> {
    const ryhmat = await this.tietokanta.transactions.readLagging((manager) =>
      siirtohaku(manager, ehdot)
        .select(['siirto.paiva AS "paiva"', 'siirto.syyt AS "syyt"', 'COUNT(*) AS "maara"'])
        .groupBy('siirto.paiva')
        .addGroupBy('siirto.syyt')
        .getRawMany<{ paiva: Paiva; syyt: string; maara: number | string }>(),
    );
    const maarat = new Map<string, Siirtomaara>();
    for (const { paiva, syyt, maara } of ryhmat) {
      const koodit = erotettuLista.jaseniksi(syyt, SYIDEN_EROTIN);
      for (const koodi of koodit.length === 0 ? [undefined] : koodit) {
        const avain = `${paiva} ${koodi ?? ''}`;
        const yhteensa = (maarat.get(avain)?.maara ?? 0) + Number(maara);
        maarat.set(avain, { paiva, ...(koodi !== undefined && { koodi }), maara: yhteensa });
      }
    }
    return [...maarat].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, maara]) => maara);
  }

  async tilanne(): Promise<readonly Siirtotilanne[]> {
    // Each study right and each koulutustoimija counts on the first day that it has a created plan.
    const luonnit = `FROM ehoks_siirtoloki WHERE ${LUONNIT}`;
    const paivat = await this.tietokanta.transactions.readLagging((manager) =>
      manager.query<{ paiva: Paiva; suunnitelmia: number | string; aloittaneita: number | string }[]>(
        `SELECT paiva, SUM(suunnitelmia) AS suunnitelmia, SUM(aloittaneita) AS aloittaneita
           FROM (SELECT MIN(paiva) AS paiva, 1 AS suunnitelmia, 0 AS aloittaneita
                   ${luonnit} AND opiskeluoikeus_oid IS NOT NULL GROUP BY opiskeluoikeus_oid
                 UNION ALL
                 SELECT MIN(paiva), 0, 1 ${luonnit} AND koulutustoimija_oid IS NOT NULL GROUP BY koulutustoimija_oid
                 UNION ALL
                 SELECT DISTINCT paiva, 0, 0 ${luonnit}) paivittain
          GROUP BY paiva ORDER BY paiva`,
      ),
    );
    let [suunnitelmia, aloittaneita] = [0, 0];
    return paivat.map((uudet) => {
      suunnitelmia += Number(uudet.suunnitelmia);
      aloittaneita += Number(uudet.aloittaneita);
      return { paiva: uudet.paiva, suunnitelmia, aloittaneita };
    });
  }

  async organisaatiot(): Promise<readonly OrganisaatioOid[]> {
    const rivit = await this.tietokanta.transactions.readLagging((manager) =>
      manager.query<{ oid: OrganisaatioOid }[]>(
        `SELECT organisaatio AS oid FROM ehoks_siirtoloki WHERE organisaatio IS NOT NULL
          UNION SELECT oppilaitos_oid FROM ehoks_siirtoloki WHERE oppilaitos_oid IS NOT NULL`,
      ),
    );
    return rivit.map(({ oid }) => oid);
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager
        .createQueryBuilder()
        .delete()
        .from(SiirtolokiTaulu)
        .where('aika < :ennen', { ennen })
        .andWhere(`NOT (${LUONNIT})`)
        .execute(),
    );
    return affected ?? 0;
  }
}

function kirjatuksi({ havainnot, ...rivi }: LuettuSiirto): KirjattuSiirto {
  return { ...tyhjatPois(rivi), havainnot: JSON.parse(havainnot) as unknown } as KirjattuSiirto;
}
