import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Siirrettava, Siirtotapa } from '../../siirto/siirrettava.js';
import { siirra as siirraSuunnitelmat } from '../../siirto/siirra.js';
import { siirtotiedosto } from '../../siirto/siirtotiedosto.js';
import { SIIRRON_TILAT, Yhteenvedot, type Siirtotulos, type Yhteenveto } from '../../siirto/siirtotulos.js';
import { edistyminen } from '../edistyminen.js';
import { havaintotaulukko } from '../havaintotuloste.js';
import { hylkaysTekstina } from '../hylkaystuloste.js';
import type { Konteksti } from '../konteksti.js';
import { onTaulukko, paikannimet, suunnitelmat, Taulukot, tiedostot } from '../lahteet.js';
import { kirjoitaTulokset } from '../tulostaulukko.js';
import { KomentoVirhe, POISTUMISKOODIT, VIRHEEN_KOODI } from '../poistumiskoodit.js';
import { syytaulukko } from '../syytaulukko.js';

export interface Siirtovalinnat {
  readonly tapa: Siirtotapa;
  readonly kuiva?: boolean;
  readonly jatka?: boolean;
  readonly rinnakkain: number;
}

/** `ehoks siirra`: sends plans and tells of each; ends in a code by the worst that happened. */
export async function siirra(
  konteksti: Konteksti,
  annetut: readonly string[],
  { tapa, kuiva = false, jatka = false, rinnakkain }: Siirtovalinnat,
): Promise<number> {
  const { sano, yhteiset, ymparisto } = konteksti;
  const luettavat = await tiedostot(annetut, sano);
  const csvt = luettavat.filter(onTaulukko);
  const taulukot = new Taulukot();
  if (csvt.length > 0 && tapa === 'korvaa') throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('taulukkoLuo'));

  const keskeytys = new AbortController();
  const asiakas = await konteksti.asiakas(keskeytys.signal);
  await asiakas.vaadiLupa();
  if ((await asiakas.lupa()).lupa === 'yksi-ensin') konteksti.kerro(sano('yksiEnsin'));

  const lahde = () => suunnitelmat(luettavat, sano, yhteiset.kieli, taulukot);
  const kaikkiaan = await laske(lahde());
  if (kaikkiaan === 0) throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('eiSuunnitelmia'));
  const muistettu = path.join(ymparisto.muisti, 'siirrot', avain(konteksti, annetut));
  if (!jatka && !kuiva) await rm(muistettu, { force: true });
  const palkki = edistyminen(konteksti, kaikkiaan);
  const yhteenvedot = new Yhteenvedot();
  const taulukoiden: Siirtotulos[] = [];
  let loppu: Siirtotulos | undefined;
  let tehty = 0;
  const valmis = ymparisto.keskeytettaessa(() => keskeytys.abort());
  const tulokset = siirraSuunnitelmat(asiakas, lahde(), {
    tapa,
    kuiva,
    muisti: jatka || !kuiva ? siirtotiedosto(muistettu) : undefined,
    rinnakkain,
    kieli: yhteiset.kieli,
    nyt: ymparisto.nyt,
  });
  try {
    for await (const tulos of tulokset) {
      yhteenvedot.lisaa(tulos);
      tehty += 1;
      palkki.asti(tehty);
      if (csvt.length > 0) taulukoiden.push(tulos);
      if (tulos.tila === 'siirtamatta') loppu ??= tulos;
      if (yhteiset.json) ymparisto.ulos(JSON.stringify(rivina(tulos)));
      else for (const teksti of tulosTekstina(tulos, konteksti)) ymparisto.ulos(teksti);
    }
  } finally {
    valmis();
    palkki.loppu();
  }
  const { yhteenveto } = yhteenvedot;
  konteksti.tulosta({ yhteenveto }, yhteenvetoTekstina(yhteenveto, konteksti));
  for (const csv of csvt) {
    const tiedosto = await kirjoitaTulokset(csv, await taulukot.hae(csv), taulukoiden, yhteiset.kieli);
    konteksti.kerro(sano('tulostaulukko', { tiedosto }));
  }
  if (keskeytys.signal.aborted) {
    konteksti.kerroVika(sano('jatkettavissa'));
    return POISTUMISKOODIT.keskeytetty;
  }
  if (loppu) {
    const { vika = 'palvelu', hylkays } = loppu;
    if (hylkays) konteksti.kerroVika(hylkaysTekstina(hylkays, yhteiset.kieli));
    if (yhteenveto.tilat.siirtamatta < kaikkiaan) konteksti.kerroVika(sano('jatkettavissa'));
    return VIRHEEN_KOODI[vika];
  }
  return yhteenveto.tilat.hylatty === 0 ? POISTUMISKOODIT.onnistui : POISTUMISKOODIT.korjattavaa;
}

/** Names the service, the account and what was given: a folder is the same when files come and go in it. */
function avain(konteksti: Konteksti, annetut: readonly string[]): string {
  const osat = [konteksti.url, konteksti.kayttajatunnus, ...annetut.map((annettu) => path.resolve(annettu))];
  return createHash('sha256').update(osat.join('\n')).digest('hex').slice(0, 16);
}

async function laske(lahde: AsyncIterable<Siirrettava>): Promise<number> {
  const laskija = lahde[Symbol.asyncIterator]();
  let maara = 0;
  while ((await laskija.next()).done !== true) maara += 1;
  return maara;
}

/** The plan itself is not printed: it is personal data, and the sender has it. */
function rivina({ nimi, tila, id, havainnot, hylkays }: Siirtotulos): object {
  return { nimi, tila, ...(id !== undefined && { id }), havainnot, ...(hylkays && { hylkays }) };
}

/** Why a plan was refused, and what was found in it although it went; of the others nothing is told. */
function tulosTekstina(
  { nimi, tila, havainnot, hylkays }: Siirtotulos,
  { sano, yhteiset: { kieli } }: Konteksti,
): readonly string[] {
  const kerrottavat = havainnot.filter(({ taso }) => taso !== 'huomautus');
  const taulu = kerrottavat.length > 0 && `${nimi}\n${havaintotaulukko(kerrottavat, sano, paikannimet(nimi, kieli))}`;
  if (tila !== 'hylatty' || havainnot.some(({ taso }) => taso === 'virhe')) return taulu ? [taulu] : [];
  const omin = hylkays?.koodi === 'hoks.on-jo' ? { ...hylkays, ohje: sano('onJoOhje') } : hylkays;
  return [omin ? `${nimi}: ${hylkaysTekstina(omin, kieli)}` : nimi, ...(taulu ? [taulu] : [])];
}

function yhteenvetoTekstina({ tilat, syyt }: Yhteenveto, { sano }: Konteksti): string {
  const maarat = SIIRRON_TILAT.flatMap((tila) => (tilat[tila] > 0 ? `${sano(tila)} ${tilat[tila]}` : []));
  if (syyt.length === 0) return maarat.join(' · ');
  const taulu = syytaulukko(
    syyt.map(({ syy, maara }) => [syy, maara] as const),
    sano,
  );
  return `${taulu}\n${maarat.join(' · ')}`;
}
