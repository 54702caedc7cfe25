import { KERTAKOODI } from '@ehoks/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button, InlineAlert, TextInput } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { kelloksi } from '../yhteiset/paivays.js';
import { Rajapintavirhe } from '../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../yhteiset/virheilmoitus.js';
import { Kehys } from './kehys.js';
import { avaaKoodilla, lahetaKoodi } from './kutsut.js';
import { useOdotus } from './odotus.js';
import { Tekonappi } from '../yhteiset/tekonappi.js';
import { useTeko } from '../yhteiset/teko.js';

/** Seconds in which a message comes: a new one sooner would only be the second of two. */
const VIESTIN_MATKA = 30;

interface Props {
  readonly tunnus: string;
  /** Masked. */
  readonly osoite: string;
  readonly avautui: () => void;
}

/** Asks for a one-time code and takes it. */
export function Kertakoodi({ tunnus, osoite, avautui }: Props): ReactNode {
  const t = useTekstit();
  const [syotto, setSyotto] = useState(false);
  const odotus = useOdotus();
  const lahetys = useTeko({
    mutationFn: () => lahetaKoodi(tunnus),
    onSuccess: () => {
      setSyotto(true);
      odotus.alkaa(VIESTIN_MATKA);
    },
    onError: (virhe) => {
      if (virhe instanceof Rajapintavirhe && virhe.tila === 429 && virhe.odotus !== undefined)
        odotus.alkaa(virhe.odotus);
    },
  });
  const uusi = (
    <>
      {lahetys.isError && <Virheilmoitus virhe={lahetys.error} />}
      {odotus.jaljella > 0 && <p className="selite">{odotus.teksti}</p>}
    </>
  );
  const estetty = odotus.jaljella > 0;
  if (syotto)
    return (
      <Syotto
        key={lahetys.data?.['voimassa-asti']}
        tunnus={tunnus}
        ohje={
          lahetys.data &&
          t('tyopaikka.koodi.lahetetty', {
            osoite: lahetys.data.osoite,
            kello: kelloksi(lahetys.data['voimassa-asti']),
          })
        }
        avautui={avautui}
        loppui={() => odotus.alkaa(0)}
      >
        <section className="uusi-koodi">
          <p>{t('tyopaikka.koodi.ei-tullut')}</p>
          {uusi}
          <Tekonappi variant="secondary" kesken={lahetys.isPending} disabled={estetty} onClick={() => lahetys.mutate()}>
            {t('tyopaikka.koodi.uusi')}
          </Tekonappi>
        </section>
      </Syotto>
    );
  return (
    <Kehys otsikko={t('tyopaikka.avaa')}>
      <p>{t('tyopaikka.avaa.ohje')}</p>
      <p>{t('tyopaikka.koodi.minne', { osoite })}</p>
      {uusi}
      <div className="napit isot">
        <Tekonappi kesken={lahetys.isPending} disabled={estetty} onClick={() => lahetys.mutate()}>
          {t('tyopaikka.koodi.laheta')}
        </Tekonappi>
        <Button variant="secondary" onClick={() => setSyotto(true)}>
          {t('tyopaikka.koodi.on-jo')}
        </Button>
      </div>
      <p className="selite">{t('tyopaikka.koodi.vaara-osoite')}</p>
    </Kehys>
  );
}

interface Syoton {
  readonly tunnus: string;
  readonly ohje: string | undefined;
  readonly avautui: () => void;
  /** The code has been tried as often as it can be. */
  readonly loppui: () => void;
  readonly children: ReactNode;
}

function Syotto({ tunnus, ohje, avautui, loppui, children }: Syoton): ReactNode {
  const t = useTekstit();
  const kentta = useRef<HTMLInputElement>(null);
  const loppu = useRef<HTMLDivElement>(null);
  const [koodi, setKoodi] = useState('');
  const [puuttuu, setPuuttuu] = useState(false);
  const [vaaria, setVaaria] = useState(0);
  const avaus = useTeko({
    mutationFn: () => avaaKoodilla(tunnus, koodi),
    onSuccess: avautui,
    onError: (virhe) => {
      if (!onVaaraKoodi(virhe)) return;
      setVaaria(vaaria + 1);
      if (vaaria + 1 >= KERTAKOODI.yrityksia) loppui();
    },
  });
  const vaara = onVaaraKoodi(avaus.error) ? avaus.error.runko : undefined;
  const virhe = puuttuu ? t('tyopaikka.koodi.puuttuu') : vaara && [vaara.title, vaara.detail].filter(Boolean).join(' ');
  useEffect(() => {
    if (avaus.isError) (kentta.current ?? loppu.current)?.focus();
  }, [avaus.isError, vaaria]);
  const laheta = (tapahtuma: FormEvent): void => {
    tapahtuma.preventDefault();
    const vajaa = koodi.length < KERTAKOODI.numeroita;
    setPuuttuu(vajaa);
    if (vajaa) kentta.current?.focus();
    else avaus.mutate();
  };
  return (
    <Kehys otsikko={t('tyopaikka.koodi.otsikko')}>
      <p role="status">{ohje}</p>
      {vaaria >= KERTAKOODI.yrityksia ? (
        <div ref={loppu} tabIndex={-1}>
          <InlineAlert status="error" role="alert">
            <strong>{t('tyopaikka.koodi.loppui')}</strong>
            <p>{t('tyopaikka.koodi.loppui.ohje')}</p>
          </InlineAlert>
        </div>
      ) : (
        <form noValidate onSubmit={laheta}>
          <TextInput
            className="kertakoodi"
            ref={kentta}
            labelText={t('tyopaikka.koodi.kentta')}
            hintText={t('tyopaikka.koodi.vihje')}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={koodi}
            onChange={(arvo) =>
              setKoodi(
                String(arvo ?? '')
                  .replace(/\D/g, '')
                  .slice(0, KERTAKOODI.numeroita),
              )
            }
            status={virhe === undefined ? 'default' : 'error'}
            statusText={virhe ?? ''}
          />
          {avaus.isError && vaara === undefined && <Virheilmoitus virhe={avaus.error} />}
          <div className="napit isot">
            <Tekonappi type="submit" kesken={avaus.isPending}>
              {t('tyopaikka.koodi.avaa')}
            </Tekonappi>
          </div>
        </form>
      )}
      {children}
    </Kehys>
  );
}

function onVaaraKoodi(virhe: unknown): virhe is Rajapintavirhe {
  return virhe instanceof Rajapintavirhe && virhe.koodi === 'jako.koodi-ei-kelpaa';
}
