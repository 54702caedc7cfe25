import type { HenkiloJson } from '@ehoks/wire';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { TextInput } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { henkilonOsoite } from './kyselyt.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

const KENTAT = ['etunimet', 'kutsumanimi', 'sukunimi'] as const;

export interface Kasiteltava {
  readonly henkilo: HenkiloJson;
  /** The person as the act left it, and what to tell. */
  readonly tehty: (henkilo: HenkiloJson, teksti: string) => void;
}

/** Mending the names: the population register is asked again at once. */
export function Nimet({ henkilo, tehty }: Kasiteltava): ReactNode {
  const t = useTekstit();
  const { oid, versio, hetu, etunimet, kutsumanimi, sukunimi } = henkilo;
  const [nimet, setNimet] = useState({ etunimet, kutsumanimi, sukunimi });
  const [tarkistettu, setTarkistettu] = useState(false);
  const tallennus = useTeko({
    mutationFn: async () =>
      (
        await kutsu<HenkiloJson>(`${henkilonOsoite(oid)}/nimet`, {
          method: 'put',
          json: { ...nimet, versio },
        })
      ).data,
    onSuccess: (uusi) => tehty(uusi, t(`oppijanumerot.nimet.${uusi.tila}`)),
  });
  const laheta = (tapahtuma: SubmitEvent<HTMLFormElement>): void => {
    tapahtuma.preventDefault();
    setTarkistettu(true);
    if (KENTAT.every((kentta) => nimet[kentta].trim() !== '')) tallennus.mutate();
  };
  return (
    <section>
      <h2>{t('oppijanumerot.nimet')}</h2>
      <p>{t(hetu === undefined ? 'oppijanumerot.nimet.ohje-ilman-hetua' : 'oppijanumerot.nimet.ohje')}</p>
      <form onSubmit={laheta} noValidate>
        {KENTAT.map((kentta) => {
          const puuttuu = tarkistettu && nimet[kentta].trim() === '';
          return (
            <div key={kentta} className="kentta">
              <TextInput
                labelText={t(`oppijanumerot.${kentta}`)}
                value={nimet[kentta]}
                status={puuttuu ? 'error' : 'default'}
                statusText={puuttuu ? t('oppijanumerot.nimi-puuttuu') : ''}
                onChange={(arvo) => setNimet({ ...nimet, [kentta]: String(arvo ?? '') })}
              />
            </div>
          );
        })}
        {tallennus.isError && <Virheilmoitus virhe={tallennus.error} />}
        <Tekonappi type="submit" kesken={tallennus.isPending}>
          {t('oppijanumerot.nimet.tallenna')}
        </Tekonappi>
      </form>
    </section>
  );
}
