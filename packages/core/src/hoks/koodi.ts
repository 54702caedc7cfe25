import type { KoodiUri } from '../tunnisteet/koodi-uri.js';

/** Koodiviittaus sellaisena kuin se on näytön osa-alueissa: koodiston nimeä ei ole rajattu. */
export interface KoodistoKoodi {
  readonly koodiUri: KoodiUri;
  readonly koodiVersio: number;
}
