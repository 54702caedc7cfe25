import type { ReactNode } from 'react';
import { useTekstit } from '../../tekstit/kielet.js';
import { sivunOsoite, VIRKAILIJAN_SIVUT } from '../../yhteiset/palvelu.js';

/** Who has logged in, and the way out: here and at the CAS. Also who may see nothing can go and come as somebody else. */
export function Uloskirjautuminen({ kayttajatunnus }: { readonly kayttajatunnus?: string }): ReactNode {
  const t = useTekstit();
  return (
    <form method="post" action={sivunOsoite(`${VIRKAILIJAN_SIVUT}/kirjaudu-ulos`)}>
      {kayttajatunnus !== undefined && <span>{kayttajatunnus} </span>}
      <button type="submit" className="linkkina">
        {t('kirjaudu-ulos')}
      </button>
    </form>
  );
}
