import type fi from '../fi/etusivu.js';

export default {
  'etusivu.siirrot': 'Transfers of the last days',
  'etusivu.siirrot.maarat':
    '{onnistuneita, plural, =0 {No transfer has been accepted} one {One transfer has been accepted} other {{onnistuneita} transfers have been accepted}} since {alkaen}, {hylattyja, plural, =0 {and none has been refused} one {and one has been refused} other {and {hylattyja} have been refused}}.',
  'etusivu.siirrot.korjaamatta':
    '{maara, plural, =0 {All refused ones have been mended} one {One refused transfer is not mended} other {{maara} refused transfers are not mended}}',
  'etusivu.siirrot.loki': 'To the transfer log',
  'etusivu.tyolistat': 'Plans that need something done',
  'etusivu.tyolista': 'Worklist',
  'etusivu.maara': 'Plans',
  'etusivu.tyolista.ilman-sahkopostia': "The student's email is missing",
  'etusivu.tyolista.hyvaksymatta': 'The date of approval is missing',
  'etusivu.tyolista.ilman-osia': 'The competence to acquire is missing',
  'etusivu.tyolista.paivittamatta': 'The plan has not been updated for six months',
  'etusivu.tyolista.opiskeluoikeus-poissa': 'The study right is gone from KOSKI',
  'etusivu.tyolista.paattyneet': 'The study right has ended',
  'etusivu.jaksot': 'Workplace periods about to end',
  'etusivu.jaksot.maara':
    '{maara, plural, =0 {No period that ends {alkaen}–{paattyen} lacks part-time information} one {One period that ends {alkaen}–{paattyen} lacks part-time information} other {{maara} periods that end {alkaen}–{paattyen} lack part-time information}}.',
  'etusivu.jaksot.raporttiin': 'Show the periods',
  'etusivu.ei-organisaatiota':
    'Your rights in the chosen organisation open neither plans nor the transfer log. Choose another organisation or a function from the menu.',
} satisfies Record<keyof typeof fi, string>;
