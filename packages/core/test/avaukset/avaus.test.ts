import { esimerkkiAvaus, esimerkkiSulkeminen } from '@ehoks/testing';
import { AVATTAVAT, sulkevaPaatos, type Avaus } from '../../src/avaukset/avaus.js';
import type { Oppijakayttaja } from '../../src/oikeudet/kayttaja.js';
import { TOIMET, type Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import { vaadittuToiminto } from '../../src/oikeudet/vaadittu-toiminto.js';
import { OPH_OID, type OrganisaatioOid } from '../../src/tunnisteet/oid.js';
import { KOULUTUSTOIMIJA, OPPIJA, OPPILAITOS } from '../malli-hoks.js';
import { kayttaja } from '../hoks/kayttotapaukset/ymparisto.js';
import { tiedostonTaulukot } from '../taulukko.js';

const [SULKEE = [], LAHIN = [], KETA = []] = tiedostonTaulukot('avaukset.md');
const TOINEN = '1.2.246.562.10.44400000210' as OrganisaatioOid;
const oppija: Oppijakayttaja = { oppijaOid: OPPIJA, nimi: 'Venla Esimerkki' };
const virkailija = kayttaja('CRUD', OPPILAITOS, 'VIRKAILIJA');

test.each(TOIMET)('%s vaatii sen, mitä taulukko sanoo, eikä muuta', (toimi) => {
  const rivi = SULKEE.find((sulkeva) => sulkeva['toimi'] === toimi);
  expect(vaadittuToiminto(virkailija, toimi) ?? '').toBe(rivi?.['virkailijalta'] ?? '');
  expect(vaadittuToiminto(oppija, toimi) ?? '').toBe(rivi?.['oppijalta'] ?? '');
});

test.each(LAHIN)('$esimerkki', (rivi) => {
  const paatos = (solu: string | undefined, organisaatio: OrganisaatioOid): Avaus[] => {
    if (!solu) return [];
    return [solu === 'auki' ? esimerkkiAvaus({ organisaatio }) : esimerkkiSulkeminen({ organisaatio })];
  };
  const avaukset = [
    ...paatos(rivi['koko maa'], OPH_OID),
    ...paatos(rivi['järjestäjä'], KOULUTUSTOIMIJA),
    ...paatos(rivi['toinen järjestäjä'], TOINEN),
  ];
  const piiri = [OPPILAITOS, KOULUTUSTOIMIJA];
  for (const annettu of [avaukset, [...avaukset].reverse()]) {
    expect(sulkevaPaatos(annettu, 'katselu', piiri) ? 'kiinni' : 'auki').toBe(rivi['oppilaitokselle']);
    // Toiminnot ovat toisistaan riippumattomia.
    for (const muu of AVATTAVAT.filter((toiminto) => toiminto !== 'katselu'))
      expect(sulkevaPaatos(annettu, muu, piiri)).toBe(undefined);
  }
});

test.each(KETA)('$kuka', ({ kuka = '', oikeus, organisaatio, koskee }) => {
  const tekija = kayttaja(
    oikeus as Kayttooikeus,
    organisaatio === 'juuri' ? OPH_OID : OPPILAITOS,
    kuka.startsWith('järjestelmä') ? 'PALVELU' : 'VIRKAILIJA',
  );
  expect(vaadittuToiminto(tekija, 'lue')).toBe(koskee === 'kyllä' ? 'katselu' : undefined);
});
