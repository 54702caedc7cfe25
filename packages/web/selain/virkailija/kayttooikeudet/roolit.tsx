import { onPaiva, type Rooli, type Roolimyonto, roolitiedot } from '@ehoks/core';
import { useState, type ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useOrganisaationNimi } from '../../hoks/nimet.js';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Paiva } from '../../yhteiset/paivays.js';
import { Paivasyote } from '../../yhteiset/paivasyote.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { useOrganisaatio } from '../kehys/organisaatio.js';
import { myonnettavanPuutteet, oletusloppu, Roolikentat, type Myonnettava } from './roolikentat.js';
import { roolinTila } from './tilat.js';
import { tunnuksenOsoite, type TunnusJson } from './tunnukset.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

interface Props {
  readonly tunnus: TunnusJson;
  readonly myonnettavat: readonly Rooli[];
  readonly tehty: (teksti: string) => void;
  /** A role is gone, and so many are left. */
  readonly poistettu: (teksti: string, jaljella: number) => void;
}

/** The roles of an account: going on with one, taking one away, granting another. */
export function Roolit({ tunnus, myonnettavat, tehty, poistettu }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const organisaationNimi = useOrganisaationNimi();
  const { tanaan } = useKehys();
  const [myonnetaan, setMyonnetaan] = useState(false);
  const { kayttajatunnus, tyyppi, roolit } = tunnus;
  // A role is of a system or of a person, never of both.
  const sopivat = myonnettavat.filter((rooli) => roolitiedot(rooli).kenelle === tyyppi);
  const sarakkeet: readonly Sarake<Roolimyonto>[] = [
    {
      tunnus: 'rooli',
      otsikko: t('oikeudet.rooli'),
      otsake: true,
      solu: ({ rooli }) => roolitiedot(rooli).nimi[kieli],
    },
    {
      tunnus: 'organisaatio',
      otsikko: t('oikeudet.organisaatio'),
      solu: ({ organisaatio }) => organisaationNimi(organisaatio),
    },
    { tunnus: 'alkaa', otsikko: t('oikeudet.alkaa'), solu: ({ alkaa }) => <Paiva paiva={alkaa} /> },
    {
      tunnus: 'paattyy',
      otsikko: t('oikeudet.paattyy'),
      solu: ({ paattyy }) => (paattyy === undefined ? t('oikeudet.toistaiseksi') : <Paiva paiva={paattyy} />),
    },
    {
      tunnus: 'tila',
      otsikko: t('tunnus.tila'),
      solu: (myonto) => t(`oikeudet.tila.${roolinTila(myonto, tanaan)}`),
    },
    {
      tunnus: 'toiminnot',
      otsikko: t('oikeudet.toiminnot'),
      solu: (myonto) => (
        <div className="napit">
          {myonnettavat.includes(myonto.rooli) && <Jatkaminen tunnus={tunnus} myonto={myonto} tehty={tehty} />}
          <Toimenpide
            nappi={t('oikeudet.poista')}
            kohde={roolitiedot(myonto.rooli).nimi[kieli]}
            otsikko={t('oikeudet.poistetaanko')}
            tee={() => kutsu(roolinOsoite(kayttajatunnus, myonto), { method: 'delete' })}
            onnistui={() =>
              poistettu(
                t('oikeudet.poistettu', { rooli: roolitiedot(myonto.rooli).nimi[kieli] }),
                roolit.filter(
                  ({ rooli, organisaatio }) => rooli !== myonto.rooli || organisaatio !== myonto.organisaatio,
                ).length,
              )
            }
          >
            <p>
              {t('oikeudet.poistetaanko.ohje', {
                kayttajatunnus,
                rooli: roolitiedot(myonto.rooli).nimi[kieli],
                organisaatio: organisaationNimi(myonto.organisaatio),
              })}
            </p>
            {roolit.length === 1 && <p>{t('oikeudet.poistetaanko.viimeinen')}</p>}
          </Toimenpide>
        </div>
      ),
    },
  ];
  return (
    <section>
      <h2>{t('oikeudet.roolit')}</h2>
      <Taulukko
        kuvaus={t('oikeudet.roolit.kuvaus', { kayttajatunnus })}
        sarakkeet={sarakkeet}
        rivit={roolit}
        avain={({ rooli, organisaatio, alkaa }) => `${rooli} ${organisaatio} ${alkaa}`}
        tyhja={t('oikeudet.ei-rooleja')}
      />
      {sopivat.length > 0 && !myonnetaan && (
        <div className="napit">
          <Button variant="secondary" onClick={() => setMyonnetaan(true)}>
            {t('oikeudet.myonna')}
          </Button>
        </div>
      )}
      {myonnetaan && (
        <Myontaminen
          kayttajatunnus={kayttajatunnus}
          roolit={sopivat}
          sulje={() => setMyonnetaan(false)}
          tehty={tehty}
        />
      )}
    </section>
  );
}

interface Jatkettava {
  readonly tunnus: TunnusJson;
  readonly myonto: Roolimyonto;
  readonly tehty: (teksti: string) => void;
}

/** The role goes on from today until another day. */
function Jatkaminen({ tunnus: { kayttajatunnus, tyyppi }, myonto, tehty }: Jatkettava): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { tanaan } = useKehys();
  const { rooli, organisaatio } = myonto;
  const [paattyy, setPaattyy] = useState<string | undefined>(() => oletusloppu(tyyppi, undefined, tanaan));
  const [tarkistettu, setTarkistettu] = useState(false);
  const kelpaa = paattyy === undefined || onPaiva(paattyy);
  const nimi = roolitiedot(rooli).nimi[kieli];
  return (
    <Toimenpide
      nappi={t('oikeudet.jatka')}
      kohde={nimi}
      otsikko={t('oikeudet.jatketaanko', { rooli: nimi })}
      tarkista={() => {
        setTarkistettu(true);
        return kelpaa;
      }}
      tee={() =>
        kutsu(`${tunnuksenOsoite(kayttajatunnus)}/roolit`, { method: 'post', json: { rooli, organisaatio, paattyy } })
      }
      onnistui={() => tehty(t('oikeudet.jatkettu', { rooli: nimi }))}
    >
      <p>{t(tyyppi === 'PALVELU' ? 'tunnus.voimassaolo.palvelu' : 'tunnus.voimassaolo.henkilo')}</p>
      <Paivasyote
        nimi={t('oikeudet.paattyy')}
        {...(tyyppi === 'PALVELU' && { optionalText: t('lomake.valinnainen') })}
        status={tarkistettu && !kelpaa ? 'error' : 'default'}
        statusText={tarkistettu && !kelpaa ? t('tunnus.puute.paattyy') : ''}
        arvo={paattyy}
        aseta={setPaattyy}
      />
    </Toimenpide>
  );
}

interface Myonnettaessa {
  readonly kayttajatunnus: string;
  readonly roolit: readonly Rooli[];
  readonly sulje: () => void;
  readonly tehty: (teksti: string) => void;
}

function Myontaminen({ kayttajatunnus, roolit, sulje, tehty }: Myonnettaessa): ReactNode {
  const t = useTekstit();
  const organisaatio = useOrganisaatio();
  const [arvo, setArvo] = useState<Myonnettava>({
    organisaatio: organisaatio?.oid,
    rooli: undefined,
    alkaa: undefined,
    paattyy: undefined,
  });
  const [tarkistettu, setTarkistettu] = useState(false);
  const myonto = useTeko({
    mutationFn: () => kutsu(`${tunnuksenOsoite(kayttajatunnus)}/roolit`, { method: 'post', json: arvo }),
    onSuccess: () => {
      sulje();
      tehty(t('oikeudet.myonnetty', { kayttajatunnus }));
    },
  });
  return (
    <form
      className="kortti"
      noValidate
      aria-label={t('oikeudet.myonna')}
      onSubmit={(tapahtuma) => {
        tapahtuma.preventDefault();
        setTarkistettu(true);
        if (myonnettavanPuutteet(arvo).length === 0) myonto.mutate();
      }}
    >
      <Roolikentat arvo={arvo} aseta={setArvo} roolit={roolit} tarkistettu={tarkistettu} />
      {myonto.isError && <Virheilmoitus virhe={myonto.error} />}
      <div className="napit">
        <Tekonappi type="submit" kesken={myonto.isPending}>
          {t('oikeudet.myonna')}
        </Tekonappi>
        <Button variant="secondary" disabled={myonto.isPending} onClick={sulje}>
          {t('peruuta')}
        </Button>
      </div>
    </form>
  );
}

function roolinOsoite(kayttajatunnus: string, { rooli, organisaatio }: Roolimyonto): string {
  return `${tunnuksenOsoite(kayttajatunnus)}/roolit/${rooli}/${organisaatio}`;
}
