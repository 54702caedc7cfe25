import type { Konteksti } from '../../konteksti.js';
import { KomentoVirhe, POISTUMISKOODIT } from '../../poistumiskoodit.js';

/** `ehoks oppijat hae`: the numbers of one person. No names: the register gives none here. */
export async function hae(konteksti: Konteksti, oid: string): Promise<number> {
  const { sano } = konteksti;
  const numerot = await (await konteksti.oppijanumerot()).haeOidilla(oid);
  if (numerot === undefined) throw new KomentoVirhe(POISTUMISKOODIT.korjattavaa, sano('oppijaaEi', { oid }));
  const { oppijanumero, passivoitu, yhdistetyt } = numerot;
  konteksti.tulosta(
    numerot,
    [
      oppijanumero ?? sano('oppijanumeroaEi'),
      ...(passivoitu ? [`${sano('yhdistettyNumero')}: ${oid}`] : []),
      ...(yhdistetyt.length > 0 ? [`${sano('muutNumerot')}: ${yhdistetyt.join(', ')}`] : []),
    ].join('\n'),
  );
  return POISTUMISKOODIT.onnistui;
}
