import { KIELTAYTYMISET, SAANTOKIRJA, type Kieli } from '@ehoks/core';
import { selitys, type Selitys } from '../../asiakas/selitys.js';
import type { Konteksti } from '../konteksti.js';
import { KomentoVirhe, POISTUMISKOODIT } from '../poistumiskoodit.js';
import { taulukko } from '../taulukkotuloste.js';

/** `ehoks selita 423`: what a code means and what to do. Asks nobody. */
export function selita(konteksti: Konteksti, koodi: string | undefined): number {
  const { sano, yhteiset } = konteksti;
  const selitykset = koodi === undefined ? kaikki(yhteiset.kieli) : koodilla(koodi, yhteiset.kieli);
  if (selitykset.length === 0)
    throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('tuntematonKoodi', { koodi: koodi ?? '' }));
  konteksti.tulosta(
    selitykset,
    koodi === undefined
      ? taulukko(
          ['HTTP', sano('koodi').split(',')[0] ?? '', sano('selitysSyy')],
          selitykset.map((selitys) => [String(selitys.siirtokoodi), selitys.koodi, selitys.syy]),
          [6, 46, 86],
        )
      : selitykset
          .map(({ koodi: oma, siirtokoodi, syy, ohje, lahde }) =>
            [
              `${siirtokoodi} ${oma}`,
              `  ${sano('selitysSyy')}: ${syy}`,
              `  ${sano('selitysOhje')}: ${ohje}`,
              `  ${sano('selitysLahde')}: ${lahde}`,
            ].join('\n'),
          )
          .join('\n\n'),
  );
  return POISTUMISKOODIT.onnistui;
}

function koodilla(koodi: string, kieli: Kieli): readonly Selitys[] {
  const omat = kaikki(kieli).filter(({ siirtokoodi }) => String(siirtokoodi) === koodi);
  if (omat.length > 0) return omat.filter(({ koodi: oma }) => !onSaanto(oma));
  const oma = selitys(koodi, kieli);
  return oma === undefined ? [] : [oma];
}

function kaikki(kieli: Kieli): readonly Selitys[] {
  const koodit = [...Object.keys(KIELTAYTYMISET), ...SAANTOKIRJA.map(({ koodi }) => koodi)];
  return koodit.flatMap((koodi) => selitys(koodi, kieli) ?? []).sort((a, b) => a.siirtokoodi - b.siirtokoodi);
}

function onSaanto(koodi: string): boolean {
  return SAANTOKIRJA.some((saanto) => saanto.koodi === koodi);
}
