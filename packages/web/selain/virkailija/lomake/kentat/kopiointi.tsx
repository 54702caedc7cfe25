import { HOKS, type Objekti } from '@ehoks/wire/esitys';
import { useState, type ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { kentat } from '../../../hoks/kentat.js';
import { useTiivistelma } from '../../../hoks/tiivistelma.js';
import { useTekstit } from '../../../tekstit/kielet.js';
import { Dialogi } from '../../../yhteiset/dialogi.js';
import { kopio, osoitin, type Polku } from '../polku.js';
import { useLomake } from '../tila.js';

/** Types that recur from part to part: the same workplace, the same demonstration. */
const KOPIOITAVAT: ReadonlySet<string> = new Set(['OsaamisenHankkimistapa', 'OsaamisenOsoittaminen']);

interface Props {
  readonly tyyppi: string;
  /** The list that the copy goes into. */
  readonly polku: Polku;
  readonly lisaa: (jasen: Objekti) => void;
}

/** Copies a period or a demonstration from another part of the plan. */
export function Kopiointi({ tyyppi, polku, lisaa }: Props): ReactNode {
  const t = useTekstit();
  const tiivistelma = useTiivistelma();
  const { suunnitelma } = useLomake();
  const [auki, setAuki] = useState(false);
  if (!KOPIOITAVAT.has(tyyppi)) return null;
  const oma = osoitin(polku);
  const muualta = kaikki(suunnitelma, HOKS, tyyppi, []).filter(({ polku: toinen }) => !toinen.startsWith(`${oma}/`));
  if (muualta.length === 0) return null;
  return (
    <>
      <Button variant="secondary" onClick={() => setAuki(true)}>
        {t('lomake.kopioi-muualta')}
      </Button>
      <Dialogi
        auki={auki}
        otsikko={t('lomake.kopioi-muualta')}
        sulje={() => setAuki(false)}
        napit={<Button onClick={() => setAuki(false)}>{t('peruuta')}</Button>}
      >
        <ul className="valintalista">
          {muualta.map(({ polku: toinen, objekti }) => (
            <li key={toinen}>
              <Button
                variant="secondaryNoBorder"
                onClick={() => {
                  lisaa(kopio(objekti));
                  setAuki(false);
                }}
              >
                {tiivistelma(objekti) ?? toinen}
              </Button>
            </li>
          ))}
        </ul>
      </Dialogi>
    </>
  );
}

/** Every object of the type inside another, with its place. */
function kaikki(
  objekti: Objekti,
  tyyppi: string,
  haettu: string,
  polku: Polku,
): readonly { readonly polku: string; readonly objekti: Objekti }[] {
  return kentat(tyyppi).flatMap((kentta) => {
    const sisalto = objekti[kentta.nimi];
    if (kentta.laji !== 'objekti' || sisalto === undefined || kentta.tyyppi === undefined) return [];
    const omaTyyppi = kentta.tyyppi;
    const jasenet = kentta.lista
      ? (sisalto as readonly Objekti[]).map((jasen, i) => [jasen, [...polku, kentta.nimi, i]] as const)
      : [[sisalto as Objekti, [...polku, kentta.nimi]] as const];
    return jasenet.flatMap(([jasen, paikka]) => [
      ...(omaTyyppi === haettu ? [{ polku: osoitin(paikka), objekti: jasen }] : []),
      ...kaikki(jasen, omaTyyppi, haettu, paikka),
    ]);
  });
}
