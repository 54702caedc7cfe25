import type { Muotosaanto } from './muotosaannot.js';

type Solusaanto = Omit<Muotosaanto, 'vastaa' | 'kelpaa' | 'malli'>;

const TAULUKKO = 'Suunnitelmien luonti taulukosta';

/**
 * Taulukon solut, joita ei voi lukea suunnitelman arvoksi, koodeittain. Luetun arvon omasta muodosta (tarkistusnumero,
 * koodi) puhuvat muotosäännöt. Havainto on aina `virhe` ja koskee yhtä riviä.
 */
export const SOLUSAANNOT = {
  muuttunutLuvuksi: {
    koodi: 'solu.muuttunut-luvuksi',
    lause: 'Tunnistetta tai puhelinnumeroa ei ole muutettu luvuksi.',
    peruste: TAULUKKO,
    tekstit: {
      fi: {
        syy: 'Taulukkolaskenta on muuttanut arvon luvuksi, eikä alkuperäistä enää näe.',
        ohje: 'Muotoile sarake tekstiksi, kirjoita arvo uudelleen ja tallenna taulukko.',
      },
      sv: {
        syy: 'Kalkylprogrammet har ändrat värdet till ett tal och det ursprungliga syns inte längre.',
        ohje: 'Formatera kolumnen som text, skriv värdet på nytt och spara tabellen.',
      },
      en: {
        syy: 'The spreadsheet has turned the value into a number, and the original can no longer be seen.',
        ohje: 'Format the column as text, write the value again and save the table.',
      },
    },
  },
  eiPaiva: {
    koodi: 'solu.ei-paiva',
    lause: 'Päivä on muodossa 24.8.2026 tai 2026-08-24.',
    peruste: TAULUKKO,
    tekstit: {
      fi: { syy: 'Solussa ei ole kalenteripäivää.', ohje: 'Kirjoita päivä muodossa 24.8.2026.' },
      sv: { syy: 'Cellen innehåller inte ett datum.', ohje: 'Skriv datumet i formen 24.8.2026.' },
      en: { syy: 'The cell does not hold a calendar day.', ohje: 'Write the day as 2026-08-24 or 24.8.2026.' },
    },
  },
  eiAikaleima: {
    koodi: 'solu.ei-aikaleima',
    lause: 'Ajankohta on päivä, päivä ja kellonaika Suomen aikaa, tai ISO 8601 -hetki.',
    peruste: TAULUKKO,
    tekstit: {
      fi: {
        syy: 'Solussa ei ole päivää eikä ajankohtaa.',
        ohje: 'Kirjoita päivä muodossa 24.8.2026, tai päivä ja kellonaika muodossa 24.8.2026 14.30.',
      },
      sv: {
        syy: 'Cellen innehåller varken datum eller tidpunkt.',
        ohje: 'Skriv datumet i formen 24.8.2026, eller datum och klockslag i formen 24.8.2026 14.30.',
      },
      en: {
        syy: 'The cell holds neither a day nor a moment.',
        ohje: 'Write the day as 2026-08-24, or the day and the time as 2026-08-24 14:30.',
      },
    },
  },
  eiTotuusarvo: {
    koodi: 'solu.ei-totuusarvo',
    lause: 'Kyllä tai ei on jompikumpi niistä.',
    peruste: TAULUKKO,
    tekstit: {
      fi: { syy: 'Solussa ei ole kyllä eikä ei.', ohje: 'Kirjoita kyllä tai ei.' },
      sv: { syy: 'Cellen innehåller varken ja eller nej.', ohje: 'Skriv ja eller nej.' },
      en: { syy: 'The cell holds neither yes nor no.', ohje: 'Write yes or no.' },
    },
  },
  eiLuku: {
    koodi: 'solu.ei-luku',
    lause: 'Luku on numeroin kirjoitettu.',
    peruste: TAULUKKO,
    tekstit: {
      fi: { syy: 'Solussa ei ole lukua.', ohje: 'Kirjoita luku numeroin.' },
      sv: { syy: 'Cellen innehåller inte ett tal.', ohje: 'Skriv talet med siffror.' },
      en: { syy: 'The cell does not hold a number.', ohje: 'Write the number in digits.' },
    },
  },
  liikaa: {
    koodi: 'solu.liikaa',
    lause: 'Rivillä ei ole arvoja otsikoiden jälkeen.',
    peruste: TAULUKKO,
    tekstit: {
      fi: {
        syy: 'Rivillä on enemmän arvoja kuin otsikkorivillä on sarakkeita, joten arvot voivat olla väärissä sarakkeissa.',
        ohje: 'Poista ylimääräinen erotin tai ympäröi lainausmerkein solu, jonka tekstissä erotin on.',
      },
      sv: {
        syy: 'Raden har fler värden än rubrikraden har kolumner, så värdena kan stå i fel kolumn.',
        ohje: 'Ta bort det extra skiljetecknet eller sätt citattecken kring den cell vars text innehåller skiljetecknet.',
      },
      en: {
        syy: 'The row has more values than the header has columns, so values may be in wrong columns.',
        ohje: 'Remove the extra separator, or put quotation marks around the cell that has a separator in its text.',
      },
    },
  },
  toistuu: {
    koodi: 'solu.toistuu',
    lause: 'Samalla opiskeluoikeudella on taulukossa yksi rivi.',
    peruste: TAULUKKO,
    tekstit: {
      fi: {
        syy: 'Sama opiskeluoikeus on jo rivillä {rivi}.',
        ohje: 'Poista toinen riveistä: opiskeluoikeudella on yksi HOKS.',
      },
      sv: {
        syy: 'Samma studierätt finns redan på rad {rivi}.',
        ohje: 'Ta bort den ena raden: en studierätt har en PUK.',
      },
      en: {
        syy: 'The same study right is already on row {rivi}.',
        ohje: 'Remove one of the rows: a study right has one plan.',
      },
    },
  },
} as const satisfies Record<string, Solusaanto>;
