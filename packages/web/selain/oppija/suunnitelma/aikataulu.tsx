import { jaksonPaikka } from '@ehoks/wire/esitys';
import { useMemo, type ReactNode } from 'react';
import {
  aikarivit,
  asteikko,
  JAKSON_LAJIT,
  type Aikajakso,
  type Aikarivi,
  type JaksonLaji,
} from '../../hoks/aikajana.js';
import { Kuva } from '../../hoks/kuva.js';
import { useKoodinNimi } from '../../hoks/nimet.js';
import { useOsanOtsikko } from '../../hoks/osan-otsikko.js';
import { useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { Ajat, Paivalaatta } from '../paivat.js';
import type { Osio } from './osio.js';

/** The plan in the order of its days: as a list, and as a picture of the same. */
export function Aikataulu({ nakyma: { hoks } }: Osio): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const koodinNimi = useKoodinNimi();
  const osanOtsikko = useOsanOtsikko();
  const rivit = useMemo(() => aikarivit(hoks), [hoks]);
  const mitta = useMemo(() => asteikko(rivit), [rivit]);
  if (!mitta) return <p className="laatikko">{t('aikajana.tyhja')}</p>;
  const otsikko = ({ kohde }: Aikarivi): string => {
    if ('osa' in kohde) return osanOtsikko(kohde.osa);
    const { nimi, 'oppimisen-tuen-tyyppi-koodi-uri': koodi } = kohde.muu;
    return typeof nimi === 'string' ? nimi : koodinNimi(String(koodi));
  };
  const otsikoidut = rivit.map((rivi) => ({ ...rivi, otsikko: otsikko(rivi) }));
  const jaksot = otsikoidut
    .flatMap(({ otsikko: osa, jaksot: omat }) => omat.map((jakso) => ({ ...jakso, osa })))
    .sort((a, b) => a.alku.localeCompare(b.alku));
  const lajit = JAKSON_LAJIT.filter((laji) => jaksot.some((jakso) => jakso.laji === laji));
  const menneet = jaksot.filter(({ loppu }) => loppu < tanaan);
  const jaljella = jaksot.filter(({ loppu }) => loppu >= tanaan);
  return (
    <>
      {jaljella.length === 0 && <p className="laatikko">{t('oma.seuraavaksi.tyhja')}</p>}
      <Lista jaksot={jaljella} tanaan={tanaan} />
      {menneet.length > 0 && (
        <details>
          <summary>{t('oma.menneet', { maara: menneet.length })}</summary>
          <Lista jaksot={menneet} tanaan={tanaan} />
        </details>
      )}
      <h3 className="valiotsikko">{t('oma.aikajana')}</h3>
      <Kuva rivit={otsikoidut} asteikko={mitta} lajit={lajit} tanaan={tanaan} ohje={t('oma.aikajana.ohje')} />
    </>
  );
}

/** What the kinds are called when one speaks plainly; the others have names that are plain already. */
const ARKINIMET: Readonly<Partial<Record<JaksonLaji, Tekstiavain>>> = {
  oppilaitos: 'oma.laji.jakso',
  tyopaikka: 'oma.laji.tyopaikkajakso',
  naytto: 'oma.laji.naytto',
  koulutus: 'oma.laji.koulutuksen-osa',
};
/** Kinds by whose colour each is known elsewhere. */
const VARIT: Readonly<Partial<Record<JaksonLaji, string>>> = { tyopaikka: 'tyopaikkajakso', naytto: 'naytto' };

function Lista({
  jaksot,
  tanaan,
}: {
  readonly jaksot: readonly (Aikajakso & { readonly osa: string })[];
  readonly tanaan: string;
}): ReactNode {
  const t = useTekstit();
  return (
    <ol className="aikalista">
      {jaksot.map(({ laji, alku, loppu, osa, objekti }, i) => {
        const tila = tanaan < alku ? 'tulossa' : loppu < tanaan ? 'ohi' : 'menossa';
        const paikka = jaksonPaikka(objekti);
        return (
          <li key={i} className={`laatikko aikarivi ${tila} ${VARIT[laji] ?? ''}`}>
            <Paivalaatta paiva={alku} />
            <span className="tapahtuman-tiedot">
              <span className="tapahtuman-laji">
                {t(ARKINIMET[laji] ?? `aikajana.laji.${laji}`)}{' '}
                <span className={`tila ${tila}`}>{t(`oma.tila.${tila}`)}</span>
              </span>
              <strong>{osa}</strong>
              {paikka !== undefined && <span>{paikka}</span>}
              <Ajat alku={alku} loppu={loppu} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
