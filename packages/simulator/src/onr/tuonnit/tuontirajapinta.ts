import express, { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { aikaleima, nimetMuistuttavat, onHenkilotunnus, uusiHenkilo, yksiloiVaestotiedoilla } from '@ehoks/core';
import type { OppijaOid, Tuontirajapinta, Vaestotiedot } from '@ehoks/core';
import type { Tili } from '../../cas/tilit.js';
import { TUONTIOIKEUDET } from '../../demo/tuontioikeudet.js';
import type { Rekisterioikeus } from '../../demo/tuontioikeudet.js';
import type { Json, JsonObjekti } from '../../json.js';
import { polussa } from '../../json.js';
import type { Maailma } from '../../maailma.js';
import { vika } from '../../ohjaus/vialla.js';
import { parametri } from '../../parametri.js';
import { rekisterihenkilo, rekisterihenkiloJson } from '../rekisterihenkilo-json.js';
import { uusiOid } from './eteneminen.js';
import { lueOppija, lueTuonti } from './lue-tuonti.js';
import { koosterivi, numerot, perustiedot, tuloksineen, yhteenveto } from './tuonti-json.js';
import type { Tallennettu } from './tuontivarasto.js';

/** Refuses in the register's form; with what is wrong with the fields, if that is it. */
export type Virhe = (
  req: Request,
  res: Response,
  status: 400 | 401 | 403 | 404 | 409 | 503,
  message: string,
  muut?: JsonObjekti,
) => void;

interface Rajapinta {
  readonly polku: string;
  readonly nimi: Tuontirajapinta;
  readonly oikeus: Rekisterioikeus;
}

const RAJAPINNAT: readonly Rajapinta[] = [
  { polku: '/oppija', nimi: 'OPPIJA', oikeus: 'OPPIJOIDENTUONTI' },
  { polku: '/yleistunniste', nimi: 'YLEISTUNNISTE', oikeus: 'YLEISTUNNISTE_LUONTI' },
];

/** Who asks, left by the one who spent the ticket. */
const kuka = (res: Response): Tili => res.locals['kuka'] as Tili;

/** Imports of learners and general identifiers. */
export function tuontirajapinta(maailma: Maailma, kello: () => Date, virhe: Virhe): Router {
  const reititin = Router();
  const json = express.json({ limit: '100mb' });

  /** Missing rights are 401, as the register says it. */
  const vaadi =
    (...oikeudet: readonly Rekisterioikeus[]): RequestHandler =>
    (req, res, next) => {
      const omat = TUONTIOIKEUDET[kuka(res).kayttajatunnus]?.oikeudet ?? [];
      if ([...oikeudet, 'REKISTERINPITAJA' as const].some((oikeus) => omat.includes(oikeus))) next();
      else virhe(req, res, 401, 'unauthorized');
    };

  const nakyvat = (tili: Tili): readonly Tallennettu[] =>
    maailma.tuonnit.tuonnit.filter((tuonti) => onOma(maailma, tili, tuonti));

  /** 404 when there is none, 403 when it is of others. */
  const tuonti = (
    rajapinta: Rajapinta,
    vastaa: (tuonti: Tallennettu) => JsonObjekti,
  ): RequestHandler<{ id: string }> => {
    return (req, res) => {
      const loydetty = maailma.tuonnit.tuonnit.find(
        ({ id, rajapinta: oma }) => String(id) === req.params.id && oma === rajapinta.nimi,
      );
      if (loydetty === undefined) virhe(req, res, 404, 'not_found');
      else if (!onOma(maailma, kuka(res), loydetty)) virhe(req, res, 403, 'Oppijoiden tuonnin tietoihin ei oikeuksia');
      else res.json(vastaa(loydetty));
    };
  };

  for (const rajapinta of RAJAPINNAT) {
    const { polku, nimi, oikeus } = rajapinta;
    reititin.put(polku, vaadi(oikeus), json, (req, res) => {
      const luettu = lueTuonti(req.body, nimi);
      if ('virheet' in luettu) {
        virhe(req, res, 400, 'Validation failed', { globalErrors: [], fieldErrors: luettu.virheet as unknown as Json });
        return;
      }
      res.json(perustiedot(talleta(maailma, kuka(res), nimi, luettu.tuonti.rivit, kello)));
    });
    reititin.post(
      `${polku}/tuonti=:id`,
      vaadi(oikeus),
      tuonti(rajapinta, (oma) => {
        oma.pysahtyy = Infinity;
        return perustiedot(oma);
      }),
    );
    reititin.get(`${polku}/tuonti=:id/perustiedot`, vaadi(oikeus), tuonti(rajapinta, perustiedot));
    reititin.get(
      `${polku}/tuonti=:id`,
      vaadi(oikeus),
      tuonti(rajapinta, (oma) => tuloksineen(maailma, oma)),
    );
  }

  reititin.get('/oppija/yhteenveto', vaadi('OPPIJOIDENTUONTI'), (_req, res) => {
    res.json(yhteenveto(maailma, nakyvat(kuka(res))));
  });
  reititin.get('/oppija/tuontikooste', vaadi('OPPIJOIDENTUONTI', 'YLEISTUNNISTE_LUONTI'), (req, res) => {
    const sivu = Number(parametri(req.query, 'page') ?? '1');
    const koko = Number(parametri(req.query, 'pageSize') ?? '20');
    if (!(Number.isInteger(sivu) && sivu >= 1 && Number.isInteger(koko) && koko >= 1)) {
      virhe(req, res, 400, 'bad_request');
      return;
    }
    const kaikki = [...nakyvat(kuka(res))].sort((a, b) => b.id - a.id);
    const osa = parametri(req.query, 'sort') === 'ASC' ? kaikki.reverse() : kaikki;
    const content = osa.slice((sivu - 1) * koko, sivu * koko).map((oma) => koosterivi(maailma, oma));
    res.json(sivuna(content, kaikki.length, sivu, koko));
  });

  reititin.get('/yleistunniste/hae/:oid', vaadi('YLEISTUNNISTE_LUONTI'), (req: Request<{ oid: string }>, res) => {
    const { oid } = req.params;
    if (maailma.henkilot.has(oid)) res.json(numerot(maailma, oid as OppijaOid));
    else virhe(req, res, 404, 'not_found');
  });
  reititin.post('/yleistunniste/hae', vaadi('YLEISTUNNISTE_LUONTI'), json, (req, res) => {
    const { hetu, etunimet, kutsumanimi, sukunimi } = lueOppija(req.body as Json) ?? {};
    if (
      hetu === undefined ||
      !onHenkilotunnus(hetu) ||
      etunimet === undefined ||
      kutsumanimi === undefined ||
      sukunimi === undefined
    ) {
      virhe(req, res, 400, 'bad_request');
      return;
    }
    const tunnettu = maailma.henkilot.tunnisteella({ laji: 'hetu', arvo: hetu });
    const vaestotiedot = maailma.vaestotiedot.hae(hetu) as Vaestotiedot | undefined;
    if (tunnettu === undefined && vika(maailma, 'vtj') !== undefined) virhe(req, res, 503, 'vtj');
    else {
      const verrattava = tunnettu ? rekisterihenkilo(tunnettu) : vaestotiedot;
      if (verrattava === undefined) virhe(req, res, 404, 'not_found');
      else if (!nimetMuistuttavat({ etunimet, sukunimi }, verrattava)) virhe(req, res, 409, 'conflict');
      else if (tunnettu) res.json(kaksiNumeroa(numerot(maailma, polussa(tunnettu, 'oidHenkilo') as OppijaOid)));
      else {
        const nyt = aikaleima(kello().toISOString());
        const uusi = uusiHenkilo({ hetu, etunimet, kutsumanimi, sukunimi }, uusiOid(maailma), nyt);
        const valmis = yksiloiVaestotiedoilla(uusi, vaestotiedot, nyt);
        maailma.henkilot.set(valmis.oid, rekisterihenkiloJson(valmis));
        res.json(kaksiNumeroa(numerot(maailma, valmis.oid)));
      }
    }
  });
  return reititin;
}

function kaksiNumeroa({ oid, oppijanumero }: JsonObjekti): JsonObjekti {
  return { oid, oppijanumero };
}

function talleta(
  maailma: Maailma,
  tili: Tili,
  rajapinta: Tuontirajapinta,
  rivit: readonly Pick<Tallennettu['rivit'][number], 'tunniste' | 'annettu'>[],
  kello: () => Date,
): Tallennettu {
  const { tuonnit: varasto } = maailma;
  const id = varasto.seuraavaNumero();
  const tuonti: Tallennettu = {
    id,
    aika: kello().getTime(),
    tuojaOid: tili.oid,
    tuojanNimi: tili.nimi,
    organisaatio: TUONTIOIKEUDET[tili.kayttajatunnus]?.organisaatio ?? ('' as Tallennettu['organisaatio']),
    rajapinta,
    rivit: rivit.map(({ tunniste, annettu }, paikka) => ({
      tuonti: id,
      paikka,
      ...(tunniste !== undefined && { tunniste }),
      // Nobody asks for the nationality there: unknown.
      annettu: rajapinta === 'YLEISTUNNISTE' ? { ...annettu, kansalaisuudet: ['999'] } : annettu,
      tila: 'odottaa',
      puutteet: [],
      ristiriita: false,
    })),
    tulokset: [],
    saapui: performance.now(),
    pysahtyy: varasto.tahti.pysahtyyEranJalkeen,
  };
  varasto.tuonnit.push(tuonti);
  return tuonti;
}

/** Imports of one's organisation and of those below it. */
function onOma(maailma: Maailma, { kayttajatunnus }: Tili, { organisaatio }: Tallennettu): boolean {
  const oma = TUONTIOIKEUDET[kayttajatunnus]?.organisaatio;
  if (oma === undefined) return false;
  const polku = polussa(maailma.organisaatiot.get(organisaatio), 'parentOidPath');
  return oma === organisaatio || (typeof polku === 'string' && polku.split('|').includes(oma));
}

/** A page as Spring tells it. */
function sivuna(content: readonly JsonObjekti[], totalElements: number, sivu: number, koko: number): JsonObjekti {
  const totalPages = Math.ceil(totalElements / koko);
  return {
    content,
    pageable: { pageNumber: sivu - 1, pageSize: koko, offset: (sivu - 1) * koko, paged: true, unpaged: false },
    totalPages,
    totalElements,
    last: sivu >= totalPages,
    first: sivu === 1,
    size: koko,
    number: sivu - 1,
    numberOfElements: content.length,
    empty: content.length === 0,
  };
}
