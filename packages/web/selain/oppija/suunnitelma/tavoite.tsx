import { nimiKielella } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Arvo } from '../../hoks/arvo.js';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Hetki, Paiva } from '../../yhteiset/paivays.js';
import { Rivit } from '../../yhteiset/rivit.js';
import type { Osio } from './osio.js';

/** What the learner aims at, and by when; each date that is not known is said to be so. */
export function Tavoite({ nakyma: { hoks, opiskeluoikeus: oikeus } }: Osio): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const teksti = (avain: string): string | undefined => hoks[avain] as string | undefined;
  const urasuunnitelma = teksti('urasuunnitelma-koodi-uri');
  const laajuus = oikeus.laajuus === undefined ? undefined : String(oikeus.laajuus).replace('.', ',');
  return (
    <>
      <section className="laatikko">
        <h3>{t('oma.tavoite.mita')}</h3>
        <Rivit
          rivit={[
            ['hoks.tutkinto', nimiKielella(oikeus.tutkinto, kieli)],
            ['hoks.osaamisala', nimiKielella(oikeus.osaamisala, kieli)],
            ['hoks.tutkintonimike', nimiKielella(oikeus.tutkintonimike, kieli)],
            ['hoks.laajuus', laajuus && t('hoks.laajuus.osp', { maara: laajuus })],
            ['oma.tavoite.urasuunnitelma', urasuunnitelma && <Arvo laji="koodi" arvo={urasuunnitelma} />],
            ['oma.oppilaitos', nimiKielella(oikeus.oppilaitos?.nimi, kieli) ?? oikeus.oppilaitos?.oid],
          ]}
        />
      </section>
      <section className="laatikko">
        <h3>{t('oma.tavoite.milloin')}</h3>
        <Rivit
          rivit={[
            ['hoks.opinnot-alkaneet', oikeus.alkanut && <Paiva paiva={oikeus.alkanut} />],
            [
              'hoks.opinnot-paattyvat',
              !oikeus.paattynyt && oikeus['arvioitu-paattyminen'] && <Paiva paiva={oikeus['arvioitu-paattyminen']} />,
            ],
            ['hoks.opinnot-paattyneet', oikeus.paattynyt && <Paiva paiva={oikeus.paattynyt} />],
            ['oma.tavoite.hyvaksytty', <Paiva key="h" paiva={teksti('ensikertainen-hyvaksyminen')} />],
            [
              'oma.tavoite.paivitetty',
              teksti('paivitetty') ? <Hetki hetki={teksti('paivitetty')} /> : t('oma.tavoite.ei-paivitetty'),
            ],
            [
              'oma.tavoite.saavutettu',
              teksti('osaamisen-saavuttamisen-pvm') ? (
                <Paiva paiva={teksti('osaamisen-saavuttamisen-pvm')} />
              ) : (
                t('oma.tavoite.ei-saavutettu')
              ),
            ],
          ]}
        />
      </section>
      <section className="laatikko">
        <h3>{t('oma.tavoite.yhteystiedot')}</h3>
        <Rivit
          rivit={[
            ['kentta.sahkoposti', teksti('sahkoposti') ?? t('oma.ei-kerrottu')],
            ['kentta.puhelinnumero', teksti('puhelinnumero') ?? t('oma.ei-kerrottu')],
          ]}
        />
        <p className="selite">{t('oma.tavoite.yhteystiedot.ohje')}</p>
      </section>
    </>
  );
}
