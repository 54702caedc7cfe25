import { lista, type Objekti } from '@ehoks/wire/esitys';
import type { JaettuJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useKoodinNimi } from '../hoks/nimet.js';
import { useTekstit } from '../tekstit/kielet.js';
import { paivaksi } from '../yhteiset/paivays.js';
import { Aikavali, Ihminen, Luettelo, Oppilaitoksessa, OsanNimi, Rivit, Tyopaikalla } from './osat.js';

/** A period: when and where, what is done, and who are there for it. */
export function Jakso({ osa, jakso }: { readonly osa: JaettuJson['osa']; readonly jakso: Objekti }): ReactNode {
  const t = useTekstit();
  const koodinNimi = useKoodinNimi();
  const teksti = (avain: string, kohde: Objekti = jakso): string | undefined => kohde[avain] as string | undefined;
  const koulutus = (jakso['tyopaikalla-jarjestettava-koulutus'] as Objekti | undefined) ?? {};
  const keskeytykset = lista(jakso, 'keskeytymisajanjaksot');
  const tapa = teksti('osaamisen-hankkimistapa-koodi-uri');
  const [jarjestaja, hankkija] = [jakso['jarjestajan-edustaja'], jakso['hankkijan-edustaja']] as (
    Objekti | undefined
  )[];
  const ohjaaja = koulutus['vastuullinen-tyopaikka-ohjaaja'] as Objekti | undefined;
  return (
    <>
      <section className="kortti">
        <p className="laji">{t('tyopaikka.laji.osaamisenHankkimistapa')}</p>
        <h2>
          <OsanNimi osa={osa} />
        </h2>
        <Rivit
          rivit={[
            ['tyopaikka.aika', <Aikavali key="aika" alku={teksti('alku') ?? ''} loppu={teksti('loppu') ?? ''} />],
            ['tyopaikka.tarkenne', teksti('ajanjakson-tarkenne')],
            [
              'tyopaikka.keskeytykset',
              keskeytykset.length === 0
                ? undefined
                : keskeytykset.map((valissa, i) => {
                    const [alku, loppu] = [teksti('alku', valissa) ?? '', teksti('loppu', valissa)];
                    return (
                      <div key={i}>
                        {loppu === undefined ? (
                          t('tyopaikka.jatkuu', { alku: paivaksi(alku) })
                        ) : (
                          <Aikavali alku={alku} loppu={loppu} />
                        )}
                      </div>
                    );
                  }),
            ],
            ['tyopaikka.tapa', tapa === undefined ? undefined : koodinNimi(tapa)],
            ['tyopaikka.tyopaikka', teksti('tyopaikan-nimi', koulutus)],
            ['kentta.y-tunnus', teksti('tyopaikan-y-tunnus', koulutus)],
          ]}
        />
      </section>
      <Luettelo otsikko="tyopaikka.tehtavat" tekstit={koulutus['keskeiset-tyotehtavat']} />
      <Oppilaitoksessa>
        {[
          ...(jarjestaja ? [<Ihminen key="j" ihminen={jarjestaja} rooli="tyopaikka.rooli.jarjestaja" />] : []),
          ...(hankkija ? [<Ihminen key="h" ihminen={hankkija} rooli="tyopaikka.rooli.hankkija" />] : []),
        ]}
      </Oppilaitoksessa>
      <Tyopaikalla>
        {ohjaaja ? [<Ihminen key="o" ihminen={ohjaaja} rooli="tyopaikka.rooli.ohjaaja" />] : []}
      </Tyopaikalla>
    </>
  );
}
