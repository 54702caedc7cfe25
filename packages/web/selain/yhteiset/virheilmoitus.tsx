import type { ReactNode } from 'react';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';
import { Rajapintavirhe } from './rajapinta.js';
import { Tukitiedot } from './tukitiedot.js';

interface Props {
  readonly virhe: unknown;
  readonly yritaUudelleen?: () => void;
}

/** What went wrong in the catalogue's words, what to do, and what the support asks for. */
export function Virheilmoitus({ virhe, yritaUudelleen }: Props): ReactNode {
  const t = useTekstit();
  // Not a fault but a decision: there is nothing to try again or to tell the support.
  if (virhe instanceof Rajapintavirhe && virhe.koodi === 'toiminto.suljettu')
    return (
      <InlineAlert status="warning" role="alert">
        <strong>{virhe.runko?.title}</strong>
        <p>{virhe.runko?.detail}</p>
      </InlineAlert>
    );
  const runko = virhe instanceof Rajapintavirhe ? virhe.runko : undefined;
  return (
    <InlineAlert status="error" role="alert">
      <strong>{runko?.title ?? t(otsikko(virhe))}</strong>
      <p>{onOhimeneva(virhe) ? t('virhe.ohimeneva.ohje') : (runko?.detail ?? t(ohje(virhe)))}</p>
      {runko && runko.havainnot.length > 0 && (
        <ul>
          {runko.havainnot.map(({ koodi, polku, viesti, ohje: neuvo }, jarjestys) => (
            <li key={`${jarjestys}-${koodi}`}>
              {viesti} {neuvo} {polku && <code>{polku}</code>}
            </li>
          ))}
        </ul>
      )}
      {yritaUudelleen && <Button onClick={yritaUudelleen}>{t('virhe.yrita-uudelleen')}</Button>}
      <Tukitiedot virhe={virhe} />
    </InlineAlert>
  );
}

/** Will it do in a while? The catalogue's remedy is for programs then: which header to obey. */
function onOhimeneva(virhe: unknown): boolean {
  return virhe instanceof Rajapintavirhe && (virhe.tila === 503 || virhe.koodi === 'pyynto.liian-monta');
}

function otsikko(virhe: unknown): Tekstiavain {
  return virhe instanceof Rajapintavirhe && virhe.laji === 'yhteys' ? 'virhe.ei-yhteytta' : 'virhe.odottamaton';
}

function ohje(virhe: unknown): Tekstiavain {
  return virhe instanceof Rajapintavirhe && virhe.laji === 'yhteys'
    ? 'virhe.ei-yhteytta.ohje'
    : 'virhe.odottamaton.ohje';
}
