import type { Kieli } from '@ehoks/core';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { kutsu } from '../yhteiset/rajapinta.js';
import { YHTEINEN_API } from '../yhteiset/palvelu.js';
import type fi from './fi.js';
import type oppijanFi from './oppija/fi.js';
import type tyopaikanFi from './tyopaikka/fi.js';
import { kelvolliset } from './korvaukset.js';

/** Name of a text of some audience; Finnish has them all. */
export type Tekstiavain = keyof typeof fi | keyof typeof oppijanFi | keyof typeof tyopaikanFi;
export type Tekstit = Readonly<Partial<Record<Tekstiavain, string>>>;

/** An audience's texts by language: each comes when it is needed. */
export type Tekstilataajat = Readonly<Record<Kieli, () => Promise<Tekstit>>>;

export const KIELTEN_NIMET: Readonly<Record<Kieli, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
const MUISTI = 'ehoks.kieli';

const Kielenvaihto = createContext<(kieli: Kieli) => void>(() => undefined);

/** Changes the language of the page, and of the next visits. */
export const useKielenvaihto = (): ((kieli: Kieli) => void) => use(Kielenvaihto);

export function useKieli(): Kieli {
  return useIntl().locale as Kieli;
}

/** Gives texts by their names in the language of the page. */
export function useTekstit(): (avain: Tekstiavain, arvot?: Readonly<Record<string, string | number>>) => string {
  const intl = useIntl();
  return useMemo(() => (avain, arvot) => intl.formatMessage({ id: avain }, arvot), [intl]);
}

/** The pages' texts: the language's own, and over them what the service's keepers have changed. Without the changes all is still said. */
export function Kielet({
  lataajat,
  children,
}: {
  readonly lataajat: Tekstilataajat;
  readonly children: ReactNode;
}): ReactNode {
  const [kieli, setKieli] = useState(ensimmainenKieli);
  const [tekstit, setTekstit] = useState<{ kieli: Kieli; tekstit: Record<string, string> }>();

  useEffect(() => {
    let voimassa = true;
    const korvaavat = kutsu<Readonly<Record<string, unknown>>>(`${YHTEINEN_API}/tekstit/${kieli}`).then(
      ({ data }) => data,
      () => ({}),
    );
    void Promise.all([lataajat[kieli](), korvaavat]).then(([omat, korvaukset]) => {
      if (!voimassa) return;
      document.documentElement.lang = kieli;
      setTekstit({ kieli, tekstit: { ...omat, ...kelvolliset(omat, korvaukset, kieli) } });
    });
    return () => {
      voimassa = false;
    };
  }, [kieli, lataajat]);

  const vaihda = useMemo(
    () => (uusi: Kieli) => {
      localStorage.setItem(MUISTI, uusi);
      setKieli(uusi);
    },
    [],
  );
  if (!tekstit) return null;
  return (
    <Kielenvaihto value={vaihda}>
      <IntlProvider locale={tekstit.kieli} messages={tekstit.tekstit} timeZone="Europe/Helsinki">
        {children}
      </IntlProvider>
    </Kielenvaihto>
  );
}

/** The address first (`lang` as in the service that exists, `locale` as in CAS), then what was chosen before, then the browser's. */
function ensimmainenKieli(): Kieli {
  const haku = new URLSearchParams(location.search);
  const ehdokkaat = [haku.get('lang'), haku.get('locale'), localStorage.getItem(MUISTI), ...navigator.languages];
  const valittu = ehdokkaat.map((ehdokas) => ehdokas?.slice(0, 2)).find(onKieli) ?? 'fi';
  document.documentElement.lang = valittu;
  return valittu;
}

function onKieli(teksti: string | undefined): teksti is Kieli {
  return teksti !== undefined && Object.hasOwn(KIELTEN_NIMET, teksti);
}
