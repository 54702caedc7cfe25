import type { Lokitekija, Lokitoimi, Nimi } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, Details, TextInput } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { NaytaLisaa } from '../../yhteiset/nayta-lisaa.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';

const SIVUN_KOKO = 50;

/** An entry of the audit log. */
interface Lokimerkinta {
  readonly numero: number;
  readonly aika: string;
  readonly tekija: Lokitekija & { readonly kayttajatunnus?: string };
  readonly toimi: Lokitoimi;
  readonly kohde: { readonly 'hoks-id'?: number; readonly 'hoks-idt'?: readonly number[] };
  readonly peruste?: string | { readonly oikeus: string; readonly organisaatio: string };
  readonly koodi?: string;
  readonly muutokset?: readonly { readonly polku: string; readonly vanha?: unknown; readonly uusi?: unknown }[];
}

/** Everything that has been done with the data of a learner. The learner is not put into the address: it would stay in the browser's history. */
export function Auditloki(): ReactNode {
  const t = useTekstit();
  const [kirjoitettu, setKirjoitettu] = useState('');
  const [oppija, setOppija] = useState<string>();
  return (
    <>
      <p>{t('yllapito.auditloki.ohje')}</p>
      <form
        className="ehdot"
        role="search"
        onSubmit={(tapahtuma) => {
          tapahtuma.preventDefault();
          setOppija(kirjoitettu.trim() || undefined);
        }}
      >
        <TextInput
          labelText={t('yllapito.oppija')}
          value={kirjoitettu}
          onChange={(uusi) => setKirjoitettu(String(uusi ?? ''))}
        />
        <Button type="submit" variant="secondary">
          {t('yllapito.hae')}
        </Button>
      </form>
      {oppija !== undefined && <Merkinnat oppija={oppija} />}
    </>
  );
}

function Merkinnat({ oppija }: { readonly oppija: string }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const kysely = useInfiniteQuery({
    queryKey: ['auditloki', oppija],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ signal, pageParam }) =>
      kutsu<readonly Lokimerkinta[]>(`${VIRKAILIJAN_API}/auditloki`, {
        searchParams: hakuehdot({ 'oppija-oid': oppija, enintaan: SIVUN_KOKO, ennen: pageParam }),
        signal,
      }),
    getNextPageParam: ({ meta }) => meta['seuraava'] as number | undefined,
  });
  const nimet = useMemo(
    (): Readonly<Record<string, Nimi>> =>
      Object.assign({}, ...(kysely.data?.pages.map(({ meta }) => meta['organisaatiot']) ?? [])) as Record<string, Nimi>,
    [kysely.data],
  );
  const sarakkeet = useMemo(
    (): readonly Sarake<Lokimerkinta>[] => [
      { tunnus: 'aika', otsikko: t('yllapito.aika'), otsake: true, solu: ({ aika }) => <Hetki hetki={aika} /> },
      {
        tunnus: 'tekija',
        otsikko: t('yllapito.tekija'),
        solu: ({ tekija: { tyyppi, kayttajatunnus, oid, puolesta } }) => (
          <>
            {t(`yllapito.tekija.${tyyppi}`)}
            <div>{kayttajatunnus ?? oid}</div>
            {puolesta && <div>{t('yllapito.puolesta', { oid: puolesta })}</div>}
          </>
        ),
      },
      { tunnus: 'toimi', otsikko: t('yllapito.toimi'), solu: ({ toimi }) => t(`yllapito.toimi.${toimi}`) },
      {
        tunnus: 'kohde',
        otsikko: t('yllapito.kohde'),
        solu: ({ kohde: { 'hoks-id': id, 'hoks-idt': idt = [] }, muutokset = [] }) => (
          <>
            {id !== undefined && t('yllapito.loytyi.suunnitelma', { id: String(id) })}
            {idt.length > 0 && t('yllapito.suunnitelmia', { maara: idt.length })}
            {muutokset.length > 0 && (
              <Details summaryLabel={t('yllapito.muutoksia', { maara: muutokset.length })}>
                <ul className="havaintolista">
                  {muutokset.map(({ polku, vanha, uusi }) => (
                    <li key={polku}>
                      <code>{polku}</code> {arvo(vanha)} → {arvo(uusi)}
                    </li>
                  ))}
                </ul>
              </Details>
            )}
          </>
        ),
      },
      {
        tunnus: 'peruste',
        otsikko: t('yllapito.peruste'),
        solu: ({ peruste }) =>
          typeof peruste === 'object' ? (
            <>
              {peruste.oikeus}
              <div>{nimiKielella(nimet[peruste.organisaatio], kieli) ?? peruste.organisaatio}</div>
            </>
          ) : (
            peruste
          ),
      },
      {
        tunnus: 'tulos',
        otsikko: t('yllapito.tulos'),
        solu: ({ koodi }) => (koodi === undefined ? t('yllapito.onnistui') : t('yllapito.hylatty', { koodi })),
      },
    ],
    [t, kieli, nimet],
  );
  return (
    <Nakyma kysely={kysely}>
      {({ pages }) => (
        <>
          <Taulukko
            kuvaus={t('yllapito.auditloki.kuvaus')}
            sarakkeet={sarakkeet}
            rivit={pages.flatMap(({ data }) => data)}
            avain={({ numero }) => String(numero)}
            tyhja={t('yllapito.auditloki.tyhja')}
          />
          <NaytaLisaa kysely={kysely} />
        </>
      )}
    </Nakyma>
  );
}

function arvo(muuttunut: unknown): string {
  return muuttunut === undefined ? '–' : JSON.stringify(muuttunut);
}
