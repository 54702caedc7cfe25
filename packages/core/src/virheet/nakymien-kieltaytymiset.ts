import { RAJAPINTA, type Kieltaytyminen } from './kieltaytyminen.js';

/** Kieltäytymiset, jotka koskevat virkailijan näkymien omaa tietoa eivätkä suunnitelmia. */
export const NAKYMIEN_KIELTAYTYMISET = {
  'luonnos.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Keskeneräistä lomaketta ei löydy.',
        ohje: 'Se on tallennettu, poistettu tai vanhentunut. Aloita lomake uudelleen.',
      },
      sv: {
        syy: 'Det oavslutade formuläret hittades inte.',
        ohje: 'Det har sparats, raderats eller föråldrats. Börja formuläret på nytt.',
      },
      en: {
        syy: 'The unfinished form was not found.',
        ohje: 'It has been saved, removed or has expired. Begin the form anew.',
      },
    },
  },
  'luonnos.ehto-ei-tayty': {
    siirtokoodi: 412,
    lahde: 'RFC 9110, If-Match',
    tekstit: {
      fi: {
        syy: 'Keskeneräinen lomake on muuttunut toisessa välilehdessä (If-Match).',
        ohje: 'Hae lomake uudelleen ja jatka siitä, tai sulje toinen välilehti ja tallenna haetun päälle sen ETag-arvolla.',
      },
      sv: {
        syy: 'Det oavslutade formuläret har ändrats i en annan flik (If-Match).',
        ohje: 'Hämta formuläret på nytt och fortsätt från det, eller stäng den andra fliken och spara över det med dess ETag.',
      },
      en: {
        syy: 'The unfinished form has changed in another tab (If-Match).',
        ohje: 'Fetch the form again and go on from it, or close the other tab and save over it with its ETag.',
      },
    },
  },
  'luonnos.liikaa': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Sinulla on jo {raja} keskeneräistä lomaketta.',
        ohje: 'Tallenna tai poista jokin niistä ja yritä uudelleen.',
      },
      sv: { syy: 'Du har redan {raja} oavslutade formulär.', ohje: 'Spara eller radera något av dem och försök igen.' },
      en: { syy: 'You already have {raja} unfinished forms.', ohje: 'Save or remove one of them and try again.' },
    },
  },
  'tiedote.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Tiedotetta ei löydy.', ohje: 'Katso tiedotteet luettelosta.' },
      sv: { syy: 'Meddelandet hittades inte.', ohje: 'Se meddelandena i förteckningen.' },
      en: { syy: 'The notice was not found.', ohje: 'See the notices in the list.' },
    },
  },
  'toiminto.suljettu': {
    siirtokoodi: 403,
    lahde: 'eHOKSin käyttöönoton tilannekatsaus 2019: palvelu avataan vaiheittain',
    tekstit: {
      fi: {
        syy: 'Toiminto ei ole nyt avoinna: {syy}',
        ohje: 'Yritä uudelleen, kun Opetushallitus on avannut toiminnon. Siitä kerrotaan palvelun tiedotteissa.',
      },
      sv: {
        syy: 'Funktionen är inte öppen nu: {syy}',
        ohje: 'Försök på nytt när Utbildningsstyrelsen har öppnat funktionen. Det berättas i tjänstens meddelanden.',
      },
      en: {
        syy: 'The function is not open now: {syy}',
        ohje: 'Try again when the National Agency has opened the function. The notices of the service will tell.',
      },
    },
  },
  'avaus.ei-jarjestaja': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Organisaatio ei ole koulutuksen järjestäjä.',
        ohje: 'Anna koulutustoimijan OID, tai Opetushallituksen, kun päätös koskee koko maata.',
      },
      sv: {
        syy: 'Organisationen är inte en utbildningsanordnare.',
        ohje: 'Ange utbildningsanordnarens OID, eller Utbildningsstyrelsens när beslutet gäller hela landet.',
      },
      en: {
        syy: 'The organisation is not a provider of education.',
        ohje: 'Give the OID of a provider, or that of the National Agency for the whole country.',
      },
    },
  },
  'avaus.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Organisaatiolla ei ole omaa päätöstä toiminnosta.', ohje: 'Katso päätökset luettelosta.' },
      sv: { syy: 'Organisationen har inget eget beslut om funktionen.', ohje: 'Se besluten i förteckningen.' },
      en: {
        syy: 'The organisation has no decision of its own about the function.',
        ohje: 'See the decisions in the list.',
      },
    },
  },
} as const satisfies Record<string, Kieltaytyminen>;
