import { OPH_OID, roolitiedot } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Hakukentta } from '../../yhteiset/hakukentta.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { Hetki, Paiva } from '../../yhteiset/paivays.js';
import { Puuttuvat } from '../../yhteiset/puuttuvat.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { SIVUEHDOT, Sivutaulukko } from '../../yhteiset/sivutaulukko.js';
import type { Sarake } from '../../yhteiset/taulukko.js';
import { Valintakentta } from '../../yhteiset/valintakentta.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { Anomukset } from './anomukset.js';
import { OpintopolunTunnukset } from './opintopolun-tunnukset.js';
import { roolinTila, tunnuksenTila, TUNNUKSEN_TILAT } from './tilat.js';
import { useTunnukset, type Nimineen, type TunnusJson } from './tunnukset.js';

const SIVUN_KOKO = 20;
const EHDOT = ['haku', 'tila', ...SIVUEHDOT] as const;

/** Who has which rights in the organisation and below it, until when, and whether they can use them. */
export function Kayttooikeudet(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const kehys = useKehys();
  if (!saa(organisaatio, 'hallitse-tunnuksia')) return <EiOikeutta />;
  if (!kehys['omat-tunnukset'])
    return (
      <Sivu otsikko={t('oikeudet.otsikko')}>
        <OpintopolunTunnukset />
      </Sivu>
    );
  return (
    <Sivu
      otsikko={t('oikeudet.otsikko')}
      toiminnot={<Link to={organisaationa('/kayttooikeudet/uusi')(organisaatio)}>{t('tunnus.uusi')}</Link>}
    >
      {kehys['oph-paakayttaja'] && <Anomukset />}
      <Tunnukset />
    </Sivu>
  );
}

function Tunnukset(): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  // All of Finland for the root, accounts without any role too.
  const kysely = useTunnukset(organisaatio?.oid === OPH_OID ? undefined : organisaatio?.oid, true);
  return (
    <section>
      <h2>{t('oikeudet.tunnukset')}</h2>
      <p>{t('oikeudet.hallitset')}</p>
      <Nakyma kysely={kysely}>{(nimineen) => <Luettelo {...nimineen} />}</Nakyma>
    </section>
  );
}

function Luettelo({ tiedot, organisaatiot, puuttuvat }: Nimineen<readonly TunnusJson[]>): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const organisaatio = useOrganisaatio();
  const { tanaan } = useKehys();
  const [ehdot, muuta] = useOsoiteEhdot(EHDOT);

  const sarakkeet = useMemo(
    (): readonly Sarake<TunnusJson>[] => [
      {
        tunnus: 'nimi',
        otsikko: t('tunnus.nimi'),
        otsake: true,
        arvo: ({ nimi }) => nimi,
        solu: ({ nimi, kayttajatunnus }) => (
          <Link to={organisaationa(`/kayttooikeudet/tunnus/${encodeURIComponent(kayttajatunnus)}`)(organisaatio)}>
            {nimi}
          </Link>
        ),
      },
      {
        tunnus: 'kayttajatunnus',
        otsikko: t('tunnus.kayttajatunnus'),
        arvo: ({ kayttajatunnus }) => kayttajatunnus,
        solu: ({ kayttajatunnus }) => kayttajatunnus,
      },
      {
        tunnus: 'tyyppi',
        otsikko: t('tunnus.kenen'),
        arvo: ({ tyyppi }) => tyyppi,
        solu: ({ tyyppi }) => t(`tunnus.kenen.${tyyppi}`),
      },
      {
        tunnus: 'roolit',
        otsikko: t('oikeudet.roolit'),
        solu: ({ roolit }) => (
          <ul className="roolit">
            {roolit.map((myonto) => (
              <li key={`${myonto.rooli} ${myonto.organisaatio} ${myonto.alkaa}`}>
                {roolitiedot(myonto.rooli).nimi[kieli]}
                <br />
                {nimiKielella(organisaatiot[myonto.organisaatio], kieli) ?? myonto.organisaatio}
                <br />
                <span className="selite">
                  {t(`oikeudet.tila.${roolinTila(myonto, tanaan)}`)}
                  {': '}
                  {myonto.paattyy === undefined ? t('oikeudet.toistaiseksi') : <Paiva paiva={myonto.paattyy} />}
                </span>
              </li>
            ))}
          </ul>
        ),
      },
      {
        tunnus: 'tila',
        otsikko: t('tunnus.tila'),
        arvo: (tunnus) => TUNNUKSEN_TILAT.indexOf(tunnuksenTila(tunnus, tanaan)),
        solu: (tunnus) => t(`tunnus.tila.${tunnuksenTila(tunnus, tanaan)}`),
      },
      {
        tunnus: 'kaytetty',
        otsikko: t('tunnus.kaytetty'),
        arvo: ({ kaytetty }) => kaytetty,
        solu: ({ kaytetty }) => (kaytetty === undefined ? t('tunnus.ei-kaytetty') : <Hetki hetki={kaytetty} />),
      },
    ],
    [t, kieli, organisaatio, organisaatiot, tanaan],
  );

  const haku = (ehdot.haku ?? '').toLowerCase();
  const nahtavat = useMemo(
    () =>
      tiedot.filter(
        (tunnus) =>
          (ehdot.tila === undefined || tunnuksenTila(tunnus, tanaan) === ehdot.tila) &&
          [
            tunnus.nimi,
            tunnus.kayttajatunnus,
            ...tunnus.roolit.flatMap((myonto) => [
              roolitiedot(myonto.rooli).nimi[kieli],
              nimiKielella(organisaatiot[myonto.organisaatio], kieli) ?? '',
            ]),
          ].some((teksti) => teksti.toLowerCase().includes(haku)),
      ),
    [tiedot, organisaatiot, ehdot.tila, haku, kieli, tanaan],
  );

  return (
    <>
      <Puuttuvat palvelut={puuttuvat} />
      <form className="ehdot" role="search" onSubmit={(tapahtuma) => tapahtuma.preventDefault()}>
        <Hakukentta
          otsikko={t('oikeudet.haku')}
          arvo={ehdot.haku ?? ''}
          muuta={(uusi) => muuta({ haku: uusi, sivu: undefined })}
        />
        <Valintakentta
          otsikko={t('tunnus.tila')}
          arvo={ehdot.tila ?? ''}
          vaihtoehdot={[
            { arvo: '', teksti: t('tunnus.tila.kaikki') },
            ...TUNNUKSEN_TILAT.map((tila) => ({ arvo: tila, teksti: t(`tunnus.tila.${tila}`) })),
          ]}
          muuta={(tila) => muuta({ tila, sivu: undefined })}
        />
      </form>
      <Sivutaulukko
        kuvaus={t('oikeudet.kuvaus')}
        sarakkeet={sarakkeet}
        rivit={nahtavat}
        avain={({ kayttajatunnus }) => kayttajatunnus}
        tyhja={t('oikeudet.tyhja')}
        ehdot={ehdot}
        muuta={muuta}
        oletus="nimi"
        koko={SIVUN_KOKO}
        yhteensa={nahtavat.length}
        kaikki
      />
    </>
  );
}
