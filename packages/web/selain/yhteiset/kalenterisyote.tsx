import { useDeferredValue, type ReactNode } from 'react';
import { DateInput, type DateInputProps } from 'suomifi-ui-components';
import { useKieli } from '../tekstit/kielet.js';

type Props = Omit<DateInputProps, 'language' | 'datePickerEnabled'> & { readonly value: string };

/** A day, typed or picked from a calendar, which speaks the language of the page. */
export function Kalenterisyote(ominaisuudet: Props): ReactNode {
  const kieli = useKieli();
  return <Kielella key={kieli} {...ominaisuudet} language={kieli} />;
}

/**
 * DateInput learns its language after its first drawing, but names the calendar's button by the day that it had in that one,
 * in Finnish. It gets the day only when it has learnt.
 */
function Kielella({ value, ...ominaisuudet }: Props & Pick<DateInputProps, 'language'>): ReactNode {
  const osaa = useDeferredValue(true, false);
  return <DateInput {...ominaisuudet} value={osaa ? value : ''} datePickerEnabled />;
}
