import { useQueryClient } from '@tanstack/react-query';
import type { Hoksinakyma } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { useTekstit } from '../../../tekstit/kielet.js';
import { Dialogi } from '../../../yhteiset/dialogi.js';
import { Hetki } from '../../../yhteiset/paivays.js';
import { Rajapintavirhe } from '../../../yhteiset/rajapinta.js';
import { Tekonappi } from '../../../yhteiset/tekonappi.js';
import { useTeko } from '../../../yhteiset/teko.js';
import { Virheilmoitus } from '../../../yhteiset/virheilmoitus.js';
import { Tekija } from './tekija.js';
import { palautaVersio, type Versio } from './versiot.js';

interface Props {
  readonly nakyma: Hoksinakyma;
  readonly versio: Versio;
  readonly sulje: () => void;
  readonly palautui: (versio: number) => void;
}

/** Asks before an older version becomes the plan again; of a plan that somebody has changed meanwhile, the new state is to be looked at first. */
export function Palautus({ nakyma, versio: palautettava, sulje, palautui }: Props): ReactNode {
  const { versio, aika } = palautettava;
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const paivita = (): Promise<void> => kyselyt.invalidateQueries({ queryKey: ['hoks', String(nakyma.hoks['id'])] });
  const palautus = useTeko({
    mutationFn: () => palautaVersio(nakyma, versio),
    onSuccess: async () => {
      await paivita();
      palautui(versio);
      sulje();
    },
  });
  const { error: virhe } = palautus;
  const muuttunut = virhe instanceof Rajapintavirhe && (virhe.tila === 412 || virhe.tila === 409);
  return (
    <Dialogi
      auki
      otsikko={t('historia.palautetaanko', { versio: String(versio) })}
      sulje={sulje}
      napit={
        <>
          {muuttunut ? (
            <Button onClick={() => void paivita().then(sulje)}>{t('historia.nayta-uusin')}</Button>
          ) : (
            <Tekonappi kesken={palautus.isPending} onClick={() => palautus.mutate()}>
              {t('historia.palauta-tama')}
            </Tekonappi>
          )}
          <Button variant="secondary" onClick={sulje}>
            {t('peruuta')}
          </Button>
        </>
      }
    >
      <p>{t('historia.palautus.ohje')}</p>
      <dl className="tiedot">
        <div className="tieto">
          <dt>{t('historia.aika')}</dt>
          <dd>
            <Hetki hetki={aika} />
          </dd>
        </div>
        <div className="tieto">
          <dt>{t('historia.tekija')}</dt>
          <dd>
            <Tekija versio={palautettava} />
          </dd>
        </div>
      </dl>
      {muuttunut && (
        <InlineAlert status="warning" role="alert">
          {t('historia.muuttunut')}
        </InlineAlert>
      )}
      {virhe && !muuttunut && <Virheilmoitus virhe={virhe} />}
    </Dialogi>
  );
}
