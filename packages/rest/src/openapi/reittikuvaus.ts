import type { OMAT_SKEEMAT } from './skeemat.js';

/** What a reader of the OpenAPI document is told of a route; everything else follows from the route itself. */
export interface Reittikuvaus {
  readonly yhteenveto: string;
  /** Schema of the body. */
  readonly runko?: Suunnitelmaskeema | keyof typeof OMAT_SKEEMAT;
  /** Schema of `data` in the answer. */
  readonly data?: Suunnitelmaskeema | 'HaettuHankkimistapa' | keyof typeof OMAT_SKEEMAT;
  /** `data` is a list of those. */
  readonly lista?: true;
  readonly haku?: readonly Hakuehto[];
  /** How it answers when that is not 200 with `data` in the envelope. */
  readonly vastaus?: Vastaustapa;
}

/** `rivit`: 200, a JSON object on each line. `paivitys`: 204, or 200 with the findings. `paljas`: 200 without the envelope. `teksti`: 200, plain text. `csv`: 200, a table. `pdf`: 200, a document to print. `kalenteri`: 200, an iCalendar file. `sivu`: 200, a page. `luotu`: 201. `ohjaus`: 303. `tyhja`: 204. */
export type Vastaustapa =
  'rivit' | 'csv' | 'pdf' | 'kalenteri' | 'sivu' | 'luotu' | 'paivitys' | 'paljas' | 'teksti' | 'ohjaus' | 'tyhja';

export interface Hakuehto {
  readonly nimi: string;
  readonly muoto: object;
  readonly kuvaus: string;
  readonly pakollinen?: true;
}

type Suunnitelmaskeema = 'HoksLuonti' | 'HoksKorvaus' | 'HoksMuutos';

export type Kuvaukset = Readonly<Record<string, Reittikuvaus>>;
