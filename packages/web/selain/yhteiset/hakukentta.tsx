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
  /** Why nothing is searched for by what was written; `undefined` when it is. */
  readonly este?: (arvo: string) => string | undefined;
}

/** A field that narrows a list while one types. */
export function Hakukentta({ otsikko, arvo, muuta, este }: Props): ReactNode {
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
  const syy = (kirjoitettu: string): string | undefined =>
    HENKILOTUNNUKSEN_ALKU.test(kirjoitettu) ? t('haku.henkilotunnus') : este?.(kirjoitettu);
  const kirjoita = (uusi: string): void => {
    setTeksti(uusi);
    clearTimeout(ajastin.current);
    if (syy(uusi) === undefined) ajastin.current = setTimeout(() => muuta(uusi), TAUKO_MS);
  };
  const virhe = syy(teksti);
  return (
    <TextInput
      labelText={otsikko}
      value={teksti}
      status={virhe === undefined ? 'default' : 'error'}
      statusText={virhe ?? ''}
      onChange={(uusi) => kirjoita(String(uusi ?? ''))}
    />
  );
}
