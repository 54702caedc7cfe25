import { EhoksError, JAKSOJEN_JARJESTYKSET, JARJESTYKSET, KIELET, type Jaksoraporttihaku } from '@ehoks/core';
import { JAKSORAPORTIN_SARAKKEET, tyopaikkajaksoJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { lueHaku, lueParametri } from '../pyynto/kentat.js';
import { jokin, luku, organisaatioOid, paiva, teksti } from '../pyynto/muodot.js';
import { ilmanTyhjia, SUURIN_ID } from '../pyynto/parametrit.js';
import type { Pyynto, Reitti } from '../pyynto/reitti.js';
import { csv, haluaaCsvn } from '../vastaus/csv.js';
import { organisaatioidenNimet } from './organisaatioiden-nimet.js';

const SIVU = { pagesize: luku(1, 100), pageindex: luku(0, SUURIN_ID) };
const JAKSOJEN_JARJESTYS = { orderByColumn: jokin(JAKSOJEN_JARJESTYKSET), desc: jokin(['true', 'false'] as const) };
const TUNTEMATTOMIEN_JARJESTYS = {
  orderByColumn: jokin(JARJESTYKSET),
  desc: jokin(['true', 'false'] as const),
  locale: jokin(KIELET),
};
const EHDOT = {
  oppilaitos: organisaatioOid,
  start: paiva,
  end: paiva,
  alkuAlkaen: paiva,
  alkuPaattyen: paiva,
  tutkinto: teksti(1000),
  kaikki: jokin(['true', 'false'] as const),
  muoto: jokin(['csv', 'json'] as const),
};

/** Reports over plans, below `/virkailija`. */
export function raporttienReitit(palvelut: EhoksPalvelut): readonly Reitti[] {
  const { raportoiTyopaikkajaksot, tutkiOppijaindeksia } = palvelut;
  return [
    {
      metodi: 'get',
      polku: '/tep-jakso-raportti',
      tunnistus: 'virkailija',
      jalki: 'selaa',
      kasittele: async (pyynto) => {
        const haku = ilmanTyhjia(pyynto.haku);
        const { oppilaitos, start, end, alkuAlkaen, alkuPaattyen, tutkinto, kaikki, muoto } = lueHaku(haku, {}, EHDOT);
        const ehdot: Jaksoraporttihaku = {
          kaikki: kaikki === 'true',
          ...(oppilaitos && { organisaatioOid: oppilaitos }),
          ...(start && { alkaen: start }),
          ...(end && { paattyen: end }),
          ...(alkuAlkaen && { alkuAlkaen }),
          ...(alkuPaattyen && { alkuPaattyen }),
          ...(tutkinto !== undefined && { tutkinto: lueTutkinto(tutkinto) }),
        };
        const sivu = lueSivu(haku);
        if (muoto === 'csv' || (muoto === undefined && haluaaCsvn(pyynto)))
          return csv('tyopaikkajaksot.csv', otsikot(pyynto), await jaksorivit(ehdot, pyynto.kayttaja));
        const { orderByColumn, desc } = lueHaku(haku, {}, JAKSOJEN_JARJESTYS);
        const { jaksot, yhteensa } = await raportoiTyopaikkajaksot.sivu(
          ehdot,
          { ...sivu, laskeva: desc === 'true', ...(orderByColumn && { jarjestys: orderByColumn }) },
          pyynto.kayttaja,
        );
        return data(
          sivuna(jaksot.map(tyopaikkajaksoJson), yhteensa, sivu.enintaan),
          await organisaatioidenNimet(
            palvelut,
            jaksot.map(({ oppilaitosOid }) => oppilaitosOid),
          ),
        );
      },
    },
    {
      metodi: 'get',
      polku: '/missing-oo-hoksit/:oppilaitosOid',
      tunnistus: 'virkailija',
      jalki: 'selaa',
      kasittele: async ({ parametrit, haku, kayttaja }) => {
        const oppilaitos = lueParametri(parametrit, 'oppilaitosOid', organisaatioOid);
        const ehdot = ilmanTyhjia(haku);
        const sivu = lueSivu(ehdot);
        const { orderByColumn = 'nimi', desc, locale = 'fi' } = lueHaku(ehdot, {}, TUNTEMATTOMIEN_JARJESTYS);
        const { rivit, yhteensa } = await tutkiOppijaindeksia.tuntemattomat(
          oppilaitos,
          { ...sivu, jarjestys: orderByColumn, laskeva: desc === 'true', kieli: locale },
          kayttaja,
        );
        const naytettavat = rivit.map((rivi) => ({
          hoksId: rivi.hoksId,
          oppijaOid: rivi.oppijaOid,
          hoksEid: rivi.eid,
          opiskeluoikeusOid: rivi.opiskeluoikeusOid,
          oppilaitosOid: rivi.organisaatiot.oppilaitosOid,
          oppijaNimi: rivi.nimi,
          tutkinnonNimi: rivi.opiskeluoikeus?.tutkinto?.nimi ?? {},
          tuntematonAlkaen: rivi.tuntematonAlkaen,
        }));
        return data(
          sivuna(naytettavat, yhteensa, sivu.enintaan),
          await organisaatioidenNimet(
            palvelut,
            naytettavat.map(({ oppilaitosOid }) => oppilaitosOid),
          ),
        );
      },
    },
  ];

  async function jaksorivit(ehdot: Jaksoraporttihaku, kayttaja: Parameters<typeof raportoiTyopaikkajaksot.kaikki>[1]) {
    const erat = await raportoiTyopaikkajaksot.kaikki(ehdot, kayttaja);
    return (async function* () {
      for await (const era of erat) yield era.map((jakso) => Object.values(tyopaikkajaksoJson(jakso)));
    })();
  }
}

function otsikot({ kieli }: Pyynto): readonly string[] {
  return Object.values(JAKSORAPORTIN_SARAKKEET).map(({ otsikko }) => otsikko[kieli]);
}

function lueSivu(haku: URLSearchParams): { readonly sivu: number; readonly enintaan: number } {
  const { pagesize = 25, pageindex = 0 } = lueHaku(haku, {}, SIVU);
  return { sivu: pageindex, enintaan: pagesize };
}

function sivuna(result: readonly object[], count: number, enintaan: number): object {
  return { count, pagecount: Math.ceil(count / enintaan), result };
}

/** Names of a degree as JSON, those of other languages than ours left out. Throws `pyynto.parametri`. */
function lueTutkinto(teksti: string): NonNullable<Jaksoraporttihaku['tutkinto']> {
  const kelvoton = new EhoksError('pyynto.parametri', { tiedot: { nimi: 'tutkinto' } });
  let nimet: unknown;
  try {
    nimet = JSON.parse(teksti);
  } catch {
    throw kelvoton;
  }
  if (typeof nimet !== 'object' || nimet === null || Array.isArray(nimet)) throw kelvoton;
  const { fi, sv, en } = nimet as Readonly<Record<string, unknown>>;
  const tekstit = Object.entries({ fi, sv, en }).filter(([, nimi]) => nimi !== undefined);
  if (!tekstit.every(([, nimi]) => typeof nimi === 'string' && !nimi.includes('\0'))) throw kelvoton;
  return Object.fromEntries(tekstit);
}
