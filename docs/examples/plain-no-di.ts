// The domain alone: use cases with plain `new`, adapters in memory, no container, no server, no database.
import {
  Avausvalvoja,
  EhoksError,
  Kirjaaja,
  LuoHoks,
  LuonninTarkastus,
  Oikeusvalvoja,
  onOpiskeluoikeusOid,
  onOppijaOid,
  onOrganisaatioOid,
  OPH_OID,
} from '@ehoks/core';
import {
  juoksevaTunnistegeneraattori,
  kiinteaKello,
  MuistiAvausRepository,
  MuistiHoksRepository,
  MuistiKoski,
  MuistiOppijanumerorekisteri,
  MuistiOrganisaatiot,
} from '@ehoks/testing';
import { havaintoJson, lueLuonti } from '@ehoks/wire';
import { plan } from './plan.js';

const oppija = '1.2.246.562.24.44400000019';
const opiskeluoikeus = '1.2.246.562.15.44400000145';
const oppilaitos = '1.2.246.562.10.44400000129';
if (!onOppijaOid(oppija) || !onOpiskeluoikeusOid(opiskeluoikeus) || !onOrganisaatioOid(oppilaitos))
  throw new Error('A check digit is wrong');

const koski = new MuistiKoski();
const oppijanumerorekisteri = new MuistiOppijanumerorekisteri();
const organisaatiot = new MuistiOrganisaatiot();
koski.lisaa(
  { oid: opiskeluoikeus, tyyppi: 'ammatillinenkoulutus', oppilaitosOid: oppilaitos, jaksot: [], suoritukset: [] },
  oppija,
);
oppijanumerorekisteri.lisaa({ oid: oppija, etunimet: 'Venla Aino', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' });
organisaatiot.lisaa({ oid: oppilaitos, ylemmat: [OPH_OID], tasot: ['oppilaitos'], nimi: { fi: 'Esimerkkiopisto' } });

const kello = kiinteaKello('2026-01-15T12:00:00+02:00');
const hoksit = new MuistiHoksRepository();
const luoHoks = new LuoHoks({
  hoksit,
  // Every use case leaves its trace; here the logs are in memory too.
  kirjaaja: new Kirjaaja({ auditloki: hoksit.auditloki, siirtoloki: hoksit.siirtoloki, kello }),
  kello,
  tunnistegeneraattori: juoksevaTunnistegeneraattori(),
  luonninTarkastus: new LuonninTarkastus({
    koski,
    oppijanumerorekisteri,
    oikeusvalvoja: new Oikeusvalvoja({
      organisaatiot,
      avausvalvoja: new Avausvalvoja({ avaukset: new MuistiAvausRepository(), kello }),
    }),
    kello,
    saantotasot: {},
  }),
});
const kayttaja = {
  kayttajatunnus: 'esimerkki',
  oid: '1.2.246.562.24.44400000064',
  tyyppi: 'PALVELU',
  oikeudet: [{ oikeus: 'CRUD', organisaatio: oppilaitos }],
} as const;

const { id } = await luoHoks.suorita({ ...lueLuonti(plan(opiskeluoikeus, oppija)), kayttaja });
console.log(`Plan ${id} created`);

try {
  await luoHoks.suorita({ ...lueLuonti({ 'oppija-oid': 'ei numero' }), kayttaja });
} catch (refusal) {
  if (!EhoksError.on(refusal)) throw refusal;
  for (const havainto of refusal.havainnot) {
    const { polku, viesti } = havaintoJson(havainto, 'fi');
    console.log(`${polku}: ${viesti}`);
  }
}
