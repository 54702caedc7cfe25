import { RAJAPINTA, type Kieltaytyminen } from './kieltaytyminen.js';

/** Kieltäytymiset, jotka koskevat sähköpostimuistutuksia. */
export const MUISTUTUSTEN_KIELTAYTYMISET = {
  'muistutus.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Muistutuksia ei ole tilattu, tai ne on jo lopetettu.',
        ohje: 'Viestejä ei enää tule. Voit tilata muistutukset uudelleen palvelun sivuilla.',
      },
      sv: {
        syy: 'Inga påminnelser har beställts, eller så har de redan avslutats.',
        ohje: 'Inga fler meddelanden kommer. Du kan beställa påminnelser på nytt på tjänstens sidor.',
      },
      en: {
        syy: 'No reminders have been ordered, or they have already been turned off.',
        ohje: "No more messages will come. You can order reminders again on the service's pages.",
      },
    },
  },
  'muistutus.ei-kaytossa': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Palvelu ei lähetä sähköpostia, joten muistutuksia ei voi tilata.',
        ohje: 'Kysy ylläpidosta, milloin sähköposti on käytössä.',
      },
      sv: {
        syy: 'Tjänsten sänder ingen e-post, så påminnelser kan inte beställas.',
        ohje: 'Fråga administratören när e-posten är i bruk.',
      },
      en: {
        syy: 'The service sends no e-mail, so reminders cannot be ordered.',
        ohje: 'Ask the administrators when e-mail will be in use.',
      },
    },
  },
  'muistutus.pyyntoja-liikaa': {
    siirtokoodi: 429,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Vahvistuspyyntöjä on jo lähetetty tänään niin monta kuin voi.',
        ohje: 'Vahvista osoite viimeisimmästä viestistä tai yritä huomenna uudelleen. Katso myös roskapostikansio.',
      },
      sv: {
        syy: 'Så många begäranden om bekräftelse som möjligt har redan sänts i dag.',
        ohje: 'Bekräfta adressen i det senaste meddelandet eller försök på nytt i morgon. Titta också i skräppostmappen.',
      },
      en: {
        syy: 'As many requests for confirmation as possible have already been sent today.',
        ohje: 'Confirm the address from the latest message or try again tomorrow. Look in the junk mail folder, too.',
      },
    },
  },
} as const satisfies Record<string, Kieltaytyminen>;
