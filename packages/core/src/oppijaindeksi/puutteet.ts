import { aikaleima, hetkiHelsingissa, type Aikaleima } from '../aika/aikaleima.js';
import { lisaaKuukausia, type Paiva } from '../aika/paiva.js';
import { HANKITTAVAT_TUTKINNON_OSAT, type Hoks, type HoksOsat } from '../hoks/hoks.js';

const HANKITTAVAT_OSAT = [
  ...HANKITTAVAT_TUTKINNON_OSAT,
  'hankittavatKoulutuksenOsat',
] as const satisfies readonly (keyof HoksOsat)[];

/** Mitä suunnitelmasta voi puuttua, ja milloin se puuttuu. */
export const HOKSIN_PUUTTEET = {
  sahkoposti: ({ sahkoposti }) => sahkoposti === undefined,
  puhelinnumero: ({ puhelinnumero }) => puhelinnumero === undefined,
  hyvaksytty: ({ hyvaksytty }) => hyvaksytty === undefined,
  'hankittavat-osat': (hoks) =>
    hoks.osaamisenHankkimisenTarve && HANKITTAVAT_OSAT.every((osat) => hoks[osat].length === 0),
} as const satisfies Record<string, (hoks: Omit<Hoks, 'id'>) => boolean>;
export type HoksinPuute = keyof typeof HOKSIN_PUUTTEET;

/**
 * Kaikki, mitä luettelossa voi etsiä puuttuvaksi. Suunnitelman omien lisäksi: `opiskeluoikeus`, kun KOSKI ei enää tunne sitä;
 * `indeksi`, kun rekistereistä ei ole vielä kysytty; `tutkinto`, kun KOSKI ei kerro sitä; `paivitys`, kun suunnitelmaan ei ole
 * koskettu puoleen vuoteen (`paivitettavaEnnen`).
 */
export const PUUTTEET = [
  ...(Object.keys(HOKSIN_PUUTTEET) as HoksinPuute[]),
  'opiskeluoikeus',
  'indeksi',
  'tutkinto',
  'paivitys',
] as const;
export type Puute = (typeof PUUTTEET)[number];

/** Kuukautta. Suunnitelmaa on päivitettävä opintojen aikana (laki ammatillisesta koulutuksesta 531/2017, 45 §); näin kauan koskematon on ehkä unohtunut. */
const PAIVITYSVALI = 6;

/** Hetki, jota ennen viimeksi muokatulta suunnitelmalta puuttuu `paivitys`. */
export function paivitettavaEnnen(tanaan: Paiva): Aikaleima {
  return aikaleima(hetkiHelsingissa(lisaaKuukausia(tanaan, -PAIVITYSVALI)));
}

export function onHoksinPuute(puute: Puute): puute is HoksinPuute {
  return Object.hasOwn(HOKSIN_PUUTTEET, puute);
}

export function hoksinPuutteet(hoks: Omit<Hoks, 'id'>): readonly HoksinPuute[] {
  return (Object.keys(HOKSIN_PUUTTEET) as HoksinPuute[]).filter((puute) => HOKSIN_PUUTTEET[puute](hoks));
}
