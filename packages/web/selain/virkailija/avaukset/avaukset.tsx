import { AVATTAVAT, OPH_OID } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { NimettyOrganisaatio } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { useKehys } from '../kehys/kehystiedot.js';
import type { Avaus, Tehtava } from './avaus.js';
import { Paatos } from './paatos.js';

/** What is open and what is closed. OPH decides; others see what concerns them. */
export function Avaukset(): ReactNode {
  const t = useTekstit();
  const paakayttaja = useKehys()['oph-paakayttaja'];
  const [tehtava, setTehtava] = useState<Tehtava>();
  const [tehty, setTehty] = useState<Tekstiavain>();
  const kysely = useQuery({
    queryKey: ['avaukset'],
    queryFn: async ({ signal }) =>
      (await kutsu<readonly Avaus[]>(`${VIRKAILIJAN_API}/nakymat/avaukset`, { signal })).data,
  });
  const nimet = useNimet((kysely.data ?? []).map(({ organisaatio }) => organisaatio));
  return (
    <Sivu otsikko={t('avaukset.otsikko')}>
      <p>{t(paakayttaja ? 'avaukset.ohje.paakayttaja' : 'avaukset.ohje')}</p>
      <div role="status">{tehty && <InlineAlert>{t(tehty)}</InlineAlert>}</div>
      <Nakyma kysely={kysely}>
        {(avaukset) =>
          AVATTAVAT.map((toiminto) => {
            const omat = avaukset.filter((avaus) => avaus.toiminto === toiminto);
            const maassa = omat.find(({ organisaatio }) => organisaatio === OPH_OID);
            const aloita = (teko: Tehtava['teko'], organisaatio?: string) => (): void => {
              setTehty(undefined);
              setTehtava({ toiminto, teko, ...(organisaatio !== undefined && { organisaatio }) });
            };
            return (
              <section key={toiminto} className="kortti">
                <h2>{t(`avaukset.toiminto.${toiminto}`)}</h2>
                <Tila avaus={maassa ?? { auki: true }} nimi={t('avaukset.koko-maa')} />
                <ul className="avaukset">
                  {omat
                    .filter((avaus) => avaus !== maassa)
                    .map((avaus) => (
                      <li key={avaus.organisaatio}>
                        <Tila avaus={avaus} nimi={nimet(avaus.organisaatio)} />
                        {paakayttaja && (
                          <button type="button" className="linkkina" onClick={aloita('poista', avaus.organisaatio)}>
                            {t('avaukset.poista')}
                            <span className="vain-lukijalle"> {nimet(avaus.organisaatio)}</span>
                          </button>
                        )}
                      </li>
                    ))}
                </ul>
                {paakayttaja && (
                  <div className="napit">
                    <Button variant="secondary" onClick={aloita(maassa?.auki === false ? 'avaa' : 'sulje', OPH_OID)}>
                      {t(maassa?.auki === false ? 'avaukset.avaa-maassa' : 'avaukset.sulje-maassa')}
                    </Button>
                    <Button variant="secondary" onClick={aloita('avaa')}>
                      {t('avaukset.avaa-jarjestajalle')}
                    </Button>
                    <Button variant="secondary" onClick={aloita('sulje')}>
                      {t('avaukset.sulje-jarjestajalta')}
                    </Button>
                  </div>
                )}
              </section>
            );
          })
        }
      </Nakyma>
      {tehtava && (
        <Paatos
          tehtava={tehtava}
          nimi={tehtava.organisaatio === undefined ? undefined : nimet(tehtava.organisaatio)}
          sulje={() => setTehtava(undefined)}
          valmis={() => {
            setTehty('avaukset.tehty');
            setTehtava(undefined);
          }}
        />
      )}
    </Sivu>
  );
}

function Tila({ avaus, nimi }: { readonly avaus: Pick<Avaus, 'auki' | 'syy'>; readonly nimi: string }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  return (
    <p>
      {nimi}: <strong>{t(avaus.auki ? 'avaukset.auki' : 'avaukset.kiinni')}</strong>{' '}
      {!avaus.auki && nimiKielella(avaus.syy, kieli)}
    </p>
  );
}

/** Names of the organisations that decisions are about: those that are not one's own are asked. */
function useNimet(oidit: readonly string[]): (oid: string) => string {
  const t = useTekstit();
  const kieli = useKieli();
  const { organisaatiot } = useKehys();
  const kysyttavat = [...new Set(oidit)].filter(
    (oid) => oid !== OPH_OID && !organisaatiot.some((oma) => oma.oid === oid),
  );
  const vastaukset = useQueries({
    queries: kysyttavat.map((oid) => ({
      queryKey: ['organisaatiot', oid],
      staleTime: Infinity,
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
        (
          await kutsu<readonly NimettyOrganisaatio[]>(`${VIRKAILIJAN_API}/nakymat/organisaatiot`, {
            searchParams: hakuehdot({ haku: oid }),
            signal,
          })
        ).data,
    })),
  });
  const tunnetut = [...organisaatiot, ...vastaukset.flatMap(({ data = [] }) => data)];
  return (oid) =>
    oid === OPH_OID
      ? t('avaukset.koko-maa')
      : (nimiKielella(tunnetut.find((tunnettu) => tunnettu.oid === oid)?.nimi, kieli) ?? oid);
}
