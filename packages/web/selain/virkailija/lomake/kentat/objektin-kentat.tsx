import { KOULUTUSSOPIMUS, OPPISOPIMUS } from '@ehoks/core';
import type { Objekti } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { kentat } from '../../../hoks/kentat.js';
import { arvo, type Polku } from '../polku.js';
import { useLomake } from '../tila.js';
import { Kentta } from './kentta.js';

const TAPA = 'osaamisen-hankkimistapa-koodi-uri';
const TUKI = 'oppimisen-tuen-tyyppi-koodi-uri';
const PROSESSI = 'valittu-todentamisen-prosessi-koodi-uri';

/** Fields that belong to some objects only. One that has a value is always shown: else it could not be mended. */
const NAKYY: Readonly<Record<string, (objekti: Objekti) => boolean>> = {
  'tyopaikalla-jarjestettava-koulutus': ({ [TAPA]: tapa }) => tapa === KOULUTUSSOPIMUS || tapa === OPPISOPIMUS,
  'osa-aikaisuustieto': ({ [TAPA]: tapa }) => tapa === KOULUTUSSOPIMUS || tapa === OPPISOPIMUS,
  'oppisopimuksen-perusta-koodi-uri': ({ [TAPA]: tapa }) => tapa === OPPISOPIMUS,
  'tutkinnon-osan-tyyppi-koodi-uri': ({ [TUKI]: tuki }) => onTukiopetus(tuki),
  'OppimisenTuki.alku': ({ [TUKI]: tuki }) => onTukiopetus(tuki),
  'OppimisenTuki.loppu': ({ [TUKI]: tuki }) => onTukiopetus(tuki),
  'tarkentavat-tiedot-osaamisen-arvioija': ({ [PROSESSI]: prosessi }) =>
    prosessi === 'osaamisentodentamisenprosessi_0002',
  'tarkentavat-tiedot-naytto': ({ [PROSESSI]: prosessi }) => prosessi === 'osaamisentodentamisenprosessi_0003',
};

function onTukiopetus(tyyppi: unknown): boolean {
  return typeof tyyppi === 'string' && tyyppi.endsWith('_01');
}

interface Props {
  readonly tyyppi: string;
  readonly polku: Polku;
  /** Only these, in this order. */
  readonly vain?: readonly string[];
}

/** The fields of an object of the plan. */
export function ObjektinKentat({ tyyppi, polku, vain }: Props): ReactNode {
  const { suunnitelma } = useLomake();
  const objekti = (arvo(suunnitelma, polku) ?? {}) as Objekti;
  const kaikki = kentat(tyyppi);
  const naytettavat = vain ? vain.flatMap((nimi) => kaikki.find((kentta) => kentta.nimi === nimi) ?? []) : kaikki;
  return naytettavat
    .filter(({ nimi }) => {
      const ehto = NAKYY[`${tyyppi}.${nimi}`] ?? NAKYY[nimi];
      return objekti[nimi] !== undefined || (ehto?.(objekti) ?? true);
    })
    .map((kentta) => (
      <div key={kentta.nimi} className="kentta">
        <Kentta tyyppi={tyyppi} kentta={kentta} polku={[...polku, kentta.nimi]} />
      </div>
    ));
}
