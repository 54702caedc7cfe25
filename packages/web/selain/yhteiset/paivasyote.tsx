import type { ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { Kalenterisyote } from './kalenterisyote.js';
import { luePaiva, paivaksi } from './paivays.js';

const PAIVA = /^\d{4}-\d{2}-\d{2}/;

interface Props {
  readonly id?: string;
  readonly nimi: string;
  readonly optionalText?: string | undefined;
  readonly status?: 'error' | 'default';
  readonly statusText?: string;
  /** A day or an instant, or what was written in its place. */
  readonly arvo: string | undefined;
  readonly aseta: (paiva: string | undefined) => void;
  readonly kavi?: () => void;
}

/** A day, typed as 5.2.2026 or picked. What is no day stays as it was written. */
export function Paivasyote({
  id,
  nimi,
  optionalText,
  status = 'default',
  statusText = '',
  ...props
}: Props): ReactNode {
  const t = useTekstit();
  const { arvo = '', aseta, kavi } = props;
  return (
    <Kalenterisyote
      {...(id !== undefined && { id })}
      labelText={nimi}
      {...(optionalText !== undefined && { optionalText })}
      hintText={t('paiva.ohje')}
      status={status}
      statusText={statusText}
      value={PAIVA.test(arvo) ? paivaksi(arvo) : arvo}
      fullWidth
      onChange={({ value }) => aseta(luePaiva(value) ?? (value || undefined))}
      {...(kavi && { onBlur: kavi })}
    />
  );
}
