import {
  onHenkilotunnus,
  type Tuontijarjestys,
  type Tuontipyynto,
  type Tuontirajapinta,
  type Tuontirivinakyma,
} from '@ehoks/core';
import {
  lueOppija,
  lueTuonti,
  muutosJson,
  springSivu,
  tuonninPerustiedotJson,
  tuonninRiviJson,
  tuontidataJson,
  tuontikoosteJson,
  viipale,
  yleistunnisteJson,
} from '@ehoks/wire';
import type { EhoksPalvelut, OmatOppijanumerotPalvelut } from '../ehoks-palvelut.js';
import { kelvoton, lueHaku } from '../pyynto/kentat.js';
import { hetkiTaiPaiva, jokin, kuvio, luku, teksti } from '../pyynto/muodot.js';
import { SUURIN_ID } from '../pyynto/parametrit.js';
import type { Reitti, TunnistettuPyynto, Vastaus } from '../pyynto/reitti.js';
import { tuontiId } from '../virkailija/nakymat/oppijanumerot.js';
import { polunOppija } from '../virkailija/polun-oppija.js';

type Palvelut = OmatOppijanumerotPalvelut & Pick<EhoksPalvelut, 'pyynnossa'>;

/** Where each API of the national service is. */
const POLUT: Readonly<Record<Tuontirajapinta, string>> = { OPPIJA: '/oppija', YLEISTUNNISTE: '/yleistunniste' };

const AVAIN = kuvio(/^[\x21-\x7e]{1,200}$/);
/** Characters of a part of a handler's name. */
const NIMEN_PITUUS = 100;
const YHTEENVEDON_RAJAUS = { tuontiId: luku(1, SUURIN_ID), muokattuJalkeen: hetkiTaiPaiva };
const MUUTTUNEIDEN_AIKA = { muokattuJalkeen: hetkiTaiPaiva };
const MUUTTUNEIDEN_SIVU = {
  page: luku(1, 1_000_000),
  count: luku(1, 10_000),
};
/** By what the national service sorts. */
const KOOSTEEN_KENTAT = {
  id: 'id',
  timestamp: 'aika',
  author: 'kasittelija',
  total: 'yhteensa',
  successful: 'onnistuneet',
  failures: 'virheet',
  inProgress: 'keskeneraiset',
  conflicts: 'ristiriidat',
} as const satisfies Readonly<Record<string, Tuontijarjestys>>;
const KOOSTEEN_SIVU = {
  id: luku(1, SUURIN_ID),
  author: teksti(NIMEN_PITUUS),
  page: luku(1, 1_000_000),
  pageSize: luku(1, 1000),
  sort: jokin(['ASC', 'DESC'] as const),
  field: jokin(Object.keys(KOOSTEEN_KENTAT) as (keyof typeof KOOSTEEN_KENTAT)[]),
};

/** `/oppijanumerorekisteri-service`: the imports of learners as the national service has them, for student administration systems. */
export function oppijanumerorekisterinReitit(palvelut: Palvelut): readonly Reitti[] {
  return [
    ...koosteenReitit(palvelut),
    ...tuonninReitit('OPPIJA', palvelut),
    ...tuonninReitit('YLEISTUNNISTE', palvelut),
    ...yksittaisenReitit(palvelut),
  ];
}

/** An import and what becomes of it, the same in both APIs. */
function tuonninReitit(
  rajapinta: Tuontirajapinta,
  { tuoOppijoita, lueTuontiraporttia, pyynnossa }: Palvelut,
): readonly Reitti[] {
  const polku = POLUT[rajapinta];
  const tuonti = `${polku}/tuonti=:tuonti`;
  return [
    {
      metodi: 'put',
      polku,
      tunnistus: 'palvelutunnus',
      jalki: 'tuo-oppijoita',
      runko: 'tuonti',
      kasittele: async (pyynto) => {
        const { rivit, sahkoposti } = await lueTuonti(pyynto.runko as AsyncIterable<Uint8Array>);
        const osoite = sahkoposti === undefined ? {} : { sahkoposti };
        const tuotava = { ...lahettaja(pyynto, rajapinta), ...osoite, rivit };
        // However long the rows were on their way, the neighbours have their time.
        return pyynnossa(
          async () => paljas(tuonninPerustiedotJson(await tuoOppijoita.tuo(tuotava))),
          pyynto.tuki.pyyntoId,
        );
      },
    },
    {
      metodi: 'get',
      polku: `${tuonti}/perustiedot`,
      tunnistus: 'palvelutunnus',
      jalki: 'lue-tuonti',
      kasittele: async ({ parametrit, kayttaja }) =>
        paljas(tuonninPerustiedotJson((await lueTuontiraporttia.tuonti(tuontiId(parametrit), kayttaja)).tuonti)),
    },
    {
      metodi: 'get',
      polku: tuonti,
      tunnistus: 'palvelutunnus',
      jalki: 'lue-tuonti',
      kasittele: async ({ parametrit, kayttaja, kieli }) => {
        const { tuonti: luettu, rivit } = await lueTuontiraporttia.kaikkiRivit(tuontiId(parametrit), kayttaja);
        const alku = JSON.stringify(tuonninPerustiedotJson(luettu)).slice(0, -1);
        return virtana(`${alku},"henkilot":`, rivit, (rivi) => tuonninRiviJson(rivi, kieli), '}');
      },
    },
    {
      metodi: 'post',
      polku: tuonti,
      tunnistus: 'palvelutunnus',
      jalki: 'lue-tuonti',
      kasittele: async ({ parametrit, kayttaja }) =>
        paljas(tuonninPerustiedotJson(await tuoOppijoita.jatka(tuontiId(parametrit), kayttaja))),
    },
    {
      metodi: 'delete',
      polku: tuonti,
      tunnistus: 'palvelutunnus',
      jalki: 'peru-tuonti',
      kasittele: async ({ parametrit, kayttaja }) =>
        paljas(tuonninPerustiedotJson(await tuoOppijoita.peru(tuontiId(parametrit), kayttaja))),
    },
  ];
}

/** Counts, and imports one after another. */
function koosteenReitit({ lueTuontiraporttia }: OmatOppijanumerotPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/oppija/yhteenveto',
      tunnistus: 'palvelutunnus',
      jalki: 'lue-tuonti',
      kasittele: async ({ kayttaja, haku }) => {
        const { tuontiId: id, muokattuJalkeen } = lueHaku(haku, {}, YHTEENVEDON_RAJAUS, sellaisena);
        if (id !== undefined && muokattuJalkeen !== undefined) throw kelvoton('muokattuJalkeen');
        const { onnistuneet, virheet, keskeneraiset, yhteensa } =
          id === undefined
            ? await lueTuontiraporttia.yhteenveto(kayttaja, muokattuJalkeen)
            : (await lueTuontiraporttia.tuonti(id, kayttaja)).tuonti.maarat;
        return paljas({ onnistuneet, virheet, keskeneraiset, yhteensa });
      },
    },
    {
      metodi: 'get',
      polku: '/oppija/muuttuneet',
      tunnistus: 'palvelutunnus',
      jalki: 'lue-tuonti',
      kasittele: async ({ kayttaja, haku }) => {
        const {
          muokattuJalkeen,
          page = 1,
          count = 20,
        } = lueHaku(haku, MUUTTUNEIDEN_AIKA, MUUTTUNEIDEN_SIVU, sellaisena);
        const luetut = await lueTuontiraporttia.muuttuneet(kayttaja, {
          muokatut: muokattuJalkeen,
          alkaen: (page - 1) * count,
          enintaan: count + 1,
        });
        const muutokset = luetut.slice(0, count).map(({ henkilo, yhdistetyt }) => muutosJson(henkilo, yhdistetyt));
        return paljas(viipale(muutokset, page, count, luetut.length <= count));
      },
    },
    {
      metodi: 'get',
      polku: '/oppija/tuontikooste',
      tunnistus: 'palvelutunnus',
      jalki: 'lue-tuonti',
      kasittele: async ({ kayttaja, haku }) => {
        const {
          id,
          author,
          page = 1,
          pageSize = 20,
          sort = 'DESC',
          field = 'timestamp',
        } = lueHaku(haku, {}, KOOSTEEN_SIVU, sellaisena);
        if (id !== undefined) {
          const { tuonti } = await lueTuontiraporttia.tuonti(id, kayttaja);
          return paljas(springSivu([tuontikoosteJson(tuonti)], 0, pageSize, 1));
        }
        const { tuonnit, yhteensa } = await lueTuontiraporttia.tuonnit(kayttaja, {
          ...(author !== undefined && { kasittelija: author }),
          jarjestys: KOOSTEEN_KENTAT[field],
          laskeva: sort === 'DESC',
          alkaen: (page - 1) * pageSize,
          enintaan: pageSize,
        });
        const rivit = tuonnit.map(({ tuonti }) => tuontikoosteJson(tuonti));
        return paljas(springSivu(rivit, page - 1, pageSize, yhteensa));
      },
    },
    {
      metodi: 'get',
      polku: '/oppija/tuontidata/:tuonti',
      tunnistus: 'palvelutunnus',
      jalki: 'lue-tuonti',
      kasittele: async ({ parametrit, kayttaja }) => {
        const { rivit } = await lueTuontiraporttia.tuontidata(tuontiId(parametrit), kayttaja);
        return virtana('', rivit, tuontidataJson, '');
      },
    },
  ];
}

/** One person at a time, answered at once. */
function yksittaisenReitit({ haeOppijanumeroita }: OmatOppijanumerotPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'post',
      polku: '/oppija',
      tunnistus: 'palvelutunnus',
      jalki: 'tuo-oppijoita',
      runko: 'json',
      kasittele: async (pyynto) => {
        const oid = await haeOppijanumeroita.tuo({ ...lahettaja(pyynto, 'OPPIJA'), rivi: lueOppija(pyynto.runko) });
        return { tila: 200, tyyppi: 'text/plain; charset=utf-8', runko: oid };
      },
    },
    {
      metodi: 'post',
      polku: '/yleistunniste/hae',
      tunnistus: 'palvelutunnus',
      jalki: 'tuo-oppijoita',
      runko: 'json',
      kasittele: async (pyynto) => {
        const rivi = lueOppija(pyynto.runko);
        const { henkilo, yhdistetyt } = await haeOppijanumeroita.hae({ ...lahettaja(pyynto, 'YLEISTUNNISTE'), rivi });
        const { oid, oppijanumero } = yleistunnisteJson(henkilo, yhdistetyt);
        return paljas({ oid, oppijanumero });
      },
    },
    {
      metodi: 'get',
      polku: '/yleistunniste/hae/:oppijaOid',
      tunnistus: 'palvelutunnus',
      jalki: 'lue-tuonti',
      kasittele: async (pyynto) => {
        const { henkilo, yhdistetyt } = await haeOppijanumeroita.numerot(polunOppija(pyynto), pyynto.kayttaja);
        return paljas(yleistunnisteJson(henkilo, yhdistetyt));
      },
    },
  ];
}

/** Whose the import is. Throws `pyynto.parametri` of a key that is no key. */
function lahettaja(
  { kayttaja, kieli, otsake }: TunnistettuPyynto,
  rajapinta: Tuontirajapinta,
): Omit<Tuontipyynto, 'rivit' | 'sahkoposti'> {
  const annettu = otsake('idempotency-key');
  // A key is kept as it is, and an identity code never is.
  const avain = annettu === undefined || onHenkilotunnus(annettu.toUpperCase()) ? undefined : AVAIN(annettu);
  if (annettu !== undefined && avain === undefined) throw kelvoton('Idempotency-Key');
  return { kayttaja, rajapinta, kieli, ...(avain !== undefined && { avain }) };
}

/** The national service has the names of fields in camelCase, as they are. */
const sellaisena = (nimi: string): string => nimi;

/** Without our envelope. */
function paljas(runko: object): Vastaus {
  return { tila: 200, runko };
}

/** Rows in one piece of an answer. */
const PALASSA = 200;

/** A JSON list that is sent as it is read, between what begins and ends it: a large import is never in memory whole. */
function virtana(
  alku: string,
  rivit: AsyncIterable<Tuontirivinakyma>,
  json: (rivi: Tuontirivinakyma) => object,
  loppu: string,
): Vastaus {
  async function* virta(): AsyncGenerator<string> {
    let pala = `${alku}[`;
    let riveja = 0;
    for await (const rivi of rivit) {
      pala += (riveja === 0 ? '' : ',') + JSON.stringify(json(rivi));
      riveja += 1;
      if (riveja % PALASSA > 0) continue;
      yield pala;
      pala = '';
    }
    yield `${pala}]${loppu}`;
  }
  return { tila: 200, tyyppi: 'application/json; charset=utf-8', virta: virta() };
}
