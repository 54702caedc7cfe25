import type { Kayttooikeus, Kieli } from '@ehoks/core';

/** Texts of the first pages. */
export const ETUSIVUJEN_TEKSTIT = {
  fi: {
    virkailijalle: 'eHOKS virkailijalle',
    virkailijanKuvaus:
      'eHOKS säilyttää ammatillisten opiskelijoiden henkilökohtaiset osaamisen kehittämissuunnitelmat (HOKS). Kirjaudu katsomaan organisaatiosi opiskelijoiden suunnitelmia.',
    oppijalle: 'Oma suunnitelmani (HOKS)',
    oppijanKuvaus:
      'Henkilökohtainen osaamisen kehittämissuunnitelma (HOKS) kertoo, mitä osaamista sinulla jo on ja miten hankit puuttuvan. Suunnitelmasi tekee ja sitä ylläpitää oppilaitoksesi. Kirjaudu katsomaan sitä pankkitunnuksilla, mobiilivarmenteella tai varmennekortilla.',
    puolestaVoi: 'Alaikäisen huoltaja tai valtuutettu voi kirjautua toisen puolesta.',
    kirjautunut: 'Olet kirjautunut sisään',
    kayttajatunnus: 'Käyttäjätunnus',
    oikeudet: 'Käyttöoikeutesi',
    nimi: 'Nimi',
    oppijanumero: 'Oppijanumero',
    asioitPuolesta: 'Asioit toisen puolesta. Näet vain hänen tietonsa.',
    asioija: 'Kirjautunut',
    kenenAsioita: 'Kenen puolesta',
  },
  sv: {
    virkailijalle: 'ePUK för tjänstemän',
    virkailijanKuvaus:
      'I ePUK lagras de yrkesstuderandes personliga utvecklingsplaner för kunnandet (PUK). Logga in för att se planerna för de studerande i din organisation.',
    oppijalle: 'Min plan (PUK)',
    oppijanKuvaus:
      'Den personliga utvecklingsplanen för kunnandet (PUK) berättar vilket kunnande du redan har och hur du skaffar det som saknas. Din läroanstalt gör upp planen och håller den aktuell. Logga in för att se den med bankkoder, mobilcertifikat eller certifikatkort.',
    puolestaVoi: 'En minderårigs vårdnadshavare eller en befullmäktigad person kan logga in för någon annans räkning.',
    kirjautunut: 'Du är inloggad',
    kayttajatunnus: 'Användarnamn',
    oikeudet: 'Dina rättigheter',
    nimi: 'Namn',
    oppijanumero: 'Studentnummer',
    asioitPuolesta: 'Du sköter ärenden för någon annan. Du ser endast den personens uppgifter.',
    asioija: 'Inloggad',
    kenenAsioita: 'För vems räkning',
  },
  en: {
    virkailijalle: 'eHOKS for officials',
    virkailijanKuvaus:
      'eHOKS keeps the personal competence development plans (HOKS) of vocational students. Log in to see the plans of the students of your organisation.',
    oppijalle: 'My plan (HOKS)',
    oppijanKuvaus:
      'The personal competence development plan (HOKS) tells what competence you already have and how you acquire what is missing. Your institution makes the plan and keeps it up to date. Log in to see it with online banking codes, a mobile certificate or a certificate card.',
    puolestaVoi: 'The guardian of a minor, or someone with a mandate, can log in on behalf of another.',
    kirjautunut: 'You are logged in',
    kayttajatunnus: 'User name',
    oikeudet: 'Your rights',
    nimi: 'Name',
    oppijanumero: 'Learner number',
    asioitPuolesta: 'You act on behalf of another person. You see the data of that person only.',
    asioija: 'Logged in',
    kenenAsioita: 'On behalf of',
  },
} as const satisfies Record<Kieli, object>;

/** What each right lets one do. */
export const OIKEUKSIEN_TEKSTIT = {
  fi: {
    CRUD: 'Suunnitelmien katselu, luominen ja muuttaminen',
    READ: 'Suunnitelmien katselu',
    HYODYNTAMIS_JA_JAKO: 'Suunnitelmien tietojen hyödyntäminen ja jakaminen',
    HOKS_DELETE: 'Suunnitelmien poistaminen',
    OPHPAAKAYTTAJA: 'Opetushallituksen pääkäyttäjän oikeudet',
    TIEDONSIIRTO: 'Tiedonsiirto rajapinnan kautta',
    VASTUUKAYTTAJA: 'Vastuukäyttäjän oikeudet: tunnukset ja siirtoloki',
    PAAKAYTTAJA: 'Pääkäyttäjän oikeudet: tunnusten hallinta',
    TALLENTAJAN_PAAKAYTTAJA: 'Tallentajien pääkäyttäjän oikeudet: tunnusten hallinta',
  },
  sv: {
    CRUD: 'Se, skapa och ändra planer',
    READ: 'Se planer',
    HYODYNTAMIS_JA_JAKO: 'Använda och dela uppgifter i planer',
    HOKS_DELETE: 'Radera planer',
    OPHPAAKAYTTAJA: 'Utbildningsstyrelsens huvudanvändares rättigheter',
    TIEDONSIIRTO: 'Överföra uppgifter via gränssnittet',
    VASTUUKAYTTAJA: 'Ansvarsanvändarens rättigheter: konton och överföringslogg',
    PAAKAYTTAJA: 'Huvudanvändarens rättigheter: hantering av konton',
    TALLENTAJAN_PAAKAYTTAJA: 'Rättigheter för registrerarnas huvudanvändare: hantering av konton',
  },
  en: {
    CRUD: 'See, create and change plans',
    READ: 'See plans',
    HYODYNTAMIS_JA_JAKO: 'Use and share the data of plans',
    HOKS_DELETE: 'Delete plans',
    OPHPAAKAYTTAJA: 'Rights of the main user of the National Agency',
    TIEDONSIIRTO: 'Transfer data over the API',
    VASTUUKAYTTAJA: 'Rights of the responsible user: accounts and transfer log',
    PAAKAYTTAJA: 'Rights of the main user: managing accounts',
    TALLENTAJAN_PAAKAYTTAJA: 'Rights of the main user of those who enter plans: managing accounts',
  },
} as const satisfies Record<Kieli, Record<Kayttooikeus, string>>;
