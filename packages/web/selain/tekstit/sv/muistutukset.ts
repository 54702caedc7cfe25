import type fi from '../fi/muistutukset.js';

export default {
  'muistutukset.valikko': 'Påminnelser',
  'muistutukset.otsikko': 'Påminnelser per e-post',
  'muistutukset.johdanto':
    'Du får besked per e-post om perioder som börjar och upphör: hur många de är och var de finns, inga namn på studerande. Tomma meddelanden sänds inte. Påminnelserna kan avslutas i varje meddelande.',
  'muistutukset.suostumus':
    'Du får en påminnelse per e-post en vecka innan en period på arbetsplatsen eller ett yrkesprov börjar. Meddelandet innehåller bara dagen, inte arbetsplatsens namn. Genom att beställa ger du ditt samtycke; du kan återkalla det här eller i varje meddelande.',
  'muistutukset.osoite': 'E-postadress',
  'muistutukset.osoite.ohje': 'Först kommer det ett meddelande där du ombeds bekräfta adressen.',
  'muistutukset.osoite.ei-kelpaa': 'Skriv en e-postadress, till exempel namn@skola.fi.',
  'muistutukset.mista': 'Vad påminnelserna gäller',
  'muistutukset.mista.valitse': 'Välj åtminstone en.',
  'muistutukset.laji.jakso-alkaa': 'Perioder på arbetsplatsen som börjar',
  'muistutukset.laji.naytto-alkaa': 'Yrkesprov som börjar',
  'muistutukset.laji.jakso-paattyy-vajaana': 'Perioder på arbetsplatsen som upphör och saknar uppgift om deltid',
  'muistutukset.laji.jakso-paattyi-vajaana': 'Perioder på arbetsplatsen som har upphört och saknar uppgift om deltid',
  'muistutukset.rytmi': 'Hur ofta högst',
  'muistutukset.rytmi.viikoittain': 'Varje måndag',
  'muistutukset.rytmi.paivittain': 'Varje vardag',
  'muistutukset.kieli': 'Meddelandenas språk',
  'muistutukset.tilaa': 'Beställ påminnelser',
  'muistutukset.tallenna': 'Spara ändringarna',
  'muistutukset.tilattu': 'Beställningen har sparats. Bekräfta adressen med länken i din e-post.',
  'muistutukset.tallennettu': 'Ändringarna har sparats.',
  'muistutukset.kaytossa': 'Påminnelserna är i bruk. Nästa meddelande kan komma {hetki}.',
  'muistutukset.vahvistamatta':
    'Adressen {osoite} är inte bekräftad ännu. Öppna länken som sändes dit senast {hetki}; till dess kommer inga påminnelser.',
  'muistutukset.lopeta': 'Avsluta påminnelserna',
  'muistutukset.lopeta.otsikko': 'Ska påminnelserna avslutas?',
  'muistutukset.lopeta.ohje': 'Beställningen och e-postadressen tas bort. Du kan beställa påminnelser på nytt senare.',
  'muistutukset.lopetettu': 'Påminnelserna har avslutats.',
  'muistutukset.ei-kaytossa': 'Tjänsten sänder nu ingen e-post, så påminnelser kan inte beställas.',
  'muistutukset.muut': 'Beställningar för andra organisationer',
  'muistutukset.organisaatio': 'Organisation',
  'muistutukset.seuraava': 'Nästa meddelande tidigast',
  'muistutukset.odottaa-vahvistusta': 'Adressen är inte bekräftad',
} satisfies Record<keyof typeof fi, string>;
