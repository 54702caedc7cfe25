import { onKayttajatunnus } from '@ehoks/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, TextInput } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { myonnettavanPuutteet, Roolikentat, type Myonnettava } from './roolikentat.js';
import { Salaisuus } from './salaisuus.js';
import { TUNNUKSET, useMyonnettavat, type Kertasalaisuus, type TunnusJson } from './tunnukset.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

type Luotu = { readonly tunnus: TunnusJson } & Kertasalaisuus;

/** A new account: it has a role from the beginning, so the one who may grant the role makes it. */
export function UusiTunnus(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const kehys = useKehys();
  const voi = saa(organisaatio, 'hallitse-tunnuksia') && kehys['omat-tunnukset'];
  const roolit = useMyonnettavat(voi);
  const kyselyt = useQueryClient();
  const [kayttajatunnus, setKayttajatunnus] = useState('');
  const [nimi, setNimi] = useState('');
  const [myonnettava, setMyonnettava] = useState<Myonnettava>(() => tyhja(organisaatio?.oid));
  const [tarkistettu, setTarkistettu] = useState(false);
  const luonti = useTeko({
    gcTime: 0,
    mutationFn: async () => {
      const { data } = await kutsu<Luotu>(TUNNUKSET, {
        method: 'post',
        json: { kayttajatunnus, nimi, ...myonnettava },
      });
      void kyselyt.invalidateQueries({ queryKey: ['tunnukset'] });
      return data;
    },
  });
  if (!voi) return <EiOikeutta />;

  const tunnusKelpaa = onKayttajatunnus(kayttajatunnus);
  const nimiKelpaa = nimi.trim() !== '';
  const luo = (): void => {
    setTarkistettu(true);
    if (tunnusKelpaa && nimiKelpaa && myonnettavanPuutteet(myonnettava).length === 0) luonti.mutate();
  };
  const uudelleen = (): void => {
    luonti.reset();
    setKayttajatunnus('');
    setNimi('');
    setTarkistettu(false);
    setMyonnettava(tyhja(organisaatio?.oid));
  };

  return (
    <Sivu otsikko={t('tunnus.uusi')}>
      <p>
        <Link to={organisaationa('/kayttooikeudet')(organisaatio)}>{t('tunnus.luetteloon')}</Link>
      </p>
      {luonti.isSuccess ? (
        <>
          <Salaisuus kayttajatunnus={luonti.data.tunnus.kayttajatunnus} salaisuus={luonti.data} />
          <div className="napit">
            <Button onClick={uudelleen}>{t('tunnus.luo-toinen')}</Button>
            <Link to={organisaationa(`/kayttooikeudet/tunnus/${luonti.data.tunnus.kayttajatunnus}`)(organisaatio)}>
              {t('tunnus.siirry', { kayttajatunnus: luonti.data.tunnus.kayttajatunnus })}
            </Link>
          </div>
        </>
      ) : (
        <Nakyma kysely={roolit}>
          {(myonnettavat) => (
            <form
              noValidate
              onSubmit={(tapahtuma) => {
                tapahtuma.preventDefault();
                luo();
              }}
            >
              <p>{t('tunnus.uusi.ohje')}</p>
              <Roolikentat arvo={myonnettava} aseta={setMyonnettava} roolit={myonnettavat} tarkistettu={tarkistettu} />
              <div className="kentta">
                <TextInput
                  labelText={t('tunnus.kayttajatunnus')}
                  hintText={t('tunnus.kayttajatunnus.ohje')}
                  fullWidth
                  autoComplete="off"
                  status={tarkistettu && !tunnusKelpaa ? 'error' : 'default'}
                  statusText={tarkistettu && !tunnusKelpaa ? t('tunnus.puute.kayttajatunnus') : ''}
                  value={kayttajatunnus}
                  onChange={(uusi) => setKayttajatunnus(String(uusi ?? '').trim())}
                />
              </div>
              <div className="kentta">
                <TextInput
                  labelText={t('tunnus.nimi')}
                  hintText={t('tunnus.nimi.ohje')}
                  fullWidth
                  autoComplete="off"
                  status={tarkistettu && !nimiKelpaa ? 'error' : 'default'}
                  statusText={tarkistettu && !nimiKelpaa ? t('tunnus.puute.nimi') : ''}
                  value={nimi}
                  onChange={(uusi) => setNimi(String(uusi ?? ''))}
                />
              </div>
              {luonti.isError && <Virheilmoitus virhe={luonti.error} />}
              <Tekonappi type="submit" kesken={luonti.isPending}>
                {t('tunnus.luo')}
              </Tekonappi>
            </form>
          )}
        </Nakyma>
      )}
    </Sivu>
  );
}

const tyhja = (organisaatio: string | undefined): Myonnettava => ({
  organisaatio,
  rooli: undefined,
  alkaa: undefined,
  paattyy: undefined,
});
