import { onOpiskeluoikeusOid } from '@ehoks/core';
import type { EhoksAsiakas } from '../../asiakas/ehoks-asiakas.js';
import type { Konteksti } from '../konteksti.js';
import { KomentoVirhe, POISTUMISKOODIT } from '../poistumiskoodit.js';

/** `ehoks hae`: a stored plan as JSON, as it can be edited and sent again. */
export async function hae(konteksti: Konteksti, haettava: string): Promise<number> {
  const asiakas = await konteksti.asiakas();
  const { suunnitelma } = await asiakas.hae(await numero(konteksti, asiakas, haettava));
  konteksti.tulosta(suunnitelma, JSON.stringify(suunnitelma, undefined, 2));
  return POISTUMISKOODIT.onnistui;
}

/** The plan's number, from itself or from the OID of its study right. Throws `KomentoVirhe`. */
export async function numero({ sano }: Konteksti, asiakas: EhoksAsiakas, haettava: string): Promise<number> {
  if (/^\d+$/.test(haettava)) return Number(haettava);
  if (!onOpiskeluoikeusOid(haettava))
    throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('haettavaEiKelpaa', { haettava }));
  const id = await asiakas.numero(haettava);
  if (id === undefined) throw new KomentoVirhe(POISTUMISKOODIT.korjattavaa, sano('eiSuunnitelmaa', { oid: haettava }));
  return id;
}
