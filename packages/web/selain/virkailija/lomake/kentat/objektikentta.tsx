import type { Objekti } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../../../tekstit/kielet.js';
import { osoitin } from '../polku.js';
import { useLomake } from '../tila.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';
import { ObjektinKentat } from './objektin-kentat.js';

/** An object inside another. One that may be left out is added and taken away by a button. */
export function Objektikentta(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const t = useTekstit();
  const { kentta, polku } = ominaisuudet;
  const { id, nimi, arvo, status, statusText, aseta } = useKentta(ominaisuudet);
  const { kohdista } = useLomake();
  const onPoistettavissa = !kentta.pakollinen;
  // The button goes away with what it does.
  const vaihda = (uusi: Objekti | undefined): void => {
    aseta(uusi);
    kohdista(osoitin(polku));
  };
  return (
    <fieldset id={id} className="objekti" tabIndex={-1}>
      <legend>{nimi}</legend>
      {status === 'error' && <p className="kentan-virhe">{statusText}</p>}
      {arvo === undefined && onPoistettavissa ? (
        <Button variant="secondary" onClick={() => vaihda({})}>
          {t('lomake.lisaa', { mita: nimi })}
        </Button>
      ) : (
        <>
          <ObjektinKentat tyyppi={kentta.tyyppi ?? ''} polku={polku} />
          {onPoistettavissa && (
            <Button variant="secondaryNoBorder" onClick={() => vaihda(undefined)}>
              {t('lomake.poista', { mita: nimi })}
            </Button>
          )}
        </>
      )}
    </fieldset>
  );
}
