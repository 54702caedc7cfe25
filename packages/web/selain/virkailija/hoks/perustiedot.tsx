import { nimiKielella } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Arvo } from '../../hoks/arvo.js';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Hetki, Paiva } from '../../yhteiset/paivays.js';
import { Rivit } from '../../yhteiset/rivit.js';
import type { Osio } from './osio.js';

const TILAT: Readonly<Record<string, Tekstiavain>> = {
  voimassa: 'hoks.tila.voimassa',
  paattynyt: 'hoks.tila.paattynyt',
  'ei-tiedossa': 'hoks.tila.ei-tiedossa',
};

/** Goal, times, degree and identifiers. */
export function Perustiedot({ nakyma: { hoks, opiskeluoikeus: oikeus, oppija } }: Osio): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const nimi = (kohde: Parameters<typeof nimiKielella>[0]): string | undefined => nimiKielella(kohde, kieli);
  const teksti = (avain: string): string | undefined => hoks[avain] as string | undefined;
  return (
    <>
      <section className="kortti">
        <h3>{t('hoks.tavoite')}</h3>
        <Rivit
          rivit={[
            [
              'hoks.urasuunnitelma',
              teksti('urasuunnitelma-koodi-uri') && <Arvo laji="koodi" arvo={teksti('urasuunnitelma-koodi-uri')} />,
            ],
            ['hoks.tutkinto', nimi(oikeus.tutkinto)],
            ['hoks.osaamisala', nimi(oikeus.osaamisala)],
            ['hoks.tutkintonimike', nimi(oikeus.tutkintonimike)],
            [
              'hoks.laajuus',
              oikeus.laajuus !== undefined &&
                t('hoks.laajuus.osp', { maara: String(oikeus.laajuus).replace('.', ',') }),
            ],
          ]}
        />
      </section>
      <section className="kortti">
        <h3>{t('hoks.ajat')}</h3>
        <Rivit
          rivit={[
            ['kentta.ensikertainen-hyvaksyminen', <Paiva key="p" paiva={teksti('ensikertainen-hyvaksyminen')} />],
            ['kentta.hyvaksytty', teksti('hyvaksytty') && <Hetki hetki={teksti('hyvaksytty')} />],
            ['kentta.paivitetty', teksti('paivitetty') && <Hetki hetki={teksti('paivitetty')} />],
            ['kentta.muokattu', teksti('muokattu') && <Hetki hetki={teksti('muokattu')} />],
            [
              'kentta.osaamisen-saavuttamisen-pvm',
              teksti('osaamisen-saavuttamisen-pvm') && <Paiva paiva={teksti('osaamisen-saavuttamisen-pvm')} />,
            ],
            ['kentta.osaamisen-hankkimisen-tarve', tarve(hoks['osaamisen-hankkimisen-tarve'], t)],
            ['hoks.opinnot-alkaneet', oikeus.alkanut && <Paiva paiva={oikeus.alkanut} />],
            [
              'hoks.opinnot-paattyvat',
              oikeus['arvioitu-paattyminen'] && <Paiva paiva={oikeus['arvioitu-paattyminen']} />,
            ],
            ['hoks.opinnot-paattyneet', oikeus.paattynyt && <Paiva paiva={oikeus.paattynyt} />],
            ['hoks.tila', t(TILAT[oikeus.tila] ?? 'hoks.tila.ei-tiedossa')],
          ]}
        />
      </section>
      <section className="kortti">
        <h3>{t('hoks.henkilotiedot')}</h3>
        <Rivit
          rivit={[
            ['luettelo.nimi', oppija.nimi],
            ['kentta.oppija-oid', oppija.oid],
            ['kentta.sahkoposti', teksti('sahkoposti')],
            ['kentta.puhelinnumero', teksti('puhelinnumero')],
          ]}
        />
      </section>
      <section className="kortti">
        <h3>{t('hoks.tunnisteet')}</h3>
        <Rivit
          rivit={[
            ['luettelo.oppilaitos', nimi(oikeus.oppilaitos?.nimi) ?? oikeus.oppilaitos?.oid],
            ['kentta.koulutuksen-jarjestaja-oid', nimi(oikeus.koulutustoimija?.nimi) ?? oikeus.koulutustoimija?.oid],
            ['kentta.opiskeluoikeus-oid', oikeus.oid],
            ['kentta.tuva-opiskeluoikeus-oid', teksti('tuva-opiskeluoikeus-oid')],
            ['kentta.id', String(hoks['id'])],
            ['kentta.eid', teksti('eid')],
            ['kentta.manuaalisyotto', t(hoks['manuaalisyotto'] === true ? 'kylla' : 'ei')],
          ]}
        />
      </section>
    </>
  );
}

/** Three answers: a plan from before the fact was asked tells neither. */
function tarve(arvo: unknown, t: ReturnType<typeof useTekstit>): string {
  return t(arvo === true ? 'kylla' : arvo === false ? 'ei' : 'ei-tietoa');
}
