import type { HankittavaOsaaminen } from '../hoks/hankittava-tutkinnon-osa.js';
import type { Hoks } from '../hoks/hoks.js';
import type { OsaamisenHankkimistapa } from '../hoks/osaamisen-hankkimistapa.js';
import type { OsaamisenOsoittaminen } from '../hoks/osaamisen-osoittaminen.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { SaajanRooli } from './jakolinkki.js';
import type { Kohdeviite } from './jaon-kohde.js';
import type { Kanava, Viestiosoite } from './viestinvalitys.port.js';

export const JAON_OSATYYPIT = [
  'HankittavaAmmatillinenTutkinnonOsa',
  'HankittavaPaikallinenTutkinnonOsa',
  'HankittavaYTOOsaAlue',
] as const;

/** Tutkinnon osa tai osa-alue, johon jaettu kuuluu: siitä kerrotaan vain, mikä se on. */
export interface Jaonosa {
  readonly tyyppi: (typeof JAON_OSATYYPIT)[number];
  readonly koodiUri?: KoodiUri;
  /** Paikallisen osan oma nimi. */
  readonly nimi?: string;
}

/** Jakso tai näyttö suunnitelmassa. */
export type Jaettavakohta = Kohdeviite & {
  readonly osa: Jaonosa;
  /** Tunnisteet, joilla osa tunnetaan: osa-alueella myös sen yhteisen osan. */
  readonly osanModuleIdt: readonly string[];
} & (
    | { readonly laji: 'osaamisenHankkimistapa'; readonly kohde: OsaamisenHankkimistapa }
    | { readonly laji: 'osaamisenOsoittaminen'; readonly kohde: OsaamisenOsoittaminen }
  );

/** Suunnitelman jaksot ja näytöt, jotka voi jakaa yksin, suunnitelman järjestyksessä. */
export function jaettavatKohdat(hoks: Hoks): readonly Jaettavakohta[] {
  return [
    ...hoks.hankittavatAmmatTutkinnonOsat.flatMap((osa) =>
      osanKohdat(osa, { tyyppi: 'HankittavaAmmatillinenTutkinnonOsa', koodiUri: osa.tutkinnonOsaKoodiUri }),
    ),
    ...hoks.hankittavatPaikallisetTutkinnonOsat.flatMap((osa) =>
      osanKohdat(osa, {
        tyyppi: 'HankittavaPaikallinenTutkinnonOsa',
        ...(osa.nimi !== undefined && { nimi: osa.nimi }),
      }),
    ),
    ...hoks.hankittavatYhteisetTutkinnonOsat.flatMap(({ osaAlueet, moduleId }) =>
      osaAlueet.flatMap((alue) =>
        osanKohdat(alue, { tyyppi: 'HankittavaYTOOsaAlue', koodiUri: alue.osaAlueKoodiUri }, moduleId),
      ),
    ),
  ];
}

function osanKohdat(osaaminen: HankittavaOsaaminen, osa: Jaonosa, ylempi?: string): readonly Jaettavakohta[] {
  const osanModuleIdt = [osaaminen.moduleId, ylempi].flatMap((tunnus) => tunnus ?? []);
  return [
    ...(osaaminen.osaamisenHankkimistavat ?? []).flatMap((kohde): readonly Jaettavakohta[] =>
      kohde.moduleId === undefined
        ? []
        : [{ laji: 'osaamisenHankkimistapa', moduleId: kohde.moduleId, osa, osanModuleIdt, kohde }],
    ),
    ...(osaaminen.osaamisenOsoittaminen ?? []).flatMap((kohde): readonly Jaettavakohta[] =>
      kohde.moduleId === undefined
        ? []
        : [{ laji: 'osaamisenOsoittaminen', moduleId: kohde.moduleId, osa, osanModuleIdt, kohde }],
    ),
  ];
}

export function etsiKohta(hoks: Hoks, { laji, moduleId }: Kohdeviite): Jaettavakohta | undefined {
  return jaettavatKohdat(hoks).find((kohta) => kohta.laji === laji && kohta.moduleId === moduleId);
}

/** Työpaikan ihminen, jonka suunnitelma nimeää kohteessa. Ohjaajalla voi olla osoitteita, arvioijalla ei koskaan. */
export interface NimettySaaja {
  readonly nimi: string;
  readonly rooli: Exclude<SaajanRooli, 'muu'>;
  readonly sahkoposti?: string;
  readonly puhelinnumero?: string;
}

export function nimetytSaajat(kohta: Jaettavakohta): readonly NimettySaaja[] {
  if (kohta.laji === 'osaamisenOsoittaminen')
    return (kohta.kohde.tyoelamaOsaamisenArvioijat ?? []).map(({ nimi }) => ({ nimi, rooli: 'arvioija' }));
  const ohjaaja = kohta.kohde.tyopaikallaJarjestettavaKoulutus?.vastuullinenTyopaikkaOhjaaja;
  return ohjaaja === undefined ? [] : [{ ...ohjaaja, rooli: 'tyopaikkaohjaaja' }];
}

/** Nimetyn osoitteet niissä kanavissa, joihin viestejä lähtee. */
export function nimetynOsoitteet(
  { sahkoposti, puhelinnumero }: NimettySaaja,
  kanavat: readonly Kanava[],
): readonly Viestiosoite[] {
  const osoitteet = [
    { kanava: 'sahkoposti', osoite: sahkoposti },
    { kanava: 'puhelin', osoite: puhelinnumero },
  ] as const;
  return osoitteet.flatMap(({ kanava, osoite }) =>
    osoite !== undefined && kanavat.includes(kanava) ? [{ kanava, osoite }] : [],
  );
}

/** Työpaikka tai näyttöympäristö. */
export function kohteenPaikka(kohta: Jaettavakohta): string | undefined {
  return kohta.laji === 'osaamisenOsoittaminen'
    ? kohta.kohde.nayttoymparisto.nimi
    : kohta.kohde.tyopaikallaJarjestettavaKoulutus?.tyopaikanNimi;
}
