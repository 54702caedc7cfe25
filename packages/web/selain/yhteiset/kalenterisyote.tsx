import { useEffect, useRef, useState, type ReactNode } from 'react';
import { DateInput, type DateInputProps } from 'suomifi-ui-components';
import { useKieli } from '../tekstit/kielet.js';
import { luePaiva } from './paivays.js';

type Props = Omit<DateInputProps, 'language' | 'datePickerEnabled' | 'dateAdapter'> & { readonly value: string };

/** A day, typed or picked from a calendar, which speaks the language of the page. */
export function Kalenterisyote(ominaisuudet: Props): ReactNode {
  const kieli = useKieli();
  return <Kielella key={kieli} {...ominaisuudet} language={kieli} />;
}

/**
 * DateInput learns its language after its first drawing, but would name the calendar's button by the day that it had in that one, in
 * Finnish. Until it has learnt it understands no day, and so has none in the button's name. The day itself must not be kept from it
 * for that time: what is typed meanwhile would be lost.
 */
function Kielella(ominaisuudet: Props & Pick<DateInputProps, 'language'>): ReactNode {
  const oppinut = useRef(false);
  useEffect(() => {
    oppinut.current = true;
  }, []);
  const [paivat] = useState(() => ({
    parse: (teksti: string) => new Date(`${(oppinut.current && luePaiva(teksti)) || ''}T00:00`),
    format: (paiva: Date) => `${paiva.getDate()}.${paiva.getMonth() + 1}.${paiva.getFullYear()}`,
  }));
  return <DateInput {...ominaisuudet} dateAdapter={paivat} datePickerEnabled />;
}
