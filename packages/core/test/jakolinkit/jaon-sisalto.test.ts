import fc from 'fast-check';
import type { Hoks } from '../../src/hoks/hoks.js';
import { jaettavatKohdat } from '../../src/jakolinkit/jaettavat-kohdat.js';
import { JAON_OSIOIDEN_NIMET, JAON_OSIOT } from '../../src/jakolinkit/jaon-kohde.js';
import { jaonSisalto } from '../../src/jakolinkit/jaon-sisalto.js';
import { malliNaytto, malliTallennettu, malliTapa, malliTutkinnonOsa } from '../malli-hoks.js';

/** Kaikki tekstit jossakin, avaimia lukuun ottamatta. */
function tekstit(arvo: unknown): string[] {
  if (typeof arvo === 'string') return [arvo];
  return typeof arvo === 'object' && arvo !== null ? Object.values(arvo).flatMap(tekstit) : [];
}

/** Sama, jossa jokainen teksti on ainoa lajiaan: mikä tahansa vuoto tunnistetaan. */
function yksilollinen<T>(arvo: T): T {
  let numero = 0;
  const kay = (a: unknown): unknown => {
    if (typeof a === 'string') return `${a}#${++numero}`;
    if (Array.isArray(a)) return a.map(kay);
    return typeof a === 'object' && a !== null
      ? Object.fromEntries(Object.entries(a).map(([avain, sisalto]) => [avain, kay(sisalto)]))
      : a;
  };
  return kay(arvo) as T;
}

const OSA = fc.record({ tapoja: fc.nat(3), nayttoja: fc.nat(2) }).map(({ tapoja, nayttoja }) =>
  malliTutkinnonOsa({
    moduleId: 'osa',
    vaatimuksistaTaiTavoitteistaPoikkeaminen: 'poikkeaminen',
    osaamisenHankkimistavat: Array.from({ length: tapoja }, () =>
      malliTapa({ moduleId: 'm', ajanjaksonTarkenne: 'tarkenne', oppisopimuksenPerustaKoodiUri: 'perusta' as never }),
    ),
    osaamisenOsoittaminen: Array.from({ length: nayttoja }, () =>
      malliNaytto({
        moduleId: 'm',
        vaatimuksistaTaiTavoitteistaPoikkeaminen: 'poikkeaminen',
        yksilollisetKriteerit: ['kriteeri'],
        tyoelamaOsaamisenArvioijat: [{ nimi: 'Arvo', organisaatio: { nimi: 'Työpaikka' } }],
      }),
    ),
  }),
);

const HOKS = fc
  .record({
    ammat: fc.array(OSA, { maxLength: 3 }),
    paikalliset: fc.array(OSA, { maxLength: 2 }),
    alueet: fc.array(OSA, { maxLength: 2 }),
  })
  .map(({ ammat, paikalliset, alueet }): Hoks =>
    yksilollinen(
      malliTallennettu({
        sahkoposti: 'oppija@example.invalid',
        puhelinnumero: '040',
        urasuunnitelmaKoodiUri: 'urasuunnitelma_1' as never,
        oppimisenTuki: [{ oppimisenTuenTyyppiKoodiUri: 'tuki' as never }],
        opiskeluvalmiuksiaTukevatOpinnot: [{ nimi: 'Kieli', kuvaus: 'Tuki' } as never],
        hankittavatAmmatTutkinnonOsat: ammat as never,
        hankittavatPaikallisetTutkinnonOsat: paikalliset.map((osa) => ({ ...osa, nimi: 'Paikallinen' })) as never,
        hankittavatYhteisetTutkinnonOsat: [
          {
            moduleId: 'yto',
            tutkinnonOsaKoodiUri: 'tutkinnonosat_1' as never,
            tutkinnonOsaKoodiVersio: 1,
            osaAlueet: alueet.map((osa) => ({ ...osa, osaAlueKoodiUri: 'alue' })) as never,
          },
        ],
      }),
    ),
  );

test('jaosta näkyy vain kohteen omaa ja se, mikä osa on: ei yhtäkään muuta tekstiä suunnitelmasta', () => {
  let kohtia = 0;
  fc.assert(
    fc.property(HOKS, (hoks) => {
      for (const { laji, moduleId, kohde, osa } of jaettavatKohdat(hoks)) {
        kohtia += 1;
        const sallitut = new Set([...tekstit(kohde), ...tekstit(osa)]);
        const nahdyt = tekstit(jaonSisalto(hoks, { laji, moduleId }));
        expect(nahdyt.length).toBeGreaterThan(0);
        expect(nahdyt.filter((teksti) => !sallitut.has(teksti))).toEqual([]);
        expect(nahdyt.join('\n')).not.toMatch(/poikkeaminen|jakso-1|perusta|^m#|example\.(com|invalid)|^040/m);
      }
    }),
  );
  expect(kohtia).toBeGreaterThan(0);
});

test('kohde, jota ei enää ole, ja samatunnuksinen eri laji eivät näy', () => {
  fc.assert(
    fc.property(HOKS, (hoks) => {
      expect(jaonSisalto(hoks, { laji: 'osaamisenHankkimistapa', moduleId: 'poistunut' })).toBeUndefined();
      for (const { laji, moduleId } of jaettavatKohdat(hoks)) {
        const toinen = laji === 'osaamisenHankkimistapa' ? 'osaamisenOsoittaminen' : 'osaamisenHankkimistapa';
        expect(jaonSisalto(hoks, { laji: toinen, moduleId })).toBeUndefined();
      }
    }),
  );
});

test('oppijan jaosta näkyvät vain valitut osiot, ja niistäkin ilman kenenkään yhteystietoja', () => {
  fc.assert(
    fc.property(HOKS, fc.subarray([...JAON_OSIOIDEN_NIMET]), (hoks, osiot) => {
      const sisalto = jaonSisalto(hoks, { laji: 'osiot', osiot });
      const nahty = sisalto && 'osiot' in sisalto ? sisalto.osiot : {};
      const sallitut = osiot.flatMap((osio): readonly string[] => JAON_OSIOT[osio]);
      expect(Object.keys(nahty).filter((avain) => !sallitut.includes(avain))).toEqual([]);
      expect(tekstit(nahty).join('\n')).not.toMatch(/example\.(com|invalid)|^040/m);
    }),
  );
});

test('koko suunnitelma on kaikki osiot', () => {
  fc.assert(
    fc.property(HOKS, (hoks) => {
      expect(jaonSisalto(hoks, { laji: 'suunnitelma' })).toEqual(
        jaonSisalto(hoks, { laji: 'osiot', osiot: JAON_OSIOIDEN_NIMET }),
      );
    }),
  );
});
