import type { Muotosaanto } from './muotosaannot.js';

type Tiedostosaanto = Omit<Muotosaanto, 'vastaa' | 'kelpaa' | 'malli'>;

const TIEDOSTO = 'JSON (RFC 8259)';

/**
 * Suunnitelmatiedostot, joista ei voi lukea JSONia, koodeittain. Havainto on aina `virhe`; NDJSON-tiedostossa se koskee
 * yhtä riviä.
 */
export const TIEDOSTOSAANNOT = {
  tyhja: {
    koodi: 'tiedosto.tyhja',
    lause: 'Tiedostossa on suunnitelma.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: { syy: 'Tiedosto on tyhjä.', ohje: 'Vie suunnitelmat järjestelmästä uudelleen tai anna toinen tiedosto.' },
      sv: { syy: 'Filen är tom.', ohje: 'Exportera planerna på nytt från systemet eller ange en annan fil.' },
      en: { syy: 'The file is empty.', ohje: 'Export the plans again from the system, or give another file.' },
    },
  },
  eiUtf8: {
    koodi: 'tiedosto.ei-utf8',
    lause: 'JSON on UTF-8-merkistöä.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: merkistö ei ole UTF-8, joten nimet menisivät rikki.',
        ohje: 'Tallenna tiedosto UTF-8-merkistössä ja yritä uudelleen.',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: teckenkodningen är inte UTF-8, så namnen skulle förvanskas.',
        ohje: 'Spara filen i teckenkodningen UTF-8 och försök igen.',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: the encoding is not UTF-8, so names would be stored broken.',
        ohje: 'Save the file in the encoding UTF-8 and try again.',
      },
    },
  },
  pilkku: {
    koodi: 'tiedosto.pilkku',
    lause: 'Tietojen välissä on pilkku.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: edellisen tiedon jälkeen puuttuu pilkku.',
        ohje: 'Lisää pilkku edellisen tiedon perään.',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: ett kommatecken saknas efter föregående uppgift.',
        ohje: 'Lägg till ett kommatecken efter föregående uppgift.',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: a comma is missing after the item before.',
        ohje: 'Add a comma after the item before.',
      },
    },
  },
  nimi: {
    koodi: 'tiedosto.nimi',
    lause: 'Kentällä on nimi suorissa lainausmerkeissä.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: tässä pitäisi olla kentän nimi.',
        ohje: 'Poista ylimääräinen pilkku, tai lisää kenttä ja kirjoita sen nimi suoriin lainausmerkkeihin (").',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: här borde ett fältnamn stå.',
        ohje: 'Ta bort det extra kommatecknet, eller lägg till fältet med namnet inom raka citattecken (").',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: the name of a field should be here.',
        ohje: 'Remove the extra comma, or add the field with its name in straight quotation marks (").',
      },
    },
  },
  arvo: {
    koodi: 'tiedosto.arvo',
    lause: 'Kentällä ja luettelon jäsenellä on arvo.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: tässä pitäisi olla arvo.',
        ohje: 'Lisää arvo tai poista ylimääräinen pilkku.',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: här borde ett värde stå.',
        ohje: 'Lägg till värdet eller ta bort det extra kommatecknet.',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: a value should be here.',
        ohje: 'Add the value or remove the extra comma.',
      },
    },
  },
  kaksoispiste: {
    koodi: 'tiedosto.kaksoispiste',
    lause: 'Kentän nimen ja arvon välissä on kaksoispiste.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: kentän nimen ja arvon välistä puuttuu kaksoispiste.',
        ohje: 'Lisää kaksoispiste kentän nimen perään.',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: kolon saknas mellan fältets namn och värde.',
        ohje: 'Lägg till ett kolon efter fältets namn.',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: a colon is missing between the name of the field and its value.',
        ohje: 'Add a colon after the name of the field.',
      },
    },
  },
  lainausmerkki: {
    koodi: 'tiedosto.lainausmerkki',
    lause: 'Teksti päättyy lainausmerkkiin samalla rivillä.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: tässä alkava teksti ei pääty lainausmerkkiin samalla rivillä.',
        ohje: 'Lisää lainausmerkki ("); rivinvaihto tekstin sisällä on \\n. Jos tiedosto päättyy tähän, se on katkennut: vie se uudelleen.',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: texten som börjar här slutar inte med citattecken på samma rad.',
        ohje: 'Lägg till citattecknet ("); en radbrytning inne i texten är \\n. Om filen slutar här är den avbruten: exportera den på nytt.',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: the text that begins here does not end in a quotation mark on the same line.',
        ohje: 'Add the quotation mark ("); a line break inside a text is \\n. If the file ends here, it has been cut: export it again.',
      },
    },
  },
  kesken: {
    koodi: 'tiedosto.kesken',
    lause: 'Jokaisella alkavalla sulkeella on parinsa.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: tiedosto päättyy kesken, sillä } tai ] puuttuu.',
        ohje: 'Vie tiedosto järjestelmästä uudelleen, tai lisää puuttuva sulje.',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: filen tar slut mitt i, ty } eller ] saknas.',
        ohje: 'Exportera filen på nytt från systemet, eller lägg till parentesen som saknas.',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: the file ends in the middle, as } or ] is missing.',
        ohje: 'Export the file again from the system, or add the bracket that is missing.',
      },
    },
  },
  jatkuu: {
    koodi: 'tiedosto.jatkuu',
    lause: 'JSON-tiedostossa on yksi suunnitelma tai yksi luettelo niitä.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: suunnitelma päättyi jo, mutta tiedosto jatkuu.',
        ohje: 'Jos jokaisella rivillä on oma suunnitelmansa, anna tiedoston nimelle pääte .ndjson; muuten poista ylimääräinen.',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: planen är redan slut, men filen fortsätter.',
        ohje: 'Om varje rad har en egen plan, ge filen ändelsen .ndjson; annars ta bort det som är extra.',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: the plan has ended, but the file goes on.',
        ohje: 'If each line has a plan of its own, let the name of the file end in .ndjson; else remove what is too much.',
      },
    },
  },
  eiJson: {
    koodi: 'tiedosto.ei-json',
    lause: 'Suunnitelma on JSONia.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Rivi {rivi}, merkki {merkki}: tässä on jotain, mikä ei ole JSONia.',
        ohje: 'Kirjoita nimet ja tekstit suoriin lainausmerkkeihin ("), luvut numeroin ja totuusarvot true tai false; poista kommentit.',
      },
      sv: {
        syy: 'Rad {rivi}, tecken {merkki}: här står något som inte är JSON.',
        ohje: 'Skriv namn och texter inom raka citattecken ("), tal med siffror och sanningsvärden true eller false; ta bort kommentarer.',
      },
      en: {
        syy: 'Line {rivi}, character {merkki}: something here is not JSON.',
        ohje: 'Write names and texts in straight quotation marks ("), numbers in digits and truth values as true or false; remove comments.',
      },
    },
  },
  eiSuunnitelma: {
    koodi: 'tiedosto.ei-suunnitelma',
    lause: 'Suunnitelma on yksi JSON-objekti.',
    peruste: TIEDOSTO,
    tekstit: {
      fi: {
        syy: 'Tässä ei ole suunnitelmaa, vaan muuta JSONia.',
        ohje: 'Kirjoita yksi suunnitelma aaltosulkeisiin, tai monta hakasulkeisiin pilkuin erotettuina.',
      },
      sv: {
        syy: 'Här finns ingen plan utan annan JSON.',
        ohje: 'Skriv en plan inom klammerparenteser, eller flera inom hakparenteser åtskilda med kommatecken.',
      },
      en: {
        syy: 'This is no plan but other JSON.',
        ohje: 'Write one plan in braces, or many in square brackets with commas between them.',
      },
    },
  },
} as const satisfies Record<string, Tiedostosaanto>;
