import { onPaiva } from '../aika/paiva.js';
import { onHenkilotunnus, onKeinotekoinen } from '../tunnisteet/henkilotunnus.js';
import { onOppijaOid } from '../tunnisteet/oid.js';
import { onSahkopostiosoite } from '../tunnisteet/sahkopostiosoite.js';

/** Oppija sellaisena kuin lähettävä järjestelmä hänet antoi, tarkistamatta. Tyhjä arvo puuttuu. */
export interface AnnettuOppija {
  readonly oid?: string;
  readonly hetu?: string;
  readonly passinumero?: string;
  readonly sahkoposti?: string;
  readonly etunimet?: string;
  readonly kutsumanimi?: string;
  readonly sukunimi?: string;
  readonly syntymaaika?: string;
  readonly sukupuoli?: string;
  readonly aidinkieli?: string;
  readonly kansalaisuudet?: readonly string[];
}

export type AnnetunKentta = keyof AnnettuOppija;

/** Mistä rivin puute kertoo: henkilön kentästä, henkilöstä itsestään tai lähettäjän omasta tunnisteesta. */
export type Rivinkentta = AnnetunKentta | 'henkilo' | 'tunniste';

/** Mitä rivissä on vialla. Koodin merkitys ei koskaan muutu. */
export type Rivipuutekoodi =
  | 'tunniste-puuttuu'
  | 'oid-ei-kelpaa'
  | 'oid-tuntematon'
  | 'hetu-ei-kelpaa'
  | 'hetu-keinotekoinen'
  | 'hetu-puuttuu-suomalaiselta'
  | 'sahkoposti-ei-kelpaa'
  | 'nimi-puuttuu'
  | 'syntymaaika-ei-kelpaa'
  | 'koodi-ei-kelpaa'
  | 'kansalaisuus-puuttuu'
  | 'muoto';

/** Puute ja kenttä, jossa se on. Arvoa ei toisteta: se on henkilötieto. */
export interface Rivipuute {
  readonly koodi: Rivipuutekoodi;
  readonly kentta?: Rivinkentta;
}

/** Mitä tuonnin rajapinta vaatii riviltä. */
export interface Rivivaatimukset {
  /** Yleistunnisteen haku ei kysy kansalaisuutta. */
  readonly kansalaisuus: boolean;
  /** Tuotannossa keinotekoista henkilötunnusta ei ole kenelläkään. */
  readonly keinotekoisetSallittu: boolean;
}

const TUNNISTEET = ['oid', 'hetu', 'passinumero', 'sahkoposti'] as const satisfies readonly AnnetunKentta[];
const NIMET = ['etunimet', 'kutsumanimi', 'sukunimi'] as const satisfies readonly AnnetunKentta[];
const SUOMI = '246';

/** Kenttien muodot: koodin ja sen, milloin arvo kelpaa. Koodistojen arvoista katsotaan vain muoto. */
const MUODOT: readonly (readonly [AnnetunKentta, Rivipuutekoodi, (arvo: string) => boolean])[] = [
  ['oid', 'oid-ei-kelpaa', onOppijaOid],
  ['hetu', 'hetu-ei-kelpaa', onHenkilotunnus],
  ['sahkoposti', 'sahkoposti-ei-kelpaa', onSahkopostiosoite],
  ['syntymaaika', 'syntymaaika-ei-kelpaa', onPaiva],
  ['sukupuoli', 'koodi-ei-kelpaa', (arvo) => /^[12]$/.test(arvo)],
  ['aidinkieli', 'koodi-ei-kelpaa', (arvo) => /^[A-Z]{2}$/.test(arvo)],
  ['kansalaisuudet', 'koodi-ei-kelpaa', (arvo) => /^\d{3}$/.test(arvo)],
];

/** Kaikki puutteet kerralla; tyhjä, kun rivin voi käsitellä. */
export function tarkistaRivi(annettu: AnnettuOppija, vaatimukset: Rivivaatimukset): readonly Rivipuute[] {
  const { hetu, kansalaisuudet = [] } = annettu;
  const puutteet: Rivipuute[] = [];
  if (TUNNISTEET.every((kentta) => annettu[kentta] === undefined)) puutteet.push({ koodi: 'tunniste-puuttuu' });
  for (const kentta of NIMET) if (annettu[kentta] === undefined) puutteet.push({ koodi: 'nimi-puuttuu', kentta });
  for (const [kentta, koodi, kelpaa] of MUODOT)
    if ([annettu[kentta] ?? []].flat().some((arvo) => !kelpaa(arvo))) puutteet.push({ koodi, kentta });
  if (hetu !== undefined && onHenkilotunnus(hetu) && onKeinotekoinen(hetu) && !vaatimukset.keinotekoisetSallittu)
    puutteet.push({ koodi: 'hetu-keinotekoinen', kentta: 'hetu' });
  if (vaatimukset.kansalaisuus && kansalaisuudet.length === 0)
    puutteet.push({ koodi: 'kansalaisuus-puuttuu', kentta: 'kansalaisuudet' });
  if (hetu === undefined && kansalaisuudet.includes(SUOMI))
    puutteet.push({ koodi: 'hetu-puuttuu-suomalaiselta', kentta: 'hetu' });
  return puutteet;
}

/** Sama rivistä, jonka kentistä kaikkia ei voinut lukea: niistä ei sanota muuta, eikä rivistä, josta ei voinut lukea mitään. */
export function tarkistaLuettu(
  annettu: AnnettuOppija,
  vaatimukset: Rivivaatimukset,
  lukematta: readonly { readonly kentta?: string }[],
): readonly Rivipuute[] {
  const kentat = new Set(lukematta.map(({ kentta }) => kentta));
  if (kentat.has('henkilo')) return [];
  const onTunniste = TUNNISTEET.some((tunniste) => kentat.has(tunniste));
  return tarkistaRivi(annettu, vaatimukset).filter(({ koodi, kentta }) =>
    koodi === 'tunniste-puuttuu' ? !onTunniste : !kentat.has(kentta),
  );
}

/** Tunniste, jolla henkilö löytyy. */
export interface Henkilotunniste {
  readonly laji: 'oid' | 'hetu' | 'passinumero' | 'sahkoposti' | 'kiistetty-hetu';
  readonly arvo: string;
}

/** Rivin tunnisteet siinä järjestyksessä, jossa henkilöä niillä haetaan: ensimmäinen löytynyt ratkaisee. */
export function hakujarjestys(annettu: AnnettuOppija): readonly Henkilotunniste[] {
  return TUNNISTEET.flatMap((laji) => {
    const arvo = annettu[laji];
    return arvo === undefined ? [] : [{ laji, arvo }];
  });
}
