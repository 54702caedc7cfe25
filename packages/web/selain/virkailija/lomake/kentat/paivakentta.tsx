import type { ReactNode } from 'react';
import { DateInput } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../../tekstit/kielet.js';
import { paivaksi } from '../../../yhteiset/paivays.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

const KIRJOITETTU = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/;
const PAIVA = /^\d{4}-\d{2}-\d{2}/;

/** A day, typed as 5.2.2026 or picked. Of an instant the day is asked: noon of it is meant. What is no day stays as it was written. */
export function Paivakentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { id, nimi, arvo, optionalText, status, statusText, aseta, kavi } = useKentta(ominaisuudet);
  const hetki = ominaisuudet.kentta.laji === 'hetki';
  const teksti = typeof arvo === 'string' ? (PAIVA.test(arvo) ? paivaksi(arvo) : arvo) : '';
  return (
    <DateInput
      id={id}
      labelText={nimi}
      {...(optionalText !== undefined && { optionalText })}
      hintText={t('lomake.paiva.ohje')}
      status={status}
      statusText={statusText}
      value={teksti}
      language={kieli}
      datePickerEnabled
      fullWidth
      onChange={({ value }) => aseta(hetki ? puoliPaivaksi(paivamaara(value)) : paivamaara(value))}
      onBlur={kavi}
    />
  );
}

function paivamaara(teksti: string): string | undefined {
  const [, paiva = '', kuukausi = '', vuosi = ''] = KIRJOITETTU.exec(teksti) ?? [];
  if (vuosi !== '') return `${vuosi}-${kuukausi.padStart(2, '0')}-${paiva.padStart(2, '0')}`;
  return teksti === '' ? undefined : teksti;
}

function puoliPaivaksi(paiva: string | undefined): string | undefined {
  if (paiva === undefined || !PAIVA.test(paiva)) return paiva;
  const hetki = new Date(`${paiva}T12:00:00`);
  return Number.isNaN(hetki.getTime()) ? paiva : hetki.toISOString();
}
