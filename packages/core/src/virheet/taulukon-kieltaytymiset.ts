import { RAJAPINTA, type Kieltaytyminen } from './kieltaytyminen.js';

/** Kieltäytymiset, jotka koskevat taulukkoa kokonaisena. Yksittäisen rivin puutteet ovat sen havaintoja. */
export const TAULUKON_KIELTAYTYMISET = {
  'taulukko.liian-suuri': {
    siirtokoodi: 413,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Taulukko on suurempi kuin {raja} tavua.', ohje: 'Jaa rivit useampaan taulukkoon.' },
      sv: { syy: 'Tabellen är större än {raja} byte.', ohje: 'Dela raderna i flera tabeller.' },
      en: { syy: 'The table is larger than {raja} bytes.', ohje: 'Divide the rows into several tables.' },
    },
  },
  'taulukko.liikaa-riveja': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Taulukossa on yli {raja} riviä.', ohje: 'Jaa rivit useampaan taulukkoon ja poista tyhjät rivit.' },
      sv: { syy: 'Tabellen har över {raja} rader.', ohje: 'Dela raderna i flera tabeller och ta bort tomma rader.' },
      en: {
        syy: 'The table has more than {raja} rows.',
        ohje: 'Divide the rows into several tables and remove empty rows.',
      },
    },
  },
  'taulukko.tyokirja': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Tiedosto on taulukkolaskennan työkirja (esimerkiksi .xlsx) eikä CSV-taulukko.',
        ohje: 'Tallenna se taulukkolaskennassa muodossa "CSV UTF-8" ja lähetä tallennettu tiedosto.',
      },
      sv: {
        syy: 'Filen är en arbetsbok (till exempel .xlsx) och inte en CSV-tabell.',
        ohje: 'Spara den i kalkylprogrammet i formatet "CSV UTF-8" och sänd den sparade filen.',
      },
      en: {
        syy: 'The file is a spreadsheet workbook (for example .xlsx) and not a CSV table.',
        ohje: 'Save it in the spreadsheet as "CSV UTF-8" and send the saved file.',
      },
    },
  },
  'taulukko.ei-taulukko': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Tiedostosta ei löydy otsikkoriviä, jolla olisi suunnitelman sarakkeita.',
        ohje: 'Lataa mallitaulukko ja kirjoita tiedot siihen; ensimmäisellä rivillä ovat sarakkeiden nimet.',
      },
      sv: {
        syy: 'Filen har ingen rubrikrad med planens kolumner.',
        ohje: 'Ladda ner modelltabellen och skriv uppgifterna i den; på den första raden står kolumnernas namn.',
      },
      en: {
        syy: 'The file has no header row with columns of a plan.',
        ohje: 'Download the template and write the facts into it; its first row has the names of the columns.',
      },
    },
  },
  'taulukko.lainausmerkki': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Rivillä {rivi} on lainausmerkki, joka ei lopu tai jonka jälkeen solu jatkuu.',
        ohje: 'Korjaa tai poista lainausmerkki ja tallenna taulukko uudelleen.',
      },
      sv: {
        syy: 'På rad {rivi} finns ett citattecken som inte avslutas eller efter vilket cellen fortsätter.',
        ohje: 'Rätta eller ta bort citattecknet och spara tabellen på nytt.',
      },
      en: {
        syy: 'Row {rivi} has a quotation mark that does not end or after which the cell goes on.',
        ohje: 'Mend or remove the quotation mark and save the table again.',
      },
    },
  },
  'taulukko.sarake-puuttuu': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Taulukosta puuttuu pakollinen sarake: {sarakkeet}.',
        ohje: 'Lisää sarake ja sen tieto joka riville. Otsikoksi kelpaa tämä nimi tai mallitaulukon nimi.',
      },
      sv: {
        syy: 'Tabellen saknar en obligatorisk kolumn: {sarakkeet}.',
        ohje: 'Lägg till kolumnen och dess uppgift på varje rad. Rubriken kan vara detta namn eller modelltabellens.',
      },
      en: {
        syy: 'The table lacks a mandatory column: {sarakkeet}.',
        ohje: 'Add the column and its fact to every row. Its heading may be this name or that of the template.',
      },
    },
  },
  'taulukko.sarake-kahdesti': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Taulukossa on sama sarake monta kertaa: {sarakkeet}.',
        ohje: 'Jätä niistä yksi.',
      },
      sv: {
        syy: 'Tabellen har samma kolumn flera gånger: {sarakkeet}.',
        ohje: 'Behåll en av dem.',
      },
      en: {
        syy: 'The table has the same column several times: {sarakkeet}.',
        ohje: 'Keep one of them.',
      },
    },
  },
  'taulukko.tyhja': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Taulukossa ei ole yhtään riviä otsikoiden alla.', ohje: 'Kirjoita tiedot riville.' },
      sv: { syy: 'Tabellen har inga rader under rubrikerna.', ohje: 'Skriv uppgifterna på en rad.' },
      en: { syy: 'The table has no rows below its header.', ohje: 'Write the facts on a row.' },
    },
  },
  'taulukko.vahvistus': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Vahvistus ei koske tätä taulukkoa, eikä yhtään suunnitelmaa luotu.',
        ohje: 'Esikatsele sama tiedosto ja vahvista se esikatselun antamalla arvolla (vahvistus).',
      },
      sv: {
        syy: 'Bekräftelsen gäller inte denna tabell, och ingen plan skapades.',
        ohje: 'Förhandsgranska samma fil och bekräfta den med det värde som förhandsgranskningen gav (vahvistus).',
      },
      en: {
        syy: 'The confirmation is not about this table, and no plan was created.',
        ohje: 'Preview the same file and confirm it with the value that the preview gave (vahvistus).',
      },
    },
  },
  'pyynto.ei-csv': {
    siirtokoodi: 415,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Pyynnön runko ei ole CSV-taulukko (Content-Type).',
        ohje: 'Lähetä tiedosto sellaisenaan ja otsake Content-Type: text/csv.',
      },
      sv: {
        syy: 'Begärans innehåll är inte en CSV-tabell (Content-Type).',
        ohje: 'Sänd filen som sådan och rubriken Content-Type: text/csv.',
      },
      en: {
        syy: 'The body of the request is not a CSV table (Content-Type).',
        ohje: 'Send the file as it is and the header Content-Type: text/csv.',
      },
    },
  },
} as const satisfies Record<string, Kieltaytyminen>;
