import type { HoksId } from '../../src/hoks/hoks.js';
import type { Tilanne, Toiminto } from '../../src/saannot/saanto.js';
import {
  malliLuonnos,
  malliTallennettu,
  malliTilanne,
  OPISKELUOIKEUS,
  OPPIJA,
  TOINEN_OPISKELUOIKEUS,
  TOINEN_OPPIJA,
} from '../malli-hoks.js';
import { saantotaulukko } from '../taulukko.js';

const { eid } = malliTallennettu();
const TUNNISTEET = {
  oo: { sama: OPISKELUOIKEUS, eri: TOINEN_OPISKELUOIKEUS },
  oppija: { sama: OPPIJA, eri: TOINEN_OPPIJA },
  id: { sama: 1 as HoksId, eri: 2 as HoksId },
  eid: { sama: eid, eri: '00000000-0000-4000-8000-000000000000', 'isoin kirjaimin': eid.toUpperCase() },
};

saantotaulukko('paivitys.md', (rivi) => ({
  luonnos: malliLuonnos({
    opiskeluoikeusOid: valinta(TUNNISTEET.oo, rivi['opiskeluoikeus-oid']),
    oppijaOid: valinta(TUNNISTEET.oppija, rivi['oppija-oid']),
  }),
  tilanne: malliTilanne({
    toiminto: rivi['toiminto'] as Toiminto,
    ...(rivi['toiminto'] !== 'luo' && { tallennettu: malliTallennettu() }),
    ...tunniste('rungonId', valinta(TUNNISTEET.id, rivi['id'])),
    ...tunniste('rungonEid', valinta(TUNNISTEET.eid, rivi['eid'])),
    ...tunniste('tallennetunMasterOid', valinta(TUNNISTEET.oppija, rivi['päänumero'])),
  }),
}));

function valinta<T>(vaihtoehdot: Readonly<Record<string, T>>, solu: string | undefined): T | undefined {
  if (solu !== undefined && solu !== '' && !(solu in vaihtoehdot)) throw new Error(`Tuntematon vaihtoehto: ${solu}`);
  return vaihtoehdot[solu ?? ''];
}

function tunniste<K extends keyof Tilanne>(avain: K, arvo: Tilanne[K] | undefined): Partial<Tilanne> {
  return arvo === undefined ? {} : { [avain]: arvo };
}
