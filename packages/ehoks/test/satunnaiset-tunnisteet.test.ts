import { satunnaisetTunnisteet } from '../src/satunnaiset-tunnisteet.js';

test('arvotut merkit ovat merkistöstä, ja niitä on pyydetty määrä', () => {
  const merkit = satunnaisetTunnisteet.merkit('abc', 1000);
  expect(merkit).toMatch(/^[abc]{1000}$/);
  expect(new Set(merkit).size).toBe(3);
});

test('järjestyvät UUIDit ovat eri, kasvavassa järjestyksessä ja tavallisen muotoisia', () => {
  const uuidit = Array.from({ length: 1000 }, () => satunnaisetTunnisteet.jarjestyvaUuid());
  expect([...new Set(uuidit)].sort()).toEqual(uuidit);
  for (const uuid of uuidit)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
