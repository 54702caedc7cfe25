import type { Kieli, SalasanasaannonNimi, Salasanapuute } from '@ehoks/core';

/** Texts of the login page and of the password page. */
export const CASIN_TEKSTIT = {
  fi: {
    kenelle: 'Kirjaudu omalla henkilökohtaisella tunnuksellasi. Palvelukäyttäjätunnus on vain tiedonsiirtoon.',
    kayttajatunnus: 'Käyttäjätunnus',
    salasana: 'Salasana',
    kayttajatunnusPuuttuu: 'Kirjoita käyttäjätunnus',
    salasanaPuuttuu: 'Kirjoita salasana',
    vierasPalvelu: 'Kirjautumislinkki ei kelpaa',
    vierasPalveluOhje:
      'Linkki veisi toiseen palveluun, jolle tällä tunnuksella ei kirjauduta. Aloita palvelun etusivulta.',
    etusivulle: 'Siirry etusivulle',
    kirjauduttuUlos: 'Olet kirjautunut ulos',
    kirjauduttuUlosOhje:
      'Kirjautuminen tällä selaimella on päätetty, samoin tunnuksesi avoimet istunnot muilla selaimilla.',
    asetaSalasana: 'Aseta salasana',
    uusiSalasana: 'Uusi salasana',
    uusiSalasanaUudelleen: 'Uusi salasana uudelleen',
    salasanatEroavat: 'Salasanat eivät ole samat',
    tallenna: 'Tallenna salasana',
    salasanaEiVaihtunut: 'Salasanaa ei vaihdettu',
    salasanaVaihdettu: 'Salasana on vaihdettu',
    salasanaVaihdettuOhje:
      'Linkki on nyt käytetty, ja aiemmat kirjautumiset on päätetty. Kirjaudu uudella salasanalla.',
  },
  sv: {
    kenelle: 'Logga in med ditt personliga konto. Servicekontot är endast för dataöverföring.',
    kayttajatunnus: 'Användarnamn',
    salasana: 'Lösenord',
    kayttajatunnusPuuttuu: 'Skriv ditt användarnamn',
    salasanaPuuttuu: 'Skriv ditt lösenord',
    vierasPalvelu: 'Inloggningslänken är inte giltig',
    vierasPalveluOhje:
      'Länken leder till en annan tjänst, som man inte loggar in i med detta konto. Börja på tjänstens ingångssida.',
    etusivulle: 'Gå till ingångssidan',
    kirjauduttuUlos: 'Du har loggat ut',
    kirjauduttuUlosOhje:
      'Inloggningen i den här webbläsaren har avslutats, likaså ditt kontos öppna sessioner i andra webbläsare.',
    asetaSalasana: 'Välj lösenord',
    uusiSalasana: 'Nytt lösenord',
    uusiSalasanaUudelleen: 'Nytt lösenord på nytt',
    salasanatEroavat: 'Lösenorden är inte likadana',
    tallenna: 'Spara lösenordet',
    salasanaEiVaihtunut: 'Lösenordet byttes inte',
    salasanaVaihdettu: 'Lösenordet har bytts',
    salasanaVaihdettuOhje:
      'Länken är nu använd, och tidigare inloggningar har avslutats. Logga in med det nya lösenordet.',
  },
  en: {
    kenelle: 'Log in with your own personal account. A service account is for data transfer only.',
    kayttajatunnus: 'User name',
    salasana: 'Password',
    kayttajatunnusPuuttuu: 'Enter your user name',
    salasanaPuuttuu: 'Enter your password',
    vierasPalvelu: 'The login link is not valid',
    vierasPalveluOhje:
      'The link would lead to another service, which is not logged in to with this account. Start from the front page.',
    etusivulle: 'Go to the front page',
    kirjauduttuUlos: 'You have logged out',
    kirjauduttuUlosOhje:
      'The login in this browser has been ended, and so have the open sessions of your account in other browsers.',
    asetaSalasana: 'Set your password',
    uusiSalasana: 'New password',
    uusiSalasanaUudelleen: 'New password again',
    salasanatEroavat: 'The passwords are not the same',
    tallenna: 'Save the password',
    salasanaEiVaihtunut: 'The password was not changed',
    salasanaVaihdettu: 'The password has been changed',
    salasanaVaihdettuOhje:
      'The link has now been used, and earlier logins have been ended. Log in with the new password.',
  },
} as const satisfies Record<Kieli, object>;

/** What each rule for passwords asks for. */
export const SAANNON_TEKSTIT = {
  kayttoonotto: {
    fi: ['Vähintään {vahintaan} merkkiä.', 'Vähintään yksi pieni kirjain, iso kirjain, numero ja erikoismerkki.'],
    sv: ['Minst {vahintaan} tecken.', 'Minst en liten bokstav, en stor bokstav, en siffra och ett specialtecken.'],
    en: [
      'At least {vahintaan} characters.',
      'At least one lower case letter, upper case letter, digit and special character.',
    ],
  },
  opintopolku: {
    fi: [
      'Vähintään {vahintaan} merkkiä.',
      'Vähintään kolmenlaisia: pieniä kirjaimia, isoja kirjaimia, numeroita, erikoismerkkejä.',
      'Vain kirjaimet a–z ja A–Z, numerot ja merkit ! # $ % * _ + = ?',
    ],
    sv: [
      'Minst {vahintaan} tecken.',
      'Minst tre slag: små bokstäver, stora bokstäver, siffror, specialtecken.',
      'Endast bokstäverna a–z och A–Z, siffror och tecknen ! # $ % * _ + = ?',
    ],
    en: [
      'At least {vahintaan} characters.',
      'At least three kinds: lower case letters, upper case letters, digits, special characters.',
      'Only the letters a–z and A–Z, digits and the characters ! # $ % * _ + = ?',
    ],
  },
} as const satisfies Record<SalasanasaannonNimi, Record<Kieli, readonly string[]>>;

/** What is said of each fault of a new password. */
export const PUUTTEIDEN_TEKSTIT = {
  fi: {
    'liian-lyhyt': 'Salasana on liian lyhyt: vähintään {vahintaan} merkkiä',
    'liian-pitka': 'Salasana on liian pitkä',
    'kielletty-merkki': 'Salasanassa on merkki, jota ei sallita',
    'pieni-kirjain': 'Salasanasta puuttuu pieni kirjain',
    'iso-kirjain': 'Salasanasta puuttuu iso kirjain',
    numero: 'Salasanasta puuttuu numero',
    erikoismerkki: 'Salasanasta puuttuu erikoismerkki',
  },
  sv: {
    'liian-lyhyt': 'Lösenordet är för kort: minst {vahintaan} tecken',
    'liian-pitka': 'Lösenordet är för långt',
    'kielletty-merkki': 'Lösenordet innehåller ett otillåtet tecken',
    'pieni-kirjain': 'Lösenordet saknar en liten bokstav',
    'iso-kirjain': 'Lösenordet saknar en stor bokstav',
    numero: 'Lösenordet saknar en siffra',
    erikoismerkki: 'Lösenordet saknar ett specialtecken',
  },
  en: {
    'liian-lyhyt': 'The password is too short: at least {vahintaan} characters',
    'liian-pitka': 'The password is too long',
    'kielletty-merkki': 'The password has a character that is not allowed',
    'pieni-kirjain': 'The password lacks a lower case letter',
    'iso-kirjain': 'The password lacks an upper case letter',
    numero: 'The password lacks a digit',
    erikoismerkki: 'The password lacks a special character',
  },
} as const satisfies Record<Kieli, Record<Salasanapuute, string>>;
