import { nimiKielella } from '@ehoks/wire/esitys';
import type { JaetutJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useKieli, useTekstit } from '../tekstit/kielet.js';
import { paivaksi } from '../yhteiset/paivays.js';
import { Puuttuvat } from '../yhteiset/puuttuvat.js';
import { Rajapintavirhe } from '../yhteiset/rajapinta.js';
import { Kehys } from './kehys.js';
import { useJaetut } from './kutsut.js';
import { Nakyma } from './nakyma.js';
import { jaonSivu } from './osoitteet.js';

/** All current learners of the address on one page. Without a session: how one gets here. */
export function Jaetut({ ulos }: { readonly ulos: () => void }): ReactNode {
  const t = useTekstit();
  const kysely = useJaetut();
  if (kysely.error instanceof Rajapintavirhe && kysely.error.tila === 401)
    return (
      <Kehys otsikko={t('tyopaikka.ei-istuntoa')}>
        <p>{t('tyopaikka.ei-istuntoa.ohje')}</p>
      </Kehys>
    );
  return (
    <Nakyma kysely={kysely}>
      {({ jaot, nimet, puuttuvat }) => (
        <Kehys otsikko={t('tyopaikka.jaetut')} ulos={ulos}>
          <Puuttuvat palvelut={puuttuvat} />
          <p>
            {jaot.length === 0 ? t('tyopaikka.jaetut.ei-yhtaan') : t('tyopaikka.jaetut.maara', { maara: jaot.length })}
          </p>
          <ul className="jaetut">
            {jaot.map((jako) => (
              <Rivi key={jako.tunnus} jako={jako} nimet={nimet} />
            ))}
          </ul>
        </Kehys>
      )}
    </Nakyma>
  );
}

function Rivi({
  jako: { tunnus, oppija, tutkinto, kohde, osa, paikka, loppu, ...jako },
  nimet,
}: {
  readonly jako: JaetutJson['jaot'][number];
  readonly nimet: JaetutJson['nimet'];
}): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const koodi = osa?.['koodi-uri'];
  const osanNimi = osa && (nimiKielella(nimet.koodit[koodi ?? '']?.nimi, kieli) ?? osa.nimi ?? koodi);
  const [alkaa, paattyy] = [jako['kohteen-alku'], jako['kohteen-loppu']];
  return (
    <li className="kortti">
      <h2>
        <a href={jaonSivu(tunnus)}>{oppija.nimi || t('tyopaikka.nimeton')}</a>
      </h2>
      <p>{nimiKielella(tutkinto, kieli)}</p>
      <p>
        <strong>{t(`tyopaikka.laji.${kohde.laji}`)}</strong>
        {alkaa !== undefined && paattyy !== undefined && ` ${paivaksi(alkaa)} – ${paivaksi(paattyy)}`}
      </p>
      {osanNimi !== undefined && <p>{osanNimi}</p>}
      {paikka !== undefined && <p>{paikka}</p>}
      <p className="selite">{t('tyopaikka.jaettu-sinulle', { loppu: paivaksi(loppu) })}</p>
    </li>
  );
}
