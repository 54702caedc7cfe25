import { osoitin } from '../../src/hoks/polku.js';
import { tarkista } from '../../src/saannot/tarkista.js';
import { malliTallennettu, malliTilanne } from '../malli-hoks.js';
import { muutettuna, polkuna, taysiLuonnos } from './taysi-luonnos.js';

const PITKA = 'a'.repeat(257);

/** Säilytetty suunnitelma, jonka osissa on huomautettavaa, ja siihen lähetetty päätason muutos. */
function patch(kentta: string, arvo: string) {
  const osat: readonly (readonly [string, string])[] = [
    ['/hankittavat-koulutuksen-osat/0/koulutuksen-osa-koodi-uri', 'koulutuksenosattuva_999'],
    [
      '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/tyopaikalla-jarjestettava-koulutus/vastuullinen-tyopaikka-ohjaaja/sahkoposti',
      PITKA,
    ],
  ];
  const sailytetty = osat.reduce((luonnos, [polku, vika]) => muutettuna(luonnos, polkuna(polku), vika), taysiLuonnos());
  const luonnos = muutettuna(sailytetty, [kentta], arvo);
  return tarkista({ luonnos }, malliTilanne({ toiminto: 'muuta', tallennettu: malliTallennettu() })).map(
    ({ koodi, polku }) => `${koodi} ${osoitin(polku)}`,
  );
}

test.each([
  ['urasuunnitelmaKoodiUri', 'urasuunnitelma_9999', 'koodiarvo.tuntematon /urasuunnitelma-koodi-uri'],
  ['puhelinnumero', PITKA, 'yhteystieto.liian-pitka /puhelinnumero'],
])('PATCH katsoo vain päätasoa: %s', (kentta, arvo, havainto) => expect(patch(kentta, arvo)).toEqual([havainto]));

test('sama luonnos muutettuna tarkistetaan muutettuna', () => {
  const luonnos = { ...taysiLuonnos() };
  const pituudet = () =>
    tarkista({ luonnos }, malliTilanne()).filter(({ koodi }) => koodi === 'yhteystieto.liian-pitka');
  expect(pituudet()).toEqual([]);
  luonnos.puhelinnumero = PITKA;
  expect(pituudet()).toHaveLength(1);
});
