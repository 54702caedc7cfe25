import { type Roolimyonto, roolitiedot, sallii, TOIMET } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { useState, type ReactNode } from 'react';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Paiva } from '../../yhteiset/paivays.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { OpintopolunTunnukset } from '../kayttooikeudet/opintopolun-tunnukset.js';
import { RoolinSisalto } from '../kayttooikeudet/roolin-sisalto.js';
import { Salaisuus } from '../kayttooikeudet/salaisuus.js';
import { roolinTila } from '../kayttooikeudet/tilat.js';
import { SalasananVaihto } from '../kayttooikeudet/tunnus.js';
import { useTunnus, type Kertasalaisuus } from '../kayttooikeudet/tunnukset.js';
import { OmatAnomukset } from './omat-anomukset.js';

/** What one may do, where and until when, and how to get more: for everybody. */
export function OmatOikeudet(): ReactNode {
  const t = useTekstit();
  const kehys = useKehys();
  return (
    <Sivu otsikko={t('omat.otsikko')}>
      <Puuttuvat palvelut={kehys.puuttuvat} />
      {kehys['omat-tunnukset'] ? (
        <>
          <OmaTunnus kayttajatunnus={kehys.kayttaja.kayttajatunnus} />
          <OmatAnomukset />
        </>
      ) : (
        <>
          <Oikeudet />
          <OpintopolunTunnukset />
        </>
      )}
    </Sivu>
  );
}

/** The rights in force, organisation by organisation: Opintopolku tells no roles and no days. */
function Oikeudet(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const myonnetyt = useKehys().organisaatiot.filter(({ oikeudet }) => oikeudet.length > 0);
  return (
    <section>
      <h2>{t('omat.voimassa')}</h2>
      {myonnetyt.length === 0 ? (
        <p>{t('omat.ei-oikeuksia')}</p>
      ) : (
        <>
          <p>{t('omat.ulottuu')}</p>
          <div className="kortit">
            {myonnetyt.map(({ oid, nimi, oikeudet }) => (
              <div key={oid} className="kortti">
                <h3>{nimiKielella(nimi, kieli) ?? oid}</h3>
                <ul>
                  {TOIMET.filter((toimi) => oikeudet.some((oikeus) => sallii(oikeus, toimi))).map((toimi) => (
                    <li key={toimi}>{t(`toimi.${toimi}`)}</li>
                  ))}
                </ul>
                <p className="selite">{t('omat.koodit', { oikeudet: oikeudet.join(', ') })}</p>
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** One's roles with their days, and one's password. */
function OmaTunnus({ kayttajatunnus }: { readonly kayttajatunnus: string }): ReactNode {
  const t = useTekstit();
  const kysely = useTunnus(kayttajatunnus, true);
  const [salaisuus, setSalaisuus] = useState<Kertasalaisuus>();
  return (
    <>
      <section>
        <h2>{t('omat.voimassa')}</h2>
        <p>{t('omat.ulottuu')}</p>
        <Nakyma kysely={kysely}>
          {({ tiedot: { tunnus }, organisaatiot }) =>
            tunnus.roolit.length === 0 ? (
              <p>{t('oikeudet.ei-rooleja')}</p>
            ) : (
              <div className="kortit">
                {tunnus.roolit.map((myonto) => (
                  <Rooli
                    key={`${myonto.rooli} ${myonto.organisaatio} ${myonto.alkaa}`}
                    myonto={myonto}
                    nimi={organisaatiot[myonto.organisaatio]}
                  />
                ))}
              </div>
            )
          }
        </Nakyma>
      </section>
      <section>
        <h2>{t('omat.salasana')}</h2>
        {salaisuus && <Salaisuus kayttajatunnus={kayttajatunnus} salaisuus={salaisuus} />}
        <SalasananVaihto tunnus={{ kayttajatunnus, tyyppi: 'VIRKAILIJA' }} nayta={setSalaisuus} />
      </section>
    </>
  );
}

interface Roolikortti {
  readonly myonto: Roolimyonto;
  readonly nimi: Parameters<typeof nimiKielella>[0];
}

function Rooli({ myonto, nimi }: Roolikortti): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { tanaan } = useKehys();
  const { rooli, organisaatio, alkaa, paattyy } = myonto;
  return (
    <div className="kortti">
      <h3>{roolitiedot(rooli).nimi[kieli]}</h3>
      <p>
        {nimiKielella(nimi, kieli) ?? organisaatio}
        <br />
        {t(`oikeudet.tila.${roolinTila(myonto, tanaan)}`)}
        {': '}
        {alkaa !== undefined && (
          <>
            <Paiva paiva={alkaa} />
            {' – '}
          </>
        )}
        {paattyy === undefined ? t('oikeudet.toistaiseksi') : <Paiva paiva={paattyy} />}
      </p>
      <RoolinSisalto rooli={rooli} />
      <p className="selite">{t('omat.koodit', { oikeudet: roolitiedot(rooli).oikeudet.join(', ') })}</p>
    </div>
  );
}
