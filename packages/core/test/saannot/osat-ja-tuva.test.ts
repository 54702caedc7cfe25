import { OSAKOKOELMAT } from '../../src/hoks/hoks.js';
import { camel } from '../../src/tunnisteet/kirjoitusasu.js';
import { malliLuonnos, malliOpiskeluoikeus, malliTilanne } from '../malli-hoks.js';
import { saantotaulukko } from '../taulukko.js';
import { muutettuna, taysiLuonnos } from './taysi-luonnos.js';

saantotaulukko('osat-ja-tuva.md', (rivi) => {
  const kokoelma = OSAKOKOELMAT.find((osat) => osat === camel(rivi['osakokoelma'] ?? ''));
  if (kokoelma === undefined) throw new Error(`Tuntematon osakokoelma: ${rivi['osakokoelma']}`);
  const [osa] = taysiLuonnos()[kokoelma] ?? [];
  const osat = Array.from({ length: Number(rivi['osia']) }, () => osa);
  const tyyppi = rivi['opiskeluoikeus'];
  return {
    luonnos: muutettuna(malliLuonnos({ hankittavatAmmatTutkinnonOsat: [] }), [kokoelma], osat),
    tilanne: malliTilanne({ opiskeluoikeus: tyyppi ? malliOpiskeluoikeus({ tyyppi }) : undefined }),
  };
});
