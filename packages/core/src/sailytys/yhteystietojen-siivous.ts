import type { Paiva } from '../aika/paiva.js';
import type { HankittavaOsaaminen } from '../hoks/hankittava-tutkinnon-osa.js';
import type { Hoks } from '../hoks/hoks.js';
import { lapikaynti } from '../hoks/lapikaynti.js';
import type { OsaamisenHankkimistapa } from '../hoks/osaamisen-hankkimistapa.js';
import { yhteystietojenPoistopaiva } from './sailytysajat.js';

/** Milloin se päättyi, mitä varten yhteystietoja on. Voimassa olevasta suunnitelmasta; pätee myös sen aiempiin versioihin. */
export interface YhteystietojenLoput {
  /** Puuttuu, kun opiskeluoikeuden ei tiedetä päättyneen. */
  readonly oppija?: Paiva;
  /** Jaksojen loput `module-id`n mukaan. Jaksolla, jota suunnitelmassa ei enää ole, on oma loppunsa. */
  readonly jaksot: ReadonlyMap<string, Paiva>;
}

export interface Siivoustulos {
  /** Sama suunnitelma, kun poistettavaa ei ollut. */
  readonly hoks: Hoks;
  /** Päivä, josta alkaen jäljelle jääneissä on poistettavaa; puuttuu, kun sellaista ei tiedetä. */
  readonly seuraavaksi?: Paiva;
}

/**
 * Oppijan yhteystietojen loppu on viimeinen päivistä, joina opiskeluoikeus päättyi ja osaaminen saavutettiin; jos saavuttamista ei ole
 * merkitty, sen sijasta viimeisen hankkimistavan loppu.
 */
export function yhteystietojenLoput(hoks: Hoks, paattyi: Paiva | undefined): YhteystietojenLoput {
  // Tallennettu suunnitelma on kokonainen, joten läpikäynnin kohdatkin ovat.
  const tavat = lapikaynti(hoks).hankkimistavat.map(({ kohde }) => kohde as OsaamisenHankkimistapa);
  const jaksot = new Map(tavat.flatMap(({ moduleId, loppu }) => (moduleId === undefined ? [] : [[moduleId, loppu]])));
  if (paattyi === undefined) return { jaksot };
  const { osaamisenSaavuttamisenPvm } = hoks;
  const muut = osaamisenSaavuttamisenPvm ? [osaamisenSaavuttamisenPvm] : tavat.map(({ loppu }) => loppu);
  return { jaksot, oppija: muut.reduce((viimeinen, loppu) => (loppu > viimeinen ? loppu : viimeinen), paattyi) };
}

/** Poistaa ne oppijan ja työpaikkaohjaajien sähköpostit ja puhelinnumerot, joita ei enää saa säilyttää. Mitään muuta ei muutu. */
export function siivoaYhteystiedot(hoks: Hoks, loput: YhteystietojenLoput, tanaan: Paiva): Siivoustulos {
  let poistettiin = false;
  let seuraavaksi: Paiva | undefined;
  const ilman = <T extends { readonly sahkoposti?: string; readonly puhelinnumero?: string }>(
    tiedot: T,
    loppu: Paiva | undefined,
  ): T => {
    const { sahkoposti, puhelinnumero, ...muut } = tiedot;
    if (loppu === undefined || (sahkoposti === undefined && puhelinnumero === undefined)) return tiedot;
    const poistopaiva = yhteystietojenPoistopaiva(loppu);
    if (poistopaiva <= tanaan) {
      poistettiin = true;
      return muut as T;
    }
    if (seuraavaksi === undefined || poistopaiva < seuraavaksi) seuraavaksi = poistopaiva;
    return tiedot;
  };
  const tapa = (vanha: OsaamisenHankkimistapa): OsaamisenHankkimistapa => {
    const koulutus = vanha.tyopaikallaJarjestettavaKoulutus;
    if (koulutus === undefined) return vanha;
    const loppu = loput.jaksot.get(vanha.moduleId ?? '') ?? vanha.loppu;
    const vastuullinenTyopaikkaOhjaaja = ilman(koulutus.vastuullinenTyopaikkaOhjaaja, loppu);
    return { ...vanha, tyopaikallaJarjestettavaKoulutus: { ...koulutus, vastuullinenTyopaikkaOhjaaja } };
  };
  const osa = <T extends HankittavaOsaaminen>(vanha: T): T =>
    vanha.osaamisenHankkimistavat
      ? { ...vanha, osaamisenHankkimistavat: vanha.osaamisenHankkimistavat.map(tapa) }
      : vanha;
  const oppijalta = ilman(hoks, loput.oppija);
  const siivottu: Hoks = {
    ...oppijalta,
    hankittavatAmmatTutkinnonOsat: hoks.hankittavatAmmatTutkinnonOsat.map(osa),
    hankittavatPaikallisetTutkinnonOsat: hoks.hankittavatPaikallisetTutkinnonOsat.map(osa),
    hankittavatYhteisetTutkinnonOsat: hoks.hankittavatYhteisetTutkinnonOsat.map((yhteinen) => ({
      ...yhteinen,
      osaAlueet: yhteinen.osaAlueet.map(osa),
    })),
  };
  return { hoks: poistettiin ? siivottu : hoks, ...(seuraavaksi !== undefined && { seuraavaksi }) };
}
