import { OIKEUS_OHJE, RAJAPINTA, SIIRTO_OHJE, type Kieltaytyminen, type Siirtokoodi } from './kieltaytyminen.js';

type SyyJaOhje = readonly [syy: string, ohje: string];

/** Kieltäytyminen kolmella kielellä: suomi, ruotsi, englanti. */
function kieltaytyminen(
  siirtokoodi: Siirtokoodi,
  lahde: string,
  [fi, sv, en]: readonly [fi: SyyJaOhje, sv: SyyJaOhje, en: SyyJaOhje],
): Kieltaytyminen {
  const teksti = ([syy, ohje]: SyyJaOhje) => ({ syy, ohje });
  return { siirtokoodi, lahde, tekstit: { fi: teksti(fi), sv: teksti(sv), en: teksti(en) } };
}

/** Tunnuksiin, istuntoihin ja käyttöoikeuksien myöntämiseen liittyvät kieltäytymiset. */
export const TUNNUSTEN_KIELTAYTYMISET = {
  'tunnistus.tunnus-on-oid': kieltaytyminen(401, SIIRTO_OHJE, [
    [
      'Käyttäjätunnukseksi annettiin OID-numero.',
      'Käyttäjätunnus on koulutuksen järjestäjän antama nimi, ei OID-numero. Tallenna se opintohallintojärjestelmään täsmälleen siinä muodossa kuin se luotiin. Älä yritä toistuvasti: tunnus lukkiutuu.',
    ],
    [
      'Som användarnamn angavs ett OID-nummer.',
      'Användarnamnet är det namn som utbildningsanordnaren har gett, inte ett OID-nummer. Spara det i studieförvaltningssystemet exakt som det skapades. Försök inte upprepade gånger: kontot låses.',
    ],
    [
      'An OID was given as the user name.',
      'The user name is the name that the provider gave to the account, not an OID. Store it in the student information system exactly as it was created. Do not keep trying: the account locks.',
    ],
  ]),
  'tunnistus.paasytunniste-ei-kelpaa': kieltaytyminen(401, RAJAPINTA, [
    [
      'Pääsytunniste (Authorization: Bearer) ei kelpaa: se on vanhentunut, muuttunut tai annettu ennen salasanan vaihtoa.',
      'Hae uusi pääsytunniste palvelukäyttäjätunnuksella.',
    ],
    [
      'Åtkomstbeviset (Authorization: Bearer) är inte giltigt: det är föråldrat, ändrat eller utfärdat före lösenordsbytet.',
      'Hämta ett nytt åtkomstbevis med servicekontot.',
    ],
    [
      'The access token (Authorization: Bearer) is not valid: it has expired, was altered, or is older than the password.',
      'Get a new access token with the service account.',
    ],
  ]),
  'tunnistus.kirjautumistapaa-ei-tueta': kieltaytyminen(400, 'RFC 6749', [
    ['Pääsytunnistetta ei anneta tällä tavalla.', 'Lähetä grant_type=client_credentials, client_id ja client_secret.'],
    ['Åtkomstbevis ges inte på detta sätt.', 'Sänd grant_type=client_credentials, client_id och client_secret.'],
    ['Access tokens are not given this way.', 'Send grant_type=client_credentials, client_id and client_secret.'],
  ]),
  'tunnus.ei-kaytossa': kieltaytyminen(401, SIIRTO_OHJE, [
    [
      'Tunnus on poistettu käytöstä, tai sen voimassaolo on päättynyt.',
      'Pyydä koulutustoimijan vastuukäyttäjää ottamaan tunnus käyttöön tai luomaan uusi.',
    ],
    [
      'Kontot har tagits ur bruk, eller så har dess giltighetstid gått ut.',
      'Be utbildningsanordnarens ansvarsanvändare ta kontot i bruk eller skapa ett nytt.',
    ],
    [
      'The account has been disabled or has expired.',
      'Ask the responsible user of the provider to enable it or to create another.',
    ],
  ]),
  'tunnus.ei-virkailija': kieltaytyminen(403, RAJAPINTA, [
    [
      'Palvelukäyttäjätunnus ei kelpaa virkailijan palveluun.',
      'Kirjaudu omalla henkilökohtaisella tunnuksellasi; palvelukäyttäjätunnus on vain tiedonsiirtoon.',
    ],
    [
      'Ett servicekonto duger inte för tjänstemännens tjänst.',
      'Logga in med ditt personliga konto; servicekontot är endast för dataöverföring.',
    ],
    [
      "User type 'PALVELU' is not allowed",
      'Log in with your own personal account; a service account is for transfers only.',
    ],
  ]),
  'tunnus.on-jo': kieltaytyminen(400, RAJAPINTA, [
    ['Käyttäjätunnus on varattu.', 'Valitse toinen käyttäjätunnus.'],
    ['Användarnamnet är upptaget.', 'Välj ett annat användarnamn.'],
    ['The user name is taken.', 'Choose another user name.'],
  ]),
  'tunnus.ei-loydy': kieltaytyminen(404, RAJAPINTA, [
    ['Tunnusta ei löydy, tai se ei ole hallittavissasi.', 'Tarkista käyttäjätunnus.'],
    ['Kontot hittades inte, eller så hanterar du det inte.', 'Kontrollera användarnamnet.'],
    ['The account is not found or not yours to manage.', 'Check the user name.'],
  ]),
  'oikeus.ei-palveluoikeutta': kieltaytyminen(401, SIIRTO_OHJE, [
    [
      'Tunnuksella ei ole eHOKS-palvelukäyttäjän oikeutta mihinkään organisaatioon.',
      'Pyydä koulutustoimijan vastuukäyttäjää lisäämään tunnukselle oikeus "eHOKS-palvelukäyttäjä (järjestelmän oikeus, ei henkilölle)".',
    ],
    [
      'Kontot har inte ePUK-serviceanvändarens rättighet i någon organisation.',
      'Be utbildningsanordnarens ansvarsanvändare lägga till rättigheten "ePUK-serviceanvändare (systemets rättighet, inte för en person)".',
    ],
    [
      'The account has no eHOKS service right in any organisation.',
      'Ask the responsible user of the provider to add the right "eHOKS service account (right of a system, not of a person)".',
    ],
  ]),
  'oikeus.paattynyt': kieltaytyminen(401, SIIRTO_OHJE, [
    [
      'Tunnuksen eHOKS-palvelukäyttäjän oikeus on päättynyt {paattyi}.',
      'Pyydä koulutustoimijan vastuukäyttäjää jatkamaan oikeuden voimassaoloa.',
    ],
    [
      'Kontots rättighet som ePUK-serviceanvändare gick ut {paattyi}.',
      'Be utbildningsanordnarens ansvarsanvändare förlänga rättigheten.',
    ],
    [
      'The eHOKS service right of the account ended on {paattyi}.',
      'Ask the responsible user of the provider to extend the right.',
    ],
  ]),
  'oikeus.ei-virkailijan-oikeutta': kieltaytyminen(403, OIKEUS_OHJE, [
    [
      'Tunnuksellasi ei ole voimassa olevaa eHOKS-oikeutta.',
      'Pyydä oikeutta organisaatiosi eHOKS-pääkäyttäjältä tai vastuukäyttäjältä.',
    ],
    [
      'Ditt konto har ingen giltig ePUK-rättighet.',
      'Be om rättigheten av din organisations ePUK-huvudanvändare eller ansvarsanvändare.',
    ],
    [
      'Your account has no eHOKS right in force.',
      "Ask your organisation's eHOKS main user or responsible user for a right.",
    ],
  ]),
  'oppija.vieras': kieltaytyminen(403, RAJAPINTA, [
    [
      'Voit katsoa vain niitä tietoja, joiden asioissa olet kirjautunut.',
      'Kirjaudu sen henkilön asioissa, jonka tietoja haet.',
    ],
    [
      'Du kan endast se uppgifter om den vars ärenden du sköter.',
      'Logga in i ärenden som gäller den person vars uppgifter du söker.',
    ],
    [
      'You see only the data of the one whose matters you are logged in for.',
      'Log in for the person whose data you look for.',
    ],
  ]),
  'istunto.puuttuu': kieltaytyminen(401, RAJAPINTA, [
    ['Et ole kirjautunut, tai istuntosi on päättynyt.', 'Kirjaudu sisään uudelleen.'],
    ['Du är inte inloggad, eller så har din session avslutats.', 'Logga in på nytt.'],
    ['You are not logged in, or your session has ended.', 'Log in again.'],
  ]),
  'istunto.toisen-kayttajan': kieltaytyminen(401, RAJAPINTA, [
    [
      'Sivu on avattu toisella tunnuksella kuin sillä, jolla selaimessa on nyt kirjauduttu. Mitään ei tallennettu.',
      'Kirjaudu tunnuksella, jolla avasit sivun, tai avaa sivu uudelleen.',
    ],
    [
      'Sidan har öppnats med ett annat konto än det som nu är inloggat i webbläsaren. Ingenting sparades.',
      'Logga in med det konto som du öppnade sidan med, eller öppna sidan på nytt.',
    ],
    [
      'The page was opened with another account than the one now logged in with in the browser. Nothing was saved.',
      'Log in with the account that you opened the page with, or open the page anew.',
    ],
  ]),
  'pyynto.vieras-sivusto': kieltaytyminen(403, RAJAPINTA, [
    ['Pyyntö tuli toiselta sivustolta, eikä sitä toteutettu.', 'Tee muutos palvelun omalta sivulta.'],
    ['Begäran kom från en annan webbplats och utfördes inte.', 'Gör ändringen på tjänstens egen sida.'],
    ['The request came from another site and was not carried out.', "Make the change on the service's own page."],
  ]),
  'pyynto.liian-monta': kieltaytyminen(429, RAJAPINTA, [
    ['Pyyntöjä tuli liian tiheään.', 'Odota otsakkeen Retry-After sekunnit ja jatka harvemmin.'],
    ['Begäranden kom för tätt.', 'Vänta så många sekunder som Retry-After anger och fortsätt glesare.'],
    ['Requests came too fast.', 'Wait the seconds of the header Retry-After and go on more slowly.'],
  ]),
  'palvelu.ruuhkautunut': kieltaytyminen(503, RAJAPINTA, [
    ['Kirjautumisia on juuri nyt liikaa. Mitään ei tallennettu.', 'Yritä uudelleen hetken kuluttua (Retry-After).'],
    ['Det är just nu för många inloggningar. Ingenting sparades.', 'Försök på nytt om en stund (Retry-After).'],
    ['There are too many logins right now. Nothing was saved.', 'Try again in a while (Retry-After).'],
  ]),
  'myonto.organisaatiota-ei-ole': kieltaytyminen(400, OIKEUS_OHJE, [
    ['Organisaatiota ei ole.', 'Tarkista organisaation OID.'],
    ['Organisationen finns inte.', 'Kontrollera organisationens OID.'],
    ['There is no such organisation.', 'Check the OID of the organisation.'],
  ]),
  'myonto.roolia-ei-saa-myontaa': kieltaytyminen(403, OIKEUS_OHJE, [
    ['Sinulla ei ole oikeutta myöntää tätä roolia.', 'Katso dokumentista kayttooikeudet.md, kuka roolin myöntää.'],
    ['Du har inte rätt att bevilja denna roll.', 'Se i dokumentet kayttooikeudet.md vem som beviljar rollen.'],
    ['You may not grant this role.', 'The document kayttooikeudet.md tells who grants it.'],
  ]),
  'myonto.ei-oikeutta-organisaatioon': kieltaytyminen(403, OIKEUS_OHJE, [
    ['Voit myöntää rooleja vain omassa organisaatiossasi ja sen alla.', 'Pyydä roolia kohdeorganisaation myöntäjältä.'],
    [
      'Du kan bevilja roller endast i din egen organisation och under den.',
      'Be om rollen av den som beviljar den i organisationen.',
    ],
    ['You may grant roles only in your own organisation and below it.', 'Ask the granter of that organisation.'],
  ]),
  'myonto.vaara-tunnuksen-tyyppi': kieltaytyminen(400, OIKEUS_OHJE, [
    [
      'Roolia ei voi myöntää tällaiselle tunnukselle.',
      'Palvelukäyttäjän oikeus on järjestelmän, muut roolit henkilön.',
    ],
    [
      'Rollen kan inte beviljas ett sådant konto.',
      'Serviceanvändarens rättighet är för system, övriga roller för personer.',
    ],
    [
      'The role is not for an account of this kind.',
      'The service right is for systems, the other roles are for persons.',
    ],
  ]),
  'myonto.vaara-taso': kieltaytyminen(400, OIKEUS_OHJE, [
    ['Roolia ei myönnetä tämän tason organisaatioon.', 'Katso dokumentista kayttooikeudet.md roolin tasot.'],
    ['Rollen beviljas inte i en organisation på denna nivå.', 'Se rollens nivåer i dokumentet kayttooikeudet.md.'],
    [
      'The role is not granted in an organisation of this level.',
      'The document kayttooikeudet.md tells the levels of the role.',
    ],
  ]),
  'myonto.anomus-puuttuu': kieltaytyminen(403, OIKEUS_OHJE, [
    [
      'Rooli myönnetään vain hyväksytyn anomuksen perusteella.',
      'Pyydä järjestäjää anomaan oikeutta Opetushallitukselta.',
    ],
    [
      'Rollen beviljas endast utifrån en godkänd anhållan.',
      'Be anordnaren anhålla om rättigheten hos Utbildningsstyrelsen.',
    ],
    [
      'The role is granted only after an approved request.',
      'Ask the provider to request the right from the National Agency.',
    ],
  ]),
  'myonto.jarjestaja-integroi': kieltaytyminen(403, OIKEUS_OHJE, [
    [
      'Järjestäjällä on palvelukäyttäjätunnus, joten se voi siirtää tietoa rajapinnan kautta.',
      'Rooli myönnetään vain järjestäjälle, joka ei voi siirtää tietoa rajapinnan kautta.',
    ],
    [
      'Anordnaren har ett servicekonto och kan alltså överföra uppgifter via gränssnittet.',
      'Rollen beviljas endast en anordnare som inte kan överföra uppgifter via gränssnittet.',
    ],
    [
      'The provider has a service account, so it can transfer data over the API.',
      'The role is granted only to a provider that cannot.',
    ],
  ]),
  'myonto.voimassaolo': kieltaytyminen(400, OIKEUS_OHJE, [
    [
      'Oikeuden voimassaolo ei kelpaa.',
      'Alku on enintään vuoden päässä; loppu on alun jälkeen, ei menneisyydessä ja henkilöllä enintään vuoden päässä alusta.',
    ],
    [
      'Rättighetens giltighetstid är inte giltig.',
      'Början är högst ett år bort; slutet är efter början, inte i det förflutna och för en person högst ett år från början.',
    ],
    [
      'The validity of the right is not acceptable.',
      'The beginning is at most a year ahead; the end is after it, not in the past, and for a person at most a year after it.',
    ],
  ]),
  'salasana.ei-kelpaa': kieltaytyminen(400, SIIRTO_OHJE, [
    [
      'Salasana ei täytä vaatimuksia: {puutteet}.',
      'Vähintään {vahintaan} merkkiä, joiden joukossa isoja ja pieniä kirjaimia, numero ja erikoismerkki.',
    ],
    [
      'Lösenordet uppfyller inte kraven: {puutteet}.',
      'Minst {vahintaan} tecken, med stora och små bokstäver, en siffra och ett specialtecken.',
    ],
    [
      'The password does not meet the rule: {puutteet}.',
      'At least {vahintaan} characters, with upper and lower case, a digit and a special character.',
    ],
  ]),
  'salasana.linkki-ei-kelpaa': kieltaytyminen(410, RAJAPINTA, [
    ['Linkki on vanhentunut tai jo käytetty.', 'Pyydä uusi linkki siltä, joka hallitsee tunnustasi.'],
    ['Länken är föråldrad eller redan använd.', 'Be om en ny länk av den som hanterar ditt konto.'],
    ['The link has expired or has been used.', 'Ask for a new one from whoever manages your account.'],
  ]),
  'anomus.ei-loydy': kieltaytyminen(404, RAJAPINTA, [
    ['Anomusta ei löydy.', 'Tarkista anomuksen tunniste.'],
    ['Anhållan hittades inte.', 'Kontrollera anhållans identifierare.'],
    ['The request is not found.', 'Check its identifier.'],
  ]),
  'anomus.oma': kieltaytyminen(403, OIKEUS_OHJE, [
    ['Omaa anomustaan ei voi ratkaista.', 'Pyydä toista Opetushallituksen pääkäyttäjää ratkaisemaan se.'],
    ['Man kan inte avgöra sin egen anhållan.', 'Be en annan av Utbildningsstyrelsens huvudanvändare avgöra den.'],
    ["One cannot decide one's own request.", 'Ask another main user of the National Agency to decide it.'],
  ]),
  'anomus.jo-ratkaistu': kieltaytyminen(409, RAJAPINTA, [
    ['Anomus on jo ratkaistu.', 'Hae anomukset uudelleen.'],
    ['Anhållan är redan avgjord.', 'Hämta anhållandena på nytt.'],
    ['The request has already been decided.', 'Fetch the requests again.'],
  ]),
} as const satisfies Record<string, Kieltaytyminen>;
