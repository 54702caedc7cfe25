import { type Aikaleima, EhoksError } from '@ehoks/core';
import { lueTaulukko, TAULUKON_RAJAT, virheRunko, type Rivitulos, type Taulukko, type Virheyhteys } from '@ehoks/wire';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu, Rajapintavirhe } from '../../yhteiset/rajapinta.js';

/** A file that has been read: its bytes are sent as they are. */
export interface Luettu {
  readonly nimi: string;
  readonly tavut: Uint8Array<ArrayBuffer>;
  readonly taulukko: Taulukko;
}

/** What became of the rows, or in a preview would become of them. */
export interface Tulos {
  readonly rivit: readonly Rivitulos[];
  readonly yhteenveto: Readonly<Record<string, number>>;
  /** Headings that mean nothing to the service. */
  readonly tuntemattomat: readonly string[];
  /** Of the bytes that were previewed; without it nothing is created. */
  readonly vahvistus: string;
}

/** The file as the service will read it. Throws the refusal in the service's words, before anything is sent. */
export async function lue(
  tiedosto: File,
  yhteys: Pick<Virheyhteys, 'kieli' | 'tukiosoite' | 'kayttajatunnus'>,
): Promise<Luettu> {
  try {
    const { tavuja } = TAULUKON_RAJAT;
    if (tiedosto.size > tavuja) throw new EhoksError('taulukko.liian-suuri', { tiedot: { raja: tavuja } });
    const tavut = new Uint8Array(await tiedosto.arrayBuffer());
    return { nimi: tiedosto.name, tavut, taulukko: lueTaulukko(tavut) };
  } catch (virhe) {
    if (!EhoksError.on(virhe)) throw virhe;
    // No request was made, so it has no number.
    const runko = virheRunko(virhe, { ...yhteys, pyyntoId: '-', aika: new Date().toISOString() as Aikaleima });
    throw new Rajapintavirhe('hylatty', runko.status, runko, { cause: virhe });
  }
}

/** Every row is checked with all rules and registries, and nothing is stored. */
export const esikatsele = (luettu: Luettu): Promise<Tulos> => laheta(luettu, {});

/** Creates the plans of the previewed file. */
export const luoSuunnitelmat = (luettu: Luettu, { vahvistus }: Tulos): Promise<Tulos> =>
  laheta(luettu, { vahvista: true, vahvistus });

async function laheta({ tavut }: Luettu, ehdot: Parameters<typeof hakuehdot>[0]): Promise<Tulos> {
  const { data } = await kutsu<Tulos>(`${VIRKAILIJAN_API}/hoksit/csv`, {
    method: 'post',
    searchParams: hakuehdot(ehdot),
    headers: { 'Content-Type': 'text/csv' },
    body: tavut,
    // Thousands of rows take minutes.
    timeout: false,
  });
  return data;
}
