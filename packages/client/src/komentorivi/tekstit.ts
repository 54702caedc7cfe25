import type { Kieli } from '@ehoks/core';
import { sanasto, type Kolmella, type Sano } from '../kieli/sanasto.js';

/** Everything the command line says of its own. Codes, paths and texts of the rules come from the catalogues. */
export const TEKSTIT = {
  ohjelma: {
    fi: 'eHOKSin tiedonsiirto komentoriviltä. Tunnukset luetaan ympäristöstä EHOKS_URL, EHOKS_TUNNUS, EHOKS_SALASANA ja EHOKS_KUTSUJA; puuttuva salasana kysytään.',
    sv: 'Dataöverföring till eHOKS från kommandoraden. Uppgifterna läses från miljön EHOKS_URL, EHOKS_TUNNUS, EHOKS_SALASANA och EHOKS_KUTSUJA; ett lösenord som saknas frågas.',
    en: 'Transfer to eHOKS from the command line. The account is read from the environment EHOKS_URL, EHOKS_TUNNUS, EHOKS_SALASANA and EHOKS_KUTSUJA; a missing password is asked for.',
  },
  poistumiskoodit: {
    fi: 'Poistumiskoodit: 0 onnistui · 1 korjattavaa · 2 komento tai tiedosto · 3 palvelu ei vastaa · 4 tunnus lukittu (423) · 5 tunnus tai oikeus (401, 403) · 130 keskeytetty',
    sv: 'Slutkoder: 0 lyckades · 1 något att rätta · 2 kommando eller fil · 3 tjänsten svarar inte · 4 användarnamnet låst (423) · 5 användarnamn eller rättighet (401, 403) · 130 avbröts',
    en: 'Exit codes: 0 succeeded · 1 something to mend · 2 command or file · 3 no answer from the service · 4 account locked (423) · 5 account or right (401, 403) · 130 broken off',
  },
  otsikotKaytto: { fi: 'Käyttö:', sv: 'Användning:', en: 'Usage:' },
  otsikotValinnat: { fi: 'Valinnat:', sv: 'Alternativ:', en: 'Options:' },
  otsikotYhteiset: { fi: 'Yhteiset valinnat:', sv: 'Gemensamma alternativ:', en: 'Global options:' },
  otsikotKomennot: { fi: 'Komennot:', sv: 'Kommandon:', en: 'Commands:' },
  otsikotArgumentit: { fi: 'Argumentit:', sv: 'Argument:', en: 'Arguments:' },
  valinnatPaikka: { fi: '[valinnat]', sv: '[alternativ]', en: '[options]' },
  komentoPaikka: { fi: '[komento]', sv: '[kommando]', en: '[command]' },
  jokinNaista: { fi: 'jokin näistä: {arvot}', sv: 'något av dessa: {arvot}', en: 'one of {arvot}' },
  komentoTuntematon: {
    fi: 'Komentoa {nimi} ei ole (ehoks --help).',
    sv: 'Kommandot {nimi} finns inte (ehoks --help).',
    en: 'There is no command {nimi} (ehoks --help).',
  },
  valintaTuntematon: {
    fi: 'Valintaa {nimi} ei ole.',
    sv: 'Alternativet {nimi} finns inte.',
    en: 'There is no option {nimi}.',
  },
  argumenttiPuuttuu: {
    fi: 'Komennosta puuttuu {nimi}.',
    sv: '{nimi} saknas i kommandot.',
    en: 'The command lacks {nimi}.',
  },
  argumenttejaLiikaa: {
    fi: 'Komennossa {nimi} on liikaa sanoja.',
    sv: 'Kommandot {nimi} har för många ord.',
    en: 'The command {nimi} has too many words.',
  },
  valintaPuuttuu: {
    fi: 'Komennosta puuttuu valinta {nimi}.',
    sv: 'Alternativet {nimi} saknas i kommandot.',
    en: 'The command lacks the option {nimi}.',
  },
  valinnanArvoPuuttuu: {
    fi: 'Valinnasta {nimi} puuttuu arvo.',
    sv: 'Alternativet {nimi} saknar värde.',
    en: 'The option {nimi} lacks its value.',
  },
  valinnanArvoKelvoton: {
    fi: 'Valinnan {nimi} arvo {arvo} ei kelpaa: {rajat}.',
    sv: 'Värdet {arvo} duger inte för alternativet {nimi}: {rajat}.',
    en: 'The value {arvo} does not do for the option {nimi}: {rajat}.',
  },
  tarkoititko: { fi: 'Tarkoititko: {ehdotus}', sv: 'Menade du: {ehdotus}', en: 'Did you mean: {ehdotus}' },
  oletus: { fi: 'oletus {arvo}', sv: 'förval {arvo}', en: 'default {arvo}' },
  versio: { fi: 'näyttää version', sv: 'visar versionen', en: 'shows the version' },
  ohje: { fi: 'näyttää ohjeen', sv: 'visar hjälpen', en: 'shows the help' },

  url: { fi: 'palvelun osoite', sv: 'tjänstens adress', en: "the service's address" },
  casUrl: {
    fi: 'CASin osoite, jos tunnukset ovat Opintopolun mutta palvelu muualla (EHOKS_CAS_URL)',
    sv: 'CAS-adress, om kontona är i Studieinfo men tjänsten någon annanstans (EHOKS_CAS_URL)',
    en: 'address of CAS, when the accounts are of Opintopolku and the service is elsewhere (EHOKS_CAS_URL)',
  },
  tunnus: { fi: 'palvelukäyttäjätunnus', sv: 'användarnamn för servicekonto', en: 'service account' },
  kutsuja: {
    fi: 'lähettäjän tunniste (Caller-Id), esim. 1.2.246.562.10.00000000001.jarjestelma',
    sv: 'avsändarens identifikation (Caller-Id), t.ex. 1.2.246.562.10.00000000001.system',
    en: "the sender's identification (Caller-Id), e.g. 1.2.246.562.10.00000000001.system",
  },
  kieli: { fi: 'tekstien kieli', sv: 'språk för texterna', en: 'language of the texts' },
  json: {
    fi: 'tulostaa JSONia, myös virheestä {"virhe": …}; tarkista, siirra ja oppijat tuo tulostavat rivin kustakin',
    sv: 'skriver JSON, också om ett fel {"virhe": …}; tarkista, siirra och oppijat tuo skriver en rad om var och en',
    en: 'prints JSON, of a failure {"virhe": …} too; tarkista, siirra and oppijat tuo print a line of each',
  },
  hiljaa: { fi: 'tulostaa vain tuloksen', sv: 'skriver bara resultatet', en: 'prints the outcome only' },
  tunnistus: { fi: 'tunnistautumisen tapa', sv: 'sätt att identifiera sig', en: 'how to log in' },
  toistetaan: {
    fi: 'Palvelu ei vastaa ({tila}): yritetään uudelleen ({kerta}/{toistoja}).',
    sv: 'Tjänsten svarar inte ({tila}): försöker på nytt ({kerta}/{toistoja}).',
    en: 'The service does not answer ({tila}): trying again ({kerta}/{toistoja}).',
  },
  toistoja: {
    fi: 'montako kertaa yritetään uudelleen, kun palvelu ei vastaa (3: noin 7 s, 10: noin 6 min; pidempään, jos palvelu pyytää)',
    sv: 'hur många gånger man försöker på nytt när tjänsten inte svarar (3: ungefär 7 s, 10: ungefär 6 min; längre om tjänsten ber om det)',
    en: 'how many times to try again when the service does not answer (3: some 7 s, 10: some 6 min; longer when the service asks for it)',
  },

  tarkista: {
    fi: 'tarkistaa suunnitelmat säännöillä lähettämättä niitä',
    sv: 'granskar planer med reglerna utan att sända dem',
    en: 'checks plans by the rules without sending them',
  },
  huomautukset: {
    fi: 'näyttää myös, mitä olisi hyvä täydentää myöhemmin',
    sv: 'visar också vad som bör kompletteras senare',
    en: 'shows also what should be completed later',
  },
  tiedostot: {
    fi: 'JSON- ja NDJSON-tiedostoja, CSV-taulukoita tai kansioita',
    sv: 'JSON- och NDJSON-filer, CSV-tabeller eller mappar',
    en: 'JSON and NDJSON files, CSV tables or folders',
  },
  siirra: {
    fi: 'siirtää suunnitelmat eHOKSiin; mitä säännöt eivät hyväksy, sitä ei lähetetä',
    sv: 'överför planer till eHOKS; det som reglerna inte godkänner sänds inte',
    en: 'transfers plans to eHOKS; what the rules refuse is not sent',
  },
  tapa: {
    fi: 'luo: vain uudet; korvaa: myös opiskeluoikeuden nykyinen suunnitelma',
    sv: 'luo: bara nya; korvaa: också studierättens nuvarande plan',
    en: 'luo: new ones only; korvaa: also the present plan of the study right',
  },
  kuiva: {
    fi: 'tarkistaa kaiken palvelussa tallentamatta',
    sv: 'granskar allt i tjänsten utan att spara',
    en: 'checks everything at the service and stores nothing',
  },
  jatka: {
    fi: 'lähettää vain ne, jotka ovat uusia tai muuttuneet edellisestä siirrosta',
    sv: 'sänder bara de planer som är nya eller har ändrats sedan den förra överföringen',
    en: 'sends only what is new or has changed since the former transfer',
  },
  rinnakkain: {
    fi: 'suunnitelmia lähetyksessä yhtä aikaa',
    sv: 'planer som sänds samtidigt',
    en: 'plans on their way at the same time',
  },
  hae: { fi: 'hakee suunnitelman', sv: 'hämtar en plan', en: 'fetches a plan' },
  haettava: {
    fi: 'suunnitelman numero tai opiskeluoikeuden OID',
    sv: 'planens nummer eller studierättens OID',
    en: "the plan's number or the study right's OID",
  },
  vertaa: {
    fi: 'näyttää, mikä muuttuisi, jos tiedosto lähetettäisiin tallennetun tilalle',
    sv: 'visar vad som skulle ändras om filen sändes i stället för den sparade planen',
    en: 'shows what would change if the file were sent in the place of the stored plan',
  },
  selita: {
    fi: 'selittää virhekoodin: syy, korjaus ja lähde',
    sv: 'förklarar en felkod: orsak, åtgärd och källa',
    en: 'explains a code: cause, remedy and source',
  },
  onJoOhje: {
    fi: 'Korvaa se valinnalla --tapa korvaa, tai jätä suunnitelma pois. Erot näkee: ehoks vertaa',
    sv: 'Ersätt den med --tapa korvaa, eller lämna bort planen. Skillnaderna syns med: ehoks vertaa',
    en: 'Replace it by --tapa korvaa, or leave the plan out. The differences are told by: ehoks vertaa',
  },
  lokinKoodi: {
    fi: 'virhekoodi, esim. hoks.on-jo',
    sv: 'felkod, t.ex. hoks.on-jo',
    en: 'a code, e.g. hoks.on-jo',
  },
  koodi: {
    fi: 'esim. 423 tai hoks.on-jo; ilman koodia luetellaan kaikki',
    sv: 't.ex. 423 eller hoks.on-jo; utan kod räknas alla upp',
    en: 'e.g. 423 or hoks.on-jo; without one all are listed',
  },
  malli: {
    fi: 'tulostaa CSV-taulukon pohjan: ehoks malli > suunnitelmat.csv',
    sv: 'skriver en mall för CSV-tabellen: ehoks malli > planer.csv',
    en: 'prints a CSV table to fill in: ehoks malli > plans.csv',
  },
  malliOhje: {
    fi: 'kertoo, mitä sarakkeisiin kirjoitetaan (* pakollinen)',
    sv: 'berättar vad som skrivs i kolumnerna (* obligatorisk)',
    en: 'tells what the columns are for (* mandatory)',
  },
  taulukkoLuo: {
    fi: 'CSV-taulukossa on vain päätason tiedot: siitä luodaan uusia suunnitelmia, eikä se korvaa vanhoja (--tapa luo).',
    sv: 'En CSV-tabell har bara huvudnivåns uppgifter: den skapar nya planer och ersätter inte gamla (--tapa luo).',
    en: 'A CSV table has only the main-level facts: it creates new plans and replaces none (--tapa luo).',
  },
  tulostaulukko: {
    fi: 'Rivien tulokset: {tiedosto}',
    sv: 'Radernas resultat: {tiedosto}',
    en: 'Outcomes of the rows: {tiedosto}',
  },
  oppijat: {
    fi: 'oppijanumerot: tuonti, mallitaulukko ja haku numerolla',
    sv: 'studentnummer: import, modelltabell och sökning med nummer',
    en: 'learner numbers: import, template and look-up by number',
  },
  oppijatTuo: {
    fi: 'tuo taulukon oppijat oppijanumerorekisteriin ja kirjoittaa numerot taulukkoon (.tulos.csv)',
    sv: 'importerar tabellens studerande till studentnummerregistret och skriver numren i en tabell (.tulos.csv)',
    en: 'imports the learners of a table and writes their numbers in a table (.tulos.csv)',
  },
  oppijataulukko: { fi: 'CSV-taulukko', sv: 'CSV-tabell', en: 'CSV table' },
  oppijatKuiva: {
    fi: 'tarkistaa rivit lähettämättä mitään',
    sv: 'granskar raderna utan att sända något',
    en: 'checks the rows and sends nothing',
  },
  oppijatJatka: {
    fi: 'jatkaa keskeytynyttä tuontia, tai lukee numerot niille, joiden yksilöinti oli kesken',
    sv: 'fortsätter en avbruten import, eller läser numren för dem vars identifiering pågick',
    en: 'goes on with an import that was broken off, or reads the numbers of those who waited for identification',
  },
  kylla: { fi: 'ei kysy vahvistusta', sv: 'ber inte om bekräftelse', en: 'asks for no confirmation' },
  ilmoitusosoite: {
    fi: 'sähköpostiosoite, johon rekisteri ilmoittaa yksilöimättä jääneistä',
    sv: 'e-postadress dit registret meddelar om dem som inte identifierades',
    en: 'e-mail address to which the register tells of those who were not identified',
  },
  rajapinta: {
    fi: 'oppija: oppijoiden tuonti; yleistunniste: vain numeron haku, ei kysy kansalaisuutta',
    sv: 'oppija: import av studerande; yleistunniste: bara numret, frågar inte efter medborgarskap',
    en: 'oppija: import of learners; yleistunniste: the number only, asks no nationality',
  },
  odota: {
    fi: 'minuutteja, jotka yksilöintiä odotetaan',
    sv: 'minuter som identifieringen väntas',
    en: 'minutes to wait for identification',
  },
  oppijatMalli: {
    fi: 'tulostaa oppijoiden taulukon pohjan: ehoks oppijat malli > oppijat.csv',
    sv: 'skriver en mall för tabellen: ehoks oppijat malli > studerande.csv',
    en: 'prints a table of learners to fill in: ehoks oppijat malli > learners.csv',
  },
  oppijatHae: {
    fi: 'näyttää, mikä henkilön oppijanumero on',
    sv: 'visar vilket studentnummer personen har',
    en: "shows what the person's learner number is",
  },
  oppijanOid: { fi: 'oppijanumero', sv: 'studentnummer', en: 'learner number' },
  oppijaaEi: {
    fi: 'Numeroa {oid} ei ole oppijanumerorekisterissä.',
    sv: 'Numret {oid} finns inte i studentnummerregistret.',
    en: 'The number {oid} is not in the learner register.',
  },
  esikatselu: {
    fi: '{tiedosto}: {riveja} riviä, kelpaa {hyvia} (henkilötunnus {hetullisia}), korjattavaa {huonoja}.',
    sv: '{tiedosto}: {riveja} rader, duger {hyvia} (personbeteckning {hetullisia}), att rätta {huonoja}.',
    en: '{tiedosto}: {riveja} rows, good {hyvia} (identity code {hetullisia}), to mend {huonoja}.',
  },
  tuntemattomatSarakkeet: {
    fi: 'Sarakkeita, joita ei lueta: {sarakkeet}',
    sv: 'Kolumner som inte läses: {sarakkeet}',
    en: 'Columns that are not read: {sarakkeet}',
  },
  lisaaKorjattavia: {
    fi: '… ja {maara} muuta riviä; kaikki ovat tulostaulukossa.',
    sv: '… och {maara} andra rader; alla finns i resultattabellen.',
    en: '… and {maara} other rows; all are in the result table.',
  },
  sarakeRivi: { fi: 'Rivi', sv: 'Rad', en: 'Row' },
  informointi: {
    fi: 'Huolehdi, että oppijoille on kerrottu heidän tietojensa viemisestä oppijanumerorekisteriin.',
    sv: 'Se till att de studerande har informerats om att deras uppgifter förs in i studentnummerregistret.',
    en: 'See that the learners have been told that their data go to the learner register.',
  },
  tuodaanko: {
    fi: 'Tuodaanko {maara} oppijaa palveluun {palvelu}? (k/e) ',
    sv: 'Importera {maara} studerande till tjänsten {palvelu}? (j/n) ',
    en: 'Import {maara} learners to the service {palvelu}? (y/n) ',
  },
  vahvistusPuuttuu: {
    fi: 'Tuontia ei vahvistettu, eikä mitään lähetetty. Ilman kysymistä: --kylla. Pelkkä tarkistus: --kuiva',
    sv: 'Importen bekräftades inte, och inget sändes. Utan fråga: --kylla. Endast granskning: --kuiva',
    en: 'The import was not confirmed, and nothing was sent. Without a question: --kylla. Checking only: --kuiva',
  },
  eiJatkettavaa: {
    fi: 'Tämän tiedoston tuonnissa ei ole jatkettavaa: se meni loppuun, tai tiedosto on muuttunut. Tuo se ilman valintaa --jatka; samasta oppijasta ei synny toista.',
    sv: 'Det finns inget att fortsätta i importen av denna fil: den slutfördes, eller filen har ändrats. Importera utan --jatka; samma studerande uppstår inte två gånger.',
    en: 'There is nothing to go on with in this file: its import was finished, or the file has changed. Import it without --jatka; no learner is made twice.',
  },
  odotetaanYksilointia: {
    fi: 'Yksilöinti on kesken {maara} oppijalla. Odotetaan enintään {minuutteja} min (Ctrl-C lopettaa; numerot saa myöhemmin: --jatka).',
    sv: 'Identifieringen pågår för {maara} studerande. Väntar högst {minuutteja} min (Ctrl-C avslutar; numren fås senare: --jatka).',
    en: 'Identification is under way for {maara} learners. Waiting at most {minuutteja} min (Ctrl-C ends; the numbers come later: --jatka).',
  },
  ristiriitoja: { fi: 'joista ristiriitoja', sv: 'varav skiljaktigheter', en: 'of which conflicts' },
  ristiriita: {
    fi: 'Ristiriita: nimet eivät muistuta niitä, jotka henkilöllä on rekisterissä. Numero on henkilötunnuksen haltijan: tarkista, että henkilötunnus on oikean oppijan.',
    sv: 'Skiljaktighet: namnen liknar inte dem som personen har i registret. Numret hör till den vars personbeteckning det är: kontrollera att beteckningen är rätt persons.',
    en: 'Conflict: the names do not resemble those in the register. The number is of the holder of the identity code: check that the code is of the right learner.',
  },
  yksilointiKesken: {
    fi: 'Numero tulee, kun henkilö on yksilöity: aja sama myöhemmin valinnalla --jatka.',
    sv: 'Numret kommer när personen har identifierats: kör samma senare med --jatka.',
    en: 'The number comes when the person has been identified: run the same later with --jatka.',
  },
  ristiriitaYksiloimatta: {
    fi: 'Ristiriita: henkilö on tuotu aiemmin muilla nimillä, eikä häntä ole yksilöity. Jos rivi on oikein, virkailija korjaa nimet oppijoiden tuontiraportissa; ellei henkilöä ole siellä, hänet on tuonut toinen organisaatio: ota yhteyttä tukeen.',
    sv: 'Skiljaktighet: personen har importerats tidigare med andra namn och är inte identifierad. Om raden är rätt rättar en tjänsteman namnen i rapporten över importerade studerande; finns personen inte där har en annan organisation importerat den: kontakta stödet.',
    en: 'Conflict: the person was imported earlier by other names and has not been identified. If the row is right, an official mends the names in the import report; if the person is not there, another organisation imported the person: ask the support.',
  },
  korjaaNimet: {
    fi: 'Nimet tai henkilötunnus eivät täsmää väestötietojärjestelmään: virkailija korjaa nimet oppijoiden tuontiraportissa. Tarkista molemmat omasta rekisteristäsi.',
    sv: 'Namnen eller personbeteckningen stämmer inte med befolkningsdatasystemet: en tjänsteman rättar namnen i rapporten över importerade studerande. Kontrollera båda i ert eget register.',
    en: 'The names or the identity code do not match the population register: an official mends the names in the import report. Check both in your own register.',
  },
  yksiloiKasin: {
    fi: 'Virkailija yksilöi henkilön oppijoiden tuontiraportissa.',
    sv: 'En tjänsteman identifierar personen i rapporten över importerade studerande.',
    en: 'An official identifies the person in the import report.',
  },
  yhdistettyNumero: { fi: 'Yhdistetty', sv: 'Sammanslagen', en: 'Joined' },
  muutNumerot: { fi: 'Muut numerot', sv: 'Andra nummer', en: 'Other numbers' },
  oppijanumeroaEi: {
    fi: 'Henkilöä ei ole yksilöity, eikä hänellä ole vielä oppijanumeroa.',
    sv: 'Personen har inte identifierats och har ännu inget studentnummer.',
    en: 'The person has not been identified and has no learner number yet.',
  },
  yhteys: {
    fi: 'tarkistaa palvelun, tunnuksen ja sen oikeudet siirtämättä mitään; kirjautuu enintään kerran',
    sv: 'granskar tjänsten, användarnamnet och dess rättigheter utan att överföra något; loggar in högst en gång',
    en: 'checks the service, the account and its rights without a transfer; logs in at most once',
  },
  tunnukset: {
    fi: 'palvelukäyttäjätunnukset (virkailijan omalla tunnuksella)',
    sv: 'servicekonton (med tjänstemannens eget användarnamn)',
    en: "service accounts (with an official's own account)",
  },
  tunnuksetLuettelo: { fi: 'luettelee tunnukset', sv: 'räknar upp kontona', en: 'lists the accounts' },
  tunnuksetLuo: {
    fi: 'luo palvelukäyttäjätunnuksen ja näyttää sen salasanan kerran',
    sv: 'skapar ett servicekonto och visar dess lösenord en gång',
    en: 'creates a service account and shows its password once',
  },
  salasanaTalteen: {
    fi: 'Ota salasana tai sen linkki talteen nyt: sitä ei näytetä uudelleen.',
    sv: 'Spara lösenordet eller länken till det nu: det visas inte på nytt.',
    en: 'Save the password or its link now: it is not shown again.',
  },
  uusiTunnus: { fi: 'uusi käyttäjätunnus', sv: 'nytt användarnamn', en: 'the new account' },
  nimi: { fi: 'tunnuksen nimi', sv: 'kontots namn', en: 'name of the account' },
  organisaatio: { fi: 'organisaation OID', sv: 'organisationens OID', en: 'OID of the organisation' },
  rooli: { fi: 'rooli', sv: 'roll', en: 'role' },
  loki: {
    fi: 'näyttää siirtolokin (virkailijan omalla tunnuksella)',
    sv: 'visar överföringsloggen (med tjänstemannens eget användarnamn)',
    en: "shows the transfer log (with an official's own account)",
  },
  tulos: {
    fi: 'vain siirrot, joiden tulos on tämä',
    sv: 'bara överföringar med detta resultat',
    en: 'only transfers with this outcome',
  },
  alkaen: {
    fi: 'päivästä alkaen, esim. 24.8.2026 tai 2026-08-24',
    sv: 'från och med dagen, t.ex. 24.8.2026 eller 2026-08-24',
    en: 'from the day, e.g. 2026-08-24 or 24.8.2026',
  },
  eiRiveja: {
    fi: 'Lokissa ei ole tällaisia rivejä.',
    sv: 'Inga sådana rader i loggen.',
    en: 'No such rows in the log.',
  },
  lokiAika: { fi: 'aika', sv: 'tid', en: 'time' },
  lokiToimi: { fi: 'toimi', sv: 'åtgärd', en: 'action' },
  lokiTulos: { fi: 'tulos', sv: 'resultat', en: 'outcome' },
  lokiOppija: { fi: 'oppija', sv: 'studerande', en: 'learner' },
  lokiHoks: { fi: 'HOKS', sv: 'PUK', en: 'plan' },
  toimiLuo: { fi: 'luo', sv: 'skapa', en: 'create' },
  toimiKorvaa: { fi: 'korvaa', sv: 'ersätt', en: 'replace' },
  toimiMuuta: { fi: 'muuta', sv: 'ändra', en: 'change' },
  siirtoOnnistui: { fi: 'onnistui', sv: 'lyckades', en: 'succeeded' },
  siirtoHylatty: { fi: 'hylätty', sv: 'förkastad', en: 'refused' },
  siirtoKorjattu: { fi: 'korjattu', sv: 'rättad', en: 'mended' },
  enintaan: { fi: 'rivejä enintään', sv: 'rader högst', en: 'rows at most' },

  salasana: { fi: 'Salasana ({tunnus})', sv: 'Lösenord ({tunnus})', en: 'Password ({tunnus})' },
  puuttuu: {
    fi: 'Puuttuu: {nimi}. Anna se valinnalla {valinta} tai ympäristömuuttujana {muuttuja}.',
    sv: 'Saknas: {nimi}. Ange med {valinta} eller miljövariabeln {muuttuja}.',
    en: 'Missing: {nimi}. Give it by {valinta} or in the environment as {muuttuja}.',
  },
  urlKelvoton: {
    fi: 'Palvelun osoite ei kelpaa: sen alussa on https:// (tai http://), eikä siinä ole tunnusta eikä salasanaa.',
    sv: 'Tjänstens adress duger inte: den börjar med https:// (eller http://) och innehåller varken användarnamn eller lösenord.',
    en: "The service's address is not valid: it begins with https:// (or http://) and holds neither account nor password.",
  },
  kutsujaKelvoton: {
    fi: 'Lähettäjän tunnisteessa (Caller-Id) voi olla vain kirjaimia a–z, numeroita ja tavallisia välimerkkejä.',
    sv: 'Avsändarens identifikation (Caller-Id) kan bara innehålla bokstäverna a–z, siffror och vanliga skiljetecken.',
    en: "The sender's identification (Caller-Id) may hold only the letters a–z, digits and common punctuation.",
  },
  salasanaPuuttuu: {
    fi: 'Salasana puuttuu: anna se ympäristömuuttujana EHOKS_SALASANA tai aja pääteikkunassa. Komennon argumentteihin se ei kuulu.',
    sv: 'Lösenordet saknas: ange det i miljövariabeln EHOKS_SALASANA eller kör i en terminal. Det hör inte till argumenten.',
    en: 'The password is missing: give it in the environment as EHOKS_SALASANA or run in a terminal. It does not belong in the arguments.',
  },
  tiedostoaEi: {
    fi: 'Tiedostoa ei voi lukea: {tiedosto} ({syy})',
    sv: 'Filen kan inte läsas: {tiedosto} ({syy})',
    en: 'Cannot read the file {tiedosto} ({syy})',
  },
  muistiaEi: {
    fi: 'Tiedostoa ei voi lukea tai kirjoittaa: {tiedosto} ({syy}). Muistettavien kansion voi vaihtaa ympäristömuuttujalla EHOKS_MUISTI.',
    sv: 'Filen kan inte läsas eller skrivas: {tiedosto} ({syy}). Mappen för det som kommas ihåg kan bytas med miljövariabeln EHOKS_MUISTI.',
    en: 'Cannot read or write the file {tiedosto} ({syy}). The folder for what is remembered can be changed in the environment by EHOKS_MUISTI.',
  },
  eiSuunnitelmia: {
    fi: 'Annetuissa tiedostoissa ei ole suunnitelmia.',
    sv: 'Filerna innehåller inga planer.',
    en: 'There are no plans in the files.',
  },
  kaikkiKunnossa: {
    fi: 'Suunnitelmia {maara}, kaikki kunnossa. KOSKEA ja muita rekistereitä ei kysytty; palvelu tarkistaa niistäkin: ehoks siirra --kuiva',
    sv: 'Planer: {maara}, alla i ordning. KOSKI och andra register tillfrågades inte; tjänsten granskar även mot dem: ehoks siirra --kuiva',
    en: 'Plans: {maara}, all in order. KOSKI and the other registers were not asked; the service checks those too: ehoks siirra --kuiva',
  },
  korjattavia: {
    fi: 'Suunnitelmia {maara}, korjattavia {korjattavia}.',
    sv: 'Planer: {maara}, att rätta: {korjattavia}.',
    en: 'Plans: {maara}, to mend: {korjattavia}.',
  },
  tallennettuja: {
    fi: 'Palvelusta haettuja suunnitelmia (niissä on id) {maara}: muutettuina ne korvaavat entisen. Tarkista ja siirrä valinnalla --tapa korvaa',
    sv: 'Planer som har hämtats från tjänsten (de har id): {maara}. Ändrade ersätter de den tidigare. Granska och överför med --tapa korvaa',
    en: 'Plans fetched from the service (they have an id): {maara}. Changed, they replace the stored one. Check and transfer with --tapa korvaa',
  },
  sarakeSyyt: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  sarakeMaara: { fi: 'Määrä', sv: 'Antal', en: 'Number' },
  sarakeEnnen: { fi: 'Tallennettu', sv: 'Sparad', en: 'Stored' },
  sarakeNyt: { fi: 'Tiedostossa', sv: 'I filen', en: 'In the file' },
  virhe: { fi: 'virhe', sv: 'fel', en: 'error' },
  varoitus: { fi: 'varoitus', sv: 'varning', en: 'warning' },
  huomautus: { fi: 'huomautus', sv: 'anmärkning', en: 'note' },
  luotu: { fi: 'luotu', sv: 'skapade', en: 'created' },
  korvattu: { fi: 'korvattu', sv: 'ersatta', en: 'replaced' },
  ennallaan: { fi: 'ennallaan', sv: 'oförändrade', en: 'unchanged' },
  tarkistettu: { fi: 'kelpaisi', sv: 'skulle godkännas', en: 'would be taken' },
  hylatty: { fi: 'hylätty', sv: 'förkastade', en: 'refused' },
  siirtamatta: { fi: 'siirtämättä', sv: 'inte överförda', en: 'not transferred' },
  jatkettavissa: {
    fi: 'Siirto jäi kesken. Jatka samoilla tiedostoilla: --jatka',
    sv: 'Överföringen avbröts. Fortsätt med samma filer: --jatka',
    en: 'The transfer was broken off. Go on with the same files: --jatka',
  },
  aikaisintaan: {
    fi: 'Jatka aikaisintaan {aika}.',
    sv: 'Fortsätt tidigast {aika}.',
    en: 'Go on at {aika} at the earliest.',
  },
  yksiEnsin: {
    fi: 'Tunnus lukittui viimeksi: lähetetään ensin yksi suunnitelma.',
    sv: 'Användarnamnet låstes senast: en plan sänds först.',
    en: 'The account was locked the last time: one plan is sent first.',
  },
  edistyminen: {
    fi: '{bar} {percentage} % | {value}/{total} | {rate}/s | jäljellä {eta_formatted}',
    sv: '{bar} {percentage} % | {value}/{total} | {rate}/s | kvar {eta_formatted}',
    en: '{bar} {percentage} % | {value}/{total} | {rate}/s | {eta_formatted} left',
  },
  samanlaiset: { fi: 'Ei eroja.', sv: 'Inga skillnader.', en: 'No differences.' },
  eiSuunnitelmaa: {
    fi: 'Opiskeluoikeudella {oid} ei ole suunnitelmaa.',
    sv: 'Studierätten {oid} har ingen plan.',
    en: 'The study right {oid} has no plan.',
  },
  haettavaEiKelpaa: {
    fi: 'Tällä ei voi hakea: {haettava}. Anna suunnitelman numero tai opiskeluoikeuden OID (1.2.246.562.15.…); oppijanumerolla tai nimellä suunnitelmaa ei haeta.',
    sv: 'Kan inte hämtas med: {haettava}. Ange planens nummer eller studierättens OID (1.2.246.562.15.…); en plan hämtas inte med studentnummer eller namn.',
    en: "Cannot fetch by: {haettava}. Give the plan's number or the study right's OID (1.2.246.562.15.…); a plan is not fetched by a learner number or a name.",
  },
  tuntematonKoodi: {
    fi: 'Koodia {koodi} ei ole (kaikki koodit: ehoks selita).',
    sv: 'Koden {koodi} finns inte (alla koder: ehoks selita).',
    en: 'There is no code {koodi} (all of them: ehoks selita).',
  },
  sarakeKoodi: { fi: 'Koodi', sv: 'Kod', en: 'Code' },
  selitysMuut: {
    fi: 'Muualla kuin tiedonsiirrossa, samalla koodilla:',
    sv: 'På annat håll än i dataöverföringen, med samma kod:',
    en: 'Elsewhere than in a transfer, with the same code:',
  },
  selitysSyy: { fi: 'Syy', sv: 'Orsak', en: 'Cause' },
  selitysOhje: { fi: 'Korjaus', sv: 'Åtgärd', en: 'Remedy' },
  selitysLahde: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  yhteysOsoite: { fi: 'Palvelu vastaa', sv: 'Tjänsten svarar', en: 'The service answers' },
  yhteysTunnus: { fi: 'Tunnus ja salasana', sv: 'Användarnamn och lösenord', en: 'Account and password' },
  yhteysOikeus: { fi: 'Oikeus siirtää', sv: 'Rätt att överföra', en: 'Right to transfer' },
  yhteysKunnossa: {
    fi: 'Yhteys on kunnossa. Jos siirrot eivät silti onnistu, tarkista suunnitelmat: ehoks tarkista',
    sv: 'Förbindelsen är i ordning. Om överföringarna ändå misslyckas, granska planerna: ehoks tarkista',
    en: 'The connection is in order. If transfers still fail, check the plans: ehoks tarkista',
  },
  oidTunnuksena: {
    fi: 'Käyttäjätunnus on koulutuksen järjestäjän antama tunnus, ei OID-numero.',
    sv: 'Användarnamnet är det som utbildningsanordnaren har gett, inte ett OID-nummer.',
    en: 'The account is the name that the education provider gave, not an OID.',
  },
  tuki: {
    fi: 'Tukea pyytäessäsi kerro: {tiedot}',
    sv: 'När du ber om stöd, uppge: {tiedot}',
    en: 'When you ask for support, tell: {tiedot}',
  },
  tukiosoite: { fi: 'Tuki: {osoite}', sv: 'Stöd: {osoite}', en: 'Support: {osoite}' },
  tukiPyynto: { fi: 'pyynnön tunniste', sv: 'begärans identifikation', en: 'id of the request' },
  tukiOppija: { fi: 'oppijanumero', sv: 'studentnummer', en: 'learner number' },
  tukiOpiskeluoikeus: { fi: 'opiskeluoikeus', sv: 'studierätt', en: 'study right' },
  tukiTunnus: { fi: 'käyttäjätunnus', sv: 'användarnamn', en: 'account' },
  tukiVastaus: { fi: 'palvelun vastaus', sv: 'tjänstens svar', en: 'answer of the service' },
} as const satisfies Record<string, Kolmella>;

export type Tekstiavain = keyof typeof TEKSTIT;

export type Sanat = Sano<Tekstiavain>;

export function sanat(kieli: Kieli): Sanat {
  return sanasto(TEKSTIT, kieli);
}
