import { ARVIOINTIAIKA_PAIVIA, OSAN_VAIHEET } from '@ehoks/core';
import { HANKITTAVAT, HOKS, osat, vaihe } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Osakortti } from '../../hoks/osakortti.js';
import { Tiedot } from '../../hoks/tiedot.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { JaaTama } from './jakaminen.js';
import type { Osio } from './osio.js';
import { jaksonTulostus } from './tulosta.js';

/** What is to be acquired, by how far it is, and the support given. */
export function Opiskelusuunnitelma({ nakyma: { hoks, toimet } }: Osio): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const tulostus = jaksonTulostus(hoks);
  const hankittavat = osat(hoks, HANKITTAVAT).map((osa) => ({ osa, vaihe: vaihe(osa, tanaan) }));
  return (
    <>
      {hankittavat.length === 0 && <p>{t('hoks.ei-hankittavaa')}</p>}
      {hankittavat.length > 0 && (
        <>
          <ul className="edistyminen">
            {OSAN_VAIHEET.map((yksi) => (
              <li key={yksi}>
                <span className={`vaihe ${yksi}`}>{t(`hoks.vaihe.${yksi}`)}</span>{' '}
                {t('hoks.osaa', {
                  maara: hankittavat.filter((toinen) => toinen.vaihe === yksi).length,
                  kaikki: hankittavat.length,
                })}
              </li>
            ))}
          </ul>
          <p className="selite">{t('hoks.vaihe.saanto', { paivia: ARVIOINTIAIKA_PAIVIA })}</p>
        </>
      )}
      {hankittavat.map(({ osa, vaihe: omansa }) => (
        <Osakortti
          key={osa.avain}
          osa={osa}
          vaihe={omansa}
          jaksonToiminnot={(jakso, nimi) => (
            <div className="jakson-toiminnot">
              {toimet.includes('jaa') && <JaaTama jakso={jakso} nimi={nimi} />}
              {tulostus(jakso, nimi)}
            </div>
          )}
        />
      ))}
      <Tiedot tyyppi={HOKS} objekti={hoks} vain={['oppimisen-tuki', 'opiskeluvalmiuksia-tukevat-opinnot']} />
    </>
  );
}
