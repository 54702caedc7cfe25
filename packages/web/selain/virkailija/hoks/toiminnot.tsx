import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTekstit } from '../../tekstit/kielet.js';
import type { Osio } from './osio.js';
import { Poisto } from './poisto.js';
import { Tulosta } from './tulosta.js';

/** What may be done to the plan, by one's rights. */
export function Toiminnot({ nakyma }: Osio): ReactNode {
  return (
    <>
      <Muokkaus nakyma={nakyma} />
      <Tulosta hoks={nakyma.hoks} />
      <Poisto nakyma={nakyma} />
    </>
  );
}

/** To the form; of a transferred plan, why not: the next transfer would take the place of what is entered here. */
function Muokkaus({ nakyma: { hoks, oppija, toimet } }: Osio): ReactNode {
  const t = useTekstit();
  if (!toimet.includes('muuta')) return null;
  if (hoks['manuaalisyotto'] !== true) return <p className="siirretysta">{t('hoks.muokkaus.siirretty')}</p>;
  return (
    <Link className="nappi" to={`/hoks/${oppija.oid}/${String(hoks['id'])}`}>
      {t('hoks.muokkaa')}
    </Link>
  );
}
