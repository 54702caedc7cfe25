import { moduulit, tutkinnonOsat } from '../demo/perusteet.js';
import type { DemoKoulutuksenOsa, DemoModuuli, DemoPeruste } from '../demo/perusteet.js';
import type { JsonObjekti } from '../json.js';
import { koodiJson, osanId, teksti, tutkinnonOsaJson, viitteenId } from './tutkinnon-osa-json.js';

/** TUVA is measured in weeks, the degrees in competence points. */
const TUVAN_LAAJUUS_VIIKKOA = 38;
const ALKAA = Date.UTC(2025, 7, 1);
const PAATETTY = Date.UTC(2025, 0, 15);

/** A row of the search: the peruste without its contents. */
export function perusteRivi(peruste: DemoPeruste): JsonObjekti {
  return {
    id: peruste.id,
    nimi: teksti(peruste.id, peruste.nimi),
    diaarinumero: peruste.diaarinumero,
    koulutustyyppi: `koulutustyyppi_${peruste.koulutustyyppi}`,
    laajuus: peruste.rakenne?.minimi ?? TUVAN_LAAJUUS_VIIKKOA,
    tyyppi: 'normaali',
    sisaltotyyppi: 'peruste',
    voimassaoloAlkaa: ALKAA,
    voimassaoloLoppuu: null,
    siirtymaPaattyy: null,
    paatospvm: PAATETTY,
    luotu: PAATETTY,
    julkaistu: PAATETTY,
    kielet: ['fi', 'sv'],
    osaamisalat: moduulit(peruste).flatMap(({ osaamisala }) =>
      osaamisala === undefined ? [] : [koodiJson('osaamisala', osaamisala.koodi, osaamisala.nimi)],
    ),
    tutkintonimikkeet: peruste.tutkintonimikkeet.map(({ koodi, nimi }) => ({
      nimi: { ...nimi },
      tutkintonimikeUri: `tutkintonimikkeet_${koodi}`,
      tutkintonimikeArvo: koodi,
    })),
    koulutukset: [
      {
        nimi: { ...peruste.nimi },
        koulutuskoodiArvo: peruste.koulutuskoodi,
        koulutuskoodiUri: `koulutus_${peruste.koulutuskoodi}`,
      },
    ],
    suoritustavat:
      peruste.rakenne === undefined ? [] : [{ suoritustapakoodi: 'reformi', laajuusYksikko: 'OSAAMISPISTE' }],
    koodit: koodit(peruste),
  };
}

/** The codes by which the search finds the peruste: its education and its parts. */
export function koodit(peruste: DemoPeruste): readonly string[] {
  return [
    `koulutus_${peruste.koulutuskoodi}`,
    ...tutkinnonOsat(peruste).map(({ koodi }) => `tutkinnonosat_${koodi}`),
    ...(peruste.koulutuksenOsat ?? []).map(({ koodi }) => `koulutuksenosattuva_${koodi}`),
  ];
}

/** The whole published peruste. */
export function perusteJson(peruste: DemoPeruste): JsonObjekti {
  const { rakenne } = peruste;
  const osat = tutkinnonOsat(peruste);
  return {
    ...perusteRivi(peruste),
    suoritustavat:
      rakenne === undefined
        ? []
        : [
            {
              id: peruste.id * 10,
              suoritustapakoodi: 'reformi',
              laajuusYksikko: 'OSAAMISPISTE',
              rakenne: moduuliJson(peruste, rakenne, '1'),
              tutkinnonOsaViitteet: osat.map((osa, i) => ({
                id: viitteenId(peruste, osa),
                laajuus: osa.laajuus,
                laajuusMaksimi: null,
                jarjestys: i + 1,
                _tutkinnonOsa: String(osanId(peruste, osa)),
              })),
            },
          ],
    tutkinnonOsat: osat.map((osa) => tutkinnonOsaJson(peruste, osa)),
    koulutuksenOsat: (peruste.koulutuksenOsat ?? []).map((osa, i) => koulutuksenOsaJson(peruste.id * 1000 + i, osa)),
  };
}

/** `paikka` is the path of place numbers from the root; it makes the identifier of the module. */
function moduuliJson(peruste: DemoPeruste, moduuli: DemoModuuli, paikka: string): JsonObjekti {
  const { osaamisala } = moduuli;
  return {
    tunniste: `${peruste.id}-${paikka}`,
    nimi: { ...moduuli.nimi },
    kuvaus: null,
    pakollinen: moduuli.pakollinen,
    rooli: osaamisala === undefined ? 'määritelty' : 'osaamisala',
    muodostumisSaanto: { laajuus: { minimi: moduuli.minimi, maksimi: moduuli.maksimi, yksikko: null }, koko: null },
    osaamisala: osaamisala === undefined ? null : koodiJson('osaamisala', osaamisala.koodi, osaamisala.nimi),
    tutkintonimike: null,
    osat: [
      ...moduuli.moduulit.map((sisempi, i) => moduuliJson(peruste, sisempi, `${paikka}-${i + 1}`)),
      ...moduuli.osat.map((osa) => ({
        tunniste: `${peruste.id}-osa-${osa.koodi}`,
        _tutkinnonOsaViite: String(viitteenId(peruste, osa)),
        nimi: { ...osa.nimi },
        kuvaus: null,
        erikoisuus: null,
        pakollinen: moduuli.pakollinen,
      })),
    ],
  };
}

function koulutuksenOsaJson(id: number, osa: DemoKoulutuksenOsa): JsonObjekti {
  return {
    id,
    viiteId: id + 500,
    nimi: teksti(id, osa.nimi),
    nimiKoodi: koodiJson('koulutuksenosattuva', osa.koodi, osa.nimi),
    laajuusMinimi: osa.minimi,
    laajuusMaksimi: osa.maksimi,
    kuvaus: { fi: `<p>${osa.nimi.fi}: simulaattorin esimerkki.</p>` },
    tavoitteenKuvaus: { fi: 'Opiskelija', sv: 'Den studerande' },
    tavoitteet: [
      { fi: `vahvistaa taitojaan: ${osa.nimi.fi}`, sv: `stärker sina färdigheter: ${osa.nimi.sv ?? osa.nimi.fi}` },
    ],
    laajaAlaisenOsaamisenKuvaus: null,
    arvioinninKuvaus: { fi: '<p>Osaaminen todetaan sanallisesti.</p>' },
  };
}
