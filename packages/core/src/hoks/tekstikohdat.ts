import type { HoksLuonnos } from './luonnos.js';

/** Yksi teksti suunnitelmassa. */
export interface Tekstikohta {
  readonly polku: readonly (string | number)[];
  readonly arvo: string;
}

/** Millaisia tekstejä etsitään ja mistä kentistä. Tehdään `tekstihaku`-funktiolla. */
export interface Tekstihaku {
  readonly kentat: readonly Hakukentta[];
  readonly ehto: (arvo: string) => boolean;
}

/** Kenttä, josta tekstejä etsitään. */
export interface Hakukentta {
  /** Avaimet, joihin polku päättyy, viimeinen ensin. */
  readonly avaimet: readonly string[];
}

/** Haun löydöt suunnitelmasta kenttä kerrallaan. */
export type Tekstikohdat = (haku: Tekstihaku) => readonly Tekstikohta[];

/** Avain suunnitelman rakenteessa: kaikki samannimiset saman yläpuolen alla, kaikissa suunnitelmissa. Listan jäsenten avain on listan. */
interface Solmu {
  readonly nimi: string;
  readonly ylempi: Solmu | undefined;
  readonly alemmat: Map<string, Solmu>;
  /** Haut, jotka koskevat tätä avainta. */
  readonly haut: readonly { readonly kentta: Hakukentta; readonly ehto: Tekstihaku['ehto'] }[];
}

type Puu = Readonly<Record<string, unknown>>;
type Osumat = Map<Hakukentta, Tekstikohta[]>;

const HAUT: Tekstihaku[] = [];
let juuri: Solmu | undefined;

/**
 * Haku, joka tehdään kerran ohjelman käynnistyessä: suunnitelma käydään läpi kerran kaikille hauille yhteisesti, ja kunkin avaimen kohdalla
 * kokeillaan vain sitä koskevat ehdot. Kenttä on yksi tai useampi avain pisteillä erotettuna (`nayttoymparisto.nimi`);
 * listojen järjestysnumeroita siinä ei ole.
 */
export function tekstihaku(kentat: readonly string[], ehto: Tekstihaku['ehto']): Tekstihaku {
  const haku = { kentat: kentat.map((kentta) => ({ avaimet: kentta.split('.').reverse() })), ehto };
  HAUT.push(haku);
  juuri = undefined;
  return haku;
}

/** Suunnitelma käydään läpi, kun ensimmäistä hakua kysytään; sen jälkeen tehty muutos ei näy. */
export function tekstikohdat(hoks: HoksLuonnos): Tekstikohdat {
  let osumat: Osumat | undefined;
  return (haku) => {
    if (osumat === undefined) {
      osumat = new Map();
      etsi(hoks, (juuri ??= solmu('', undefined)), [], osumat);
    }
    return osumat.size === 0 ? [] : haku.kentat.flatMap((kentta) => osumat?.get(kentta) ?? []);
  };
}

function solmu(nimi: string, ylempi: Solmu | undefined): Solmu {
  const haut = HAUT.flatMap(({ kentat, ehto }) =>
    kentat.filter(({ avaimet }) => paattyy(nimi, ylempi, avaimet)).map((kentta) => ({ kentta, ehto })),
  );
  return { nimi, ylempi, alemmat: new Map(), haut };
}

function paattyy(nimi: string, ylempi: Solmu | undefined, [avain, ...loput]: readonly string[]): boolean {
  if (avain === undefined) return true;
  if (nimi !== avain) return false;
  return loput.length === 0 || (ylempi !== undefined && paattyy(ylempi.nimi, ylempi.ylempi, loput));
}

function alempi(ylempi: Solmu, nimi: string): Solmu {
  const tuttu = ylempi.alemmat.get(nimi);
  if (tuttu !== undefined) return tuttu;
  const uusi = solmu(nimi, ylempi);
  ylempi.alemmat.set(nimi, uusi);
  return uusi;
}

/** `polku` kasvaa ja kutistuu kuljettaessa, jotta siitä tehdään oma kopio vain löydöille. */
function etsi(kohde: Puu, tassa: Solmu, polku: (string | number)[], osumat: Osumat): void {
  for (const avain in kohde) {
    const arvo = kohde[avain];
    if (typeof arvo === 'string') kokeile(arvo, alempi(tassa, avain), avain, polku, osumat);
    else if (typeof arvo === 'object' && arvo !== null) {
      polku.push(avain);
      if (Array.isArray(arvo)) etsiListasta(arvo, alempi(tassa, avain), polku, osumat);
      else etsi(arvo as Puu, alempi(tassa, avain), polku, osumat);
      polku.pop();
    }
  }
}

function etsiListasta(lista: readonly unknown[], tassa: Solmu, polku: (string | number)[], osumat: Osumat): void {
  for (let i = 0; i < lista.length; i += 1) {
    const arvo = lista[i];
    if (typeof arvo === 'string') kokeile(arvo, tassa, i, polku, osumat);
    else if (typeof arvo === 'object' && arvo !== null) {
      polku.push(i);
      etsi(arvo as Puu, tassa, polku, osumat);
      polku.pop();
    }
  }
}

function kokeile(
  arvo: string,
  { haut }: Solmu,
  paikka: string | number,
  polku: readonly (string | number)[],
  osumat: Osumat,
): void {
  for (const { kentta, ehto } of haut) {
    if (!ehto(arvo)) continue;
    const kohta = { polku: [...polku, paikka], arvo };
    const omat = osumat.get(kentta);
    if (omat === undefined) osumat.set(kentta, [kohta]);
    else omat.push(kohta);
  }
}
