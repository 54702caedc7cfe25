import {
  aikaleima,
  OSAKOKOELMAT,
  siirraSekunteja,
  VIESTIRAJA,
  type Aikaleima,
  type Hakupiiri,
  type HoksId,
  type HoksinOrganisaatiot,
  type JakolinkkiRepository,
  type TyopaikanVastausRepository,
  type TyopaikanViesti,
} from '@ehoks/core';
import { esimerkkiHoks } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiJako } from '../rakentajat/esimerkki-jako.js';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import { esimerkkiOpiskeluoikeusOid, esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import { esimerkkiTyopaikanViesti } from '../rakentajat/esimerkki-tyopaikan-viesti.js';
import type { JakojenTietovarasto } from './jakolinkki-repository.sopimus.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma } from './tietovarasto.js';

const NYT = aikaleima('2026-01-15T10:00:00.000Z');
const KAIKKI = () => true;
const KUITTAUS = esimerkkiLokitapahtuma({ toimi: 'kuittaa-jako' });
const VIESTI = esimerkkiLokitapahtuma({ toimi: 'kirjoita-oppilaitokselle' });
const KASITTELY = esimerkkiLokitapahtuma({ toimi: 'kasittele-viesti' });
const A = esimerkkiOrganisaatioOid(11);
const A1 = esimerkkiOrganisaatioOid(12);
const B1 = esimerkkiOrganisaatioOid(21);
/** Two plans cannot have the same part. */
const OSATTA = Object.fromEntries(OSAKOKOELMAT.map((kokoelma) => [kokoelma, []]));

/** The answers, and the stores of the shares and plans that they are about. */
export interface VastaustenTietovarasto extends JakojenTietovarasto<TyopaikanVastausRepository> {
  readonly jakolinkit: JakolinkkiRepository;
}

/** What every store of the workplaces' answers must do. */
export function tyopaikanVastausRepositorySopimus(t: Testikehys, luo: () => Promise<VastaustenTietovarasto>): void {
  const { describe, it, expect, beforeEach } = t;

  describe('TyopaikanVastausRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const vastaukset = () => varasto().repository;
    const kirjoita = async (muutokset: Partial<TyopaikanViesti> & { readonly tunnus: string }) => {
      const viesti = esimerkkiTyopaikanViesti({ jako: 'a', ...muutokset });
      await vastaukset().kirjoita(viesti, KAIKKI, VIESTI);
      return viesti;
    };
    const audit = async () =>
      (await varasto().auditloki.jalkeen(0, 100))
        .map(({ toimi }) => toimi)
        .filter((toimi) => toimi !== 'luo' && toimi !== 'jaa');
    const suunnitelma = (n: number, organisaatiot: HoksinOrganisaatiot) =>
      varasto().hoksit.lisaa(
        esimerkkiHoks({
          ...OSATTA,
          opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n),
          eid: `00000000-0000-4000-8000-00000000000${n}`,
        }),
        organisaatiot,
        { ...esimerkkiMuutos('luonti'), rekisteritiedot: { nimi: n === 1 ? 'Eka Esimerkki' : 'Toinen Esimerkki' } },
      );
    const jaa = (tunnus: string, hoksId: HoksId) =>
      varasto().jakolinkit.lisaa(esimerkkiJako({ tunnus, hoksId }), esimerkkiLokitapahtuma({ toimi: 'jaa' }));
    let yksi: HoksId;
    let toinen: HoksId;

    beforeEach(async () => {
      yksi = await suunnitelma(1, { oppilaitosOid: A1, koulutustoimijaOid: A });
      toinen = await suunnitelma(2, { oppilaitosOid: B1 });
      await jaa('a', yksi);
      await jaa('b', toinen);
    });

    it('kuittaa version kerran, toisen versionkin, ja kirjaa jokaisen yrityksen', async () => {
      const kuittaus = { jako: 'a', versio: 3, aika: NYT };
      const uudelleen = { jako: 'a', versio: 5, aika: siirraSekunteja(NYT, 60) };
      await vastaukset().kuittaa(uudelleen, KUITTAUS);
      await vastaukset().kuittaa(kuittaus, KUITTAUS);
      await vastaukset().kuittaa({ ...kuittaus, aika: uudelleen.aika }, KUITTAUS);
      expect(await vastaukset().jakojen(['a', 'b'])).toEqual(
        new Map([['a', { kuittaukset: [kuittaus, uudelleen], viestit: [] }]]),
      );
      expect(await audit()).toEqual(['kuittaa-jako', 'kuittaa-jako', 'kuittaa-jako']);
    });

    it('antaa viestit sellaisina kuin ne kirjoitettiin, jaoittain vanhimmasta alkaen', async () => {
      const uudempi = await kirjoita({ tunnus: 'v2', aika: siirraSekunteja(NYT, 60), teksti: '<b>\n"ääkköset" 🙂' });
      const vanhempi = await kirjoita({ tunnus: 'v1' });
      const muu = await kirjoita({ tunnus: 'v3', jako: 'b' });
      const saadut = await vastaukset().jakojen(['a', 'b', 'c']);
      expect(saadut).toEqual(
        new Map([
          ['a', { kuittaukset: [], viestit: [vanhempi, uudempi] }],
          ['b', { kuittaukset: [], viestit: [muu] }],
        ]),
      );
      expect(await vastaukset().jakojen([])).toEqual(new Map());
      expect(await audit()).toEqual(Array(3).fill('kirjoita-oppilaitokselle'));
    });

    it('ottaa viestin, kun salli hyväksyy saman jaon viestit rajan ajalta; hylättyä ei ole', async () => {
      const ikkuna = VIESTIRAJA.tunteina * 3600;
      const sisalla = siirraSekunteja(NYT, 1 - ikkuna);
      await kirjoita({ tunnus: 'v1', aika: siirraSekunteja(NYT, -ikkuna) });
      await kirjoita({ tunnus: 'v2', aika: sisalla });
      await kirjoita({ tunnus: 'v3', jako: 'b' });
      let saatu: readonly Aikaleima[] | undefined;
      const viesti = esimerkkiTyopaikanViesti({ tunnus: 'v4', jako: 'a' });
      const salli = (aiemmat: readonly Aikaleima[]) => {
        saatu = aiemmat;
        return false;
      };
      expect(await vastaukset().kirjoita(viesti, salli, VIESTI)).toBe(false);
      expect(saatu).toEqual([sisalla]);
      expect((await vastaukset().jakojen(['a'])).get('a')?.viestit.map(({ tunnus }) => tunnus)).toEqual(['v1', 'v2']);
    });

    it('yhtä aikaa kirjoitetuista menee vain niin monta kuin sallitaan', async () => {
      const salli = (aiemmat: readonly Aikaleima[]) => aiemmat.length < 2;
      const tulokset = await Promise.all(
        ['v1', 'v2', 'v3', 'v4'].map((tunnus) =>
          vastaukset().kirjoita(esimerkkiTyopaikanViesti({ tunnus, jako: 'a' }), salli, VIESTI),
        ),
      );
      expect(tulokset.filter(Boolean).length).toBe(2);
    });

    it('käsittelee viestin kerran; sen jälkeen se ei ole kenenkään tehtävänä', async () => {
      const viesti = await kirjoita({ tunnus: 'v1' });
      const kasitelty = { kayttajatunnus: 'virkailija-a', aika: siirraSekunteja(NYT, 60) };
      await vastaukset().kasittele('v1', kasitelty, KASITTELY);
      await vastaukset().kasittele('v1', { ...kasitelty, kayttajatunnus: 'toinen' }, KASITTELY);
      expect((await vastaukset().jakojen(['a'])).get('a')?.viestit).toEqual([{ ...viesti, kasitelty }]);
      expect(await vastaukset().kasittelematta({ taso: 'koko-maa' }, 10)).toEqual([]);
      expect(await audit()).toEqual(['kirjoita-oppilaitokselle', 'kasittele-viesti', 'kasittele-viesti']);
    });

    it('antaa piirin käsittelemättömät vanhimmasta alkaen, ei poistetun suunnitelman', async () => {
      const uudempi = await kirjoita({ tunnus: 'v2', aika: siirraSekunteja(NYT, 60) });
      const vanhempi = await kirjoita({ tunnus: 'v1' });
      const muu = await kirjoita({ tunnus: 'v3', jako: 'b', aika: siirraSekunteja(NYT, 30) });
      const avoimet = async (enintaan: number, piiri: Hakupiiri) =>
        (await vastaukset().kasittelematta(piiri, enintaan)).map((avoin) => avoin.viesti);
      expect(await avoimet(10, { taso: 'koko-maa' })).toEqual([vanhempi, muu, uudempi]);
      expect(await vastaukset().kasittelematta({ taso: 'oppilaitos', oid: B1 }, 10)).toEqual([
        {
          viesti: muu,
          jako: esimerkkiJako({ tunnus: 'b', hoksId: toinen }),
          oppijaOid: esimerkkiHoks().oppijaOid,
          oppijanNimi: 'Toinen Esimerkki',
        },
      ]);
      expect(await avoimet(10, { taso: 'oppilaitos', oid: A1 })).toEqual([vanhempi, uudempi]);
      expect(await avoimet(1, { taso: 'koulutustoimija', oid: A })).toEqual([vanhempi]);
      expect(await vastaukset().kasittelemattomia({ taso: 'oppilaitos', oid: A1 })).toBe(2);
      const luettu = await varasto().hoksit.hae(yksi);
      if (luettu === undefined) throw new Error('The plan is gone');
      const poistettu = { ...luettu.hoks, poistettu: NYT };
      await varasto().hoksit.tallenna(poistettu, luettu.organisaatiot, luettu, esimerkkiMuutos('poisto'));
      expect(await avoimet(10, { taso: 'koko-maa' })).toEqual([muu]);
      expect(await vastaukset().kasittelemattomia({ taso: 'koko-maa' })).toBe(1);
    });

    it('laskee käsittelemättömistä aikavälin: alku on mukana, loppu ei', async () => {
      const ennen = siirraSekunteja(NYT, 3600);
      const piiri = { taso: 'oppilaitos', oid: A1 } as const;
      await kirjoita({ tunnus: 'ennen', aika: siirraSekunteja(NYT, -1) });
      await kirjoita({ tunnus: 'rajalla', aika: NYT });
      await kirjoita({ tunnus: 'keskella', aika: siirraSekunteja(NYT, 60) });
      await kirjoita({ tunnus: 'lopussa', aika: ennen });
      await kirjoita({ tunnus: 'muu', jako: 'b' });
      await kirjoita({ tunnus: 'kasitelty', aika: siirraSekunteja(NYT, 90) });
      await vastaukset().kasittele('kasitelty', { kayttajatunnus: 'virkailija-a', aika: ennen }, KASITTELY);
      expect(await vastaukset().kasittelemattomia(piiri, { alkaen: NYT, ennen })).toBe(2);
      expect(await vastaukset().kasittelemattomia({ taso: 'koko-maa' }, { alkaen: NYT, ennen })).toBe(3);
      const myohemmin = { alkaen: siirraSekunteja(ennen, 1), ennen: siirraSekunteja(ennen, 2) };
      expect(await vastaukset().kasittelemattomia(piiri, myohemmin)).toBe(0);
    });

    it('jaon poistaminen ja suunnitelman hävittäminen hävittävät vastaukset', async () => {
      await kirjoita({ tunnus: 'v1' });
      await vastaukset().kuittaa({ jako: 'b', versio: 1, aika: NYT }, KUITTAUS);
      await kirjoita({ tunnus: 'v2', jako: 'b' });
      await varasto().hoksit.havita(yksi, esimerkkiMuutos('poisto').kirjaukset);
      expect([...(await vastaukset().jakojen(['a', 'b'])).keys()]).toEqual(['b']);
      const { loppu } = esimerkkiJako();
      await varasto().jakolinkit.poistaVanhat({ loppu: `${loppu}1` as typeof loppu, peruttu: NYT });
      expect(await vastaukset().jakojen(['a', 'b'])).toEqual(new Map());
      expect(await vastaukset().kasittelemattomia({ taso: 'koko-maa' })).toBe(0);
    });
  });
}
