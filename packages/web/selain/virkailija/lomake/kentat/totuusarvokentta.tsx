import type { ReactNode } from 'react';
import { Checkbox, RadioButton, RadioButtonGroup } from 'suomifi-ui-components';
import { useTekstit } from '../../../tekstit/kielet.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

/** Yes or no. Where the answer is asked for, "no" is an answer and not an empty box. */
export function Totuusarvokentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const t = useTekstit();
  const { id, nimi, arvo, optionalText, status, statusText, aseta, kavi } = useKentta(ominaisuudet);
  if (optionalText !== undefined)
    return (
      <Checkbox id={id} checked={arvo === true} onClick={({ checkboxState }) => aseta(checkboxState || undefined)}>
        {nimi}
      </Checkbox>
    );
  return (
    <RadioButtonGroup
      id={id}
      name={id}
      labelText={nimi}
      groupStatusText={statusText}
      {...(status === 'error' && { groupStatus: 'error' })}
      value={typeof arvo === 'boolean' ? String(arvo) : ''}
      onChange={(uusi) => {
        aseta(uusi === 'true');
        kavi();
      }}
    >
      <RadioButton value="true">{t('kylla')}</RadioButton>
      <RadioButton value="false">{t('ei')}</RadioButton>
    </RadioButtonGroup>
  );
}
