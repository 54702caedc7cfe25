import { useState, type ReactNode } from 'react';
import { TextInput } from 'suomifi-ui-components';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

const LUKU = /^\d+([.,]\d+)?$/;

/** A number, with a decimal comma or point. What is no number stays as it was written, and a rule tells of it. */
export function Lukukentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const { id, nimi, arvo, optionalText, status, statusText, aseta, kavi } = useKentta(ominaisuudet);
  const [kirjoitettu, setKirjoitettu] = useState<string>();
  const teksti = luvuksi(kirjoitettu) === arvo ? (kirjoitettu ?? '') : tekstiksi(arvo);
  return (
    <TextInput
      id={id}
      labelText={nimi}
      {...(optionalText !== undefined && { optionalText })}
      status={status}
      statusText={statusText}
      inputMode="decimal"
      value={teksti}
      onChange={(uusi) => {
        setKirjoitettu(String(uusi ?? ''));
        aseta(luvuksi(String(uusi ?? '')));
      }}
      onBlur={kavi}
    />
  );
}

function luvuksi(teksti: string | undefined): number | string | undefined {
  if (teksti === undefined || teksti === '') return undefined;
  return LUKU.test(teksti.trim()) ? Number(teksti.trim().replace(',', '.')) : teksti;
}

function tekstiksi(arvo: unknown): string {
  return typeof arvo === 'number' || typeof arvo === 'string' ? String(arvo).replace('.', ',') : '';
}
