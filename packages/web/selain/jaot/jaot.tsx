import type { JakoJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { Expander, ExpanderContent, ExpanderTitleButton } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';
import { Jako, type Jaonhoito } from './jako.js';

/** The shares of a plan: those that open now or later, and behind them those that no longer do. */
export function Jaot({ jaot, ...hoito }: { readonly jaot: readonly JakoJson[] } & Jaonhoito): ReactNode {
  const t = useTekstit();
  const onAuki = ({ tila }: JakoJson): boolean => tila === 'voimassa' || tila === 'ei-viela';
  const vanhat = jaot.filter((jako) => !onAuki(jako));
  return (
    <section className="jakojen-luettelo">
      <h3>{t('jaot.jaot')}</h3>
      {jaot.length === vanhat.length && <p>{t('jaot.ei-jakoja')}</p>}
      <ul className="jaot">
        {jaot.filter(onAuki).map((jako) => (
          <Jako key={jako.tunnus} jako={jako} {...hoito} />
        ))}
      </ul>
      {vanhat.length > 0 && (
        <Expander>
          <ExpanderTitleButton>{t('jaot.vanhat', { maara: vanhat.length })}</ExpanderTitleButton>
          <ExpanderContent>
            <ul className="jaot">
              {vanhat.map((jako) => (
                <Jako key={jako.tunnus} jako={jako} {...hoito} />
              ))}
            </ul>
          </ExpanderContent>
        </Expander>
      )}
    </section>
  );
}
