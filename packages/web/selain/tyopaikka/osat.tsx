import type { Objekti } from '@ehoks/wire/esitys';
import type { JaettuJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useKoodinNimi, useOrganisaationNimi } from '../hoks/nimet.js';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';
import { Paiva } from '../yhteiset/paivays.js';

/** What of the degree a period or a demonstration belongs to. */
export function OsanNimi({ osa }: { readonly osa: JaettuJson['osa'] }): ReactNode {
  const koodinNimi = useKoodinNimi();
  const koodi = osa?.['koodi-uri'];
  return koodi === undefined ? osa?.nimi : koodinNimi(koodi);
}

/** Facts with their names; those that there are. */
export function Rivit({ rivit }: { readonly rivit: readonly (readonly [Tekstiavain, ReactNode])[] }): ReactNode {
  const t = useTekstit();
  return (
    <dl className="tiedot">
      {rivit.map(
        ([nimi, arvo]) =>
          arvo !== undefined && (
            <div key={nimi} className="tieto">
              <dt>{t(nimi)}</dt>
              <dd>{arvo}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

export function Aikavali({ alku, loppu }: { readonly alku: string; readonly loppu: string }): ReactNode {
  return (
    <>
      <Paiva paiva={alku} /> – <Paiva paiva={loppu} />
    </>
  );
}

/** Texts of a plan as a list of their own; nothing when there are none. */
export function Luettelo({
  otsikko,
  tekstit,
}: {
  readonly otsikko: Tekstiavain;
  readonly tekstit: unknown;
}): ReactNode {
  const t = useTekstit();
  const rivit = (tekstit as readonly string[] | undefined) ?? [];
  if (rivit.length === 0) return null;
  return (
    <section className="kortti">
      <h2>{t(otsikko)}</h2>
      <ul>
        {rivit.map((teksti, i) => (
          <li key={i} className="pitka-teksti">
            {teksti}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A person with what they are, and where. */
export function Ihminen({ ihminen, rooli }: { readonly ihminen: Objekti; readonly rooli: Tekstiavain }): ReactNode {
  const t = useTekstit();
  const organisaationNimi = useOrganisaationNimi();
  const teksti = (avain: string, kohde: Objekti = ihminen): string | undefined => kohde[avain] as string | undefined;
  const organisaatio = (ihminen['organisaatio'] as Objekti | undefined) ?? ihminen;
  const oppilaitos = teksti('oppilaitos-oid', organisaatio);
  const missa =
    oppilaitos === undefined ? organisaatio !== ihminen && teksti('nimi', organisaatio) : organisaationNimi(oppilaitos);
  return (
    <li>
      <strong>{teksti('nimi')}</strong>
      <br />
      {[teksti('rooli') ?? t(rooli), ...(missa ? [missa] : [])].join(', ')}
    </li>
  );
}

/** People of the school, or that the plan names none. */
export function Oppilaitoksessa({ children }: { readonly children: readonly ReactNode[] }): ReactNode {
  const t = useTekstit();
  return (
    <section className="kortti">
      <h2>{t('tyopaikka.oppilaitoksessa')}</h2>
      {children.length === 0 ? <p>{t('tyopaikka.oppilaitoksessa.ei')}</p> : <ul className="ihmiset">{children}</ul>}
    </section>
  );
}

/** People of the workplace. */
export function Tyopaikalla({ children }: { readonly children: readonly ReactNode[] }): ReactNode {
  const t = useTekstit();
  if (children.length === 0) return null;
  return (
    <section className="kortti">
      <h2>{t('tyopaikka.tyopaikalla')}</h2>
      <ul className="ihmiset">{children}</ul>
    </section>
  );
}
