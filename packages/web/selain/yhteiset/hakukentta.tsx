import { useEffect, useRef, useState, type ReactNode } from 'react';
import { TextInput } from 'suomifi-ui-components';

/** Milliseconds without a key before the search is made. */
const TAUKO_MS = 400;

interface Props {
  readonly otsikko: string;
  readonly arvo: string;
  readonly muuta: (arvo: string) => void;
}

/** A field that narrows a list while one types. */
export function Hakukentta({ otsikko, arvo, muuta }: Props): ReactNode {
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
    ajastin.current = setTimeout(() => muuta(uusi), TAUKO_MS);
  };
  return <TextInput labelText={otsikko} value={teksti} onChange={(uusi) => kirjoita(String(uusi ?? ''))} />;
}
