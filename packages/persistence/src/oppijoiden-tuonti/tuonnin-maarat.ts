import type { Aikaleima, Tuonti, Tuontijarjestys, Tuontimaarat, TuontiMaarineen } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { paikat } from '../lisaa-rivit.js';
import type { OppijatuontiRivi } from '../rivit/oppijoiden-tuonnin-rivit.js';

export type LuettuTuonti = Pick<OppijatuontiRivi, 'id' | 'avain' | 'tiedot' | 'peruttu'>;

export const TUONNIN_LUKU = `SELECT tuonti.id, tuonti.avain, tuonti.tiedot, tuonti.peruttu FROM ehoks_oppijatuonnit AS tuonti`;

/** Numbers are given in the order of time. */
export const JARJESTYSAVAIMET: Readonly<Record<Tuontijarjestys, string>> = {
  id: 'tuonti.id',
  aika: 'tuonti.id',
  kasittelija: 'tuonti.kasittelija',
  yhteensa: 'summa.yhteensa',
  onnistuneet: 'summa.onnistuneet',
  virheet: 'summa.virheet',
  keskeneraiset: 'summa.keskeneraiset',
  ristiriidat: 'summa.ristiriidat',
};

/** Rows are counted for all imports only when their counts decide the order. */
export function jarjestettava(jarjestys: Tuontijarjestys): string {
  return JARJESTYSAVAIMET[jarjestys].startsWith('summa.')
    ? `${TUONNIN_LUKU} JOIN (${SUMMAT} GROUP BY rivi.tuonti) AS summa ON summa.tuonti = tuonti.id`
    : TUONNIN_LUKU;
}

const montako = (ehto: string): string => `COUNT(CASE WHEN ${ehto} THEN 1 END)`;
const SUMMAT = `SELECT rivi.tuonti, COUNT(*) AS yhteensa,
   ${montako("henkilo.tila = 'onnistunut'")} AS onnistuneet,
   ${montako("rivi.tila = 'hylatty' OR henkilo.tila IN ('virhe', 'henkilotunnus-puuttuu')")} AS virheet,
   ${montako("rivi.tila = 'odottaa' OR henkilo.tila = 'kesken'")} AS keskeneraiset,
   ${montako("rivi.tila = 'peruttu'")} AS perutut,
   ${montako("rivi.tila = 'odottaa'")} AS odottavat,
   ${montako('rivi.ristiriita')} AS ristiriidat
 FROM ehoks_oppijatuontien_rivit AS rivi LEFT JOIN ehoks_rekisterihenkilot AS henkilo ON henkilo.oid = rivi.oppija_oid`;

type Summarivi = { readonly tuonti: number } & Readonly<Record<keyof Tuontimaarat, number | string>>;

/** The imports with what has become of their rows, in two statements for a whole page. */
export async function maarineen(
  manager: EntityManager,
  rivit: readonly LuettuTuonti[],
): Promise<readonly TuontiMaarineen[]> {
  if (rivit.length === 0) return [];
  const summat = await manager.query<Summarivi[]>(
    `${SUMMAT} WHERE rivi.tuonti IN ${paikat(manager, rivit.length)} GROUP BY rivi.tuonti`,
    rivit.map(({ id }) => id),
  );
  return rivit.map(({ id, avain, tiedot, peruttu }) => {
    const summa = summat.find(({ tuonti }) => tuonti === id);
    const maara = (nimi: keyof Tuontimaarat): number => Number(summa?.[nimi] ?? 0);
    return {
      ...(JSON.parse(tiedot) as Omit<Tuonti, 'id' | 'avain' | 'peruttu'>),
      id,
      ...(avain !== null && { avain }),
      ...(peruttu !== null && { peruttu: peruttu as Aikaleima }),
      maarat: {
        yhteensa: maara('yhteensa'),
        onnistuneet: maara('onnistuneet'),
        virheet: maara('virheet'),
        keskeneraiset: maara('keskeneraiset'),
        perutut: maara('perutut'),
        odottavat: maara('odottavat'),
        ristiriidat: maara('ristiriidat'),
      },
    };
  });
}
