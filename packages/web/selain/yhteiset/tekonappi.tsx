import type { ComponentProps, ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

type Nappi = ComponentProps<typeof Button>;

interface Props extends Pick<Nappi, 'variant' | 'type' | 'disabled' | 'onClick'> {
  readonly kesken: boolean;
  readonly 'aria-label'?: string;
  readonly children: NonNullable<ReactNode>;
}

/** The button of an act. While the act goes on it tells so, also aloud, and keeps the focus: a disabled button would lose it. */
export function Tekonappi({ kesken, ...nappi }: Props): ReactNode {
  const t = useTekstit();
  const tila = kesken ? ({ loading: true, ariaLoadingText: t('teko.kesken') } as const) : ({ loading: false } as const);
  return <Button {...nappi} {...tila} />;
}
