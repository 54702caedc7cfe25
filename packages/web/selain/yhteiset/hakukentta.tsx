import { useEffect, useRef, useState, type ReactNode } from 'react';
import { TextInput } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

/** Milliseconds without a key before the search is made. */
const TAUKO_MS = 400;
/** An identity code, also while it is being typed: what is sought goes into addresses, where one may never be. */
const HENKILOTUNNUKSEN_ALKU = /\d{6}[-+A-FU-Y]\d/i;

interface Props {
  readonly otsikko: string;
  readonly arvo: string;
  readonly muuta: (arvo: string) => void;
}

/** A field that narrows a list while one types. */
export function Hakukentta({ otsikko, arvo, muuta }: Props): ReactNode {
  const t = useTekstit();
  const [teksti, setTeksti] = useState(arvo);
  const [edellinen, setEdellinen] = useState(arvo);
  const ajastin = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address may change by other ways too: a link, or the browser's own buttons.
  if (arvo !== edellinen) {
    setEdellinen(arvo);
    setTeksti(arvo);
  }
  useEffect(() => () => clearTimeout(ajastin.current), []);
  const kirjoita = (uusi: string): void => {
    setTeksti(uusi);
    clearTimeout(ajastin.current);
    if (!HENKILOTUNNUKSEN_ALKU.test(uusi)) ajastin.current = setTimeout(() => muuta(uusi), TAUKO_MS);
  };
  const onTunnus = HENKILOTUNNUKSEN_ALKU.test(teksti);
  return (
    <TextInput
      labelText={otsikko}
      value={teksti}
      status={onTunnus ? 'error' : 'default'}
      statusText={onTunnus ? t('haku.henkilotunnus') : ''}
      onChange={(uusi) => kirjoita(String(uusi ?? ''))}
    />
  );
}
