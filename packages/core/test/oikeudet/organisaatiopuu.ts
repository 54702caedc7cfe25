import { isDeepStrictEqual } from 'node:util';
import type { Kayttaja, Kayttajatyyppi, OrganisaationOikeus } from '../../src/oikeudet/kayttaja.js';
import type { Organisaatio, Organisaatiotaso } from '../../src/rekisterit/organisaatiot.port.js';
import { OPH_OID, type OrganisaatioOid } from '../../src/tunnisteet/oid.js';
import { KOULUTUSTOIMIJA, OPPILAITOS } from '../malli-hoks.js';

function organisaatio(oid: string, ylempi: Organisaatio | undefined, ...tasot: Organisaatiotaso[]): Organisaatio {
  const ylemmat = ylempi ? [...ylempi.ylemmat, ylempi.oid] : [];
  return { oid: oid as OrganisaatioOid, ylemmat, tasot, nimi: {} };
}

const oph = organisaatio(OPH_OID, undefined, 'oph');
const a = organisaatio(KOULUTUSTOIMIJA, oph, 'koulutustoimija');
const a1 = organisaatio(OPPILAITOS, a, 'oppilaitos');
const a1x = organisaatio('1.2.246.562.10.44400000218', a1, 'toimipiste');
const a2 = organisaatio('1.2.246.562.10.44400000145', a, 'oppilaitos');
const b = organisaatio('1.2.246.562.10.44400000153', oph, 'koulutustoimija');
const b1 = organisaatio('1.2.246.562.10.44400000161', b, 'oppilaitos');

/** Kaksi koulutustoimijaa oppilaitoksineen ja toimipisteineen, ja organisaatioita, jotka eivät mahdu kaavaan. */
export const PUU = {
  oph,
  a,
  a1,
  /** A1:n toimipisteet; t1x on x:n alla. */
  a1t1: organisaatio('1.2.246.562.10.44400000137', a1, 'toimipiste'),
  a1t2: organisaatio('1.2.246.562.10.44400000226', a1, 'toimipiste'),
  a1x,
  a1xt: organisaatio('1.2.246.562.10.44400000234', a1x, 'toimipiste'),
  a2,
  a2t: organisaatio('1.2.246.562.10.44400000242', a2, 'toimipiste'),
  b,
  b1,
  b1t: organisaatio('1.2.246.562.10.44400000250', b1, 'toimipiste'),
  /** Yhtä aikaa koulutustoimija ja oppilaitos. */
  kaksitasoinen: organisaatio('1.2.246.562.10.44400000269', oph, 'koulutustoimija', 'oppilaitos'),
  /** Ei millään tasolla, esimerkiksi kunnan toimiala. */
  tasoton: organisaatio('1.2.246.562.10.44400000277', a),
} as const satisfies Record<string, Organisaatio>;
export type Puunosa = keyof typeof PUU;
export const PUUNOSAT = Object.keys(PUU) as readonly Puunosa[];

export function kayttaja(oikeudet: readonly OrganisaationOikeus[], tyyppi: Kayttajatyyppi = 'VIRKAILIJA'): Kayttaja {
  return { kayttajatunnus: 'kokeilija', oid: '1.2.246.562.24.44400000064', tyyppi, oikeudet };
}

const NAYTETAAN = 5;

/** Tapaukset, joissa odotus ja tulos eroavat, ja montako tapausta käytiin läpi. Eroista näytetään muutama ensimmäinen. */
export function poikkeavat<T>(
  tapaukset: Iterable<T>,
  odotus: (tapaus: T) => unknown,
  tulos: (tapaus: T) => unknown,
): { readonly maara: number; readonly erot: readonly string[] } {
  let maara = 0;
  const erot: string[] = [];
  for (const tapaus of tapaukset) {
    maara += 1;
    const [odotettu, saatu] = [odotus(tapaus), tulos(tapaus)];
    if (odotettu === saatu || isDeepStrictEqual(odotettu, saatu) || erot.length === NAYTETAAN) continue;
    erot.push(`${JSON.stringify(tapaus)}: odotettiin ${JSON.stringify(odotettu)}, saatiin ${JSON.stringify(saatu)}`);
  }
  return { maara, erot };
}
