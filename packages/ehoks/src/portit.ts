import {
  Ajovaraukset,
  AnomusRepository,
  AuditlokiRepository,
  Eperusteet,
  HoksHistoria,
  HoksRepository,
  IstuntoRepository,
  Kello,
  KirjautumisyritysRepository,
  Koodistopalvelu,
  Koski,
  OppijanTunnistautuminen,
  Oppijaindeksi,
  Oppijanumerorekisteri,
  Organisaatiot,
  Paasytunnisteet,
  Salasanatiivistin,
  SiirtolokiRepository,
  TikettiRepository,
  Tunnistautuminen,
  Tunnistegeneraattori,
  TunnusRepository,
  Tyopaikkajaksot,
  type Portti,
} from '@ehoks/core';

/** Every replaceable port by name: the key under which `createEhoks({ portit })` takes a replacement. */
export const PORTIT = {
  hoksit: HoksRepository,
  historia: HoksHistoria,
  oppijaindeksi: Oppijaindeksi,
  tyopaikkajaksot: Tyopaikkajaksot,
  auditloki: AuditlokiRepository,
  siirtoloki: SiirtolokiRepository,
  istunnot: IstuntoRepository,
  ajovaraukset: Ajovaraukset,
  koski: Koski,
  oppijanumerorekisteri: Oppijanumerorekisteri,
  organisaatiot: Organisaatiot,
  koodistopalvelu: Koodistopalvelu,
  eperusteet: Eperusteet,
  tunnistautuminen: Tunnistautuminen,
  oppijanTunnistautuminen: OppijanTunnistautuminen,
  tunnukset: TunnusRepository,
  tiketit: TikettiRepository,
  anomukset: AnomusRepository,
  paasytunnisteet: Paasytunnisteet,
  kirjautumisyritykset: KirjautumisyritysRepository,
  salasanatiivistin: Salasanatiivistin,
  kello: Kello,
  tunnistegeneraattori: Tunnistegeneraattori,
} as const;

/** The adapters, one for each port. */
export type Sovittimet = {
  readonly [K in keyof typeof PORTIT]: (typeof PORTIT)[K] extends Portti<infer T> ? T : never;
};
