import { useState, type ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { Kalenterisyote } from './kalenterisyote.js';
import { luePaiva, paivaksi } from './paivays.js';

interface Props {
  readonly otsikko: string;
  /** A day as the API has it; empty when there is none. */
  readonly arvo: string;
  readonly muuta: (paiva: string) => void;
}

/** A day that narrows a list, typed as 5.2.2026 or picked. The list changes when what is written is a day or nothing. */
export function Paivaehto({ otsikko, arvo, muuta }: Props): ReactNode {
  const t = useTekstit();
  const [teksti, setTeksti] = useState(arvo && paivaksi(arvo));
  const [edellinen, setEdellinen] = useState(arvo);
  // The address may change by other ways too: a link, or the browser's own buttons.
  if (arvo !== edellinen) {
    setEdellinen(arvo);
    setTeksti(arvo && paivaksi(arvo));
  }
  const kirjoita = (uusi: string): void => {
    setTeksti(uusi);
    const paiva = uusi.trim() === '' ? '' : luePaiva(uusi);
    if (paiva === undefined || paiva === arvo) return;
    setEdellinen(paiva);
    muuta(paiva);
  };
  const kelpaa = teksti.trim() === '' || luePaiva(teksti) !== undefined;
  return (
    <Kalenterisyote
      labelText={otsikko}
      value={teksti}
      status={kelpaa ? 'default' : 'error'}
      statusText={kelpaa ? '' : t('paiva.kelvoton')}
      onChange={({ value }) => kirjoita(value)}
    />
  );
}
