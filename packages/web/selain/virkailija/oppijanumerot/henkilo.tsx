import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { HenkiloJson } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { InlineAlert } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Ilmoitus } from '../../yhteiset/ilmoitus.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki, Paiva } from '../../yhteiset/paivays.js';
import { Rivit } from '../../yhteiset/rivit.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { henkilonKysely } from './kyselyt.js';
import { KasinYksilointi } from './kasin-yksilointi.js';
import { Nimet } from './nimet.js';
import { Purku } from './purku.js';
import { Yhdistaminen } from './yhdistaminen.js';

/** A person of the learner register: what is known, what is wrong and what can be done to it here. */
export function Henkilo(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { oid = '' } = useParams();
  const organisaatio = useOrganisaatio();
  const kyselyt = useQueryClient();
  const [ilmoitus, setIlmoitus] = useState<string>();
  const voi = saa(organisaatio, 'lue-tuontiraportti') || saa(organisaatio, 'kasittele-oppijoita');
  const { queryKey } = henkilonKysely(oid, kieli);
  const kysely = useQuery({ ...henkilonKysely(oid, kieli), enabled: voi });
  if (!voi) return <EiOikeutta />;
  const tehty = (henkilo: HenkiloJson, teksti: string): void => {
    setIlmoitus(teksti);
    // What was true before is not shown on the report, not even until the new comes.
    kyselyt.removeQueries({ queryKey: ['oppijanumerot'], type: 'inactive' });
    kyselyt.setQueryData(queryKey, henkilo);
  };
  const nimi = kysely.data && `${kysely.data.etunimet} ${kysely.data.sukunimi}`;
  return (
    <Sivu otsikko={nimi ?? t('oppijanumerot.henkilo')}>
      <p>
        <Link to={organisaationa('/oppijanumerot')(organisaatio)}>{t('oppijanumerot.raporttiin')}</Link>
      </p>
      <Ilmoitus teksti={ilmoitus} />
      <Nakyma kysely={kysely}>
        {(henkilo) => (
          <>
            <InlineAlert status={henkilo.tila === 'onnistunut' ? 'neutral' : 'warning'}>
              <strong>{henkilo.syy}</strong> {henkilo.ohje}
            </InlineAlert>
            <Tiedot henkilo={henkilo} />
            {henkilo.toimet.includes('yksiloi') && <KasinYksilointi henkilo={henkilo} tehty={tehty} />}
            {/* What is being written is of the version that it was begun from. */}
            {henkilo.toimet.includes('korjaa-nimet') && (
              <Nimet key={`nimet-${henkilo.versio}`} henkilo={henkilo} tehty={tehty} />
            )}
            {henkilo.toimet.includes('yhdista') && <Yhdistaminen henkilo={henkilo} tehty={tehty} />}
            {henkilo.toimet.includes('pura') && <Purku henkilo={henkilo} tehty={tehty} />}
            <Tuonnit henkilo={henkilo} />
          </>
        )}
      </Nakyma>
    </Sivu>
  );
}

function Tiedot({ henkilo }: { readonly henkilo: HenkiloJson }): ReactNode {
  const t = useTekstit();
  const { yhdistetyt, paanumero } = henkilo;
  return (
    <Rivit
      rivit={[
        ['oppijanumerot.oppijanumero', henkilo.oppijanumero ?? t('oppijanumerot.ei-numeroa')],
        ['oppijanumerot.oid', henkilo.oid],
        ['oppijanumerot.paanumero', paanumero],
        ['oppijanumerot.etunimet', henkilo.etunimet],
        ['oppijanumerot.kutsumanimi', henkilo.kutsumanimi],
        ['oppijanumerot.sukunimi', henkilo.sukunimi],
        ['oppijanumerot.hetu', henkilo.hetu],
        ['oppijanumerot.syntymaaika', henkilo.syntymaaika && <Paiva paiva={henkilo.syntymaaika} />],
        ['oppijanumerot.kansalaisuus', henkilo.kansalaisuudet.join(', ')],
        ['oppijanumerot.passinumero', henkilo.passinumerot.join(', ')],
        ['oppijanumerot.sahkoposti', henkilo.sahkopostit.join(', ')],
        ['oppijanumerot.yrityksia', henkilo.yrityksia > 0 && henkilo.yrityksia],
        ['oppijanumerot.seuraava-yritys', henkilo['seuraava-yritys'] && <Hetki hetki={henkilo['seuraava-yritys']} />],
        ['oppijanumerot.yhdistetyt', yhdistetyt.map(({ oid, nimi }) => `${nimi} (${oid})`).join(', ')],
      ]}
    />
  );
}

function Tuonnit({ henkilo: { tuonnit } }: { readonly henkilo: HenkiloJson }): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  if (tuonnit.length === 0) return null;
  return (
    <section>
      <h2>{t('oppijanumerot.tuonnit')}</h2>
      <ul>
        {tuonnit.map(({ id, aika, kasittelija }) => (
          <li key={id}>
            <Link to={organisaationa(`/oppijanumerot/tuonti/${id}`)(organisaatio)}>
              {t('oppijanumerot.tuonti', { id: String(id) })}
            </Link>
            {', '}
            <Hetki hetki={aika} />, {kasittelija}
          </li>
        ))}
      </ul>
    </section>
  );
}
