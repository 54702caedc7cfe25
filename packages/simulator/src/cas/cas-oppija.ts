import express, { Router } from 'express';
import { eiValimuistiin } from '../ei-valimuistiin.js';
import { polussa } from '../json.js';
import type { JsonObjekti } from '../json.js';
import type { Maailma } from '../maailma.js';
import { parametri } from '../parametri.js';
import { virheesta } from '../virheesta.js';
import { naytaKirjautumissivu, naytaSivu } from './kirjautumissivu.js';
import { onPaluuosoite, paluu } from './paluu.js';
import { Selainkirjautumiset } from './selainkirjautumiset.js';
import { Tiketit } from './tiketit.js';
import { epaonnistui, onnistui } from './vastaus.js';
import type { Attribuutit } from './vastaus.js';

/**
 * The learners' CAS.
 * Anyone in Oppijanumerorekisteri may be picked, with `valtuudet=true` also whose matters are looked after.
 */
export function casOppija(maailma: Maailma, kello: () => Date): Router {
  const reititin = Router();
  const tiketit = new Tiketit<Attribuutit>(kello);
  const selaimet = new Selainkirjautumiset(tiketit, kello);
  const lomake = express.urlencoded({ extended: false, limit: '100kb' });
  // Said here too: the router serves under the address of eHOKS as well.
  reititin.use(eiValimuistiin);

  reititin.get('/login', (req, res) => {
    const palvelu = parametri(req.query, 'service');
    if (!onPaluuosoite(palvelu)) {
      naytaSivu(res, 400, 'service puuttuu tai ei kelpaa', '');
      return;
    }
    const vaihtoehdot = [...maailma.henkilot]
      .filter(([, henkilo]) => henkilo['duplicate'] !== true)
      .map(([arvo, henkilo]) => ({ arvo, teksti: nimi(henkilo) || arvo }));
    naytaKirjautumissivu(res, 'CAS-oppija (simulaattori)', palvelu, [
      { nimi: 'henkilo', otsikko: 'Kirjautuja', vaihtoehdot },
      ...(req.query['valtuudet'] === 'true'
        ? [{ nimi: 'puolesta', otsikko: 'Asioi toisen puolesta', vapaaehtoinen: true as const, vaihtoehdot }]
        : []),
    ]);
  });

  reititin.post('/login', lomake, (req, res) => {
    const palvelu = parametri(req.body, 'service');
    const kirjautuja = parametri(req.body, 'henkilo');
    const puolesta = parametri(req.body, 'puolesta');
    const tunnetaan = [kirjautuja, puolesta ?? kirjautuja].every(
      (oid) => oid !== undefined && maailma.henkilot.has(oid),
    );
    if (!onPaluuosoite(palvelu) || kirjautuja === undefined || !tunnetaan) {
      naytaSivu(res, 400, 'service tai henkilö ei kelpaa', '');
      return;
    }
    const kenen = puolesta ?? kirjautuja;
    const kuka = [
      ...henkilonAttribuutit(kenen, maailma.henkilot.get(kenen)),
      ...(puolesta === undefined ? [] : kirjautujanAttribuutit(kirjautuja, maailma.henkilot.get(kirjautuja))),
    ];
    const kayttaja = puolesta === undefined ? kirjautuja : `${kirjautuja}#${puolesta}`;
    res.redirect(302, paluu(palvelu, selaimet.kirjaudu(req, res, { kayttaja, kuka }, palvelu)));
  });

  reititin.get(['/serviceValidate', '/p3/serviceValidate'], (req, res) => {
    const palvelu = parametri(req.query, 'service');
    const st = parametri(req.query, 'ticket');
    if (palvelu === undefined || st === undefined) {
      epaonnistui(res, 'INVALID_REQUEST', 'service and ticket are required');
      return;
    }
    const lunastus = tiketit.lunasta(st, (annettu) => annettu === palvelu);
    if (lunastus.tulos === 'ok') onnistui(res, lunastus.kuka[0]?.[1] ?? '', lunastus.kuka);
    else epaonnistui(res, lunastus.tulos, `Ticket '${st}' not recognized`);
  });

  reititin.get('/logout', async (req, res) => {
    const palvelu = parametri(req.query, 'service');
    await selaimet.kirjauduUlos(req, res);
    if (onPaluuosoite(palvelu)) res.redirect(302, palvelu);
    else naytaSivu(res, 200, 'Olet kirjautunut ulos', '');
  });

  reititin.use(virheesta);
  return reititin;
}

/** `personOid` comes first: it is also the user. */
function henkilonAttribuutit(oid: string, henkilo: JsonObjekti | undefined): Attribuutit {
  const hetu = polussa(henkilo, 'hetu');
  const etunimet = teksti(henkilo, 'etunimet');
  const sukunimi = teksti(henkilo, 'sukunimi');
  return [
    ['personOid', oid],
    ...(typeof hetu === 'string' ? [['nationalIdentificationNumber', hetu] as const] : []),
    ['displayName', nimi(henkilo)],
    ['givenName', teksti(henkilo, 'kutsumanimi')],
    ['firstName', etunimet],
    ['sn', sukunimi],
    ['familyName', sukunimi],
    ['clientName', 'suomi.fi'],
  ];
}

/** Who is really at the keyboard when the matters are somebody else's. */
function kirjautujanAttribuutit(oid: string, henkilo: JsonObjekti | undefined): Attribuutit {
  const hetu = polussa(henkilo, 'hetu');
  return [
    ['impersonatorPersonOid', oid],
    ...(typeof hetu === 'string' ? [['impersonatorNationalIdentificationNumber', hetu] as const] : []),
    ['impersonatorDisplayName', nimi(henkilo)],
  ];
}

function nimi(henkilo: JsonObjekti | undefined): string {
  return `${teksti(henkilo, 'etunimet')} ${teksti(henkilo, 'sukunimi')}`.trim();
}

function teksti(henkilo: JsonObjekti | undefined, avain: string): string {
  const arvo = polussa(henkilo, avain);
  return typeof arvo === 'string' ? arvo : '';
}
