import { use, type ReactNode } from 'react';
import { Nimet } from '../hoks/nimet.js';
import { useTekstit } from '../tekstit/kielet.js';

/** Says what the codes on the page are, when some of them have no name. */
export function Nimettomat({ koodit }: { readonly koodit: readonly (string | undefined)[] }): ReactNode {
  const t = useTekstit();
  const { koodit: nimetyt } = use(Nimet);
  if (koodit.every((koodi) => koodi === undefined || nimetyt[koodi] !== undefined)) return null;
  return <p className="selite">{t('oma.puuttuvat-koodeina')}</p>;
}
