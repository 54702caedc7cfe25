import type { Request, Response } from 'express';
import { ilmoitaUloskirjautumisesta } from './kertauloskirjautuminen.js';
import type { Tiketit } from './tiketit.js';

const EVASTE = 'TGC';

/** Who was picked: the name that CAS calls the user by, and what it tells of the user. */
export interface Kirjautuja<Kuka> {
  readonly kayttaja: string;
  readonly kuka: Kuka;
}

interface Kirjautuminen {
  readonly kayttaja: string;
  /** Service tickets given under this login, and the services they were given to. */
  readonly annetut: Map<string, string>;
}

/** Browser logins of one CAS: a cookie holds the ticket-granting ticket until somebody logs out with it. */
export class Selainkirjautumiset<Kuka> {
  readonly #kirjautumiset = new Map<string, Kirjautuminen>();

  constructor(
    private readonly tiketit: Tiketit<Kuka>,
    private readonly kello: () => Date,
  ) {}

  /** A service ticket. The same user in the same browser stays under one login; another one begins anew. */
  kirjaudu(req: Request, res: Response, { kayttaja, kuka }: Kirjautuja<Kuka>, palvelu: string): string {
    const { annetut } = this.#jatkuva(req, kayttaja) ?? this.#uusi(req, res, { kayttaja, kuka });
    const st = this.tiketit.luoSt(kuka, palvelu);
    annetut.set(st, palvelu);
    return st;
  }

  /** Ends the login of the browser and waits until its services have been told. */
  async kirjauduUlos(req: Request, res: Response): Promise<void> {
    const tgt = evaste(req);
    res.clearCookie(EVASTE, evasteenPiirteet(req));
    const kirjautuminen = this.#kirjautumiset.get(tgt);
    if (kirjautuminen === undefined) return;
    this.tiketit.poistaTgt(tgt);
    this.#kirjautumiset.delete(tgt);
    await ilmoitaUloskirjautumisesta(kirjautuminen.kayttaja, kirjautuminen.annetut, this.kello());
  }

  #jatkuva(req: Request, kayttaja: string): Kirjautuminen | undefined {
    const tgt = evaste(req);
    const kirjautuminen = this.#kirjautumiset.get(tgt);
    return kirjautuminen?.kayttaja === kayttaja && this.tiketit.haltija(tgt) !== undefined ? kirjautuminen : undefined;
  }

  #uusi(req: Request, res: Response, { kayttaja, kuka }: Kirjautuja<Kuka>): Kirjautuminen {
    const tgt = this.tiketit.luoTgt(kuka);
    const kirjautuminen = { kayttaja, annetut: new Map<string, string>() };
    this.#kirjautumiset.set(tgt, kirjautuminen);
    res.cookie(EVASTE, tgt, evasteenPiirteet(req));
    return kirjautuminen;
  }
}

function evaste(req: Request): string {
  return /(?:^|;\s*)TGC=([^;]*)/.exec(req.get('cookie') ?? '')?.[1] ?? '';
}

/** Two CASes at one host must not see each other's logins. */
function evasteenPiirteet(req: Request) {
  return { path: req.baseUrl || '/', httpOnly: true, sameSite: 'lax' } as const;
}
