import type { Nimi, Siirtotoimi } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { NaytaLisaa } from '../../yhteiset/nayta-lisaa.js';
import { Hetki, hetkeksi } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { saa, type Organisaatio } from '../kehys/organisaatio.js';
import { paivaehdot, valittuTulos, type Siirtoehdot } from './siirtoehdot.js';
import { Siirtosyy, type Siirtohavainto } from './siirtosyy.js';

const SIVUN_KOKO = 50;

/** An attempt to transfer a plan. */
interface Siirto {
  readonly numero: number;
  readonly aika: string;
  readonly 'pyynto-id': string;
  readonly toimi: Siirtotoimi;
  readonly tulos: 'onnistui' | 'hylatty';
  readonly kayttajatunnus?: string;
  readonly organisaatio?: string;
  /** Of the study right. */
  readonly 'oppilaitos-oid'?: string;
  readonly 'opiskeluoikeus-oid'?: string;
  readonly 'oppija-oid'?: string;
  /** Of a learner whose plan one may read. */
  readonly 'oppija-nimi'?: string;
  readonly 'hoks-id'?: number;
  readonly koodi?: string;
  readonly syy?: string;
  readonly ohje?: string;
  /** When a transfer of the same study right succeeded after this refusal. */
  readonly korjattu?: string;
  readonly havainnot: readonly Siirtohavainto[];
}

interface Props {
  readonly organisaatio: Organisaatio | undefined;
  readonly ehdot: Siirtoehdot;
}

/** Attempts from the newest, more of them when asked. */
export function Siirrot({ organisaatio, ehdot }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { tanaan } = useKehys();
  const tulos = valittuTulos(ehdot);
  const rajaus = {
    ...paivaehdot(organisaatio, ehdot, tanaan),
    tulos: tulos === 'kaikki' ? undefined : tulos,
    koodi: ehdot.koodi,
    enintaan: SIVUN_KOKO,
  };
  const kysely = useInfiniteQuery({
    queryKey: ['siirrot', rajaus, kieli],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as number | undefined,
    queryFn: ({ signal, pageParam }) =>
      kutsu<readonly Siirto[]>(`${VIRKAILIJAN_API}/siirtoloki`, {
        searchParams: hakuehdot({ ...rajaus, 'ennen-numeroa': pageParam }),
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
    (): readonly Sarake<Siirto>[] => [
      {
        tunnus: 'aika',
        otsikko: t('siirtoloki.aika'),
        otsake: true,
        solu: ({ aika }) => <Hetki hetki={aika} />,
      },
      {
        tunnus: 'tulos',
        otsikko: t('siirtoloki.tulos'),
        solu: ({ toimi, korjattu, tulos: oma }) => (
          <>
            <strong>
              {t(oma === 'onnistui' ? 'siirtoloki.onnistui' : korjattu ? 'siirtoloki.korjattu' : 'siirtoloki.hylatty')}
            </strong>
            <br />
            {t(`siirtoloki.toimi.${toimi}`)}
          </>
        ),
      },
      {
        tunnus: 'syy',
        otsikko: t('siirtoloki.syy'),
        solu: ({ koodi, syy, ohje, havainnot, korjattu }) => (
          <>
            <Siirtosyy koodi={koodi} syy={syy} ohje={ohje} havainnot={havainnot} />
            {korjattu && <p>{t('siirtoloki.korjattu.milloin', { hetki: hetkeksi(korjattu) })}</p>}
          </>
        ),
      },
      {
        tunnus: 'kohde',
        otsikko: t('siirtoloki.kohde'),
        solu: ({
          'hoks-id': id,
          'oppija-oid': oppija,
          'oppija-nimi': nimi,
          'opiskeluoikeus-oid': oikeus,
          'oppilaitos-oid': oppilaitos,
        }) => (
          <>
            {nimi && <div>{nimi}</div>}
            {id !== undefined && oppija !== undefined && saa(organisaatio, 'lue') && (
              <Link to={`/koulutuksenjarjestaja/${organisaatio?.oid}/oppija/${oppija}/${id}`}>
                {t('siirtoloki.hoks', { id: String(id) })}
              </Link>
            )}
            {oikeus && <div>{t('siirtoloki.opiskeluoikeus', { oid: oikeus })}</div>}
            {oppija && <div>{t('siirtoloki.oppija', { oid: oppija })}</div>}
            {oppilaitos && <div>{nimiKielella(nimet[oppilaitos], kieli) ?? oppilaitos}</div>}
          </>
        ),
      },
      {
        tunnus: 'lahettaja',
        otsikko: t('siirtoloki.lahettaja'),
        solu: ({ kayttajatunnus, organisaatio: oid, 'pyynto-id': pyynto }) => (
          <>
            {kayttajatunnus ?? t('siirtoloki.tunnistamaton')}
            {oid && <div>{nimiKielella(nimet[oid], kieli) ?? oid}</div>}
            <div className="selite pieni">{t('siirtoloki.pyynto', { id: pyynto })}</div>
          </>
        ),
      },
    ],
    [t, kieli, organisaatio, nimet],
  );

  return (
    <Nakyma kysely={kysely}>
      {({ pages }) => {
        const rivit = pages.flatMap(({ data }) => data);
        return (
          <>
            <p role="status">
              {t(kysely.hasNextPage ? 'siirtoloki.naytetaan-uusimmat' : 'siirtoloki.naytetaan', {
                maara: rivit.length,
              })}
            </p>
            <Taulukko
              kuvaus={t('siirtoloki.kuvaus')}
              sarakkeet={sarakkeet}
              rivit={rivit}
              avain={({ numero }) => String(numero)}
              tyhja={t('siirtoloki.tyhja')}
            />
            <NaytaLisaa kysely={kysely} />
          </>
        );
      }}
    </Nakyma>
  );
}
