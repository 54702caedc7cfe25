import { julkinenPolku } from '../../src/pyynto/julkinen-polku.js';

test.each([
  ['https://ehoks.example', ''],
  ['http://localhost:3000', ''],
  ['https://kunta.example/ehoks-osa', '/ehoks-osa'],
  ['https://kunta.example/palvelut/ehoks', '/palvelut/ehoks'],
])('%s -> "%s"', (julkinenUrl, polku) => {
  expect(julkinenPolku(julkinenUrl)).toBe(polku);
});
