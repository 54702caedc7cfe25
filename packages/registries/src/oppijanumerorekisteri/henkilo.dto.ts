import { kentat, teksti, tekstiJosOn } from '../http/lukija.js';

/** A person as Oppijanumerorekisteri tells it, as far as we read it. */
export interface HenkiloDto {
  readonly oidHenkilo: string;
  readonly etunimet?: string;
  readonly kutsumanimi?: string;
  readonly sukunimi?: string;
  /** Merged into another number. */
  readonly duplicate: boolean;
}

/** Throws `OutoVastaus`. */
export function lueHenkilo(json: unknown): HenkiloDto {
  const { oidHenkilo, etunimet, kutsumanimi, sukunimi, duplicate } = kentat(json, 'henkilo');
  return {
    oidHenkilo: teksti(oidHenkilo, 'oidHenkilo'),
    etunimet: tekstiJosOn(etunimet, 'etunimet'),
    kutsumanimi: tekstiJosOn(kutsumanimi, 'kutsumanimi'),
    sukunimi: tekstiJosOn(sukunimi, 'sukunimi'),
    duplicate: duplicate === true,
  };
}
