import { peitettyOsoite } from '@ehoks/core';
import type { JakoJson } from '@ehoks/wire';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Ilmoitus } from '../yhteiset/ilmoitus.js';
import { Jaot } from './jaot.js';
import { KopioiLinkki } from './kopioi-linkki.js';
import { UusiJako, type Jaettavissa } from './uusi-jako.js';

/** Of what the form is open for: nothing yet. */
export const UUSI_JAKO = 'uusi';

interface Props extends Jaettavissa {
  readonly jaot: readonly JakoJson[];
  /** Address of the API, below which shares are. */
  readonly osoite: string;
  /** Today in Finland. */
  readonly tanaan: string;
  /** What the form is open for: `module-id` of a period or a demonstration, or `UUSI_JAKO`. Without it the form is closed. */
  readonly valittu: string | undefined;
  readonly valitse: (kohde: string | undefined) => void;
  /** Asks the shares again. */
  readonly paivita: () => void;
}

/** Shares of one plan: making a new one, and looking after those that there are. Officials and learners alike. */
export function Jakaminen({ jaot, osoite, tanaan, valittu, valitse, paivita, ...jaettavissa }: Props): ReactNode {
  const t = useTekstit();
  const [tehty, setTehty] = useState<{ readonly jako: JakoJson; readonly lahetettiin: boolean }>();
  const [viesti, setViesti] = useState<string>();
  const voiJakaa =
    jaettavissa.kanavat.length > 0 && (jaettavissa.esitaytot.length > 0 || jaettavissa.oma !== undefined);
  const avaa = (): void => {
    setTehty(undefined);
    setViesti(undefined);
    valitse(UUSI_JAKO);
  };
  return (
    <>
      {tehty && <Tehty {...tehty} />}
      <Ilmoitus teksti={viesti} />
      {!voiJakaa && <p>{t('jaot.ei-jaettavaa')}</p>}
      {voiJakaa &&
        (valittu === undefined ? (
          <Button onClick={avaa}>{t('jaot.uusi')}</Button>
        ) : (
          <UusiJako
            {...jaettavissa}
            key={valittu}
            kohde={valittu === UUSI_JAKO ? undefined : valittu}
            osoite={osoite}
            tanaan={tanaan}
            tehty={(jako, lahetettiin) => {
              setTehty({ jako, lahetettiin });
              setViesti(undefined);
              valitse(undefined);
              paivita();
            }}
            peruuta={() => valitse(undefined)}
          />
        ))}
      <Jaot
        jaot={jaot}
        osoite={osoite}
        muuttui={(uusi) => {
          setTehty(undefined);
          setViesti(uusi);
          paivita();
        }}
      />
    </>
  );
}

/** What was shared, and what is left to do of it. The form is gone: reading goes on here. */
function Tehty({
  jako: { saaja, uri },
  lahetettiin,
}: {
  readonly jako: JakoJson;
  readonly lahetettiin: boolean;
}): ReactNode {
  const t = useTekstit();
  const alku = useRef<HTMLDivElement>(null);
  useEffect(() => alku.current?.focus(), []);
  const osoite = saaja ? peitettyOsoite(saaja) : '';
  return (
    <div ref={alku} tabIndex={-1} className="tehty">
      <InlineAlert>
        <strong>{t('jaot.tehty', { nimi: saaja?.nimi ?? '' })}</strong>
        <p>{t(lahetettiin ? 'jaot.tehty.lahetetty' : 'jaot.tehty.kopioi', { osoite })}</p>
        <KopioiLinkki uri={uri} />
      </InlineAlert>
    </div>
  );
}
