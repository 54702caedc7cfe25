import type {
  Eperusteet,
  Koodistopalvelu,
  Koski,
  Lokalisoinnit,
  Oppijanumerorekisteri,
  OppijanTunnistautuminen,
  Organisaatiot,
  Tunnistautuminen,
  Vaestotietojarjestelma,
} from '@ehoks/core';
import type { Aikaraja } from './aikaraja.js';
import { CasAsiakas } from './cas/cas-asiakas.js';
import { CasOppijaTunnistautuminen } from './cas/cas-oppija-tunnistautuminen.js';
import { CasTunnistautuminen } from './cas/cas-tunnistautuminen.js';
import { OmaTili } from './cas/oma-tili.js';
import { EperusteetClient } from './eperusteet/eperusteet-client.js';
import { LyhytMuisti, type Muistiraja } from './http/lyhyt-muisti.js';
import { Naapuri, type Naapurikutsu } from './http/naapuri.js';
import { KoodistopalveluClient } from './koodisto/koodistopalvelu-client.js';
import { KoskiClient } from './koski/koski-client.js';
import { LokalisointiClient } from './lokalisointi/lokalisointi-client.js';
import { OppijanumerorekisteriClient } from './oppijanumerorekisteri/oppijanumerorekisteri-client.js';
import { OrganisaatiopalveluClient } from './organisaatiot/organisaatiopalvelu-client.js';
import { VtjClient } from './vtj/vtj-client.js';

/** Names of codes hardly change, and nobody waits long for one: without it the code is shown. */
const NIMET: Muistiraja = { sekuntia: 24 * 60 * 60, vastauksia: 5000, odotus: 0.4 };
/** A page waits for these before it is drawn, and has its own without them. */
const TEKSTIT: Muistiraja = { sekuntia: 5 * 60, vastauksia: 1, odotus: 0.1 };
/** Structures of degrees are large. */
const RAKENTEET: Muistiraja = { ...NIMET, vastauksia: 200 };

export interface RekisterienAsetukset {
  /** Base address of Opintopolku's officials' host, without the services' own paths. */
  readonly url: string;
  /** Base address of Opintopolku's citizens' host. Default: `url`. */
  readonly oppijaUrl?: string;
  /** Base address of the population register; without it there is none. */
  readonly vtjUrl?: string | undefined;
  readonly kayttajatunnus: string;
  readonly salasana: string;
  /** Our own subsystem's OID, sent as `Caller-Id`. */
  readonly kutsuja: string;
  readonly aikaraja: Aikaraja;
  /** Told of each question to a neighbour when it has ended. */
  readonly kutsusta?: ((kutsu: Naapurikutsu) => void) | undefined;
  /** Milliseconds since 1970, for what is remembered. Default: the system's clock. */
  readonly nyt?: () => number;
}

export interface Rekisterit {
  readonly koski: Koski;
  readonly oppijanumerorekisteri: Oppijanumerorekisteri;
  readonly organisaatiot: Organisaatiot;
  readonly koodistopalvelu: Koodistopalvelu;
  readonly eperusteet: Eperusteet;
  readonly lokalisoinnit: Lokalisoinnit;
  readonly tunnistautuminen: Tunnistautuminen;
  readonly oppijanTunnistautuminen: OppijanTunnistautuminen;
  /** `undefined` without `vtjUrl`. */
  readonly vaestotietojarjestelma: Vaestotietojarjestelma | undefined;
}

/** The neighbours with one account. Nothing is asked before the first question. */
export function luoRekisterit({
  kayttajatunnus,
  salasana,
  nyt = Date.now,
  url,
  oppijaUrl = url,
  vtjUrl,
  kutsuja,
  aikaraja,
  kutsusta,
}: RekisterienAsetukset): Rekisterit {
  const yhteys = { url, kutsuja, aikaraja, kutsusta };
  const tili = new OmaTili({ kayttajatunnus, salasana, nyt });
  const casNaapuri = new Naapuri('cas', yhteys);
  return {
    koski: new KoskiClient(new Naapuri('koski', yhteys), tili),
    oppijanumerorekisteri: new OppijanumerorekisteriClient({
      naapuri: new Naapuri('onr', yhteys),
      cas: new CasAsiakas({ naapuri: casNaapuri, tili, aikaraja, nyt }),
      palvelu: `${url.replace(/\/+$/, '')}/oppijanumerorekisteri-service/j_spring_cas_security_check`,
      muisti: new LyhytMuisti(aikaraja, nyt),
    }),
    organisaatiot: new OrganisaatiopalveluClient({
      naapuri: new Naapuri('organisaatio', yhteys),
      muisti: new LyhytMuisti(aikaraja, nyt),
      koulutustoimijoidenMuisti: new LyhytMuisti(aikaraja, nyt),
      joukonMuisti: new LyhytMuisti(aikaraja, nyt, { sekuntia: 60, vastauksia: 500, odotus: 1 }),
    }),
    koodistopalvelu: new KoodistopalveluClient({
      naapuri: new Naapuri('koodisto', yhteys),
      muisti: new LyhytMuisti(aikaraja, nyt, NIMET),
    }),
    eperusteet: new EperusteetClient({
      naapuri: new Naapuri('eperusteet', yhteys),
      osienMuisti: new LyhytMuisti(aikaraja, nyt, NIMET),
      rivienMuisti: new LyhytMuisti(aikaraja, nyt, NIMET),
      rakenteidenMuisti: new LyhytMuisti(aikaraja, nyt, RAKENTEET),
    }),
    lokalisoinnit: new LokalisointiClient({
      naapuri: new Naapuri('lokalisointi', yhteys),
      muisti: new LyhytMuisti(aikaraja, nyt, TEKSTIT),
    }),
    tunnistautuminen: new CasTunnistautuminen(casNaapuri),
    oppijanTunnistautuminen: new CasOppijaTunnistautuminen(new Naapuri('cas-oppija', { ...yhteys, url: oppijaUrl })),
    vaestotietojarjestelma:
      vtjUrl === undefined ? undefined : new VtjClient(new Naapuri('vtj', { ...yhteys, url: vtjUrl })),
  };
}
