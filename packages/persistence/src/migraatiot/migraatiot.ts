import { EnsimmaisetTaulut } from './0001-ensimmaiset-taulut.js';
import { LokitIstunnotJaTunnukset } from './0002-lokit-istunnot-ja-tunnukset.js';
import { PakattuHistoria } from './0003-pakattu-historia.js';
import { Oppijaindeksi } from './0004-oppijaindeksi.js';
import { YhteisetKutsurajat } from './0005-yhteiset-kutsurajat.js';
import { Huolto } from './0006-huolto.js';
import { Lomakeluonnokset } from './0007-lomakeluonnokset.js';
import { Tiedotteet } from './0008-tiedotteet.js';
import { Avaukset } from './0009-avaukset.js';
import { Jakolinkit } from './0010-jakolinkit.js';
import { OppijanAsetukset } from './0011-oppijan-asetukset.js';
import { OppijoidenTuonti } from './0012-oppijoiden-tuonti.js';
import { OppijoidenTuonninRaportti } from './0013-oppijoiden-tuonnin-raportti.js';
import { TyopaikanVastaukset } from './0014-tyopaikan-vastaukset.js';
import { Muistutukset } from './0015-muistutukset.js';
import { SiirtolokinOppilaitos } from './0016-siirtolokin-oppilaitos.js';
import { HenkilonMuokkausaika } from './0017-henkilon-muokkausaika.js';
import { VersionTekija } from './0018-version-tekija.js';
import { KertakoodinPyytaja } from './0019-kertakoodin-pyytaja.js';

/** In the order they are run. What has been released is never changed: a correction is a new one at the end. */
export const MIGRAATIOT = [
  EnsimmaisetTaulut,
  LokitIstunnotJaTunnukset,
  PakattuHistoria,
  Oppijaindeksi,
  YhteisetKutsurajat,
  Huolto,
  Lomakeluonnokset,
  Tiedotteet,
  Avaukset,
  Jakolinkit,
  OppijanAsetukset,
  OppijoidenTuonti,
  OppijoidenTuonninRaportti,
  TyopaikanVastaukset,
  Muistutukset,
  SiirtolokinOppilaitos,
  HenkilonMuokkausaika,
  VersionTekija,
  KertakoodinPyytaja,
];

/** Table in which TypeORM keeps which of them have been run. */
export const MIGRAATIOTAULU = 'ehoks_migraatiot';
