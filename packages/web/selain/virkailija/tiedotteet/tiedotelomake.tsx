import { aikaleima, hetkiHelsingissa, KIELET, lisaaPaivia, onPaiva, paivaHelsingissa, YLEISOT } from '@ehoks/core';
import { useState, type ReactNode } from 'react';
import { Button, Checkbox, CheckboxGroup, InlineAlert } from 'suomifi-ui-components';
import { KIELTEN_NIMET, useTekstit } from '../../tekstit/kielet.js';
import { Kalenterisyote } from '../../yhteiset/kalenterisyote.js';
import { Kielikentat, lahetettava, onValmis, TYHJA, type Kirjoitettava } from '../../yhteiset/kielikentat.js';
import { luePaiva, paivaksi } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { Tiedote } from './tiedote.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

interface Props {
  /** Without it a new one is written. */
  readonly tiedote: Tiedote | undefined;
  readonly tallennettu: () => Promise<void>;
  readonly peruuta: () => void;
}

/** A notice being written: by whole days, in three languages, and as its readers will see it. */
export function Tiedotelomake({ tiedote, tallennettu, peruuta }: Props): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const [otsikko, setOtsikko] = useState<Kirjoitettava>({ ...TYHJA, ...tiedote?.otsikko });
  const [teksti, setTeksti] = useState<Kirjoitettava>({ ...TYHJA, ...tiedote?.teksti });
  const [alkaen, setAlkaen] = useState(paivaksi(tiedote ? paivaHelsingissa(aikaleima(tiedote.alkaen)) : tanaan));
  const [asti, setAsti] = useState(viimeinenPaiva(tiedote?.asti));
  const [yleiso, setYleiso] = useState<Tiedote['yleiso']>(tiedote?.yleiso ?? ['virkailija']);
  const [vaadi, setVaadi] = useState(false);

  const [ensimmainen, viimeinen] = [luePaiva(alkaen), luePaiva(asti)];
  const ajatKunnossa =
    ensimmainen !== undefined &&
    onPaiva(ensimmainen) &&
    (asti === '' || (viimeinen !== undefined && onPaiva(viimeinen) && ensimmainen <= viimeinen));
  const kunnossa = ajatKunnossa && onValmis(otsikko) && onValmis(teksti) && yleiso.length > 0;

  const tallennus = useTeko({
    mutationFn: () => {
      // As it was when its day has not been changed: it may have begun at an hour.
      const sama = tiedote && ensimmainen === paivaHelsingissa(aikaleima(tiedote.alkaen));
      const runko = {
        otsikko: lahetettava(otsikko),
        teksti: lahetettava(teksti),
        alkaen: sama ? tiedote.alkaen : paivanAlku(ensimmainen),
        ...(asti !== '' && { asti: asti === viimeinenPaiva(tiedote?.asti) ? tiedote?.asti : paivanAlku(viimeinen, 1) }),
        yleiso,
      };
      const osoite = `${VIRKAILIJAN_API}/nakymat/tiedotteet`;
      return tiedote
        ? kutsu(`${osoite}/${tiedote.id}`, { method: 'put', json: runko })
        : kutsu(osoite, { method: 'post', json: runko });
    },
    onSuccess: tallennettu,
  });

  const paivakentta = (
    nimi: string,
    arvo: string,
    muuta: (uusi: string) => void,
    vapaaehtoinen: boolean,
  ): ReactNode => (
    <div className="kentta">
      <Kalenterisyote
        labelText={nimi}
        {...(vapaaehtoinen && { optionalText: t('lomake.valinnainen') })}
        hintText={t('paiva.ohje')}
        status={vaadi && !ajatKunnossa ? 'error' : 'default'}
        statusText={vaadi && !ajatKunnossa ? t('tiedotteet.ajat-eivat-kelpaa') : ''}
        value={arvo}
        onChange={({ value }) => muuta(value)}
      />
    </div>
  );
  return (
    <form
      noValidate
      onSubmit={(tapahtuma) => {
        tapahtuma.preventDefault();
        setVaadi(true);
        if (kunnossa) tallennus.mutate();
      }}
    >
      <Kielikentat otsikko={t('tiedotteet.nimi')} arvo={otsikko} muuta={setOtsikko} enintaan={200} vaadi={vaadi} />
      <Kielikentat
        otsikko={t('tiedotteet.teksti')}
        arvo={teksti}
        muuta={setTeksti}
        enintaan={5000}
        pitka
        vaadi={vaadi}
      />
      {paivakentta(t('tiedotteet.alkaen'), alkaen, setAlkaen, false)}
      {paivakentta(t('tiedotteet.viimeinen'), asti, setAsti, true)}
      <CheckboxGroup
        labelText={t('tiedotteet.yleiso')}
        groupStatus={vaadi && yleiso.length === 0 ? 'error' : 'default'}
        groupStatusText={vaadi && yleiso.length === 0 ? t('tiedotteet.valitse-yleiso') : ''}
      >
        {YLEISOT.map((yksi) => (
          <Checkbox
            key={yksi}
            checked={yleiso.includes(yksi)}
            onClick={({ checkboxState }) =>
              setYleiso(YLEISOT.filter((toinen) => (toinen === yksi ? checkboxState : yleiso.includes(toinen))))
            }
          >
            {t(`tiedotteet.yleiso.${yksi}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <h2>{t('tiedotteet.esikatselu')}</h2>
      {KIELET.map((yksi) => (
        <section key={yksi} aria-label={KIELTEN_NIMET[yksi]}>
          <h3>{KIELTEN_NIMET[yksi]}</h3>
          <Tiedote otsikko={otsikko} teksti={teksti} kieli={yksi} />
        </section>
      ))}
      {vaadi && !kunnossa && (
        <InlineAlert status="error" role="alert">
          {t('tiedotteet.korjattavaa')}
        </InlineAlert>
      )}
      {tallennus.isError && <Virheilmoitus virhe={tallennus.error} />}
      <div className="napit">
        <Tekonappi type="submit" kesken={tallennus.isPending}>
          {t('tiedotteet.julkaise')}
        </Tekonappi>
        <Button variant="secondary" onClick={peruuta}>
          {t('peruuta')}
        </Button>
      </div>
    </form>
  );
}

/** The last whole day on which a notice is shown, as it is written; its end is the first instant after. */
function viimeinenPaiva(asti: string | undefined): string {
  return asti === undefined ? '' : paivaksi(paivaHelsingissa(aikaleima(new Date(Date.parse(asti) - 1).toISOString())));
}

function paivanAlku(paiva: string | undefined, paiviaMyohemmin = 0): string | undefined {
  return paiva !== undefined && onPaiva(paiva) ? hetkiHelsingissa(lisaaPaivia(paiva, paiviaMyohemmin)) : undefined;
}
