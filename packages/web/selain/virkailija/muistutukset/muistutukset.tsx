import { MUISTUTUKSET, muistutuslajit, RYTMIEN_NIMET } from '@ehoks/core';
import type { MuistutustilausJson } from '@ehoks/wire';
import { nimiKielella } from '@ehoks/wire/esitys';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { InlineAlert } from 'suomifi-ui-components';
import { useMuistutukset } from '../../muistutukset/kutsut.js';
import { Tilaus } from '../../muistutukset/tilaus.js';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { saa, useOrganisaatio, useOrganisaationNimi } from '../kehys/organisaatio.js';

const OSOITE = `${VIRKAILIJAN_API}/nakymat/muistutukset`;
const LAJIT = muistutuslajit('virkailija');

/** Reminders by mail of the chosen organisation's plans; those of others are listed. */
export function Muistutukset(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const organisaatio = useOrganisaatio();
  const kysely = useMuistutukset(OSOITE);
  if (!organisaatio || !saa(organisaatio, 'lue')) return <EiOikeutta />;
  const { oid, nimi } = organisaatio;
  return (
    <Sivu otsikko={t('muistutukset.otsikko')}>
      <p>{t('muistutukset.johdanto')}</p>
      <Nakyma kysely={kysely}>
        {({ kaytossa, tilaukset }) => (
          <>
            <section className="kortti">
              <h2>{nimiKielella(nimi, kieli) ?? oid}</h2>
              {kaytossa ? (
                <Tilaus
                  key={oid}
                  osoite={`${OSOITE}/${oid}`}
                  tilaus={tilaukset.find((tilaus) => tilaus.organisaatio === oid)}
                  lajit={LAJIT.filter((laji) => saa(organisaatio, MUISTUTUKSET[laji].toimi))}
                  rytmit={RYTMIEN_NIMET}
                />
              ) : (
                <InlineAlert>{t('muistutukset.ei-kaytossa')}</InlineAlert>
              )}
            </section>
            <Muut tilaukset={tilaukset.filter((tilaus) => tilaus.organisaatio !== oid)} />
          </>
        )}
      </Nakyma>
    </Sivu>
  );
}

/** Orders of other organisations, each changed when one works for it. */
function Muut({ tilaukset }: { readonly tilaukset: readonly MuistutustilausJson[] }): ReactNode {
  const t = useTekstit();
  const organisaationNimi = useOrganisaationNimi();
  const sarakkeet = useMemo(
    (): readonly Sarake<MuistutustilausJson>[] => [
      {
        tunnus: 'organisaatio',
        otsikko: t('muistutukset.organisaatio'),
        otsake: true,
        solu: ({ organisaatio: oid = '' }) => (
          <Link to={organisaationa('/muistutukset')({ oid })}>{organisaationNimi(oid)}</Link>
        ),
      },
      { tunnus: 'osoite', otsikko: t('muistutukset.osoite'), solu: ({ osoite }) => osoite },
      { tunnus: 'rytmi', otsikko: t('muistutukset.rytmi'), solu: ({ rytmi }) => t(`muistutukset.rytmi.${rytmi}`) },
      {
        tunnus: 'tila',
        otsikko: t('muistutukset.seuraava'),
        solu: ({ vahvistettu, seuraava }) =>
          vahvistettu ? <Hetki hetki={seuraava} /> : t('muistutukset.odottaa-vahvistusta'),
      },
    ],
    [t, organisaationNimi],
  );
  if (tilaukset.length === 0) return null;
  return (
    <section>
      <h2>{t('muistutukset.muut')}</h2>
      <Taulukko
        kuvaus={t('muistutukset.muut')}
        sarakkeet={sarakkeet}
        rivit={tilaukset}
        avain={({ organisaatio = '' }) => organisaatio}
        tyhja=""
      />
    </section>
  );
}
