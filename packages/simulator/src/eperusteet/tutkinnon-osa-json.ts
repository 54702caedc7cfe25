import { tutkinnonOsat } from '../demo/perusteet.js';
import type { DemoOsaAlue, DemoPeruste, DemoTutkinnonOsa, Nimi } from '../demo/perusteet.js';
import type { JsonObjekti } from '../json.js';

/** Ids are counted from the peruste and the place of the part in it, so they stay the same from start to start. */
export function osanId(peruste: DemoPeruste, osa: DemoTutkinnonOsa): number {
  return peruste.id * 1000 + tutkinnonOsat(peruste).indexOf(osa);
}

/** Id of the reference by which the formation rules name the part. */
export function viitteenId(peruste: DemoPeruste, osa: DemoTutkinnonOsa): number {
  return osanId(peruste, osa) + 500;
}

/** Localised text with the keys ePerusteet adds; readers ignore those that begin with an underscore. */
export function teksti(id: number, nimi: Nimi): JsonObjekti {
  return { ...nimi, _id: String(id), _tunniste: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}` };
}

/** A code as ePerusteet embeds it. */
export function koodiJson(koodisto: string, arvo: string, nimi: Nimi): JsonObjekti {
  return { nimi: { ...nimi }, arvo, uri: `${koodisto}_${arvo}`.toLowerCase(), koodisto, versio: null };
}

/** A unit of a degree. Requirements and criteria are invented; levels are those of the scale 1, 3, 5. */
export function tutkinnonOsaJson(peruste: DemoPeruste, osa: DemoTutkinnonOsa): JsonObjekti {
  const id = osanId(peruste, osa);
  return {
    id,
    nimi: teksti(id, osa.nimi),
    koodi: koodiJson('tutkinnonosat', osa.koodi, osa.nimi),
    koodiUri: `tutkinnonosat_${osa.koodi}`,
    koodiArvo: osa.koodi,
    laajuus: osa.laajuus,
    tyyppi: osa.osaAlueet.length > 0 ? 'reformi_tutke2' : 'normaali',
    tila: 'valmis',
    luotu: 1_735_689_600_000,
    muokattu: 1_735_689_600_000,
    kuvaus: null,
    arviointi: null,
    ...(osa.osaAlueet.length > 0
      ? { osaAlueet: osa.osaAlueet.map((alue, i) => osaAlueJson(id * 100 + i, alue)) }
      : {
          ammattitaitovaatimukset2019: {
            kohde: { fi: 'Opiskelija osaa', sv: 'Den studerande kan' },
            vaatimukset: vaatimukset(osa.nimi).map((vaatimus) => ({ koodi: null, vaatimus })),
            kohdealueet: [],
          },
          ammattitaidonOsoittamistavat: {
            fi: '<p>Osaaminen osoitetaan näytössä käytännön työtehtävissä.</p>',
            sv: '<p>Kunnandet visas i ett yrkesprov genom praktiska arbetsuppgifter.</p>',
          },
          geneerinenArviointiasteikko: {
            id: 1,
            nimi: { fi: 'Esimerkkiasteikko', sv: 'Exempelskala' },
            kohde: { fi: 'Opiskelija', sv: 'Den studerande' },
            _arviointiAsteikko: '2',
            osaamistasonKriteerit: TASOT.map(([taso, kriteeri]) => ({ _osaamistaso: taso, kriteerit: [kriteeri] })),
          },
          osaAlueet: [],
        }),
  };
}

const TASOT: readonly (readonly [osaamistaso: string, kriteeri: JsonObjekti])[] = [
  ['2', { fi: 'tekee työn ohjattuna', sv: 'utför arbetet under handledning' }],
  ['3', { fi: 'tekee työn itsenäisesti', sv: 'utför arbetet självständigt' }],
  ['4', { fi: 'tekee työn itsenäisesti ja kehittää sitä', sv: 'utför arbetet självständigt och utvecklar det' }],
];

function vaatimukset({ fi, sv = fi }: Nimi): readonly JsonObjekti[] {
  return [
    { fi: `suunnitella työnsä: ${fi}`, sv: `planera sitt arbete: ${sv}` },
    { fi: `tehdä ja arvioida työnsä: ${fi}`, sv: `utföra och bedöma sitt arbete: ${sv}` },
  ];
}

function osaAlueJson(id: number, alue: DemoOsaAlue): JsonObjekti {
  const koodi = koodiJson('ammatillisenoppiaineet', alue.koodi, alue.nimi);
  const tavoite = (pakollinen: boolean, laajuus: number): JsonObjekti => ({
    id: id * 10 + (pakollinen ? 1 : 2),
    nimi: null,
    pakollinen,
    laajuus,
    koodi,
    tavoitteet: [
      { fi: `käyttää osaamistaan: ${alue.nimi.fi}`, sv: `använda sitt kunnande: ${alue.nimi.sv ?? alue.nimi.fi}` },
    ],
  });
  return {
    id,
    nimi: teksti(id, alue.nimi),
    koodi,
    koodiUri: koodi['uri'],
    koodiArvo: alue.koodi,
    tyyppi: 'osaalue2019',
    pakollisetOsaamistavoitteet: tavoite(true, alue.pakollinen),
    valinnaisetOsaamistavoitteet: tavoite(false, alue.valinnainen),
    arviointi: null,
  };
}
