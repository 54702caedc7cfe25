import { useQuery } from '@tanstack/react-query';
import type { Etusivunakyma, TyolistaJson } from '@ehoks/wire';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { paivaksi } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { ORGANISAATIO, saa, useOrganisaatio } from '../kehys/organisaatio.js';

/** How the chosen organisation stands: transfers, plans that need something done, periods about to end; each leads to what it counts. */
export function Tilanne(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const nakee = saa(organisaatio, 'lue') || saa(organisaatio, 'lue-siirtoloki');
  const kysely = useQuery({
    queryKey: ['etusivu', organisaatio?.oid],
    enabled: nakee,
    queryFn: async ({ signal }) =>
      (
        await kutsu<Etusivunakyma>(`${VIRKAILIJAN_API}/nakymat/etusivu`, {
          searchParams: hakuehdot({ 'organisaatio-oid': organisaatio?.oid }),
          signal,
        })
      ).data,
  });
  if (!nakee || !organisaatio) return <p>{t('etusivu.ei-organisaatiota')}</p>;
  return (
    <Nakyma kysely={kysely}>
      {({ siirrot, tyolistat, 'paattyvat-jaksot': jaksot, 'tyopaikkojen-viesteja': viesteja }) => (
        <>
          {siirrot && <Siirrot siirrot={siirrot} organisaatioOid={organisaatio.oid} />}
          {viesteja !== undefined && viesteja > 0 && <Viestit maara={viesteja} organisaatioOid={organisaatio.oid} />}
          {tyolistat && <Tyolistat tyolistat={tyolistat} organisaatioOid={organisaatio.oid} />}
          {jaksot && <Jaksot jaksot={jaksot} organisaatioOid={organisaatio.oid} />}
        </>
      )}
    </Nakyma>
  );
}

interface Organisaatiosta {
  readonly organisaatioOid: string;
}

function Siirrot({
  siirrot: { alkaen, onnistuneita, hylattyja, korjaamatta },
  organisaatioOid,
}: Organisaatiosta & { readonly siirrot: NonNullable<Etusivunakyma['siirrot']> }): ReactNode {
  const t = useTekstit();
  const loki = (tulos: string): string =>
    `/siirtoloki?${hakuehdot({ [ORGANISAATIO]: organisaatioOid, alkaen, tulos }).toString()}`;
  return (
    <section className="kortti">
      <h2>{t('etusivu.siirrot')}</h2>
      <p>{t('etusivu.siirrot.maarat', { onnistuneita, hylattyja, alkaen: paivaksi(alkaen) })}</p>
      <p>
        {hylattyja > 0 &&
          (korjaamatta === 0 ? (
            t('etusivu.siirrot.korjaamatta', { maara: 0 })
          ) : (
            <Link to={loki('korjaamatta')}>{t('etusivu.siirrot.korjaamatta', { maara: korjaamatta })}</Link>
          ))}
      </p>
      <Link to={loki('kaikki')}>{t('etusivu.siirrot.loki')}</Link>
    </section>
  );
}

/** Somebody waits for an answer: in sight only when there is one. */
function Viestit({ maara, organisaatioOid }: Organisaatiosta & { readonly maara: number }): ReactNode {
  const t = useTekstit();
  return (
    <section className="kortti">
      <h2>{t('viestit.otsikko')}</h2>
      <p>{t('viestit.maara', { maara })}</p>
      <Link to={`/tyopaikkojen-viestit?${hakuehdot({ [ORGANISAATIO]: organisaatioOid }).toString()}`}>
        {t('viestit.nayta')}
      </Link>
    </section>
  );
}

function Tyolistat({
  tyolistat,
  organisaatioOid,
}: Organisaatiosta & { readonly tyolistat: readonly TyolistaJson[] }): ReactNode {
  const t = useTekstit();
  const sarakkeet = useMemo(
    (): readonly Sarake<TyolistaJson>[] => [
      {
        tunnus: 'tyolista',
        otsikko: t('etusivu.tyolista'),
        otsake: true,
        solu: ({ nimi, tila, puuttuu, maara }) => {
          const ehdot = hakuehdot({ tila, puuttuu: puuttuu?.join(',') });
          const teksti = t(`etusivu.tyolista.${nimi}`);
          return maara === 0 ? (
            teksti
          ) : (
            <Link to={`/koulutuksenjarjestaja/${organisaatioOid}?${ehdot.toString()}`}>{teksti}</Link>
          );
        },
      },
      { tunnus: 'maara', otsikko: t('etusivu.maara'), solu: ({ maara }) => maara },
    ],
    [t, organisaatioOid],
  );
  return (
    <section className="kortti">
      <h2>{t('etusivu.tyolistat')}</h2>
      <Taulukko
        kuvaus={t('etusivu.tyolistat')}
        sarakkeet={sarakkeet}
        rivit={tyolistat}
        avain={({ nimi }) => nimi}
        tyhja=""
      />
    </section>
  );
}

function Jaksot({
  jaksot: { alkaen, paattyen, maara },
  organisaatioOid,
}: Organisaatiosta & { readonly jaksot: NonNullable<Etusivunakyma['paattyvat-jaksot']> }): ReactNode {
  const t = useTekstit();
  const raportti = hakuehdot({ [ORGANISAATIO]: organisaatioOid, alkaen, paattyen });
  return (
    <section className="kortti">
      <h2>{t('etusivu.jaksot')}</h2>
      <p>{t('etusivu.jaksot.maara', { maara, alkaen: paivaksi(alkaen), paattyen: paivaksi(paattyen) })}</p>
      {maara > 0 && <Link to={`/raportit?${raportti.toString()}`}>{t('etusivu.jaksot.raporttiin')}</Link>}
    </section>
  );
}
