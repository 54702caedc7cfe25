import type { MuistutustilausJson } from '@ehoks/wire';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';
import { Ilmoitus } from '../yhteiset/ilmoitus.js';
import { hetkeksi } from '../yhteiset/paivays.js';
import { kutsu } from '../yhteiset/rajapinta.js';
import { Toimenpide } from '../yhteiset/toimenpide.js';
import { MUISTUTUSTEN_AVAIN } from './kutsut.js';
import { Tilauslomake, type Tilattavat } from './tilauslomake.js';

interface Props extends Tilattavat {
  /** Address in the API at which the order is. */
  readonly osoite: string;
  readonly tilaus: MuistutustilausJson | undefined;
}

/** One order of reminders: how it stands, what it is of, and how it ends. */
export function Tilaus({ osoite, tilaus, lajit, rytmit }: Props): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const [tehty, setTehty] = useState<Tekstiavain>();
  const valmis = async (mika: Tekstiavain): Promise<void> => {
    await kyselyt.invalidateQueries({ queryKey: MUISTUTUSTEN_AVAIN });
    setTehty(mika);
  };
  return (
    <>
      <div className="kentta">
        {tilaus && <Tila tilaus={tilaus} />}
        <Ilmoitus teksti={tehty && t(tehty)} />
      </div>
      <Tilauslomake
        // What was saved is what the form begins with.
        key={JSON.stringify(tilaus)}
        osoite={osoite}
        tilaus={tilaus}
        lajit={lajit}
        rytmit={rytmit}
        tallennettu={({ vahvistettu }) => valmis(vahvistettu ? 'muistutukset.tallennettu' : 'muistutukset.tilattu')}
      />
      {tilaus && (
        <div className="napit">
          <Toimenpide
            nappi={t('muistutukset.lopeta')}
            otsikko={t('muistutukset.lopeta.otsikko')}
            tee={() => kutsu(osoite, { method: 'delete' })}
            onnistui={() => void valmis('muistutukset.lopetettu')}
          >
            <p>{t('muistutukset.lopeta.ohje')}</p>
          </Toimenpide>
        </div>
      )}
    </>
  );
}

function Tila({ tilaus: { osoite, vahvistettu, seuraava } }: { readonly tilaus: MuistutustilausJson }): ReactNode {
  const t = useTekstit();
  const hetki = hetkeksi(seuraava);
  return vahvistettu ? (
    <p>{t('muistutukset.kaytossa', { hetki })}</p>
  ) : (
    <InlineAlert status="warning">{t('muistutukset.vahvistamatta', { osoite, hetki })}</InlineAlert>
  );
}
