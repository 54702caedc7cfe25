import { KIELET, type Kieli, type Lahetys, type Muistutuslaji, type Viesti } from '@ehoks/core';

/** A message in words. */
export interface Kirje {
  readonly aihe: string;
  readonly teksti: string;
  /** Address that turns off such messages. */
  readonly lopetus?: string;
}

type Pohjat = { readonly [L in Viesti['laji']]: (viesti: Extract<Viesti, { laji: L }>) => Kirje };

/** Days as they are written in Finland. */
const paivana = (paiva: string): string => paiva.split('-').map(Number).reverse().join('.');

/** What officials are reminded of. */
const MUISTUTUKSET: Readonly<Record<Kieli, Readonly<Record<Muistutuslaji, string>>>> = {
  fi: {
    'jakso-alkaa': 'Työpaikkajaksoja alkaa',
    'naytto-alkaa': 'Näyttöjä alkaa',
    'jakso-paattyy-vajaana': 'Päättyviä työpaikkajaksoja, joista puuttuu osa-aikaisuustieto',
    'jakso-paattyi-vajaana': 'Päättyneitä työpaikkajaksoja, joista puuttuu osa-aikaisuustieto',
    'viesti-tyopaikalta': 'Työpaikoilta tulleita viestejä, joita ei ole käsitelty',
  },
  sv: {
    'jakso-alkaa': 'Perioder på arbetsplatsen som börjar',
    'naytto-alkaa': 'Yrkesprov som börjar',
    'jakso-paattyy-vajaana': 'Perioder på arbetsplatsen som upphör och saknar uppgift om deltid',
    'jakso-paattyi-vajaana': 'Perioder på arbetsplatsen som har upphört och saknar uppgift om deltid',
    'viesti-tyopaikalta': 'Meddelanden från arbetsplatser som inte har behandlats',
  },
  en: {
    'jakso-alkaa': 'Workplace periods that begin',
    'naytto-alkaa': 'Demonstrations that begin',
    'jakso-paattyy-vajaana': 'Workplace periods that end and lack part-time information',
    'jakso-paattyi-vajaana': 'Workplace periods that have ended and lack part-time information',
    'viesti-tyopaikalta': 'Messages from workplaces that have not been handled',
  },
};

/** What a learner is reminded of; neither the workplace nor the part is told. */
const ALKAVAT: Readonly<Record<Kieli, Readonly<Record<'jakso-alkaa' | 'naytto-alkaa', string>>>> = {
  fi: { 'jakso-alkaa': 'Työpaikkajakso alkaa', 'naytto-alkaa': 'Näyttö alkaa' },
  sv: { 'jakso-alkaa': 'Perioden på arbetsplatsen börjar', 'naytto-alkaa': 'Yrkesprovet börjar' },
  en: { 'jakso-alkaa': 'A workplace period begins on', 'naytto-alkaa': 'A demonstration begins on' },
};

type Muistutus = Extract<Viesti, { laji: 'muistutus' }>;

function muistutusrivit({ rivit }: Muistutus, kieli: Kieli): string {
  const pv = kieli === 'en' ? String : paivana;
  return rivit
    .map(({ laji, maara, alkaen, paattyen, uri }) => {
      const paivat = alkaen === paattyen ? pv(alkaen) : `${pv(alkaen)}–${pv(paattyen)}`;
      return `${MUISTUTUKSET[kieli][laji]} (${paivat}): ${maara}\n${uri}`;
    })
    .join('\n\n');
}

function alkavat({ rivit }: Extract<Viesti, { laji: 'oppijan-muistutus' }>, kieli: Kieli): string {
  const pv = kieli === 'en' ? String : paivana;
  return rivit.map(({ laji, alku }) => `- ${ALKAVAT[kieli][laji]} ${pv(alku)}`).join('\n');
}

/** The organisation in the receiver's language, or in another that it has a name in. */
function nimi({ organisaatio }: Muistutus, kieli: Kieli): string {
  return [kieli, ...KIELET].flatMap((yksi) => organisaatio[yksi] ?? []).find((teksti) => teksti !== '') ?? '';
}

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
    'muistutusten-vahvistus': ({ uri }) => ({
      aihe: 'Vahvista osoitteesi muistutuksia varten (eHOKS)',
      teksti: `Hei,

tähän osoitteeseen on tilattu muistutuksia eHOKS-palvelusta. Vahvista osoite tällä sivulla seitsemän päivän kuluessa:
${uri}

Jos et tilannut muistutuksia, sinun ei tarvitse tehdä mitään: ilman vahvistusta niitä ei tule.`,
    }),
    muistutus: (viesti) => ({
      aihe: 'Muistutus alkavista ja päättyvistä jaksoista (eHOKS)',
      teksti: `Hei,

tässä muistutus suunnitelmista: ${nimi(viesti, 'fi')}.

${muistutusrivit(viesti, 'fi')}

Sivut vaativat kirjautumisen. Muistutukset voi lopettaa täällä kirjautumatta:
${viesti.lopetus}`,
      lopetus: viesti.lopetus,
    }),
    'oppijan-muistutus': (viesti) => ({
      aihe: 'Muistutus opinnoistasi (eHOKS)',
      teksti: `Hei,

opinnoissasi on pian tulossa:
${alkavat(viesti, 'fi')}

Katso tarkemmin omasta suunnitelmastasi:
${viesti.uri}

Muistutukset voit lopettaa täällä kirjautumatta:
${viesti.lopetus}`,
      lopetus: viesti.lopetus,
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
    'muistutusten-vahvistus': ({ uri }) => ({
      aihe: 'Bekräfta din adress för påminnelser (ePUK)',
      teksti: `Hej,

påminnelser från tjänsten ePUK har beställts till den här adressen. Bekräfta adressen på den här sidan inom sju dagar:
${uri}

Om du inte har beställt påminnelser behöver du inte göra något: utan bekräftelse kommer det inga.`,
    }),
    muistutus: (viesti) => ({
      aihe: 'Påminnelse om perioder som börjar och upphör (ePUK)',
      teksti: `Hej,

här är en påminnelse om planer: ${nimi(viesti, 'sv')}.

${muistutusrivit(viesti, 'sv')}

Sidorna kräver inloggning. Påminnelserna kan avslutas här utan inloggning:
${viesti.lopetus}`,
      lopetus: viesti.lopetus,
    }),
    'oppijan-muistutus': (viesti) => ({
      aihe: 'Påminnelse om dina studier (ePUK)',
      teksti: `Hej,

i dina studier kommer snart:
${alkavat(viesti, 'sv')}

Se närmare i din egen plan:
${viesti.uri}

Du kan avsluta påminnelserna här utan inloggning:
${viesti.lopetus}`,
      lopetus: viesti.lopetus,
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
    'muistutusten-vahvistus': ({ uri }) => ({
      aihe: 'Confirm your address for reminders (eHOKS)',
      teksti: `Hello,

reminders of the eHOKS service have been ordered to this address. Confirm the address on this page within seven days:
${uri}

If you did not order reminders, you need not do anything: without confirmation none will come.`,
    }),
    muistutus: (viesti) => ({
      aihe: 'Reminder of periods that begin and end (eHOKS)',
      teksti: `Hello,

here is a reminder of plans: ${nimi(viesti, 'en')}.

${muistutusrivit(viesti, 'en')}

The pages need a login. The reminders can be turned off here without one:
${viesti.lopetus}`,
      lopetus: viesti.lopetus,
    }),
    'oppijan-muistutus': (viesti) => ({
      aihe: 'Reminder of your studies (eHOKS)',
      teksti: `Hello,

soon in your studies:
${alkavat(viesti, 'en')}

See more in your own plan:
${viesti.uri}

You can turn off the reminders here without logging in:
${viesti.lopetus}`,
      lopetus: viesti.lopetus,
    }),
  },
};

const TESTI: Readonly<Record<Kieli, string>> = {
  fi: 'Testiympäristön viesti',
  sv: 'Testmiljöns meddelande',
  en: 'Message of a test environment',
};

/** The message in the receiver's language; one of a test environment says so. */
export function kirjeena({ kieli, viesti }: Pick<Lahetys, 'kieli' | 'viesti'>, ymparisto?: 'testi'): Kirje {
  const kirje = sanoina(POHJAT[kieli], viesti);
  if (ymparisto === undefined) return kirje;
  const merkki = TESTI[kieli];
  return { ...kirje, aihe: `[${merkki}] ${kirje.aihe}`, teksti: `*** ${merkki} ***\n\n${kirje.teksti}` };
}

function sanoina(pohjat: Pohjat, viesti: Viesti): Kirje {
  switch (viesti.laji) {
    case 'jako':
      return pohjat.jako(viesti);
    case 'kertakoodi':
      return pohjat.kertakoodi(viesti);
    case 'tuonti':
      return pohjat.tuonti(viesti);
    case 'muistutusten-vahvistus':
      return pohjat['muistutusten-vahvistus'](viesti);
    case 'muistutus':
      return pohjat.muistutus(viesti);
    case 'oppijan-muistutus':
      return pohjat['oppijan-muistutus'](viesti);
  }
}
