import { RIVIEN_RAJAUKSET, TUONTIEN_JARJESTYKSET } from '@ehoks/core';
import type { Hakuehto, Kuvaukset } from './reittikuvaus.js';
import { jokin, TEKSTI } from './skeemanosat.js';

const SIVU: readonly Hakuehto[] = [
  { nimi: 'sivu', muoto: { type: 'integer', default: 0, minimum: 0 }, kuvaus: 'Page, from zero.' },
  {
    nimi: 'enintaan',
    muoto: { type: 'integer', default: 20, minimum: 1, maximum: 100 },
    kuvaus: 'Rows on a page; `meta.total-count` tells how many there are.',
  },
];

/** The report of imported learners, below `/virkailija/nakymat/oppijanumerot`. */
export const OPPIJANUMERONAKYMIEN_KUVAUKSET: Kuvaukset = {
  'get ': {
    yhteenveto: 'Persons of the reader’s organisations by state, and those to whom something must be done.',
    haku: [{ nimi: 'haku', muoto: TEKSTI, kuvaus: 'Beginnings of names.' }, ...SIVU],
    data: 'Oppijanumeronakyma',
  },
  'get /henkilot/:oppijaOid': { yhteenveto: 'One person of the learner register.', data: 'Rekisterihenkilo' },
  'put /henkilot/:oppijaOid/nimet': {
    yhteenveto:
      'Mend the names. Identification is tried at once; when the population register does not answer, later. 409 when the person has changed meanwhile or has been identified.',
    runko: 'Nimenkorjaus',
    data: 'Rekisterihenkilo',
  },
  'post /henkilot/:oppijaOid/yksilointi': {
    yhteenveto: 'Identify by hand a person without an identity code. 409 of one who has it.',
    runko: 'Yksilointi',
    data: 'Rekisterihenkilo',
  },
  'post /henkilot/:oppijaOid/yhdistys': {
    yhteenveto: 'Link to a person identified earlier, whose number becomes this one’s; plans follow.',
    runko: 'Yhdistys',
    data: 'Rekisterihenkilo',
  },
  'post /henkilot/:oppijaOid/purku': {
    yhteenveto:
      'Undo a link, or an identification by hand: the person has no learner number any more, and plans made for the person come back. 409 of one identified with the population register, and of one to whom others are linked.',
    runko: 'Purku',
    data: 'Rekisterihenkilo',
  },
  'post /paanumerot': {
    yhteenveto:
      'The identified person to link to, by learner number or identity code; none or one. At most a hundred searches a day (429).',
    runko: 'Paanumerohaku',
    data: 'Paanumero',
    lista: true,
  },
  'get /tuonnit': {
    yhteenveto: 'Imports with what has become of their rows.',
    haku: [
      { nimi: 'jarjestys', muoto: jokin(TUONTIEN_JARJESTYKSET), kuvaus: 'Order; `id` by default.' },
      { nimi: 'laskeva', muoto: { type: 'boolean', default: true }, kuvaus: 'The largest first.' },
      ...SIVU,
    ],
    data: 'Oppijatuonti',
    lista: true,
  },
  'get /tuonnit/:tuonti': { yhteenveto: 'One import: ask again for its progress.', data: 'Oppijatuonti' },
  'delete /tuonnit/:tuonti': {
    yhteenveto: 'Cancel the rows that wait; those handled stay.',
    data: 'Oppijatuonti',
  },
  'get /tuonnit/:tuonti/rivit': {
    yhteenveto: 'Rows of an import. Names of conflicts only to those who may see them.',
    haku: [
      { nimi: 'rajaus', muoto: jokin(RIVIEN_RAJAUKSET), kuvaus: 'Which rows; all by default.' },
      { nimi: 'alkaen', muoto: { type: 'integer', default: 0 }, kuvaus: '`meta.seuraava` of the page before.' },
      {
        nimi: 'enintaan',
        muoto: { type: 'integer', default: 100, minimum: 1, maximum: 1000 },
        kuvaus: 'Rows on a page.',
      },
    ],
    data: 'Oppijatuontirivi',
    lista: true,
  },
};

/** An import in both APIs of the national service. */
const TUONTI: Kuvaukset = {
  'put ': {
    yhteenveto:
      'Import learners. Answered as soon as the rows are kept; they are handled in the background. A row that is not fit is refused by itself. `Idempotency-Key`: the same import sent again with the same key is made once. At most 100 000 rows and 64 MB (413).',
    runko: 'OppijaTuonti',
    data: 'OppijaTuontiPerustiedot',
    vastaus: 'paljas',
  },
  'get /tuonti=:tuonti': {
    yhteenveto: 'The rows of an import with their persons.',
    data: 'OppijaTuontiRivit',
    vastaus: 'paljas',
  },
  'post /tuonti=:tuonti': {
    yhteenveto: 'Go on with an import. It goes on by itself, too.',
    data: 'OppijaTuontiPerustiedot',
    vastaus: 'paljas',
  },
  'delete /tuonti=:tuonti': {
    yhteenveto: 'Cancel the rows that wait; those handled stay.',
    data: 'OppijaTuontiPerustiedot',
    vastaus: 'paljas',
  },
  'get /tuonti=:tuonti/perustiedot': {
    yhteenveto: 'How far an import is.',
    data: 'OppijaTuontiPerustiedot',
    vastaus: 'paljas',
  },
};

/** Imports as in the national service, below `/oppijanumerorekisteri-service`. */
export const OPPIJANUMEROREKISTERIN_KUVAUKSET: Kuvaukset = {
  ...alla('/oppija', TUONTI),
  ...alla('/yleistunniste', TUONTI),
  'post /oppija': {
    yhteenveto: 'Import one learner; the answer is the number as text.',
    runko: 'OppijaLuonti',
    vastaus: 'teksti',
  },
  'get /oppija/yhteenveto': {
    yhteenveto: 'Persons of the caller’s organisations by state, or rows of one import.',
    haku: [
      { nimi: 'tuontiId', muoto: { type: 'integer' }, kuvaus: 'Rows of this import.' },
      { nimi: 'muokattuJalkeen', muoto: { type: 'string' }, kuvaus: 'Persons changed at this time (ISO) or later.' },
    ],
    data: 'OppijaTuontiYhteenveto',
    vastaus: 'paljas',
  },
  'get /oppija/muuttuneet': {
    yhteenveto: 'Persons that have been changed, those changed first before others: who has got a learner number.',
    haku: [
      { nimi: 'muokattuJalkeen', muoto: { type: 'string' }, kuvaus: 'At this time (ISO) or later; has to be given.' },
      { nimi: 'page', muoto: { type: 'integer', default: 1, minimum: 1 }, kuvaus: 'Page, from one.' },
      { nimi: 'count', muoto: { type: 'integer', default: 20, minimum: 1, maximum: 10_000 }, kuvaus: 'Persons on it.' },
    ],
    data: 'OppijaMuutokset',
    vastaus: 'paljas',
  },
  'get /oppija/tuontikooste': {
    yhteenveto: 'Imports, page by page.',
    haku: [
      { nimi: 'id', muoto: { type: 'integer' }, kuvaus: 'Only this one.' },
      { nimi: 'author', muoto: { type: 'string' }, kuvaus: 'Part of the name of the handler.' },
      { nimi: 'page', muoto: { type: 'integer', default: 1, minimum: 1 }, kuvaus: 'Page, from one.' },
      {
        nimi: 'pageSize',
        muoto: { type: 'integer', default: 20, minimum: 1, maximum: 1000 },
        kuvaus: 'Imports on a page.',
      },
      { nimi: 'sort', muoto: jokin(['ASC', 'DESC']), kuvaus: 'Direction; DESC by default.' },
      {
        nimi: 'field',
        muoto: jokin(['id', 'timestamp', 'author', 'total', 'successful', 'failures', 'inProgress', 'conflicts']),
        kuvaus: 'Order; timestamp by default.',
      },
    ],
    data: 'Tuontikooste',
    vastaus: 'paljas',
  },
  'get /oppija/tuontidata/:tuonti': {
    yhteenveto: 'Rows of an import as they were sent. Only with the right to conflict details.',
    data: 'Tuontidata',
    lista: true,
    vastaus: 'paljas',
  },
  'post /yleistunniste/hae': {
    yhteenveto:
      'The learner number of an identity code and names; the person is made and identified when new. 404 when the population register does not know the code, 409 when the names do not match.',
    runko: 'YleistunnisteHaku',
    data: 'Yleistunniste',
    vastaus: 'paljas',
  },
  'get /yleistunniste/hae/:oppijaOid': {
    yhteenveto: 'The numbers of a person of the caller’s organisations.',
    data: 'Yleistunniste',
    vastaus: 'paljas',
  },
};

function alla(etuliite: string, kuvaukset: Kuvaukset): Kuvaukset {
  return Object.fromEntries(
    Object.entries(kuvaukset).map(([nimi, kuvaus]) => [nimi.replace(' ', ` ${etuliite}`), kuvaus]),
  );
}
