import type { Paiva } from '../../src/aika/paiva.js';
import type { HoksLuonnos } from '../../src/hoks/luonnos.js';
import type { Opiskeluoikeus } from '../../src/rekisterit/opiskeluoikeus.js';
import { malliOpiskeluoikeus, malliTilanne, paivaSolusta } from '../malli-hoks.js';
import { saantotaulukko } from '../taulukko.js';
import { muutettuna, polkuna, taysiLuonnos } from './taysi-luonnos.js';

const TAPA = '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0';

/** Taulukon jakso ja sen paikka täydessä suunnitelmassa. */
const PAIKAT: Readonly<Record<string, string>> = {
  // Yhteisen tutkinnon osan hankkimistapa: sillä ei ole sisäisiä jaksoja, jotka jäisivät sen ulkopuolelle.
  'osaamisen-hankkimistapa': '/hankittavat-yhteiset-tutkinnon-osat/0/osa-alueet/0/osaamisen-hankkimistavat/0',
  keskeytymisajanjakso: `${TAPA}/keskeytymisajanjaksot/0`,
  'muu-oppimisymparisto': `${TAPA}/muut-oppimisymparistot/0`,
  'osaamisen-osoittaminen': '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-osoittaminen/0',
  'tarkentavat-tiedot-naytto': '/aiemmin-hankitut-yhteiset-tutkinnon-osat/0/osa-alueet/0/tarkentavat-tiedot-naytto/0',
  'opiskeluvalmiuksia-tukevat-opinnot': '/opiskeluvalmiuksia-tukevat-opinnot/0',
  'oppimisen-tuki': '/oppimisen-tuki/0',
  'hankittava-koulutuksen-osa': '/hankittavat-koulutuksen-osat/0',
};

saantotaulukko('jaksojen-paivat.md', (rivi) => {
  const paikka = PAIKAT[rivi['jakso'] ?? ''];
  if (paikka === undefined) throw new Error(`Tuntematon jakso: ${rivi['jakso']}`);
  return {
    luonnos: jaksona(taysiLuonnos(), paikka, paivaSolusta(rivi['alku'] ?? ''), paivaSolusta(rivi['loppu'] ?? '')),
    tilanne: malliTilanne({ opiskeluoikeus: opiskeluoikeus(rivi) }),
  };
});

function jaksona(luonnos: HoksLuonnos, paikka: string, alku?: Paiva, loppu?: Paiva): HoksLuonnos {
  const alkuineen = muutettuna(luonnos, polkuna(`${paikka}/alku`), alku);
  return muutettuna(alkuineen, polkuna(`${paikka}/loppu`), loppu);
}

function opiskeluoikeus(rivi: Readonly<Record<string, string>>): Opiskeluoikeus {
  const { alkamispaiva, arvioituPaattymispaiva, ...muut } = malliOpiskeluoikeus();
  const alku = paivaSolusta(rivi['oikeus alkaa'] ?? '');
  const loppu = paivaSolusta(rivi['oikeus päättyy'] ?? '');
  const jaksot = rivi['tila'] ? [...muut.jaksot, { alku: '2024-10-01' as Paiva, tila: rivi['tila'] }] : [];
  return {
    ...muut,
    jaksot,
    ...(alku && { alkamispaiva: alku }),
    ...(loppu && { arvioituPaattymispaiva: loppu }),
  };
}
