import type { Kello } from '../aika/kello.port.js';
import type { Kayttaja } from '../oikeudet/kayttaja.js';
import type { Tunnistautuminen } from '../oikeudet/tunnistautuminen.port.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { TikettiRepository } from './tiketti-repository.port.js';
import type { TunnusRepository } from './tunnus-repository.port.js';

/** Tikettien tarkistus palvelun omista tunnuksista. */
export class OmaTunnistautuminen implements Tunnistautuminen {
  constructor(
    private readonly deps: {
      readonly tunnukset: TunnusRepository;
      readonly tiketit: TikettiRepository;
      readonly kello: Kello;
    },
  ) {}

  async tunnista(tiketti: string, palvelu: string): Promise<Kayttaja> {
    const { tunnukset, tiketit, kello } = this.deps;
    const palvelutiketti = await tiketit.otaPalvelutiketti(tiketti);
    if (
      palvelutiketti === undefined ||
      palvelutiketti.palvelu !== palvelu ||
      palvelutiketti.voimassaAsti <= kello.nyt()
    )
      throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    const tunnus = await tunnukset.hae(palvelutiketti.kayttajatunnus);
    if (tunnus === undefined) throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
    if (tunnus.lukittu) throw new EhoksError('tunnus.lukittu');
    const { kayttajatunnus, oid, tyyppi, oikeudet } = tunnus;
    return { kayttajatunnus, oid, tyyppi, oikeudet };
  }
}
