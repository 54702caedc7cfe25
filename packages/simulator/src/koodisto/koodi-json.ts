import { OPH_OID } from '@ehoks/core';
import type { DemoKoodi } from '../demo/koodistot.js';
import type { JsonObjekti } from '../json.js';

/** Lower case, as the service makes it of the set and the value. */
export function koodiUri(koodisto: string, arvo: string): string {
  return `${koodisto}_${arvo}`.toLowerCase();
}

/** One version in the short form that the list of versions has. */
export function versioJson(koodisto: string, koodi: DemoKoodi, versio: number): JsonObjekti {
  return {
    koodiUri: koodiUri(koodisto, koodi.arvo),
    versio,
    koodiArvo: koodi.arvo,
    metadata: nimet(koodi).map(([kieli, nimi]) => ({ nimi, lyhytNimi: nimi, kieli })),
  };
}

/** One version in the full form. An invented name says so in its description. */
export function koodiJson(koodisto: string, koodi: DemoKoodi, versio: number): JsonObjekti {
  const uri = koodiUri(koodisto, koodi.arvo);
  return {
    koodiUri: uri,
    resourceUri: `/koodisto-service/rest/codeelement/${uri}`,
    version: 1,
    versio,
    koodisto: { koodistoUri: koodisto, organisaatioOid: OPH_OID, koodistoVersios: [1] },
    koodiArvo: koodi.arvo,
    paivitysPvm: '2025-01-15',
    paivittajaOid: null,
    voimassaAlkuPvm: '2018-01-01',
    voimassaLoppuPvm: koodi.passiivinen ? '2018-07-31' : null,
    tila: koodi.passiivinen ? 'PASSIIVINEN' : 'HYVAKSYTTY',
    metadata: nimet(koodi).map(([kieli, nimi]) => ({
      nimi,
      lyhytNimi: nimi,
      kuvaus: koodi.keksitty ? 'Simulaattorin keksimä nimi' : null,
      kayttoohje: null,
      kasite: null,
      sisaltaaMerkityksen: null,
      eiSisallaMerkitysta: null,
      huomioitavaKoodi: null,
      sisaltaaKoodiston: null,
      kieli,
    })),
  };
}

function nimet({ fi, sv }: DemoKoodi): readonly (readonly [kieli: 'FI' | 'SV', nimi: string])[] {
  return [...(fi === undefined ? [] : [['FI', fi] as const]), ...(sv === undefined ? [] : [['SV', sv] as const])];
}
