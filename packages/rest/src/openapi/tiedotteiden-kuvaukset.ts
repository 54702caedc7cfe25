import type { Kuvaukset } from './reittikuvaus.js';

/** Notices of OPH, below `/virkailija`. */
export const TIEDOTTEIDEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/tiedotteet': {
    yhteenveto: 'Notices to officials that are in force now, the latest first.',
    data: 'Tiedote',
    lista: true,
    haku: [
      {
        nimi: 'kaikki',
        muoto: { type: 'boolean', default: false },
        kuvaus: 'Also past and coming ones, for every audience; OPH only.',
      },
    ],
  },
  'post /nakymat/tiedotteet': {
    yhteenveto:
      'Publish a notice; OPH only. Plain text in Finnish and Swedish, perhaps in English too. It is shown from `alkaen` until `asti`, or until further notice. Other processes show it within ten seconds.',
    runko: 'Tiedotesisalto',
    data: 'Tiedote',
  },
  'put /nakymat/tiedotteet/:tiedote': {
    yhteenveto: 'Replace a notice; what is left out is cleared. OPH only.',
    runko: 'Tiedotesisalto',
    data: 'Tiedote',
  },
  'delete /nakymat/tiedotteet/:tiedote': { yhteenveto: 'Remove a notice; OPH only.', vastaus: 'tyhja' },
};

/** The same for learners, below `/oppija`. */
export const OPPIJAN_TIEDOTTEIDEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/tiedotteet': {
    yhteenveto: 'Notices to learners that are in force now, the latest first. Open to anybody.',
    data: 'Tiedote',
    lista: true,
  },
};
