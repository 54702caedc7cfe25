import { OSAN_VAIHEET, osanEdistyminen } from '@ehoks/core';
import { HANKITTAVAT, lista, type Objekti, type Osa, osat, vaihe } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { useKoodinNimi } from '../../hoks/nimet.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { Edistyminen } from '../edistyminen.js';
import { Ajat } from '../paivat.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { Opintokortti } from './opintokortti.js';
import type { Osio } from './osio.js';

/** What is to be learnt: how far it is, each part, and the support given. */
export function Opinnot({ nakyma }: Osio): ReactNode {
  const t = useTekstit();
  const { tanaan } = useKehys();
  const { hoks, arvioinnit } = nakyma;
  const edistyminen = (osa: Osa) =>
    osanEdistyminen(vaihe(osa, tanaan), osa.koodi === undefined ? undefined : arvioinnit[osa.koodi]);
  const hankittavat = osat(hoks, HANKITTAVAT).map((osa) => ({ osa, edistyminen: edistyminen(osa) }));
  const maara = (ehto: (yksi: (typeof hankittavat)[number]) => boolean): number => hankittavat.filter(ehto).length;
  const [suunniteltu, aikataulutettu, valmis] = OSAN_VAIHEET.map((yksi) =>
    maara((osa) => osa.edistyminen.vaihe === yksi),
  );
  const tuet = [...lista(hoks, 'oppimisen-tuki'), ...lista(hoks, 'opiskeluvalmiuksia-tukevat-opinnot')];
  return (
    <>
      {hankittavat.length === 0 ? (
        <p className="laatikko">{t('oma.ei-opintoja')}</p>
      ) : (
        <section className="laatikko">
          <Edistyminen
            maarat={{
              suunniteltu: suunniteltu ?? 0,
              aikataulutettu: aikataulutettu ?? 0,
              valmis: valmis ?? 0,
              koskesta: maara((osa) => osa.edistyminen.lahde === 'koski'),
            }}
          />
        </section>
      )}
      {hankittavat.map(({ osa, edistyminen: omansa }) => (
        <Opintokortti key={osa.avain} osa={osa} edistyminen={omansa} nakyma={nakyma} />
      ))}
      {tuet.length > 0 && (
        <section className="laatikko">
          <h3>{t('oma.tuki')}</h3>
          <ul>
            {tuet.map((tuki, i) => (
              <li key={i}>
                <Tuki tuki={tuki} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Support for learning, by its kind, or studies that support the readiness to study, by their name. */
function Tuki({ tuki }: { readonly tuki: Objekti }): ReactNode {
  const koodinNimi = useKoodinNimi();
  const teksti = (avain: string): string | undefined => tuki[avain] as string | undefined;
  const [alku, loppu, kuvaus] = [teksti('alku'), teksti('loppu'), teksti('kuvaus')];
  return (
    <>
      <strong>{teksti('nimi') ?? koodinNimi(teksti('oppimisen-tuen-tyyppi-koodi-uri') ?? '')}</strong>
      {kuvaus !== undefined && <span className="pitka-teksti">: {kuvaus}</span>}
      {alku !== undefined && loppu !== undefined && (
        <>
          {' '}
          (<Ajat alku={alku} loppu={loppu} />)
        </>
      )}
    </>
  );
}
