import type { OsanVaihe } from '@ehoks/core';
import { jaksonPaikka, lista, type Objekti, type Osa } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Expander, ExpanderContent, ExpanderTitleButton, InlineAlert } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { useKoodinNimi } from './nimet.js';
import { useOsanOtsikko } from './osan-otsikko.js';
import { paivaksi } from '../yhteiset/paivays.js';
import { Tiedot } from './tiedot.js';

interface Props {
  readonly osa: Osa;
  readonly vaihe?: OsanVaihe;
  /** What can be done to one way of acquiring or one demonstration, named by its heading. */
  readonly jaksonToiminnot?: Jaksontoiminnot;
}

type Jaksontoiminnot = (jakso: Objekti, nimi: string) => ReactNode;

/** Parts that have a heading of their own inside a part. */
const OMALLA_OTSIKOLLA = [
  'osaamisen-hankkimistavat',
  'osaamisen-osoittaminen',
  'tarkentavat-tiedot-naytto',
  'olennainen-seikka',
];

/** One part of a plan, its name and extent in sight and the rest behind it. */
export function Osakortti({ osa, vaihe, jaksonToiminnot }: Props): ReactNode {
  const t = useTekstit();
  const otsikko = useOsanOtsikko();
  return (
    <Expander className="osakortti">
      <ExpanderTitleButton asHeading="h3">
        {otsikko(osa)} {vaihe && <span className={`vaihe ${vaihe}`}>{t(`hoks.vaihe.${vaihe}`)}</span>}
      </ExpanderTitleButton>
      <ExpanderContent>
        {osa.osa['olennainen-seikka'] === true && <InlineAlert>{t('hoks.olennainen-seikka')}</InlineAlert>}
        <Tiedot tyyppi={osa.tyyppi} objekti={osa.osa} ilman={OMALLA_OTSIKOLLA} />
        <Jaksot
          otsikko={t('hoks.hankkimistavat')}
          nimi="osaamisen-hankkimistavat"
          osa={osa.osa}
          toiminnot={jaksonToiminnot}
        />
        <Jaksot otsikko={t('hoks.naytot')} nimi="osaamisen-osoittaminen" osa={osa.osa} toiminnot={jaksonToiminnot} />
        <Jaksot otsikko={t('hoks.naytot')} nimi="tarkentavat-tiedot-naytto" osa={osa.osa} toiminnot={jaksonToiminnot} />
      </ExpanderContent>
    </Expander>
  );
}

function Jaksot({
  otsikko,
  nimi,
  osa,
  toiminnot,
}: {
  readonly otsikko: string;
  readonly nimi: string;
  readonly osa: Objekti;
  readonly toiminnot: Jaksontoiminnot | undefined;
}): ReactNode {
  const koodinNimi = useKoodinNimi();
  const jaksot = lista(osa, nimi);
  if (jaksot.length === 0) return null;
  const tyyppi = nimi === 'osaamisen-hankkimistavat' ? 'OsaamisenHankkimistapa' : 'OsaamisenOsoittaminen';
  return (
    <section>
      <h4>{otsikko}</h4>
      {jaksot.map((jakso, i) => {
        const tapa = jakso['osaamisen-hankkimistapa-koodi-uri'] as string | undefined;
        const paikka = jaksonPaikka(jakso);
        const jaksonNimi = [
          `${paivaksi(String(jakso['alku']))} – ${paivaksi(String(jakso['loppu']))}`,
          ...(tapa === undefined ? [] : [koodinNimi(tapa)]),
          ...(paikka === undefined ? [] : [paikka]),
        ].join(', ');
        return (
          <section className="jakso" key={(jakso['module-id'] as string | undefined) ?? i}>
            <h5>{jaksonNimi}</h5>
            <Tiedot tyyppi={tyyppi} objekti={jakso} ilman={['alku', 'loppu', 'osaamisen-hankkimistapa-koodi-uri']} />
            {toiminnot?.(jakso, jaksonNimi)}
          </section>
        );
      })}
    </section>
  );
}
