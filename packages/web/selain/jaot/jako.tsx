import { onPaiva } from '@ehoks/core';
import type { JakoJson } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { Details } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Hetki, hetkeksi, Paiva, paivaksi } from '../yhteiset/paivays.js';
import { Paivasyote } from '../yhteiset/paivasyote.js';
import { Toimenpide } from '../yhteiset/toimenpide.js';
import { useKohteenNimi } from './kohteen-nimi.js';
import { KopioiLinkki } from './kopioi-linkki.js';
import { lyhenna, peru } from './kutsut.js';
import { SaajanOsoite } from './saajan-osoite.js';

export interface Jaonhoito {
  /** Of the API, below which shares are. */
  readonly osoite: string;
  /** Has been changed, as told. */
  readonly muuttui: (viesti: string) => void;
}

/** How each state looks. */
const TILAN_ULKOASU: Readonly<Partial<Record<JakoJson['tila'], string>>> = {
  voimassa: 'valmis',
  'ei-viela': 'aikataulutettu',
};

/** One share: what, to whom, from when to when, how often seen, and what can be done to it. */
export function Jako({ jako, osoite, muuttui }: { readonly jako: JakoJson } & Jaonhoito): ReactNode {
  const t = useTekstit();
  const kohteenNimi = useKohteenNimi();
  const { tunnus, uri, kohde, saaja, alku, loppu, peruttu, tila, katselut, toimet } = jako;
  const nimi = kohteenNimi(jako);
  const kenen = [nimi, ...(saaja ? [saaja.nimi] : [])].join(', ');
  const rivit: readonly (readonly [string, ReactNode])[] = [
    [
      t('jaot.saaja'),
      saaja ? (
        <>
          {saaja.nimi}, {t(`jaot.rooli.${saaja.rooli}`)}
          <br />
          <SaajanOsoite kanava={saaja.kanava} osoite={saaja.osoite} />
        </>
      ) : (
        t('jaot.ei-osoitetta')
      ),
    ],
    [
      t('jaot.aika'),
      <>
        <Paiva paiva={alku} /> – <Paiva paiva={loppu} />
      </>,
    ],
    ...(peruttu === undefined ? [] : [[t('jaot.peruttiin'), <Hetki key="peruttu" hetki={peruttu} />] as const]),
    [t('jaot.jakaja'), <Jakaja key="jakaja" jakaja={jako.jakaja} />],
    [
      t('jaot.katselut'),
      katselut.maara === 0 ? (
        t('jaot.katselut.maara', { maara: 0 })
      ) : (
        <Details summaryLabel={t('jaot.katselut.maara', { maara: katselut.maara })}>
          <ul>
            {katselut.viimeisimmat.map((hetki, i) => (
              <li key={i}>{hetkeksi(hetki)}</li>
            ))}
          </ul>
        </Details>
      ),
    ],
  ];
  return (
    <li className="kortti">
      <h4>
        {nimi} <span className={`vaihe ${TILAN_ULKOASU[tila] ?? ''}`}>{t(`jaot.tila.${tila}`)}</span>
      </h4>
      {kohde.laji !== 'suunnitelma' && <p className="selite">{t(`jaot.kohde.${kohde.laji}`)}</p>}
      <dl className="tiedot">
        {rivit.map(([otsikko, arvo]) => (
          <div key={otsikko} className="tieto">
            <dt>{otsikko}</dt>
            <dd>{arvo}</dd>
          </div>
        ))}
      </dl>
      {(tila === 'voimassa' || tila === 'ei-viela' || toimet.length > 0) && (
        <div className="napit">
          {(tila === 'voimassa' || tila === 'ei-viela') && <KopioiLinkki uri={uri} kohde={kenen} />}
          {toimet.includes('lyhenna') && <Lyhennys jako={jako} kenen={kenen} osoite={osoite} muuttui={muuttui} />}
          {toimet.includes('peru') && (
            <Toimenpide
              nappi={t('jaot.peru')}
              kohde={kenen}
              otsikko={t('jaot.peru.otsikko')}
              tee={() => peru(osoite, tunnus)}
              onnistui={() => muuttui(t('jaot.peruttu'))}
            >
              <p>
                <strong>{nimi}</strong>
              </p>
              <p>{t('jaot.peru.ohje', { nimi: saaja?.nimi ?? t('jaot.peru.saaja') })}</p>
            </Toimenpide>
          )}
        </div>
      )}
    </li>
  );
}

function Jakaja({ jakaja }: Pick<JakoJson, 'jakaja'>): ReactNode {
  const t = useTekstit();
  if (jakaja.laji === 'virkailija') return jakaja.nimi ?? t('jaot.jakaja.oppilaitos');
  return jakaja.puolesta === undefined ? t('jaot.jakaja.oppija') : t('jaot.jakaja.puolesta', { nimi: jakaja.puolesta });
}

function Lyhennys({
  jako: { tunnus, loppu },
  kenen,
  osoite,
  muuttui,
}: { readonly jako: JakoJson; readonly kenen: string } & Jaonhoito): ReactNode {
  const t = useTekstit();
  const [uusi, setUusi] = useState<string>();
  const [vaadi, setVaadi] = useState(false);
  const kelpaa = uusi !== undefined && onPaiva(uusi);
  return (
    <Toimenpide
      nappi={t('jaot.lyhenna')}
      kohde={kenen}
      otsikko={t('jaot.lyhenna.otsikko')}
      tarkista={() => {
        setVaadi(true);
        return kelpaa;
      }}
      tee={() => lyhenna(osoite, tunnus, uusi ?? '')}
      onnistui={() => {
        setUusi(undefined);
        setVaadi(false);
        muuttui(t('jaot.lyhennetty'));
      }}
    >
      <p>{t('jaot.lyhenna.ohje', { loppu: paivaksi(loppu) })}</p>
      <div className="kentta">
        <Paivasyote
          nimi={t('jaot.loppu')}
          arvo={uusi}
          aseta={setUusi}
          status={vaadi && !kelpaa ? 'error' : 'default'}
          statusText={vaadi && !kelpaa ? t('jaot.aika.puuttuu') : ''}
        />
      </div>
    </Toimenpide>
  );
}
