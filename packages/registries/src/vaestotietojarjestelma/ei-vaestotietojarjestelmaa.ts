import { EhoksError, type Vaestotietojarjestelma } from '@ehoks/core';

/** There is none: nobody is identified by it, and those who have an identity code wait. */
export const eiVaestotietojarjestelmaa: Vaestotietojarjestelma = {
  henkilo: () => Promise.reject(new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'vtj' } })),
};
