import { lapikaynti } from '../../src/hoks/lapikaynti.js';
import { tekstinEnimmaispituus } from '../../src/saannot/tekstin-enimmaispituus.js';
import { malliTilanne } from '../malli-hoks.js';
import { saantotaulukko } from '../taulukko.js';
import { muutettuna, paikat, polkuna, taysiLuonnos } from './taysi-luonnos.js';

const HYMIO = '\u{1F642}';
const TEKSTIT: Readonly<Record<string, string>> = { tyhjä: '', välejä: ' \t' };

/** Solun `teksti` sellaisenaan, tai niin monta merkkiä kuin `merkkejä` sanoo. Koodi alkaa aina koodiston nimellä. */
function arvo(teksti: string, merkkeja: string): string {
  if (teksti) return TEKSTIT[teksti] ?? teksti;
  const [, maara, hymioita] = /^(\d+)( hymiötä)?$/.exec(merkkeja) ?? [];
  if (maara === undefined) throw new Error(`Ei merkkimäärä: ${merkkeja}`);
  return (hymioita ? HYMIO : 'a').repeat(Number(maara));
}

saantotaulukko('tekstit.md', (rivi) => ({
  luonnos: muutettuna(
    taysiLuonnos(),
    polkuna(rivi['paikka suunnitelmassa'] ?? ''),
    arvo(rivi['teksti'] ?? '', rivi['merkkejä'] ?? ''),
  ),
  tilanne: malliTilanne(),
}));

/** Kentät, joiden arvo ei voi kasvaa: muoto rajaa sen (päivä, tunniste, Y-tunnus, numeroin rajattu koodi), tai se ei ole teksti. */
const MUODON_RAJAAMAT = new Set([
  ...['alku', 'loppu', 'lahetettyArvioitavaksi', 'ensikertainenHyvaksyminen'],
  ...['oppijaOid', 'opiskeluoikeusOid', 'oppilaitosOid', 'koulutuksenJarjestajaOid', 'yTunnus', 'tyopaikanYTunnus'],
  ...['urasuunnitelmaKoodiUri', 'koulutuksenOsaKoodiUri', 'oppimisymparistoKoodiUri'],
  ...['oppimisenTuenTyyppiKoodiUri', 'tutkinnonOsanTyyppiKoodiUri'],
]);

function arvoPaikassa(polku: readonly (string | number)[]): unknown {
  return polku.reduce<unknown>((kohde, avain) => (kohde as Record<string | number, unknown>)[avain], taysiLuonnos());
}

describe('enimmäispituus', () => {
  const kentat = paikat(taysiLuonnos())
    .filter((polku) => typeof arvoPaikassa(polku) === 'string')
    .map((polku) => [String(polku.filter((avain) => typeof avain === 'string').at(-1)), polku] as const)
    .filter(([kentta]) => !MUODON_RAJAAMAT.has(kentta));

  test.each([...new Map(kentat)])('kentällä %s on raja', (_, polku) => {
    const pitka = muutettuna(taysiLuonnos(), polku, 'a'.repeat(20_001));
    const liianPitkat = tekstinEnimmaispituus.flatMap((saanto) => [
      ...saanto.tarkista(lapikaynti(pitka), malliTilanne()),
    ]);
    expect(liianPitkat.map((rikkomus) => rikkomus.polku)).toEqual([polku]);
  });
});
