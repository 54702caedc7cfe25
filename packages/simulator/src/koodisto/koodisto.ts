import { Router } from 'express';
import type { Response } from 'express';
import { demoKoodistot } from '../demo/koodistot.js';
import type { DemoKoodi } from '../demo/koodistot.js';
import { demoPerusteet, tutkinnonOsat } from '../demo/perusteet.js';
import { koodiJson, koodiUri, versioJson } from './koodi-json.js';

interface Koodi {
  readonly koodisto: string;
  readonly koodi: DemoKoodi;
  readonly viimeisin: number;
}

/** Koodisto: whole sets and single codes, every set in its version 1. Public. */
export function koodisto(): Router {
  const reititin = Router();
  const koodistot = new Map(Object.entries({ ...demoKoodistot, tutkinnonosat: tutkinnonosat() }));
  const koodit = new Map<string, Koodi>(
    [...koodistot].flatMap(([nimi, rivit]) =>
      rivit.map((koodi) => [koodiUri(nimi, koodi.arvo), { koodisto: nimi, koodi, viimeisin: koodi.versioita ?? 1 }]),
    ),
  );

  reititin.get('/rest/codeelement/latest/:uri', (req, res) => {
    const loytynyt = koodit.get(req.params.uri);
    if (loytynyt) res.json(koodiJson(loytynyt.koodisto, loytynyt.koodi, loytynyt.viimeisin));
    else virhe(res, 404, 'error.koodi.not.found');
  });

  reititin.get('/rest/codeelement/:uri', (req, res) => {
    const loytynyt = koodit.get(req.params.uri);
    if (!loytynyt) virhe(res, 404, 'error.koodi.not.found');
    else
      res.json(
        Array.from({ length: loytynyt.viimeisin }, (_, i) => versioJson(loytynyt.koodisto, loytynyt.koodi, i + 1)),
      );
  });

  reititin.get('/rest/codeelement/:uri/:versio', (req, res) => {
    const loytynyt = koodit.get(req.params.uri);
    const versio = kokonaisluku(req.params.versio);
    if (versio === undefined) {
      virhe(res, 400, 'error.validation.koodiVersio');
    } else if (!loytynyt || versio < 1 || versio > loytynyt.viimeisin) {
      virhe(res, 404, 'error.koodi.not.found');
    } else {
      res.json({
        ...koodiJson(loytynyt.koodisto, loytynyt.koodi, versio),
        withinCodeElements: [],
        includesCodeElements: [],
        levelsWithCodeElements: [],
      });
    }
  });

  reititin.get('/rest/json/:koodisto/koodi', (req, res) => {
    const rivit = koodistot.get(req.params.koodisto);
    const versio = req.query['koodistoVersio'] === undefined ? 1 : kokonaisluku(req.query['koodistoVersio']);
    if (versio === undefined) {
      virhe(res, 400, 'error.validation.koodistoVersio');
    } else if (!rivit || versio !== 1) {
      virhe(res, 404, 'error.koodisto.not.found');
    } else {
      const kaikki = req.query['onlyValidKoodis'] !== 'true';
      res.json(
        rivit
          .filter(({ passiivinen }) => kaikki || !passiivinen)
          .map((koodi) => koodiJson(req.params.koodisto, koodi, koodi.versioita ?? 1)),
      );
    }
  });

  reititin.use((_req, res) => virhe(res, 404, 'error.not.found'));
  return reititin;
}

/** The same part may belong to several degrees: its code is one. */
function tutkinnonosat(): readonly DemoKoodi[] {
  const osat = new Map(demoPerusteet.flatMap(tutkinnonOsat).map((osa) => [osa.koodi, osa]));
  return [...osat.values()].map(({ koodi, nimi }) => ({ arvo: koodi, ...nimi, keksitty: true }));
}

function kokonaisluku(arvo: unknown): number | undefined {
  return typeof arvo === 'string' && /^\d{1,9}$/.test(arvo) ? Number(arvo) : undefined;
}

/** The service answers errors in plain text. */
function virhe(res: Response, status: number, teksti: string): void {
  res.status(status).type('text/plain').send(teksti);
}
