/**
 * Koodistot, joiden kaikki arvot tunnetaan, arvoineen koodi-urin asussa (pienin kirjaimin). Koodistopalvelussa passiivisetkin ovat
 * mukana: vanhassa suunnitelmassa ne ovat oikein. Poissa ovat `tutkinnonosat` (arvot tulevat ePerusteista) ja `oppimisymparistot`
 * (arvoista tunnetaan osa) sekä `ammatillinenkoulutusoppimisentuentyyppi`, jonka arvoilla on oma sääntönsä.
 */
export const KOODISTOT: Readonly<Record<string, readonly string[]>> = {
  osaamisenhankkimistapa: ['koulutussopimus', 'oppisopimus', 'oppilaitosmuotoinenkoulutus'],
  oppisopimuksenperusta: ['01', '02'],
  koulutuksenosattuva: ['101', '102', '103', '104', '105', '106', '107'],
  ammatillisentutkinnonosanryhma: ['1', '2', '3', '4'],
  urasuunnitelma: ['0001', '0002', '0003', '0005', '004'],
  osaamisentodentamisenprosessi: ['0001', '0002', '0003'],
  ammatillisenoppiaineet: [
    // Perusteet 1.8.2022 alkaen
    ...['vvai22', 'vvtk', 'vvvk', 'vvtd', 'vvtl', 'mlma', 'mlfk', 'ytyk', 'yttt', 'ytou', 'ytyy', 'ytth', 'ytkk'],
    // Opiskeluoikeudet 1.8.2026 alkaen
    ...['vvai26', 'vvtk26', 'vvvk26', 'vvtd26', 'vvtl26', 'mlma26', 'mlfk26', 'ytyk26', 'yttt26', 'ytou26', 'ytyy26'],
    ...['ytltth26', 'ytkk26'],
    // Äidinkielen muunnokset
    ...['vvai', 'vvai3', 'vvai4', 'vvai7', 'vvai8', 'vvai11', 'vvai15', 'vvai16', 'vvai17'],
    // Ennen vuotta 2018
    ...[
      'ai',
      'tk1',
      'tk2',
      'vk',
      'ma',
      'fk',
      'ykt',
      'tyt',
      'tvt',
      'tak',
      'etk',
      'ps',
      'ym',
      'yyt',
      'tet',
      'ku',
      'mava',
    ],
    ...['001', '003'],
  ],
};
