import { kiinteaKello } from '@ehoks/testing';
import { aikaleima, siirraSekunteja } from '../../src/aika/aikaleima.js';
import { MUISTETAAN_SEKUNTEINA, Muistettu } from '../../src/aika/muistettu.js';

const ALKU = aikaleima('2026-01-15T10:00:00.000Z');

function muistettu() {
  const kello = kiinteaKello(ALKU);
  let lukuja = 0;
  let vika = false;
  const muisti = new Muistettu(kello, async () => {
    lukuja += 1;
    if (vika) throw new Error('ei onnistu');
    return lukuja;
  });
  return {
    muisti,
    siirra: (sekunteja: number) => kello.aseta(siirraSekunteja(ALKU, sekunteja)),
    rikki: (onko: boolean) => {
      vika = onko;
    },
  };
}

test('luetaan kerran, kunnes aika on kulunut; yhtä aikaa kysyvät saavat saman', async () => {
  const { muisti, siirra } = muistettu();
  expect(await Promise.all([muisti.arvo(), muisti.arvo()])).toEqual([1, 1]);
  siirra(MUISTETAAN_SEKUNTEINA - 1);
  expect(await muisti.arvo()).toBe(1);
  siirra(MUISTETAAN_SEKUNTEINA);
  expect(await muisti.arvo()).toBe(2);
});

test('luetaan uudelleen, kun kelloa on siirretty taaksepäin', async () => {
  const { muisti, siirra } = muistettu();
  await muisti.arvo();
  siirra(-1);
  expect(await muisti.arvo()).toBe(2);
});

test('unohdettua ei muisteta, vaikka sen luku oli vielä kesken', async () => {
  const { muisti } = muistettu();
  const kesken = muisti.arvo();
  muisti.unohda();
  expect([await kesken, await muisti.arvo(), await muisti.arvo()]).toEqual([1, 2, 2]);
});

test('epäonnistunutta lukua ei muisteta', async () => {
  const { muisti, rikki } = muistettu();
  rikki(true);
  await expect(muisti.arvo()).rejects.toThrow('ei onnistu');
  rikki(false);
  expect(await muisti.arvo()).toBe(2);
});
