import express, { Router } from 'express';
import type { ErrorRequestHandler, Response } from 'express';
import type { Tilit } from '../cas/tilit.js';
import { onLista, polussa } from '../json.js';
import type { Json, JsonObjekti } from '../json.js';
import type { Maailma } from '../maailma.js';
import { samatOidit } from '../onr/yhdistetyt.js';

const ERAN_KOKO = 1000;
const OPISKELUOIKEUS_OID = /^1\.2\.246\.562\.15\.\d{11,12}$/;
const HENKILO_OID = /^1\.2\.246\.562\.(24|[12]?98)\.\d{11,12}$/;
/** Kinds of study right that `sure/oids` leaves out. */
const PIILOTETUT_TYYPIT: readonly (Json | undefined)[] = ['vstvapaatavoitteinenkoulutus', 'vstosaamismerkki'];

/** KOSKI: HTTP Basic with any account of CAS; annulled rights do not exist for its callers. */
export function koski(maailma: Maailma, tilit: Tilit): Router {
  const reititin = Router();

  reititin.use((req, res, next) => {
    const valtuus = /^Basic\s+(\S+)$/i.exec(req.get('authorization') ?? '')?.[1];
    if (valtuus === undefined) {
      virhe(res, 401, 'unauthorized.notAuthenticated', 'Käyttäjä ei ole tunnistautunut.');
      return;
    }
    const [kayttajatunnus = '', ...salasana] = Buffer.from(valtuus, 'base64').toString('utf8').split(':');
    if (tilit.tunnista(kayttajatunnus, salasana.join(':')).tulos === 'ok') next();
    else virhe(res, 401, 'unauthorized.loginFail', 'Sisäänkirjautuminen epäonnistui.');
  });

  reititin.get('/api/opiskeluoikeus/:oid', (req, res) => {
    const rivi = maailma.opiskeluoikeudet.get(req.params.oid);
    if (rivi && !onMitatoity(rivi.opiskeluoikeus)) {
      res.json(rivi.opiskeluoikeus);
    } else if (rivi || OPISKELUOIKEUS_OID.test(req.params.oid)) {
      virhe(
        res,
        404,
        'notFound.opiskeluoikeuttaEiLöydyTaiEiOikeuksia',
        'Opiskeluoikeutta ei löydy tai siihen ei ole oikeuksia.',
      );
    } else {
      virhe(res, 400, 'badRequest.queryParam.virheellinenOpiskeluoikeusOid', 'Virheellinen opiskeluoikeuden oid.');
    }
  });

  reititin.get('/api/oppija/:oid', (req, res) => {
    const { oid } = req.params;
    const opiskeluoikeudet = haltijan(maailma, new Set([oid]));
    if (opiskeluoikeudet.length > 0) {
      res.json({ henkilö: henkilo(maailma, oid), opiskeluoikeudet });
    } else if (HENKILO_OID.test(oid)) {
      virhe(res, 404, 'notFound.oppijaaEiLöydyTaiEiOikeuksia', 'Oppijaa ei löydy tai häneen ei ole oikeuksia.');
    } else {
      virhe(res, 400, 'badRequest.queryParam.virheellinenHenkilöOid', 'Virheellinen henkilön oid.');
    }
  });

  reititin.post('/api/sure/oids', express.json({ limit: '1mb' }), (req, res) => {
    const oidit: unknown = req.body;
    if (oidit === undefined) {
      virhe(res, 415, 'unsupportedMediaType.jsonOnly', 'Vain JSON kelpaa.');
    } else if (!Array.isArray(oidit) || !oidit.every((oid) => typeof oid === 'string')) {
      virhe(res, 400, 'badRequest.format.json', 'Odotettiin taulukkoa merkkijonoja.');
    } else if (oidit.length > ERAN_KOKO) {
      virhe(res, 400, 'badRequest.queryParam', `Enintään ${ERAN_KOKO} oidia kerralla.`);
    } else if (!oidit.every((oid) => HENKILO_OID.test(oid))) {
      virhe(res, 400, 'badRequest.queryParam.virheellinenHenkilöOid', 'Virheellinen henkilön oid.');
    } else {
      const oppijat = [...new Set(oidit)].map((oid) => ({
        henkilö: { oid },
        opiskeluoikeudet: haltijan(maailma, samatOidit(maailma, oid)).filter(
          (oikeus) => !PIILOTETUT_TYYPIT.includes(polussa(oikeus, 'tyyppi', 'koodiarvo')),
        ),
      }));
      res.json(oppijat.filter(({ opiskeluoikeudet }) => opiskeluoikeudet.length > 0));
    }
  });

  reititin.use((_req, res) => virhe(res, 404, 'notFound', 'Ei löydy.'));
  reititin.use(((error: unknown, _req, res, next) => {
    if (res.headersSent) next(error);
    else virhe(res, 400, 'badRequest.format.json', 'Pyyntöä ei voi lukea.');
  }) satisfies ErrorRequestHandler);
  return reititin;
}

function haltijan(maailma: Maailma, oidit: ReadonlySet<string>): readonly JsonObjekti[] {
  return [...maailma.opiskeluoikeudet.values()]
    .filter(({ oppija, opiskeluoikeus }) => oidit.has(oppija) && !onMitatoity(opiskeluoikeus))
    .map(({ opiskeluoikeus }) => opiskeluoikeus);
}

function onMitatoity(opiskeluoikeus: JsonObjekti): boolean {
  const jaksot = polussa(opiskeluoikeus, 'tila', 'opiskeluoikeusjaksot');
  return onLista(jaksot) && jaksot.some((jakso) => polussa(jakso, 'tila', 'koodiarvo') === 'mitatoity');
}

/** A learner that only KOSKI knows has no name to show. */
function henkilo(maailma: Maailma, oid: string): JsonObjekti {
  const tiedot = maailma.henkilot.get(oid);
  return {
    oid,
    hetu: tiedot?.['hetu'],
    syntymäaika: tiedot?.['syntymaaika'],
    etunimet: tiedot?.['etunimet'] ?? '',
    kutsumanimi: tiedot?.['kutsumanimi'] ?? '',
    sukunimi: tiedot?.['sukunimi'] ?? '',
    turvakielto: tiedot?.['turvakielto'] ?? false,
  };
}

function virhe(res: Response, status: number, key: string, message: string): void {
  res.status(status).json([{ key, message }]);
}
