import {
  kiinteaKello,
  juoksevaTunnistegeneraattori,
  MuistiAvausRepository,
  MuistiHoksHistoria,
  MuistiHoksRepository,
  MuistiKoski,
  MuistiOppijanumerorekisteri,
  MuistiOrganisaatiot,
} from '@ehoks/testing';
import { Avausvalvoja } from '../../../src/avaukset/avausvalvoja.js';
import { Kirjaaja } from '../../../src/auditloki/kirjaaja.js';
import { HaeHankintakoulutukset } from '../../../src/hoks/kayttotapaukset/hae-hankintakoulutukset.js';
import { HaeHankkimistapa } from '../../../src/hoks/kayttotapaukset/hae-hankkimistapa.js';
import { HaeHoks } from '../../../src/hoks/kayttotapaukset/hae-hoks.js';
import { HaeOppijanHoksit } from '../../../src/hoks/kayttotapaukset/hae-oppijan-hoksit.js';
import { HaeVersiot } from '../../../src/hoks/kayttotapaukset/hae-versiot.js';
import { LuoHoks } from '../../../src/hoks/kayttotapaukset/luo-hoks.js';
import { LuonninTarkastus } from '../../../src/hoks/kayttotapaukset/luonnin-tarkastus.js';
import { PaivitaHoks } from '../../../src/hoks/kayttotapaukset/paivita-hoks.js';
import { PalautaVersio } from '../../../src/hoks/kayttotapaukset/palauta-versio.js';
import { PoistaHoks } from '../../../src/hoks/kayttotapaukset/poista-hoks.js';
import { SelaaHokseja } from '../../../src/hoks/kayttotapaukset/selaa-hokseja.js';
import { SiirraJoukkona } from '../../../src/hoks/kayttotapaukset/siirra-joukkona.js';
import { ValidoiHoks } from '../../../src/hoks/kayttotapaukset/validoi-hoks.js';
import { VieHoksit } from '../../../src/hoks/kayttotapaukset/vie-hoksit.js';
import type { Kayttaja, Kayttajatyyppi } from '../../../src/oikeudet/kayttaja.js';
import type { Kayttooikeus } from '../../../src/oikeudet/oikeustaulukko.js';
import { Oikeusvalvoja } from '../../../src/oikeudet/oikeusvalvoja.js';
import type { Saantotasot } from '../../../src/saannot/saantotasot.js';
import { OPH_OID, type OrganisaatioOid } from '../../../src/tunnisteet/oid.js';
import { KOULUTUSTOIMIJA, malliOpiskeluoikeus, OPPIJA, OPPILAITOS } from '../../malli-hoks.js';

/** Organisaatio, johon testien käyttäjillä ei ole oikeutta. */
export const VIERAS_OPPILAITOS = '1.2.246.562.10.44400000210' as OrganisaatioOid;

/** Koko ydin muistissa: rekisterit tuntevat mallisuunnitelman opiskeluoikeuden ja oppijan. */
export function ymparisto(saantotasot: Saantotasot = {}) {
  const hoksit = new MuistiHoksRepository();
  const { auditloki, siirtoloki } = hoksit;
  const koski = new MuistiKoski();
  const oppijanumerorekisteri = new MuistiOppijanumerorekisteri();
  const organisaatiot = new MuistiOrganisaatiot();
  const kello = kiinteaKello('2025-03-03T10:00:00.000Z');
  const tunnistegeneraattori = juoksevaTunnistegeneraattori();

  koski.lisaa(malliOpiskeluoikeus(), OPPIJA);
  oppijanumerorekisteri.lisaa({ oid: OPPIJA, etunimet: 'Venla Aino', kutsumanimi: 'Venla', sukunimi: 'Esimerkki' });
  organisaatiot.lisaa({ oid: OPPILAITOS, ylemmat: [OPH_OID, KOULUTUSTOIMIJA], tasot: ['oppilaitos'], nimi: {} });
  organisaatiot.lisaa({ oid: VIERAS_OPPILAITOS, ylemmat: [OPH_OID], tasot: ['oppilaitos'], nimi: {} });

  const avaukset = new MuistiAvausRepository({ auditloki });
  const avausvalvoja = new Avausvalvoja({ avaukset, kello });
  const oikeusvalvoja = new Oikeusvalvoja({ organisaatiot, avausvalvoja });
  const kirjaaja = new Kirjaaja({ auditloki, siirtoloki, kello });
  const luonninTarkastus = new LuonninTarkastus({ koski, oppijanumerorekisteri, oikeusvalvoja, kello, saantotasot });
  const haeHoks = new HaeHoks({ hoksit, oikeusvalvoja, kirjaaja });
  const historia = new MuistiHoksHistoria(hoksit);
  const haeOppijanHoksit = new HaeOppijanHoksit({ hoksit, oikeusvalvoja, koski, kirjaaja, kello });
  const paivitaHoks = new PaivitaHoks({
    hoksit,
    koski,
    oppijanumerorekisteri,
    oikeusvalvoja,
    kirjaaja,
    tunnistegeneraattori,
    kello,
    saantotasot,
  });
  return {
    hoksit,
    auditloki,
    siirtoloki,
    kirjaaja,
    koski,
    oppijanumerorekisteri,
    organisaatiot,
    avaukset,
    avausvalvoja,
    oikeusvalvoja,
    kello,
    haeHoks,
    historia,
    haeOppijanHoksit,
    haeVersiot: new HaeVersiot({ hoksit, historia, haeHoks, haeOppijanHoksit, kirjaaja }),
    palautaVersio: new PalautaVersio({ paivitaHoks, historia }),
    luoHoks: new LuoHoks({ hoksit, luonninTarkastus, kirjaaja, tunnistegeneraattori, kello }),
    validoiHoks: new ValidoiHoks({ luonninTarkastus, kirjaaja, kello, saantotasot }),
    paivitaHoks,
    siirraJoukkona: new SiirraJoukkona({
      hoksit,
      koski,
      oppijanumerorekisteri,
      organisaatiot,
      avausvalvoja,
      kirjaaja,
      tunnistegeneraattori,
      kello,
      saantotasot,
    }),
    vieHoksit: new VieHoksit({ hoksit, oikeusvalvoja, kirjaaja }),
    poistaHoks: new PoistaHoks({ hoksit, oikeusvalvoja, kirjaaja, kello }),
    haeHankkimistapa: new HaeHankkimistapa({ hoksit, kirjaaja }),
    haeHankintakoulutukset: new HaeHankintakoulutukset({ haeHoks, koski }),
    selaaHokseja: new SelaaHokseja({ hoksit, kirjaaja, kello, saantotasot }),
  };
}

export function kayttaja(
  oikeus: Kayttooikeus,
  organisaatio: OrganisaatioOid,
  tyyppi: Kayttajatyyppi = 'PALVELU',
): Kayttaja {
  return { kayttajatunnus: 'testi', oid: '1.2.246.562.24.44400000064', tyyppi, oikeudet: [{ oikeus, organisaatio }] };
}

/** Kieltäytymisen koodi ja, kun sisältö hylättiin, virheiden koodit. */
export async function kieltaytyminen(lupaus: Promise<unknown>): Promise<{ koodi: string; virheet: string[] }> {
  const { koodi, havainnot } = (await lupaus.then(
    () => {
      throw new Error('Ei kieltäytynyt');
    },
    (virhe: unknown) => virhe,
  )) as { koodi: string; havainnot: { taso: string; koodi: string }[] };
  return { koodi, virheet: havainnot.filter(({ taso }) => taso === 'virhe').map((havainto) => havainto.koodi) };
}
