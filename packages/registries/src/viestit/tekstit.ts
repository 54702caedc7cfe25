import type { Kieli, Lahetys, Viesti } from '@ehoks/core';

/** A message in words. */
export interface Kirje {
  readonly aihe: string;
  readonly teksti: string;
}

type Pohjat = { readonly [L in Viesti['laji']]: (viesti: Extract<Viesti, { laji: L }>) => Kirje };

/** Days as they are written in Finland. */
const paivana = (paiva: string): string => paiva.split('-').map(Number).reverse().join('.');

const POHJAT: Readonly<Record<Kieli, Pohjat>> = {
  fi: {
    jako: ({ uri, alku, loppu }) => ({
      aihe: 'Sinulle on jaettu opiskelijan tietoja (eHOKS)',
      teksti: `Hei,

sinulle on jaettu ammatillisen opiskelijan suunnitelman tietoja ajaksi ${paivana(alku)}–${paivana(loppu)}.

Avaa tiedot tästä linkistä:
${uri}

Kun avaat linkin, saat tähän osoitteeseen kertakoodin, jolla tiedot aukeavat. Tunnusta ei tarvita. Älä lähetä linkkiä tai koodia muille.

Jos viesti ei kuulu sinulle, voit poistaa sen.`,
    }),
    kertakoodi: ({ koodi, minuutteja }) => ({
      aihe: 'Kertakoodisi eHOKSiin',
      teksti: `Kertakoodisi on ${koodi}

Koodi kelpaa ${minuutteja} minuuttia siihen jakolinkkiin, jonka avasit. Palvelu ei koskaan kysy koodia puhelimessa eikä viestillä.

Jos et pyytänyt koodia, voit poistaa viestin: koodi ei yksin avaa mitään.`,
    }),
    tuonti: ({ tuonti, uri }) => ({
      aihe: 'Oppijoiden tuonti on käsitelty: kaikkia ei voitu yksilöidä',
      teksti: `Hei,

oppijoiden tuonti ${tuonti} on käsitelty, mutta kaikki sen henkilöt eivät saaneet oppijanumeroa.

Katso Oppijoiden tuontiraportista, mitä on korjattava:
${uri}

Tämä ilmoitus lähetetään kerran tuonnista osoitteeseen, joka tuonnissa annettiin.`,
    }),
  },
  sv: {
    jako: ({ uri, alku, loppu }) => ({
      aihe: 'En studerandes uppgifter har delats med dig (ePUK)',
      teksti: `Hej,

uppgifter ur en yrkesstuderandes plan har delats med dig för tiden ${paivana(alku)}–${paivana(loppu)}.

Öppna uppgifterna med den här länken:
${uri}

När du öppnar länken får du till den här adressen en engångskod som öppnar uppgifterna. Inget användarnamn behövs. Sänd inte länken eller koden vidare.

Om meddelandet inte gäller dig kan du radera det.`,
    }),
    kertakoodi: ({ koodi, minuutteja }) => ({
      aihe: 'Din engångskod till ePUK',
      teksti: `Din engångskod är ${koodi}

Koden gäller i ${minuutteja} minuter för den delningslänk som du öppnade. Tjänsten frågar aldrig efter koden per telefon eller i ett meddelande.

Om du inte bad om koden kan du radera meddelandet: koden ensam öppnar ingenting.`,
    }),
    tuonti: ({ tuonti, uri }) => ({
      aihe: 'Importen av studerande är behandlad: alla kunde inte identifieras',
      teksti: `Hej,

importen av studerande ${tuonti} är behandlad, men alla personer fick inget studentnummer.

Se i rapporten över importerade studerande vad som ska rättas:
${uri}

Meddelandet sänds en gång per import till den adress som angavs i importen.`,
    }),
  },
  en: {
    jako: ({ uri, alku, loppu }) => ({
      aihe: "A student's data have been shared with you (eHOKS)",
      teksti: `Hello,

data of a vocational student's plan have been shared with you for the time ${alku}–${loppu}.

Open them with this link:
${uri}

When you open the link, a one-time code is sent to this address, and it opens the data. You need no account. Do not pass on the link or the code.

If this message is not meant for you, you may delete it.`,
    }),
    kertakoodi: ({ koodi, minuutteja }) => ({
      aihe: 'Your one-time code to eHOKS',
      teksti: `Your one-time code is ${koodi}

It is good for ${minuutteja} minutes for the sharing link that you opened. The service never asks for the code by telephone or message.

If you did not ask for a code, you may delete this message: the code alone opens nothing.`,
    }),
    tuonti: ({ tuonti, uri }) => ({
      aihe: 'The import of learners has been handled: not everybody could be identified',
      teksti: `Hello,

the import of learners ${tuonti} has been handled, but not all of its persons got a learner number.

See in the report of imported learners what is to be mended:
${uri}

This message is sent once for an import to the address given in it.`,
    }),
  },
};

const TESTI: Readonly<Record<Kieli, string>> = {
  fi: 'Testiympäristön viesti',
  sv: 'Testmiljöns meddelande',
  en: 'Message of a test environment',
};

function kirjoitettuna(pohjat: Pohjat, viesti: Viesti): Kirje {
  switch (viesti.laji) {
    case 'jako':
      return pohjat.jako(viesti);
    case 'kertakoodi':
      return pohjat.kertakoodi(viesti);
    case 'tuonti':
      return pohjat.tuonti(viesti);
  }
}

/** The message in the receiver's language; one of a test environment says so. */
export function kirjeena({ kieli, viesti }: Pick<Lahetys, 'kieli' | 'viesti'>, ymparisto?: 'testi'): Kirje {
  const kirje = kirjoitettuna(POHJAT[kieli], viesti);
  if (ymparisto === undefined) return kirje;
  const merkki = TESTI[kieli];
  return { aihe: `[${merkki}] ${kirje.aihe}`, teksti: `*** ${merkki} ***\n\n${kirje.teksti}` };
}
