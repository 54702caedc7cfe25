import { HistoriaTaulu } from './historia-rivi.js';
import { HoksTaulu } from './hoks-rivi.js';
import { KirjautuminenTaulu } from './kirjautuminen-rivi.js';
import { KirjautumisyritysTaulu } from './kirjautumisyritys-rivi.js';
import { OsaTaulu } from './osa-rivi.js';
import { PalvelutikettiTaulu } from './palvelutiketti-rivi.js';
import { TunnusTaulu } from './tunnus-rivi.js';

/** Every table of ours. */
export const TAULUT = [
  HoksTaulu,
  OsaTaulu,
  HistoriaTaulu,
  TunnusTaulu,
  KirjautuminenTaulu,
  PalvelutikettiTaulu,
  KirjautumisyritysTaulu,
];
