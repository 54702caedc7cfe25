import { SOLUSAANNOT, type AnnettuOppija } from '@ehoks/core';
import { lueOtsikoitu, omatSolut, type Otsikko, type Taulukkokuvaus } from '../lue-otsikoitu.js';
import type { Luettelorivi } from '../lue-rivit.js';
import { onMuuttunutLuvuksi, paivana } from '../lue-solu.js';
import {
  OPPIJASARAKEAVAIMET,
  OPPIJASARAKKEET,
  oppijasarakeOtsikosta,
  type Oppijasarakeavain,
} from './oppijasarakkeet.js';
import { onOppijatulossarake } from './oppijatulossarakkeet.js';

/** A table larger than this is refused. */
export const OPPIJATAULUKON_RAJAT = { tavuja: 32 * 1024 * 1024, riveja: 100_000 } as const;

/** A cell that could not be read, by the code of the finding that tells why. */
export interface Solupuute {
  readonly koodi: string;
  readonly sarake?: Oppijasarakeavain;
}

/** One learner of the table. */
export interface Oppijarivi {
  /** Number of the row as a spreadsheet shows it. */
  readonly rivi: number;
  /** Cells under the headings, as they were read. */
  readonly solut: readonly string[];
  readonly tunniste?: string;
  readonly annettu: AnnettuOppija;
  readonly puutteet: readonly Solupuute[];
}

export interface Oppijataulukko {
  /** As they stand in the file, without the columns of an earlier result. */
  readonly otsikot: readonly string[];
  readonly tuntemattomat: readonly string[];
  readonly rivit: readonly Oppijarivi[];
}

const KUVAUS: Taulukkokuvaus<Oppijasarakeavain> = {
  rajat: OPPIJATAULUKON_RAJAT,
  sarakeOtsikosta: oppijasarakeOtsikosta,
  onTulossarake: onOppijatulossarake,
  pakolliset: OPPIJASARAKEAVAIMET.filter((avain) => OPPIJASARAKKEET[avain].pakollinen === true),
};

/** Learners from a CSV table as people and spreadsheet programs write it. Throws what `lueOtsikoitu` throws. */
export function lueOppijataulukko(tavut: Uint8Array | string): Oppijataulukko {
  const { otsikot, rivit } = lueOtsikoitu(tavut, KUVAUS);
  const naytettavat = otsikot.filter(({ laji }) => laji !== 'tulos');
  return {
    otsikot: naytettavat.map(({ otsikko }) => otsikko),
    tuntemattomat: naytettavat.flatMap(({ laji, otsikko }) => (laji === 'tuntematon' && otsikko !== '' ? otsikko : [])),
    rivit: rivit.map((luettu) => lueRivi(luettu, otsikot)),
  };
}

function lueRivi({ rivi, solut }: Luettelorivi, otsikot: readonly Otsikko<Oppijasarakeavain>[]): Oppijarivi {
  const arvot: Partial<Record<Oppijasarakeavain, string | readonly string[]>> = {};
  const puutteet: Solupuute[] = [];
  for (const [i, otsikko] of otsikot.entries()) {
    const solu = solut[i] ?? '';
    if (otsikko.laji !== 'tieto' || solu === '') continue;
    const { avain } = otsikko;
    if (onMuuttunutLuvuksi(solu)) puutteet.push({ koodi: SOLUSAANNOT.muuttunutLuvuksi.koodi, sarake: avain });
    else arvot[avain] = LUKIJAT[avain](solu);
  }
  if (solut.slice(otsikot.length).some((solu) => solu !== '')) puutteet.push({ koodi: SOLUSAANNOT.liikaa.koodi });
  const { tunniste, ...annettu } = arvot;
  return {
    rivi,
    solut: omatSolut(solut, otsikot),
    ...(typeof tunniste === 'string' && { tunniste }),
    annettu: annettu as AnnettuOppija,
    puutteet,
  };
}

const sellaisenaan = (solu: string): string => solu;

/** What cannot be read stays as it is: the rules of the row tell what is wrong with it. */
const LUKIJAT: Readonly<Record<Oppijasarakeavain, (solu: string) => string | readonly string[]>> = {
  tunniste: sellaisenaan,
  hetu: (solu) => solu.replace(/\s/g, '').toUpperCase(),
  oid: sellaisenaan,
  passinumero: sellaisenaan,
  sahkoposti: sellaisenaan,
  etunimet: sellaisenaan,
  kutsumanimi: sellaisenaan,
  sukunimi: sellaisenaan,
  syntymaaika: (solu) => paivana(solu) ?? solu,
  sukupuoli: (solu) => SUKUPUOLET.get(solu.toLowerCase()) ?? solu,
  aidinkieli: (solu) => KIELET.get(solu.toLowerCase()) ?? solu.toUpperCase(),
  kansalaisuudet: (solu) =>
    solu
      .split(/[,;/+\s]+/)
      .filter((osa) => osa !== '')
      .map(kansalaisuus),
};

const SUKUPUOLET: ReadonlyMap<string, string> = new Map([
  ...['mies', 'm', 'man', 'male', '1'].map((sana) => [sana, '1'] as const),
  ...['nainen', 'n', 'kvinna', 'k', 'female', 'f', '2'].map((sana) => [sana, '2'] as const),
]);

const KIELET: ReadonlyMap<string, string> = new Map([
  ...['suomi', 'finska', 'finnish'].map((sana) => [sana, 'FI'] as const),
  ...['ruotsi', 'svenska', 'swedish'].map((sana) => [sana, 'SV'] as const),
]);

/** A spreadsheet drops the leading zeros of a code. */
function kansalaisuus(osa: string): string {
  if (/^(suomi|finland|fin|fi)$/i.test(osa)) return '246';
  return /^\d{1,2}$/.test(osa) ? osa.padStart(3, '0') : osa;
}
