import { nimiKielella } from '@ehoks/wire/esitys';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Textarea } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Ilmoitus } from '../../yhteiset/ilmoitus.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { ANOMUKSET, useAnomukset, type AnomusJson, type Nimineen } from './tunnukset.js';

/** Requests for the right to enter plans by hand, which the National Agency's main user decides. */
export function Anomukset(): ReactNode {
  const t = useTekstit();
  const [ilmoitus, setIlmoitus] = useState<string>();
  const kysely = useAnomukset(true);
  return (
    <section>
      <h2>{t('anomus.anomukset')}</h2>
      <Ilmoitus teksti={ilmoitus} />
      <Nakyma kysely={kysely}>
        {(nimineen) => (
          <Anomustaulukko
            {...nimineen}
            toiminnot={(anomus) => anomus.tila === 'anottu' && <Ratkaisu anomus={anomus} ilmoita={setIlmoitus} />}
          />
        )}
      </Nakyma>
    </section>
  );
}

interface Props extends Nimineen<readonly AnomusJson[]> {
  readonly toiminnot?: (anomus: AnomusJson) => ReactNode;
}

/** Requests from the newest: who asks, for which organisation, why, and what was decided. */
export function Anomustaulukko({ tiedot, organisaatiot, toiminnot }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const sarakkeet = useMemo(
    (): readonly Sarake<AnomusJson>[] => [
      {
        tunnus: 'organisaatio',
        otsikko: t('oikeudet.organisaatio'),
        otsake: true,
        solu: ({ organisaatio }) => nimiKielella(organisaatiot[organisaatio], kieli) ?? organisaatio,
      },
      { tunnus: 'anoja', otsikko: t('anomus.anoja'), solu: ({ anoja }) => anoja },
      { tunnus: 'anottu', otsikko: t('anomus.anottu'), solu: ({ anottu }) => <Hetki hetki={anottu} /> },
      {
        tunnus: 'perustelu',
        otsikko: t('anomus.perustelu'),
        solu: ({ perustelu }) => <span className="pitka-teksti">{perustelu}</span>,
      },
      {
        tunnus: 'tila',
        otsikko: t('tunnus.tila'),
        solu: (anomus) => (
          <>
            {t(`anomus.tila.${anomus.tila}`)} <Hetki hetki={anomus.ratkaistu} />
            {anomus['ratkaisun-perustelu'] !== undefined && (
              <p className="pitka-teksti">{anomus['ratkaisun-perustelu']}</p>
            )}
            {toiminnot?.(anomus)}
          </>
        ),
      },
    ],
    [t, kieli, organisaatiot, toiminnot],
  );
  return (
    <Taulukko
      kuvaus={t('anomus.kuvaus')}
      sarakkeet={sarakkeet}
      rivit={tiedot}
      avain={({ id }) => id}
      tyhja={t('anomus.tyhja')}
    />
  );
}

interface Ratkaistava {
  readonly anomus: AnomusJson;
  readonly ilmoita: (teksti: string) => void;
}

function Ratkaisu({ anomus: { id, anoja }, ilmoita }: Ratkaistava): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const [perustelu, setPerustelu] = useState('');
  const [puuttuu, setPuuttuu] = useState(false);
  const ratkaise = (hyvaksytaan: boolean) =>
    kutsu(`${ANOMUKSET}/${id}/ratkaisu`, {
      method: 'post',
      json: { hyvaksytaan, ...(perustelu.trim() !== '' && { perustelu }) },
    });
  const ratkaistu = (teksti: string): void => {
    ilmoita(teksti);
    void kyselyt.invalidateQueries({ queryKey: ['anomukset'] });
    void kyselyt.invalidateQueries({ queryKey: ['tunnukset'] });
  };
  const kentta = (otsikko: string, optionalText?: string): ReactNode => (
    <Textarea
      labelText={otsikko}
      {...(optionalText !== undefined && { optionalText })}
      fullWidth
      status={puuttuu ? 'error' : 'default'}
      statusText={puuttuu ? t('anomus.perustelu.puuttuu') : ''}
      value={perustelu}
      onChange={(tapahtuma) => setPerustelu(tapahtuma.target.value)}
    />
  );
  return (
    <div className="napit">
      <Toimenpide
        nappi={t('anomus.hyvaksy')}
        kohde={anoja}
        otsikko={t('anomus.hyvaksytaanko')}
        tee={() => ratkaise(true)}
        onnistui={() => ratkaistu(t('anomus.hyvaksytty', { anoja }))}
      >
        <p>{t('anomus.hyvaksytaanko.ohje', { anoja })}</p>
        {kentta(t('anomus.ratkaisun-perustelu'), t('lomake.valinnainen'))}
      </Toimenpide>
      <Toimenpide
        nappi={t('anomus.hylkaa')}
        kohde={anoja}
        otsikko={t('anomus.hylataanko')}
        tarkista={() => {
          setPuuttuu(perustelu.trim() === '');
          return perustelu.trim() !== '';
        }}
        tee={() => ratkaise(false)}
        onnistui={() => ratkaistu(t('anomus.hylatty', { anoja }))}
      >
        <p>{t('anomus.hylataanko.ohje', { anoja })}</p>
        {kentta(t('anomus.ratkaisun-perustelu'))}
      </Toimenpide>
    </div>
  );
}
