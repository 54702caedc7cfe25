import type fi from '../fi/taulukosta.js';

export default {
  'taulukosta.valikko': 'Plans from a table',
  'taulukosta.otsikko': 'Plans from a table',
  'taulukosta.ohje':
    'Create many plans at once from a CSV table: a row has the basic facts of one student’s plan. The table is checked first, and nothing is created before you confirm. Units of degrees are added to the plans on the form.',
  'taulukosta.malli': 'Download a template',
  'taulukosta.sarakkeet': 'Columns of the table',
  'taulukosta.sarake': 'Column',
  'taulukosta.pakollinen': 'Mandatory',
  'taulukosta.merkitys': 'What it has',
  'taulukosta.tarkistus': 'What is checked',
  'taulukosta.esimerkki': 'Example',
  'taulukosta.tiedosto': 'Table',
  'taulukosta.tiedosto.ohje': 'A CSV file, at most 5 megabytes and 10,000 rows.',
  'taulukosta.valitse': 'Choose a file',
  'taulukosta.raahaa': 'Choose a file or drag it here',
  'taulukosta.poista': 'Remove',
  'taulukosta.valittu': 'Chosen file: ',
  'taulukosta.luetaan': 'Reading the table',
  'taulukosta.tarkistetaan':
    '{maara, plural, one {Checking one row} other {Checking {maara} rows. Thousands of rows take minutes.}}',
  'taulukosta.luodaan':
    '{maara, plural, one {Creating a plan} other {Creating plans from {maara} rows}}. Do not close the page. If the connection breaks, send the same table again: plans created already stay as they are.',
  'taulukosta.esikatselu': 'Result of the check',
  'taulukosta.tulos': 'What was created',
  'taulukosta.riveja': '{nimi}: {maara, plural, one {1 row} other {{maara} rows}}',
  'taulukosta.tuntemattomat': 'The service does not read these columns: {sarakkeet}.',
  'taulukosta.luo': '{maara, plural, one {Create 1 plan} other {Create {maara} plans}}',
  'taulukosta.luodaanko': 'Create the plans?',
  'taulukosta.luodaanko.ohje':
    '{maara, plural, one {A plan is created from one row.} other {A plan is created from each of {maara} rows.}} The other rows are left out. A created plan cannot be deleted on this page.',
  'taulukosta.ei-luotavaa': 'No row can be created. Mend the table and choose it again.',
  'taulukosta.kesken':
    'The service interrupted the creation. Send the same table again: plans created already stay as they are.',
  'taulukosta.seuraava': 'Choose another table',
  'taulukosta.lataa': 'Download the result as a table',
  'taulukosta.lataa.ohje':
    'The result has the same content and the number of the plan, the result and the reasons. You can mend its rows and send it as it is.',
  'taulukosta.kaikki': 'All',
  'taulukosta.tyhja': 'There are no rows.',
  'taulukosta.rivi': 'Row',
  'taulukosta.tila': 'Result',
  'taulukosta.numero': 'Plan',
  'taulukosta.syyt': 'Reasons and remedies',
} satisfies Record<keyof typeof fi, string>;
