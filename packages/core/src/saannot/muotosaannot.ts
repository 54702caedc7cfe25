import { AIKALEIMA, onAikaleima } from '../aika/aikaleima.js';
import { onPaiva, PAIVA } from '../aika/paiva.js';
import { KOODI_URIT, onKoodiUri, type Koodisto } from '../tunnisteet/koodi-uri.js';
import {
  OPISKELUOIKEUS_OID,
  OPPIJA_OID,
  ORGANISAATIO_OID,
  onOpiskeluoikeusOid,
  onOppijaOid,
  onOrganisaatioOid,
} from '../tunnisteet/oid.js';
import { onYTunnus, Y_TUNNUS } from '../tunnisteet/y-tunnus.js';
import type { Tekstit } from '../virheet/tekstit.js';

/** Yhden kentän muodon sääntö. Muodon havainto on aina `virhe`: väärän muotoista tietoa ei voi tallentaa. */
export interface Muotosaanto {
  /** Havainnon koodi. */
  readonly koodi: string;
  readonly lause: string;
  readonly peruste: string;
  /** Nykyisen rajapinnan sääntö, jota tämä vastaa. */
  readonly vastaa?: readonly string[];
  readonly tekstit: Tekstit;
  /** Kelpaako arvo? Puuttuu säännöiltä, jotka koskevat kentän paikkaa eivätkä arvoa. */
  readonly kelpaa?: (arvo: unknown) => boolean;
  /** Muoto skeemaa varten; `kelpaa` voi olla sitä tiukempi (tarkistusnumero, kalenteri). */
  readonly malli?: RegExp;
}

const KENTTALUETTELO = 'Rajapinnan sopimus: kenttäluettelo';
const TUNNISTEET = 'Rajapinnan sopimus: tunnisteiden muoto ja tarkistusnumero';
const JSON_RAKENNE = 'Rajapinnan sopimus: JSON-rakenne';

const UUID = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
const PUHELINNUMERO = /^[-+0-9() ]{0,256}$/;

/** Teksti, jonka jokainen tietokanta voi säilyttää: ei NUL-merkkiä eikä parittomia korvikemerkkejä. */
function onTeksti(arvo: unknown): arvo is string {
  return typeof arvo === 'string' && arvo.isWellFormed() && !arvo.includes('\0');
}

function onLuku(arvo: unknown): arvo is number {
  return typeof arvo === 'number' && Number.isFinite(arvo);
}

const tekstina = (ehto: (arvo: string) => boolean) => (arvo: unknown) => typeof arvo === 'string' && ehto(arvo);

type KoodiUriSaannot = {
  readonly [K in Koodisto]: Muotosaanto & { readonly koodi: `koodi-uri.${K}`; readonly malli: RegExp };
};

const koodiUriSaannot = Object.fromEntries(
  (Object.keys(KOODI_URIT) as Koodisto[]).map((koodisto) => [
    koodisto,
    {
      koodi: `koodi-uri.${koodisto}`,
      lause: `Koodi on koodiston ${koodisto} koodi-uri.`,
      peruste: KENTTALUETTELO,
      tekstit: {
        fi: {
          syy: `Arvo ei ole koodiston ${koodisto} koodi-uri.`,
          ohje: `Kirjoita koodi muodossa ${koodisto}_koodiarvo; arvot näkee Opintopolun koodistopalvelusta.`,
        },
        sv: {
          syy: `Värdet är inte en kod-URI i kodverket ${koodisto}.`,
          ohje: `Skriv koden i formen ${koodisto}_kodvärde; värdena finns i Studieinfos kodtjänst.`,
        },
        en: {
          syy: `The value is not a code URI of the code set ${koodisto}.`,
          ohje: `Write the code as ${koodisto}_value; the values are in the Opintopolku code service.`,
        },
      },
      kelpaa: tekstina((arvo) => onKoodiUri(koodisto, arvo) && onTeksti(arvo)),
      malli: KOODI_URIT[koodisto],
    },
  ]),
) as KoodiUriSaannot;

/** Kenttien muodot lajeittain. Rajapinta valitsee kentälle lajin, sääntö sanoo kelpaavuuden ja sen, mitä lähettäjälle kerrotaan. */
export const MUOTOSAANNOT = {
  opiskeluoikeusOid: {
    koodi: 'oid.opiskeluoikeus',
    lause: 'Opiskeluoikeuden OID alkaa 1.2.246.562.15. ja sen tarkistusnumero on oikein.',
    peruste: TUNNISTEET,
    vastaa: ['2.3 opiskeluoikeus-oid'],
    tekstit: {
      fi: {
        syy: 'Arvo ei ole opiskeluoikeuden OID.',
        ohje: 'Kopioi opiskeluoikeuden OID KOSKIsta; se alkaa 1.2.246.562.15.',
      },
      sv: {
        syy: 'Värdet är inte OID för en studierätt.',
        ohje: 'Kopiera studierättens OID från KOSKI; den börjar med 1.2.246.562.15.',
      },
      en: {
        syy: 'The value is not the OID of a study right.',
        ohje: 'Copy the OID of the study right from KOSKI; it begins with 1.2.246.562.15.',
      },
    },
    kelpaa: tekstina(onOpiskeluoikeusOid),
    malli: OPISKELUOIKEUS_OID,
  },
  oppijaOid: {
    koodi: 'oid.oppija',
    lause: 'Oppijanumero on henkilön OID, jonka tarkistusnumero on oikein.',
    peruste: TUNNISTEET,
    vastaa: ['2.3 oppija-oid'],
    tekstit: {
      fi: {
        syy: 'Arvo ei ole oppijanumero.',
        ohje: 'Kopioi oppijanumero Oppijanumerorekisteristä tai KOSKIsta; se alkaa 1.2.246.562.24.',
      },
      sv: {
        syy: 'Värdet är inte ett studentnummer.',
        ohje: 'Kopiera studentnumret från studentnummerregistret eller KOSKI; det börjar med 1.2.246.562.24.',
      },
      en: {
        syy: 'The value is not a learner number.',
        ohje: 'Copy the learner number from the learner register or KOSKI; it begins with 1.2.246.562.24.',
      },
    },
    kelpaa: tekstina(onOppijaOid),
    malli: OPPIJA_OID,
  },
  organisaatioOid: {
    koodi: 'oid.organisaatio',
    lause: 'Organisaation OID on jotakin sen kolmesta muodosta.',
    peruste: TUNNISTEET,
    vastaa: ['2.3 organisaatio-oid'],
    tekstit: {
      fi: {
        syy: 'Arvo ei ole organisaation OID.',
        ohje: 'Kopioi OID organisaatiopalvelusta; se alkaa 1.2.246.562.10.',
      },
      sv: {
        syy: 'Värdet är inte OID för en organisation.',
        ohje: 'Kopiera OID från organisationstjänsten; den börjar med 1.2.246.562.10.',
      },
      en: {
        syy: 'The value is not the OID of an organisation.',
        ohje: 'Copy the OID from the organisation service; it begins with 1.2.246.562.10.',
      },
    },
    kelpaa: tekstina(onOrganisaatioOid),
    malli: ORGANISAATIO_OID,
  },
  yTunnus: {
    koodi: 'y-tunnus.ei-kelpaa',
    lause: 'Y-tunnus on muotoa 1234567-1 ja sen tarkiste on oikein.',
    peruste: TUNNISTEET,
    vastaa: ['2.3 y-tunnus'],
    tekstit: {
      fi: {
        syy: 'Arvo ei ole kelvollinen Y-tunnus.',
        ohje: 'Tarkista Y-tunnus esimerkiksi Yritys- ja yhteisötietojärjestelmästä (YTJ, ytj.fi). Seitsemän numeroa, yhdysviiva ja tarkiste, ei välilyöntejä.',
      },
      sv: {
        syy: 'Värdet är inte ett giltigt FO-nummer.',
        ohje: 'Kontrollera FO-numret till exempel i Företags- och organisationsdatasystemet (FODS, ytj.fi). Sju siffror, bindestreck och kontrollsiffra, inga mellanslag.',
      },
      en: {
        syy: 'The value is not a valid business ID.',
        ohje: 'Check the business ID, for example in the Business Information System (ytj.fi). Seven digits, a hyphen and a check digit, no spaces.',
      },
    },
    kelpaa: tekstina(onYTunnus),
    malli: Y_TUNNUS,
  },
  paiva: {
    koodi: 'paiva.ei-kelpaa',
    lause: 'Päivä on olemassa oleva kalenteripäivä muodossa VVVV-KK-PP.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: {
        syy: 'Arvo ei ole kalenteripäivä.',
        ohje: 'Kirjoita olemassa oleva päivä muodossa VVVV-KK-PP, esimerkiksi 2024-08-12.',
      },
      sv: {
        syy: 'Värdet är inte en kalenderdag.',
        ohje: 'Skriv en dag som finns i formen ÅÅÅÅ-MM-DD, till exempel 2024-08-12.',
      },
      en: {
        syy: 'The value is not a calendar date.',
        ohje: 'Write a day that exists as YYYY-MM-DD, for example 2024-08-12.',
      },
    },
    kelpaa: tekstina(onPaiva),
    malli: PAIVA,
  },
  aikaleima: {
    koodi: 'aikaleima.ei-kelpaa',
    lause: 'Aikaleima on ISO 8601 -hetki, jossa on aikavyöhyke.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: {
        syy: 'Arvo ei ole aikaleima.',
        ohje: 'Kirjoita hetki aikavyöhykkeineen, esimerkiksi 2024-08-12T09:30:00.000Z.',
      },
      sv: {
        syy: 'Värdet är inte en tidsstämpel.',
        ohje: 'Skriv tidpunkten med tidszon, till exempel 2024-08-12T09:30:00.000Z.',
      },
      en: {
        syy: 'The value is not an instant.',
        ohje: 'Write the instant with its time zone, for example 2024-08-12T09:30:00.000Z.',
      },
    },
    kelpaa: tekstina(onAikaleima),
    malli: AIKALEIMA,
  },
  uuid: {
    koodi: 'uuid.ei-kelpaa',
    lause: 'Palvelun antama tunniste (module-id, eid) on UUID.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: {
        syy: 'Arvo ei ole palvelun antama tunniste.',
        ohje: 'Lähetä tunniste sellaisena kuin palvelu sen antoi, tai jätä se pois.',
      },
      sv: {
        syy: 'Värdet är inte en identifierare som tjänsten har gett.',
        ohje: 'Sänd identifieraren så som tjänsten gav den, eller utelämna den.',
      },
      en: {
        syy: 'The value is not an identifier given by the service.',
        ohje: 'Send the identifier as the service gave it, or leave it out.',
      },
    },
    kelpaa: tekstina((arvo) => UUID.test(arvo)),
    malli: UUID,
  },
  ...koodiUriSaannot,
  puhelinnumero: {
    koodi: 'puhelinnumero.ei-kelpaa',
    lause: 'Työpaikkaohjaajan puhelinnumerossa on enintään 256 merkkiä: numeroita, välilyöntejä ja merkkejä + - ( ).',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: { syy: 'Arvo ei ole puhelinnumero.', ohje: 'Kirjoita numero ilman kirjaimia, esimerkiksi +358 40 123 4567.' },
      sv: {
        syy: 'Värdet är inte ett telefonnummer.',
        ohje: 'Skriv numret utan bokstäver, till exempel +358 40 123 4567.',
      },
      en: {
        syy: 'The value is not a telephone number.',
        ohje: 'Write the number without letters, for example +358 40 123 4567.',
      },
    },
    kelpaa: tekstina((arvo) => PUHELINNUMERO.test(arvo)),
    malli: PUHELINNUMERO,
  },
  teksti: {
    koodi: 'teksti.ei-teksti',
    lause: 'Teksti on merkkijono, jossa ei ole NUL-merkkiä eikä rikkinäisiä merkkejä.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: {
        syy: 'Arvo ei ole tekstiä tai siinä on merkkejä, joita ei voi tallentaa.',
        ohje: 'Lähetä merkkijono; poista ohjausmerkit ja rikkinäiset erikoismerkit.',
      },
      sv: {
        syy: 'Värdet är inte text eller innehåller tecken som inte kan sparas.',
        ohje: 'Sänd en teckensträng; ta bort styrtecken och trasiga specialtecken.',
      },
      en: {
        syy: 'The value is not text, or has characters that cannot be stored.',
        ohje: 'Send a string; remove control characters and broken special characters.',
      },
    },
    kelpaa: tekstina(onTeksti),
  },
  eiTyhja: {
    koodi: 'teksti.tyhja',
    lause: 'Yksilöivä tunniste ei ole tyhjä.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: {
        syy: 'Arvon pitää olla tekstiä, eikä se saa olla tyhjä.',
        ohje: 'Anna jaksolle yksilöivä tunniste. Vain muulla kuin työpaikkajaksolla sen voi jättää pois.',
      },
      sv: {
        syy: 'Värdet ska vara text och får inte vara tomt.',
        ohje: 'Ge perioden en identifierare. Bara för en annan period än en arbetsplatsperiod kan den utelämnas.',
      },
      en: {
        syy: 'The value must be text and must not be empty.',
        ohje: 'Give the period an identifier. Only a period that is not at a workplace can do without one.',
      },
    },
    kelpaa: tekstina((arvo) => arvo.trim() !== '' && onTeksti(arvo)),
    malli: /\S/,
  },
  kokonaisluku: {
    koodi: 'kokonaisluku.ei-kelpaa',
    lause: 'Arvo on kokonaisluku.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: { syy: 'Arvo ei ole kokonaisluku.', ohje: 'Lähetä luku ilman lainausmerkkejä ja desimaaleja.' },
      sv: { syy: 'Värdet är inte ett heltal.', ohje: 'Sänd talet utan citattecken och decimaler.' },
      en: { syy: 'The value is not an integer.', ohje: 'Send the number without quotes and decimals.' },
    },
    kelpaa: (arvo: unknown) => Number.isSafeInteger(arvo),
  },
  eiNegatiivinen: {
    koodi: 'luku.negatiivinen',
    lause: 'Määrä on luku, joka on vähintään nolla.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: {
        syy: 'Arvon pitää olla luku, joka on vähintään nolla.',
        ohje: 'Korjaa määrä; lähetä se lukuna ilman lainausmerkkejä.',
      },
      sv: {
        syy: 'Värdet ska vara ett tal som är minst noll.',
        ohje: 'Rätta mängden; sänd den som ett tal utan citattecken.',
      },
      en: {
        syy: 'The value must be a number of at least zero.',
        ohje: 'Correct the amount; send it as a number without quotes.',
      },
    },
    kelpaa: (arvo: unknown) => onLuku(arvo) && arvo >= 0,
  },
  totuusarvo: {
    koodi: 'totuusarvo.ei-kelpaa',
    lause: 'Arvo on true tai false.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: { syy: 'Arvo ei ole true eikä false.', ohje: 'Lähetä true tai false ilman lainausmerkkejä.' },
      sv: { syy: 'Värdet är varken true eller false.', ohje: 'Sänd true eller false utan citattecken.' },
      en: { syy: 'The value is neither true nor false.', ohje: 'Send true or false without quotes.' },
    },
    kelpaa: (arvo: unknown) => typeof arvo === 'boolean',
  },
  lista: {
    koodi: 'lista.ei-lista',
    lause: 'Arvo on luettelo.',
    peruste: JSON_RAKENNE,
    tekstit: {
      fi: { syy: 'Arvon pitää olla luettelo.', ohje: 'Lähetä luettelo hakasulkeissa, yksikin tieto.' },
      sv: { syy: 'Värdet ska vara en lista.', ohje: 'Sänd en lista inom hakparenteser, även för en enda uppgift.' },
      en: { syy: 'The value must be a list.', ohje: 'Send a list in square brackets, even for one item.' },
    },
    kelpaa: (arvo: unknown) => Array.isArray(arvo),
  },
  objekti: {
    koodi: 'objekti.ei-objekti',
    lause: 'Arvo on JSON-objekti.',
    peruste: JSON_RAKENNE,
    tekstit: {
      fi: { syy: 'Arvon pitää olla JSON-objekti.', ohje: 'Lähetä tiedot aaltosulkeissa rajapinnan kuvauksen mukaan.' },
      sv: {
        syy: 'Värdet ska vara ett JSON-objekt.',
        ohje: 'Sänd uppgifterna inom klammerparenteser enligt gränssnittsbeskrivningen.',
      },
      en: {
        syy: 'The value must be a JSON object.',
        ohje: 'Send the data in braces as the description of the API says.',
      },
    },
    kelpaa: (arvo: unknown) => typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo),
  },
  kenttaPuuttuu: {
    koodi: 'kentta.puuttuu',
    lause: 'Pakollinen kenttä on mukana.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: { syy: 'Pakollinen tieto puuttuu.', ohje: 'Lisää kenttä ja lähetä suunnitelma uudelleen.' },
      sv: { syy: 'En obligatorisk uppgift saknas.', ohje: 'Lägg till fältet och sänd planen på nytt.' },
      en: { syy: 'A mandatory field is missing.', ohje: 'Add the field and send the plan again.' },
    },
  },
  kenttaTuntematon: {
    koodi: 'kentta.tuntematon',
    lause: 'Suunnitelmassa on vain kenttiä, jotka rajapinta tuntee.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: {
        syy: 'Kenttää ei tunneta tässä kohdassa.',
        ohje: 'Tarkista kentän nimi ja paikka rajapinnan kuvauksesta. Poista kenttä vain, jos tietoa ei tarvita.',
      },
      sv: {
        syy: 'Fältet är okänt på detta ställe.',
        ohje: 'Kontrollera fältets namn och plats i gränssnittsbeskrivningen. Ta bort fältet bara om uppgiften inte behövs.',
      },
      en: {
        syy: 'The field is not known in this place.',
        ohje: 'Check the name and place of the field in the description of the API. Remove it only when the fact is not needed.',
      },
    },
  },
  kenttaKirjoitusvirhe: {
    koodi: 'kentta.kirjoitusvirhe',
    lause: 'Kentän nimi on kirjoitettu kuten rajapinnan kuvauksessa.',
    peruste: KENTTALUETTELO,
    tekstit: {
      fi: {
        syy: 'Kenttää ei tunneta tässä kohdassa. Tarkoititko: {kentta}?',
        ohje: 'Korjaa kentän nimi; poista kenttä vain, jos tietoa ei tarvita.',
      },
      sv: {
        syy: 'Fältet är okänt på detta ställe. Menade du: {kentta}?',
        ohje: 'Rätta fältets namn; ta bort fältet bara om uppgiften inte behövs.',
      },
      en: {
        syy: 'The field is not known in this place. Did you mean {kentta}?',
        ohje: 'Mend the name of the field; remove it only when the fact is not needed.',
      },
    },
  },
  kenttaNull: {
    koodi: 'kentta.null',
    lause: 'Kentän arvo ei ole null; tieto, jota ei ole, jätetään pois.',
    peruste: JSON_RAKENNE,
    tekstit: {
      fi: {
        syy: 'Kentän arvo on null.',
        ohje: 'Anna kentälle arvo. Jätä kenttä pois vain, jos tietoa ei ole eikä sitä vaadita.',
      },
      sv: {
        syy: 'Fältets värde är null.',
        ohje: 'Ge fältet ett värde. Utelämna det bara om uppgiften saknas och inte krävs.',
      },
      en: {
        syy: 'The value of the field is null.',
        ohje: 'Give the field a value. Leave it out only when there is none and none is required.',
      },
    },
  },
  juuriEiObjekti: {
    koodi: 'juuri.ei-objekti',
    lause: 'Suunnitelma on yksi JSON-objekti.',
    peruste: JSON_RAKENNE,
    tekstit: {
      fi: { syy: 'Pyynnön runko ei ole JSON-objekti.', ohje: 'Lähetä yksi HOKS aaltosulkeissa.' },
      sv: { syy: 'Begärans innehåll är inte ett JSON-objekt.', ohje: 'Sänd en PUK inom klammerparenteser.' },
      en: { syy: 'The body of the request is not a JSON object.', ohje: 'Send one plan in braces.' },
    },
  },
  havaintojaLiikaa: {
    koodi: 'havaintoja.liikaa',
    lause: 'Havainnoista kerrotaan 500 ensimmäistä; tämän taso on se, joka painavimmalla kertomatta jääneellä on.',
    peruste: 'Rajapinnan sopimus: vastauksen koko',
    tekstit: {
      fi: {
        syy: 'Havaintoja on enemmän kuin kerrotaan.',
        ohje: 'Korjaa kerrotut ja lähetä suunnitelma uudelleen; tarkista lähettävä ohjelma.',
      },
      sv: {
        syy: 'Det finns fler anmärkningar än de som visas.',
        ohje: 'Rätta de som visas och sänd planen på nytt; kontrollera det sändande programmet.',
      },
      en: {
        syy: 'There are more findings than are told.',
        ohje: 'Correct those that are told and send the plan again; check the sending program.',
      },
    },
  },
} as const satisfies Record<string, Muotosaanto>;

/** Kentän muodon laji. */
export type Muoto = keyof typeof MUOTOSAANNOT;
