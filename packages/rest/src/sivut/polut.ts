/** National paths of the service that the pages and sessions lead to. */
export const POLUT = {
  virkailijanSivut: '/ehoks-virkailija-ui',
  oppijanSivut: '/ehoks',
  /** Followed by the id of a share. */
  tyopaikanSivut: '/ehoks-tyopaikantoimija-ui',
  /** Followed by the key of an order: where its address is confirmed and the reminders turned off. */
  muistutukset: '/ehoks-oppija-backend/api/v1/muistutukset',
  /** Where the officials' CAS sends the browser back to. */
  virkailijanIstunto: '/ehoks-virkailija-backend/api/v1/virkailija/session/opintopolku',
  /** Where the learners' CAS sends the browser back to. */
  oppijanIstunto: '/ehoks-oppija-backend/api/v1/oppija/session/opintopolku',
} as const;
