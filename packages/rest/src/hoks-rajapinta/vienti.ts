import { EhoksError, type Aikaleima, type Kayttaja } from '@ehoks/core';
import { hoksJson, vipunenJson, virheRunko, type Virheyhteys } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';

/** Plans that are read at once, and listed in one entry of the audit log. */
const SIVUN_KOKO = 200;

export interface Vientitilaus {
  readonly kayttaja: Kayttaja;
  readonly pyyntoId: string;
  readonly suurempiKuin: number;
  readonly muokattuJalkeen?: Aikaleima;
  readonly yhteys: () => Virheyhteys;
  readonly lopetus: AbortSignal;
  readonly ilmoita: (virhe: EhoksError) => void;
}

/** All plans that the account may read, a line each; a page is read when the client has taken the one before it. */
export async function* vienti(
  palvelut: Pick<EhoksPalvelut, 'vieHoksit' | 'pyynnossa'>,
  { kayttaja, pyyntoId, suurempiKuin, muokattuJalkeen, yhteys, lopetus, ilmoita }: Vientitilaus,
): AsyncGenerator<string> {
  let maara = 0;
  let viimeinenId = suurempiKuin;
  const yhteenveto = () => ({ maara, 'last-id': viimeinenId });
  try {
    for (;;) {
      if (lopetus.aborted) throw new EhoksError('palvelu.pysahtyy');
      const pyynto = { kayttaja, suurempiKuin: viimeinenId, enintaan: SIVUN_KOKO };
      const sivu = await palvelut.pyynnossa(
        () => palvelut.vieHoksit.sivu({ ...pyynto, ...(muokattuJalkeen && { muokattuJalkeen }) }),
        pyyntoId,
      );
      if (sivu.viimeinenId === undefined) break;
      const riviksi = sivu.peitetaan ? vipunenJson : omaJson;
      maara += sivu.hoksit.length;
      viimeinenId = sivu.viimeinenId;
      yield sivu.hoksit.map((hoks) => `${JSON.stringify(riviksi(hoks))}\n`).join('');
    }
    yield `${JSON.stringify({ yhteenveto: yhteenveto() })}\n`;
  } catch (syy) {
    const virhe = EhoksError.on(syy) ? syy : new EhoksError('palvelu.sisainen-virhe', { cause: syy });
    ilmoita(virhe);
    const { error, detail: ohje } = virheRunko(virhe, yhteys());
    yield `${JSON.stringify({ keskeytyi: { koodi: virhe.koodi, error, ohje }, yhteenveto: yhteenveto() })}\n`;
  }
}

/** Of a deleted plan only that it is deleted: GET does not show it. */
function omaJson(hoks: Parameters<typeof hoksJson>[0]): object {
  return hoks.poistettu === undefined ? hoksJson(hoks) : { id: hoks.id, poistettu: hoks.poistettu };
}
