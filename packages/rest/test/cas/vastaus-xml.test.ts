import type { Kayttaja } from '@ehoks/core';
import { onnistui } from '../../src/cas/vastaus-xml.js';

const kayttaja: Kayttaja = {
  kayttajatunnus: 'a<b>&"\'\u0000\u001b\u0085\tc',
  oid: '1.2.246.562.24.44400000019',
  tyyppi: 'PALVELU',
  oikeudet: [],
};

test('a name is escaped, and what XML cannot carry is dropped', () => {
  expect(onnistui(kayttaja)).toContain('<cas:user>a&#60;b&#62;&#38;&#34;&#39;\tc</cas:user>');
});
