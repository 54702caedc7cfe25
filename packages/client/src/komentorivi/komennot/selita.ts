import { havainnonTeksti, KIELTAYTYMISET, SAANTOKIRJA, type Kieli, type Kieltaytymiskoodi } from '@ehoks/core';
import type { Konteksti } from '../konteksti.js';
import { KomentoVirhe, POISTUMISKOODIT } from '../poistumiskoodit.js';
import { taulukko } from '../taulukkotuloste.js';

interface Selitys {
  readonly koodi: string;
  /** HTTP status of the transfer; a finding comes with 400. */
  readonly siirtokoodi: number;
  readonly syy: string;
  readonly ohje: string;
  readonly lahde: string;
}

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
  const omat = kaikki(kieli).filter((selitys) => selitys.koodi === koodi || String(selitys.siirtokoodi) === koodi);
  if (omat.length > 0) return /^\d+$/.test(koodi) ? omat.filter(({ koodi: oma }) => !onSaanto(oma)) : omat;
  return havainto(koodi, kieli);
}

function kaikki(kieli: Kieli): readonly Selitys[] {
  const kieltaytymiset = (Object.keys(KIELTAYTYMISET) as Kieltaytymiskoodi[]).map((koodi) => {
    const { siirtokoodi, lahde, tekstit } = KIELTAYTYMISET[koodi];
    return { koodi, siirtokoodi, lahde, ...tekstit[kieli] };
  });
  return [...kieltaytymiset, ...SAANTOKIRJA.flatMap(({ koodi }) => havainto(koodi, kieli))].sort(
    (a, b) => a.siirtokoodi - b.siirtokoodi,
  );
}

/** Of a rule or of the form; none when the catalogue has no such code. */
function havainto(koodi: string, kieli: Kieli): readonly Selitys[] {
  try {
    const { tekstit, peruste } = havainnonTeksti(koodi);
    return [{ koodi, siirtokoodi: 400, lahde: peruste, ...tekstit[kieli] }];
  } catch (virhe) {
    if (virhe instanceof RangeError) return [];
    throw virhe;
  }
}

function onSaanto(koodi: string): boolean {
  return SAANTOKIRJA.some((saanto) => saanto.koodi === koodi);
}
