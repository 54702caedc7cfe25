import { setImmediate as hengahda } from 'node:timers/promises';
import { EhoksError, type JoukkosiirronTila, type Joukkosiirtotulos, type Kayttaja, type Taso } from '@ehoks/core';
import {
  havaintoJson,
  lueTaulukkorivi,
  virheRunko,
  type Rivitulos,
  type Taulukko,
  type TaulukonTila,
  type Virheyhteys,
} from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { ERAN_KOKO } from '../hoks-rajapinta/joukkosiirto.js';

export interface Taulukkosiirto {
  readonly taulukko: Taulukko;
  /** Everything is checked, nothing is stored. */
  readonly kuiva: boolean;
  readonly kayttaja: Kayttaja;
  readonly yhteys: Virheyhteys;
  readonly lopetus: AbortSignal;
  /** Told of a failure of one row that was nobody's fault but ours. */
  readonly ilmoita: (virhe: EhoksError) => void;
}

/**
 * Plans of a table by a mass transfer of the official, in the order of the file. Throws `rekisteri.ei-vastaa`,
 * `tallennus.ei-onnistu` or `palvelu.pysahtyy` when nothing has been stored; later on the rows that were not reached say it.
 */
export async function siirraTaulukko(
  palvelut: Pick<EhoksPalvelut, 'siirraJoukkona' | 'pyynnossa'>,
  { taulukko: { rivit }, kuiva, kayttaja, yhteys, lopetus, ilmoita }: Taulukkosiirto,
): Promise<readonly Rivitulos[]> {
  const siirto = palvelut.siirraJoukkona.aloita({ tapa: 'luo', kuiva, hengahda: () => hengahda() });
  const tulokset: Rivitulos[] = [];
  for (let alku = 0; alku < rivit.length; alku += ERAN_KOKO) {
    const luetut = rivit.slice(alku, alku + ERAN_KOKO).map((rivi) => ({
      rivi: rivi.rivi,
      sisalto: lueTaulukkorivi(rivi),
    }));
    try {
      if (lopetus.aborted) throw new EhoksError('palvelu.pysahtyy');
      const era = await palvelut.pyynnossa(() => siirto.valmistele(luetut, kayttaja), yhteys.pyyntoId);
      const eranTulokset = await palvelut.pyynnossa(() => siirto.toteuta(era), yhteys.pyyntoId);
      tulokset.push(...eranTulokset.map((tulos) => rivitulos(tulos, kuiva, yhteys)));
      for (const { virhe } of eranTulokset) if (virhe?.koodi === 'palvelu.sisainen-virhe') ilmoita(virhe);
    } catch (syy) {
      if (kuiva || alku === 0) throw syy;
      const virhe = EhoksError.on(syy) ? syy : new EhoksError('palvelu.sisainen-virhe', { cause: syy });
      ilmoita(virhe);
      const syyt = kieltaytyminen(virhe, yhteys);
      return [...tulokset, ...rivit.slice(alku).map(({ rivi }): Rivitulos => ({ rivi, tila: 'kesken', ...syyt }))];
    }
  }
  return tulokset;
}

/** A transfer that creates replaces nothing: `korvattu` does not come. */
const TILAT: Readonly<Record<JoukkosiirronTila, TaulukonTila>> = {
  luotu: 'luotu',
  korvattu: 'luotu',
  ennallaan: 'ennallaan',
  hylatty: 'hylatty',
};

function rivitulos(tulos: Joukkosiirtotulos, kuiva: boolean, yhteys: Virheyhteys): Rivitulos {
  const { rivi, tila, id, havainnot, virhe } = tulos;
  return {
    rivi,
    tila: kuiva && tila === 'luotu' ? 'kelpaa' : TILAT[tila],
    ...(id !== undefined && { id }),
    ...(virhe
      ? kieltaytyminen(virhe, yhteys)
      : { havainnot: sanottavat(havainnot).map((havainto) => havaintoJson(havainto, yhteys.kieli)) }),
  };
}

function kieltaytyminen(virhe: EhoksError, yhteys: Virheyhteys): Omit<Rivitulos, 'rivi' | 'tila'> {
  const { error, detail, havainnot } = virheRunko(virhe, yhteys);
  return { koodi: virhe.koodi, error, ohje: detail, havainnot: sanottavat(havainnot) };
}

/** What the law wants of a plan later, its parts above all, would be the same on every row of the table. */
function sanottavat<T extends { readonly taso: Taso }>(havainnot: readonly T[]): readonly T[] {
  return havainnot.filter(({ taso }) => taso !== 'huomautus');
}
