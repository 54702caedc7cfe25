import type { AnnettuOppija } from '@ehoks/core';
import type { Options } from 'ky';
import { Siirtovirhe } from '../asiakas/siirtovirhe.js';
import { Tiliyhteys, type Asiakasasetukset, type Kohdepalvelu } from '../asiakas/tiliyhteys.js';
import type { Viestit } from '../asiakas/viestit.js';
import type { Lupa } from '../lukitus/tilin-vartija.js';
import { onOmaPalvelu } from '../tunnistus/kirjaudu.js';
import { lueNumerot, lueRivi, oppijaJson, type Oppijanumerot, type Vastausrivi } from './oppija-json.js';

const REKISTERI = 'oppijanumerorekisteri-service';

/** `oppija`: the import of learners. `yleistunniste`: only the number is needed; it asks no nationality, and each row has an identifier. */
export const TUONTIRAJAPINNAT = ['oppija', 'yleistunniste'] as const;
export type TuontirajapinnanNimi = (typeof TUONTIRAJAPINNAT)[number];

/** How far an import is. */
export interface Tuontivaihe {
  readonly id: number;
  readonly kasiteltavia: number;
  readonly kasiteltyja: number;
  readonly kasitelty: boolean;
}

export interface LahetettavaRivi {
  readonly tunniste: string;
  readonly annettu: AnnettuOppija;
}

export interface UusiTuonti {
  readonly rajapinta: TuontirajapinnanNimi;
  readonly rivit: readonly LahetettavaRivi[];
  /** To whom is told that somebody was not identified. */
  readonly sahkoposti?: string | undefined;
  /** Idempotency-Key: the same may be sent again. The national register does not know it. */
  readonly avain: string;
}

/** A ticket that has lapsed and a right that is missing are the same 401 there: a fresh ticket tells them apart. */
const ONR: Kohdepalvelu = {
  tikettipolku: `${REKISTERI}/j_spring_cas_security_check`,
  onVanhentunut: ({ hylkays, laji }) => hylkays.tila === 401 && laji !== 'lukittu',
  toistui: (virhe, yhteys) =>
    virhe.laji === 'tunnistus'
      ? virhe
      : new Siirtovirhe({ ...virhe.hylkays, ohje: yhteys.sano('tuontioikeusOhje') }, { cause: virhe, laji: 'oikeus' }),
};

/** The calls of the learner register, of the national service or of this one. Each throws `Siirtovirhe`. */
export class Oppijarekisteri {
  private readonly tili: Tiliyhteys;
  private oma: Promise<boolean> | undefined;

  constructor(asetukset: Asiakasasetukset) {
    this.tili = new Tiliyhteys(asetukset, ONR);
  }

  /** What this client says of its own. */
  get keskeytys(): AbortSignal | undefined {
    return this.tili.yhteys.keskeytys;
  }

  get sano(): Viestit {
    return this.tili.yhteys.sano;
  }

  lupa(): Promise<Lupa> {
    return this.tili.lupa();
  }

  vaadiLupa(): Promise<void> {
    return this.tili.vaadiLupa();
  }

  /**
   * Sends one import. Only this service's register may be sent the same again: at the national one the second would be another
   * import, so an answer that is lost comes out as a refusal without a status.
   */
  async aloita({ rajapinta, rivit, sahkoposti, avain }: UusiTuonti): Promise<Tuontivaihe> {
    const vastaus = await this.tili.kysy(`${REKISTERI}/${rajapinta}`, {
      method: 'put',
      headers: { 'idempotency-key': avain },
      json: {
        ...(sahkoposti !== undefined && { sahkoposti }),
        henkilot: rivit.map(({ tunniste, annettu }) => ({ tunniste, henkilo: oppijaJson(annettu) })),
      },
      ...(!(await this.toistettavissa()) && { retry: 0 }),
    });
    return this.tili.yhteys.jsonina<Tuontivaihe>(vastaus, onVaihe);
  }

  /** Does the register know an import that is sent again by its key? Asked once. */
  async toistettavissa(): Promise<boolean> {
    const oma = (this.oma ??= onOmaPalvelu(this.tili.yhteys));
    try {
      return await oma;
    } catch (virhe) {
      this.oma = undefined;
      throw virhe;
    }
  }

  vaihe(rajapinta: TuontirajapinnanNimi, id: number): Promise<Tuontivaihe> {
    return this.json(`${rajapinta}/tuonti=${id}/perustiedot`);
  }

  /** Starts an import that has stopped; it goes on from where it was. */
  jatka(rajapinta: TuontirajapinnanNimi, id: number): Promise<Tuontivaihe> {
    return this.json(`${rajapinta}/tuonti=${id}`, { method: 'post' });
  }

  /** The rows that have been handled. */
  async rivit(rajapinta: TuontirajapinnanNimi, id: number): Promise<readonly Vastausrivi[]> {
    const vastaus = await this.tili.kysy(`${REKISTERI}/${rajapinta}/tuonti=${id}`);
    const { henkilot } = this.tili.yhteys.jsonina<{ readonly henkilot: readonly unknown[] }>(vastaus, (json) =>
      Array.isArray(json.henkilot),
    );
    return henkilot.map(lueRivi);
  }

  /** Rows that wait are not handled. The national register cannot do this. */
  async peru(rajapinta: TuontirajapinnanNimi, id: number): Promise<void> {
    await this.tili.kysy(`${REKISTERI}/${rajapinta}/tuonti=${id}`, { method: 'delete' });
  }

  /** The newest imports that the account may see, with the number of their rows. */
  async uusimmat(enintaan: number): Promise<readonly { readonly id: number; readonly total: number }[]> {
    const haku = `page=1&pageSize=${enintaan}&field=id&sort=DESC`;
    const vastaus = await this.tili.kysy(`${REKISTERI}/oppija/tuontikooste?${haku}`);
    return this.tili.yhteys.jsonina<{ content: readonly { id: number; total: number }[] }>(vastaus, (json) =>
      Array.isArray(json.content),
    ).content;
  }

  private async json(polku: string, asetukset?: Options): Promise<Tuontivaihe> {
    const vastaus = await this.tili.kysy(`${REKISTERI}/${polku}`, asetukset);
    return this.tili.yhteys.jsonina<Tuontivaihe>(vastaus, onVaihe);
  }

  /** `undefined` when it is not found. */
  async numerot(polku: string, asetukset?: Options): Promise<Oppijanumerot | undefined> {
    try {
      const vastaus = await this.tili.kysy(`${REKISTERI}/${polku}`, asetukset);
      return lueNumerot(
        this.tili.yhteys.jsonina<{ readonly oid: string }>(vastaus, (json) => typeof json.oid === 'string'),
      );
    } catch (virhe) {
      if (Siirtovirhe.on(virhe) && virhe.hylkays.tila === 404) return undefined;
      throw virhe;
    }
  }
}

function onVaihe({ id, kasiteltyja, kasitelty }: Partial<Tuontivaihe>): boolean {
  return typeof id === 'number' && typeof kasiteltyja === 'number' && typeof kasitelty === 'boolean';
}
