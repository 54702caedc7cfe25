import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { Request, RequestHandler } from 'express';
import type { Konfiguraatio } from '../konfiguraatio.js';

type Paasyasetukset = Pick<Konfiguraatio, 'metriikkatunniste' | 'trustProxy'>;

/** Headers that a proxy adds: who comes through one is not on this machine, whatever the address of the connection. */
const VALITTAJAN_OTSAKKEET = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

const OMA_KONE = new BlockList();
OMA_KONE.addSubnet('127.0.0.0', 8, 'ipv4');
OMA_KONE.addAddress('::1', 'ipv6');

/**
 * The metrics for whoever may read them: with the token from anywhere, without it from this machine only, and not even from
 * there when the service is behind a proxy, for then everybody comes from there. 401 where a token would help, 403 where
 * none has been set.
 */
export function mittarireitti(asetukset: Paasyasetukset, tyyppi: string, lue: () => Promise<string>): RequestHandler {
  return async (req, res) => {
    res.set('Cache-Control', 'no-store');
    if (saaLukea(asetukset, req)) {
      res.type(tyyppi).send(await lue());
    } else if (asetukset.metriikkatunniste !== undefined) {
      res.set('WWW-Authenticate', 'Bearer realm="eHOKS metrics"').status(401);
      res.json({ reason: 'Authorization: Bearer with the token of EHOKS_METRICS_TOKEN is needed' });
    } else {
      res.status(403).json({ reason: 'Only from this machine, or set EHOKS_METRICS_TOKEN' });
    }
  };
}

function saaLukea({ metriikkatunniste, trustProxy }: Paasyasetukset, req: Request): boolean {
  const annettu = req.get('authorization');
  if (metriikkatunniste !== undefined && annettu !== undefined)
    return timingSafeEqual(tiiviste(annettu), tiiviste(`Bearer ${metriikkatunniste}`));
  return trustProxy === undefined && onOmaltaKoneelta(req);
}

function onOmaltaKoneelta(req: Request): boolean {
  const { remoteAddress = '' } = req.socket;
  return (
    OMA_KONE.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4') &&
    VALITTAJAN_OTSAKKEET.every((nimi) => req.get(nimi) === undefined)
  );
}

function tiiviste(teksti: string): Buffer {
  return createHash('sha256').update(teksti).digest();
}
