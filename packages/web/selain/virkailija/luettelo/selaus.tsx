import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { sivunNumero } from '../../yhteiset/sivutaulukko.js';
import { luettelonEhdot, luettelonKysely, SIVUN_KOKO, type Luettelorivi } from './kysely.js';

/** What one screen tells the next, beside its address. Kept by the browser for as long as its tab, and not sent on with a link. */
export type Sivutila =
  | {
      /** Query of the list that one came from: back to the same rows, and from one learner to the next. Without it nothing is missing but that. */
      readonly luettelo?: string;
      /** The plan was saved with the form a moment ago. */
      readonly tallennettu?: true;
      /** Number of the plan that was deleted a moment ago. */
      readonly poistettu?: string;
    }
  | undefined
  | null;

/** The list as it was when one left it. */
export function luettelonOsoite(organisaatioOid: string, tila: Sivutila): string {
  return `/koulutuksenjarjestaja/${organisaatioOid}${tila?.luettelo ?? ''}`;
}

interface Paikka {
  readonly rivi: Luettelorivi;
  readonly luettelo: string;
}

/** The way back to the list, and to those before and after in it when one came from it. On a plan's page from plan to plan, on a learner's from learner to learner. */
export function Selaus(): ReactNode {
  const t = useTekstit();
  const { organisaatioOid = '', oppijaOid = '', hoksId } = useParams();
  const tila = useLocation().state as Sivutila;
  const viereiset = useViereiset(organisaatioOid, oppijaOid, hoksId, tila?.luettelo);
  const linkki = ({ rivi, luettelo }: Paikka, teksti: string): ReactNode => (
    <Link
      to={`/koulutuksenjarjestaja/${organisaatioOid}/oppija/${rivi.oid}${hoksId === undefined ? '' : `/${rivi['hoks-id']}`}`}
      state={{ luettelo } satisfies Sivutila}
    >
      {teksti}
    </Link>
  );
  return (
    <nav className="selaus" aria-label={t('selaus.otsikko')}>
      <Link to={luettelonOsoite(organisaatioOid, tila)}>{t('oppija.luetteloon')}</Link>
      {viereiset.edellinen && linkki(viereiset.edellinen, t('selaus.edellinen', { nimi: nimi(viereiset.edellinen) }))}
      {viereiset.seuraava && linkki(viereiset.seuraava, t('selaus.seuraava', { nimi: nimi(viereiset.seuraava) }))}
    </nav>
  );
}

function nimi({ rivi }: Paikka): string {
  return rivi.nimi || rivi.oid;
}

/** The neighbours in the list. Its page is in memory when one comes from it; that before or after is asked at the edge only. */
function useViereiset(
  organisaatio: string,
  oppijaOid: string,
  hoksId: string | undefined,
  luettelo: string | undefined,
): { readonly edellinen?: Paikka | undefined; readonly seuraava?: Paikka | undefined } {
  const kieli = useKieli();
  const haku = new URLSearchParams(luettelo);
  const sivu = sivunNumero(luettelonEhdot(haku));
  const sivulla = (numero: number): URLSearchParams => {
    const uusi = new URLSearchParams(haku);
    if (numero === 0) uusi.delete('sivu');
    else uusi.set('sivu', String(numero));
    return uusi;
  };
  const sivunKysely = (numero: number) => ({
    ...luettelonKysely(organisaatio, luettelonEhdot(sivulla(numero)), kieli),
    // Rows that move while one goes through them would be skipped.
    staleTime: Infinity,
  });
  const { data } = useQuery({ ...sivunKysely(sivu), enabled: luettelo !== undefined });
  const rivit = data?.rivit ?? [];
  const oma = (rivi: Luettelorivi): boolean =>
    hoksId === undefined ? rivi.oid === oppijaOid : String(rivi['hoks-id']) === hoksId;
  const eka = rivit.findIndex(oma);
  const vika = rivit.findLastIndex(oma);
  const onSivulla = eka !== -1;
  const ennen = useQuery({ ...sivunKysely(sivu - 1), enabled: onSivulla && eka === 0 && sivu > 0 });
  const jalkeen = useQuery({
    ...sivunKysely(sivu + 1),
    enabled: onSivulla && vika === rivit.length - 1 && (sivu + 1) * SIVUN_KOKO < (data?.yhteensa ?? 0),
  });
  if (!onSivulla) return {};
  const paikka = (rivi: Luettelorivi | undefined, numero: number): Paikka | undefined => {
    const osoite = sivulla(numero).toString();
    return rivi && !oma(rivi) ? { rivi, luettelo: osoite === '' ? '' : `?${osoite}` } : undefined;
  };
  return {
    edellinen: paikka(rivit[eka - 1], sivu) ?? paikka(ennen.data?.rivit.at(-1), sivu - 1),
    seuraava: paikka(rivit[vika + 1], sivu) ?? paikka(jalkeen.data?.rivit[0], sivu + 1),
  };
}
