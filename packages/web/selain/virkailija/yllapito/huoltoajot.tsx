import type { Ajontulos, HuoltoajonNimi, Nimi } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import fi from '../../tekstit/fi.js';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { useTeko } from '../../yhteiset/teko.js';

const KYSELY = ['huolto'];

/** A housekeeping job and how it stands. */
interface Huoltoajo {
  readonly ajo: HuoltoajonNimi;
  readonly tehtava: Nimi;
  readonly peruste: string;
  readonly 'vali-tunteina': number;
  readonly haltija?: string;
  readonly pyydetty?: string;
  readonly viimeisin?: Ajontulos;
}

/** Housekeeping jobs: what each does, how its latest run ended, and asking for one. */
export function Huoltoajot(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const kyselyt = useQueryClient();
  const kysely = useQuery({
    queryKey: KYSELY,
    queryFn: async ({ signal }) => (await kutsu<readonly Huoltoajo[]>(`${VIRKAILIJAN_API}/huolto`, { signal })).data,
  });
  const pyynto = useTeko({
    mutationFn: async ({ ajo }: Huoltoajo) => {
      await kutsu(`${VIRKAILIJAN_API}/huolto/${ajo}`, { method: 'post' });
      return ajo;
    },
    onSuccess: () => kyselyt.invalidateQueries({ queryKey: KYSELY }),
  });
  const { mutate: pyyda, isPending: kesken } = pyynto;
  const sarakkeet = useMemo(
    (): readonly Sarake<Huoltoajo>[] => [
      {
        tunnus: 'ajo',
        otsikko: t('yllapito.ajo'),
        otsake: true,
        solu: ({ ajo, tehtava, peruste, 'vali-tunteina': vali }) => (
          <>
            <strong>{ajo}</strong>
            <div>{nimiKielella(tehtava, kieli)}</div>
            <div className="selite pieni">{t('yllapito.vali', { maara: vali })}</div>
            <div className="selite pieni" lang="fi">
              {peruste}
            </div>
          </>
        ),
      },
      {
        tunnus: 'viimeisin',
        otsikko: t('yllapito.viimeisin'),
        solu: ({ viimeisin, haltija, pyydetty }) => (
          <>
            {haltija && <p>{t('yllapito.ajossa', { haltija })}</p>}
            {pyydetty && (
              <p>
                {t('yllapito.pyydetty')}: <Hetki hetki={pyydetty} />
              </p>
            )}
            {viimeisin ? <Viimeisin tulos={viimeisin} /> : t('yllapito.ei-ajettu')}
          </>
        ),
      },
      {
        tunnus: 'aja',
        otsikko: t('yllapito.aja'),
        solu: (rivi) => (
          <Button
            variant="secondary"
            aria-label={t('yllapito.aja.mika', { ajo: rivi.ajo })}
            disabled={kesken || rivi.pyydetty !== undefined || rivi.haltija !== undefined}
            onClick={() => pyyda(rivi)}
          >
            {t('yllapito.aja')}
          </Button>
        ),
      },
    ],
    [t, kieli, pyyda, kesken],
  );
  return (
    <>
      {pyynto.isError && <Virheilmoitus virhe={pyynto.error} />}
      <p role="status">{pyynto.isSuccess && t('yllapito.ajettu', { ajo: pyynto.data })}</p>
      <Nakyma kysely={kysely}>
        {(ajot) => (
          <>
            <Taulukko
              kuvaus={t('yllapito.huolto.kuvaus')}
              sarakkeet={sarakkeet}
              rivit={ajot}
              avain={({ ajo }) => ajo}
              tyhja=""
            />
            <p>
              <Button variant="secondaryNoBorder" onClick={() => void kysely.refetch()}>
                {t('yllapito.paivita-nakyma')}
              </Button>
            </p>
          </>
        )}
      </Nakyma>
    </>
  );
}

function Viimeisin({ tulos: { alkoi, tulos, koodi, raportti } }: { readonly tulos: Ajontulos }): ReactNode {
  const t = useTekstit();
  return (
    <>
      <Hetki hetki={alkoi} />: {t(`yllapito.ajo.${tulos}`)} {koodi && <code>{koodi}</code>}
      <ul className="havaintolista">
        {Object.entries(raportti).map(([laskuri, maara]) => {
          const avain = `yllapito.raportti.${laskuri}`;
          return (
            <li key={laskuri}>
              {onAvain(avain) ? t(avain) : laskuri}: {maara}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A counter that nobody has named is shown by its own name. */
function onAvain(avain: string): avain is Tekstiavain {
  return Object.hasOwn(fi, avain);
}
