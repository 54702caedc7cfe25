import type { ReactNode } from 'react';
import { Textarea, TextInput } from 'suomifi-ui-components';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

const TYYPIT: Readonly<Record<string, 'email' | 'tel'>> = { sahkoposti: 'email', puhelinnumero: 'tel' };

/** A text of one line, or of many. */
export function Tekstikentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const { id, nimi, arvo, optionalText, status, statusText, aseta, kavi } = useKentta(ominaisuudet);
  const { kentta } = ominaisuudet;
  const teksti = typeof arvo === 'string' ? arvo : '';
  const yhteiset = {
    id,
    labelText: nimi,
    ...(optionalText !== undefined && { optionalText }),
    statusText,
    fullWidth: true,
    onBlur: kavi,
  };
  return kentta.laji === 'pitka-teksti' ? (
    <Textarea
      {...yhteiset}
      status={status}
      value={teksti}
      onChange={(tapahtuma) => aseta(tapahtuma.target.value || undefined)}
    />
  ) : (
    <TextInput
      {...yhteiset}
      status={status}
      type={TYYPIT[kentta.nimi] ?? 'text'}
      value={teksti}
      onChange={(uusi) => aseta(uusi || undefined)}
    />
  );
}
