import { kieltaytyminen, kiinteaKello, MuistiAvausRepository, MuistiOrganisaatiot } from '@ehoks/testing';
import { Avausvalvoja } from '../../src/avaukset/avausvalvoja.js';
import type { HoksinOrganisaatiot } from '../../src/hoks/hoks-repository.port.js';
import { KAYTTAJATYYPIT } from '../../src/oikeudet/kayttaja.js';
import { OIKEUSTAULUKKO, TOIMET, type Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import { Oikeusvalvoja } from '../../src/oikeudet/oikeusvalvoja.js';
import { ratkaiseOikeus } from '../../src/oikeudet/ratkaise-oikeus.js';
import type { Organisaatio } from '../../src/rekisterit/organisaatiot.port.js';
import type { OrganisaatioOid } from '../../src/tunnisteet/oid.js';
import type { EhoksError } from '../../src/virheet/ehoks-error.js';
import { kayttaja, PUU, PUUNOSAT } from './organisaatiopuu.js';

const OIKEUDET = Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[];
const SUUNNITELMAN: HoksinOrganisaatiot = {
  oppilaitosOid: PUU.a1.oid,
  koulutustoimijaOid: PUU.a.oid,
  toimipisteOidit: [PUU.a1t1.oid, PUU.a2t.oid],
};
const KOHDE = { organisaatio: PUU.a1, toimipisteet: [PUU.a1t1, PUU.a2t] };
const LUKUOIKEUS = { oikeus: 'READ', organisaatio: PUU.a1t1.oid } as const;

/** Organisaatiopalvelu, joka muistaa, mitä siltä kysyttiin. */
class KysytytOrganisaatiot extends MuistiOrganisaatiot {
  readonly kysytyt: OrganisaatioOid[] = [];

  override organisaatio(oid: OrganisaatioOid): Promise<Organisaatio | undefined> {
    this.kysytyt.push(oid);
    return super.organisaatio(oid);
  }
}

function ymparisto() {
  const organisaatiot = new KysytytOrganisaatiot();
  for (const osa of PUUNOSAT) organisaatiot.lisaa(PUU[osa]);
  const avaukset = new MuistiAvausRepository();
  const avausvalvoja = new Avausvalvoja({ avaukset, kello: kiinteaKello('2026-01-15T10:00:00.000Z') });
  return { organisaatiot, avaukset, valvoja: new Oikeusvalvoja({ organisaatiot, avausvalvoja }) };
}

test('jokainen oikeus, paikka ja toimi ratkeaa niin kuin taulukko sanoo, ihmiselle ja järjestelmälle', async () => {
  const { valvoja } = ymparisto();
  for (const tyyppi of KAYTTAJATYYPIT)
    for (const oikeus of OIKEUDET)
      for (const osa of PUUNOSAT)
        for (const toimi of TOIMET) {
          const tekija = kayttaja([{ oikeus, organisaatio: PUU[osa].oid }], tyyppi);
          const odotettu = ratkaiseOikeus(tekija, toimi, KOHDE);
          expect(await valvoja.saako(tekija, toimi, SUUNNITELMAN)).toEqual(odotettu);
          const tulos = await valvoja.vaadi(tekija, toimi, SUUNNITELMAN).catch((virhe: EhoksError) => virhe.koodi);
          const kielto = tyyppi === 'PALVELU' ? 'oikeus.ei-opiskeluoikeuteen' : 'oikeus.kielletty';
          expect(tulos).toEqual(odotettu.sallittu ? { organisaatio: PUU.a1, peruste: odotettu.peruste } : kielto);
        }
});

test('toimet ovat ne, jotka yksitellenkin saisi tehdä, ja organisaatio kysytään niistä kerran', async () => {
  const { valvoja, organisaatiot } = ymparisto();
  for (const oikeus of OIKEUDET)
    for (const osa of PUUNOSAT) {
      const henkilo = kayttaja([{ oikeus, organisaatio: PUU[osa].oid }]);
      const yksitellen = await Promise.all(
        TOIMET.map(async (toimi) => ((await valvoja.saako(henkilo, toimi, SUUNNITELMAN)).sallittu ? [toimi] : [])),
      );
      organisaatiot.kysytyt.length = 0;
      expect(await valvoja.toimet(henkilo, SUUNNITELMAN)).toEqual(yksitellen.flat());
      expect(organisaatiot.kysytyt.filter((oid) => oid === PUU.a1.oid)).toEqual([PUU.a1.oid]);
    }
});

test('kiellon peruste kulkee virheen mukana auditlokiin muttei pyynnön tekijälle', async () => {
  const { valvoja } = ymparisto();
  const virhe = await valvoja.vaadi(kayttaja([LUKUOIKEUS]), 'luo', SUUNNITELMAN).catch((syy: unknown) => syy);
  expect(virhe).toMatchObject({ koodi: 'oikeus.kielletty', peruste: 'oikeus-ei-riita', tiedot: {}, havainnot: [] });
});

test('kun KOSKI ei kerro oppilaitosta, koulutustoimija ratkaisee', async () => {
  const { valvoja } = ymparisto();
  const kohde = { koulutustoimijaOid: PUU.a.oid, toimipisteOidit: [PUU.a1t1.oid] };
  const saa = (osa: 'a' | 'a1' | 'a1t1' | 'b') =>
    valvoja.saako(kayttaja([{ oikeus: 'READ', organisaatio: PUU[osa].oid }]), 'lue', kohde);
  expect((await saa('a')).sallittu).toBe(true);
  expect((await saa('a1t1')).sallittu).toBe(true);
  expect((await saa('a1')).sallittu).toBe(false);
  expect((await saa('b')).sallittu).toBe(false);
});

test('ilman organisaatiota tai tuntemattomassa ei saa mitään', async () => {
  const { valvoja, organisaatiot } = ymparisto();
  const oph = kayttaja([{ oikeus: 'OPHPAAKAYTTAJA', organisaatio: PUU.oph.oid }]);
  const kielto = { sallittu: false, peruste: 'organisaatiota-ei-ole' };
  expect(await valvoja.saako(oph, 'lue', {})).toEqual(kielto);
  expect(await valvoja.saako(oph, 'lue', { toimipisteOidit: [PUU.a1t1.oid] })).toEqual(kielto);
  organisaatiot.poista(PUU.a1.oid);
  expect(await valvoja.saako(oph, 'lue', SUUNNITELMAN)).toEqual(kielto);
  expect(await kieltaytyminen(valvoja.vaadi(oph, 'lue', SUUNNITELMAN))).toBe('oikeus.kielletty');
});

test('toimipiste, jota Organisaatiopalvelu ei tunne, ei anna oikeutta', async () => {
  const { valvoja, organisaatiot } = ymparisto();
  organisaatiot.poista(PUU.a1t1.oid);
  expect(await valvoja.saako(kayttaja([LUKUOIKEUS]), 'lue', SUUNNITELMAN)).toEqual({
    sallittu: false,
    peruste: 'ei-oikeutta-organisaatioon',
  });
});

test('toimipisteestä kysytään vain, kun käyttäjän oikeus on siinä', async () => {
  const { valvoja, organisaatiot } = ymparisto();
  await valvoja.saako(kayttaja([{ oikeus: 'READ', organisaatio: PUU.a.oid }]), 'lue', SUUNNITELMAN);
  expect(organisaatiot.kysytyt).toEqual([PUU.a1.oid]);
  await valvoja.saako(kayttaja([LUKUOIKEUS]), 'lue', SUUNNITELMAN);
  expect(organisaatiot.kysytyt).toEqual([PUU.a1.oid, PUU.a1.oid, PUU.a1t1.oid]);
});

test('kun Organisaatiopalvelu ei vastaa, oikeutta ei päätellä', async () => {
  const { valvoja, organisaatiot } = ymparisto();
  organisaatiot.alhaalla = true;
  const oph = kayttaja([{ oikeus: 'OPHPAAKAYTTAJA', organisaatio: PUU.oph.oid }]);
  expect(await kieltaytyminen(valvoja.vaadi(oph, 'lue', SUUNNITELMAN))).toBe('rekisteri.ei-vastaa');
  expect(await kieltaytyminen(valvoja.saako(oph, 'lue', SUUNNITELMAN))).toBe('rekisteri.ei-vastaa');
});
