import { KIELET, onSahkopostiosoite, type Muistutuslaji, type Rytmi } from '@ehoks/core';
import type { MuistutustilausJson } from '@ehoks/wire';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Checkbox, CheckboxGroup, TextInput } from 'suomifi-ui-components';
import { KIELTEN_NIMET, useKieli, useTekstit } from '../tekstit/kielet.js';
import { kutsu } from '../yhteiset/rajapinta.js';
import { Valintakentta } from '../yhteiset/valintakentta.js';
import { Virheilmoitus } from '../yhteiset/virheilmoitus.js';
import { Tekonappi } from '../yhteiset/tekonappi.js';
import { useTeko } from '../yhteiset/teko.js';

/** What this subscriber can order. */
export interface Tilattavat {
  readonly lajit: readonly Muistutuslaji[];
  /** Absent when there is nothing to choose. */
  readonly rytmit?: readonly Rytmi[] | undefined;
}

interface Props extends Tilattavat {
  readonly osoite: string;
  readonly tilaus: MuistutustilausJson | undefined;
  readonly tallennettu: (tilaus: MuistutustilausJson) => Promise<void>;
}

/** Where to, of what, how often and in which language. */
export function Tilauslomake({ osoite, tilaus, lajit, rytmit, tallennettu }: Props): ReactNode {
  const t = useTekstit();
  const sivunKieli = useKieli();
  const lomakkeella = useRef<HTMLFormElement>(null);
  const [sahkoposti, setSahkoposti] = useState(tilaus?.osoite ?? '');
  const [kieli, setKieli] = useState(tilaus?.kieli ?? sivunKieli);
  const [rytmi, setRytmi] = useState(tilaus?.rytmi ?? rytmit?.[0]);
  const [valitut, setValitut] = useState<readonly Muistutuslaji[]>(tilaus?.lajit ?? lajit);
  const [vaadi, setVaadi] = useState(false);
  const osoiteKelpaa = onSahkopostiosoite(sahkoposti.trim());
  const tallennus = useTeko({
    mutationFn: async () =>
      (
        await kutsu<MuistutustilausJson>(osoite, {
          method: 'put',
          json: { osoite: sahkoposti.trim(), kieli, lajit: valitut, ...(rytmit && { rytmi }) },
        })
      ).data,
    onSuccess: tallennettu,
  });
  const laheta = (tapahtuma: FormEvent): void => {
    tapahtuma.preventDefault();
    setVaadi(true);
    if (osoiteKelpaa && valitut.length > 0) {
      tallennus.mutate();
      // After the errors have been drawn.
    } else
      setTimeout(() =>
        lomakkeella.current?.querySelector<HTMLElement>('[aria-invalid=true], [type=checkbox]')?.focus(),
      );
  };
  return (
    <form ref={lomakkeella} noValidate onSubmit={laheta}>
      <div className="kentta">
        <TextInput
          labelText={t('muistutukset.osoite')}
          hintText={t('muistutukset.osoite.ohje')}
          type="email"
          autoComplete="email"
          value={sahkoposti}
          status={vaadi && !osoiteKelpaa ? 'error' : 'default'}
          statusText={vaadi && !osoiteKelpaa ? t('muistutukset.osoite.ei-kelpaa') : ''}
          onChange={(arvo) => setSahkoposti(String(arvo ?? ''))}
        />
      </div>
      <div className="kentta">
        <CheckboxGroup
          labelText={t('muistutukset.mista')}
          groupStatus={vaadi && valitut.length === 0 ? 'error' : 'default'}
          groupStatusText={vaadi && valitut.length === 0 ? t('muistutukset.mista.valitse') : ''}
        >
          {lajit.map((laji) => (
            <Checkbox
              key={laji}
              checked={valitut.includes(laji)}
              onClick={({ checkboxState }) =>
                setValitut(lajit.filter((toinen) => (toinen === laji ? checkboxState : valitut.includes(toinen))))
              }
            >
              {t(`muistutukset.laji.${laji}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </div>
      {rytmit && rytmi && (
        <div className="kentta">
          <Valintakentta
            otsikko={t('muistutukset.rytmi')}
            arvo={rytmi}
            vaihtoehdot={rytmit.map((arvo) => ({ arvo, teksti: t(`muistutukset.rytmi.${arvo}`) }))}
            muuta={setRytmi}
          />
        </div>
      )}
      <div className="kentta">
        <Valintakentta
          otsikko={t('muistutukset.kieli')}
          arvo={kieli}
          vaihtoehdot={KIELET.map((arvo) => ({ arvo, teksti: KIELTEN_NIMET[arvo] }))}
          muuta={setKieli}
        />
      </div>
      {tallennus.isError && <Virheilmoitus virhe={tallennus.error} />}
      <div className="napit">
        <Tekonappi type="submit" kesken={tallennus.isPending}>
          {t(tilaus ? 'muistutukset.tallenna' : 'muistutukset.tilaa')}
        </Tekonappi>
      </div>
    </form>
  );
}
