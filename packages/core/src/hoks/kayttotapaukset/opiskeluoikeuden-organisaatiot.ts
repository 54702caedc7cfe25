import type { Opiskeluoikeus } from '../../rekisterit/opiskeluoikeus.js';
import type { Organisaatio } from '../../rekisterit/organisaatiot.port.js';
import type { HoksinOrganisaatiot } from '../hoks-repository.port.js';

/** Organisaatiot, joiden oikeuksilla opiskeluoikeuden HOKSia katsotaan. Koulutustoimija puun mukaan, jos KOSKI ei sano. */
export function opiskeluoikeudenOrganisaatiot(oo: Opiskeluoikeus, oppilaitos?: Organisaatio): HoksinOrganisaatiot {
  const koulutustoimijaOid = oo.koulutustoimijaOid ?? oppilaitos?.ylemmat.at(-1);
  const toimipisteOidit = [...new Set(oo.suoritukset.flatMap(({ toimipisteOid }) => toimipisteOid ?? []))];
  return {
    ...(oo.oppilaitosOid && { oppilaitosOid: oo.oppilaitosOid }),
    ...(koulutustoimijaOid && { koulutustoimijaOid }),
    ...(toimipisteOidit.length > 0 && { toimipisteOidit }),
  };
}
