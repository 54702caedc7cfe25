import {
  HoksRepository,
  Kello,
  KirjautumisyritysRepository,
  Koski,
  Oppijanumerorekisteri,
  Organisaatiot,
  Salasanatiivistin,
  TikettiRepository,
  Tunnistautuminen,
  Tunnistegeneraattori,
  TunnusRepository,
  type Portti,
} from '@ehoks/core';

/** Every replaceable port by name: the key under which `createEhoks({ portit })` takes a replacement. */
export const PORTIT = {
  hoksit: HoksRepository,
  koski: Koski,
  oppijanumerorekisteri: Oppijanumerorekisteri,
  organisaatiot: Organisaatiot,
  tunnistautuminen: Tunnistautuminen,
  tunnukset: TunnusRepository,
  tiketit: TikettiRepository,
  kirjautumisyritykset: KirjautumisyritysRepository,
  salasanatiivistin: Salasanatiivistin,
  kello: Kello,
  tunnistegeneraattori: Tunnistegeneraattori,
} as const;

/** The adapters, one for each port. */
export type Sovittimet = {
  readonly [K in keyof typeof PORTIT]: (typeof PORTIT)[K] extends Portti<infer T> ? T : never;
};
