import { KOODI_URIT, onKoodiUri, type Koodisto } from '../../src/tunnisteet/koodi-uri.js';
import { KOODISTOT } from '../../src/rekisterit/koodistot.js';

const ESIMERKIT: Readonly<Record<Koodisto, { readonly kelpaa: string; readonly eiKelpaa: string }>> = {
  tutkinnonosat: { kelpaa: '300268', eiKelpaa: '30a' },
  osaamisenhankkimistapa: { kelpaa: 'oppisopimus', eiKelpaa: '' },
  oppisopimuksenperusta: { kelpaa: '01', eiKelpaa: '' },
  ammatillisenoppiaineet: { kelpaa: 'vvai22', eiKelpaa: '' },
  oppimisymparistot: { kelpaa: '0002', eiKelpaa: '002' },
  osaamisentodentamisenprosessi: { kelpaa: '0001', eiKelpaa: 'x' },
  urasuunnitelma: { kelpaa: '0001', eiKelpaa: '00001' },
  koulutuksenosattuva: { kelpaa: '101', eiKelpaa: '1011' },
  ammatillinenkoulutusoppimisentuentyyppi: { kelpaa: '01', eiKelpaa: '1' },
  ammatillisentutkinnonosanryhma: { kelpaa: '2', eiKelpaa: '3' },
};

const KOODISTOJEN_NIMET = Object.keys(KOODI_URIT) as Koodisto[];

test.each(KOODISTOJEN_NIMET)('%s: oma koodi kelpaa, väärän muotoinen ja toisen koodiston koodi eivät', (koodisto) => {
  const { kelpaa, eiKelpaa } = ESIMERKIT[koodisto];
  expect(onKoodiUri(koodisto, `${koodisto}_${kelpaa}`)).toBe(true);
  for (const vaara of [`${koodisto}_${eiKelpaa}`, kelpaa, `x${koodisto}_${kelpaa}`, `muu_${kelpaa}`])
    expect(onKoodiUri(koodisto, vaara)).toBe(false);
});

test('kukin koodi kuuluu vain omaan koodistoonsa', () => {
  for (const koodisto of KOODISTOJEN_NIMET) {
    const koodi = `${koodisto}_${ESIMERKIT[koodisto].kelpaa}`;
    expect(KOODISTOJEN_NIMET.filter((muu) => onKoodiUri(muu, koodi))).toEqual([koodisto]);
  }
});

test('tunnetut koodistot ovat HOKSin koodistoja, ja niiden koodit on kirjoitettu pienin kirjaimin kertaalleen', () => {
  for (const [koodisto, koodit] of Object.entries(KOODISTOT)) {
    expect(KOODISTOJEN_NIMET).toContain(koodisto);
    expect(koodit).toEqual([...new Set(koodit.map((koodi) => koodi.toLowerCase()))]);
  }
  expect(KOODISTOT['ammatillisenoppiaineet']).toHaveLength(54);
});
