import type { Kuvaukset } from './reittikuvaus.js';

const LAHIN =
  'The decision about the provider goes before that about the whole country; without any the function is open.';

/** Functions that OPH opens step by step, below `/virkailija`. */
export const AVAUSTEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/avaukset': {
    yhteenveto: `Decisions about what is open, of the whole country and of your organisations; for OPH all. ${LAHIN}`,
    data: 'Avaus',
    lista: true,
  },
  'put /nakymat/avaukset/:toiminto/:organisaatioOid': {
    yhteenveto: `Open or close a function for a provider, or with the OID of OPH for the whole country; OPH only. Those whom it closes out are told the reason (403 \`toiminto.suljettu\`); transfers go on, and OPH is not bound. ${LAHIN} In force in every process within ten seconds.`,
    runko: 'Avauspaatos',
    vastaus: 'tyhja',
  },
  'delete /nakymat/avaukset/:toiminto/:organisaatioOid': {
    yhteenveto: 'Take a decision back: the provider follows the whole country again. OPH only.',
    vastaus: 'tyhja',
  },
};
