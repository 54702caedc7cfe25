import { jaksoEnintaanViisiVuotta } from './jakso-enintaan-viisi-vuotta.js';
import { jaksoOpiskeluoikeudenAikana } from './jakso-opiskeluoikeuden-aikana.js';
import { keskeytyksetEivatMenePaallekkain } from './keskeytykset-eivat-mene-paallekkain.js';
import { koodiJaVersioYhdessa } from './koodi-ja-versio-yhdessa.js';
import { koodiarvoOnKoodistossa } from './koodiarvo-on-koodistossa.js';
import { loppuEiEnnenAlkua } from './loppu-ei-ennen-alkua.js';
import { moduleIdEiLuonnissa } from './module-id-ei-luonnissa.js';
import { oppimisenTuenTiedotTyypinMukaan } from './oppimisen-tuen-tiedot-tyypin-mukaan.js';
import { oppisopimuksellaOnPerusta } from './oppisopimuksella-on-perusta.js';
import { osaAikaisuustietoYhdestaSataan } from './osa-aikaisuustieto-yhdesta-sataan.js';
import { osajaksoHankkimistavanAikana } from './osajakso-hankkimistavan-aikana.js';
import { osatOpiskeluoikeudenTyypinMukaan } from './osat-opiskeluoikeuden-tyypin-mukaan.js';
import { paikallinenOsaOnTunnistettavissa } from './paikallinen-osa-on-tunnistettavissa.js';
import { pakollinenTekstiEiTyhja } from './pakollinen-teksti-ei-tyhja.js';
import type { Saanto } from './saanto.js';
import { tekstinEnimmaispituus } from './tekstin-enimmaispituus.js';
import { todentamisenTiedotProsessinMukaan } from './todentamisen-tiedot-prosessin-mukaan.js';
import { tyopaikkajaksollaOnTyopaikanYTunnus } from './tyopaikkajaksolla-on-tyopaikan-y-tunnus.js';
import { tyopaikkajaksollaOnYksiloivaTunniste } from './tyopaikkajaksolla-on-yksiloiva-tunniste.js';
import { tyopaikkakoulutusVainTyopaikkajaksolla } from './tyopaikkakoulutus-vain-tyopaikkajaksolla.js';
import { tyopaikkaohjaajanSahkopostiOnOsoite } from './tyopaikkaohjaajan-sahkoposti-on-osoite.js';
import { yhteisellaOsallaOnOsaAlueita } from './yhteisella-osalla-on-osa-alueita.js';
import { yksiloivaTunnisteOnAinoa } from './yksiloiva-tunniste-on-ainoa.js';

/** Osien ja osaamisen hankkimistapojen säännöt; mukana päätason koodit ja tekstit, joilla on sama sääntö kuin osissa. */
export const osienSaannot: readonly Saanto[] = [
  ...osatOpiskeluoikeudenTyypinMukaan,
  moduleIdEiLuonnissa,
  ...osaAikaisuustietoYhdestaSataan,
  tyopaikkajaksollaOnYksiloivaTunniste,
  tyopaikkajaksollaOnTyopaikanYTunnus,
  oppisopimuksellaOnPerusta,
  ...loppuEiEnnenAlkua,
  ...jaksoOpiskeluoikeudenAikana,
  jaksoEnintaanViisiVuotta,
  ...keskeytyksetEivatMenePaallekkain,
  ...osajaksoHankkimistavanAikana,
  ...oppimisenTuenTiedotTyypinMukaan,
  ...tyopaikkakoulutusVainTyopaikkajaksolla,
  tyopaikkaohjaajanSahkopostiOnOsoite,
  yksiloivaTunnisteOnAinoa,
  ...todentamisenTiedotProsessinMukaan,
  ...paikallinenOsaOnTunnistettavissa,
  ...yhteisellaOsallaOnOsaAlueita,
  ...koodiJaVersioYhdessa,
  koodiarvoOnKoodistossa,
  ...pakollinenTekstiEiTyhja,
  ...tekstinEnimmaispituus,
];
