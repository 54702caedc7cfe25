import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { arvonMuoto, kelpaa, kirjaaKentta, muotosaanto, type DtoLuokka, type Kentta, type Sisalto } from './kentta.js';

/** What a failed constraint says: its finding, or that the members of the list must be looked at one by one. */
export type Rikkomuskonteksti = { readonly koodi: string } | { readonly jasenet: Sisalto };

/** Names of our constraints; the JSON Schema converters are found by them. */
export const RAJOITE = {
  puuttuu: 'ehoksPuuttuu',
  null: 'ehoksNull',
  arvo: 'ehoksArvo',
  lista: 'ehoksLista',
  jasenet: 'ehoksJasenet',
} as const;

type Sisaltomaarite = Sisalto | readonly [Sisalto];

type ArvonTyyppi<S> = S extends 'kokonaisluku' | 'eiNegatiivinen'
  ? number
  : S extends 'totuusarvo'
    ? boolean
    : S extends DtoLuokka
      ? InstanceType<S>
      : S extends readonly [infer J]
        ? ArvonTyyppi<J>[]
        : string;

/** Goes only on a field whose declared type and optionality are what the decorator says. */
type PakollinenKoriste<S> = <K extends string, T extends Record<K, ArvonTyyppi<S>>>(prototyyppi: T, avain: K) => void;
type ValinnainenKoriste<S> = <K extends string, T extends Partial<Record<K, ArvonTyyppi<S>>>>(
  prototyyppi: undefined extends T[K] ? T : never,
  avain: K,
) => void;

/** A field that must be there. `[X]` is a list of X. */
export function Pakollinen<const S extends Sisaltomaarite>(sisalto: S): PakollinenKoriste<S> {
  const puuttuu = rajoite(RAJOITE.puuttuu, (arvo) => arvo !== undefined, muotosaanto('kenttaPuuttuu'));
  return kentta(sisalto, {}, [puuttuu]);
}

/** A field that may be left out; `null` is not leaving out. `[X]` is a list of X. */
export function Valinnainen<const S extends Sisaltomaarite>(sisalto: S): ValinnainenKoriste<S> {
  return kentta(sisalto, {}, [vainAnnettuna]);
}

/** An optional list that GET always shows, empty when there is nothing. */
export function AinaLuettava<const S extends readonly [Sisalto]>(sisalto: S): ValinnainenKoriste<S> {
  return kentta(sisalto, { ainaLuettava: true }, [vainAnnettuna]);
}

/** An optional field that is the server's own or has no meaning: its form is checked, then it is dropped from the plan. */
export function Pudotettava<const S extends Sisalto>(sisalto: S): ValinnainenKoriste<S> {
  return kentta(sisalto, { pudotettava: true }, [vainAnnettuna]);
}

// IsOptional would let null through.
const vainAnnettuna = ValidateIf((_, arvo) => arvo !== undefined);

function kentta(
  maarite: Sisaltomaarite,
  lisat: Partial<Pick<Kentta, 'ainaLuettava' | 'pudotettava'>>,
  koristeet: readonly PropertyDecorator[],
): PropertyDecorator {
  const lista = typeof maarite === 'object';
  const sisalto = typeof maarite === 'object' ? maarite[0] : maarite;
  const kaikki = [
    ...koristeet,
    rajoite(RAJOITE.null, (arvo) => arvo !== null, muotosaanto('kenttaNull')),
    ...(lista ? listanRajoitteet(sisalto) : [annettuna(RAJOITE.arvo, (arvo) => kelpaa(sisalto, arvo), sisalto)]),
    ...(typeof sisalto === 'string' ? [] : [Type(() => sisalto), ValidateNested()]),
  ];
  return (prototyyppi, avain) => {
    kirjaaKentta(prototyyppi, {
      avain: String(avain),
      sisalto,
      lista,
      ainaLuettava: false,
      pudotettava: false,
      ...lisat,
    });
    for (const koriste of kaikki) koriste(prototyyppi, avain);
  };
}

function listanRajoitteet(sisalto: Sisalto): readonly PropertyDecorator[] {
  const jasenetKelpaavat = (arvo: unknown) =>
    !Array.isArray(arvo) || arvo.every((jasen: unknown) => kelpaa(sisalto, jasen));
  return [
    rajoite(RAJOITE.lista, onPoissaTai(Array.isArray), muotosaanto('lista')),
    // class-validator's `each` says only that some member is wrong, not which.
    rajoite(RAJOITE.jasenet, jasenetKelpaavat, { jasenet: sisalto }, sisalto),
  ];
}

function annettuna(nimi: string, ehto: (arvo: unknown) => boolean, sisalto: Sisalto): PropertyDecorator {
  return rajoite(nimi, onPoissaTai(ehto), muotosaanto(arvonMuoto(sisalto)), sisalto);
}

/** A missing value and null have findings of their own. */
function onPoissaTai(ehto: (arvo: unknown) => boolean): (arvo: unknown) => boolean {
  return (arvo) => arvo === undefined || arvo === null || ehto(arvo);
}

function rajoite(
  nimi: string,
  ehto: (arvo: unknown) => boolean,
  konteksti: Rikkomuskonteksti,
  sisalto?: Sisalto,
): PropertyDecorator {
  const context: Rikkomuskonteksti = 'koodi' in konteksti ? { koodi: konteksti.koodi } : konteksti;
  // class-validator drops the context of a constraint whose message is empty.
  const validator = { validate: ehto, defaultMessage: () => nimi };
  return ValidateBy({ name: nimi, constraints: [sisalto], validator }, { context });
}
