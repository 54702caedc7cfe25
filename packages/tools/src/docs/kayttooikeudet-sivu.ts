import {
  ANOMUKSELLA_MYONNETTAVAT,
  hallittavatRoolit,
  type Kayttajatyyppi,
  type Kayttooikeus,
  KIELTAYTYMISET,
  MYONTOKIELLOT,
  myontaa,
  NAKYY_VUOSIA,
  oikeudenPalvelu,
  OIKEUSTAULUKKO,
  type OppijaOid,
  type Organisaatiotaso,
  type Rooli,
  ROOLIT,
  roolitiedot,
  sallii,
  type Tekija,
  TOIMET,
  type Toimi,
  vaadittuToiminto,
} from '@ehoks/core';
import { koodina, taulukko } from './taulukko.js';

const OIKEUDET = Object.keys(OIKEUSTAULUKKO) as readonly Kayttooikeus[];

const TOIMET_SANOIN: Readonly<Record<Toimi, string>> = {
  lue: 'katsoa',
  luo: 'luoda',
  muuta: 'muuttaa',
  poista: 'poistaa',
  palauta: 'palauttaa',
  'palauta-versio': 'palauttaa version',
  jaa: 'jakaa',
  'lue-siirtoloki': 'lukea siirtolokia',
  'lue-auditloki': 'lukea auditlokia',
  'hallitse-tunnuksia': 'hallita tunnuksia',
  yllapida: 'ylläpitää palvelua',
  'tuo-oppijoita': 'tuoda oppijoita',
  'hae-oppijanumeroita': 'hakea oppijanumeroita',
  'lue-tuontiraportti': 'lukea tuontiraporttia',
  'kasittele-oppijoita': 'käsitellä oppijoita',
  'lue-tuonnin-ristiriidat': 'lukea tuonnin ristiriitoja',
};

const KENELLE: Readonly<Record<Kayttajatyyppi, string>> = { VIRKAILIJA: 'henkilölle', PALVELU: 'järjestelmälle' };

/** Where a right granted at each level reaches. */
const ULOTTUVUUS: Readonly<Record<Organisaatiotaso, readonly [nimi: string, ulottuu: string]>> = {
  oph: ['juuri (Opetushallitus)', 'kaikkiin suunnitelmiin koko maassa'],
  koulutustoimija: ['koulutustoimija', 'sen kaikkien oppilaitosten ja toimipisteiden suunnitelmiin'],
  oppilaitos: ['oppilaitos', 'sen antamien opiskeluoikeuksien suunnitelmiin, toimipisteestä riippumatta'],
  toimipiste: [
    'toimipiste',
    'niihin oppilaitoksensa suunnitelmiin, joiden opiskeluoikeudella on KOSKIssa suoritus juuri siinä toimipisteessä',
  ],
};

const RYHMAT = {
  '1': '1: tiedot siirretään integraatiolla',
  '2': '2: tiedot tallennetaan käsin',
  ONR: 'oppijanumerot',
  OPH: 'Opetushallituksen antamat',
} as const;

/** Rights of our own accounts only; the rest are Opintopolku's and come from its CAS too. */
const VAIN_OMISSA_TUNNUKSISSA: readonly Kayttooikeus[] = ['VASTUUKAYTTAJA', 'PAAKAYTTAJA', 'TALLENTAJAN_PAAKAYTTAJA'];

/** `docs/kayttooikeudet.md`: who may do what, and who decides who may, for those who grant rights and those who need them. */
export function kayttooikeudetSivu(): string {
  const lukijat = ROOLIT.filter((rooli) => saa(rooli, 'lue'));
  return [
    '# Käyttöoikeudet',
    'Mikä ei ole taulukossa sallittu, on kielletty. Lähde: eHOKSin käyttöönoton ohje, "eHOKS-käyttöoikeudet", Oppijoiden tuontiraportin ohje, ja Opintopolun eHOKS- ja oppijanumerorekisterioikeudet. Samat taulukot esimerkkeineen ovat testeinä: [packages/core/spec](../packages/core/spec/README.md).',
    '## Roolit',
    'Rooli myönnetään tunnukselle organisaatioon. Koulutuksen järjestäjä päättää, kenelle ja mille tasolle. Järjestelmän roolia ei koskaan myönnetä ihmiselle eikä ihmisen roolia järjestelmälle.',
    taulukko(
      ['rooli', 'suomeksi', 'på svenska', 'in English', 'ryhmä', 'kenelle', 'tasot', 'oikeudet'],
      ROOLIT.map((rooli) => {
        const { nimi, ryhma, kenelle, tasot, oikeudet } = roolitiedot(rooli);
        return [
          koodina(rooli),
          ...[nimi.fi, nimi.sv, nimi.en, RYHMAT[ryhma], KENELLE[kenelle]],
          ...[tasot.join(', '), oikeudet.map(koodina).join(', ')],
        ];
      }),
    ),
    '## Mitä roolilla saa tehdä',
    toimitaulukko('rooli', ROOLIT, saa),
    '## Mitä oikeudella saa tehdä',
    toimitaulukko('oikeus', OIKEUDET, sallii),
    '## Mihin oikeus ulottuu',
    'Organisaatioon, johon se on myönnetty, ja kaikkeen sen alla; ei ylös eikä sivulle. Suunnitelma on sen oppilaitoksen, joka KOSKIn mukaan on antanut opiskeluoikeuden.',
    taulukko(
      ['oikeus on myönnetty', 'ulottuu'],
      Object.values(ULOTTUVUUS).map((rivi) => [...rivi]),
    ),
    '## Kuka myöntää',
    'Omassa organisaatiossaan ja sen alla. Opetushallituksen oikeudella myönnetään vain, kun se on juuressa.',
    taulukko(
      ['myönnettävä rooli', 'myöntäjä', 'oikeudella', 'kenelle', 'mille tasolle', 'ehto'],
      ROOLIT.map((rooli) => {
        const { kenelle, tasot } = roolitiedot(rooli);
        const oikeudet = OIKEUDET.filter((oikeus) => myontaa(oikeus, rooli));
        return [
          koodina(rooli),
          ROOLIT.filter((myontaja) => roolitiedot(myontaja).oikeudet.some((oikeus) => oikeudet.includes(oikeus)))
            .map((myontaja) => roolitiedot(myontaja).nimi.fi)
            .join(', '),
          oikeudet.map(koodina).join(', '),
          KENELLE[kenelle],
          tasot.join(', '),
          ANOMUKSELLA_MYONNETTAVAT.includes(rooli)
            ? 'hyväksytty anomus; järjestäjällä ei ole palvelukäyttäjätunnusta'
            : '',
        ];
      }),
    ),
    'Kun roolia ei voi myöntää, ensimmäinen este kerrotaan:',
    taulukko(
      ['koodi', 'syy', 'ohje'],
      MYONTOKIELLOT.map((este) => {
        const koodi = `myonto.${este}` as const;
        const { syy, ohje } = KIELTAYTYMISET[koodi].tekstit.fi;
        return [`[${koodina(koodi)}](virheet.md#${koodi})`, syy, ohje];
      }),
    ),
    '## Anomus',
    `Anomuksella myönnetään: ${nimet(ANOMUKSELLA_MYONNETTAVAT)}. Rooli on niille koulutuksen järjestäjille, joilla ei ole mahdollisuutta siirtää tietoa rajapinnan kautta. Järjestäjän virkailija anoo sitä Opetushallitukselta ja perustelee, miksi tietoa ei voi siirtää; Opetushallitus hyväksyy anomuksen tai hylkää sen perustellen. Ratkaistua anomusta ei ratkaista toista kertaa. Kun järjestäjällä on palvelukäyttäjätunnus, anomusta ei hyväksytä.`,
    '## Kuka hallitsee tunnusta',
    'Salasanan, käytössäolon ja lukituksen hallitsee se, joka saa hallita tunnuksen jokaista roolia. Rooliton tunnus on Opetushallituksen.',
    taulukko(
      ['oikeus', 'hallitsee tunnuksia, joilla on'],
      OIKEUDET.filter((oikeus) => hallittavatRoolit(oikeus).length > 0).map((oikeus) => [
        koodina(oikeus),
        hallittavatRoolit(oikeus).map(koodina).join(', '),
      ]),
    ),
    '## Mitä kukin näkee',
    taulukko(
      ['katsoja', 'näkee', 'ei näe'],
      [
        [
          `virkailija, jolla on jokin rooleista: ${nimet(lukijat.filter(onHenkilon))}`,
          'suunnitelmat, joihin hänen oikeutensa ulottuu, kaikkine tietoineen; oppijan muissa oppilaitoksissa tehdyt suunnitelmat niin kauan kuin oppijalla on hänen organisaatiossaan suunnitelma, jonka opiskeluoikeus on voimassa',
          'muita suunnitelmia',
        ],
        [
          `virkailija, jolla on vain jokin rooleista: ${nimet(ROOLIT.filter((rooli) => !lukijat.includes(rooli)))}`,
          '',
          'suunnitelmia',
        ],
        [
          `järjestelmä: ${nimet(lukijat.filter((rooli) => !onHenkilon(rooli)))}`,
          'suunnitelmat, joihin sen oikeus ulottuu',
          'muita suunnitelmia; virkailijan palvelua',
        ],
        ['oppija', 'omat suunnitelmansa kaikista oppilaitoksista', 'muiden tietoja'],
        [
          'huoltaja tai valtuutettu (Suomi.fi-valtuudet)',
          'samat kuin oppija, jonka puolesta hän asioi; auditlokiin kirjataan hän itse ja kenen puolesta',
          'muiden kuin sen oppijan tietoja, jonka puolesta on kirjautunut',
        ],
        [
          'vastuullinen työpaikkaohjaaja ja näytön työelämäarvioija',
          'sen työpaikkajakson tai näytön, johon suunnitelma hänet nimeää, ja vain sen aikana',
          'muuta suunnitelmasta ilman oppijan suostumusta',
        ],
      ],
    ),
    `Suunnitelma, jonka opiskeluoikeus on päättynyt yli ${NAKYY_VUOSIA} vuotta sitten, ei näy virkailijalle, oppijalle eikä hänen puolestaan asioivalle. Jakaa suunnitelman tietoja työpaikan toimijalle saa: ${nimet(ROOLIT.filter((rooli) => saa(rooli, 'jaa')))}.`,
    '## Vaiheittain avattavat toiminnot',
    'Opetushallitus voi sulkea toiminnon koko maassa tai yhdeltä koulutuksen järjestäjältä; järjestäjän oma päätös menee koko maan edelle. Suljetusta kieltäydytään, vaikka oikeus riittäisi ([`toiminto.suljettu`](virheet.md#toiminto.suljettu)). Sulkeminen ei koske tiedonsiirtoa eikä toimea, johon on koko maan oikeus. Esimerkit: [avaukset.md](../packages/core/spec/avaukset.md).',
    taulukko(
      ['toimi', 'virkailijalta sulkee', 'oppijalta sulkee'],
      TOIMET.map((toimi) => [TOIMET_SANOIN[toimi], vaadittu(VIRKAILIJA, toimi), vaadittu(OPPIJA, toimi)]).filter(
        ([, virkailijalta, oppijalta]) => virkailijalta !== '' || oppijalta !== '',
      ),
    ),
    '## Oikeudet CASin rooleina',
    'CAS kertoo oikeuden kolmena roolina: palvelun, palvelun oikeuden ja oikeuden organisaatiossa. Vain kolmas ratkaisee. `<organisaatio>` on organisaation OID.',
    taulukko(
      ['oikeus', 'CAS-rooli', 'mistä', 'rooleissa'],
      OIKEUDET.map((oikeus) => [
        koodina(oikeus),
        koodina(`ROLE_APP_${oikeudenPalvelu(oikeus)}_${oikeus}_<organisaatio>`),
        VAIN_OMISSA_TUNNUKSISSA.includes(oikeus)
          ? 'vain palvelun omat tunnukset'
          : 'Opintopolku ja palvelun omat tunnukset',
        ROOLIT.filter((rooli) => roolitiedot(rooli).oikeudet.includes(oikeus))
          .map(koodina)
          .join(', '),
      ]),
    ),
  ].join('\n\n');
}

function toimitaulukko<T extends string>(
  otsikko: string,
  rivit: readonly T[],
  sallii: (rivi: T, toimi: Toimi) => boolean,
): string {
  return taulukko(
    [otsikko, ...TOIMET.map((toimi) => TOIMET_SANOIN[toimi])],
    rivit.map((rivi) => [koodina(rivi), ...TOIMET.map((toimi) => (sallii(rivi, toimi) ? 'kyllä' : ''))]),
  );
}

/** Somebody with no right in the whole country, and a learner: only what they are decides. */
const VIRKAILIJA: Tekija = { kayttajatunnus: '', oid: '', tyyppi: 'VIRKAILIJA', oikeudet: [] };
const OPPIJA: Tekija = { oppijaOid: '' as OppijaOid, nimi: '' };

function vaadittu(tekija: Tekija, toimi: Toimi): string {
  const toiminto = vaadittuToiminto(tekija, toimi);
  return toiminto === undefined ? '' : koodina(toiminto);
}

function saa(rooli: Rooli, toimi: Toimi): boolean {
  return roolitiedot(rooli).oikeudet.some((oikeus) => sallii(oikeus, toimi));
}

const onHenkilon = (rooli: Rooli): boolean => roolitiedot(rooli).kenelle === 'VIRKAILIJA';

const nimet = (roolit: readonly Rooli[]): string => roolit.map((rooli) => roolitiedot(rooli).nimi.fi).join(', ');
