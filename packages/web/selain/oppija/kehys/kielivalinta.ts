import { KIELET, type Kieli, type Oppijanasetukset } from '@ehoks/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OppijanKehysnakyma } from '@ehoks/wire';
import { useEffect, useRef } from 'react';
import { useKielenvaihto } from '../../tekstit/kielet.js';
import { OPPIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { KEHYKSEN_AVAIN } from './kehystiedot.js';

/** Keeps settings beside those that there are, here and in the service. */
export function useAsetustenTallennus() {
  const kyselyt = useQueryClient();
  return useMutation({
    mutationFn: async (muutetut: Oppijanasetukset) => {
      const kehys = kyselyt.getQueryData<OppijanKehysnakyma>(KEHYKSEN_AVAIN);
      const asetukset = { ...kehys?.asetukset, ...muutetut };
      await kutsu(`${OPPIJAN_API}/session/settings`, { method: 'put', json: asetukset });
      return asetukset;
    },
    onSuccess: (asetukset) => {
      kyselyt.setQueryData<OppijanKehysnakyma>(KEHYKSEN_AVAIN, (kehys) => kehys && { ...kehys, asetukset });
    },
  });
}

/** The language that one chose the last time, on whichever device; what the address asks for comes before it. */
export function useTallennettuKieli(asetukset: Oppijanasetukset | undefined): void {
  const vaihda = useKielenvaihto();
  const kysytty = useRef(new URLSearchParams(location.search).has('lang'));
  const tallennettu = asetukset?.['kieli'];
  const kieli: Kieli | undefined = KIELET.find((tunnettu) => tunnettu === tallennettu);
  useEffect(() => {
    if (kieli !== undefined && !kysytty.current) vaihda(kieli);
  }, [kieli, vaihda]);
}
