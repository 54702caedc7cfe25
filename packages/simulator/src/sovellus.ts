import express from 'express';
import type { Express, Router } from 'express';
import { casOppija } from './cas/cas-oppija.js';
import { cas } from './cas/cas.js';
import { Tiketit } from './cas/tiketit.js';
import type { Tili } from './cas/tilit.js';
import { Tilit } from './cas/tilit.js';
import { eiValimuistiin } from './ei-valimuistiin.js';
import { eperusteet } from './eperusteet/eperusteet.js';
import { koodisto } from './koodisto/koodisto.js';
import { koski } from './koski/koski.js';
import { lokalisointi } from './lokalisointi/lokalisointi.js';
import { Maailma } from './maailma.js';
import { kutsuloki } from './ohjaus/kutsuloki.js';
import { ohjaus } from './ohjaus/ohjaus.js';
import { vialla } from './ohjaus/vialla.js';
import { onr } from './onr/onr.js';
import { organisaatio } from './organisaatio/organisaatio.js';
import type { Palvelu } from './palvelu.js';
import { virheesta } from './virheesta.js';
import { vtj } from './vtj/vtj.js';

export interface Sovellus {
  readonly sovellus: Express;
  /** The learners' CAS that the application itself serves. */
  readonly casOppija: Router;
}

/** All neighbours in one application, each under its real path. */
export function luoSovellus({ kello, demoSalasana }: { kello: () => Date; demoSalasana: string }): Sovellus {
  const maailma = new Maailma();
  const tilit = new Tilit(demoSalasana);
  const tiketit = new Tiketit<Tili>(kello);
  const oppijanCas = casOppija(maailma, kello);

  const sovellus = express();
  sovellus.disable('x-powered-by');
  sovellus.disable('etag');
  sovellus.use(eiValimuistiin);
  sovellus.use('/simulaattori', ohjaus(maailma));

  const naapurit: readonly (readonly [polku: string, Palvelu, Router])[] = [
    ['/koski', 'koski', koski(maailma, tilit)],
    ['/oppijanumerorekisteri-service', 'onr', onr(maailma, tiketit, kello)],
    ['/organisaatio-service', 'organisaatio', organisaatio(maailma, kello)],
    ['/koodisto-service', 'koodisto', koodisto()],
    ['/eperusteet-service', 'eperusteet', eperusteet()],
    ['/lokalisointi', 'lokalisointi', lokalisointi()],
    ['/vtj', 'vtj', vtj(maailma)],
    ['/cas', 'cas', cas(tilit, tiketit, kello)],
    ['/cas-oppija', 'cas', oppijanCas],
  ];
  for (const [polku, palvelu, reititin] of naapurit) {
    sovellus.use(polku, kutsuloki(maailma, palvelu, kello), vialla(maailma, palvelu), reititin);
  }

  sovellus.use((_req, res) => void res.status(404).json({ error: 'not found' }));
  sovellus.use(virheesta);
  return { sovellus, casOppija: oppijanCas };
}
