import type { OmaSuunnitelmaJson, TulevaTapahtumaJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useKoodinNimi } from '../../hoks/nimet.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nimettomat } from '../nimettomat.js';
import { Ajat, Paivalaatta } from '../paivat.js';

/** What goes on and what is to begin in the plans of studies that go on. */
export function Seuraavaksi({ hoksit }: { readonly hoksit: readonly OmaSuunnitelmaJson[] }): ReactNode {
  const t = useTekstit();
  const kaikki = hoksit
    .flatMap(({ eid, seuraavaksi }) => seuraavaksi.map((tapahtuma) => ({ eid, tapahtuma })))
    .sort((a, b) => a.tapahtuma.alku.localeCompare(b.tapahtuma.alku));
  return (
    <section>
      <h2>{t('oma.seuraavaksi')}</h2>
      {kaikki.length === 0 ? (
        <p className="laatikko">{t('oma.seuraavaksi.tyhja')}</p>
      ) : (
        <>
          <ul className="seuraavat">
            {kaikki.map(({ eid, tapahtuma }, i) => (
              <li key={tapahtuma['module-id'] ?? i}>
                <Tapahtuma eid={eid} tapahtuma={tapahtuma} />
              </li>
            ))}
          </ul>
          <Nimettomat koodit={kaikki.map(({ tapahtuma }) => tapahtuma.osa['koodi-uri'])} />
        </>
      )}
    </section>
  );
}

function Tapahtuma({ eid, tapahtuma }: { readonly eid: string; readonly tapahtuma: TulevaTapahtumaJson }): ReactNode {
  const t = useTekstit();
  const koodinNimi = useKoodinNimi();
  const { laji, tila, alku, loppu, osa, paikka } = tapahtuma;
  const koodi = osa['koodi-uri'];
  const nimi = koodi === undefined ? (osa.nimi ?? t('hoks.nimeton-osa')) : koodinNimi(koodi);
  const ankkuri = tapahtuma['module-id'] ?? '';
  return (
    <Link to={{ pathname: `/suunnittelu/${eid}/opiskelusuunnitelmani`, hash: ankkuri }} className={`tapahtuma ${laji}`}>
      <Paivalaatta paiva={alku} />
      <span className="tapahtuman-tiedot">
        <span className="tapahtuman-laji">
          {t(`oma.laji.${laji}`)}
          <span className={`tila ${tila}`}>{t(`oma.tila.${tila}`)}</span>
        </span>
        <strong>{nimi}</strong>
        {paikka !== undefined && <span>{paikka}</span>}
        <Ajat alku={alku} loppu={loppu} />
      </span>
    </Link>
  );
}
