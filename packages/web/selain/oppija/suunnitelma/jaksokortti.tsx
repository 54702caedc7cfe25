import { jaksonPaikka, lista, type Objekti, onTyopaikalla } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { useKoodinNimi } from '../../hoks/nimet.js';
import { Tiedot } from '../../hoks/tiedot.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { paivaksi } from '../../yhteiset/paivays.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { Ajat } from '../paivat.js';
import { JaksonToiminnot } from './tiedostot.js';

interface Props {
  readonly eid: string;
  readonly jakso: Objekti;
  readonly naytto?: true;
}

/** What the card tells in its own way. */
const KERROTTU = [
  'alku',
  'loppu',
  'osaamisen-hankkimistapa-koodi-uri',
  'tyopaikalla-jarjestettava-koulutus',
  'keskeytymisajanjaksot',
  'sisallon-kuvaus',
];

/** A period or a demonstration: when, where, with whom, what one does there. */
export function Jaksokortti({ eid, jakso, naytto }: Props): ReactNode {
  const t = useTekstit();
  const koodinNimi = useKoodinNimi();
  const { tanaan } = useKehys();
  const [alku, loppu] = [String(jakso['alku']), String(jakso['loppu'])];
  const tyopaikalla = !naytto && onTyopaikalla(jakso);
  const laji = naytto ? 'naytto' : tyopaikalla ? 'tyopaikkajakso' : 'jakso';
  const tila = tanaan < alku ? 'tulossa' : loppu < tanaan ? 'ohi' : 'menossa';
  const paikka = jaksonPaikka(jakso);
  const tapa = jakso['osaamisen-hankkimistapa-koodi-uri'];
  const tyo = jakso['tyopaikalla-jarjestettava-koulutus'] as Objekti | undefined;
  const tunniste = jakso['module-id'] as string | undefined;
  const tehtavat =
    ((tyo?.['keskeiset-tyotehtavat'] ?? jakso['sisallon-kuvaus']) as readonly string[] | undefined) ?? [];
  const nimi = [t(`oma.laji.${laji}`), ...(paikka === undefined ? [] : [paikka])].join(': ');
  return (
    <section className={`jaksokortti ${laji}`} id={tunniste} tabIndex={-1}>
      <h5>
        {nimi} <span className={`tila ${tila}`}>{t(`oma.tila.${tila}`)}</span>
      </h5>
      <p className="jakson-ajat">
        <Ajat alku={alku} loppu={loppu} />
      </p>
      {lista(jakso, 'keskeytymisajanjaksot').map((keskeytys, i) => (
        <p key={i}>
          {t('oma.keskeytys', {
            alku: paivaksi(String(keskeytys['alku'])),
            loppu: keskeytys['loppu'] === undefined ? '' : paivaksi(keskeytys['loppu'] as string),
          })}
        </p>
      ))}
      {typeof tapa === 'string' && <p>{koodinNimi(tapa)}</p>}
      {tyo && <Ohjaaja ohjaaja={tyo['vastuullinen-tyopaikka-ohjaaja'] as Objekti | undefined} />}
      {tehtavat.length > 0 && (
        <>
          <p className="alaotsikko">{t('oma.tehtavat')}</p>
          <ul>
            {tehtavat.map((tehtava, i) => (
              <li key={i}>{tehtava}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t('oma.lisatiedot')}</summary>
        <Tiedot tyyppi={naytto ? 'OsaamisenOsoittaminen' : 'OsaamisenHankkimistapa'} objekti={jakso} ilman={KERROTTU} />
      </details>
      {tunniste !== undefined && (
        <JaksonToiminnot eid={eid} jakso={tunniste} nimi={`${nimi}, ${paivaksi(alku)} – ${paivaksi(loppu)}`} />
      )}
    </section>
  );
}

/** The instructor at the workplace, to be called or written to. */
function Ohjaaja({ ohjaaja }: { readonly ohjaaja: Objekti | undefined }): ReactNode {
  const t = useTekstit();
  if (!ohjaaja) return null;
  const { nimi, sahkoposti, puhelinnumero } = ohjaaja as Readonly<Record<string, string | undefined>>;
  return (
    <p>
      {t('oma.ohjaaja', { nimi: nimi ?? '' })}
      {puhelinnumero !== undefined && (
        <>
          <br />
          <a href={`tel:${puhelinnumero}`}>{puhelinnumero}</a>
        </>
      )}
      {sahkoposti !== undefined && (
        <>
          <br />
          <a href={`mailto:${sahkoposti}`}>{sahkoposti}</a>
        </>
      )}
    </p>
  );
}
