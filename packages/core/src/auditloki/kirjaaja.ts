import type { Kello } from '../aika/kello.port.js';
import type { SiirtolokiRepository } from '../siirtoloki/siirtoloki-repository.port.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { AuditlokiRepository } from './auditloki-repository.port.js';
import { Jalki, type Teko } from './jalki.js';
import type { Kirjaukset } from './kirjaukset.js';

/** Kirjaa jokaisen teon auditlokiin ja tiedonsiirrot siirtolokiin, onnistuivat ne tai eivät. */
export class Kirjaaja {
  private readonly kirjatut = new WeakSet<object>();

  constructor(
    private readonly deps: {
      readonly auditloki: AuditlokiRepository;
      readonly siirtoloki: SiirtolokiRepository;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Tekee työn ja kirjaa sen ennen kuin tulos palautuu. Muutos kirjataan varastossa (`muutoksenKirjaukset`); muu onnistunut
   * teko ja jokainen epäonnistunut tässä. Heittää työn oman virheen, tai `tallennus.ei-onnistu`, kun loki ei ota merkintää:
   * kirjaamatta mitään ei näytetä.
   */
  async kirjaten<T>(teko: Teko, tyo: (jalki: Jalki) => Promise<T>): Promise<T> {
    const jalki = new Jalki(this.deps, teko);
    let tulos: T;
    try {
      tulos = await tyo(jalki);
    } catch (virhe) {
      await this.kirjaaEpaonnistunut(jalki, virhe);
      throw virhe;
    }
    if (!jalki.onKirjattu) await this.deps.auditloki.kirjaa(jalki.tapahtuma());
    return tulos;
  }

  /** Kirjaa teon, joka ei päässyt käyttötapaukseen asti: tunnistus tai pyynnön luku epäonnistui. Jo kirjattua ei toisteta. */
  async kirjaaHylatty(teko: Teko, virhe: unknown): Promise<void> {
    if (typeof virhe === 'object' && virhe !== null && this.kirjatut.has(virhe)) return;
    await this.kirjaaEpaonnistunut(new Jalki(this.deps, teko), virhe);
  }

  /** Kirjaa monta tekoa, joita varasto ei kirjannut muutoksen kanssa. Heittää `tallennus.ei-onnistu`. */
  async kirjaaErana(kirjaukset: readonly Kirjaukset[]): Promise<void> {
    const { auditloki, siirtoloki } = this.deps;
    const siirrot = kirjaukset.flatMap(({ siirto }) => siirto ?? []);
    await Promise.all([
      kirjaukset.length > 0 && auditloki.kirjaaErana(kirjaukset.map(({ audit }) => audit)),
      siirrot.length > 0 && siirtoloki.kirjaaErana(siirrot),
    ]);
  }

  private async kirjaaEpaonnistunut(jalki: Jalki, syy: unknown): Promise<void> {
    const { auditloki, siirtoloki } = this.deps;
    const virhe = EhoksError.on(syy) ? syy : new EhoksError('palvelu.sisainen-virhe');
    const { audit, siirto } = jalki.hylkayksenKirjaukset(virhe);
    await Promise.all([auditloki.kirjaa(audit), siirto && siirtoloki.kirjaa(siirto)]);
    if (typeof syy === 'object' && syy !== null) this.kirjatut.add(syy);
  }
}
