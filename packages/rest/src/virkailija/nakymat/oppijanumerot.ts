import {
  EhoksError,
  RIVIEN_RAJAUKSET,
  TUONTIEN_JARJESTYKSET,
  type Henkilonmuutos,
  type Henkilotunniste,
  type TuontiId,
} from '@ehoks/core';
import { henkiloJson, oppijanumeronakyma, paanumeroJson, tuontiJson, tuontiriviJson } from '@ehoks/wire';
import type { OmatOppijanumerotPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueHaku, lueKentat, type Kentat } from '../../pyynto/kentat.js';
import { henkilotunnus, jokin, kokonaisluku, luku, oppijaOid, teksti } from '../../pyynto/muodot.js';
import { ilmanTyhjia, numero, SUURIN_ID } from '../../pyynto/parametrit.js';
import type { Kutsurajat } from '../../pyynto/kutsurajat.js';
import type { Reitti, TunnistettuPyynto } from '../../pyynto/reitti.js';
import { polunOppija } from '../polun-oppija.js';

const SIVU = { sivu: luku(0, 1_000_000), enintaan: luku(1, 100) };
const SIVULLA = 20;
const RIVEJA = { alkaen: luku(0, SUURIN_ID), enintaan: luku(1, 1000), rajaus: jokin(RIVIEN_RAJAUKSET) };
const RIVEJA_OLETUS = 100;
const NIMI = teksti(500);

/** `/virkailija/nakymat/oppijanumerot`: the report of imported learners, and what an official does to a person of it. */
export function oppijanumerojenReitit(
  { lueTuontiraporttia, kasitteleOppijoita, tuoOppijoita }: OmatOppijanumerotPalvelut,
  rajat: Kutsurajat,
): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue-tuonti',
      kasittele: async ({ kayttaja, haku, kieli }) => {
        const ehdot = lueHaku(ilmanTyhjia(haku), {}, { haku: teksti(200), ...SIVU });
        const { yhteenveto, henkilot, yhteensa } = await lueTuontiraporttia.virheet(kayttaja, {
          ...(ehdot.haku !== undefined && { haku: ehdot.haku }),
          ...sivu(ehdot),
        });
        return data(oppijanumeronakyma(yhteenveto, henkilot, kieli), { 'total-count': yhteensa });
      },
    },
    {
      metodi: 'get',
      polku: '/henkilot/:oppijaOid',
      tunnistus: 'virkailija',
      jalki: 'lue-tuonti',
      kasittele: async (pyynto) =>
        data(henkiloJson(await kasitteleOppijoita.henkilo(polunOppija(pyynto), pyynto.kayttaja), pyynto.kieli)),
    },
    {
      metodi: 'put',
      polku: '/henkilot/:oppijaOid/nimet',
      tunnistus: 'virkailija',
      jalki: 'korjaa-oppijan-nimet',
      runko: 'json',
      kasittele: async (pyynto) => {
        const { muutos, luettu } = lueMuutos(pyynto, { etunimet: NIMI, kutsumanimi: NIMI, sukunimi: NIMI });
        return data(henkiloJson(await kasitteleOppijoita.korjaaNimet(luettu, muutos), pyynto.kieli));
      },
    },
    {
      metodi: 'post',
      polku: '/henkilot/:oppijaOid/yksilointi',
      tunnistus: 'virkailija',
      jalki: 'yksiloi-oppija',
      runko: 'json',
      kasittele: async (pyynto) => {
        const { muutos } = lueMuutos(pyynto, {});
        return data(henkiloJson(await kasitteleOppijoita.yksiloi(muutos), pyynto.kieli));
      },
    },
    {
      metodi: 'post',
      polku: '/henkilot/:oppijaOid/yhdistys',
      tunnistus: 'virkailija',
      jalki: 'yhdista-oppija',
      runko: 'json',
      kasittele: async (pyynto) => {
        const { muutos, luettu } = lueMuutos(pyynto, { paanumero: oppijaOid });
        return data(henkiloJson(await kasitteleOppijoita.yhdista(luettu.paanumero, muutos), pyynto.kieli));
      },
    },
    {
      metodi: 'post',
      polku: '/henkilot/:oppijaOid/purku',
      tunnistus: 'virkailija',
      jalki: 'pura-oppijan-yksilointi',
      runko: 'json',
      kasittele: async (pyynto) => {
        const { muutos } = lueMuutos(pyynto, {});
        return data(henkiloJson(await kasitteleOppijoita.pura(muutos), pyynto.kieli));
      },
    },
    {
      // An identity code is never in an address: hence a search that is posted.
      metodi: 'post',
      polku: '/paanumerot',
      tunnistus: 'virkailija',
      jalki: 'lue-tuonti',
      runko: 'json',
      kasittele: async ({ kayttaja, runko }) => {
        const tunniste = lueTunniste(runko);
        await rajat.henkilohaku(kayttaja.kayttajatunnus);
        return data((await kasitteleOppijoita.etsiPaanumero(tunniste, kayttaja)).map(paanumeroJson));
      },
    },
    {
      metodi: 'get',
      polku: '/tuonnit',
      tunnistus: 'virkailija',
      jalki: 'lue-tuonti',
      kasittele: async ({ kayttaja, haku }) => {
        const ehdot = lueHaku(
          ilmanTyhjia(haku),
          {},
          { jarjestys: jokin(TUONTIEN_JARJESTYKSET), laskeva: jokin(['true', 'false'] as const), ...SIVU },
        );
        const { tuonnit, yhteensa } = await lueTuontiraporttia.tuonnit(kayttaja, {
          jarjestys: ehdot.jarjestys ?? 'id',
          laskeva: ehdot.laskeva !== 'false',
          ...sivu(ehdot),
        });
        return data(tuonnit.map(tuontiJson), { 'total-count': yhteensa });
      },
    },
    {
      metodi: 'get',
      polku: '/tuonnit/:tuonti',
      tunnistus: 'virkailija',
      jalki: 'lue-tuonti',
      kasittele: async ({ kayttaja, parametrit }) =>
        data(tuontiJson(await lueTuontiraporttia.tuonti(tuontiId(parametrit), kayttaja))),
    },
    {
      metodi: 'delete',
      polku: '/tuonnit/:tuonti',
      tunnistus: 'virkailija',
      jalki: 'peru-tuonti',
      kasittele: async ({ kayttaja, parametrit }) => {
        const id = tuontiId(parametrit);
        await tuoOppijoita.peru(id, kayttaja);
        return data(tuontiJson(await lueTuontiraporttia.tuonti(id, kayttaja)));
      },
    },
    {
      metodi: 'get',
      polku: '/tuonnit/:tuonti/rivit',
      tunnistus: 'virkailija',
      jalki: 'lue-tuonti',
      kasittele: async ({ kayttaja, parametrit, haku, kieli }) => {
        const { alkaen = 0, enintaan = RIVEJA_OLETUS, rajaus = 'kaikki' } = lueHaku(ilmanTyhjia(haku), {}, RIVEJA);
        // One more than was asked for tells whether there is a next page.
        const sivulla = { alkaen, enintaan: enintaan + 1, rajaus };
        const rivit = await lueTuontiraporttia.rivit(tuontiId(parametrit), sivulla, kayttaja);
        const seuraava = rivit[enintaan]?.rivi.paikka;
        return data(
          rivit.slice(0, enintaan).map((rivi) => tuontiriviJson(rivi, kieli)),
          seuraava === undefined ? {} : { seuraava },
        );
      },
    },
  ];
}

/** The import of a path. Throws `pyynto.parametri`. */
export function tuontiId({ tuonti }: Readonly<Record<string, string>>): TuontiId {
  return numero('tuonti', tuonti);
}

function sivu({ sivu: monesko = 0, enintaan = SIVULLA }: { readonly sivu?: number; readonly enintaan?: number }) {
  return { alkaen: monesko * enintaan, enintaan };
}

/** Throws `pyynto.parametri`. */
function lueMuutos<P extends Kentat>(pyynto: TunnistettuPyynto, pakolliset: P) {
  const { versio, ...luettu } = lueKentat(pyynto.runko, { ...pakolliset, versio: kokonaisluku });
  const muutos: Henkilonmuutos = { oid: polunOppija(pyynto), versio, kayttaja: pyynto.kayttaja };
  return { muutos, luettu };
}

/** Exactly one of the two. Throws `pyynto.parametri`. */
function lueTunniste(runko: unknown): Henkilotunniste {
  const { oid, hetu } = lueKentat(runko, {}, { oid: oppijaOid, hetu: henkilotunnus });
  if (oid !== undefined && hetu === undefined) return { laji: 'oid', arvo: oid };
  if (hetu !== undefined && oid === undefined) return { laji: 'hetu', arvo: hetu };
  throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'oid' } });
}
