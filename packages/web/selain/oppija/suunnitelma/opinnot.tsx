import { OSAN_VAIHEET, osanEdistyminen } from '@ehoks/core';
import { HANKITTAVAT, HOKS, type Osa, osat, vaihe } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Tiedot } from '../../hoks/tiedot.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { Edistyminen } from '../edistyminen.js';
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
  const tukea = ['oppimisen-tuki', 'opiskeluvalmiuksia-tukevat-opinnot'].filter(
    (nimi) => ((hoks[nimi] as readonly unknown[] | undefined) ?? []).length > 0,
  );
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
      {tukea.length > 0 && (
        <section className="laatikko">
          <h3>{t('oma.tuki')}</h3>
          <Tiedot tyyppi={HOKS} objekti={hoks} vain={tukea} />
        </section>
      )}
    </>
  );
}
