import type { Tekstit } from '../virheet/tekstit.js';
import type { Rivipuutekoodi } from './annettu-oppija.js';
import type { Yksilointitila } from './rekisterihenkilo.js';

/** Mitä rivissä on vialla ja mitä sille tehdään. Hylätty rivi ei estä muita. */
export const RIVIPUUTTEET: Readonly<Record<Rivipuutekoodi, Tekstit>> = {
  'tunniste-puuttuu': {
    fi: {
      syy: 'Henkilöllä ei ole tunnistetta.',
      ohje: 'Anna ainakin yksi: henkilötunnus, oppijanumero, passinumero tai sähköpostitunniste.',
    },
    sv: {
      syy: 'Personen har ingen beteckning.',
      ohje: 'Ange minst en: personbeteckning, studentnummer, passnummer eller e-postbeteckning.',
    },
    en: {
      syy: 'The person has no identifier.',
      ohje: 'Give at least one: identity code, learner number, passport number or e-mail identifier.',
    },
  },
  'oid-ei-kelpaa': {
    fi: { syy: 'Oppijanumero ei ole oikean muotoinen.', ohje: 'Tarkista numero tai jätä se pois.' },
    sv: { syy: 'Studentnumret har fel form.', ohje: 'Kontrollera numret eller lämna bort det.' },
    en: { syy: 'The learner number is not well formed.', ohje: 'Check the number or leave it out.' },
  },
  'oid-tuntematon': {
    fi: { syy: 'Oppijanumeroa ei ole rekisterissä.', ohje: 'Tarkista numero tai anna jokin muu tunniste.' },
    sv: { syy: 'Studentnumret finns inte i registret.', ohje: 'Kontrollera numret eller ange en annan beteckning.' },
    en: { syy: 'The learner number is not in the register.', ohje: 'Check the number or give another identifier.' },
  },
  'hetu-ei-kelpaa': {
    fi: {
      syy: 'Henkilötunnus ei kelpaa: päivää ei ole, välimerkki on väärin tai tarkistusmerkki ei täsmää.',
      ohje: 'Tarkista henkilötunnus omasta rekisteristäsi. Kirjaimet ovat isoja.',
    },
    sv: {
      syy: 'Personbeteckningen är ogiltig: dagen finns inte, skiljetecknet är fel eller kontrolltecknet stämmer inte.',
      ohje: 'Kontrollera personbeteckningen i ert eget register. Bokstäverna är versaler.',
    },
    en: {
      syy: 'The identity code is not valid: there is no such day, or the separator or the check character is wrong.',
      ohje: 'Check the identity code in your own register. Letters are capitals.',
    },
  },
  'hetu-keinotekoinen': {
    fi: { syy: 'Henkilötunnus on keinotekoinen.', ohje: 'Anna henkilön oikea henkilötunnus tai jätä se pois.' },
    sv: { syy: 'Personbeteckningen är konstgjord.', ohje: 'Ange den riktiga personbeteckningen eller lämna bort den.' },
    en: { syy: 'The identity code is artificial.', ohje: 'Give the real identity code of the person or leave it out.' },
  },
  'hetu-puuttuu-suomalaiselta': {
    fi: { syy: 'Suomen kansalaiselta puuttuu henkilötunnus.', ohje: 'Anna henkilötunnus tai tarkista kansalaisuus.' },
    sv: {
      syy: 'Personbeteckningen saknas för en finländsk medborgare.',
      ohje: 'Ange personbeteckningen eller kontrollera medborgarskapet.',
    },
    en: { syy: 'A citizen of Finland has no identity code.', ohje: 'Give the identity code or check the nationality.' },
  },
  'sahkoposti-ei-kelpaa': {
    fi: { syy: 'Sähköpostitunniste ei ole osoitteen muotoinen.', ohje: 'Tarkista osoite tai jätä se pois.' },
    sv: { syy: 'E-postbeteckningen har inte formen av en adress.', ohje: 'Kontrollera adressen eller lämna bort den.' },
    en: { syy: 'The e-mail identifier is not an address.', ohje: 'Check the address or leave it out.' },
  },
  'nimi-puuttuu': {
    fi: { syy: 'Nimi puuttuu.', ohje: 'Anna etunimet, kutsumanimi ja sukunimi.' },
    sv: { syy: 'Namnet saknas.', ohje: 'Ange förnamn, tilltalsnamn och efternamn.' },
    en: { syy: 'A name is missing.', ohje: 'Give the first names, the name used and the surname.' },
  },
  'syntymaaika-ei-kelpaa': {
    fi: { syy: 'Syntymäaika ei ole kalenteripäivä.', ohje: 'Anna päivä muodossa vvvv-kk-pp.' },
    sv: { syy: 'Födelsetiden är ingen kalenderdag.', ohje: 'Ange dagen i formen åååå-mm-dd.' },
    en: { syy: 'The date of birth is not a day.', ohje: 'Give it in the form yyyy-mm-dd.' },
  },
  'koodi-ei-kelpaa': {
    fi: {
      syy: 'Koodi ei kelpaa.',
      ohje: 'Sukupuoli on 1 tai 2, äidinkieli koodiston kieli arvo isoin kirjaimin, kansalaisuus koodiston maatjavaltiot2 arvo.',
    },
    sv: {
      syy: 'Koden är ogiltig.',
      ohje: 'Kön är 1 eller 2, modersmål ett värde i kodverket kieli med versaler, medborgarskap ett värde i maatjavaltiot2.',
    },
    en: {
      syy: 'The code is not valid.',
      ohje: 'Sex is 1 or 2, mother tongue a value of kieli in capitals, nationality a value of maatjavaltiot2.',
    },
  },
  'kansalaisuus-puuttuu': {
    fi: { syy: 'Kansalaisuus puuttuu.', ohje: 'Anna ainakin yksi kansalaisuus (koodisto maatjavaltiot2).' },
    sv: { syy: 'Medborgarskapet saknas.', ohje: 'Ange minst ett medborgarskap (kodverket maatjavaltiot2).' },
    en: { syy: 'The nationality is missing.', ohje: 'Give at least one nationality (code set maatjavaltiot2).' },
  },
  muoto: {
    fi: {
      syy: 'Kenttä, rivin tunniste tai koko rivi on väärän tyyppinen tai liian pitkä.',
      ohje: 'Tarkista muoto ja pituus rajapinnan kuvauksesta.',
    },
    sv: {
      syy: 'Fältet, radens identifierare eller hela raden är av fel typ eller för lång.',
      ohje: 'Kontrollera formen och längden i gränssnittsbeskrivningen.',
    },
    en: {
      syy: 'The field, the identifier of the row or the whole row is of a wrong type or too long.',
      ohje: 'Check the form and the length in the description of the API.',
    },
  },
};

/** Mitä henkilön tila tarkoittaa ja mitä sille tehdään. Lähde: Oppijoiden tuontiraportin ohje. */
export const YKSILOINTITILOJEN_TEKSTIT: Readonly<Record<Yksilointitila, Tekstit>> = {
  onnistunut: {
    fi: { syy: 'Henkilöllä on oppijanumero.', ohje: 'Ei tarvitse tehdä mitään.' },
    sv: { syy: 'Personen har ett studentnummer.', ohje: 'Inget behöver göras.' },
    en: { syy: 'The person has a learner number.', ohje: 'Nothing needs to be done.' },
  },
  virhe: {
    fi: {
      syy: 'Nimet eivät täsmää väestötietojärjestelmään, tai se ei tunne henkilötunnusta.',
      ohje: 'Korjaa nimet: yksilöinti yritetään heti uudelleen. Jos henkilötunnus on väärä, tuo henkilö uudelleen oikealla.',
    },
    sv: {
      syy: 'Namnen stämmer inte med befolkningsdatasystemet, eller så känner det inte till personbeteckningen.',
      ohje: 'Rätta namnen: identifieringen försöks genast på nytt. Om personbeteckningen är fel, importera personen på nytt med den rätta.',
    },
    en: {
      syy: 'The names do not match the population register, or it does not know the identity code.',
      ohje: 'Mend the names: identification is tried again at once. If the identity code is wrong, import the person again with the right one.',
    },
  },
  kesken: {
    fi: { syy: 'Yksilöinti väestötietojärjestelmän tiedoilla on kesken.', ohje: 'Odota hetki.' },
    sv: { syy: 'Identifieringen med befolkningsdatasystemets uppgifter pågår.', ohje: 'Vänta en stund.' },
    en: { syy: 'Identification with the population register is going on.', ohje: 'Wait a while.' },
  },
  'henkilotunnus-puuttuu': {
    fi: {
      syy: 'Henkilötunnus puuttuu.',
      ohje: 'Yksilöi henkilö käsin tai yhdistä hänet aiemmin yksilöityyn henkilöön.',
    },
    sv: {
      syy: 'Personbeteckningen saknas.',
      ohje: 'Identifiera personen manuellt eller sammanslå personen med en tidigare identifierad person.',
    },
    en: {
      syy: 'There is no identity code.',
      ohje: 'Identify the person by hand or link to a person identified earlier.',
    },
  },
};
