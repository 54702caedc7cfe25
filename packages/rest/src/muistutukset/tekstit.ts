import type { Kieli } from '@ehoks/core';

/** Texts of the page to which reminders lead; `{osoite}` is masked. */
export const MUISTUTUSTEN_TEKSTIT = {
  fi: {
    vahvistamatta: {
      otsikko: 'Vahvista osoitteesi',
      ohje: 'Osoitteeseen {osoite} on tilattu sähköpostimuistutuksia. Ne alkavat vasta, kun vahvistat osoitteen.',
    },
    vahvistettu: {
      otsikko: 'Osoite on vahvistettu',
      ohje: 'Muistutukset tulevat osoitteeseen {osoite}, kun on mistä muistuttaa. Voit lopettaa ne milloin tahansa.',
    },
    voimassa: {
      otsikko: 'Sähköpostimuistutukset',
      ohje: 'Muistutukset tulevat osoitteeseen {osoite}, kun on mistä muistuttaa.',
    },
    lopetettu: {
      otsikko: 'Muistutukset on lopetettu',
      ohje: 'Osoitteeseen {osoite} ei enää lähetetä näitä muistutuksia. Voit tilata ne uudelleen palvelun sivuilla.',
    },
    mista: 'Mistä muistutetaan',
    omista: 'omien opintojen työpaikkajaksoista ja näytöistä',
    vahvista: 'Vahvista osoite',
    lopeta: 'Lopeta muistutukset',
    enTilannut: 'En tilannut näitä, poista tilaus',
  },
  sv: {
    vahvistamatta: {
      otsikko: 'Bekräfta din adress',
      ohje: 'Påminnelser per e-post har beställts till adressen {osoite}. De börjar först när du bekräftar adressen.',
    },
    vahvistettu: {
      otsikko: 'Adressen är bekräftad',
      ohje: 'Påminnelserna kommer till adressen {osoite} när det finns något att påminna om. Du kan avsluta dem när som helst.',
    },
    voimassa: {
      otsikko: 'Påminnelser per e-post',
      ohje: 'Påminnelserna kommer till adressen {osoite} när det finns något att påminna om.',
    },
    lopetettu: {
      otsikko: 'Påminnelserna har avslutats',
      ohje: 'De här påminnelserna sänds inte längre till adressen {osoite}. Du kan beställa dem på nytt på tjänstens sidor.',
    },
    mista: 'Vad påminnelserna gäller',
    omista: 'perioder på arbetsplatsen och yrkesprov i dina egna studier',
    vahvista: 'Bekräfta adressen',
    lopeta: 'Avsluta påminnelserna',
    enTilannut: 'Jag har inte beställt dem, ta bort beställningen',
  },
  en: {
    vahvistamatta: {
      otsikko: 'Confirm your address',
      ohje: 'Reminders by e-mail have been ordered to {osoite}. They begin only when you confirm the address.',
    },
    vahvistettu: {
      otsikko: 'The address is confirmed',
      ohje: 'Reminders will come to {osoite} when there is something to remind of. You can turn them off at any time.',
    },
    voimassa: {
      otsikko: 'Reminders by e-mail',
      ohje: 'Reminders come to {osoite} when there is something to remind of.',
    },
    lopetettu: {
      otsikko: 'The reminders have been turned off',
      ohje: "These reminders are no longer sent to {osoite}. You can order them again on the service's pages.",
    },
    mista: 'What is reminded of',
    omista: 'workplace periods and demonstrations of your own studies',
    vahvista: 'Confirm the address',
    lopeta: 'Turn off the reminders',
    enTilannut: 'I did not order these, remove the order',
  },
} as const satisfies Record<Kieli, object>;
