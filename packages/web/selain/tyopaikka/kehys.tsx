import { KIELET } from '@ehoks/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { SkipLink } from 'suomifi-ui-components';
import { KIELTEN_NIMET, useKielenvaihto, useKieli, useTekstit } from '../tekstit/kielet.js';
import { Testimerkki } from '../yhteiset/testimerkki.js';
import { Tuki } from '../yhteiset/tuki.js';
import { Virheilmoitus } from '../yhteiset/virheilmoitus.js';
import { kirjauduUlos } from './kutsut.js';
import { avattuTunnus, ETUSIVU } from './osoitteet.js';
import { useTeko } from '../yhteiset/teko.js';

interface Props {
  readonly otsikko: string;
  /** Of who has a session: called when it has been ended. */
  readonly ulos?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A screen of the workplaces with what is around it. A screen that takes the place of another is read from its heading. */
export function Kehys({ otsikko, ulos, children }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const vaihda = useKielenvaihto();
  const otsake = useRef<HTMLHeadingElement>(null);
  const uloskirjautuminen = useTeko({ mutationFn: kirjauduUlos, onSuccess: () => ulos?.() });
  useEffect(() => {
    document.title = `${otsikko} – ${t('palvelu')}`;
  }, [otsikko, t]);
  useEffect(() => {
    if (vaihtui) otsake.current?.focus();
    vaihtui = true;
  }, []);
  return (
    <div className="tyopaikka">
      <SkipLink href="#sisalto">{t('ohita')}</SkipLink>
      <Testimerkki />
      <header className="ylapalkki">
        <div className="ylapalkin-rivi">
          <span className="tunnus">{t('palvelu')}</span>
          <ul className="kielet" aria-label={t('kielivalinta')}>
            {KIELET.map((toinen) => (
              <li key={toinen}>
                <button type="button" lang={toinen} aria-pressed={toinen === kieli} onClick={() => vaihda(toinen)}>
                  {KIELTEN_NIMET[toinen]}
                </button>
              </li>
            ))}
          </ul>
        </div>
        {ulos && (
          <nav aria-label={t('valikko')} className="ylapalkin-rivi">
            <a href={ETUSIVU} {...(avattuTunnus() === undefined && { 'aria-current': 'page' })}>
              {t('tyopaikka.jaetut.kaikki')}
            </a>
            <button
              type="button"
              className="linkkina"
              disabled={uloskirjautuminen.isPending}
              onClick={() => uloskirjautuminen.mutate()}
            >
              {t('kirjaudu-ulos')}
            </button>
          </nav>
        )}
      </header>
      <main id="sisalto" className="sisalto" tabIndex={-1}>
        <h1 tabIndex={-1} ref={otsake}>
          {otsikko}
        </h1>
        {uloskirjautuminen.isError && <Virheilmoitus virhe={uloskirjautuminen.error} />}
        {children}
      </main>
      <footer className="alapalkki">
        <Tuki />
      </footer>
    </div>
  );
}

/** Has a screen been shown already? The first of a visit is read from its beginning. */
let vaihtui = false;
