import { viittaukset } from '../../src/index.js';

const A1 = '1.2.246.562.10.44400000129';

test('koodit ja organisaatiot löytyvät miten syvältä tahansa, kukin kerran', () => {
  const { koodit, organisaatiot } = viittaukset(
    { urasuunnitelmaKoodiUri: 'urasuunnitelma_0001', osat: [{ koodiUri: 'ammatillisenoppiaineet_mlma' }] },
    { osat: [{ osat: [{ koodiUri: 'ammatillisenoppiaineet_mlma', jarjestaja: { oppilaitosOid: A1 } }] }] },
  );
  expect([...koodit]).toEqual(['urasuunnitelma_0001', 'ammatillisenoppiaineet_mlma']);
  expect([...organisaatiot]).toEqual([A1]);
});

test('muu kuin organisaation OID, vapaa teksti ja toimipisteiden luettelo eivät ole viittauksia', () => {
  const { koodit, organisaatiot } = viittaukset({
    toimipisteOidit: [A1],
    koulutuksenJarjestajaOid: 'ei-oid',
    oppijaOid: '1.2.246.562.24.44400000019',
    kuvaus: A1,
    koodi: 'urasuunnitelma_0001',
    tyhja: null,
  });
  expect([...koodit]).toEqual([]);
  expect([...organisaatiot]).toEqual([]);
});
