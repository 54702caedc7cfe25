import { onHenkilotunnus, onOppijaOid } from '@ehoks/core';
import { useMutation } from '@tanstack/react-query';
import type { HenkiloJson, PaanumeroJson } from '@ehoks/wire';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { InlineAlert, TextInput } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { Paiva, paivaksi } from '../../yhteiset/paivays.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Rivit } from '../../yhteiset/rivit.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { henkilonOsoite, OPPIJANUMEROT } from './kyselyt.js';
import type { Kasiteltava } from './nimet.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';

/** Linking to the same person, identified earlier: the learner number is that one's from then on. */
export function Yhdistaminen({ henkilo: { oid, versio, ...oma }, tehty }: Kasiteltava): ReactNode {
  const t = useTekstit();
  const [tunniste, setTunniste] = useState('');
  const [eiKelpaa, setEiKelpaa] = useState(false);
  // The identity code stays in no cache and in no address.
  const haku = useMutation({
    gcTime: 0,
    mutationFn: async (ehto: { readonly oid: string } | { readonly hetu: string }) =>
      (await kutsu<readonly PaanumeroJson[]>(`${OPPIJANUMEROT}/paanumerot`, { method: 'post', json: ehto })).data,
  });
  const hae = (tapahtuma: SubmitEvent<HTMLFormElement>): void => {
    tapahtuma.preventDefault();
    const haettava = tunniste.trim().toUpperCase();
    const ehto = onOppijaOid(haettava) ? { oid: haettava } : onHenkilotunnus(haettava) ? { hetu: haettava } : undefined;
    setEiKelpaa(ehto === undefined);
    if (ehto) haku.mutate(ehto);
  };
  const [loytynyt] = haku.data ?? [];
  return (
    <section>
      <h2>{t('oppijanumerot.yhdistaminen')}</h2>
      <p>{t('oppijanumerot.yhdistaminen.ohje')}</p>
      <form onSubmit={hae} noValidate>
        <div className="kentta">
          <TextInput
            labelText={t('oppijanumerot.yhdistaminen.tunniste')}
            value={tunniste}
            autoComplete="off"
            status={eiKelpaa ? 'error' : 'default'}
            statusText={eiKelpaa ? t('oppijanumerot.yhdistaminen.ei-kelpaa') : ''}
            onChange={(arvo) => {
              setTunniste(String(arvo ?? ''));
              haku.reset();
            }}
          />
        </div>
        {haku.isError && <Virheilmoitus virhe={haku.error} />}
        <Tekonappi type="submit" variant="secondary" kesken={haku.isPending}>
          {t('oppijanumerot.yhdistaminen.hae')}
        </Tekonappi>
      </form>
      <div role="status">{haku.data && !loytynyt && <p>{t('oppijanumerot.yhdistaminen.ei-loydy')}</p>}</div>
      {loytynyt && (
        <div className="kortti">
          <Rivit
            rivit={[
              ['oppijanumerot.nimi', `${loytynyt.etunimet} ${loytynyt.sukunimi}`],
              ['oppijanumerot.oppijanumero', loytynyt.oid],
              ['oppijanumerot.hetu', loytynyt.hetu],
              ['oppijanumerot.syntymaaika', loytynyt.syntymaaika && <Paiva paiva={loytynyt.syntymaaika} />],
            ]}
          />
          <Toimenpide
            nappi={t('oppijanumerot.yhdista')}
            otsikko={t('oppijanumerot.yhdista.varmistus')}
            tee={async () =>
              (
                await kutsu<HenkiloJson>(`${henkilonOsoite(oid)}/yhdistys`, {
                  method: 'post',
                  json: { paanumero: loytynyt.oid, versio },
                })
              ).data
            }
            onnistui={(uusi) => tehty(uusi, t('oppijanumerot.yhdista.tehty', { numero: loytynyt.oid }))}
          >
            {oma.syntymaaika !== undefined &&
              loytynyt.syntymaaika !== undefined &&
              oma.syntymaaika !== loytynyt.syntymaaika && (
                <InlineAlert status="warning">
                  {t('oppijanumerot.yhdista.eri-syntymaaika', {
                    oma: paivaksi(oma.syntymaaika),
                    toinen: paivaksi(loytynyt.syntymaaika),
                  })}
                </InlineAlert>
              )}
            <p>
              {t('oppijanumerot.yhdista.ohje', {
                oma: `${oma.etunimet} ${oma.sukunimi}`,
                nimi: `${loytynyt.etunimet} ${loytynyt.sukunimi}`,
                numero: loytynyt.oid,
              })}
            </p>
          </Toimenpide>
        </div>
      )}
    </section>
  );
}
