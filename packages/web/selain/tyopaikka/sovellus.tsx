import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { Jaetut } from './jaetut.js';
import { Kehys } from './kehys.js';
import { Linkki } from './linkki.js';
import { avattuTunnus, ETUSIVU, jaonSivu } from './osoitteet.js';

/** The workplaces' application: a link, or all that is shared to the same address, until one logs out. */
export function Sovellus(): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const [ulkona, setUlkona] = useState(false);
  const tunnus = avattuTunnus();
  const ulos = (): void => {
    // Nothing that was shown stays for the next one at the device.
    kyselyt.clear();
    setUlkona(true);
  };
  if (ulkona)
    return (
      <Kehys otsikko={t('tyopaikka.ulkona')}>
        <p>{t('tyopaikka.ulkona.ohje')}</p>
        <p>
          <a href={tunnus === undefined ? ETUSIVU : jaonSivu(tunnus)}>{t('tyopaikka.ulkona.takaisin')}</a>
        </p>
      </Kehys>
    );
  return tunnus === undefined ? <Jaetut ulos={ulos} /> : <Linkki tunnus={tunnus} ulos={ulos} />;
}
