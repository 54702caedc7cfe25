import { ylemmat } from '../demo/organisaatiot.js';
import type { DemoOrganisaatio } from '../demo/organisaatiot.js';
import type { JsonObjekti } from '../json.js';

const TYYPIT = {
  oph: 'organisaatiotyyppi_05',
  koulutustoimija: 'organisaatiotyyppi_01',
  oppilaitos: 'organisaatiotyyppi_02',
  toimipiste: 'organisaatiotyyppi_03',
} as const;

/**
 * An organisation in the service's own shape.
 * `parentOidPath` leaves the organisation itself out and is empty for the root.
 */
export function organisaatioJson(organisaatio: DemoOrganisaatio): JsonObjekti {
  const polku = ylemmat(organisaatio).map(({ oid }) => oid);
  return {
    oid: organisaatio.oid,
    nimi: organisaatio.nimet,
    lyhytNimi: organisaatio.nimet,
    nimet: [{ nimi: organisaatio.nimet, alkuPvm: '2018-01-01', version: 1 }],
    alkuPvm: '2018-01-01',
    lakkautusPvm: null,
    parentOid: organisaatio.ylempi,
    parentOidPath: polku.length === 0 ? '' : `|${polku.join('|')}|`,
    tyypit: [TYYPIT[organisaatio.taso]],
    status: 'AKTIIVINEN',
    ...(organisaatio.ytunnus === undefined ? {} : { ytunnus: organisaatio.ytunnus, ytjkieli: 'kieli_fi#1' }),
    ...(organisaatio.taso === 'oppilaitos'
      ? { oppilaitosKoodi: `0${organisaatio.oid.slice(-4)}`, oppilaitosTyyppiUri: 'oppilaitostyyppi_21#1' }
      : {}),
    ...(organisaatio.taso === 'toimipiste' ? { toimipistekoodi: `0${organisaatio.oid.slice(-6)}` } : {}),
    kieletUris: ['oppilaitoksenopetuskieli_1#1'],
    kotipaikkaUri: 'kunta_091',
    maaUri: 'maatjavaltiot1_fin',
    ryhmatyypit: [],
    kayttoryhmat: [],
    vuosiluokat: [],
    yhteystiedot: [],
    kuvaus2: {},
    piilotettu: false,
    maskingActive: false,
    version: 1,
  };
}
