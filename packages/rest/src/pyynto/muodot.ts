import {
  aikaleima,
  hetkiHelsingissa,
  onAikaleima,
  onHenkilotunnus,
  onOpiskeluoikeusOid,
  onOppijaOid,
  onOrganisaatioOid,
  onPaiva,
  onRooli,
  type Aikaleima,
  type KielinenTeksti,
} from '@ehoks/core';

/** Reads a value of a request; `undefined` when it is not of this form. */
export type Muoto<T> = (arvo: unknown) => T | undefined;

export const totuusarvo: Muoto<boolean> = (arvo) => (typeof arvo === 'boolean' ? arvo : undefined);
export const paiva = ehdolla(onPaiva);
export const rooli = ehdolla(onRooli);
export const organisaatioOid = ehdolla(onOrganisaatioOid);
export const oppijaOid = ehdolla(onOppijaOid);
export const henkilotunnus = ehdolla(onHenkilotunnus);
export const opiskeluoikeusOid = ehdolla(onOpiskeluoikeusOid);

/** Something that can be seen: not only spaces, controls and characters without a width. */
const NAKYVA = /[^\p{C}\p{Z}]/u;

/** Text that every database can keep, trimmed; not empty, nor empty to the eye. */
export function teksti(enintaan: number, vahintaan = 1): Muoto<string> {
  return tekstina((arvo) => {
    const siisti = arvo.trim();
    const kelpaa =
      siisti.length >= vahintaan &&
      siisti.length <= enintaan &&
      (siisti === '' || NAKYVA.test(siisti)) &&
      !siisti.includes('\0') &&
      !/\p{Surrogate}/u.test(siisti);
    return kelpaa ? siisti : undefined;
  });
}

export function jokin<T extends string>(arvot: readonly T[]): Muoto<T> {
  return (arvo) => arvot.find((vaihtoehto) => vaihtoehto === arvo);
}

/** Some of these, each once; not none. */
export function joitakin<T extends string>(arvot: readonly T[]): Muoto<readonly T[]> {
  return (lista) => {
    if (!Array.isArray(lista) || lista.length === 0) return undefined;
    const luetut = lista.map(jokin(arvot));
    return luetut.every((luettu) => luettu !== undefined) ? [...new Set(luetut)] : undefined;
  };
}

/** Text in Finnish and Swedish, perhaps in English; no other languages. */
export function kielinenTeksti(enintaan: number): Muoto<KielinenTeksti> {
  const yksi = teksti(enintaan);
  return (arvo) => {
    if (typeof arvo !== 'object' || arvo === null) return undefined;
    const { fi, sv, en, ...muut } = arvo as Readonly<Record<string, unknown>>;
    const [suomeksi, ruotsiksi, englanniksi] = [yksi(fi), yksi(sv), yksi(en)];
    const kelpaa = Object.keys(muut).length === 0 && (en === undefined || englanniksi !== undefined);
    if (!kelpaa || suomeksi === undefined || ruotsiksi === undefined) return undefined;
    return { fi: suomeksi, sv: ruotsiksi, ...(englanniksi !== undefined && { en: englanniksi }) };
  };
}

/** ISO instant in a body; its offset is always told. */
export const hetki: Muoto<Aikaleima> = tekstina((arvo) => (onAikaleima(arvo) ? aikaleima(arvo) : undefined));

/** The same value as something more exact. */
export function muunnettu<T, U>(muoto: Muoto<T>, muunna: (arvo: T) => U): Muoto<U> {
  return (arvo) => {
    const luettu = muoto(arvo);
    return luettu === undefined ? undefined : muunna(luettu);
  };
}

/** Values with commas between. */
export function luettelo<T>(muoto: Muoto<T>): Muoto<readonly T[]> {
  return tekstina((arvo) => {
    const luetut = arvo.split(',').map((osa) => muoto(osa.trim()));
    return luetut.every((luettu) => luettu !== undefined) ? luetut : undefined;
  });
}

/** Code of a refusal or a finding. The logs may hold one that the catalogue no longer has. */
export const koodi = tekstina((arvo) => (/^[a-z0-9-]{1,60}(\.[a-z0-9-]{1,60}){1,3}$/.test(arvo) ? arvo : undefined));

/** Lower case, in which UUIDs are compared. */
export const uuid = muunnettu(kuvio(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i), (arvo) => arvo.toLowerCase());

/** Text that the pattern describes whole. */
export function kuvio(malli: RegExp): Muoto<string> {
  return tekstina((arvo) => (malli.test(arvo) ? arvo : undefined));
}

/** Whole number in a body. */
export const kokonaisluku: Muoto<number> = (arvo) => (Number.isSafeInteger(arvo) ? (arvo as number) : undefined);

/** Whole number written in a query. */
export function luku(vahintaan: number, enintaan: number): Muoto<number> {
  return tekstina((arvo) => {
    const numero = /^\d{1,15}$/.test(arvo) ? Number(arvo) : NaN;
    return vahintaan <= numero && numero <= enintaan ? numero : undefined;
  });
}

/** Whole number in a body. */
export function numero(vahintaan: number): Muoto<number> {
  return (arvo) => (Number.isSafeInteger(arvo) && (arvo as number) >= vahintaan ? (arvo as number) : undefined);
}

/** ISO instant, `+` of its offset possibly come as a space; or a day, which means the moment it begins in Finland. */
export const hetkiTaiPaiva = tekstina((arvo) => {
  const hetki = onPaiva(arvo) ? hetkiHelsingissa(arvo) : arvo.replace(' ', '+');
  return onAikaleima(hetki) ? aikaleima(hetki) : undefined;
});

function ehdolla<T extends string>(ehto: (arvo: string) => arvo is T): Muoto<T> {
  return tekstina((arvo) => (ehto(arvo) ? arvo : undefined));
}

function tekstina<T>(lue: (arvo: string) => T | undefined): Muoto<T> {
  return (arvo) => (typeof arvo === 'string' ? lue(arvo) : undefined);
}
