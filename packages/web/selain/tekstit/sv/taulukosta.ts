import type fi from '../fi/taulukosta.js';

export default {
  'taulukosta.valikko': 'PUK från en tabell',
  'taulukosta.otsikko': 'Planer från en tabell',
  'taulukosta.ohje':
    'Skapa många planer på en gång från en CSV-tabell: på varje rad finns grunduppgifterna i en studerandes plan. Tabellen kontrolleras först, och inget skapas innan du bekräftar. Examensdelarna kompletterar du i planerna i formuläret.',
  'taulukosta.malli': 'Ladda ner en malltabell',
  'taulukosta.sarakkeet': 'Tabellens kolumner',
  'taulukosta.sarake': 'Kolumn',
  'taulukosta.pakollinen': 'Obligatorisk',
  'taulukosta.merkitys': 'Vad den innehåller',
  'taulukosta.tarkistus': 'Vad som kontrolleras',
  'taulukosta.esimerkki': 'Exempel',
  'taulukosta.tiedosto': 'Tabell',
  'taulukosta.tiedosto.ohje': 'En CSV-fil, högst 5 megabyte och 10 000 rader.',
  'taulukosta.valitse': 'Välj en fil',
  'taulukosta.raahaa': 'Välj en fil eller dra den hit',
  'taulukosta.poista': 'Ta bort',
  'taulukosta.valittu': 'Vald fil: ',
  'taulukosta.luetaan': 'Tabellen läses',
  'taulukosta.tarkistetaan':
    '{maara, plural, one {En rad kontrolleras} other {{maara} rader kontrolleras. Det tar minuter att kontrollera tusentals rader.}}',
  'taulukosta.luodaan':
    '{maara, plural, one {En plan skapas} other {Planer skapas från {maara} rader}}. Stäng inte sidan. Om förbindelsen bryts, skicka samma tabell på nytt: de planer som redan skapats förblir oförändrade.',
  'taulukosta.esikatselu': 'Resultat av kontrollen',
  'taulukosta.tulos': 'Vad som skapades',
  'taulukosta.riveja': '{nimi}: {maara, plural, one {1 rad} other {{maara} rader}}',
  'taulukosta.tuntemattomat': 'De här kolumnerna läser tjänsten inte: {sarakkeet}.',
  'taulukosta.luo': '{maara, plural, one {Skapa 1 plan} other {Skapa {maara} planer}}',
  'taulukosta.luodaanko': 'Ska planerna skapas?',
  'taulukosta.luodaanko.ohje':
    '{maara, plural, one {En plan skapas från en rad.} other {En plan skapas från var och en av {maara} rader.}} Från de andra raderna skapas inget. Du kan inte ta bort en skapad plan på den här sidan.',
  'taulukosta.ei-luotavaa': 'Ingen rad kan skapas. Rätta tabellen och välj den på nytt.',
  'taulukosta.kesken':
    'Tjänsten avbröt skapandet. Skicka samma tabell på nytt: de planer som redan skapats förblir oförändrade.',
  'taulukosta.seuraava': 'Välj en annan tabell',
  'taulukosta.lataa': 'Ladda ner resultatet som tabell',
  'taulukosta.lataa.ohje':
    'Resultattabellen har samma innehåll samt planens nummer, resultatet och orsakerna. Du kan rätta raderna i den och skicka den som den är.',
  'taulukosta.kaikki': 'Alla',
  'taulukosta.tyhja': 'Det finns inga rader.',
  'taulukosta.rivi': 'Rad',
  'taulukosta.tila': 'Resultat',
  'taulukosta.numero': 'Plan',
  'taulukosta.syyt': 'Orsaker och anvisningar',
} satisfies Record<keyof typeof fi, string>;
