import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { EhoksError, havainnonTeksti, type Kieli } from '@ehoks/core';
import { lueOppijataulukko, OPPIJATAULUKON_TILAT, type Oppijarivi, type Oppijataulukko } from '@ehoks/wire';
import { Siirtovirhe } from '../../../asiakas/siirtovirhe.js';
import type { OppijanumeroAsiakas } from '../../../oppijanumerot/oppijanumero-asiakas.js';
import type { TuontirajapinnanNimi } from '../../../oppijanumerot/oppijarekisteri.js';
import { tarkistaOppija } from '../../../oppijanumerot/oppijatarkistus.js';
import { OPPIJAN_TILAT, type Oppijatulos } from '../../../oppijanumerot/oppijatulos.js';
import { tuontitiedosto } from '../../../oppijanumerot/tuontitiedosto.js';
import type { Tuotava } from '../../../oppijanumerot/tuotava.js';
import { viive } from '../../../oppijanumerot/viive.js';
import { edistyminen } from '../../edistyminen.js';
import { hylkaysTekstina } from '../../hylkaystuloste.js';
import type { Konteksti } from '../../konteksti.js';
import { lukuvirhe, taulukkovirhe } from '../../lahteet.js';
import { kirjoitaOppijatulokset, puuteTekstina } from '../../oppijatulokset.js';
import { KomentoVirhe, POISTUMISKOODIT, VIRHEEN_KOODI } from '../../poistumiskoodit.js';
import { taulukko as tauluksi } from '../../taulukkotuloste.js';

export interface Oppijavalinnat {
  readonly kuiva?: boolean;
  readonly jatka?: boolean;
  readonly kylla?: boolean;
  readonly sahkoposti?: string;
  readonly rajapinta: TuontirajapinnanNimi;
  /** Minutes. */
  readonly odota: number;
}

/** Rows whose faults are shown before an import; the rest are in the result table. A dry run shows all. */
const NAYTETAAN = 5;
/** Milliseconds between looks at those who wait for identification, at first and at most. */
const KATSOTAAN_MS = [2000, 15_000] as const;

/** `ehoks oppijat tuo`: learner numbers for the learners of a table. Prints no identity codes. */
export async function tuo(konteksti: Konteksti, tiedosto: string, valinnat: Oppijavalinnat): Promise<number> {
  const { sano, yhteiset, ymparisto } = konteksti;
  const { kieli } = yhteiset;
  const { rajapinta, kuiva = false, jatka = false } = valinnat;
  const taulukko = await lue(tiedosto, konteksti);
  const tuotavat = taulukko.rivit.map((rivi) => tuotava(rivi, kieli));
  const { hyvia, korjattavat } = esikatsele(konteksti, tiedosto, taulukko, tuotavat, valinnat);

  const ajo = new Ajo(konteksti, tiedosto, taulukko);
  if (kuiva) return ajo.kerro(korjattavat);
  if (hyvia === 0) return ajo.paata(korjattavat);

  const muistitiedosto = await muistinNimi(konteksti, tiedosto, rajapinta);
  const muisti = tuontitiedosto(muistitiedosto);
  if (jatka && (await muisti.erat()).length === 0)
    throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('eiJatkettavaa'));
  await vahvista(konteksti, hyvia, valinnat);
  const keskeytys = new AbortController();
  const asiakas = await konteksti.oppijanumerot(keskeytys.signal);
  await asiakas.vaadiLupa();
  if (!jatka) await rm(muistitiedosto, { force: true });

  const valmis = ymparisto.keskeytettaessa(() => keskeytys.abort());
  let tulokset: readonly Oppijatulos[] = [];
  try {
    const palkki = edistyminen(konteksti, tuotavat.length);
    const saadut: Oppijatulos[] = [];
    tulokset = saadut;
    try {
      const tuonti = asiakas.tuo(tuotavat, {
        rajapinta,
        muisti,
        kieli,
        sahkoposti: valinnat.sahkoposti,
        edistyi: palkki.asti,
      });
      for await (const tulos of tuonti) saadut.push(tulos);
    } finally {
      palkki.loppu();
    }
    tulokset = await ajo.odotaYksilointia(asiakas, saadut, valinnat.odota, keskeytys.signal);
    // Who waits for a number still gets it by going on.
    if (!tulokset.some(({ tila }) => tila === 'tuomatta' || tila === 'kesken'))
      await rm(muistitiedosto, { force: true });
    return await ajo.paata(tulokset, keskeytys.signal.aborted);
  } catch (virhe) {
    await ajo.kirjoita(tulokset);
    throw virhe;
  } finally {
    valmis();
  }
}

/** One run: what is told and written of its outcomes. */
class Ajo {
  constructor(
    private readonly konteksti: Konteksti,
    private readonly tiedosto: string,
    private readonly taulukko: Oppijataulukko,
  ) {}

  /** Told from time to time; the numbers so far are in the table already. */
  async odotaYksilointia(
    asiakas: OppijanumeroAsiakas,
    alussa: readonly Oppijatulos[],
    minuutteja: number,
    keskeytys: AbortSignal,
  ): Promise<readonly Oppijatulos[]> {
    let tulokset = alussa;
    const kesken = (): number => tulokset.filter(({ tila }) => tila === 'kesken').length;
    if (kesken() === 0 || keskeytys.aborted || tulokset.some(({ vika }) => vika !== undefined)) return tulokset;
    await this.kirjoita(tulokset);
    if (minuutteja > 0)
      this.konteksti.kerro(this.konteksti.sano('odotetaanYksilointia', { maara: kesken(), minuutteja }));
    const asti = performance.now() + minuutteja * 60_000;
    let [odotus] = KATSOTAAN_MS as readonly [number, number];
    while (kesken() > 0 && performance.now() < asti) {
      await viive(Math.min(odotus, asti - performance.now()), keskeytys);
      if (keskeytys.aborted) break;
      try {
        tulokset = await asiakas.paivita(tulokset);
      } catch (virhe) {
        // The import has been made: the numbers can be read later.
        if (!Siirtovirhe.on(virhe)) throw virhe;
        this.konteksti.kerroVika(hylkaysTekstina(virhe.hylkays, this.konteksti.yhteiset.kieli));
        break;
      }
      odotus = Math.min(odotus * 1.5, KATSOTAAN_MS[1]);
    }
    return tulokset;
  }

  async kirjoita(tulokset: readonly Oppijatulos[]): Promise<string> {
    return kirjoitaOppijatulokset(this.tiedosto, this.taulukko, tulokset, this.konteksti.yhteiset.kieli);
  }

  /** Writes the table and tells the outcome; the code in which the command ends. */
  async paata(tulokset: readonly Oppijatulos[], keskeytettiin = false): Promise<number> {
    const { sano } = this.konteksti;
    const tiedosto = await this.kirjoita(tulokset);
    const koodi = this.kerro(tulokset);
    this.konteksti.kerro(sano('tulostaulukko', { tiedosto }));
    if (keskeytettiin || tulokset.some(({ vika }) => vika !== undefined))
      this.konteksti.kerroVika(sano('jatkettavissa'));
    return keskeytettiin ? POISTUMISKOODIT.keskeytetty : koodi;
  }

  /** Tells the outcome; the code in which the command ends. */
  kerro(tulokset: readonly Oppijatulos[]): number {
    const { sano, yhteiset, ymparisto } = this.konteksti;
    const maarat = OPPIJAN_TILAT.map(
      (tila) => [tila, tulokset.filter((tulos) => tulos.tila === tila).length] as const,
    ).filter(([, maara]) => maara > 0);
    const ristiriitoja = tulokset.filter(({ ristiriita }) => ristiriita).length;
    if (yhteiset.json) for (const tulos of tulokset) ymparisto.ulos(JSON.stringify(rivina(tulos)));
    this.konteksti.tulosta(
      { yhteenveto: { tilat: Object.fromEntries(maarat), ristiriitoja } },
      [
        ...maarat.map(([tila, maara]) => `${OPPIJATAULUKON_TILAT[tila][yhteiset.kieli]} ${maara}`),
        ...(ristiriitoja > 0 ? [`${sano('ristiriitoja')} ${ristiriitoja}`] : []),
      ].join(' · '),
    );
    const loppu = tulokset.find(({ vika }) => vika !== undefined);
    if (loppu?.hylkays) this.konteksti.kerroVika(hylkaysTekstina(loppu.hylkays, yhteiset.kieli));
    if (loppu?.vika) return VIRHEEN_KOODI[loppu.vika];
    return tulokset.some(({ tila }) => tila === 'hylatty' || tila === 'tuomatta')
      ? POISTUMISKOODIT.korjattavaa
      : POISTUMISKOODIT.onnistui;
  }
}

async function lue(tiedosto: string, { sano, yhteiset }: Konteksti): Promise<Oppijataulukko> {
  try {
    return lueOppijataulukko(await readFile(tiedosto));
  } catch (virhe) {
    throw EhoksError.on(virhe) ? taulukkovirhe(tiedosto, virhe, yhteiset.kieli) : lukuvirhe(tiedosto, virhe, sano);
  }
}

function tuotava({ rivi, tunniste, annettu, puutteet }: Oppijarivi, kieli: Kieli): Tuotava {
  return {
    nimi: String(rivi),
    ...(tunniste !== undefined && { tunniste }),
    annettu,
    lukupuutteet: puutteet.map(({ koodi, sarake }) => ({
      koodi,
      ...(sarake && { kentta: sarake }),
      ...havainnonTeksti(koodi).tekstit[kieli],
    })),
  };
}

/** Tells what is in the table: how many rows are good, and of each what a dry run makes of it. */
function esikatsele(
  konteksti: Konteksti,
  tiedosto: string,
  { tuntemattomat }: Oppijataulukko,
  tuotavat: readonly Tuotava[],
  { rajapinta, kuiva = false }: Oppijavalinnat,
): { readonly hyvia: number; readonly korjattavat: readonly Oppijatulos[] } {
  const { sano, yhteiset } = konteksti;
  const { kieli } = yhteiset;
  const tarkistetut = tuotavat.map((yksi) => {
    const puutteet = tarkistaOppija(yksi, { rajapinta, kieli });
    const tila = puutteet.length > 0 ? 'hylatty' : 'tarkistettu';
    return { nimi: yksi.nimi, tila, ristiriita: false, puutteet, onHetu: yksi.annettu.hetu !== undefined } as const;
  });
  const huonot = tarkistetut.filter(({ tila }) => tila === 'hylatty');
  const hyvia = tarkistetut.length - huonot.length;
  const hetullisia = tarkistetut.filter(({ tila, onHetu }) => onHetu && tila === 'tarkistettu').length;
  konteksti.kerro(sano('esikatselu', { tiedosto, riveja: tuotavat.length, hyvia, hetullisia, huonoja: huonot.length }));
  if (tuntemattomat.length > 0)
    konteksti.kerro(sano('tuntemattomatSarakkeet', { sarakkeet: tuntemattomat.join(', ') }));
  const naytettavat = kuiva ? huonot : huonot.slice(0, NAYTETAAN);
  if (naytettavat.length > 0)
    konteksti.kerro(
      tauluksi(
        [sano('sarakeRivi'), sano('sarakeSyyt')],
        naytettavat.flatMap(({ nimi, puutteet }) => puutteet.map((puute) => [nimi, puuteTekstina(puute, kieli)])),
        [8, 100],
      ),
    );
  if (huonot.length > naytettavat.length)
    konteksti.kerro(sano('lisaaKorjattavia', { maara: huonot.length - naytettavat.length }));
  return { hyvia, korjattavat: tarkistetut };
}

/** Throws `KomentoVirhe` unless the person says yes. */
async function vahvista(konteksti: Konteksti, maara: number, { kylla, jatka }: Oppijavalinnat): Promise<void> {
  if (kylla === true || jatka === true) return;
  const { sano, ymparisto, url } = konteksti;
  if (ymparisto.vuorovaikutteinen) {
    konteksti.kerro(sano('informointi'));
    const vastaus = await ymparisto.kysy(sano('tuodaanko', { maara, palvelu: url }));
    if (/^(k|j|y)/i.test(vastaus.trim())) return;
  }
  throw new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('vahvistusPuuttuu'));
}

/** Names the service, the account and the file as it is now, and nothing of the learners: a file that has changed is another. */
async function muistinNimi(konteksti: Konteksti, tiedosto: string, rajapinta: string): Promise<string> {
  const { url, kayttajatunnus, ymparisto } = konteksti;
  const { size, mtimeMs } = await stat(tiedosto);
  const osat = [url, kayttajatunnus, rajapinta, path.resolve(tiedosto), size, mtimeMs];
  const avain = createHash('sha256').update(osat.join('\n')).digest('hex').slice(0, 16);
  return path.join(ymparisto.muisti, 'tuonnit', `${avain}.json`);
}

/** The learner's own data are not printed: the sender has them. */
function rivina({ nimi, tila, oid, oppijanumero, ristiriita, puutteet, hylkays, tuonti }: Oppijatulos): object {
  return {
    rivi: Number(nimi),
    tila,
    ...(oid !== undefined && { oid }),
    ...(oppijanumero !== undefined && { oppijanumero }),
    ristiriita,
    puutteet,
    ...(tuonti && { tuonti: tuonti.id }),
    ...(hylkays && { hylkays }),
  };
}
