export default {
  'etusivu.siirrot': 'Siirrot viime päivinä',
  'etusivu.siirrot.maarat':
    '{onnistuneita, plural, =0 {Yhtään siirtoa ei ole onnistunut} one {Yksi siirto on onnistunut} other {{onnistuneita} siirtoa on onnistunut}} {alkaen} alkaen, {hylattyja, plural, =0 {eikä yhtään ole hylätty} one {ja yksi on hylätty} other {ja {hylattyja} on hylätty}}.',
  'etusivu.siirrot.korjaamatta':
    '{maara, plural, =0 {Kaikki hylätyt on korjattu} one {Yksi hylätty on korjaamatta} other {{maara} hylättyä on korjaamatta}}',
  'etusivu.siirrot.loki': 'Siirtolokiin',
  'etusivu.tyolistat': 'Suunnitelmat, joille pitää tehdä jotain',
  'etusivu.tyolista': 'Työlista',
  'etusivu.maara': 'Suunnitelmia',
  'etusivu.tyolista.ilman-sahkopostia': 'Opiskelijan sähköposti puuttuu',
  'etusivu.tyolista.hyvaksymatta': 'Hyväksymispäivä puuttuu',
  'etusivu.tyolista.ilman-osia': 'Hankittava osaaminen puuttuu',
  'etusivu.tyolista.paivittamatta': 'Suunnitelmaa ei ole päivitetty puoleen vuoteen',
  'etusivu.tyolista.opiskeluoikeus-poissa': 'Opiskeluoikeus on poistunut KOSKESTA',
  'etusivu.tyolista.paattyneet': 'Opiskeluoikeus on päättynyt',
  'etusivu.jaksot': 'Pian päättyvät työpaikkajaksot',
  'etusivu.jaksot.maara':
    '{maara, plural, =0 {Yhdestäkään jaksosta, joka päättyy {alkaen}–{paattyen}, ei puutu osa-aikaisuustietoa} one {Yhdestä jaksosta, joka päättyy {alkaen}–{paattyen}, puuttuu osa-aikaisuustieto} other {{maara} jaksosta, jotka päättyvät {alkaen}–{paattyen}, puuttuu osa-aikaisuustieto}}.',
  'etusivu.jaksot.raporttiin': 'Näytä jaksot',
  'etusivu.ei-organisaatiota':
    'Käyttöoikeutesi valitussa organisaatiossa eivät avaa suunnitelmia eivätkä siirtolokia. Valitse toinen organisaatio tai toiminto valikosta.',
};
