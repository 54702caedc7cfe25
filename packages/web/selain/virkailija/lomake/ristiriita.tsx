import { useState, type ReactNode } from 'react';
import { Button, InlineAlert, RadioButton, RadioButtonGroup } from 'suomifi-ui-components';
import { Arvo } from '../../hoks/arvo.js';
import { HOKS, kentat, type Kentta } from '../../hoks/kentat.js';
import type { Objekti } from '../../hoks/osat.js';
import { Tiedot } from '../../hoks/tiedot.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { usePaikanNimi } from './paikan-nimi.js';
import { erot, poluksi, yhdistetty, type Ero } from './yhdistaminen.js';

interface Props {
  /** The plan as it was when the form was opened. */
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
            labelText={paikanNimi(ero.omaPaikka ?? ero.toisenPaikka ?? '')}
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
  const kentta = paikanKentta(paikka);
  if (!kentta) return null;
  if (kentta.laji !== 'objekti')
    return (Array.isArray(sisalto) ? (sisalto as readonly unknown[]) : [sisalto]).map((yksi, i) => (
      <Arvo key={i} laji={kentta.laji as Exclude<typeof kentta.laji, 'objekti'>} arvo={yksi} />
    ));
  const tyyppi = kentta.tyyppi ?? '';
  return (Array.isArray(sisalto) ? (sisalto as readonly Objekti[]) : [sisalto as Objekti]).map((yksi, i) => (
    <Tiedot key={i} tyyppi={tyyppi} objekti={yksi} />
  ));
}

/** The field of the schema at a place of the plan. */
function paikanKentta(osoitin: string): Kentta | undefined {
  let tyyppi: string | undefined = HOKS;
  let kentta: Kentta | undefined;
  for (const osa of poluksi(osoitin)) {
    if (typeof osa === 'number' || tyyppi === undefined) continue;
    kentta = kentat(tyyppi).find(({ nimi }) => nimi === osa);
    tyyppi = kentta?.tyyppi;
  }
  return kentta;
}
