import { useState, type ReactNode } from 'react';
import { useOrganisaationNimi } from '../../../hoks/nimet.js';
import { Hakuvalinta } from '../../../yhteiset/hakuvalinta.js';
import { useOrganisaatiohaku } from '../../kehys/organisaatiohaku.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

/** An organisation by its name. */
export function Organisaatiokentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const organisaationNimi = useOrganisaationNimi();
  const tila = useKentta(ominaisuudet);
  const [haku, setHaku] = useState('');
  const loydetyt = useOrganisaatiohaku(haku);
  const valittu = typeof tila.arvo === 'string' ? tila.arvo : undefined;
  return (
    <Hakuvalinta
      {...tila}
      valittu={valittu}
      vaihtoehdot={
        valittu === undefined || loydetyt.some(({ tunnus }) => tunnus === valittu)
          ? loydetyt
          : [{ tunnus: valittu, nimi: organisaationNimi(valittu) }, ...loydetyt]
      }
      valitse={tila.aseta}
      hae={setHaku}
    />
  );
}
