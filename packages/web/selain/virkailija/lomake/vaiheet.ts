import type { Tekstiavain } from '../../tekstit/kielet.js';

/** A step of the form: what officials know together. */
export interface Vaihe {
  readonly polku: string;
  readonly teksti: Tekstiavain;
  /** Fields of the plan in it. */
  readonly kentat: readonly string[];
}

/** The steps in their order. The first has besides its fields the choice of the learner, the last the check before saving. */
export const VAIHEET = [
  {
    polku: 'opiskelija',
    teksti: 'lomake.vaihe.opiskelija',
    kentat: ['tuva-opiskeluoikeus-oid'],
  },
  {
    polku: 'perustiedot',
    teksti: 'lomake.vaihe.perustiedot',
    kentat: [
      'ensikertainen-hyvaksyminen',
      'hyvaksytty',
      'paivitetty',
      'osaamisen-hankkimisen-tarve',
      'osaamisen-saavuttamisen-pvm',
      'sahkoposti',
      'puhelinnumero',
      'urasuunnitelma-koodi-uri',
    ],
  },
  {
    polku: 'aiempi-osaaminen',
    teksti: 'lomake.vaihe.aiempi-osaaminen',
    kentat: [
      'aiemmin-hankitut-ammat-tutkinnon-osat',
      'aiemmin-hankitut-yhteiset-tutkinnon-osat',
      'aiemmin-hankitut-paikalliset-tutkinnon-osat',
    ],
  },
  {
    polku: 'hankittava-osaaminen',
    teksti: 'lomake.vaihe.hankittava-osaaminen',
    kentat: [
      'hankittavat-ammat-tutkinnon-osat',
      'hankittavat-yhteiset-tutkinnon-osat',
      'hankittavat-paikalliset-tutkinnon-osat',
      'hankittavat-koulutuksen-osat',
    ],
  },
  {
    polku: 'tuki',
    teksti: 'lomake.vaihe.tuki',
    kentat: ['oppimisen-tuki', 'opiskeluvalmiuksia-tukevat-opinnot'],
  },
  { polku: 'tallennus', teksti: 'lomake.vaihe.tallennus', kentat: [] },
] as const satisfies readonly Vaihe[];

const OPISKELIJAN_KENTAT: ReadonlySet<string> = new Set(['oppija-oid', 'opiskeluoikeus-oid']);

/** The step in which a place of the plan is. What is nowhere is told at the end. */
export function vaiheenPolku(osoitin: string): string {
  const kentta = osoitin.split('/')[1] ?? '';
  if (OPISKELIJAN_KENTAT.has(kentta)) return 'opiskelija';
  return VAIHEET.find(({ kentat }) => (kentat as readonly string[]).includes(kentta))?.polku ?? 'tallennus';
}
