import type { Kieli, Taso } from '@ehoks/core';

interface Sanat {
  readonly tasot: Readonly<Record<Taso, string>>;
  readonly ohje: string;
  readonly peruste: string;
  readonly koko: string;
  readonly eiTarkistettu: Readonly<Record<'rekisteri' | 'tallennettu', string>>;
  readonly kunnossa: string;
  readonly hyvaksytty: string;
  readonly hylatty: string;
}

/** The words of the print-out itself; the findings bring theirs with them. */
export const SANAT: Readonly<Record<Kieli, Sanat>> = {
  fi: {
    tasot: { virhe: 'virhe', varoitus: 'varoitus', huomautus: 'huomautus' },
    ohje: 'ohje',
    peruste: 'peruste',
    koko: '(koko suunnitelma)',
    eiTarkistettu: {
      rekisteri: 'ei tarkistettu (vaatii rekisterin)',
      tallennettu: 'ei tarkistettu (vaatii tallennetun suunnitelman)',
    },
    kunnossa: 'kunnossa',
    hyvaksytty: 'Suunnitelma otettaisiin vastaan, jos rekisterien tarkistukset menevät läpi.',
    hylatty: 'Suunnitelmaa ei otettaisi vastaan.',
  },
  sv: {
    tasot: { virhe: 'fel', varoitus: 'varning', huomautus: 'anmärkning' },
    ohje: 'åtgärd',
    peruste: 'grund',
    koko: '(hela planen)',
    eiTarkistettu: {
      rekisteri: 'inte kontrollerat (kräver register)',
      tallennettu: 'inte kontrollerat (kräver den sparade planen)',
    },
    kunnossa: 'i ordning',
    hyvaksytty: 'Planen skulle tas emot, om registrens kontroller går igenom.',
    hylatty: 'Planen skulle inte tas emot.',
  },
  en: {
    tasot: { virhe: 'error', varoitus: 'warning', huomautus: 'remark' },
    ohje: 'remedy',
    peruste: 'basis',
    koko: '(the whole plan)',
    eiTarkistettu: { rekisteri: 'not checked (needs a registry)', tallennettu: 'not checked (needs the stored plan)' },
    kunnossa: 'in order',
    hyvaksytty: 'The plan would be accepted, if the checks against the registries pass.',
    hylatty: 'The plan would not be accepted.',
  },
};
