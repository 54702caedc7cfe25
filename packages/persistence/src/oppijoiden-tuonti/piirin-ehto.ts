import { hakumuoto, type Tuontipiiri } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { paikat } from '../lisaa-rivit.js';

const PIIRITAULUT = {
  tuonti: 'ehoks_oppijatuontien_piirit AS piiri WHERE piiri.tuonti = tuonti.id',
  henkilo: 'ehoks_henkiloiden_piirit AS piiri WHERE piiri.oid = henkilo.oid',
} as const;

/** A condition and its parameters, which come first in the statement. */
interface Ehto {
  readonly ehto: string;
  readonly parametrit: readonly string[];
}

/** `tuonti` or `henkilo` is of the circle. */
export function piirinEhto(manager: EntityManager, kohde: keyof typeof PIIRITAULUT, piiri: Tuontipiiri): Ehto {
  if (piiri === 'koko-maa') return { ehto: '1 = 1', parametrit: [] };
  if (piiri.length === 0) return { ehto: '1 = 0', parametrit: [] };
  const ehto = `EXISTS (SELECT 1 FROM ${PIIRITAULUT[kohde]} AND piiri.organisaatio IN ${paikat(manager, piiri.length)})`;
  return { ehto, parametrit: piiri };
}

/** Handlers are few, and databases do not agree on what letters are alike: the names are compared here. */
export async function kasittelijanEhto(manager: EntityManager, { ehto, parametrit }: Ehto, osa: string): Promise<Ehto> {
  const nimet = await manager.query<{ kasittelija: string }[]>(
    `SELECT DISTINCT tuonti.kasittelija FROM ehoks_oppijatuonnit AS tuonti WHERE ${ehto} AND tuonti.kasittelija IS NOT NULL`,
    [...parametrit],
  );
  const osuvat = nimet.map(({ kasittelija }) => kasittelija).filter((nimi) => hakumuoto(nimi).includes(hakumuoto(osa)));
  if (osuvat.length === 0) return { ehto: '1 = 0', parametrit: [] };
  const paikkoja = osuvat.map((_nimi, i) => `$${parametrit.length + i + 1}`).join(', ');
  return { ehto: `${ehto} AND tuonti.kasittelija IN (${paikkoja})`, parametrit: [...parametrit, ...osuvat] };
}
