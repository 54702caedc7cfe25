import { RAJAPINTA, type Kieltaytyminen } from './kieltaytyminen.js';

const NAKYMA_TYOPAIKALLE = 'eHOKSin esittelyaineisto 2019: HOKS-tietojen katselu työpaikan toimijalle';

/** Kieltäytymiset, jotka koskevat suunnitelman tietojen jakamista. */
export const JAKOJEN_KIELTAYTYMISET = {
  'jako.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Jakolinkkiä ei löydy.',
        ohje: 'Tarkista, että linkki on kokonaan osoitekentässä, tai pyydä jakajalta uusi.',
      },
      sv: {
        syy: 'Delningslänken hittades inte.',
        ohje: 'Kontrollera att hela länken finns i adressfältet, eller be den som delade om en ny.',
      },
      en: {
        syy: 'The sharing link was not found.',
        ohje: 'Check that the whole link is in the address field, or ask the sharer for a new one.',
      },
    },
  },
  'jako.ei-viela': {
    siirtokoodi: 423,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Jako ei ole vielä alkanut: se alkaa {alku}.', ohje: 'Avaa linkki alkamispäivänä.' },
      sv: { syy: 'Delningen har inte börjat ännu: den börjar {alku}.', ohje: 'Öppna länken på begynnelsedagen.' },
      en: { syy: 'The sharing has not begun yet: it begins on {alku}.', ohje: 'Open the link on that day.' },
    },
  },
  'jako.paattynyt': {
    siirtokoodi: 410,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Jako on päättynyt.', ohje: 'Jos tarvitset tietoja vielä, pyydä jakajalta uusi linkki.' },
      sv: { syy: 'Delningen har upphört.', ohje: 'Om du ännu behöver uppgifterna, be den som delade om en ny länk.' },
      en: { syy: 'The sharing has ended.', ohje: 'If you still need the data, ask the sharer for a new link.' },
    },
  },
  'jako.peruttu': {
    siirtokoodi: 410,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Jako on peruttu.', ohje: 'Kysy jakajalta, jos tarvitset tietoja vielä.' },
      sv: { syy: 'Delningen har återkallats.', ohje: 'Fråga den som delade om du ännu behöver uppgifterna.' },
      en: { syy: 'The sharing has been withdrawn.', ohje: 'Ask the sharer if you still need the data.' },
    },
  },
  'jako.suunnitelma-poistettu': {
    siirtokoodi: 410,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Suunnitelma, josta tietoja jaettiin, on poistettu.',
        ohje: 'Kysy oppilaitoksesta, onko opiskelijalla uusi suunnitelma.',
      },
      sv: {
        syy: 'Planen som uppgifterna delades ur har raderats.',
        ohje: 'Fråga läroanstalten om den studerande har en ny plan.',
      },
      en: {
        syy: 'The plan that was shared from has been removed.',
        ohje: 'Ask the school whether the student has a new plan.',
      },
    },
  },
  'jako.kohde-poistunut': {
    siirtokoodi: 410,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Jaettua jaksoa tai näyttöä ei enää ole suunnitelmassa.',
        ohje: 'Kysy oppilaitoksesta, mitä suunnitelmaan on muutettu, ja pyydä tarvittaessa uusi linkki.',
      },
      sv: {
        syy: 'Den delade perioden eller det delade yrkesprovet finns inte längre i planen.',
        ohje: 'Fråga läroanstalten vad som har ändrats i planen, och be vid behov om en ny länk.',
      },
      en: {
        syy: 'The shared period or demonstration is no longer in the plan.',
        ohje: 'Ask the school what has changed in the plan, and for a new link if you need one.',
      },
    },
  },
  'jako.saaja-vaihtunut': {
    siirtokoodi: 410,
    lahde: NAKYMA_TYOPAIKALLE,
    tekstit: {
      fi: {
        syy: 'Suunnitelma ei enää nimeä sinua tämän jakson ohjaajaksi tai näytön arvioijaksi.',
        ohje: 'Kysy oppilaitoksesta, mitä suunnitelmaan on muutettu, ja pyydä tarvittaessa uusi linkki.',
      },
      sv: {
        syy: 'Planen nämner dig inte längre som handledare för perioden eller bedömare av yrkesprovet.',
        ohje: 'Fråga läroanstalten vad som har ändrats i planen, och be vid behov om en ny länk.',
      },
      en: {
        syy: 'The plan no longer names you as the instructor of this period or the assessor of this demonstration.',
        ohje: 'Ask the school what has changed in the plan, and for a new link if you need one.',
      },
    },
  },
  'jako.ei-osoitetta': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Jaolla ei ole osoitetta, johon kertakoodin voisi lähettää.',
        ohje: 'Pyydä jakajaa tekemään uusi jako ja antamaan sille sähköpostiosoitteesi.',
      },
      sv: {
        syy: 'Delningen har ingen adress dit engångskoden kunde sändas.',
        ohje: 'Be den som delade göra en ny delning och ange din e-postadress.',
      },
      en: {
        syy: 'The sharing has no address to which a one-time code could be sent.',
        ohje: 'Ask the sharer to make a new one with your e-mail address.',
      },
    },
  },
  'jako.koodi-ei-kelpaa': {
    siirtokoodi: 401,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Kertakoodi ei kelpaa.',
        ohje: 'Tarkista uusimman viestin koodi. Se kelpaa 15 minuuttia ja viisi yritystä; sen jälkeen pyydä uusi koodi.',
      },
      sv: {
        syy: 'Engångskoden duger inte.',
        ohje: 'Kontrollera koden i det senaste meddelandet. Den gäller 15 minuter och fem försök; be därefter om en ny kod.',
      },
      en: {
        syy: 'The one-time code is not valid.',
        ohje: 'Check the code in the latest message. It is good for 15 minutes and five tries; after that ask for a new one.',
      },
    },
  },
  'jako.koodeja-liikaa': {
    siirtokoodi: 429,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Kertakoodeja on pyydetty liian monta.',
        ohje: 'Käytä viimeksi saamaasi koodia, tai pyydä uusi myöhemmin.',
      },
      sv: {
        syy: 'För många engångskoder har begärts.',
        ohje: 'Använd den kod du fick senast, eller be om en ny senare.',
      },
      en: {
        syy: 'Too many one-time codes have been asked for.',
        ohje: 'Use the code you got last, or ask for a new one later.',
      },
    },
  },
  'jako.kohdetta-ei-ole': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    kohta: '/kohde',
    tekstit: {
      fi: {
        syy: 'Jaettavaa jaksoa tai näyttöä ei ole suunnitelmassa.',
        ohje: 'Hae suunnitelma uudelleen ja valitse kohde siitä.',
      },
      sv: {
        syy: 'Perioden eller yrkesprovet som skulle delas finns inte i planen.',
        ohje: 'Hämta planen på nytt och välj i den.',
      },
      en: {
        syy: 'The period or demonstration to be shared is not in the plan.',
        ohje: 'Fetch the plan again and choose from it.',
      },
    },
  },
  'jako.vain-oppijan': {
    siirtokoodi: 403,
    lahde: NAKYMA_TYOPAIKALLE,
    kohta: '/kohde',
    tekstit: {
      fi: {
        syy: 'Yhtä jaksoa tai näyttöä laajemman jaon voi tehdä vain oppija itse.',
        ohje: 'Jaa jakso tai näyttö, tai pyydä opiskelijaa jakamaan loput omilta sivuiltaan: se on hänen suostumuksensa.',
      },
      sv: {
        syy: 'Bara den studerande själv kan dela mer än en period eller ett yrkesprov.',
        ohje: 'Dela perioden eller yrkesprovet, eller be den studerande dela resten från sina egna sidor: det är hens samtycke.',
      },
      en: {
        syy: 'Only the student can share more than one period or demonstration.',
        ohje: 'Share the period or demonstration, or ask the student to share the rest from their own pages: that is their consent.',
      },
    },
  },
  'jako.loppu-ennen-alkua': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    kohta: '/loppu',
    tekstit: {
      fi: { syy: 'Jako päättyy ennen alkamistaan.', ohje: 'Anna loppu, joka on alku tai sen jälkeen.' },
      sv: { syy: 'Delningen slutar innan den börjar.', ohje: 'Ange ett slut som är begynnelsedagen eller senare.' },
      en: { syy: 'The sharing ends before it begins.', ohje: 'Give an end that is the beginning or after it.' },
    },
  },
  'jako.loppu-mennyt': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    kohta: '/loppu',
    tekstit: {
      fi: { syy: 'Jaon loppu on jo mennyt.', ohje: 'Anna tämä päivä tai myöhempi. Heti päättyvän jaon voi perua.' },
      sv: {
        syy: 'Delningens slut har redan passerat.',
        ohje: 'Ange i dag eller en senare dag. En delning som ska upphöra genast kan återkallas.',
      },
      en: {
        syy: 'The end of the sharing has already passed.',
        ohje: 'Give today or a later day. Withdraw a sharing that is to end at once.',
      },
    },
  },
  'jako.liian-pitka': {
    siirtokoodi: 400,
    lahde: 'EU 2016/679 5 artikla 1 kohta e',
    kohta: '/loppu',
    tekstit: {
      fi: {
        syy: 'Jako voi kestää enintään {kuukausia} kuukautta.',
        ohje: 'Anna aiempi loppu. Jaon voi tehdä uudelleen, kun se päättyy.',
      },
      sv: {
        syy: 'En delning kan räcka högst {kuukausia} månader.',
        ohje: 'Ange ett tidigare slut. Delningen kan göras på nytt när den upphör.',
      },
      en: {
        syy: 'A sharing may last at most {kuukausia} months.',
        ohje: 'Give an earlier end. It can be made anew when it ends.',
      },
    },
  },
  'jako.kohteen-jalkeen': {
    siirtokoodi: 400,
    lahde: NAKYMA_TYOPAIKALLE,
    kohta: '/loppu',
    tekstit: {
      fi: {
        syy: 'Jakso tai näyttö on silloin ollut liian kauan ohi: sen voi jakaa {viimeistaan} asti.',
        ohje: 'Anna aiempi loppu.',
      },
      sv: {
        syy: 'Perioden eller yrkesprovet har då varit slut för länge: det kan delas till och med {viimeistaan}.',
        ohje: 'Ange ett tidigare slut.',
      },
      en: {
        syy: 'By then the period or demonstration has been over too long: it can be shared until {viimeistaan}.',
        ohje: 'Give an earlier end.',
      },
    },
  },
  'jako.ei-lyhenna': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    kohta: '/loppu',
    tekstit: {
      fi: { syy: 'Jakoa voi vain lyhentää.', ohje: 'Anna nykyistä aiempi loppu. Pidempi jako on uusi jako.' },
      sv: {
        syy: 'En delning kan bara förkortas.',
        ohje: 'Ange ett slut som är tidigare än det nuvarande. En längre delning är en ny delning.',
      },
      en: {
        syy: 'A sharing can only be shortened.',
        ohje: 'Give an end before the present one. A longer sharing is a new one.',
      },
    },
  },
  'jako.saaja-ei-nimetty': {
    siirtokoodi: 400,
    lahde: NAKYMA_TYOPAIKALLE,
    kohta: '/saaja',
    tekstit: {
      fi: {
        syy: 'Suunnitelma ei nimeä saajaa tämän jakson ohjaajaksi tai näytön arvioijaksi.',
        ohje: 'Valitse suunnitelmassa nimetty ihminen, tai korjaa ensin suunnitelma.',
      },
      sv: {
        syy: 'Planen anger inte mottagaren som handledare för perioden eller bedömare av yrkesprovet.',
        ohje: 'Välj en person som anges i planen, eller rätta först planen.',
      },
      en: {
        syy: 'The plan does not name the receiver as instructor of the period or assessor of the demonstration.',
        ohje: 'Choose a person named in the plan, or mend the plan first.',
      },
    },
  },
  'jako.osoite-suunnitelmassa': {
    siirtokoodi: 400,
    lahde: NAKYMA_TYOPAIKALLE,
    kohta: '/saaja/osoite',
    tekstit: {
      fi: {
        syy: 'Suunnitelmassa on saajalle toinen osoite.',
        ohje: 'Käytä suunnitelman osoitetta, tai korjaa se ensin suunnitelmaan.',
      },
      sv: {
        syy: 'Planen har en annan adress till mottagaren.',
        ohje: 'Använd planens adress, eller rätta den först i planen.',
      },
      en: {
        syy: 'The plan has another address of the receiver.',
        ohje: "Use the plan's address, or mend it in the plan first.",
      },
    },
  },
  'jako.kanava-ei-kaytossa': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    kohta: '/saaja/kanava',
    tekstit: {
      fi: { syy: 'Tähän kanavaan palvelu ei lähetä viestejä.', ohje: 'Anna saajalle toinen osoite.' },
      sv: { syy: 'Tjänsten sänder inga meddelanden i den kanalen.', ohje: 'Ange en annan adress till mottagaren.' },
      en: { syy: 'The service sends no messages in that channel.', ohje: 'Give another address of the receiver.' },
    },
  },
  'jako.liikaa': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Suunnitelmasta on jo {raja} jakoa.', ohje: 'Peru tarpeettomat jaot ja yritä uudelleen.' },
      sv: { syy: 'Planen har redan {raja} delningar.', ohje: 'Återkalla onödiga delningar och försök igen.' },
      en: { syy: 'The plan already has {raja} sharings.', ohje: 'Withdraw those not needed and try again.' },
    },
  },
  'jako.lahetyksia-liikaa': {
    siirtokoodi: 429,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Linkkejä on jo lähetetty vuorokauden sisällä niin monta kuin voi.',
        ohje: 'Kopioi linkki ja toimita se itse, tai jaa huomenna.',
      },
      sv: {
        syy: 'Så många länkar som möjligt har redan sänts under ett dygn.',
        ohje: 'Kopiera länken och ge den själv, eller dela i morgon.',
      },
      en: {
        syy: 'As many links as possible have already been sent within a day.',
        ohje: 'Copy the link and pass it on yourself, or share tomorrow.',
      },
    },
  },
  'jako.ei-vastattavissa': {
    siirtokoodi: 403,
    lahde: NAKYMA_TYOPAIKALLE,
    tekstit: {
      fi: {
        syy: 'Tästä jaosta ei voi vastata oppilaitokselle.',
        ohje: 'Kuitata ja kirjoittaa voi yhdestä jaksosta tai näytöstä. Muusta ota yhteyttä siihen, joka jakoi tiedot.',
      },
      sv: {
        syy: 'Den här delningen kan inte besvaras till läroanstalten.',
        ohje: 'Du kan kvittera och skriva om en period eller ett yrkesprov. I övrigt, kontakta den som delade uppgifterna.',
      },
      en: {
        syy: 'This sharing cannot be answered to the school.',
        ohje: 'A single period or demonstration can be acknowledged and written about. Otherwise contact the sharer.',
      },
    },
  },
  'jako.viesteja-liikaa': {
    siirtokoodi: 429,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Tästä jaosta on jo kirjoitettu {raja} viestiä vuorokauden sisällä.',
        ohje: 'Kirjoita huomenna, tai ota yhteyttä oppilaitokseen muuten.',
      },
      sv: {
        syy: '{raja} meddelanden om den här delningen har redan skrivits under ett dygn.',
        ohje: 'Skriv i morgon, eller kontakta läroanstalten på annat sätt.',
      },
      en: {
        syy: '{raja} messages about this sharing have already been written within a day.',
        ohje: 'Write tomorrow, or contact the school otherwise.',
      },
    },
  },
  'jako.viesti-ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Työpaikan viestiä ei löydy tästä suunnitelmasta.',
        ohje: 'Hae viestit uudelleen: viesti poistuu, kun sen jako poistuu.',
      },
      sv: {
        syy: 'Arbetsplatsens meddelande hittades inte i den här planen.',
        ohje: 'Hämta meddelandena på nytt: ett meddelande tas bort när dess delning tas bort.',
      },
      en: {
        syy: 'The workplace’s message was not found in this plan.',
        ohje: 'Fetch the messages again: a message goes when its sharing is removed.',
      },
    },
  },
  'viesti.ei-lahde': {
    siirtokoodi: 503,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Viesti ei lähtenyt, joten mitään ei tehty.', ohje: 'Yritä uudelleen hetken kuluttua.' },
      sv: {
        syy: 'Meddelandet gick inte i väg, så ingenting gjordes.',
        ohje: 'Försök på nytt om en stund.',
      },
      en: { syy: 'The message did not go, so nothing was done.', ohje: 'Try again in a while.' },
    },
  },
} as const satisfies Record<string, Kieltaytyminen>;
