import type { Kayttaja, OrganisaationOikeus } from '../oikeudet/kayttaja.js';
import type { Toimi } from '../oikeudet/oikeustaulukko.js';
import { toimenOrganisaatiot, yhteinenOikeus } from '../oikeudet/ratkaise-oikeus.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { Tuontipiiri } from './oppijoiden-tuonti-repository.port.js';

/** Organisaatiot, joissa käyttäjä saa tehdä jonkin toimista. */
export function tuontipiiri(kayttaja: Kayttaja, toimet: readonly Toimi[]): Tuontipiiri {
  const organisaatiot = new Set<OrganisaatioOid>();
  for (const toimi of toimet) {
    const piiri = toimenOrganisaatiot(kayttaja, toimi);
    if (piiri === 'koko-maa') return piiri;
    for (const oid of piiri) organisaatiot.add(oid);
  }
  return [...organisaatiot];
}

/** Sama, kun niitä on oltava. Heittää `oikeus.kielletty`. */
export function vaadiTuontipiiri(kayttaja: Kayttaja, toimet: readonly Toimi[]): Tuontipiiri {
  const piiri = tuontipiiri(kayttaja, toimet);
  if (piiri.length === 0) throw new EhoksError('oikeus.kielletty', { peruste: 'oikeus-ei-riita' });
  return piiri;
}

/** Lokiin: oikeus, jolla jokin toimista tehdään; puuttuu, kun se on eri tiedoilla eri. */
export function tuontioikeus(kayttaja: Kayttaja, toimet: readonly Toimi[]): OrganisaationOikeus | undefined {
  return toimet.map((toimi) => yhteinenOikeus(kayttaja, toimi)).find((oikeus) => oikeus !== undefined);
}
