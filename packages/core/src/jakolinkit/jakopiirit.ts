import type { Jalki } from '../auditloki/jalki.js';
import type { HoksId } from '../hoks/hoks.js';
import type { HoksRepository, TallennettuHoks } from '../hoks/hoks-repository.port.js';
import type { Kayttaja, Oppijakayttaja } from '../oikeudet/kayttaja.js';
import { suljetunKielto } from '../oikeudet/kielto.js';
import type { Oikeusvalvoja } from '../oikeudet/oikeusvalvoja.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { Jakaja, Jakolinkki } from './jakolinkki.js';
import { saakoJaolle, type JaonTekija } from './jakotaulukko.js';

/** Kenen nimissä ja mistä suunnitelmasta jaetaan; oikeus on tarkistettu. */
export interface Jakopiiri {
  readonly tallennettu: TallennettuHoks;
  readonly tekija: JaonTekija;
  readonly jakaja: Jakaja;
}

/**
 * Mistä suunnitelmista kukin jakaa ja näkee jakoja: oppija ja hänen puolestaan asioiva omistaan, virkailija organisaationsa. Virkailijan heittää
 * `hoks.ei-loydy`, `oikeus.kielletty`, `toiminto.suljettu` tai `rekisteri.ei-vastaa`, oppijan `hoks.ei-loydy` tai `toiminto.suljettu`.
 */
export class Jakopiirit {
  constructor(private readonly deps: { readonly hoksit: HoksRepository; readonly oikeusvalvoja: Oikeusvalvoja }) {}

  async virkailijan(hoksId: HoksId, kayttaja: Kayttaja, jalki: Jalki): Promise<Jakopiiri> {
    const tallennettu = await this.deps.hoksit.hae(hoksId);
    if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
    jalki.kohdistuiHoksiin(tallennettu.hoks);
    const { peruste } = await this.deps.oikeusvalvoja.vaadi(kayttaja, 'jaa', tallennettu.organisaatiot);
    jalki.perusteena(peruste);
    const { kayttajatunnus } = kayttaja;
    return { tallennettu, tekija: 'virkailija', jakaja: { laji: 'virkailija', kayttajatunnus } };
  }

  /** Oppijan suunnitelmat, joihin toimi on hänelle auki. Heittää `toiminto.suljettu`, kun kaikki ovat suljettuja. */
  async oppijan({ oppijaOid, puolesta }: Oppijakayttaja, toimi: 'lue' | 'jaa'): Promise<readonly Jakopiiri[]> {
    const { hoksit, oikeusvalvoja } = this.deps;
    const kaikki = await hoksit.haeOppijalla(oppijaOid);
    const oppija = { oppijaOid, nimi: '' };
    const sulkemiset = await Promise.all(
      kaikki.map(
        async ({ organisaatiot }) =>
          (await oikeusvalvoja.katselunSulkeminen(oppija, organisaatiot)) ??
          (toimi === 'jaa' ? oikeusvalvoja.katselunSulkeminen(oppija, organisaatiot, 'jaa') : undefined),
      ),
    );
    const avoimet = kaikki.filter((_, i) => sulkemiset[i] === undefined);
    const [suljettu] = sulkemiset.flatMap((sulkeminen) => sulkeminen ?? []);
    if (avoimet.length === 0 && suljettu) throw suljetunKielto(suljettu);
    return avoimet.map((tallennettu) => ({
      tallennettu,
      tekija: puolesta ? 'puolesta-asioiva' : 'oppija',
      jakaja: { laji: 'oppija', ...(puolesta && { puolesta }) },
    }));
  }

  async omaSuunnitelma(eid: string, oppija: Oppijakayttaja, jalki: Jalki): Promise<Jakopiiri> {
    const piiri = (await this.oppijan(oppija, 'jaa')).find(({ tallennettu }) => tallennettu.hoks.eid === eid);
    if (piiri === undefined) throw new EhoksError('hoks.ei-loydy');
    jalki.kohdistuiHoksiin(piiri.tallennettu.hoks);
    return piiri;
  }
}

/** Jako ja sen piiri. Heittää `jako.ei-loydy` myös jaosta, jota tekijä ei saa nähdä. */
export function nahtavaJako(
  piirit: readonly Jakopiiri[],
  jako: Jakolinkki | undefined,
): { readonly jako: Jakolinkki; readonly piiri: Jakopiiri } {
  const piiri = piirit.find(({ tallennettu }) => tallennettu.hoks.id === jako?.hoksId);
  if (jako === undefined || piiri === undefined || !saakoJaolle(piiri.tekija, 'nae', jako.jakaja))
    throw new EhoksError('jako.ei-loydy');
  return { jako, piiri };
}
