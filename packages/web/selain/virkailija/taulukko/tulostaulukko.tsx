import { kirjoitaTaulukko, TAULUKON_TILAT, taulukonOhje, type Rivitulos, type TaulukonTila } from '@ehoks/wire';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { tallennaTiedostoksi } from '../../yhteiset/tallenna-tiedostoksi.js';
import { Sivutus } from '../../yhteiset/sivutus.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { Valintakentta } from '../../yhteiset/valintakentta.js';
import { useOrganisaatio } from '../kehys/organisaatio.js';
import type { Luettu, Tulos } from './siirto.js';

const SIVUN_KOKO = 50;
const TILAT = Object.keys(TAULUKON_TILAT) as readonly TaulukonTila[];

interface Props {
  readonly luettu: Luettu;
  readonly tulos: Tulos;
  readonly otsikko: string;
  /** What can be done next. */
  readonly children: ReactNode;
}

/** The rows with what became of each, or would become: counts, reasons by column, and the same as a table to mend. */
export function Tulostaulukko({ luettu, tulos, otsikko, children }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { rivit, yhteenveto, tuntemattomat } = tulos;
  const { taulukko } = luettu;
  // Not in the address: there they would outlive the file.
  const [tila, setTila] = useState<TaulukonTila | ''>('');
  const [sivu, setSivu] = useState(0);
  const nahtavat = useMemo(() => rivit.filter((rivi) => tila === '' || rivi.tila === tila), [rivit, tila]);
  const sarakkeet = useSarakkeet(luettu);
  const esiintyvat = TILAT.filter((yksi) => (yhteenveto[yksi] ?? 0) > 0);
  return (
    <section>
      <h2>{otsikko}</h2>
      <p role="status">{t('taulukosta.riveja', { nimi: luettu.nimi, maara: rivit.length })}</p>
      <ul className="edistyminen">
        {esiintyvat.map((yksi) => (
          <li key={yksi}>
            {TAULUKON_TILAT[yksi][kieli]}: <strong>{yhteenveto[yksi]}</strong>
          </li>
        ))}
      </ul>
      {tuntemattomat.length > 0 && (
        <p>{t('taulukosta.tuntemattomat', { sarakkeet: new Intl.ListFormat(kieli).format(tuntemattomat) })}</p>
      )}
      <div className="napit">
        {children}
        <Button
          variant="secondary"
          onClick={() => tallennaTiedostoksi(`hoks-tulos-${kieli}.csv`, kirjoitaTaulukko(taulukko, rivit, kieli))}
        >
          {t('taulukosta.lataa')}
        </Button>
      </div>
      <p className="selite">{t('taulukosta.lataa.ohje')}</p>
      <div className="ehdot">
        <Valintakentta
          otsikko={t('taulukosta.tila')}
          arvo={tila}
          vaihtoehdot={[
            { arvo: '', teksti: t('taulukosta.kaikki') },
            ...esiintyvat.map((yksi) => ({ arvo: yksi, teksti: TAULUKON_TILAT[yksi][kieli] })),
          ]}
          muuta={(uusi) => {
            setTila(uusi);
            setSivu(0);
          }}
        />
      </div>
      <Taulukko
        kuvaus={otsikko}
        sarakkeet={sarakkeet}
        rivit={nahtavat}
        avain={({ rivi }) => String(rivi)}
        tyhja={t('taulukosta.tyhja')}
        sivu={{ numero: sivu, koko: SIVUN_KOKO }}
      />
      <Sivutus sivu={sivu} koko={SIVUN_KOKO} yhteensa={nahtavat.length} siirry={setSivu} />
    </section>
  );
}

function useSarakkeet({ taulukko }: Luettu): readonly Sarake<Rivitulos>[] {
  const t = useTekstit();
  const kieli = useKieli();
  const organisaatio = useOrganisaatio();
  return useMemo(() => {
    const sarakkeenNimet = new Map(taulukonOhje(kieli).map(({ avain, sarake }) => [`/${avain}`, sarake]));
    const oppijat = new Map(taulukko.rivit.map(({ rivi, json }) => [rivi, json['oppija-oid'] as string | undefined]));
    return [
      {
        tunnus: 'rivi',
        otsikko: t('taulukosta.rivi'),
        otsake: true,
        arvo: ({ rivi }) => rivi,
        solu: ({ rivi }) => rivi,
      },
      {
        tunnus: 'oppija',
        otsikko: sarakkeenNimet.get('/oppija-oid') ?? '',
        solu: ({ rivi }) => oppijat.get(rivi),
      },
      {
        tunnus: 'tila',
        otsikko: t('taulukosta.tila'),
        arvo: ({ tila }) => TILAT.indexOf(tila),
        solu: ({ tila }) => TAULUKON_TILAT[tila][kieli],
      },
      {
        tunnus: 'id',
        otsikko: t('taulukosta.numero'),
        solu: ({ rivi, id }) =>
          id !== undefined && (
            <Link to={`/koulutuksenjarjestaja/${organisaatio?.oid}/oppija/${oppijat.get(rivi)}/${id}`}>{id}</Link>
          ),
      },
      {
        tunnus: 'syyt',
        otsikko: t('taulukosta.syyt'),
        solu: ({ error, ohje, havainnot = [] }) =>
          havainnot.length > 0 ? (
            <ul>
              {havainnot.map(({ koodi, polku, viesti, ohje: neuvo }) => (
                <li key={`${polku} ${koodi}`}>
                  {sarakkeenNimet.has(polku) && <strong>{sarakkeenNimet.get(polku)}: </strong>}
                  {viesti} {neuvo}
                </li>
              ))}
            </ul>
          ) : (
            error !== undefined && (
              <>
                {error} {ohje}
              </>
            )
          ),
      },
    ];
  }, [t, kieli, organisaatio, taulukko]);
}
