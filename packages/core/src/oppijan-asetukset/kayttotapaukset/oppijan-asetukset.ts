import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Oppijakayttaja } from '../../oikeudet/kayttaja.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { OPPIJANASETUSTEN_ENIMMAISKOKO, type Oppijanasetukset } from '../oppijan-asetukset.js';
import type { OppijanasetuksetRepository } from '../oppijan-asetukset-repository.port.js';

/** Sivujen käyttäjän omat asetukset: toisen puolesta asioivalla omansa, ei oppijan. */
export class OppijanAsetukset {
  constructor(private readonly deps: { readonly asetukset: OppijanasetuksetRepository; readonly kirjaaja: Kirjaaja }) {}

  /** Tyhjä, kun mitään ei ole tallennettu. */
  async hae(kayttaja: Oppijakayttaja): Promise<Oppijanasetukset> {
    return (await this.deps.asetukset.hae(omistaja(kayttaja))) ?? {};
  }

  /** Entisten tilalle. Heittää `pyynto.parametri`, kun asetuksia on liikaa, tai `tallennus.ei-onnistu`. */
  async tallenna(kayttaja: Oppijakayttaja, asetukset: Oppijanasetukset): Promise<void> {
    await this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'tallenna-asetukset', kohde: {} }, async (jalki) => {
      if (JSON.stringify(asetukset).length > OPPIJANASETUSTEN_ENIMMAISKOKO)
        throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'body' } });
      await this.deps.asetukset.tallenna(omistaja(kayttaja), asetukset, jalki.muutoksenKirjaukset().audit);
    });
  }
}

function omistaja({ oppijaOid, puolesta }: Oppijakayttaja): string {
  return puolesta?.oid ?? oppijaOid;
}
