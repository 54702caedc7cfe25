import { KIELET, muistutuslajit, onSahkopostiosoite, RYTMIEN_NIMET, type Tilausvalinnat } from '@ehoks/core';
import { lueKentat } from '../pyynto/kentat.js';
import { joitakin, jokin, teksti, type Muoto } from '../pyynto/muodot.js';

const sahkoposti: Muoto<string> = (arvo) => {
  const osoite = teksti(254)(arvo);
  return osoite !== undefined && onSahkopostiosoite(osoite) ? osoite : undefined;
};

/** What an official chooses. Throws `pyynto.parametri`. */
export function lueVirkailijanTilaus(runko: unknown): Tilausvalinnat {
  const lajit = joitakin(muistutuslajit('virkailija'));
  return lueKentat(runko, { osoite: sahkoposti, kieli: jokin(KIELET), rytmi: jokin(RYTMIEN_NIMET), lajit });
}

/** What a learner chooses. Throws `pyynto.parametri`. */
export function lueOppijanTilaus(runko: unknown): Omit<Tilausvalinnat, 'rytmi'> {
  const lajit = joitakin(muistutuslajit('oppija'));
  return lueKentat(runko, { osoite: sahkoposti, kieli: jokin(KIELET), lajit });
}
