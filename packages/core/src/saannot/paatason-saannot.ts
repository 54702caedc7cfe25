import { ensikertainenHyvaksyminenEiOleTulevaisuudessa } from './ensikertainen-hyvaksyminen-ei-ole-tulevaisuudessa.js';
import { hyvaksytynHoksinSisalto } from './hyvaksytyn-hoksin-sisalto.js';
import { opiskeluoikeusEiOlePaattynyt } from './opiskeluoikeus-ei-ole-paattynyt.js';
import { opiskeluoikeusEiSisallyToiseen } from './opiskeluoikeus-ei-sisally-toiseen.js';
import { opiskeluoikeusOidEiVaihdu } from './opiskeluoikeus-oid-ei-vaihdu.js';
import { opiskeluoikeusOnAmmatillinenTaiTuva } from './opiskeluoikeus-on-ammatillinen-tai-tuva.js';
import { opiskeluoikeusOnKoskessa } from './opiskeluoikeus-on-koskessa.js';
import { opiskeluoikeusOnOppijan } from './opiskeluoikeus-on-oppijan.js';
import { oppijaOidVaihtuuVainPaanumeroon } from './oppija-oid-vaihtuu-vain-paanumeroon.js';
import { oppijaOnOppijanumerorekisterissa } from './oppija-on-oppijanumerorekisterissa.js';
import { oppijaOnYksiloity } from './oppija-on-yksiloity.js';
import { osaaminenOnSaavutettuHyvaksymisenJalkeen } from './osaaminen-on-saavutettu-hyvaksymisen-jalkeen.js';
import { osaaminenOnSaavutettuUudenLainAikana } from './osaaminen-on-saavutettu-uuden-lain-aikana.js';
import { osaaminenOnSaavutettuViimeistaanKahdenViikonPaasta } from './osaaminen-on-saavutettu-viimeistaan-kahden-viikon-paasta.js';
import { paatiedotOnAnnettu } from './paatiedot-on-annettu.js';
import { rungonTunnisteetOvatPolunHoksin } from './rungon-tunniste-on-polun-hoksin.js';
import { sahkopostiOnOsoitteenMuotoinen } from './sahkoposti-on-osoitteen-muotoinen.js';
import type { Saanto } from './saanto.js';
import { siirrettavaHoksKuuluuPiiriin } from './siirrettava-hoks-kuuluu-piiriin.js';
import { tuvaOpiskeluoikeusEiViittaaTuvasta } from './tuva-opiskeluoikeus-ei-viittaa-tuvasta.js';
import { tuvaOpiskeluoikeusOnOppijan } from './tuva-opiskeluoikeus-on-oppijan.js';
import { tuvaOpiskeluoikeusOnTuvaa } from './tuva-opiskeluoikeus-on-tuvaa.js';

/** Suunnitelman päätason, opiskeluoikeuden, oppijan, päivityksen ja siirron piirin säännöt sekä hyväksytyn HOKSin sisältö. */
export const paatasonSaannot: readonly Saanto[] = [
  ...paatiedotOnAnnettu,
  sahkopostiOnOsoitteenMuotoinen,
  ensikertainenHyvaksyminenEiOleTulevaisuudessa,
  osaaminenOnSaavutettuUudenLainAikana,
  osaaminenOnSaavutettuViimeistaanKahdenViikonPaasta,
  osaaminenOnSaavutettuHyvaksymisenJalkeen,
  ...rungonTunnisteetOvatPolunHoksin,
  opiskeluoikeusOidEiVaihdu,
  oppijaOidVaihtuuVainPaanumeroon,
  opiskeluoikeusOnKoskessa,
  opiskeluoikeusOnAmmatillinenTaiTuva,
  opiskeluoikeusEiOlePaattynyt,
  opiskeluoikeusEiSisallyToiseen,
  oppijaOnOppijanumerorekisterissa,
  oppijaOnYksiloity,
  opiskeluoikeusOnOppijan,
  tuvaOpiskeluoikeusEiViittaaTuvasta,
  tuvaOpiskeluoikeusOnOppijan,
  tuvaOpiskeluoikeusOnTuvaa,
  ...siirrettavaHoksKuuluuPiiriin,
  ...hyvaksytynHoksinSisalto,
];
