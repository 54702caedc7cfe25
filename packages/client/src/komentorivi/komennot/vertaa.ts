import type { Kenttamuutos } from '@ehoks/core';
import { havaintoJson } from '@ehoks/wire';
import { vertaaSuunnitelmia } from '../../asiakas/vertailu.js';
import { havaintotaulukko } from '../havaintotuloste.js';
import type { Konteksti } from '../konteksti.js';
import { suunnitelmat, tiedostot } from '../lahteet.js';
import { KomentoVirhe, POISTUMISKOODIT } from '../poistumiskoodit.js';
import type { Sanat } from '../tekstit.js';
import { numero } from './hae.js';

/** `ehoks vertaa`: what would change if the file were sent. Ends in 1 when something would. */
export async function vertaa(konteksti: Konteksti, tiedosto: string, haettava: string | undefined): Promise<number> {
  const { sano, yhteiset } = konteksti;
  const { kieli } = yhteiset;
  const asiakas = await konteksti.asiakas();
  const erot: (Kenttamuutos & { readonly nimi: string })[] = [];
  let maara = 0;
  for await (const { nimi, suunnitelma, lukuhavainnot = [] } of suunnitelmat(
    await tiedostot([tiedosto], sano),
    sano,
    kieli,
  )) {
    if (suunnitelma === undefined) {
      const havainnot = lukuhavainnot.map((havainto) => havaintoJson(havainto, kieli));
      throw new KomentoVirhe(POISTUMISKOODIT.kaytto, `${nimi}\n${havaintotaulukko(havainnot, sano)}`);
    }
    maara += 1;
    const omaNumero = haettava ?? String(suunnitelma.id ?? suunnitelma['opiskeluoikeus-oid'] ?? '');
    const tallennettu = await asiakas.hae(await numero(konteksti, asiakas, omaNumero));
    for (const ero of vertaaSuunnitelmia(tallennettu.suunnitelma, suunnitelma)) erot.push({ nimi, ...ero });
  }
  if (maara === 0) throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('eiSuunnitelmia'));
  konteksti.tulosta(
    erot,
    erot.length === 0
      ? sano('samanlaiset')
      : erot.map((ero, i) => `${ero.nimi === erot[i - 1]?.nimi ? '' : `${ero.nimi}\n`}${erona(ero, sano)}`).join('\n'),
  );
  return erot.length === 0 ? POISTUMISKOODIT.onnistui : POISTUMISKOODIT.korjattavaa;
}

/** The place whole and by its order in the file, or in the stored plan when it is not in the file. */
function erona({ laji, polku, uusiPaikka, vanhaPaikka, vanha, uusi }: Kenttamuutos, sano: Sanat): string {
  const paikat = laji === 'siirtynyt' ? [vanhaPaikka, uusiPaikka] : [uusiPaikka ?? vanhaPaikka ?? polku];
  return [
    `  ${paikat.join(' → ')}`,
    ...(vanha === undefined ? [] : [`    ${sano('sarakeEnnen')}: ${arvona(vanha)}`]),
    ...(uusi === undefined ? [] : [`    ${sano('sarakeNyt')}: ${arvona(uusi)}`]),
  ].join('\n');
}

function arvona(arvo: unknown): string {
  return typeof arvo === 'string' ? arvo : JSON.stringify(arvo);
}
