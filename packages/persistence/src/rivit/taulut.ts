import type { Tavutyyppi } from '../dialects.js';
import { AnomusTaulu } from './anomus-rivi.js';
import { AvausTaulu } from './avaus-rivi.js';
import { historiaTaulu } from './historia-rivi.js';
import { HoksTaulu } from './hoks-rivi.js';
import { HuoltoajoTaulu } from './huoltoajo-rivi.js';
import { IndeksiTaulu } from './indeksi-rivi.js';
import { IstuntoTaulu } from './istunto-rivi.js';
import { JakolinkkiTaulu } from './jakolinkki-rivi.js';
import { JaonKatseluTaulu } from './jaon-katselu-rivi.js';
import { JaonKuittausTaulu } from './jaon-kuittaus-rivi.js';
import { KertakoodiTaulu } from './kertakoodi-rivi.js';
import { KirjautuminenTaulu } from './kirjautuminen-rivi.js';
import { KirjautumisyritysTaulu } from './kirjautumisyritys-rivi.js';
import { KutsurajaTaulu } from './kutsuraja-rivi.js';
import { LomakeluonnosTaulu } from './lomakeluonnos-rivi.js';
import { AuditlokiTaulu } from './lokitapahtuma-rivi.js';
import { AuditlokinHoksitTaulu } from './lokitapahtuman-hoks-rivi.js';
import { MuistutustilausTaulu, VahvistuspyyntoTaulu } from './muistutustilaus-rivi.js';
import { OppijanasetuksetTaulu } from './oppijanasetukset-rivi.js';
import { OPPIJOIDEN_TUONNIN_TAULUT } from './oppijoiden-tuonnin-rivit.js';
import { OsaTaulu } from './osa-rivi.js';
import { PalvelutikettiTaulu } from './palvelutiketti-rivi.js';
import { SiirtolokiTaulu } from './siirto-rivi.js';
import { TiedoteTaulu } from './tiedote-rivi.js';
import { TunnusTaulu } from './tunnus-rivi.js';
import { TyopaikanViestiTaulu } from './tyopaikan-viesti-rivi.js';

/** Every table of ours, with the database's own type for bytes. */
export const taulut = (tavut: Tavutyyppi) => [
  HoksTaulu,
  OsaTaulu,
  historiaTaulu(tavut),
  IndeksiTaulu,
  AuditlokiTaulu,
  AuditlokinHoksitTaulu,
  SiirtolokiTaulu,
  TunnusTaulu,
  AnomusTaulu,
  IstuntoTaulu,
  KirjautuminenTaulu,
  PalvelutikettiTaulu,
  KirjautumisyritysTaulu,
  KutsurajaTaulu,
  HuoltoajoTaulu,
  LomakeluonnosTaulu,
  TiedoteTaulu,
  AvausTaulu,
  JakolinkkiTaulu,
  JaonKatseluTaulu,
  JaonKuittausTaulu,
  TyopaikanViestiTaulu,
  KertakoodiTaulu,
  OppijanasetuksetTaulu,
  MuistutustilausTaulu,
  VahvistuspyyntoTaulu,
  ...OPPIJOIDEN_TUONNIN_TAULUT,
];
