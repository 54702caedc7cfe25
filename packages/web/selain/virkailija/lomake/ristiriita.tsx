import type { Objekti } from '@ehoks/wire/esitys';
import { useState, type ReactNode } from 'react';
import { Button, InlineAlert, RadioButton, RadioButtonGroup } from 'suomifi-ui-components';
import { PaikanArvo } from '../../hoks/paikan-arvo.js';
import { usePaikanNimi } from '../../hoks/paikan-nimi.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { erot, yhdistetty, type Ero } from './yhdistaminen.js';

interface Props {
  /** The plan as it was when the form or its draft was begun. */
  readonly perusta: Objekti;
  readonly oma: Objekti;
  /** As it is stored now. */
  readonly toisen: Objekti;
  readonly jatka: (suunnitelma: Objekti) => void;
}

/** Somebody else has saved the plan meanwhile: both versions side by side, and one chooses for each field. */
export function Ristiriita({ perusta, oma, toisen, jatka }: Props): ReactNode {
  const t = useTekstit();
  const paikanNimi = usePaikanNimi();
  const [kaikki] = useState(() => erot(perusta, oma, toisen));
  const [valinnat, setValinnat] = useState<readonly ('oma' | 'toisen')[]>(() =>
    kaikki.map(({ muuttaja }) => (muuttaja === 'toinen' ? 'toisen' : 'oma')),
  );
  return (
    <section className="kortti">
      <InlineAlert status="warning" role="alert">
        {t('lomake.ristiriita')}
      </InlineAlert>
      {kaikki.map((ero, i) => (
        <fieldset key={ero.omaPaikka ?? ero.toisenPaikka} className="objekti">
          <RadioButtonGroup
            name={`ristiriita-${i}`}
            labelText={
              ero.omaPaikka === undefined ? paikanNimi(toisen, ero.toisenPaikka ?? '') : paikanNimi(oma, ero.omaPaikka)
            }
            {...(ero.muuttaja === 'molemmat' && { groupHintText: t('lomake.ristiriita.molemmat') })}
            value={valinnat[i] ?? 'oma'}
            onChange={(valinta) =>
              setValinnat(valinnat.map((vanha, j) => (j === i ? (valinta as 'oma' | 'toisen') : vanha)))
            }
          >
            <RadioButton value="oma">
              {t('lomake.ristiriita.oma')} <Sisalto ero={ero} puoli="oma" />
            </RadioButton>
            <RadioButton value="toisen">
              {t('lomake.ristiriita.toisen')} <Sisalto ero={ero} puoli="toisen" />
            </RadioButton>
          </RadioButtonGroup>
        </fieldset>
      ))}
      <Button
        onClick={() =>
          jatka(
            yhdistetty(
              oma,
              toisen,
              kaikki.filter((_, i) => valinnat[i] === 'toisen'),
            ),
          )
        }
      >
        {t('lomake.ristiriita.jatka')}
      </Button>
    </section>
  );
}

function Sisalto({ ero, puoli }: { readonly ero: Ero; readonly puoli: 'oma' | 'toisen' }): ReactNode {
  const t = useTekstit();
  const sisalto = ero[puoli];
  const paikka = puoli === 'oma' ? ero.omaPaikka : ero.toisenPaikka;
  if (sisalto === undefined || paikka === undefined) return <em>{t('lomake.ristiriita.ei-ole')}</em>;
  return <PaikanArvo osoitin={paikka} arvo={sisalto} />;
}
