import {
  EhoksError,
  JOUKKOSIIRRON_TILAT,
  siirronSyyt,
  taydenna,
  type JoukkosiirronTila,
  type Joukkosiirtotulos,
  type Kieli,
} from '@ehoks/core';
import { havaintoJson, virheRunko, type Virheyhteys } from '@ehoks/wire';

/** How an interrupted transfer goes on. */
const JATKO: Readonly<Record<Kieli, string>> = {
  fi: 'Rivit ennen riviä {rivi} on kuitattu. Lähetä loput siitä alkaen; rivi, joka ehti tallentua, ei tallennu kahdesti.',
  sv: 'Raderna före rad {rivi} är kvitterade. Sänd resten från den; en rad som hann sparas sparas inte två gånger.',
  en: 'The lines before line {rivi} are acknowledged. Send the rest from it on; a line that was saved is not saved twice.',
};

/** Lines of the answer of a mass transfer, and what they add up to. */
export class Joukkosiirtokuitti {
  private readonly maarat: Record<JoukkosiirronTila, number> = { luotu: 0, korvattu: 0, ennallaan: 0, hylatty: 0 };
  private readonly syyt = new Map<string, number>();
  private seuraava = 1;

  constructor(
    private readonly deps: {
      readonly kuiva: boolean;
      readonly yhteys: () => Virheyhteys;
      /** Told of a failure that was nobody's fault but ours. */
      readonly ilmoita: (virhe: EhoksError) => void;
    },
  ) {}

  era(tulokset: readonly Joukkosiirtotulos[]): string {
    return tulokset.map((tulos) => this.rivi(tulos)).join('');
  }

  yhteenveto(): string {
    return riviksi({ yhteenveto: this.summa() });
  }

  keskeytys(syy: unknown): string {
    const virhe = EhoksError.on(syy) ? syy : new EhoksError('palvelu.sisainen-virhe', { cause: syy });
    this.deps.ilmoita(virhe);
    const yhteys = this.deps.yhteys();
    const { error, detail } = virheRunko(virhe, yhteys);
    const ohje = `${detail} ${taydenna(JATKO[yhteys.kieli], { rivi: this.seuraava }, yhteys.kieli)}`;
    return riviksi({ keskeytyi: { rivi: this.seuraava, koodi: virhe.koodi, error, ohje }, yhteenveto: this.summa() });
  }

  private rivi({ rivi, tila, id, virhe, havainnot }: Joukkosiirtotulos): string {
    this.maarat[tila] += 1;
    this.seuraava = rivi + 1;
    const yhteys = this.deps.yhteys();
    if (virhe === undefined) {
      const kerrotut = havainnot.map((havainto) => havaintoJson(havainto, yhteys.kieli));
      return riviksi({ rivi, tila, id, ...(kerrotut.length > 0 && { havainnot: kerrotut }) });
    }
    if (virhe.koodi === 'palvelu.sisainen-virhe') this.deps.ilmoita(virhe);
    for (const syy of siirronSyyt(virhe)) this.syyt.set(syy, (this.syyt.get(syy) ?? 0) + 1);
    const { error, havainnot: kerrotut } = virheRunko(virhe, yhteys);
    return riviksi({ rivi, tila, koodi: virhe.koodi, error, ...(kerrotut.length > 0 && { havainnot: kerrotut }) });
  }

  private summa(): object {
    const rivit = JOUKKOSIIRRON_TILAT.reduce((summa, tila) => summa + this.maarat[tila], 0);
    return { rivit, ...this.maarat, kuiva: this.deps.kuiva, syyt: Object.fromEntries(this.syyt) };
  }
}

function riviksi(rivi: object): string {
  return `${JSON.stringify(rivi)}\n`;
}
