import type { HoksLuonnos } from '../../src/hoks/luonnos.js';
import type { Toiminto } from '../../src/saannot/saanto.js';
import { malliTallennettu, malliTapa, malliTilanne } from '../malli-hoks.js';
import { luettelo, saantotaulukko, type Rivi } from '../taulukko.js';
import { muutettuna, polkuna, taysiLuonnos } from './taysi-luonnos.js';

const OSA = '/hankittavat-ammat-tutkinnon-osat/0';
const TAPA = `${OSA}/osaamisen-hankkimistavat/0`;
const AIEMPI = '/aiemmin-hankitut-ammat-tutkinnon-osat/0';

/** Taulukon kenttä tai pari ja se kohta täydessä suunnitelmassa, jossa sitä kokeillaan. */
const KOHDAT: Readonly<Record<string, string>> = {
  urasuunnitelma: '',
  'oppisopimuksen-perusta': TAPA,
  'valittu-todentamisen-prosessi': AIEMPI,
  'osaamisen-hankkimistapa-koodi-uri': TAPA,
  'oppisopimuksen-perusta-koodi-uri': TAPA,
  'urasuunnitelma-koodi-uri': '',
  'valittu-todentamisen-prosessi-koodi-uri': AIEMPI,
  'koulutuksen-osa-koodi-uri': '/hankittavat-koulutuksen-osat/0',
  'osa-alue-koodi-uri': '/hankittavat-yhteiset-tutkinnon-osat/0/osa-alueet/0',
  'koodi-uri': `${OSA}/osaamisen-osoittaminen/0/osa-alueet/0`,
  'tutkinnon-osa-koodi-uri': OSA,
  'oppimisymparisto-koodi-uri': `${TAPA}/muut-oppimisymparistot/0`,
};

function kohta(nimi: string): string {
  const polku = KOHDAT[nimi];
  if (polku === undefined) throw new Error(`Tuntematon kenttä: ${nimi}`);
  return polku;
}

function luonnos(rivi: Rivi): HoksLuonnos {
  const taysi = taysiLuonnos();
  const { pari = '', kenttä: kentta = '', 'koodi-uri': uri = '', koodiversio = '' } = rivi;
  const osa = rivi['osa, jolla on module-id'];
  const tunnisteet = luettelo(rivi['yksilöivät tunnisteet'] ?? '');
  if (pari) {
    const urilla = muutettuna(taysi, polkuna(`${kohta(pari)}/${pari}-koodi-uri`), uri || undefined);
    return muutettuna(
      urilla,
      polkuna(`${kohta(pari)}/${pari}-koodi-versio`),
      koodiversio ? Number(koodiversio) : undefined,
    );
  }
  if (kentta) return muutettuna(taysi, polkuna(`${kohta(kentta)}/${kentta}`), uri);
  if (osa) return muutettuna(taysi, polkuna(`${osa}/module-id`), '9d4b1d5e-0f0c-4c53-9d0e-1f0f3a3f5b11');
  if (tunnisteet.length > 0) {
    const tavat = tunnisteet.map((yksiloivaTunniste) => malliTapa({ yksiloivaTunniste }));
    return muutettuna(taysi, polkuna(`${OSA}/osaamisen-hankkimistavat`), tavat);
  }
  return taysi;
}

saantotaulukko('tunnisteet-ja-koodit.md', (rivi) => ({
  luonnos: luonnos(rivi),
  tilanne: malliTilanne({ toiminto: (rivi['toiminto'] || 'luo') as Toiminto, tallennettu: malliTallennettu() }),
}));
