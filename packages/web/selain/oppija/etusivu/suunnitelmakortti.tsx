import { nimiKielella } from '@ehoks/wire/esitys';
import type { OmaSuunnitelmaJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Paiva } from '../../yhteiset/paivays.js';
import { Edistyminen } from '../edistyminen.js';

/** One plan: what is studied and where, how far it is, and the ways into it. */
export function Suunnitelmakortti({ hoks }: { readonly hoks: OmaSuunnitelmaJson }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { eid, tutkinto, osaamisala, oppilaitos, alkanut, paattynyt, edistyminen } = hoks;
  const loppuu = paattynyt ?? hoks['arvioitu-paattyminen'];
  return (
    <article className="laatikko">
      <h3 className="suunnitelman-nimi">
        <Link to={`/suunnittelu/${eid}`}>{nimiKielella(tutkinto, kieli) ?? t('oma.suunnitelma')}</Link>
      </h3>
      <p className="suunnitelman-tiedot">
        {nimiKielella(osaamisala, kieli) !== undefined && <span>{nimiKielella(osaamisala, kieli)}</span>}
        {oppilaitos && <span>{nimiKielella(oppilaitos.nimi, kieli) ?? oppilaitos.oid}</span>}
        {alkanut !== undefined && (
          <span>
            <Paiva paiva={alkanut} /> – <Paiva paiva={loppuu} />
            {paattynyt === undefined && loppuu !== undefined && ` (${t('oma.arvio')})`}
          </span>
        )}
      </p>
      <Edistyminen maarat={edistyminen} />
      <p className="kortin-toiminnot">
        <Link className="nappi" to={`/suunnittelu/${eid}/opiskelusuunnitelmani`}>
          {t('oma.katso-opinnot')}
        </Link>
        <Link className="nappi toissijainen" to={`/suunnittelu/${eid}/aikajana`}>
          {t('oma.aikataulu')}
        </Link>
      </p>
    </article>
  );
}
