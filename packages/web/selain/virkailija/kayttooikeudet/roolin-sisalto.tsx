import { myontaa, type Rooli, ROOLIT, roolitiedot, sallii, TOIMET } from '@ehoks/core';
import type { ReactNode } from 'react';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';

/** What one may do with a role, from the same tables by which the service decides. */
export function RoolinSisalto({ rooli }: { readonly rooli: Rooli }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { oikeudet } = roolitiedot(rooli);
  const toimet = TOIMET.filter((toimi) => oikeudet.some((oikeus) => sallii(oikeus, toimi)));
  const myonnettavat = ROOLIT.filter((toinen) => oikeudet.some((oikeus) => myontaa(oikeus, toinen)));
  return (
    <ul>
      {toimet.map((toimi) => (
        <li key={toimi}>{t(`toimi.${toimi}`)}</li>
      ))}
      {myonnettavat.length > 0 && (
        <li>
          {t('oikeudet.myontaa', {
            roolit: new Intl.ListFormat(kieli).format(myonnettavat.map((toinen) => roolitiedot(toinen).nimi[kieli])),
          })}
        </li>
      )}
    </ul>
  );
}
