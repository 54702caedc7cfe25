import type { Kieli } from '@ehoks/core';

/** Texts of the first pages. */
export const ETUSIVUJEN_TEKSTIT = {
  fi: {
    oppijalle: 'Oma suunnitelmani (HOKS)',
    oppijanKuvaus:
      'Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS) kertoo, mitä osaamista sinulla jo on ja miten hankit puuttuvan. Suunnitelmasi tekee ja sitä ylläpitää oppilaitoksesi. Kirjaudu katsomaan sitä pankkitunnuksilla, mobiilivarmenteella tai varmennekortilla.',
    puolestaVoi: 'Alaikäisen huoltaja tai valtuutettu voi kirjautua toisen puolesta.',
    kirjautunut: 'Olet kirjautunut sisään',
    nimi: 'Nimi',
    oppijanumero: 'Oppijanumero',
    asioitPuolesta: 'Asioit toisen puolesta. Näet vain hänen tietonsa.',
    asioija: 'Kirjautunut',
    kenenAsioita: 'Kenen puolesta',
  },
  sv: {
    oppijalle: 'Min plan (PUK)',
    oppijanKuvaus:
      'Den personliga utvecklingsplanen för kunnandet (PUK) berättar vilket kunnande du redan har och hur du skaffar det som saknas. Din läroanstalt gör upp planen och håller den aktuell. Logga in för att se den med bankkoder, mobilcertifikat eller certifikatkort.',
    puolestaVoi: 'En minderårigs vårdnadshavare eller en befullmäktigad person kan logga in för någon annans räkning.',
    kirjautunut: 'Du är inloggad',
    nimi: 'Namn',
    oppijanumero: 'Studentnummer',
    asioitPuolesta: 'Du sköter ärenden för någon annan. Du ser endast den personens uppgifter.',
    asioija: 'Inloggad',
    kenenAsioita: 'För vems räkning',
  },
  en: {
    oppijalle: 'My plan (HOKS)',
    oppijanKuvaus:
      'The personal competence development plan (HOKS) tells what competence you already have and how you acquire what is missing. Your institution makes the plan and keeps it up to date. Log in to see it with online banking codes, a mobile certificate or a certificate card.',
    puolestaVoi: 'The guardian of a minor, or someone with a mandate, can log in on behalf of another.',
    kirjautunut: 'You are logged in',
    nimi: 'Name',
    oppijanumero: 'Learner number',
    asioitPuolesta: 'You act on behalf of another person. You see the data of that person only.',
    asioija: 'Logged in',
    kenenAsioita: 'On behalf of',
  },
} as const satisfies Record<Kieli, object>;
