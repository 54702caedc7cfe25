import {
  esimerkkiTiedote,
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
  MuistiTiedoteRepository,
} from '@ehoks/testing';
import { aikaleima } from '../../src/aika/aikaleima.js';
import { OIKEUSTAULUKKO, sallii, type Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import { Tiedotteet } from '../../src/tiedotteet/kayttotapaukset/tiedotteet.js';
import { OPH_OID } from '../../src/tunnisteet/oid.js';
import { OPPILAITOS } from '../malli-hoks.js';
import { kayttaja, ymparisto } from '../hoks/kayttotapaukset/ymparisto.js';

const oph = kayttaja('OPHPAAKAYTTAJA', OPH_OID, 'VIRKAILIJA');
const { id: _, ...SISALTO } = esimerkkiTiedote({ alkaen: aikaleima('2025-03-01T00:00:00Z') });

function tiedoteymparisto() {
  const y = ymparisto();
  const varasto = new MuistiTiedoteRepository({ auditloki: y.auditloki });
  const prosessi = () =>
    new Tiedotteet({ ...y, tiedotteet: varasto, tunnistegeneraattori: juoksevaTunnistegeneraattori() });
  return { ...y, varasto, prosessi, tiedotteet: prosessi() };
}

test('julkaistu, muutettu ja poistettu näkyvät heti siinä prosessissa, jossa ne tehtiin', async () => {
  const { tiedotteet } = tiedoteymparisto();
  expect(await tiedotteet.voimassa('virkailija')).toEqual([]);
  const julkaistu = await tiedotteet.julkaise(SISALTO, oph);
  expect(await tiedotteet.voimassa('virkailija')).toEqual([julkaistu]);
  const muutettu = await tiedotteet.muuta(julkaistu.id, { ...SISALTO, yleiso: ['oppija'] }, oph);
  expect([await tiedotteet.voimassa('virkailija'), await tiedotteet.voimassa('oppija')]).toEqual([[], [muutettu]]);
  await tiedotteet.poista(julkaistu.id, oph);
  expect(await tiedotteet.kaikki(oph)).toEqual([]);
  expect(await tiedotteet.voimassa('oppija')).toEqual([]);
});

test('toisessa prosessissa muutos näkyy kymmenen sekunnin kuluttua', async () => {
  const { tiedotteet, prosessi, kello } = tiedoteymparisto();
  const toinen = prosessi();
  await toinen.voimassa('virkailija');
  await tiedotteet.julkaise(SISALTO, oph);
  expect(await toinen.voimassa('virkailija')).toEqual([]);
  kello.aseta('2025-03-03T10:00:10.000Z');
  expect((await toinen.voimassa('virkailija')).length).toBe(1);
});

test('vain Opetushallitus näkee kaikki ja muuttaa; samakin oikeus muualla kuin juuressa kielletään', async () => {
  for (const oikeus of Object.keys(OIKEUSTAULUKKO) as Kayttooikeus[])
    for (const organisaatio of [OPH_OID, OPPILAITOS]) {
      const { tiedotteet } = tiedoteymparisto();
      const { id } = await tiedotteet.julkaise(SISALTO, oph);
      const tekija = kayttaja(oikeus, organisaatio, 'VIRKAILIJA');
      const odotettu = sallii(oikeus, 'yllapida') && organisaatio === OPH_OID ? undefined : 'oikeus.kielletty';
      for (const tyo of [
        () => tiedotteet.kaikki(tekija),
        () => tiedotteet.julkaise(SISALTO, tekija),
        () => tiedotteet.muuta(id, SISALTO, tekija),
        () => tiedotteet.poista(id, tekija),
      ])
        expect([oikeus, organisaatio, await kieltaytyminen(tyo())]).toEqual([oikeus, organisaatio, odotettu]);
    }
});

test('tuntematonta ei muuteta eikä poisteta, ja päättymisen on oltava alkamisen jälkeen', async () => {
  const { tiedotteet } = tiedoteymparisto();
  expect(await kieltaytyminen(tiedotteet.muuta('ei-ole', SISALTO, oph))).toBe('tiedote.ei-loydy');
  expect(await kieltaytyminen(tiedotteet.poista('ei-ole', oph))).toBe('tiedote.ei-loydy');
  const nurin = { ...SISALTO, asti: SISALTO.alkaen };
  expect(await kieltaytyminen(tiedotteet.julkaise(nurin, oph))).toBe('pyynto.parametri');
  expect(await tiedotteet.kaikki(oph)).toEqual([]);
});

test('jokainen muutos ja kielto kirjataan', async () => {
  const { tiedotteet, auditloki } = tiedoteymparisto();
  const { id } = await tiedotteet.julkaise(SISALTO, oph);
  await tiedotteet.muuta(id, SISALTO, oph);
  await kieltaytyminen(tiedotteet.poista(id, kayttaja('READ', OPPILAITOS, 'VIRKAILIJA')));
  await tiedotteet.poista(id, oph);
  const kohde = { tiedote: id };
  expect((await auditloki.jalkeen(0, 10)).map((rivi) => [rivi.toimi, rivi.kohde, rivi.koodi])).toEqual([
    ['julkaise-tiedote', kohde, undefined],
    ['muuta-tiedote', kohde, undefined],
    ['poista-tiedote', kohde, 'oikeus.kielletty'],
    ['poista-tiedote', kohde, undefined],
  ]);
});
