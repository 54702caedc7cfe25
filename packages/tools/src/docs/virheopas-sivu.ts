import {
  havainnonTeksti,
  KIELTAYTYMISET,
  MUOTOSAANNOT,
  SAANTOKIRJA,
  SOLUSAANNOT,
  TIEDOSTOSAANNOT,
  type Kieltaytymiskoodi,
  type Saanto,
  type Tekstit,
} from '@ehoks/core';
import { type OppaanKieli, type SiirronSyy, VIRHEKOODIT, YKSITTAISEN_OPISKELIJAN_SYYT } from './siirron-syyt.js';
import { taulukko } from './taulukko.js';

interface Oppaanteksti {
  readonly otsikko: string;
  readonly johdanto: string;
  readonly eiMikaan: { readonly otsikko: string; readonly askeleet: readonly string[] };
  readonly lukittu: { readonly otsikko: string; readonly askeleet: readonly string[] };
  readonly yksi: { readonly otsikko: string; readonly johdanto: string };
  readonly koodit: { readonly otsikko: string; readonly johdanto: string };
  readonly estaa: { readonly otsikko: string; readonly johdanto: string };
  readonly varoittaa: { readonly otsikko: string; readonly johdanto: string };
  readonly solut: { readonly otsikko: string; readonly johdanto: string };
  readonly tiedostot: { readonly otsikko: string; readonly johdanto: string };
  readonly tuki: { readonly otsikko: string; readonly johdanto: string; readonly kohdat: readonly string[] };
  readonly sarakkeet: readonly [string, string, string];
  readonly koodi: string;
}

/** What the guide says around the catalogue; the steps are those of the launch instructions. */
const TEKSTIT: Readonly<Record<OppaanKieli, Oppaanteksti>> = {
  fi: {
    otsikko: 'Kun HOKS ei siirry: opas opintosihteerille',
    johdanto:
      'Etsi tästä se, mitä opintohallintojärjestelmäsi näytti, ja tee, mitä sen kohdalla neuvotaan. Kun siirto ei onnistu, mitään ei ole tallennettu puolittain: korjaa ja siirrä uudelleen. Opas on myös [ruotsiksi](virheopas-sv.md).',
    eiMikaan: {
      otsikko: 'Yksikään siirto ei mene läpi',
      askeleet: [
        'Varmista, että käyttöönotto on tehty järjestelmätoimittajan ohjeen mukaan.',
        'Tarkista palvelukäyttäjätunnus: sen on oltava opintohallintojärjestelmässä täsmälleen sellaisena kuin se luotiin. Käyttäjätunnus on koulutuksen järjestäjän antama nimi, ei OID-numero.',
        'Tarkista, että tunnuksella on oikeus eHOKS-palvelukäyttäjä ja että oikeus on voimassa.',
        'Ellei vika löydy, vaihda tunnuksen salasana, tallenna se opintohallintojärjestelmään, käynnistä järjestelmä uudelleen ja kokeile yhdellä opiskelijalla. Älä toista yritystä: väärä salasana lukitsee tunnuksen (423).',
        'Ellei siirto vieläkään onnistu, [kysy tuesta](#tuki).',
      ],
    },
    lukittu: {
      otsikko: 'Virhekoodi 423: tunnus on lukkiutunut',
      askeleet: [
        'Lopeta siirtoyritykset. Jokainen uusi yritys pidentää lukitusta. Pysäytä myös öisin itsestään käynnistyvä siirto.',
        'Pyydä koulutustoimijan vastuukäyttäjää vaihtamaan palvelukäyttäjätunnuksen salasana.',
        'Tallenna uusi salasana opintohallintojärjestelmään.',
        'Odota. Jos lukittumisen jälkeen yritettiin vain kerran, odota 2–3 tuntia; jos yritettiin siirtää monta opiskelijaa, lukitus voi kestää 1–2 vuorokautta. Tarkkaa aikaa ei voi tarkistaa.',
        'Siirrä ensin yksi HOKS. Jos se onnistuu, siirrä loput.',
      ],
    },
    yksi: {
      otsikko: 'Osa opiskelijoista siirtyy, osa ei',
      johdanto: 'Syy on jokin näistä kuudesta.',
    },
    koodit: {
      otsikko: 'Virhekoodit 400, 401, 403 ja 423',
      johdanto: 'Saman numeron takana on monta syytä; virheilmoituksen teksti kertoo, mikä niistä.',
    },
    estaa: {
      otsikko: 'Mitä suunnitelmassa on korjattava',
      johdanto: 'Nämä estävät siirron. Korjaa kaikki kerralla: virheilmoitus luettelee ne kaikki.',
    },
    varoittaa: {
      otsikko: 'Mistä varoitetaan',
      johdanto: 'Suunnitelma tallennettiin, mutta nämä on syytä korjata seuraavaan siirtoon.',
    },
    solut: {
      otsikko: 'Kun suunnitelmat luodaan taulukosta',
      johdanto: 'Taulukon solua ei voitu lukea.',
    },
    tiedostot: {
      otsikko: 'Kun komento `ehoks` ei saa luettua tiedostoa',
      johdanto: 'JSON-tiedosto on rikki; komento sanoo rivin ja merkin.',
    },
    tuki: {
      otsikko: 'Kun kysyt tuesta',
      johdanto: 'Kirjoita osoitteeseen ehoks@opintopolku.fi ja kerro:',
      kohdat: [
        'mihin aikaan siirtoa yritettiin',
        'oppijanumero ja opiskeluoikeuden OID (ei henkilötunnusta)',
        'palvelukäyttäjätunnus, ei salasanaa',
        'mitä teit ja millaisen virheilmoituksen sait, sellaisenaan',
      ],
    },
    sarakkeet: ['mitä näet', 'mitä teet', 'tarkemmin'],
    koodi: 'koodi',
  },
  sv: {
    otsikko: 'När en PUK inte överförs: guide för studiesekreteraren',
    johdanto:
      'Sök upp det som ditt studieförvaltningssystem visade och gör det som sägs där. När överföringen misslyckas har ingenting sparats till hälften: rätta och överför på nytt. Guiden finns också [på finska](virheopas.md).',
    eiMikaan: {
      otsikko: 'Ingen överföring går igenom',
      askeleet: [
        'Kontrollera att ibruktagandet har gjorts enligt systemleverantörens anvisning.',
        'Kontrollera servicekontot: det ska finnas i studieförvaltningssystemet exakt som det skapades. Användarnamnet är det namn som utbildningsanordnaren har gett, inte ett OID-nummer.',
        'Kontrollera att kontot har rättigheten eHOKS-palvelukäyttäjä och att den är i kraft.',
        'Om felet inte hittas: byt kontots lösenord, spara det i studieförvaltningssystemet, starta om systemet och försök med en studerande. Upprepa inte försöket: ett fel lösenord låser kontot (423).',
        'Om överföringen fortfarande inte lyckas, [fråga stödet](#tuki).',
      ],
    },
    lukittu: {
      otsikko: 'Felkod 423: kontot har låsts',
      askeleet: [
        'Sluta försöka. Varje nytt försök förlänger låsningen. Stoppa också överföringar som startar av sig själva om natten.',
        'Be utbildningsanordnarens ansvarsanvändare byta servicekontots lösenord.',
        'Spara det nya lösenordet i studieförvaltningssystemet.',
        'Vänta. Om bara ett försök gjordes efter låsningen, vänta 2–3 timmar; om många studerande försökte överföras kan låsningen vara 1–2 dygn. Den exakta tiden går inte att kontrollera.',
        'Överför först en PUK. Om det lyckas, överför resten.',
      ],
    },
    yksi: {
      otsikko: 'En del av de studerande överförs, en del inte',
      johdanto: 'Orsaken är någon av dessa sex.',
    },
    koodit: {
      otsikko: 'Felkoderna 400, 401, 403 och 423',
      johdanto: 'Bakom samma nummer finns många orsaker; felmeddelandets text berättar vilken.',
    },
    estaa: {
      otsikko: 'Vad som ska rättas i planen',
      johdanto: 'Dessa hindrar överföringen. Rätta alla på en gång: felmeddelandet räknar upp dem alla.',
    },
    varoittaa: {
      otsikko: 'Vad som ger en varning',
      johdanto: 'Planen sparades, men det här bör rättas till nästa överföring.',
    },
    solut: {
      otsikko: 'När planer skapas från en tabell',
      johdanto: 'En cell i tabellen kunde inte läsas.',
    },
    tiedostot: {
      otsikko: 'När kommandot `ehoks` inte kan läsa filen',
      johdanto: 'JSON-filen är trasig; kommandot anger raden och tecknet.',
    },
    tuki: {
      otsikko: 'När du frågar stödet',
      johdanto: 'Skriv till ehoks@opintopolku.fi och berätta:',
      kohdat: [
        'vid vilken tid överföringen gjordes',
        'studentnumret och studierättens OID (inte personbeteckningen)',
        'servicekontots användarnamn, inte lösenordet',
        'vad du gjorde och vilket felmeddelande du fick, ordagrant',
      ],
    },
    sarakkeet: ['vad du ser', 'vad du gör', 'närmare'],
    koodi: 'kod',
  },
};

interface Kohta {
  readonly koodi: string;
  readonly tekstit: Tekstit;
}

/** `docs/virheopas.md` and its Swedish sister: what a study secretary does when a plan does not go through, in plain words. */
export function virheopasSivu(kieli: OppaanKieli): string {
  const teksti = TEKSTIT[kieli];
  const kohdat = (osat: readonly Kohta[]): string => kohtataulukko(osat, teksti, kieli);
  const syyt = (rivit: readonly SiirronSyy[]): readonly string[] =>
    rivit.flatMap(({ syy, koodit }) => [`### ${syy[kieli]}`, kohdat(koodit.map(kohta))]);
  return [
    `# ${teksti.otsikko}`,
    teksti.johdanto,
    `## ${teksti.eiMikaan.otsikko}`,
    numeroituna(teksti.eiMikaan.askeleet),
    `## ${teksti.lukittu.otsikko}`,
    numeroituna(teksti.lukittu.askeleet),
    `## ${teksti.yksi.otsikko}`,
    teksti.yksi.johdanto,
    ...syyt(YKSITTAISEN_OPISKELIJAN_SYYT),
    `## ${teksti.koodit.otsikko}`,
    teksti.koodit.johdanto,
    ...syyt(VIRHEKOODIT),
    `## ${teksti.estaa.otsikko}`,
    teksti.estaa.johdanto,
    kohdat([...SAANTOKIRJA.filter((saanto) => onTasoa(saanto, 'virhe')), ...Object.values(MUOTOSAANNOT)]),
    `## ${teksti.varoittaa.otsikko}`,
    teksti.varoittaa.johdanto,
    kohdat(SAANTOKIRJA.filter((saanto) => onTasoa(saanto, 'varoitus') && !onTasoa(saanto, 'virhe'))),
    `## ${teksti.solut.otsikko}`,
    teksti.solut.johdanto,
    kohdat(Object.values(SOLUSAANNOT)),
    `## ${teksti.tiedostot.otsikko}`,
    teksti.tiedostot.johdanto,
    kohdat(Object.values(TIEDOSTOSAANNOT)),
    `<a id="tuki"></a>\n## ${teksti.tuki.otsikko}`,
    teksti.tuki.johdanto,
    teksti.tuki.kohdat.map((asia) => `- ${asia}`).join('\n'),
  ].join('\n\n');
}

function kohta(koodi: string): Kohta {
  const tekstit = Object.hasOwn(KIELTAYTYMISET, koodi)
    ? KIELTAYTYMISET[koodi as Kieltaytymiskoodi].tekstit
    : havainnonTeksti(koodi).tekstit;
  return { koodi, tekstit };
}

function onTasoa({ taso }: Saanto, haettu: 'virhe' | 'varoitus'): boolean {
  return typeof taso === 'string' ? taso === haettu : Object.values(taso).includes(haettu);
}

/** What is said in the same words is one row, with a link to each of its codes. */
function kohtataulukko(osat: readonly Kohta[], { sarakkeet, koodi: linkki }: Oppaanteksti, kieli: OppaanKieli): string {
  const rivit = new Map<string, { readonly syy: string; readonly ohje: string; readonly koodit: string[] }>();
  for (const { koodi, tekstit } of osat) {
    const { syy, ohje } = tekstit[kieli];
    const rivi = rivit.get(syy + ohje) ?? { syy: luettavana(syy), ohje: luettavana(ohje), koodit: [] };
    rivi.koodit.push(`[${linkki}](virheet.md#${koodi})`);
    rivit.set(syy + ohje, rivi);
  }
  return taulukko(
    sarakkeet,
    [...rivit.values()].map(({ syy, ohje, koodit }) => [syy, ohje, koodit.join(' ')]),
  );
}

/** In the place of a fact that only the error itself knows. */
function luettavana(lause: string): string {
  return lause.replaceAll(/\{\w+\}/g, '…');
}

function numeroituna(askeleet: readonly string[]): string {
  return askeleet.map((askel, i) => `${i + 1}. ${askel}`).join('\n');
}
