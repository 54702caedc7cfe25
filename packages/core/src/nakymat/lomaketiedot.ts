import type { Eperusteet, PerusteenOsa, TutkinnonRakenne } from '../rekisterit/eperusteet.port.js';
import type { Koodi, Koodistopalvelu } from '../rekisterit/koodistopalvelu.port.js';
import { rinnan } from '../rekisterit/rinnan.js';
import { onKoodiUri, type Koodisto, type KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { Kieli } from '../virheet/tekstit.js';
import { LOMAKKEEN_KOODISTOT } from './lomakkeen-koodistot.js';
import type { Puuttuvat } from './puuttuvat.js';

/** Mistä lomakkeella valitaan: koodistot, tutkinnon rakenne ja tutkinnon osat. Rekisteri, joka ei vastaa, jää puuttuviin. */
export class Lomaketiedot {
  constructor(private readonly deps: { readonly koodistopalvelu: Koodistopalvelu; readonly eperusteet: Eperusteet }) {}

  /** Voimassa olevat koodit, joiden muoto kelpaa suunnitelmaan. */
  async koodistot(puuttuvat: Puuttuvat): Promise<ReadonlyMap<Koodisto, readonly Koodi[]>> {
    const saadut = await Promise.all(
      LOMAKKEEN_KOODISTOT.map(async (nimi) => {
        const koodit = await puuttuvat.ilman(this.deps.koodistopalvelu.koodisto(nimi));
        const kelpaavat = koodit?.filter(({ koodiUri, voimassa }) => voimassa && onKoodiUri(nimi, koodiUri));
        return kelpaavat ? ([[nimi, kelpaavat]] as const) : [];
      }),
    );
    return new Map(saadut.flat());
  }

  async rakenne(diaarinumero: string, puuttuvat: Puuttuvat): Promise<TutkinnonRakenne | undefined> {
    const rakenne = await puuttuvat.ilman(this.deps.eperusteet.tutkinnonRakenne(diaarinumero));
    return rakenne && { ...rakenne, osat: await this.versioineen(rakenne.osat, puuttuvat) };
  }

  async etsiTutkinnonOsia(haku: string, kieli: Kieli, enintaan: number, puuttuvat: Puuttuvat) {
    const osat = await puuttuvat.ilman(this.deps.eperusteet.etsiTutkinnonOsia(haku, kieli, enintaan));
    return this.versioineen(osat ?? [], puuttuvat);
  }

  /** Suunnitelmaan kirjoitetaan koodin versiokin, ja perusteet jättävät sen usein kertomatta: silloin se on Koodistossa. */
  private async versioineen<T extends PerusteenOsa>(osat: readonly T[], puuttuvat: Puuttuvat): Promise<readonly T[]> {
    const versiot = new Map<KoodiUri, number | undefined>();
    const versiottomat = new Set(osat.filter(({ versio }) => versio === undefined).map(({ koodiUri }) => koodiUri));
    await rinnan(versiottomat, async (koodiUri) => {
      if (puuttuvat.sisaltaa('koodisto')) return;
      versiot.set(koodiUri, (await puuttuvat.ilman(this.deps.koodistopalvelu.koodi(koodiUri)))?.versio);
    });
    return osat.map((osa) => ({ ...osa, versio: osa.versio ?? versiot.get(osa.koodiUri) }));
  }
}
