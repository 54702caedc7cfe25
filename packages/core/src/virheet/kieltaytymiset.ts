import { RAJAPINTA, SIIRTO_OHJE, type Kieltaytyminen } from './kieltaytyminen.js';
import { JAKOJEN_KIELTAYTYMISET } from './jakojen-kieltaytymiset.js';
import { MUISTUTUSTEN_KIELTAYTYMISET } from './muistutusten-kieltaytymiset.js';
import { NAKYMIEN_KIELTAYTYMISET } from './nakymien-kieltaytymiset.js';
import { TAULUKON_KIELTAYTYMISET } from './taulukon-kieltaytymiset.js';
import { TUONNIN_KIELTAYTYMISET } from './tuonnin-kieltaytymiset.js';
import { TUNNUSTEN_KIELTAYTYMISET } from './tunnusten-kieltaytymiset.js';

/** Jokainen kieltäytyminen: koodin merkitys ei muutu koskaan, uusi merkitys on uusi koodi. */
export const KIELTAYTYMISET = {
  ...TUNNUSTEN_KIELTAYTYMISET,
  ...TAULUKON_KIELTAYTYMISET,
  ...NAKYMIEN_KIELTAYTYMISET,
  ...JAKOJEN_KIELTAYTYMISET,
  ...MUISTUTUSTEN_KIELTAYTYMISET,
  ...TUONNIN_KIELTAYTYMISET,
  'hoks.sisalto': {
    siirtokoodi: 400,
    lahde: SIIRTO_OHJE,
    tekstit: {
      fi: {
        syy: 'Suunnitelmassa on korjattavaa, eikä sitä tallennettu.',
        ohje: 'Korjaa havainnot ja lähetä suunnitelma uudelleen.',
      },
      sv: {
        syy: 'Planen innehåller fel och sparades inte.',
        ohje: 'Rätta det som anges i observationerna och sänd planen på nytt.',
      },
      en: {
        syy: 'The plan has errors and was not saved.',
        ohje: 'Mend what the findings name and send the plan again.',
      },
    },
  },
  'hoks.on-jo': {
    siirtokoodi: 400,
    lahde: SIIRTO_OHJE,
    kohta: '/opiskeluoikeus-oid',
    tekstit: {
      fi: {
        syy: 'Opiskeluoikeudelle on jo luotu HOKS.',
        ohje: 'Päivitä olemassa olevaa HOKSia (PUT tai PATCH); sen numeron saat hakemalla opiskeluoikeuden OID:llä.',
      },
      sv: {
        syy: 'Det finns redan en PUK för studierätten.',
        ohje: 'Uppdatera den befintliga planen (PUT eller PATCH); dess nummer får du genom att söka med studierättens OID.',
      },
      en: {
        syy: 'HOKS with the same opiskeluoikeus-oid already exists',
        ohje: 'Update the existing plan (PUT or PATCH); fetch its number by the OID of the study right.',
      },
    },
  },
  'hoks.poistettu-on-jo': {
    siirtokoodi: 400,
    lahde: SIIRTO_OHJE,
    kohta: '/opiskeluoikeus-oid',
    tekstit: {
      fi: {
        syy: 'Opiskeluoikeudella on poistettu HOKS, joten uutta ei voi luoda.',
        ohje: 'Pyydä tukea palauttamaan poistettu HOKS.',
      },
      sv: {
        syy: 'Studierätten har en raderad PUK, så en ny kan inte skapas.',
        ohje: 'Be supporten återställa den raderade planen.',
      },
      en: {
        syy: 'Archived HOKS with given opiskeluoikeus oid found.',
        ohje: 'Ask support to restore the deleted plan.',
      },
    },
  },
  'hoks.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'HOKSia ei löydy.', ohje: 'Tarkista numero tai opiskeluoikeuden OID. Poistettua HOKSia ei näytetä.' },
      sv: {
        syy: 'PUK hittades inte.',
        ohje: 'Kontrollera numret eller studierättens OID. En raderad plan visas inte.',
      },
      en: {
        syy: 'HOKS not found',
        ohje: 'Check the number or the OID of the study right. A deleted plan is not shown.',
      },
    },
  },
  'huolto.ajoa-ei-ole': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Sellaista huoltoajoa ei ole.', ohje: 'Katso ajojen nimet luettelosta.' },
      sv: { syy: 'Det finns ingen sådan underhållskörning.', ohje: 'Se körningarnas namn i förteckningen.' },
      en: { syy: 'There is no such housekeeping job.', ohje: 'See the names of the jobs in the list.' },
    },
  },
  'versio.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Suunnitelmalla ei ole versiota {versio}.',
        ohje: 'Katso versiot luettelosta. Uusimmalla ei ole seuraavaa: kerro vertailussa toinen versio (versioon).',
      },
      sv: {
        syy: 'Planen har ingen version {versio}.',
        ohje: 'Se versionerna i förteckningen. Efter den nyaste finns ingen: ange den andra versionen (versioon) i jämförelsen.',
      },
      en: {
        syy: 'The plan has no version {versio}.',
        ohje: 'See the list of versions. The newest has none after it: name the other one (versioon) in a comparison.',
      },
    },
  },
  'versio.voimassa': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Versio {versio} on jo voimassa.', ohje: 'Palauta jokin aiempi versio.' },
      sv: { syy: 'Version {versio} är redan i kraft.', ohje: 'Återställ någon tidigare version.' },
      en: { syy: 'Version {versio} is already in force.', ohje: 'Restore an earlier one.' },
    },
  },
  'hankkimistapa.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Osaamisen hankkimistapaa ei löydy.', ohje: 'Tarkista numero.' },
      sv: { syy: 'Sättet att förvärva kunnande hittades inte.', ohje: 'Kontrollera numret.' },
      en: { syy: 'No osaamisen hankkimistapa found with given ID', ohje: 'Check the number.' },
    },
  },
  'hoks.muuttunut': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'HOKS muuttui samaan aikaan toisaalta, eikä muutosta tallennettu.',
        ohje: 'Hae HOKS uudelleen, tee muutos siihen ja lähetä se.',
      },
      sv: {
        syy: 'Planen ändrades samtidigt av någon annan och din ändring sparades inte.',
        ohje: 'Hämta planen på nytt, gör ändringen i den och sänd den.',
      },
      en: {
        syy: 'The plan was changed by somebody else at the same time; your change was not saved.',
        ohje: 'Fetch the plan again, make the change to it and send it.',
      },
    },
  },
  'hoks.ehto-ei-tayty': {
    siirtokoodi: 412,
    lahde: 'RFC 9110, If-Match',
    tekstit: {
      fi: {
        syy: 'HOKS on muuttunut sen jälkeen, kun hait sen (If-Match).',
        ohje: 'Hae HOKS uudelleen ja käytä sen uutta ETag-arvoa.',
      },
      sv: {
        syy: 'Planen har ändrats efter att du hämtade den (If-Match).',
        ohje: 'Hämta planen på nytt och använd dess nya ETag.',
      },
      en: {
        syy: 'The plan has changed since you fetched it (If-Match).',
        ohje: 'Fetch the plan again and use its new ETag.',
      },
    },
  },
  'tunnistus.tiketti-puuttuu': {
    siirtokoodi: 401,
    lahde: SIIRTO_OHJE,
    tekstit: {
      fi: {
        syy: 'Pyynnöstä puuttuu CAS-tiketti (otsake ticket).',
        ohje: 'Hae palvelukäyttäjätunnuksella kertakäyttöinen tiketti ja lähetä se otsakkeessa ticket.',
      },
      sv: {
        syy: 'Begäran saknar CAS-biljett (rubriken ticket).',
        ohje: 'Hämta en engångsbiljett med servicekontot och sänd den i rubriken ticket.',
      },
      en: {
        syy: 'Cas service ticket header is missing',
        ohje: 'Get a one-time ticket with the service account and send it in the header ticket.',
      },
    },
  },
  'tunnistus.tiketti-ei-kelpaa': {
    siirtokoodi: 401,
    lahde: SIIRTO_OHJE,
    tekstit: {
      fi: {
        syy: 'Tiketti ei kelpaa: se on vanhentunut, jo käytetty tai annettu toiselle palvelulle.',
        ohje: 'Hae jokaiselle pyynnölle uusi tiketti juuri ennen pyyntöä ja tälle palvelulle (service).',
      },
      sv: {
        syy: 'Biljetten är inte giltig: den är föråldrad, redan använd eller utfärdad för en annan tjänst.',
        ohje: 'Hämta en ny biljett för varje begäran, strax före begäran och för denna tjänst (service).',
      },
      en: {
        syy: 'User not found for given ticket. Ticket may be expired.',
        ohje: 'Get a new ticket for each request, right before it and for this service.',
      },
    },
  },
  'tunnistus.caller-id-puuttuu': {
    siirtokoodi: 401,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Pyynnöstä puuttuu otsake Caller-Id.', ohje: 'Lähetä otsakkeessa Caller-Id järjestelmäsi tunniste.' },
      sv: { syy: 'Begäran saknar rubriken Caller-Id.', ohje: 'Sänd ditt systems identifierare i rubriken Caller-Id.' },
      en: { syy: 'Caller-Id header is missing', ohje: 'Send the identifier of your system in the header Caller-Id.' },
    },
  },
  'tunnistus.vaarat-tunnukset': {
    siirtokoodi: 401,
    lahde: SIIRTO_OHJE,
    tekstit: {
      fi: {
        syy: 'Käyttäjätunnus tai salasana on väärin.',
        ohje: 'Tarkista, että käyttäjätunnus (ei OID-numero) ja salasana on tallennettu täsmälleen siinä muodossa kuin ne luotiin. Älä yritä toistuvasti: tunnus lukkiutuu.',
      },
      sv: {
        syy: 'Användarnamnet eller lösenordet är fel.',
        ohje: 'Kontrollera att användarnamnet (inte OID-numret) och lösenordet är sparade exakt som de skapades. Försök inte upprepade gånger: kontot låses.',
      },
      en: {
        syy: 'The user name or the password is wrong.',
        ohje: 'Check that the user name (not the OID) and the password are stored exactly as they were created. Do not keep trying: the account locks.',
      },
    },
  },
  'tunnistus.tgt-ei-kelpaa': {
    siirtokoodi: 404,
    lahde: 'CAS-protokolla',
    tekstit: {
      fi: { syy: 'Kirjautumistiketti (TGT) on vanhentunut tai sitä ei ole.', ohje: 'Kirjaudu uudelleen.' },
      sv: { syy: 'Inloggningsbiljetten (TGT) är föråldrad eller saknas.', ohje: 'Logga in på nytt.' },
      en: { syy: 'The ticket-granting ticket could not be found or is considered invalid.', ohje: 'Log in again.' },
    },
  },
  'tunnus.ei-palvelutunnus': {
    siirtokoodi: 403,
    lahde: SIIRTO_OHJE,
    tekstit: {
      fi: {
        syy: 'Tunnus on henkilön, mutta tiedonsiirto vaatii palvelukäyttäjätunnuksen.',
        ohje: 'Käytä palvelukäyttäjätunnusta; sen luo koulutustoimijan vastuukäyttäjä.',
      },
      sv: {
        syy: 'Kontot är personligt, men dataöverföringen kräver ett servicekonto.',
        ohje: 'Använd ett servicekonto; det skapas av anordnarens ansvarsanvändare.',
      },
      en: {
        syy: "User type 'PALVELU' is required",
        ohje: 'Use a service account; the responsible user of the provider creates it.',
      },
    },
  },
  'tunnus.lukittu': {
    siirtokoodi: 423,
    lahde: 'eHOKSin käyttöönoton ohje: Tiedonsiirto ei onnistu (virhekoodi 423)',
    tekstit: {
      fi: {
        syy: 'Käyttäjätunnus on lukkiutunut.',
        ohje: 'Lopeta siirtoyritykset: jokainen yritys pidentää lukitusta. Pyydä koulutustoimijan vastuukäyttäjää vaihtamaan salasana, tallenna se opintohallintojärjestelmään, odota 2–3 tuntia (monen yrityksen jälkeen 1–2 vuorokautta) ja kokeile ensin yhdellä HOKSilla.',
      },
      sv: {
        syy: 'Användarkontot är låst.',
        ohje: 'Sluta försöka: varje försök förlänger låsningen. Be utbildningsanordnarens ansvarsanvändare byta lösenordet, spara det i studieförvaltningssystemet, vänta 2–3 timmar (efter många försök 1–2 dygn) och prova först med en plan.',
      },
      en: {
        syy: 'The account is locked.',
        ohje: 'Stop trying: every attempt lengthens the lock. Ask the responsible user of the provider to change the password, store it in the student information system, wait 2–3 hours (after many attempts 1–2 days) and try one plan first.',
      },
    },
  },
  'oikeus.ei-opiskeluoikeuteen': {
    siirtokoodi: 401,
    lahde: SIIRTO_OHJE,
    tekstit: {
      fi: {
        syy: 'Tunnuksella ei ole oikeutta tähän opiskeluoikeuteen: sen on antanut muu oppilaitos, tai eHOKS-oikeus puuttuu.',
        ohje: 'Tarkista, että opiskeluoikeus on oman oppilaitoksesi ja että tunnuksella on voimassa oleva oikeus eHOKS-palvelukäyttäjä.',
      },
      sv: {
        syy: 'Kontot har inte rätt till denna studierätt: den är beviljad av en annan läroanstalt, eller så saknas ePUK-rättigheten.',
        ohje: 'Kontrollera att studierätten är er egen läroanstalts och att kontot har en giltig rättighet för ePUK-servicekonto.',
      },
      en: {
        syy: "No access is allowed. Check Opintopolku privileges and 'opiskeluoikeus'",
        ohje: 'Check that the study right is of your own institution and that the account has a valid eHOKS service right.',
      },
    },
  },
  'oikeus.vain-oph': {
    siirtokoodi: 401,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Toiminto on vain Opetushallituksen tunnuksille.',
        ohje: 'Käytä toimintoa, joka on avoinna koulutuksen järjestäjille.',
      },
      sv: {
        syy: 'Funktionen är endast för Utbildningsstyrelsens konton.',
        ohje: 'Använd en funktion som är öppen för utbildningsanordnare.',
      },
      en: {
        syy: 'The operation is only for accounts of the Finnish National Agency for Education.',
        ohje: 'Use an operation that is open to providers.',
      },
    },
  },
  'oikeus.kielletty': {
    siirtokoodi: 403,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Käyttäjällä ei ole oikeutta toimintoon.',
        ohje: 'Pyydä oikeutta organisaatiosi eHOKS-pääkäyttäjältä.',
      },
      sv: {
        syy: 'Användaren saknar rätt till funktionen.',
        ohje: 'Be om rättigheten av din organisations ePUK-huvudanvändare.',
      },
      en: {
        syy: 'The user has no right to the operation.',
        ohje: "Ask your organisation's eHOKS main user for the right.",
      },
    },
  },
  'rekisteri.ei-vastaa': {
    siirtokoodi: 503,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Palvelu {palvelu} ei vastaa kelvollisesti.',
        ohje: 'Pyyntöä ei toteutettu eikä mitään tallennettu: lähetä se uudelleen hetken kuluttua (Retry-After). Suunnitelmassa ei ole vikaa.',
      },
      sv: {
        syy: 'Tjänsten {palvelu} svarar inte korrekt.',
        ohje: 'Begäran utfördes inte och ingenting sparades: sänd den på nytt om en stund (Retry-After). Det är inget fel på planen.',
      },
      en: {
        syy: 'The service {palvelu} does not answer properly.',
        ohje: 'The request was not carried out and nothing was saved: send it again in a while (Retry-After). There is nothing wrong with the plan.',
      },
    },
  },
  'tallennus.ei-onnistu': {
    siirtokoodi: 503,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Tietovarasto ei juuri nyt ota vastaan muutoksia. Mitään ei tallennettu.',
        ohje: 'Lähetä sama pyyntö uudelleen hetken kuluttua (Retry-After).',
      },
      sv: {
        syy: 'Datalagret tar just nu inte emot ändringar. Ingenting sparades.',
        ohje: 'Sänd samma begäran på nytt om en stund (Retry-After).',
      },
      en: {
        syy: 'The store does not take changes right now. Nothing was saved.',
        ohje: 'Send the same request again in a while (Retry-After).',
      },
    },
  },
  'pyynto.json-rikki': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Pyynnön runko ei ole kelvollista JSONia.', ohje: 'Lähetä UTF-8-muotoinen JSON-objekti.' },
      sv: { syy: 'Begärans innehåll är inte giltig JSON.', ohje: 'Sänd ett JSON-objekt i UTF-8.' },
      en: { syy: 'The body of the request is not valid JSON.', ohje: 'Send a JSON object in UTF-8.' },
    },
  },
  'pyynto.liian-syva': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'JSON on sisäkkäinen yli {raja} tasoa.',
        ohje: 'HOKS tarvitsee alle kymmenen tasoa; tarkista lähettävä ohjelma.',
      },
      sv: {
        syy: 'JSON är nästlad i över {raja} nivåer.',
        ohje: 'En PUK behöver under tio nivåer; kontrollera det sändande programmet.',
      },
      en: {
        syy: 'The JSON is nested deeper than {raja} levels.',
        ohje: 'A plan needs less than ten levels; check the sending program.',
      },
    },
  },
  'pyynto.liikaa-arvoja': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'JSONissa on yli {raja} arvoa.',
        ohje: 'Suuressakin HOKSissa on alle tuhat arvoa; tarkista lähettävä ohjelma.',
      },
      sv: {
        syy: 'JSON innehåller över {raja} värden.',
        ohje: 'Även en stor PUK har under tusen värden; kontrollera det sändande programmet.',
      },
      en: {
        syy: 'The JSON has more than {raja} values.',
        ohje: 'Even a large plan has less than a thousand values; check the sending program.',
      },
    },
  },
  'pyynto.parametri': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Parametri {nimi} ei kelpaa.', ohje: 'Tarkista parametrin muoto rajapinnan kuvauksesta.' },
      sv: {
        syy: 'Parametern {nimi} är inte giltig.',
        ohje: 'Kontrollera parameterns form i gränssnittsbeskrivningen.',
      },
      en: {
        syy: 'The parameter {nimi} is not valid.',
        ohje: 'Check the form of the parameter in the description of the API.',
      },
    },
  },
  'pyynto.liian-suuri': {
    siirtokoodi: 413,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Pyynnön runko on suurempi kuin {raja} tavua.', ohje: 'Lähetä yksi HOKS kerrallaan.' },
      sv: { syy: 'Begärans innehåll är större än {raja} byte.', ohje: 'Sänd en PUK åt gången.' },
      en: { syy: 'The body of the request is larger than {raja} bytes.', ohje: 'Send one plan at a time.' },
    },
  },
  'pyynto.ei-json': {
    siirtokoodi: 415,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Pyynnön runko ei ole JSONia (Content-Type).', ohje: 'Lähetä otsake Content-Type: application/json.' },
      sv: {
        syy: 'Begärans innehåll är inte JSON (Content-Type).',
        ohje: 'Sänd rubriken Content-Type: application/json.',
      },
      en: {
        syy: 'The body of the request is not JSON (Content-Type).',
        ohje: 'Send the header Content-Type: application/json.',
      },
    },
  },
  'pyynto.ei-ndjson': {
    siirtokoodi: 415,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Pyynnön runko ei ole rivijono (Content-Type).',
        ohje: 'Lähetä yksi HOKS rivillä ja otsake Content-Type: application/x-ndjson.',
      },
      sv: {
        syy: 'Begärans innehåll är inte en radföljd (Content-Type).',
        ohje: 'Sänd en PUK per rad och rubriken Content-Type: application/x-ndjson.',
      },
      en: {
        syy: 'The body of the request is not a sequence of lines (Content-Type).',
        ohje: 'Send one plan a line and the header Content-Type: application/x-ndjson.',
      },
    },
  },
  'reitti.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Osoitetta ei ole.', ohje: 'Tarkista polku rajapinnan kuvauksesta.' },
      sv: { syy: 'Adressen finns inte.', ohje: 'Kontrollera sökvägen i gränssnittsbeskrivningen.' },
      en: { syy: 'Route not found', ohje: 'Check the path in the description of the API.' },
    },
  },
  'reitti.vaara-metodi': {
    siirtokoodi: 405,
    lahde: 'RFC 9110',
    tekstit: {
      fi: { syy: 'Osoite ei tue tätä metodia.', ohje: 'Sallitut metodit ovat otsakkeessa Allow.' },
      sv: { syy: 'Adressen stöder inte denna metod.', ohje: 'De tillåtna metoderna finns i rubriken Allow.' },
      en: { syy: 'The address does not support this method.', ohje: 'The allowed methods are in the header Allow.' },
    },
  },
  'toiminto.poistunut': {
    siirtokoodi: 410,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Toiminto on poistunut käytöstä.', ohje: 'Päivitä HOKS kokonaan metodilla PUT.' },
      sv: { syy: 'Funktionen har tagits ur bruk.', ohje: 'Uppdatera hela planen med PUT.' },
      en: { syy: 'The operation has been removed.', ohje: 'Update the whole plan with PUT.' },
    },
  },
  'toiminto.palaute-ei-kuulu': {
    siirtokoodi: 410,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Opiskelija- ja työelämäpalaute ei kuulu tähän palveluun.',
        ohje: 'Poista kutsu; palautteen kyselyt eivät riipu siitä.',
      },
      sv: {
        syy: 'Studerande- och arbetslivsrespons hör inte till denna tjänst.',
        ohje: 'Ta bort anropet; responsenkäterna beror inte på det.',
      },
      en: {
        syy: 'Student and workplace feedback is not part of this service.',
        ohje: 'Drop the call; the surveys do not depend on it.',
      },
    },
  },
  'palvelu.pysahtyy': {
    siirtokoodi: 503,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Palvelu käynnistyy uudelleen.', ohje: 'Yritä uudelleen hetken kuluttua.' },
      sv: { syy: 'Tjänsten startas om.', ohje: 'Försök på nytt om en stund.' },
      en: { syy: 'The service is restarting.', ohje: 'Try again in a while.' },
    },
  },
  'palvelu.sisainen-virhe': {
    siirtokoodi: 500,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Palvelussa tapahtui virhe, jota emme osanneet odottaa. Mitään ei tallennettu.',
        ohje: 'Lähetä tuelle kohta tuki kokonaan; pyynnön tunnisteella virhe löytyy lokista.',
      },
      sv: {
        syy: 'Ett oväntat fel inträffade i tjänsten. Ingenting sparades.',
        ohje: 'Sänd fältet tuki i sin helhet till supporten; med begärans id hittas felet i loggen.',
      },
      en: {
        syy: 'The service met an error that we did not foresee. Nothing was saved.',
        ohje: 'Send the whole field tuki to support; the request id leads to the error in the log.',
      },
    },
  },
} as const satisfies Record<string, Kieltaytyminen>;

export type Kieltaytymiskoodi = keyof typeof KIELTAYTYMISET;
