import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Heading } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

interface Props {
  readonly otsikko: string;
  /** Beside the heading: what can be done here. */
  readonly toiminnot?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: names the browser's tab, and moves the focus to its heading when one has come here from another. */
export function Sivu({ otsikko, toiminnot, children }: Props): ReactNode {
  const t = useTekstit();
  const otsake = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  useEffect(() => {
    document.title = `${otsikko} – ${t('palvelu')}`;
  }, [otsikko, t]);
  // The first page of a visit is read from its beginning. What only narrows a page is no other page.
  const alussa = useRef(key === 'default');
  useEffect(() => {
    if (!alussa.current) otsake.current?.focus();
    alussa.current = false;
  }, [pathname]);
  return (
    <>
      <div className="sivun-alku">
        <Heading variant="h1" tabIndex={-1} ref={otsake}>
          {otsikko}
        </Heading>
        {toiminnot && <div className="sivun-toiminnot">{toiminnot}</div>}
      </div>
      {children}
    </>
  );
}
