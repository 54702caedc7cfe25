import { createHash, randomBytes } from 'node:crypto';
import { aikaleima, type Paasytunniste, type Paasytunnisteet } from '@ehoks/core';
import { errors, jwtVerify, SignJWT } from 'jose';

const ALGORITMI = 'HS256';
/** Tells our access tokens from anything else that the same secret may come to sign. */
const YLEISO = 'ehoks-tiedonsiirto';
/** Tokens whose signature is remembered: far more than there are transferring systems. */
const MUISTETTAVIA = 1000;

/**
 * Access tokens as signed JSON web tokens. Processes that share the secret accept each other's tokens; without one, a random
 * secret serves this process alone.
 */
export class JwtPaasytunnisteet implements Paasytunnisteet {
  private readonly avain: Uint8Array;
  /** Those that were ours. A token comes with every request of a transfer, and its signature is right or wrong for good. */
  private readonly luetut = new Map<string, Paasytunniste>();

  constructor(salaisuus: string | undefined) {
    this.avain =
      salaisuus === undefined
        ? randomBytes(32)
        : createHash('sha256').update('ehoks/paasytunnisteet\0').update(salaisuus).digest();
  }

  allekirjoita({ kayttajatunnus, annettu, voimassaAsti }: Paasytunniste): Promise<string> {
    return new SignJWT({ annettu, voimassaAsti })
      .setProtectedHeader({ alg: ALGORITMI, typ: 'at+jwt' })
      .setSubject(kayttajatunnus)
      .setAudience(YLEISO)
      .setIssuedAt(new Date(annettu))
      .setExpirationTime(new Date(voimassaAsti))
      .sign(this.avain);
  }

  async lue(teksti: string): Promise<Paasytunniste | undefined> {
    const muistettu = this.luetut.get(teksti);
    if (muistettu !== undefined) return muistettu;
    const luettu = await this.tarkistettu(teksti);
    if (luettu === undefined) return undefined;
    const [vanhin] = this.luetut.keys();
    if (vanhin !== undefined && this.luetut.size >= MUISTETTAVIA) this.luetut.delete(vanhin);
    this.luetut.set(teksti, luettu);
    return luettu;
  }

  private async tarkistettu(teksti: string): Promise<Paasytunniste | undefined> {
    try {
      const { payload } = await jwtVerify<{ annettu: string; voimassaAsti: string }>(teksti, this.avain, {
        algorithms: [ALGORITMI],
        typ: 'at+jwt',
        audience: YLEISO,
        // The service's clock decides, not this library's: the caller looks at the times.
        currentDate: new Date(0),
      });
      const { sub, annettu, voimassaAsti } = payload;
      return sub === undefined
        ? undefined
        : { kayttajatunnus: sub, annettu: aikaleima(annettu), voimassaAsti: aikaleima(voimassaAsti) };
    } catch (virhe) {
      if (virhe instanceof errors.JOSEError) return undefined;
      throw virhe;
    }
  }
}
