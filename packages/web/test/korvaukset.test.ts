import { kelvolliset } from '../selain/tekstit/korvaukset.js';

const OMAT = {
  sulje: 'Sulje',
  rivit: '{yhteensa, plural, =0 {Ei rivejä} other {Rivit {alku}–{loppu}, yhteensä {yhteensa}}}',
};

test.each([
  ['sulje', 'Sulje ikkuna'],
  ['rivit', '{yhteensa, plural, other {{alku}, {loppu} ja {yhteensa}}}'],
  ['rivit', '{alku}–{loppu}/{yhteensa}'],
])('%s: %s kelpaa', (avain, teksti) => {
  expect(kelvolliset(OMAT, { [avain]: teksti }, 'fi')).toEqual({ [avain]: teksti });
});

test.each([
  ['puuttuu muuttuja', 'rivit', '{alku}–{loppu}'],
  ['vieras muuttuja', 'sulje', 'Sulje {mika}'],
  ['ei ole viesti', 'rivit', '{yhteensa, plural, other {{alku}}'],
  ['ei ole viesti', 'sulje', 'Sulje {'],
  ['plural ilman otheria', 'rivit', '{yhteensa, plural, one {{alku} {loppu}}}'],
  ['ei ole teksti', 'sulje', 5],
  ['tuntematon avain', 'avaa', 'Avaa'],
  ['perittyä nimeä ei ole', 'toString', 'Avaa'],
])('%s (%s): %s ei kelpaa', (_, avain, teksti) => {
  expect(kelvolliset(OMAT, { [avain]: teksti }, 'fi')).toEqual({});
});
