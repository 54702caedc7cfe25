import { useEffect, useState } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { hetkeksi } from '../yhteiset/paivays.js';

/** Seconds that are counted down; of a longer wait its end is told. */
const LASKETAAN = 120;

/** A wait before something can be done again: how long yet, and that in words. */
export function useOdotus() {
  const t = useTekstit();
  const [paattyy, setPaattyy] = useState(0);
  const [nyt, setNyt] = useState(() => Date.now());
  const kesken = paattyy > nyt;
  useEffect(() => {
    if (!kesken) return undefined;
    const ajastin = setInterval(() => setNyt(Date.now()), 1000);
    return () => clearInterval(ajastin);
  }, [kesken]);
  const jaljella = Math.max(0, Math.ceil((paattyy - nyt) / 1000));
  return {
    jaljella,
    teksti:
      jaljella <= LASKETAAN
        ? t('tyopaikka.koodi.odota', { sekuntia: jaljella })
        : t('tyopaikka.koodi.odota-kelloon', { aika: hetkeksi(new Date(paattyy).toISOString()) }),
    alkaa: (sekuntia: number): void => {
      setNyt(Date.now());
      setPaattyy(Date.now() + sekuntia * 1000);
    },
  };
}
