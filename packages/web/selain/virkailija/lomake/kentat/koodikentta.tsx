import { nimiKielella } from '@ehoks/wire/esitys';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RakenteenOsaJson } from '@ehoks/wire';
import { use, useMemo, useState, type ReactNode } from 'react';
import { Nimet } from '../../../hoks/nimet.js';
import { useKieli } from '../../../tekstit/kielet.js';
import { VIRKAILIJAN_API } from '../../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../../yhteiset/rajapinta.js';
import { useLomake } from '../tila.js';
import { Hakuvalinta } from '../../../yhteiset/hakuvalinta.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

type Koodi = Pick<RakenteenOsaJson, 'uri' | 'versio' | 'nimi'>;

/** A code by its name. The version of the code goes with it, into the field beside. */
export function Koodikentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const { polku, kentta } = ominaisuudet;
  const kieli = useKieli();
  const { nakyma, aseta } = useLomake();
  const { koodit } = use(Nimet);
  const tila = useKentta(ominaisuudet);
  const osissa = kentta.koodisto === 'tutkinnonosat';
  const [haku, setHaku] = useState('');
  const loydetyt = useQuery({
    queryKey: ['tutkinnonosat', haku],
    enabled: osissa && haku.trim().length >= 3,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await kutsu<readonly Koodi[]>(`${VIRKAILIJAN_API}/nakymat/tutkinnonosat`, {
          searchParams: hakuehdot({ haku }),
          signal,
        })
      ).data,
  });

  const vaihtoehdot = useMemo((): readonly Koodi[] => {
    if (!osissa) return nakyma.koodistot[kentta.koodisto ?? ''] ?? [];
    const rakenteesta = nakyma.rakenne?.osat ?? [];
    const oidit = new Set(rakenteesta.map(({ uri }) => uri));
    return [...rakenteesta, ...(loydetyt.data ?? []).filter(({ uri }) => !oidit.has(uri))];
  }, [osissa, nakyma, kentta.koodisto, loydetyt.data]);

  const valittu = typeof tila.arvo === 'string' ? tila.arvo : undefined;
  const nimetyt = vaihtoehdot.map(({ uri, nimi }) => ({ tunnus: uri, nimi: nimiKielella(nimi, kieli) ?? uri }));
  return (
    <Hakuvalinta
      {...tila}
      valittu={valittu}
      vaihtoehdot={
        valittu === undefined || nimetyt.some(({ tunnus }) => tunnus === valittu)
          ? nimetyt
          : [{ tunnus: valittu, nimi: nimiKielella(koodit[valittu]?.nimi, kieli) ?? valittu }, ...nimetyt]
      }
      valitse={(uri) => {
        const versio = vaihtoehdot.find((koodi) => koodi.uri === uri)?.versio;
        const versiokentta = versionKentta(kentta.nimi);
        tila.aseta(uri);
        if (versiokentta !== undefined)
          aseta([...polku.slice(0, -1), versiokentta], uri === undefined ? undefined : (versio ?? 1));
      }}
      {...(osissa && { hae: setHaku })}
    />
  );
}

/** Field of the version that belongs to a code; some codes have none. */
function versionKentta(nimi: string): string | undefined {
  return ILMAN_VERSIOTA.has(nimi) ? undefined : nimi.replace(/koodi-uri$/, 'koodi-versio');
}

const ILMAN_VERSIOTA: ReadonlySet<string> = new Set([
  'oppimisen-tuen-tyyppi-koodi-uri',
  'tutkinnon-osan-tyyppi-koodi-uri',
]);
