import { nimiKielella, type Objekti } from '@ehoks/wire/esitys';
import type { JaettuJson } from '@ehoks/wire';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { Button, LoadingSpinner } from 'suomifi-ui-components';
import { Nimet } from '../hoks/nimet.js';
import { useKieli, useTekstit } from '../tekstit/kielet.js';
import { paivaksi } from '../yhteiset/paivays.js';
import { Puuttuvat } from '../yhteiset/puuttuvat.js';
import { Rajapintavirhe } from '../yhteiset/rajapinta.js';
import { Este } from './este.js';
import { Jakso } from './jakso.js';
import { Kehys } from './kehys.js';
import { useJaettu } from './kutsut.js';
import { Nakyma } from './nakyma.js';
import { Naytto } from './naytto.js';
import { Vastaaminen, type Luonnos } from './vastaaminen.js';

/** Sections of a plan need more than most readers come for. */
const Osiot = lazy(async () => ({ default: (await import('./osiot.js')).Osiot }));

interface Props {
  readonly tunnus: string;
  readonly luonnos: Luonnos;
  readonly ulos: () => void;
}

/** What one share shows: whose it is, and the period, the demonstration or the sections. */
export function Jaettu({ tunnus, luonnos, ulos }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const kyselyt = useQueryClient();
  const kysely = useJaettu(tunnus);
  const { error: virhe } = kysely;
  if (virhe instanceof Rajapintavirhe && virhe.koodi === 'istunto.puuttuu')
    return (
      <Kehys otsikko={t('tyopaikka.istunto-paattyi')}>
        <p>{t('tyopaikka.istunto-paattyi.ohje')}</p>
        <Button onClick={() => void kyselyt.resetQueries()}>{t('tyopaikka.istunto-paattyi.jatka')}</Button>
      </Kehys>
    );
  if (virhe !== null && kysely.data === undefined)
    return <Este virhe={virhe} yritaUudelleen={() => void kysely.refetch()} ulos={ulos} />;
  return (
    <Nakyma kysely={kysely}>
      {(jaettu) => (
        <Kehys otsikko={jaettu.oppija.nimi || t('tyopaikka.nimeton')} ulos={ulos}>
          <Nimet value={jaettu.nimet}>
            <p className="ingressi">
              {[jaettu.tutkinto, jaettu.osaamisala].flatMap((nimi) => nimiKielella(nimi, kieli) ?? []).join(', ')}
            </p>
            <Puuttuvat palvelut={jaettu.puuttuvat} />
            <Sisalto jaettu={jaettu} />
            <Vastaaminen jaettu={jaettu} luonnos={luonnos} />
            <p className="selite">
              {t('tyopaikka.jaettu-sinulle', { loppu: paivaksi(jaettu.loppu) })} {t('tyopaikka.ajantasa')}
            </p>
            <p className="selite">{t('tyopaikka.luottamus')}</p>
          </Nimet>
        </Kehys>
      )}
    </Nakyma>
  );
}

function Sisalto({ jaettu: { osa, hankkimistapa, naytto, osiot } }: { readonly jaettu: JaettuJson }): ReactNode {
  const t = useTekstit();
  if (hankkimistapa) return <Jakso osa={osa} jakso={hankkimistapa} />;
  if (naytto) return <Naytto osa={osa} naytto={naytto} />;
  return (
    <Suspense fallback={<LoadingSpinner status="loading" text={t('lataus.kesken')} />}>
      <Osiot hoks={osiot as Objekti} />
    </Suspense>
  );
}
