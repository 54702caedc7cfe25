import type { KirjattuLokitapahtuma, Lokitoimi } from './lokitapahtuma.js';

/** Toimet Opetushallituksen auditlokin sanoin; muut ovat omilla nimillään. */
const TOIMET: Partial<Record<Lokitoimi, string>> = {
  lue: 'read',
  selaa: 'read',
  luo: 'create',
  muuta: 'update',
  korvaa: 'overwrite',
  poista: 'delete',
  havita: 'delete',
};

/** Ympäristö, jossa lokia kirjoitetaan. */
export interface Lokiymparisto {
  readonly hostname: string;
  readonly serviceName: string;
}

/**
 * Merkintä Opetushallituksen auditlokin JSON-muodossa, yksi rivi. Lähde: nykyisen palvelun auditloki. `logSeq` on
 * merkinnän numero lokissa, joten rivit voi viedä uudelleen ja tunnistaa samoiksi.
 */
export function ophLokirivi(tapahtuma: KirjattuLokitapahtuma, { hostname, serviceName }: Lokiymparisto): string {
  const { numero, aika, tekija, yhteys, toimi, kohde, peruste, koodi, muutokset } = tapahtuma;
  return JSON.stringify({
    version: 1,
    logSeq: numero,
    type: 'log',
    bootTime: aika,
    hostname,
    serviceName,
    applicationType: tekija.tyyppi === 'OPPIJA' ? 'oppija' : 'backend',
    user: {
      kind: tekija.tyyppi,
      oid: tekija.oid,
      kayttajatunnus: tekija.kayttajatunnus,
      puolesta: tekija.puolesta,
      ipAddress: yhteys?.lahde,
      userAgent: yhteys?.selain,
      callerId: yhteys?.kutsuja,
    },
    requestId: yhteys?.pyyntoId,
    operation: TOIMET[toimi] ?? toimi,
    target: kohde,
    basis: peruste,
    status: koodi === undefined ? 'succeeded' : 'failed',
    reason: koodi,
    changes: (muutokset ?? []).map(({ polku, laji, vanha, uusi, vanhaPaikka, uusiPaikka }) => ({
      path: polku,
      ...(laji === 'siirtynyt' ? { oldValue: vanhaPaikka, newValue: uusiPaikka } : { oldValue: vanha, newValue: uusi }),
    })),
  });
}
