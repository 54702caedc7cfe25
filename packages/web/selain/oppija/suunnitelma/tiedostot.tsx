import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { OPPIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, lataa } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import type { Osio } from './osio.js';
import { useTeko } from '../../yhteiset/teko.js';

interface Tiedosto {
  /** End of the address, and the end of the file's name. */
  readonly polku: 'tuloste' | 'kalenteri';
  readonly paate: string;
  readonly teksti: Tekstiavain;
}

const TIEDOSTOT: readonly Tiedosto[] = [
  { polku: 'tuloste', paate: 'pdf', teksti: 'oma.tulosta' },
  { polku: 'kalenteri', paate: 'ics', teksti: 'oma.kalenteriin' },
];

/** The whole plan to print, and all its days to one's own calendar. */
export function Tiedostot({ nakyma: { hoks } }: Osio): ReactNode {
  const t = useTekstit();
  return (
    <section className="laatikko">
      <h2>{t('oma.mukaan')}</h2>
      <p>{t('oma.mukaan.ohje')}</p>
      <div className="kortin-toiminnot">
        {TIEDOSTOT.map((tiedosto) => (
          <Lataus key={tiedosto.polku} eid={String(hoks['eid'])} tiedosto={tiedosto} />
        ))}
      </div>
    </section>
  );
}

interface Jakso {
  readonly eid: string;
  /** `module-id` of the period or the demonstration. */
  readonly jakso: string;
  /** Tells apart the buttons of the periods. */
  readonly nimi: string;
}

/** What can be done with one period or demonstration. */
export function JaksonToiminnot({ eid, jakso, nimi }: Jakso): ReactNode {
  const t = useTekstit();
  return (
    <div className="kortin-toiminnot">
      <Link
        className="nappi toissijainen"
        to={`/suunnittelu/${eid}/jakaminen?kohde=${encodeURIComponent(jakso)}`}
        aria-label={`${t('jaot.jaa')}: ${nimi}`}
      >
        {t('jaot.jaa')}
      </Link>
      {[...TIEDOSTOT].reverse().map((tiedosto) => (
        <Lataus key={tiedosto.polku} eid={eid} tiedosto={tiedosto} jakso={jakso} nimi={nimi} />
      ))}
    </div>
  );
}

function Lataus({
  eid,
  tiedosto: { polku, paate, teksti },
  jakso,
  nimi,
}: { readonly tiedosto: Tiedosto } & Pick<Jakso, 'eid'> & Partial<Jakso>): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const lataus = useTeko({
    mutationFn: () =>
      lataa(
        `${OPPIJAN_API}/nakymat/suunnitelmat/${eid}/${polku}?${hakuehdot({ kieli, jakso }).toString()}`,
        `hoks.${paate}`,
      ),
  });
  return (
    <div className="tulosta">
      <button
        type="button"
        className="nappi toissijainen"
        disabled={lataus.isPending}
        {...(nimi !== undefined && { 'aria-label': `${t(teksti)}: ${nimi}` })}
        onClick={() => lataus.mutate()}
      >
        {t(teksti)}
      </button>
      <span role="status">{lataus.isSuccess && t('oma.ladattu')}</span>
      {lataus.isError && <Virheilmoitus virhe={lataus.error} />}
    </div>
  );
}
