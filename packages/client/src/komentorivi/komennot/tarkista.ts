import { tarkistaSuunnitelma } from '../../asiakas/tarkistus.js';
import { havaintotaulukko } from '../havaintotuloste.js';
import { syytaulukko } from '../syytaulukko.js';
import type { Konteksti } from '../konteksti.js';
import { paikannimet, suunnitelmat, tiedostot } from '../lahteet.js';
import { KomentoVirhe, POISTUMISKOODIT } from '../poistumiskoodit.js';
import type { Siirtotapa } from '../../siirto/siirrettava.js';

export interface Tarkistusvalinnat {
  readonly tapa: Siirtotapa;
  /** Also what only should be completed later. */
  readonly huomautukset?: boolean;
}

/** `ehoks tarkista`: the rules over files, here and now. Ends in 1 when something refuses a plan. */
export async function tarkista(
  konteksti: Konteksti,
  annetut: readonly string[],
  { tapa, huomautukset = false }: Tarkistusvalinnat,
): Promise<number> {
  const { sano, yhteiset, ymparisto } = konteksti;
  let maara = 0;
  let korjattavia = 0;
  let tallennettuja = 0;
  const maarat = new Map<string, number>();
  for await (const { nimi, suunnitelma, lukuhavainnot = [] } of suunnitelmat(
    await tiedostot(annetut, sano),
    sano,
    yhteiset.kieli,
  )) {
    const { kelpaa, havainnot } = tarkistaSuunnitelma(suunnitelma, {
      toiminto: tapa,
      kieli: yhteiset.kieli,
      nyt: ymparisto.nyt(),
      lukuhavainnot,
    });
    maara += 1;
    if (!kelpaa) korjattavia += 1;
    if (tapa === 'luo' && suunnitelma?.id !== undefined) tallennettuja += 1;
    const syyt = havainnot.filter(({ taso }) => taso === 'virhe').map(({ koodi }) => koodi);
    for (const syy of new Set(syyt)) maarat.set(syy, (maarat.get(syy) ?? 0) + 1);
    const naytettavat = havainnot.filter(({ taso }) => huomautukset || taso !== 'huomautus');
    if (yhteiset.json) ymparisto.ulos(JSON.stringify({ nimi, kelpaa, havainnot }));
    else if (naytettavat.length > 0)
      ymparisto.ulos(`${nimi}\n${havaintotaulukko(naytettavat, sano, paikannimet(nimi, yhteiset.kieli))}`);
  }
  if (maara === 0) throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('eiSuunnitelmia'));
  if (maarat.size > 0 && !yhteiset.json) ymparisto.ulos(`\n${syytaulukko([...maarat], sano)}`);
  konteksti.kerro(korjattavia === 0 ? sano('kaikkiKunnossa', { maara }) : sano('korjattavia', { maara, korjattavia }));
  if (tallennettuja > 0) konteksti.kerro(sano('tallennettuja', { maara: tallennettuja }));
  return korjattavia === 0 ? POISTUMISKOODIT.onnistui : POISTUMISKOODIT.korjattavaa;
}
