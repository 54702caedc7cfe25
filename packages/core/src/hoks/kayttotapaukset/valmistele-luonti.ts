import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Tarkistettava } from '../../saannot/tarkista.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { estaa, type Havainto } from '../../virheet/havainto.js';
import type { Lisays } from '../hoks-repository.port.js';
import { annaModuleIdt } from '../module-idt.js';
import { muutoksentekija } from '../muutoksentekija.js';
import { valmisHoks } from '../valmis-hoks.js';
import { annaYksiloivatTunnisteet } from '../yksiloivat-tunnisteet.js';
import type { LuonninTarkastus } from './luonnin-tarkastus.js';

interface Deps {
  readonly luonninTarkastus: LuonninTarkastus;
  readonly tunnistegeneraattori: Tunnistegeneraattori;
  readonly kello: Kello;
}

/**
 * Tarkastaa uuden suunnitelman ja tekee siitä tallennettavan; mukana havainnot, jotka eivät estäneet. Yhteinen yhdelle
 * luonnille ja joukkosiirrolle. Heittää `hoks.sisalto` tai samat kuin `LuonninTarkastus.tarkasta`.
 */
export async function valmisteleLuonti(
  { luonninTarkastus, tunnistegeneraattori, kello }: Deps,
  { kayttaja, ...lahetetty }: Tarkistettava & { readonly kayttaja: Kayttaja },
  jalki: Jalki,
): Promise<Lisays & { readonly havainnot: readonly Havainto[] }> {
  // Virkailija syöttää lomakkeella: hankkimistapa saa palvelulta tunnisteen, jos sitä ei annettu.
  const manuaalisyotto = kayttaja.tyyppi === 'VIRKAILIJA';
  const tarkistettava = manuaalisyotto
    ? { ...lahetetty, luonnos: annaYksiloivatTunnisteet(lahetetty.luonnos, tunnistegeneraattori) }
    : lahetetty;
  const { havainnot, organisaatiot, rekisteritiedot, paanumero } = await luonninTarkastus.tarkasta(
    tarkistettava,
    kayttaja,
    jalki,
  );
  if (estaa(havainnot)) throw new EhoksError('hoks.sisalto', { havainnot });

  // Lähettäjällä voi olla vielä numero, joka on yhdistetty: oppijan suunnitelmat ovat päänumerolla.
  if (paanumero !== undefined) jalki.kohdistui({ oppijaOid: paanumero });
  const hoks = {
    ...annaModuleIdt(valmisHoks(tarkistettava.luonnos), undefined, tunnistegeneraattori),
    ...(paanumero !== undefined && { oppijaOid: paanumero }),
    eid: tunnistegeneraattori.jarjestyvaUuid(),
    manuaalisyotto,
    muokattu: kello.nyt(),
  };
  const { koulutustoimijaOid } = organisaatiot;
  const kirjaukset = jalki.muutoksenKirjaukset({ havainnot, koulutustoimijaOid });
  const muutos = {
    ...muutoksentekija(kayttaja, jalki.oikeus),
    laji: 'luonti',
    kirjaukset,
    rekisteritiedot,
  } as const;
  return { hoks, organisaatiot, muutos, havainnot };
}
