import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Siirrettava, Siirtotapa } from '../../siirto/siirrettava.js';
import { siirra as siirraSuunnitelmat } from '../../siirto/siirra.js';
import { SIIRRON_TILAT, Yhteenvedot, type Siirtotulos, type Yhteenveto } from '../../siirto/siirtotulos.js';
import { edistyminen } from '../edistyminen.js';
import { havaintotaulukko } from '../havaintotuloste.js';
import { hylkaysTekstina } from '../hylkaystuloste.js';
import type { Konteksti } from '../konteksti.js';
import { onTaulukko, suunnitelmat, Taulukot, tiedostot } from '../lahteet.js';
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
  const siirretyt = new Siirretyt(path.join(ymparisto.muisti, 'siirrot', avain(konteksti, luettavat)));
  const jo = jatka ? await siirretyt.lue() : new Set<string>();
  if (jo.size > 0) konteksti.kerro(sano('jatketaan', { maara: jo.size }));

  const asiakas = await konteksti.asiakas();
  await asiakas.vaadiLupa();
  if ((await asiakas.lupa()).lupa === 'yksi-ensin') konteksti.kerro(sano('yksiEnsin'));
  if (!kuiva) await siirretyt.aloita(jatka);

  const lahde = () => siirtamattomat(suunnitelmat(luettavat, sano, yhteiset.kieli, taulukot), jo);
  const kaikkiaan = await laske(lahde());
  if (kaikkiaan === 0 && jo.size === 0) throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('eiSuunnitelmia'));
  const palkki = edistyminen(konteksti, kaikkiaan);
  const yhteenvedot = new Yhteenvedot();
  const taulukoiden: Siirtotulos[] = [];
  let loppu: Siirtotulos | undefined;
  let tehty = 0;
  const keskeytys = new AbortController();
  const valmis = ymparisto.keskeytettaessa(() => keskeytys.abort());
  const tulokset = siirraSuunnitelmat(asiakas, lahde(), {
    tapa,
    kuiva,
    jatkoa: jatka,
    rinnakkain,
    kieli: yhteiset.kieli,
    nyt: ymparisto.nyt,
    keskeytys: keskeytys.signal,
  });
  try {
    for await (const tulos of tulokset) {
      yhteenvedot.lisaa(tulos);
      tehty += 1;
      palkki.asti(tehty);
      if (csvt.length > 0) taulukoiden.push(tulos);
      if (tulos.tila === 'luotu' || tulos.tila === 'korvattu') await siirretyt.lisaa(tunnus(tulos));
      if (tulos.tila === 'siirtamatta') loppu ??= tulos;
      if (yhteiset.json) ymparisto.ulos(JSON.stringify(rivina(tulos)));
      else if (tulos.tila === 'hylatty') ymparisto.ulos(hylattyTekstina(tulos, konteksti));
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
  if (loppu) {
    const { vika = 'palvelu', hylkays } = loppu;
    if (hylkays) konteksti.kerroVika(hylkaysTekstina(hylkays, yhteiset.kieli));
    konteksti.kerroVika(sano('jatkettavissa'));
    return VIRHEEN_KOODI[vika];
  }
  if (keskeytys.signal.aborted) {
    konteksti.kerroVika(sano('jatkettavissa'));
    return POISTUMISKOODIT.keskeytetty;
  }
  if (!kuiva && yhteenveto.tilat.hylatty === 0) await siirretyt.unohda();
  return yhteenveto.tilat.hylatty === 0 ? POISTUMISKOODIT.onnistui : POISTUMISKOODIT.korjattavaa;
}

/** What has been transferred of these files to this service: a mark on each line, on disk before the next is told. */
class Siirretyt {
  constructor(private readonly tiedosto: string) {}

  async lue(): Promise<Set<string>> {
    try {
      const rivit = (await readFile(this.tiedosto, 'utf8')).split('\n');
      // The last one may have been cut by a crash: then it is sent again, and the service knows it.
      return new Set(rivit.slice(0, -1));
    } catch (virhe) {
      if ((virhe as { readonly code?: unknown }).code === 'ENOENT') return new Set();
      throw virhe;
    }
  }

  /** Writes before the first plan is sent: what cannot be marked as sent would be sent again. */
  async aloita(jatka: boolean): Promise<void> {
    await mkdir(path.dirname(this.tiedosto), { recursive: true });
    await writeFile(this.tiedosto, '', { mode: 0o600, flag: jatka ? 'a' : 'w' });
  }

  async lisaa(tunnus: string): Promise<void> {
    await appendFile(this.tiedosto, `${tunnus}\n`);
  }

  async unohda(): Promise<void> {
    await rm(this.tiedosto, { force: true });
  }
}

/** Names the service, the account and the files, and nothing of the plans. */
function avain(konteksti: Konteksti, luettavat: readonly string[]): string {
  const osat = [konteksti.url, konteksti.kayttajatunnus, ...luettavat.map((tiedosto) => path.resolve(tiedosto))];
  return createHash('sha256').update(osat.join('\n')).digest('hex').slice(0, 16);
}

/** Of the plan's contents, not of its place: lines move when a file is mended. Tells nothing of the plan. */
function tunnus({ suunnitelma }: Siirrettava): string {
  return createHash('sha256')
    .update(JSON.stringify(suunnitelma) ?? '')
    .digest('hex')
    .slice(0, 32);
}

/** Rows of a table are always sent: its result tells the number of each plan, and the service knows those that it has. */
async function* siirtamattomat(
  lahde: AsyncIterable<Siirrettava>,
  jo: ReadonlySet<string>,
): AsyncGenerator<Siirrettava> {
  for await (const siirrettava of lahde)
    if (siirrettava.lukuhavainnot !== undefined || !jo.has(tunnus(siirrettava))) yield siirrettava;
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

function hylattyTekstina({ nimi, havainnot, hylkays }: Siirtotulos, { sano, yhteiset }: Konteksti): string {
  if (havainnot.length > 0) return `${nimi}\n${havaintotaulukko(havainnot, sano)}`;
  return hylkays ? `${nimi}: ${hylkaysTekstina(hylkays, yhteiset.kieli)}` : nimi;
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
