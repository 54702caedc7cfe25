import type { Kentta } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { Arvo } from './arvo.js';
import { kentat } from './kentat.js';
import { useKenttanimi } from './kenttanimi.js';

type Objekti = Readonly<Record<string, unknown>>;

interface Props {
  readonly tyyppi: string;
  readonly objekti: Objekti;
  /** Fields that are shown elsewhere. */
  readonly ilman?: readonly string[];
  /** Only these. */
  readonly vain?: readonly string[];
}

/** Every field of an object that has a value, with its name; objects inside it too. */
export function Tiedot({ tyyppi, objekti, ilman = [], vain }: Props): ReactNode {
  const kenttanimi = useKenttanimi();
  const naytettavat = kentat(tyyppi).filter(
    ({ nimi }) => onArvo(objekti[nimi]) && !ilman.includes(nimi) && (vain?.includes(nimi) ?? true),
  );
  if (naytettavat.length === 0) return null;
  return (
    <dl className="tiedot">
      {naytettavat.map((kentta) => (
        <div key={kentta.nimi} className={kentta.laji === 'objekti' ? 'tieto laaja' : 'tieto'}>
          <dt>{kenttanimi(tyyppi, kentta.nimi)}</dt>
          <dd>
            <Sisalto kentta={kentta} arvo={objekti[kentta.nimi]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sisalto({ kentta, arvo }: { readonly kentta: Kentta; readonly arvo: unknown }): ReactNode {
  const { laji, tyyppi, lista } = kentta;
  const yksi = (yksittainen: unknown): ReactNode =>
    laji === 'objekti' ? (
      <Tiedot tyyppi={tyyppi ?? ''} objekti={yksittainen as Objekti} />
    ) : (
      <Arvo laji={laji} arvo={yksittainen} />
    );
  if (!lista) return yksi(arvo);
  return (
    <ul className={laji === 'objekti' ? 'osat' : undefined}>
      {(arvo as readonly unknown[]).map((jasen, jarjestys) => (
        <li key={jarjestys}>{yksi(jasen)}</li>
      ))}
    </ul>
  );
}

function onArvo(arvo: unknown): boolean {
  return arvo !== undefined && !(Array.isArray(arvo) && arvo.length === 0);
}
