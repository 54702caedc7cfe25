import type { Kolmella, Sano } from '../kieli/sanasto.js';

/** What the client itself says of a request that was not sent, not answered, or answered by something that is not eHOKS. */
export const VIESTIT = {
  eiAjoissa: {
    fi: 'Palvelu ei vastannut ajoissa.',
    sv: 'Tjänsten svarade inte i tid.',
    en: 'The service did not answer in time.',
  },
  toisaalla: {
    fi: 'HTTP {tila}: palvelu on toisessa osoitteessa, {osoite}.',
    sv: 'HTTP {tila}: tjänsten finns på en annan adress, {osoite}.',
    en: 'HTTP {tila}: the service is at another address, {osoite}.',
  },
  eiEhoks: {
    fi: 'HTTP {tila}: vastaus ei ole eHOKSin. Tarkista palvelun osoite.',
    sv: 'HTTP {tila}: svaret kommer inte från eHOKS. Kontrollera tjänstens adress.',
    en: "HTTP {tila}: not an answer of eHOKS. Check the service's address.",
  },
  eiKirjautumista: {
    fi: 'CAS vastasi, mutta ei avannut kirjautumista.',
    sv: 'CAS svarade men öppnade ingen inloggning.',
    en: 'CAS answered, but gave no login.',
  },
  eiPaasytunnisteita: {
    fi: 'Palvelu ei anna pääsytunnisteita.',
    sv: 'Tjänsten ger inga åtkomstbevis.',
    en: 'The service gives no access tokens.',
  },
  eiIstuntoa: {
    fi: 'Palvelu ei avannut istuntoa.',
    sv: 'Tjänsten öppnade ingen session.',
    en: 'The service opened no session.',
  },

  kahdesti: {
    fi: 'Samasta opiskeluoikeudesta on tässä siirrossa toinenkin suunnitelma.',
    sv: 'Överföringen innehåller en annan plan för samma studierätt.',
    en: 'This transfer has another plan of the same study right.',
  },
  kahdestiOhje: {
    fi: 'Ensimmäinen on {toinen}. Jätä toinen pois: opiskeluoikeudella on yksi suunnitelma.',
    sv: 'Den första är {toinen}. Lämna bort den ena: en studierätt har en plan.',
    en: 'The first one is {toinen}. Leave one of them out: a study right has one plan.',
  },

  lukossa: {
    fi: 'Tunnus lukittui viimeksi (423), eikä odotusaika ole kulunut: mitään ei lähetetty.',
    sv: 'Användarnamnet låstes senast (423) och väntetiden har inte gått ut: inget sändes.',
    en: 'The account was locked the last time (423), and the waiting time has not passed: nothing was sent.',
  },
  lukonOhje: {
    fi: 'Lopeta siirtoyritykset: jokainen yritys pidentää lukitusaikaa. Vaihda salasana, tallenna se opintohallintojärjestelmään, odota {odotus} ja kokeile ensin yhdellä suunnitelmalla. Tarkka määräaika ei ole tarkistettavissa.',
    sv: 'Sluta försöka: varje försök förlänger låsningen. Byt lösenord, spara det i studieförvaltningssystemet, vänta {odotus} och försök först med en plan. Den exakta tiden går inte att kontrollera.',
    en: 'Stop trying: every attempt makes the lock longer. Change the password, store it in the student information system, wait for {odotus} and try with one plan first. The exact time cannot be looked up.',
  },
  odotaTunteja: { fi: '2–3 tuntia', sv: '2–3 timmar', en: '2–3 hours' },
  odotaVuorokausi: {
    fi: 'vuorokausi (usean yrityksen jälkeen määräaika on jopa 1–2 vuorokautta)',
    sv: 'ett dygn (efter flera försök är tiden upp till 1–2 dygn)',
    en: 'a day (after several attempts the lock lasts up to 1–2 days)',
  },
  odotaVuorokausia: {
    fi: '2 vuorokautta (usean yrityksen jälkeen määräaika on jopa 1–2 vuorokautta)',
    sv: '2 dygn (efter flera försök är tiden upp till 1–2 dygn)',
    en: '2 days (after several attempts the lock lasts up to 1–2 days)',
  },

  salasanaTorjuttu: {
    fi: 'Palvelu torjui tämän salasanan viimeksi (401): sitä ei kokeiltu uudelleen, jottei tunnus lukkiudu.',
    sv: 'Tjänsten avvisade detta lösenord senast (401): det prövades inte på nytt, så att användarnamnet inte låses.',
    en: 'The service refused this password the last time (401): it was not tried again, so that the account does not lock.',
  },
  salasanaTorjuttuOhje: {
    fi: 'Tarkista käyttäjätunnus (ei OID-numero) ja salasana; vaihdettua salasanaa kokeillaan heti. Jos salasana onkin oikein, kokeile sitä kerran komennolla ehoks yhteys.',
    sv: 'Kontrollera användarnamnet (inte OID-numret) och lösenordet; ett bytt lösenord prövas genast. Om lösenordet ändå är rätt, pröva det en gång med kommandot ehoks yhteys.',
    en: 'Check the user name (not the OID) and the password; a changed password is tried at once. If this one is right after all, try it once by the command ehoks yhteys.',
  },
  tikettiOhje: {
    fi: 'Tiketti pyydettiin palvelulle {palvelu}. Tarkista palvelun osoite: sen on oltava täsmälleen se, jolla palvelu tuntee itsensä.',
    sv: 'Biljetten begärdes för tjänsten {palvelu}. Kontrollera tjänstens adress: den måste vara exakt den som tjänsten använder om sig själv.',
    en: "The ticket was asked for the service {palvelu}. Check the service's address: it has to be exactly the one by which the service knows itself.",
  },

  tuontioikeusOhje: {
    fi: 'Tunnuksella ei ole oikeutta tuoda oppijoita (OPPIJOIDENTUONTI tai YLEISTUNNISTE_LUONTI). Pyydä oikeus organisaatiosi vastuukäyttäjältä.',
    sv: 'Kontot har inte rätt att importera studerande (OPPIJOIDENTUONTI eller YLEISTUNNISTE_LUONTI). Be organisationens ansvarsanvändare om rätten.',
    en: 'The account has no right to import learners (OPPIJOIDENTUONTI or YLEISTUNNISTE_LUONTI). Ask the responsible user of your organisation for it.',
  },
  keskeytetty: { fi: 'Keskeytettiin.', sv: 'Avbröts.', en: 'Broken off.' },
  tuontiPeruttu: {
    fi: 'Tuonti peruttiin, eikä riviä käsitelty. Tuo se uudella tuonnilla.',
    sv: 'Importen avbröts och raden behandlades inte. Importera den i en ny import.',
    en: 'The import was cancelled and the row was not handled. Import it in a new import.',
  },

  nimeaEi: {
    fi: 'Palvelimen nimeä ei löydy ({syy}). Tarkista palvelun osoite ja verkkoyhteys.',
    sv: 'Serverns namn hittas inte ({syy}). Kontrollera tjänstens adress och nätverket.',
    en: "The server's name is not found ({syy}). Check the service's address and the network.",
  },
  eiOtaVastaan: {
    fi: 'Palvelin ei ota yhteyttä vastaan ({syy}). Tarkista palvelun osoite ja portti.',
    sv: 'Servern tar inte emot förbindelsen ({syy}). Kontrollera tjänstens adress och port.',
    en: "The server takes no connection ({syy}). Check the service's address and port.",
  },
  katkesi: {
    fi: 'Yhteys palveluun katkesi ({syy}).',
    sv: 'Förbindelsen till tjänsten bröts ({syy}).',
    en: 'The connection to the service broke ({syy}).',
  },
  liianPitka: {
    fi: 'Vastaus on liian pitkä ollakseen eHOKSin ({syy}). Tarkista palvelun osoite.',
    sv: 'Svaret är för långt för att komma från eHOKS ({syy}). Kontrollera tjänstens adress.',
    en: "The answer is too long to be one of eHOKS ({syy}). Check the service's address.",
  },
  reittiaEi: {
    fi: 'Palvelimeen ei ole verkkoyhteyttä ({syy}). Tarkista verkko, palomuuri ja välityspalvelin.',
    sv: 'Servern kan inte nås över nätverket ({syy}). Kontrollera nätverk, brandvägg och proxy.',
    en: 'The server cannot be reached over the network ({syy}). Check the network, the firewall and the proxy.',
  },
  varmenneVanhentunut: {
    fi: 'Palvelimen varmenne ei ole voimassa ({syy}). Tarkista koneen kello; jos se on oikeassa, ilmoita palvelun ylläpidolle.',
    sv: 'Serverns certifikat är inte giltigt ({syy}). Kontrollera datorns klocka; om den går rätt, meddela tjänstens administratör.',
    en: "The server's certificate is not in force ({syy}). Check this machine's clock; if it is right, tell those who keep the service.",
  },
  varmenneEiLuotettu: {
    fi: 'Palvelimen varmenteeseen ei luoteta ({syy}). Jos organisaatiollasi on oma varmentaja, anna sen varmenne ympäristömuuttujana NODE_EXTRA_CA_CERTS.',
    sv: 'Serverns certifikat är inte betrott ({syy}). Om organisationen har en egen certifikatutfärdare, ange dess certifikat i miljövariabeln NODE_EXTRA_CA_CERTS.',
    en: "The server's certificate is not trusted ({syy}). If your organisation has an authority of its own, give its certificate in the environment as NODE_EXTRA_CA_CERTS.",
  },
  varmenneToisen: {
    fi: 'Palvelimen varmenne on annettu toiselle nimelle ({syy}). Tarkista palvelun osoite.',
    sv: 'Serverns certifikat gäller ett annat namn ({syy}). Kontrollera tjänstens adress.',
    en: "The server's certificate is for another name ({syy}). Check the service's address.",
  },
  eiTls: {
    fi: 'Palvelimen kanssa ei synny salattua yhteyttä ({syy}). Tarkista, onko osoitteen alussa https:// vai http://, ja portti.',
    sv: 'Ingen krypterad förbindelse till servern ({syy}). Kontrollera om adressen börjar med https:// eller http://, och porten.',
    en: 'No encrypted connection to the server ({syy}). Check whether the address begins with https:// or http://, and the port.',
  },
  yhteysvika: {
    fi: 'Yhteys palveluun ei onnistunut ({syy}).',
    sv: 'Förbindelsen till tjänsten misslyckades ({syy}).',
    en: 'The connection to the service failed ({syy}).',
  },
} as const satisfies Record<string, Kolmella>;

export type Viestiavain = keyof typeof VIESTIT;
export type Viestit = Sano<Viestiavain>;
