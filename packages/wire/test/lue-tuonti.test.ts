import { kieltaytyminen } from '@ehoks/testing';
import fc from 'fast-check';
import { lueOppija, lueTuonti, TUONNIN_RAJAT } from '../src/index.js';

const VENLA = { etunimet: 'Venla Äiniö 🦊', kutsumanimi: 'Venla', sukunimi: 'Esimerkki', sukupuoli: { koodi: '2' } };

/** The same bytes in pieces of any size, also in the middle of a character. */
async function* paloina(teksti: string, koko: number): AsyncGenerator<Uint8Array> {
  const tavut = new TextEncoder().encode(teksti);
  for (let i = 0; i < tavut.length; i += koko) yield tavut.subarray(i, i + koko);
}

const lue = (runko: string, koko = 65_536) => lueTuonti(paloina(runko, koko));

describe('oppijoiden tuonnin runko', () => {
  test('rivit ovat samat, miten tahansa runko on paloiteltu, ja ne voi käydä läpi monta kertaa', async () => {
    const rivi = fc.record(
      {
        tunniste: fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constant(null), fc.integer()),
        henkilo: fc.oneof(
          fc.record(
            { etunimet: fc.string({ unit: 'binary', maxLength: 20 }), hetu: fc.string(), sukupuoli: fc.anything() },
            { requiredKeys: [] },
          ),
          fc.jsonValue({ maxDepth: 2 }),
        ),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(rivi, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), async (henkilot, koko) => {
        const runko = JSON.stringify({ henkilot }, null, 1);
        const odotetut = (JSON.parse(runko) as { henkilot: { henkilo?: unknown }[] }).henkilot.map(
          ({ henkilo }) => lueOppija(henkilo).annettu,
        );
        const { rivit } = await lue(runko, koko);
        for (let i = 0; i < 2; i += 1) expect([...rivit].map(({ annettu }) => annettu)).toEqual(odotetut);
      }),
      { numRuns: 50 },
    );
  });

  test('väärän muotoisen kohta kerrotaan', async () => {
    const henkilot = [{ tunniste: 7, henkilo: VENLA }, { henkilo: 'Venla' }, { henkilo: { etunimet: 1 } }];
    const { rivit } = await lue(JSON.stringify({ henkilot }));
    expect([...rivit].map(({ muotopuutteet }) => muotopuutteet)).toEqual([
      [{ koodi: 'muoto', kentta: 'tunniste' }],
      [{ koodi: 'muoto', kentta: 'henkilo' }],
      [{ koodi: 'muoto', kentta: 'etunimet' }],
    ]);
  });

  test('osoite luetaan kummalta puolelta rivejä tahansa, ja muu jätetään huomiotta', async () => {
    const henkilot = [{ henkilo: VENLA }];
    for (const runko of [
      { sahkoposti: 'a@example.invalid', henkilot },
      { henkilot, muuta: { henkilot: [1, 2] }, sahkoposti: 'a@example.invalid' },
    ]) {
      const { sahkoposti, rivit } = await lue(JSON.stringify(runko));
      expect([sahkoposti, [...rivit].length]).toEqual(['a@example.invalid', 1]);
    }
  });

  test.each<[string, string, string]>([
    ['katkennut', '{"henkilot":[{"henkilo":{}}', 'pyynto.json-rikki'],
    ['jatkuu loputtuaan', '{"henkilot":[{}]} {}', 'pyynto.json-rikki'],
    ['ei JSONia', 'henkilot', 'pyynto.json-rikki'],
    ['tyhjä', '', 'pyynto.json-rikki'],
    ['lista', '[{"henkilo":{}}]', 'tuonti.tyhja'],
    ['rivit oliona', '{"henkilot":{"0":{}}}', 'pyynto.parametri'],
    [
      'arvoja liikaa rivissä',
      `{"henkilot":[{"henkilo":[${'1,'.repeat(TUONNIN_RAJAT.merkkeja)}1]}]}`,
      'pyynto.liikaa-arvoja',
    ],
    ['syvä', '['.repeat(2000), 'pyynto.liikaa-arvoja'],
    ['liikaa rivejä', `{"henkilot":[${'1,'.repeat(TUONNIN_RAJAT.riveja)}1]}`, 'tuonti.liikaa-riveja'],
    ['osoite, joka ei ole osoite', '{"sahkoposti":{},"henkilot":[{}]}', 'pyynto.parametri'],
  ])('%s: %#', async (_, runko, koodi) => {
    expect(await kieltaytyminen(lue(runko))).toBe(koodi);
  });

  test('tavut, jotka eivät ole UTF-8:aa', async () => {
    const rikki = (async function* () {
      yield Uint8Array.of(0x22, 0xff, 0x22);
    })();
    expect(await kieltaytyminen(lueTuonti(rikki))).toBe('pyynto.json-rikki');
  });
});
