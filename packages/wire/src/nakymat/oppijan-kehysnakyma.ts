import type {
  Asiointitapa,
  KielinenTeksti,
  OppijanKehys,
  OppijanToimi,
  Oppijakayttaja,
  Oppijanasetukset,
  Paiva,
} from '@ehoks/core';
import type { OppijaJson } from './oppijanakyma.js';

/** A notice on the learners' pages. */
export interface OppijanTiedoteJson {
  readonly otsikko: KielinenTeksti;
  readonly teksti: KielinenTeksti;
}

/** `GET /oppija/nakymat/kehys`: what every page of a learner needs to know of who is there. */
export interface OppijanKehysnakyma {
  /** Whose matters the session is for. */
  readonly oppija: OppijaJson;
  /** Who is really there, when it is somebody else. */
  readonly puolesta?: OppijaJson;
  readonly tapa: Asiointitapa;
  /** What may be done here. */
  readonly toimet: readonly OppijanToimi[];
  /** Of who is really there. */
  readonly asetukset: Oppijanasetukset;
  readonly tiedotteet: readonly OppijanTiedoteJson[];
  /** Why the pages are closed in the whole country; absent when they are open. */
  readonly suljettu?: KielinenTeksti;
  readonly ymparisto?: 'testi';
  /** Support address. */
  readonly tuki: string;
  /** Today in Finland, by the service's clock. */
  readonly tanaan: Paiva;
}

export function oppijanKehysnakyma(
  { oppijaOid, nimi, puolesta }: Oppijakayttaja,
  { tiedotteet, ...kehys }: OppijanKehys,
  ymparisto: Pick<OppijanKehysnakyma, 'ymparisto' | 'tuki' | 'tanaan'>,
): OppijanKehysnakyma {
  return {
    oppija: { oid: oppijaOid, nimi },
    ...(puolesta && { puolesta }),
    ...kehys,
    tiedotteet: tiedotteet.map(({ otsikko, teksti }) => ({ otsikko, teksti })),
    ...ymparisto,
  };
}
