import { useState, type ReactNode } from 'react';
import { Jaettu } from './jaettu.js';
import { Kertakoodi } from './kertakoodi.js';
import { useLinkki } from './kutsut.js';
import { Nakyma } from './nakyma.js';

/** The page of a link: a code first, unless this browser's session opens it already. */
export function Linkki({ tunnus, ulos }: { readonly tunnus: string; readonly ulos: () => void }): ReactNode {
  const kysely = useLinkki(tunnus);
  const [teksti, muuta] = useState('');
  return (
    <Nakyma kysely={kysely}>
      {(linkki) =>
        linkki.istunto ? (
          <Jaettu tunnus={tunnus} luonnos={{ teksti, muuta }} ulos={ulos} />
        ) : (
          <Kertakoodi tunnus={tunnus} osoite={linkki.osoite} avautui={() => void kysely.refetch()} />
        )
      }
    </Nakyma>
  );
}
