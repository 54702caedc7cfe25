/** Yhden kentän muutos. `vanha` puuttuu lisätyltä, `uusi` poistetulta. */
export interface Kenttamuutos {
  /**
   * Kentän paikka, esim. `hankittavatAmmatTutkinnonOsat[<module-id>].osaamisenHankkimistavat[<module-id>].loppu`. Osa,
   * jolla on `module-id`, löytyy sillä eikä järjestyksellään, joten paikka pysyy samana, vaikka osia lisätään väliin.
   */
  readonly polku: string;
  readonly vanha?: unknown;
  readonly uusi?: unknown;
}

type Puu = Readonly<Record<string, unknown>>;

/** Kentät, jotka palvelu itse asettaa jokaisessa muutoksessa. */
const OHITETUT: readonly string[] = ['muokattu', 'moduleId'];

/** Mitä suunnitelmassa muuttui, kenttä kentältä. Uusi tai poistettu osa on yksi muutos kokonaisuudessaan. */
export function kenttamuutokset(vanha: object, uusi: object): readonly Kenttamuutos[] {
  return [...vertaa('', vanha, uusi)];
}

function* vertaa(polku: string, vanha: unknown, uusi: unknown): Generator<Kenttamuutos> {
  if (Array.isArray(vanha) && Array.isArray(uusi)) yield* vertaaListat(polku, vanha, uusi);
  else if (onPuu(vanha) && onPuu(uusi)) {
    for (const avain of new Set([...Object.keys(vanha), ...Object.keys(uusi)]))
      if (!OHITETUT.includes(avain))
        yield* vertaa(polku === '' ? avain : `${polku}.${avain}`, vanha[avain], uusi[avain]);
  } else if (vanha !== uusi)
    yield { polku, ...(vanha !== undefined && { vanha }), ...(uusi !== undefined && { uusi }) };
}

function* vertaaListat(polku: string, vanha: readonly unknown[], uusi: readonly unknown[]): Generator<Kenttamuutos> {
  const vanhat = new Map(vanha.map((jasen, i) => [tunniste(jasen, i), jasen]));
  const uudet = new Map(uusi.map((jasen, i) => [tunniste(jasen, i), jasen]));
  for (const avain of new Set([...vanhat.keys(), ...uudet.keys()]))
    yield* vertaa(`${polku}[${avain}]`, vanhat.get(avain), uudet.get(avain));
}

function tunniste(jasen: unknown, jarjestys: number): string {
  return onPuu(jasen) && typeof jasen['moduleId'] === 'string' ? jasen['moduleId'] : String(jarjestys);
}

function onPuu(arvo: unknown): arvo is Puu {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo);
}
