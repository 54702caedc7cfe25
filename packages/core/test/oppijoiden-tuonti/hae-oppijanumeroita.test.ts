import {
  juoksevaTunnistegeneraattori,
  kiinteaKello,
  kieltaytyminen,
  MuistiAuditloki,
  MuistiOppijoidenTuonti,
  MuistiOrganisaatiot,
  MuistiSiirtoloki,
  MuistiVaestotietojarjestelma,
} from '@ehoks/testing';
import { Kirjaaja } from '../../src/auditloki/kirjaaja.js';
import type { Kayttaja } from '../../src/oikeudet/kayttaja.js';
import type { Kayttooikeus } from '../../src/oikeudet/oikeustaulukko.js';
import type { AnnettuOppija } from '../../src/oppijoiden-tuonti/annettu-oppija.js';
import { HaeOppijanumeroita } from '../../src/oppijoiden-tuonti/kayttotapaukset/hae-oppijanumeroita.js';
import { KasitteleTuonnit } from '../../src/oppijoiden-tuonti/kayttotapaukset/kasittele-tuonnit.js';
import { TuoOppijoita } from '../../src/oppijoiden-tuonti/kayttotapaukset/tuo-oppijoita.js';
import { YksiloiOppijat } from '../../src/oppijoiden-tuonti/kayttotapaukset/yksiloi-oppijat.js';
import type { Henkilotunnus } from '../../src/tunnisteet/henkilotunnus.js';
import type { OrganisaatioOid } from '../../src/tunnisteet/oid.js';

const KOULU = '1.2.246.562.10.44400000210' as OrganisaatioOid;
const VIERAS = '1.2.246.562.10.44400000113' as OrganisaatioOid;
const HETU = '150706A902Y' as Henkilotunnus;
const VENLA: AnnettuOppija = { hetu: HETU, etunimet: 'Venla Aino', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' };

function ymparisto() {
  const auditloki = new MuistiAuditloki();
  const oppijoidenTuonti = new MuistiOppijoidenTuonti({ auditloki });
  const organisaatiot = new MuistiOrganisaatiot();
  const vaestotietojarjestelma = new MuistiVaestotietojarjestelma();
  const kello = kiinteaKello('2026-11-26T10:00:00.000Z');
  for (const oid of [KOULU, VIERAS]) organisaatiot.lisaa({ oid, ylemmat: [], tasot: ['oppilaitos'], nimi: {} });
  const kirjaaja = new Kirjaaja({ auditloki, siirtoloki: new MuistiSiirtoloki(), kello });
  const haku = new HaeOppijanumeroita({
    oppijoidenTuonti,
    tuoOppijoita: new TuoOppijoita({ oppijoidenTuonti, organisaatiot, kirjaaja, kello, keinotekoisetSallittu: true }),
    kasitteleTuonnit: new KasitteleTuonnit({
      oppijoidenTuonti,
      tunnistegeneraattori: juoksevaTunnistegeneraattori(),
      kello,
    }),
    yksiloiOppijat: new YksiloiOppijat({ oppijoidenTuonti, vaestotietojarjestelma, kello }),
    kirjaaja,
  });
  const hae = (annettu: AnnettuOppija, tekija = kayttaja('YLEISTUNNISTE_LUONTI')) =>
    haku.hae({ kayttaja: tekija, rajapinta: 'YLEISTUNNISTE', kieli: 'fi', rivi: { annettu, muotopuutteet: [] } });
  return { haku, hae, vaestotietojarjestelma, oppijoidenTuonti };
}

function kayttaja(oikeus: Kayttooikeus, organisaatio = KOULU): Kayttaja {
  const oid = '1.2.246.562.24.44400000064';
  return { kayttajatunnus: organisaatio, oid, tyyppi: 'PALVELU', oikeudet: [{ oikeus, organisaatio }] };
}

describe('oppijanumero henkilötunnuksella ja nimillä', () => {
  test('tunnettu yksilöidään heti, eikä toinen haku tee toista henkilöä', async () => {
    const { hae, vaestotietojarjestelma } = ymparisto();
    vaestotietojarjestelma.lisaa({ hetu: HETU, etunimet: 'Venla Aino', sukunimi: 'Esimerkki' });
    const { henkilo } = await hae(VENLA);
    expect([henkilo.yksilointi, (await hae(VENLA)).henkilo.oid]).toEqual(['vtj', henkilo.oid]);
  });

  test.each([
    ['tunnus, jota väestötietojärjestelmä ei tunne', VENLA, undefined, 'oppija.tuntematon-henkilotunnus'],
    ['toisen niminen väestötietojärjestelmässä', VENLA, 'Virtanen', 'oppija.nimet-eivat-tasmaa'],
    ['ilman tunnusta', { ...VENLA, hetu: undefined, passinumero: 'XA1' }, undefined, 'tuonti.rivi-ei-kelpaa'],
    ['vaillinainen nimi', { hetu: HETU, etunimet: 'Venla' }, undefined, 'tuonti.rivi-ei-kelpaa'],
  ])('%s', async (_, annettu, sukunimi, koodi) => {
    const { hae, vaestotietojarjestelma } = ymparisto();
    if (sukunimi) vaestotietojarjestelma.lisaa({ hetu: HETU, etunimet: 'Venla Aino', sukunimi });
    expect(await kieltaytyminen(hae(annettu))).toBe(koodi);
  });

  test('väestötietojärjestelmä ei vastaa: henkilö jää odottamaan, ja seuraava haku onnistuu', async () => {
    const { hae, vaestotietojarjestelma } = ymparisto();
    vaestotietojarjestelma.lisaa({ hetu: HETU, etunimet: 'Venla Aino', sukunimi: 'Esimerkki' });
    vaestotietojarjestelma.alhaalla = true;
    expect(await kieltaytyminen(hae(VENLA))).toBe('rekisteri.ei-vastaa');
    vaestotietojarjestelma.alhaalla = false;
    expect((await hae(VENLA)).henkilo.yksilointi).toBe('vtj');
  });
});

test('väärillä nimillä ensin annettu henkilötunnus ei jää väärälle', async () => {
  const { hae, vaestotietojarjestelma } = ymparisto();
  vaestotietojarjestelma.lisaa({ hetu: HETU, etunimet: 'Venla Aino', sukunimi: 'Esimerkki' });
  const vieras = kayttaja('YLEISTUNNISTE_LUONTI', VIERAS);
  const vaara = { ...VENLA, etunimet: 'Matti', kutsumanimi: 'Matti', sukunimi: 'Väärä' };
  expect(await kieltaytyminen(hae(vaara, vieras))).toBe('oppija.nimet-eivat-tasmaa');
  const { henkilo } = await hae(VENLA);
  expect(henkilo).toMatchObject({ hetu: HETU, yksilointi: 'vtj' });
  expect(await kieltaytyminen(hae(vaara, vieras))).toBe('oppija.nimet-eivat-tasmaa');
  expect((await hae(VENLA)).henkilo.oid).toBe(henkilo.oid);
});

describe('numerot oppijanumerolla', () => {
  test('tuojalle myös nimien ristiriidassa, muulle ei', async () => {
    const { haku, hae, vaestotietojarjestelma } = ymparisto();
    vaestotietojarjestelma.lisaa({ hetu: HETU, etunimet: 'Venla Aino', sukunimi: 'Esimerkki' });
    const { oid } = (await hae(VENLA)).henkilo;
    const vieras = kayttaja('YLEISTUNNISTE_LUONTI', VIERAS);
    expect(await kieltaytyminen(haku.numerot(oid, vieras))).toBe('oppija.ei-loydy');
    expect(await kieltaytyminen(hae({ ...VENLA, sukunimi: 'Aivan-Muu' }, vieras))).toBe('oppija.nimet-eivat-tasmaa');
    expect((await haku.numerot(oid, vieras)).henkilo.oid).toBe(oid);
  });
});
