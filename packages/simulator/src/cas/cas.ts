import express, { Router } from 'express';
import { parametri } from '../parametri.js';
import { naytaKirjautumissivu, naytaSivu } from './kirjautumissivu.js';
import { onPaluuosoite, paluu } from './paluu.js';
import { Selainkirjautumiset } from './selainkirjautumiset.js';
import type { CasTiketit } from './tiketit.js';
import type { Tilit } from './tilit.js';
import { epaonnistui, onnistui, xml } from './vastaus.js';

/** The officials' CAS: REST tickets, validation, and a login page where one is picked instead of a password asked. */
export function cas(tilit: Tilit, tiketit: CasTiketit, kello: () => Date): Router {
  const reititin = Router();
  const selaimet = new Selainkirjautumiset(tiketit, kello);
  const lomake = express.urlencoded({ extended: false, limit: '100kb' });

  reititin.post('/v1/tickets', lomake, (req, res) => {
    const kayttajatunnus = parametri(req.body, 'username');
    const salasana = parametri(req.body, 'password');
    if (kayttajatunnus === undefined || salasana === undefined) {
      res.status(400).type('text/plain').send('No credentials in the form');
      return;
    }
    const tunnistus = tilit.tunnista(kayttajatunnus, salasana);
    if (tunnistus.tulos === 'ok') {
      const tgt = tiketit.luoTgt(tunnistus.tili);
      const osoite = `http://${req.get('host') ?? `127.0.0.1:${req.socket.localPort}`}${req.baseUrl}/v1/tickets/${tgt}`;
      res.status(201).location(osoite);
      if (req.accepts(['text/html', 'text/plain']) === 'text/plain') res.type('text/plain').send(tgt);
      else
        naytaSivu(
          res,
          201,
          'TGT',
          `<form method="post" action="${xml(osoite)}"><label for="service">service</label><input id="service" name="service"><button>ST</button></form>`,
        );
    } else if (tunnistus.tulos === 'lukittu') {
      res.status(423).type('text/plain').send(`Access Denied for user [${kayttajatunnus}] from IP Address [${req.ip}]`);
    } else {
      res.status(401).json({ authentication_exceptions: ['FailedLoginException'] });
    }
  });
  reititin.get('/v1/tickets', (_req, res) => void res.status(405).set('Allow', 'POST').end());

  reititin.post('/v1/tickets/:tgt', lomake, (req, res) => {
    const palvelu = parametri(req.body, 'service');
    const tili = tiketit.haltija(req.params.tgt);
    res.type('text/plain');
    if (tili === undefined) res.status(404).send('The ticket could not be found or is considered invalid');
    else if (palvelu === undefined) res.status(400).send('No service in the form');
    else res.status(200).send(tiketit.luoSt(tili, palvelu));
  });

  reititin.delete('/v1/tickets/:tgt', (req, res) => {
    tiketit.poistaTgt(req.params.tgt);
    res.status(200).type('text/plain').send(req.params.tgt);
  });

  reititin.get(['/p3/serviceValidate', '/serviceValidate'], (req, res) => {
    const palvelu = parametri(req.query, 'service');
    const st = parametri(req.query, 'ticket');
    if (palvelu === undefined || st === undefined) {
      epaonnistui(res, 'INVALID_REQUEST', 'service and ticket are required');
      return;
    }
    const lunastus = tiketit.lunasta(st, (annettu) => annettu === palvelu);
    if (lunastus.tulos !== 'ok') {
      epaonnistui(res, lunastus.tulos, `Ticket '${st}' not recognized`);
      return;
    }
    const { kayttajatunnus, oid, tyyppi, roolit } = lunastus.kuka;
    onnistui(res, kayttajatunnus, [
      ['oidHenkilo', oid],
      ['kayttajaTyyppi', tyyppi],
      ['idpEntityId', 'usernamePassword'],
      ...roolit.map((rooli) => ['roles', rooli] as const),
    ]);
  });

  reititin.get('/login', (req, res) => {
    const palvelu = parametri(req.query, 'service');
    if (!onPaluuosoite(palvelu)) {
      naytaSivu(res, 400, 'service puuttuu tai ei kelpaa', '');
      return;
    }
    const vaihtoehdot = tilit
      .virkailijat()
      .map(({ kayttajatunnus, nimi }) => ({ arvo: kayttajatunnus, teksti: `${nimi} (${kayttajatunnus})` }));
    naytaKirjautumissivu(res, 'CAS (simulaattori)', palvelu, [
      { nimi: 'kayttajatunnus', otsikko: 'Virkailija', vaihtoehdot },
    ]);
  });

  reititin.post('/login', lomake, (req, res) => {
    const palvelu = parametri(req.body, 'service');
    const valittu = parametri(req.body, 'kayttajatunnus');
    const tili = tilit.virkailijat().find(({ kayttajatunnus }) => kayttajatunnus === valittu);
    if (!onPaluuosoite(palvelu) || tili === undefined) {
      naytaSivu(res, 400, 'service tai käyttäjätunnus ei kelpaa', '');
      return;
    }
    const kirjautuja = { kayttaja: tili.kayttajatunnus, kuka: tili };
    res.redirect(302, paluu(palvelu, selaimet.kirjaudu(req, res, kirjautuja, palvelu)));
  });

  reititin.get('/logout', async (req, res) => {
    const palvelu = parametri(req.query, 'service');
    await selaimet.kirjauduUlos(req, res);
    if (onPaluuosoite(palvelu)) res.redirect(302, palvelu);
    else naytaSivu(res, 200, 'Olet kirjautunut ulos', '');
  });

  return reititin;
}
