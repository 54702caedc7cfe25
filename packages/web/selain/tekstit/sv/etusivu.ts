import type fi from '../fi/etusivu.js';

export default {
  'etusivu.siirrot': 'Överföringar de senaste dagarna',
  'etusivu.siirrot.maarat':
    '{onnistuneita, plural, =0 {Ingen överföring har lyckats} one {En överföring har lyckats} other {{onnistuneita} överföringar har lyckats}} från och med {alkaen}, {hylattyja, plural, =0 {och ingen har avvisats} one {och en har avvisats} other {och {hylattyja} har avvisats}}.',
  'etusivu.siirrot.korjaamatta':
    '{maara, plural, =0 {Alla avvisade är åtgärdade} one {En avvisad är inte åtgärdad} other {{maara} avvisade är inte åtgärdade}}',
  'etusivu.siirrot.loki': 'Till överföringsloggen',
  'etusivu.tyolistat': 'Planer som kräver åtgärder',
  'etusivu.tyolista': 'Arbetslista',
  'etusivu.maara': 'Planer',
  'etusivu.tyolista.ilman-sahkopostia': 'Den studerandes e-post saknas',
  'etusivu.tyolista.hyvaksymatta': 'Godkännandedatum saknas',
  'etusivu.tyolista.ilman-osia': 'Kunnande som ska förvärvas saknas',
  'etusivu.tyolista.paivittamatta': 'Planen har inte uppdaterats på ett halvår',
  'etusivu.tyolista.opiskeluoikeus-poissa': 'Studierätten finns inte längre i KOSKI',
  'etusivu.tyolista.paattyneet': 'Studierätten har avslutats',
  'etusivu.jaksot': 'Perioder på arbetsplatsen som snart avslutas',
  'etusivu.jaksot.maara':
    '{maara, plural, =0 {Ingen period som avslutas {alkaen}–{paattyen} saknar uppgift om deltid} one {En period som avslutas {alkaen}–{paattyen} saknar uppgift om deltid} other {{maara} perioder som avslutas {alkaen}–{paattyen} saknar uppgift om deltid}}.',
  'etusivu.jaksot.raporttiin': 'Visa perioderna',
  'etusivu.ei-organisaatiota':
    'Dina rättigheter i den valda organisationen öppnar varken planer eller överföringsloggen. Välj en annan organisation eller en funktion i menyn.',
} satisfies Record<keyof typeof fi, string>;
