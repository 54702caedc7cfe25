import { TYOPAIKAN_VIESTI_ENINTAAN } from '@ehoks/core';
import type { JaettuJson } from '@ehoks/wire';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button, InlineAlert, Textarea } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Hetki, hetkeksi } from '../yhteiset/paivays.js';
import { Rajapintavirhe } from '../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../yhteiset/virheilmoitus.js';
import { kirjoita, kuittaa, useVastattu } from './kutsut.js';
import { Tekonappi } from '../yhteiset/tekonappi.js';
import { useTeko } from '../yhteiset/teko.js';

/** A message that has not been sent: kept by who is there also while a new code is asked for. */
export interface Luonnos {
  readonly teksti: string;
  readonly muuta: (teksti: string) => void;
}

interface Props {
  readonly jaettu: JaettuJson;
  readonly luonnos: Luonnos;
}

/** What can be answered to the school of a period or a demonstration; nothing of anything wider. */
export function Vastaaminen({ jaettu, luonnos }: Props): ReactNode {
  return (
    <>
      {jaettu.toimet.includes('kuittaa') && <Kuittaus jaettu={jaettu} />}
      {jaettu.toimet.includes('kirjoita') && <Viestit jaettu={jaettu} luonnos={luonnos} />}
    </>
  );
}

function Kuittaus({ jaettu: { tunnus, versio, kuittaus } }: Pick<Props, 'jaettu'>): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const vastattu = useVastattu(tunnus);
  const sulkeutui = useSulkeutuminen();
  const teko = useTeko({
    mutationFn: () => kuittaa(tunnus, versio),
    onSuccess: (vastaus) => {
      vastattu(vastaus);
      // The plan changed while it was being read: what there is now is shown, and can be acknowledged.
      if (vastaus.kuittaus?.tila === 'muuttunut') void kyselyt.invalidateQueries();
    },
    onError: sulkeutui,
  });
  return (
    <section className="kortti">
      <h2>{t('tyopaikka.kuittaus')}</h2>
      <div role="status">
        {kuittaus?.tila === 'kuitattu' && (
          <InlineAlert>{t('tyopaikka.kuittaus.kuitattu', { aika: hetkeksi(kuittaus.aika) })}</InlineAlert>
        )}
        {kuittaus?.tila === 'muuttunut' && (
          <InlineAlert status="warning">
            {t('tyopaikka.kuittaus.muuttunut', { aika: hetkeksi(kuittaus.aika) })}
          </InlineAlert>
        )}
      </div>
      {kuittaus?.tila !== 'kuitattu' && (
        <>
          <p>{t('tyopaikka.kuittaus.ohje')}</p>
          {teko.isError && <Este virhe={teko.error} />}
          <div className="napit isot">
            <Tekonappi kesken={teko.isPending} onClick={() => teko.mutate()}>
              {t(kuittaus ? 'tyopaikka.kuittaus.uudelleen' : 'tyopaikka.kuittaus.tee')}
            </Tekonappi>
          </div>
        </>
      )}
    </section>
  );
}

function Viestit({ jaettu: { tunnus, viestit }, luonnos: { teksti, muuta } }: Props): ReactNode {
  const t = useTekstit();
  const vastattu = useVastattu(tunnus);
  const sulkeutui = useSulkeutuminen();
  const kentta = useRef<HTMLTextAreaElement>(null);
  const [puute, setPuute] = useState<'puuttuu' | 'pitka'>();
  const teko = useTeko({
    mutationFn: () => kirjoita(tunnus, teksti),
    onSuccess: (vastaus) => {
      vastattu(vastaus);
      muuta('');
    },
    onError: sulkeutui,
  });
  const laheta = (tapahtuma: FormEvent): void => {
    tapahtuma.preventDefault();
    const merkkeja = teksti.trim().length;
    const uusi = merkkeja === 0 ? 'puuttuu' : merkkeja > TYOPAIKAN_VIESTI_ENINTAAN ? 'pitka' : undefined;
    setPuute(uusi);
    if (uusi !== undefined) kentta.current?.focus();
    else teko.mutate();
  };
  const virhe = puute && t(`tyopaikka.viesti.${puute}`, { enintaan: TYOPAIKAN_VIESTI_ENINTAAN });
  return (
    <section className="kortti">
      <h2>{t('tyopaikka.viesti')}</h2>
      <p>{t('tyopaikka.viesti.ohje')}</p>
      {viestit.length > 0 && (
        <>
          <h3>{t('tyopaikka.viesti.lahetetyt')}</h3>
          <ul className="viestit">
            {viestit.map((viesti, i) => (
              <li key={i}>
                <p className="selite">
                  <Hetki hetki={viesti.aika} />
                </p>
                <p className="pitka-teksti">{viesti.teksti}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <div role="status">{teko.isSuccess && <InlineAlert>{t('tyopaikka.viesti.lahetetty')}</InlineAlert>}</div>
      <form noValidate onSubmit={laheta}>
        <Textarea
          ref={kentta}
          fullWidth
          labelText={t('tyopaikka.viesti.kentta')}
          hintText={t('tyopaikka.viesti.vihje', { enintaan: TYOPAIKAN_VIESTI_ENINTAAN })}
          value={teksti}
          onChange={(tapahtuma) => muuta(tapahtuma.target.value)}
          status={virhe === undefined ? 'default' : 'error'}
          statusText={virhe ?? ''}
        />
        {teko.isError && <Este virhe={teko.error} />}
        <div className="napit isot">
          <Tekonappi type="submit" variant="secondary" kesken={teko.isPending}>
            {t('tyopaikka.viesti.laheta')}
          </Tekonappi>
        </div>
      </form>
    </section>
  );
}

/** What is shared no longer opens: the page tells why in its place. */
function useSulkeutuminen(): (virhe: unknown) => void {
  const kyselyt = useQueryClient();
  return (virhe) => {
    if (virhe instanceof Rajapintavirhe && (virhe.tila === 410 || virhe.tila === 404)) void kyselyt.resetQueries();
  };
}

/** Why an answer did not go. What was being written stays while a new code is asked for. */
function Este({ virhe }: { readonly virhe: unknown }): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  if (!(virhe instanceof Rajapintavirhe) || virhe.koodi !== 'istunto.puuttuu') return <Virheilmoitus virhe={virhe} />;
  return (
    <InlineAlert status="warning" role="alert">
      <strong>{t('tyopaikka.istunto-paattyi')}</strong>
      <p>{t('tyopaikka.istunto-paattyi.sailyy')}</p>
      <Button onClick={() => void kyselyt.resetQueries()}>{t('tyopaikka.istunto-paattyi.jatka')}</Button>
    </InlineAlert>
  );
}
