import type { Rooli } from '@ehoks/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Nimet } from '../../hoks/nimet.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { Ilmoitus } from '../../yhteiset/ilmoitus.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki, Paiva } from '../../yhteiset/paivays.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { Kirjautumisyritykset } from './kirjautumisyritykset.js';
import { Roolit } from './roolit.js';
import { Salaisuus } from './salaisuus.js';
import { tunnuksenTila } from './tilat.js';
import {
  tunnuksenOsoite,
  useMyonnettavat,
  useTunnus,
  type Kertasalaisuus,
  type TunnusJson,
  type Tunnustilanne,
} from './tunnukset.js';

/** An account that one manages: its roles, its password, whether it can be used. */
export function Tunnus(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const { kayttajatunnus = '' } = useParams();
  const kehys = useKehys();
  const voi = saa(organisaatio, 'hallitse-tunnuksia') && kehys['omat-tunnukset'];
  const kysely = useTunnus(kayttajatunnus, voi);
  const roolit = useMyonnettavat(voi);
  const [ilmoitus, setIlmoitus] = useState<string>();
  const [salaisuus, setSalaisuus] = useState<Kertasalaisuus>();
  if (!voi) return <EiOikeutta />;
  return (
    <Sivu otsikko={kysely.data?.tiedot.tunnus.nimi ?? kayttajatunnus}>
      <p>
        <Link to={organisaationa('/kayttooikeudet')(organisaatio)}>{t('tunnus.luetteloon')}</Link>
      </p>
      <Ilmoitus teksti={ilmoitus} />
      {salaisuus && <Salaisuus kayttajatunnus={kayttajatunnus} salaisuus={salaisuus} />}
      <Nakyma kysely={kysely}>
        {({ tiedot, organisaatiot, puuttuvat }) => (
          <Nimet value={{ koodit: {}, organisaatiot }}>
            <Puuttuvat palvelut={puuttuvat} />
            <Hallinta
              {...tiedot}
              myonnettavat={roolit.data ?? []}
              ilmoita={(teksti) => {
                setSalaisuus(undefined);
                setIlmoitus(teksti);
              }}
              nayta={(uusi) => {
                setIlmoitus(undefined);
                setSalaisuus(uusi);
              }}
            />
          </Nimet>
        )}
      </Nakyma>
    </Sivu>
  );
}

interface Props extends Tunnustilanne {
  readonly myonnettavat: readonly Rooli[];
  readonly ilmoita: (teksti: string) => void;
  readonly nayta: (salaisuus: Kertasalaisuus) => void;
}

function Hallinta({ tunnus, lukitus, myonnettavat, ilmoita, nayta }: Props): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const siirry = useNavigate();
  const organisaatio = useOrganisaatio();
  const { kayttajatunnus } = tunnus;
  const kehys = useKehys();
  const oma = kehys.kayttaja.kayttajatunnus === kayttajatunnus;
  const tehty = (teksti: string): void => {
    ilmoita(teksti);
    void kyselyt.invalidateQueries({ queryKey: ['tunnukset'] });
  };
  return (
    <>
      <Perustiedot tunnus={tunnus} />
      <Roolit
        tunnus={tunnus}
        myonnettavat={myonnettavat}
        tehty={tehty}
        poistettu={(teksti, jaljella) => {
          // Without roles the account is the National Agency's: nobody else sees it any more.
          if (jaljella === 0 && !kehys['oph-paakayttaja']) {
            void kyselyt.invalidateQueries({ queryKey: ['tunnukset'], refetchType: 'none' });
            void siirry(organisaationa('/kayttooikeudet')(organisaatio));
          } else tehty(teksti);
        }}
      />
      <section>
        <h2>{t('tunnus.kaytto')}</h2>
        <div className="napit">
          <SalasananVaihto tunnus={tunnus} nayta={nayta} />
          {/* Who shut themselves out could not let themselves in again. */}
          {!oma && <Lukitus kayttajatunnus={kayttajatunnus} lukittu={lukitus.lukittu} tehty={tehty} />}
          {!oma && <Kaytossaolo tunnus={tunnus} tehty={tehty} />}
        </div>
      </section>
      <Kirjautumisyritykset lukitus={lukitus} />
    </>
  );
}

function Perustiedot({ tunnus }: { readonly tunnus: TunnusJson }): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const { kayttajatunnus, tyyppi, luotu, kaytetty, paattyy } = tunnus;
  const vaihdettu = tunnus['salasana-vaihdettu'];
  const tieto = (nimi: string, arvo: ReactNode): ReactNode => (
    <div className="tieto">
      <dt>{nimi}</dt>
      <dd>{arvo}</dd>
    </div>
  );
  return (
    <dl className="tiedot">
      {tieto(t('tunnus.kayttajatunnus'), kayttajatunnus)}
      {tieto(t('tunnus.kenen'), t(`tunnus.kenen.${tyyppi}`))}
      {tieto(t('tunnus.tila'), t(`tunnus.tila.${tunnuksenTila(tunnus, tanaan)}`))}
      {paattyy !== undefined && tieto(t('oikeudet.paattyy'), <Paiva paiva={paattyy} />)}
      {tieto(t('tunnus.luotu'), <Hetki hetki={luotu} />)}
      {tieto(t('tunnus.kaytetty'), kaytetty === undefined ? t('tunnus.ei-kaytetty') : <Hetki hetki={kaytetty} />)}
      {vaihdettu !== undefined && tieto(t('tunnus.salasana-vaihdettu'), <Hetki hetki={vaihdettu} />)}
    </dl>
  );
}

interface Salasanaominaisuudet {
  readonly tunnus: Pick<TunnusJson, 'kayttajatunnus' | 'tyyppi'>;
  readonly nayta: (salaisuus: Kertasalaisuus) => void;
}

/** A system gets a new password, a person a link by which to set one. */
export function SalasananVaihto({ tunnus: { kayttajatunnus, tyyppi }, nayta }: Salasanaominaisuudet): ReactNode {
  const t = useTekstit();
  const palvelu = tyyppi === 'PALVELU';
  return (
    <Toimenpide
      nappi={t(palvelu ? 'tunnus.salasana.vaihda' : 'tunnus.linkki.anna')}
      otsikko={t(palvelu ? 'tunnus.salasana.vaihdetaanko' : 'tunnus.linkki.annetaanko')}
      tee={async () =>
        (await kutsu<Kertasalaisuus>(`${tunnuksenOsoite(kayttajatunnus)}/salasana`, { method: 'post' })).data
      }
      onnistui={nayta}
    >
      <p>{t(palvelu ? 'tunnus.salasana.vaihdetaanko.ohje' : 'tunnus.linkki.annetaanko.ohje', { kayttajatunnus })}</p>
    </Toimenpide>
  );
}

interface Lukitusominaisuudet {
  readonly kayttajatunnus: string;
  readonly lukittu: boolean;
  readonly tehty: (teksti: string) => void;
}

function Lukitus({ kayttajatunnus, lukittu, tehty }: Lukitusominaisuudet): ReactNode {
  const t = useTekstit();
  const teko = lukittu ? 'avaa' : 'lukitse';
  return (
    <Toimenpide
      nappi={t(`tunnus.${teko}`)}
      otsikko={t(`tunnus.${teko}.varmistus`)}
      tee={() => kutsu(`${tunnuksenOsoite(kayttajatunnus)}/lukitus`, { method: 'put', json: { lukittu: !lukittu } })}
      onnistui={() => tehty(t(`tunnus.${teko}.tehty`, { kayttajatunnus }))}
    >
      <p>{t(`tunnus.${teko}.ohje`, { kayttajatunnus })}</p>
    </Toimenpide>
  );
}

interface Kaytossaolo {
  readonly tunnus: TunnusJson;
  readonly tehty: (teksti: string) => void;
}

function Kaytossaolo({ tunnus: { kayttajatunnus, kaytossa }, tehty }: Kaytossaolo): ReactNode {
  const t = useTekstit();
  const teko = kaytossa ? 'pois' : 'kayttoon';
  return (
    <Toimenpide
      nappi={t(`tunnus.${teko}`)}
      otsikko={t(`tunnus.${teko}.varmistus`)}
      tee={() => kutsu(`${tunnuksenOsoite(kayttajatunnus)}/kaytossa`, { method: 'put', json: { kaytossa: !kaytossa } })}
      onnistui={() => tehty(t(`tunnus.${teko}.tehty`, { kayttajatunnus }))}
    >
      <p>{t(`tunnus.${teko}.ohje`, { kayttajatunnus })}</p>
    </Toimenpide>
  );
}
