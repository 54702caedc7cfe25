import { KIELET, muistutuslajit, RYTMIEN_NIMET } from '@ehoks/core';
import { HETKI, jokin, lista, objekti, runko, TEKSTI, TOTUUSARVO, viite } from './skeemanosat.js';

const OSOITE = { type: 'string', format: 'email' };
const VALINNAT = { osoite: OSOITE, kieli: jokin(KIELET) };
const RYTMI = jokin(RYTMIEN_NIMET);
const LAJIT = lista(jokin(muistutuslajit('virkailija')));

/** Schemas of reminders. */
export const MUISTUTUSTEN_SKEEMAT = {
  Muistutustilaus: objekti({
    organisaatio: { ...TEKSTI, description: 'Absent from a learner’s own.' },
    ...VALINNAT,
    rytmi: RYTMI,
    lajit: LAJIT,
    vahvistettu: TOTUUSARVO,
    seuraava: {
      ...HETKI,
      description: 'When the next message can come; of an order that is not confirmed, when it lapses.',
    },
  }),
  Muistutusnakyma: objekti({
    kaytossa: { ...TOTUUSARVO, description: 'Does the service send reminders?' },
    tilaukset: lista(viite('Muistutustilaus')),
  }),
  Muistutusvalinnat: runko({ ...VALINNAT, rytmi: RYTMI, lajit: LAJIT }),
  OppijanMuistutusvalinnat: runko({ ...VALINNAT, lajit: lista(jokin(muistutuslajit('oppija'))) }),
};
