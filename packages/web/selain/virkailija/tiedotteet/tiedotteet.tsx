import { nimiKielella } from '@ehoks/wire/esitys';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { Tiedote } from './tiedote.js';
import { Tiedotelomake } from './tiedotelomake.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

/** Notices that there have been, are and will be; OPH writes, changes and deletes them. */
export function Tiedotteet(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const kyselyt = useQueryClient();
  const kehys = useKehys();
  const [kirjoitettava, setKirjoitettava] = useState<Tiedote | 'uusi'>();
  const [poistettava, setPoistettava] = useState<Tiedote>();
  const [tehty, setTehty] = useState<Tekstiavain>();
  const kysely = useQuery({
    queryKey: ['tiedotteet', 'kaikki'],
    enabled: kehys['oph-paakayttaja'],
    queryFn: async ({ signal }) =>
      (await kutsu<readonly Tiedote[]>(`${VIRKAILIJAN_API}/nakymat/tiedotteet?kaikki=true`, { signal })).data,
  });
  const valmis = async (mika: Tekstiavain): Promise<void> => {
    await kyselyt.invalidateQueries({ queryKey: ['tiedotteet'] });
    setKirjoitettava(undefined);
    setPoistettava(undefined);
    setTehty(mika);
  };
  const poisto = useTeko({
    mutationFn: (id: string) => kutsu(`${VIRKAILIJAN_API}/nakymat/tiedotteet/${id}`, { method: 'delete' }),
    onSuccess: () => valmis('tiedotteet.poistettu'),
  });
  const sarakkeet = useMemo(
    (): readonly Sarake<Tiedote>[] => [
      {
        tunnus: 'otsikko',
        otsikko: t('tiedotteet.nimi'),
        otsake: true,
        arvo: ({ otsikko }) => nimiKielella(otsikko, kieli),
        solu: ({ otsikko }) => nimiKielella(otsikko, kieli),
      },
      {
        tunnus: 'alkaen',
        otsikko: t('tiedotteet.alkaen'),
        arvo: ({ alkaen }) => alkaen,
        solu: ({ alkaen }) => <Hetki hetki={alkaen} />,
      },
      {
        tunnus: 'asti',
        otsikko: t('tiedotteet.asti'),
        arvo: ({ asti }) => asti,
        solu: ({ asti }) => (asti === undefined ? t('tiedotteet.toistaiseksi') : <Hetki hetki={asti} />),
      },
      {
        tunnus: 'yleiso',
        otsikko: t('tiedotteet.yleiso'),
        solu: ({ yleiso }) => yleiso.map((yksi) => t(`tiedotteet.yleiso.${yksi}`)).join(', '),
      },
      {
        tunnus: 'toiminnot',
        otsikko: t('historia.toiminnot'),
        solu: (tiedote) => (
          <div className="rivin-toiminnot">
            <button type="button" className="linkkina" onClick={() => setKirjoitettava(tiedote)}>
              {t('tiedotteet.muokkaa')}
              <span className="vain-lukijalle"> {nimiKielella(tiedote.otsikko, kieli)}</span>
            </button>
            <button type="button" className="linkkina" onClick={() => setPoistettava(tiedote)}>
              {t('tiedotteet.poista')}
              <span className="vain-lukijalle"> {nimiKielella(tiedote.otsikko, kieli)}</span>
            </button>
          </div>
        ),
      },
    ],
    [t, kieli],
  );
  if (!kehys['oph-paakayttaja']) return <EiOikeutta />;
  const suljePoisto = (): void => {
    if (poisto.isPending) return;
    poisto.reset();
    setPoistettava(undefined);
  };
  return (
    <Sivu
      otsikko={t('tiedotteet.otsikko')}
      toiminnot={!kirjoitettava && <Button onClick={() => setKirjoitettava('uusi')}>{t('tiedotteet.uusi')}</Button>}
    >
      <div role="status">{tehty && !kirjoitettava && <InlineAlert>{t(tehty)}</InlineAlert>}</div>
      {kirjoitettava && (
        <Tiedotelomake
          tiedote={kirjoitettava === 'uusi' ? undefined : kirjoitettava}
          tallennettu={() => valmis('tiedotteet.tallennettu')}
          peruuta={() => setKirjoitettava(undefined)}
        />
      )}
      {!kirjoitettava && (
        <Nakyma kysely={kysely}>
          {(tiedotteet) => (
            <Taulukko
              kuvaus={t('tiedotteet.kuvaus')}
              sarakkeet={sarakkeet}
              rivit={tiedotteet}
              avain={({ id }) => id}
              tyhja={t('tiedotteet.ei-yhtaan')}
            />
          )}
        </Nakyma>
      )}
      {poistettava && (
        <Dialogi
          auki
          otsikko={t('tiedotteet.poistetaanko')}
          sulje={suljePoisto}
          napit={
            <>
              <Tekonappi kesken={poisto.isPending} onClick={() => poisto.mutate(poistettava.id)}>
                {t('tiedotteet.poista')}
              </Tekonappi>
              <Button variant="secondary" disabled={poisto.isPending} onClick={suljePoisto}>
                {t('peruuta')}
              </Button>
            </>
          }
        >
          <Tiedote {...poistettava} />
          {poisto.isError && <Virheilmoitus virhe={poisto.error} />}
        </Dialogi>
      )}
    </Sivu>
  );
}
