import { aikaleima, siirraSekunteja } from '../../src/aika/aikaleima.js';
import { paiva } from '../../src/aika/paiva.js';
import type { Hoks, HoksId } from '../../src/hoks/hoks.js';
import { OSAKOKOELMAT } from '../../src/hoks/hoks.js';
import { nimetytSaajat, jaettavatKohdat } from '../../src/jakolinkit/jaettavat-kohdat.js';
import { avauseste, type Jakaja, type Jakolinkki, type SaajanRooli } from '../../src/jakolinkit/jakolinkki.js';
import { saakoJaolle, salliiJaon, type JaonTekija } from '../../src/jakolinkit/jakotaulukko.js';
import { jaonEsitaytot } from '../../src/jakolinkit/jaon-esitaytto.js';
import { JAON_OSIOIDEN_NIMET, JAON_OSIOT, type Jaonkohde } from '../../src/jakolinkit/jaon-kohde.js';
import { jaonPerusta } from '../../src/jakolinkit/jaon-perusta.js';
import { ajanEste, lyhennyksenEste, saajanEste } from '../../src/jakolinkit/jaon-tarkistus.js';
import { koodinOdotus } from '../../src/jakolinkit/kertakoodi.js';
import { osoitteenAvain, peitettyOsoite } from '../../src/jakolinkit/osoite.js';
import {
  kuittauksenTila,
  vastaustoimet,
  viestinOdotus,
  type Vastaustoimi,
} from '../../src/jakolinkit/tyopaikan-vastaus.js';
import type { Kanava } from '../../src/jakolinkit/viestinvalitys.port.js';
import { ratkaiseOikeus } from '../../src/oikeudet/ratkaise-oikeus.js';
import { ROOLITAULUKKO, type Rooli } from '../../src/oikeudet/roolitaulukko.js';
import { KIELTAYTYMISET } from '../../src/virheet/kieltaytymiset.js';
import { malliNaytto, malliTallennettu, malliTapa, malliTutkinnonOsa } from '../malli-hoks.js';
import { kayttaja, PUU } from '../oikeudet/organisaatiopuu.js';
import { luettelo, taulukko } from '../taulukko.js';

const RIVIT = taulukko('jakaminen.md');
const TANAAN = paiva('2026-01-15');
const jaonRivit = (sarake: string) => RIVIT.filter((rivi) => rivi[sarake]);
const este = (solu: string | undefined) => (solu === '' ? undefined : solu);

function jako(muutokset: Partial<Jakolinkki> = {}): Jakolinkki {
  return {
    tunnus: 'a',
    hoksId: 1 as HoksId,
    hoksEid: 'e',
    kohde: { laji: 'osaamisenHankkimistapa', moduleId: 'jakso' },
    jakaja: { laji: 'virkailija', kayttajatunnus: 'v' },
    alku: paiva('2026-01-10'),
    loppu: paiva('2026-01-20'),
    luotu: aikaleima('2026-01-01T10:00:00Z'),
    ...muutokset,
  };
}

interface Nimetyt {
  readonly ohjaaja?: { readonly nimi: string; readonly sahkoposti?: string } | undefined;
  readonly arvioija?: { readonly nimi: string } | undefined;
}
const NIMETYT: Nimetyt = {
  ohjaaja: { nimi: 'Oili Ohjaaja', sahkoposti: 'oili@example.invalid' },
  arvioija: { nimi: 'Arvo Arvioija' },
};
const AIKA = { alku: paiva('2026-01-01'), loppu: paiva('2026-01-31') };

/** Suunnitelma, jossa on työpaikkajakso, näyttö ja oppilaitoksessa opiskeltava jakso. */
function suunnitelma(nimetyt: Nimetyt = NIMETYT, aika = AIKA): Hoks {
  return malliTallennettu({
    hankittavatAmmatTutkinnonOsat: [
      malliTutkinnonOsa({
        osaamisenHankkimistavat: [
          malliTapa({
            ...aika,
            moduleId: 'jakso',
            tyopaikallaJarjestettavaKoulutus: nimetyt.ohjaaja && {
              vastuullinenTyopaikkaOhjaaja: nimetyt.ohjaaja,
              tyopaikanNimi: 'Työpaikka',
              keskeisetTyotehtavat: ['Työ'],
            },
          }),
          malliTapa({ ...aika, moduleId: 'muu', tyopaikallaJarjestettavaKoulutus: undefined }),
        ],
        osaamisenOsoittaminen: [
          malliNaytto({
            ...aika,
            moduleId: 'näyttö',
            tyoelamaOsaamisenArvioijat: nimetyt.arvioija && [
              { nimi: nimetyt.arvioija.nimi, organisaatio: { nimi: 'Työpaikka' } },
            ],
          }),
        ],
      }) as never,
    ],
  });
}

describe('kuka saa jakaa', () => {
  const ROOLIN_NIMI: Readonly<Record<string, Rooli>> = {
    'eHOKS-käyttäjä': 'ehoks-kayttaja',
    'eHOKS-pääkäyttäjä': 'ehoks-paakayttaja',
    'eHOKS-tallentaja': 'ehoks-tallentaja',
    'eHOKS-tallentajan pääkäyttäjä': 'ehoks-tallentajan-paakayttaja',
    vastuukäyttäjä: 'vastuukayttaja',
    'eHOKS-käyttäjä toisesta oppilaitoksesta': 'ehoks-kayttaja',
    palvelutunnus: 'ehoks-palvelukayttaja',
    'Opetushallituksen pääkäyttäjä': 'oph-paakayttaja',
  };

  /** Sama kuin käyttötapauksessa: oppijan suunnitelma on hänen omansa, virkailijalla on oltava jakamisen oikeus organisaatioon. */
  function tekija(kuka: string): JaonTekija | undefined {
    if (kuka === 'oppija') return 'oppija';
    if (kuka === 'puolesta asioiva') return 'puolesta-asioiva';
    if (kuka === 'toinen oppija') return undefined;
    const rooli = ROOLIN_NIMI[kuka];
    const organisaatio = kuka.startsWith('Opetushallituksen') ? PUU.oph : kuka.includes('toisesta') ? PUU.b1 : PUU.a1;
    const oikeudet = kuka === 'pelkkä katselija' ? (['READ'] as const) : ROOLITAULUKKO[rooli!].oikeudet;
    const haltija = kayttaja(oikeudet.map((oikeus) => ({ oikeus, organisaatio: organisaatio.oid })));
    return ratkaiseOikeus(haltija, 'jaa', { organisaatio: PUU.a1 }).sallittu ? 'virkailija' : undefined;
  }

  test.each(RIVIT.filter((rivi) => rivi['kuka']))('$kuka', (rivi) => {
    const oppijan: Jakaja = { laji: 'oppija' };
    const virkailijan: Jakaja = { laji: 'virkailija', kayttajatunnus: 'toinen' };
    const kuka = tekija(rivi['kuka'] ?? '');
    const saa = (ehto: (t: JaonTekija) => boolean) => (kuka !== undefined && ehto(kuka) ? 'kyllä' : '');
    expect({
      'jaa jakson tai näytön': saa((t) => salliiJaon(t, 'jaa-kohta')),
      'jaa laajemmin': saa((t) => salliiJaon(t, 'jaa-laajasti')),
      'näkee oppijan jaot': saa((t) => saakoJaolle(t, 'nae', oppijan)),
      'näkee virkailijan jaot': saa((t) => saakoJaolle(t, 'nae', virkailijan)),
      'muuttaa oppijan jakoa': saa((t) => saakoJaolle(t, 'muuta', oppijan)),
      'muuttaa virkailijan jakoa': saa((t) => saakoJaolle(t, 'muuta', virkailijan)),
      'näkee työpaikan vastaukset': saa((t) => salliiJaon(t, 'nae-vastaukset')),
      'käsittelee työpaikan viestin': saa((t) => salliiJaon(t, 'kasittele-viesti')),
    }).toEqual(
      Object.fromEntries(Object.entries(rivi).filter(([sarake]) => /^(jaa|näkee|muuttaa|käsittelee) /.test(sarake))),
    );
  });
});

test.each(jaonRivit('linkki'))('aukeaa: $esimerkki', (rivi) => {
  const linkki =
    rivi['linkki'] === 'ei ole'
      ? undefined
      : jako(rivi['linkki'] === 'peruttu' ? { peruttu: aikaleima('2026-01-02T10:00:00Z') } : {});
  const saatu = avauseste(linkki, rivi['suunnitelma'] as 'on', paiva(rivi['päivä'] ?? ''));
  expect(saatu).toBe(este(rivi['este']));
  expect(saatu && String(KIELTAYTYMISET[saatu].siirtokoodi)).toBe(este(rivi['koodi']));
});

test.each(jaonRivit('jaon tekijä'))('perusta: $esimerkki', (rivi) => {
  const [nimi, sahkoposti] = [este(rivi['nyt nimetty']), este(rivi['nyt osoite'])];
  const onJakso = rivi['jaettu'] === 'jakso';
  const henkilo = nimi === undefined ? undefined : { nimi, ...(sahkoposti !== undefined && { sahkoposti }) };
  const perusta = jaonPerusta(
    onJakso ? suunnitelma({ ohjaaja: henkilo }) : suunnitelma({ arvioija: henkilo }),
    jako({
      kohde: onJakso
        ? { laji: 'osaamisenHankkimistapa', moduleId: 'jakso' }
        : { laji: 'osaamisenOsoittaminen', moduleId: 'näyttö' },
      jakaja: rivi['jaon tekijä'] === 'oppija' ? { laji: 'oppija' } : { laji: 'virkailija', kayttajatunnus: 'v' },
      saaja: {
        nimi: onJakso ? 'Oili Ohjaaja' : 'Arvo Arvioija',
        rooli: onJakso ? 'tyopaikkaohjaaja' : 'arvioija',
        kanava: 'sahkoposti',
        osoite: onJakso ? 'oili@example.invalid' : 'arvo@example.invalid',
        kieli: 'fi',
      },
    }),
  );
  expect(perusta).toBe(rivi['perusta']);
});

test.each(jaonRivit('jakaja').filter((rivi) => rivi['alku']))('aika: $esimerkki', (rivi) => {
  const aika = { alku: paiva(rivi['alku'] ?? ''), loppu: paiva(rivi['loppu'] ?? '') };
  expect(ajanEste(aika, rivi['jakaja'] as 'oppija', paiva('2026-01-31'), TANAAN)).toBe(este(rivi['ajan este']));
});

test.each(jaonRivit('uusi loppu'))('lyhennys: $esimerkki', (rivi) => {
  const muutokset = {
    voimassa: {},
    'ei-viela': {},
    peruttu: { peruttu: aikaleima('2026-01-02T10:00:00Z') },
    paattynyt: { loppu: paiva('2026-01-14') },
  }[rivi['jako'] ?? ''];
  const tanaan = rivi['jako'] === 'ei-viela' ? paiva('2026-01-05') : TANAAN;
  expect(lyhennyksenEste(jako(muutokset), paiva(rivi['uusi loppu'] ?? ''), tanaan)).toBe(
    este(rivi['lyhennyksen este']),
  );
});

test.each(jaonRivit('kanava'))('saaja: $esimerkki', (rivi) => {
  const kohta = jaettavatKohdat(suunnitelma()).find(({ moduleId }) => moduleId === rivi['kohde']);
  const saaja = {
    nimi: rivi['nimi'] ?? '',
    rooli: rivi['rooli'] as SaajanRooli,
    kanava: rivi['kanava'] as Kanava,
    osoite: rivi['osoite'] ?? '',
    kieli: 'fi',
  } as const;
  const saatu = saajanEste(saaja, rivi['jakaja'] as 'oppija', nimetytSaajat(kohta!), ['sahkoposti']);
  expect(saatu).toBe(este(rivi['saajan este']));
});

test.each(jaonRivit('katsoja'))('ehdotus: $esimerkki', (rivi) => {
  const aika = { alku: paiva(rivi['kohteen alku'] ?? ''), loppu: paiva(rivi['kohteen loppu'] ?? '') };
  const ehdotukset = jaonEsitaytot(suunnitelma(NIMETYT, aika), rivi['katsoja'] as 'oppija', TANAAN);
  const oma = ehdotukset.find(({ kohde }) => kohde.moduleId === rivi['kohde']);
  const sanottu = oma && `${oma.alku}–${oma.loppu ?? ''} (${oma.viimeistaan})`;
  expect(sanottu).toBe(este(rivi['ehdotus']));
});

test.each(jaonRivit('odotus minuutteina'))('koodeja: $esimerkki', (rivi) => {
  const nyt = aikaleima('2026-01-15T10:00:00Z');
  const hetket = (solu: string) =>
    (solu.includes('×')
      ? Array<string>(Number(solu.split('×')[0])).fill(solu.split('×')[1] ?? '')
      : luettelo(solu)
    ).map((minuuttia) => siirraSekunteja(nyt, -Number(minuuttia) * 60));
  const aiemmat = {
    paikasta: hetket(rivi['linkille samasta paikasta'] ?? ''),
    linkille: hetket(rivi['linkille kaikkialta'] ?? ''),
    osoitteelle: hetket(rivi['osoitteelle'] ?? ''),
  };
  expect(koodinOdotus(aiemmat, nyt) / 60).toBe(Number(rivi['odotus minuutteina']));
});

test.each(jaonRivit('jaon kohde'))('vastaaminen: $jaon kohde', (rivi) => {
  const toimet = vastaustoimet({ laji: rivi['jaon kohde'] } as Jaonkohde);
  const saa = (toimi: Vastaustoimi) => (toimet.includes(toimi) ? 'kyllä' : '');
  expect([saa('kuittaa'), saa('kirjoita')]).toEqual([rivi['kuittaa lukeneensa'], rivi['kirjoittaa viestin']]);
});

test.each(jaonRivit('näytetty'))('kuittaus: $esimerkki', (rivi) => {
  const kuitattu = este(rivi['kuitattu versio']);
  const onSama = { sama: true, muuttunut: false }[rivi['näytetty'] ?? ''];
  const tila = kuitattu && kuittauksenTila(Number(kuitattu), Number(rivi['nykyinen versio']), onSama);
  expect(tila).toBe(este(rivi['kuittauksen tila']));
});

test.each(jaonRivit('odotus tunteina'))('viestejä: $esimerkki', (rivi) => {
  const nyt = aikaleima('2026-01-15T10:00:00Z');
  const aiemmat = luettelo(rivi['aiemmat viestit'] ?? '').map((tuntia) => siirraSekunteja(nyt, -Number(tuntia) * 3600));
  expect(viestinOdotus(aiemmat, nyt) / 3600).toBe(Number(rivi['odotus tunteina']));
});

test('jokainen suunnitelman osakokoelma kuuluu täsmälleen yhteen osioon, yhteystiedot ja tunnisteet eivät mihinkään', () => {
  const osioissa: readonly string[] = JAON_OSIOIDEN_NIMET.flatMap((osio): readonly string[] => JAON_OSIOT[osio]);
  expect(new Set(osioissa).size).toBe(osioissa.length);
  expect(osioissa).toEqual(expect.arrayContaining([...OSAKOKOELMAT]));
  for (const salattu of [
    'sahkoposti',
    'puhelinnumero',
    'oppijaOid',
    'opiskeluoikeusOid',
    'tuvaOpiskeluoikeusOid',
    'id',
  ])
    expect(osioissa).not.toContain(salattu);
});

test.each([
  [{ kanava: 'sahkoposti', osoite: ' Oili@Example.Invalid ' }, 'sahkoposti:oili@example.invalid', 'O•••@E•••.Invalid'],
  [{ kanava: 'puhelin', osoite: '+358 (40) 123-4567' }, 'puhelin:+358401234567', '•••67'],
] as const)('osoite %j', (osoite, avain, peitetty) => {
  expect(osoitteenAvain(osoite)).toBe(avain);
  expect(peitettyOsoite(osoite)).toBe(peitetty);
});
