import {
  hoksRepositorySopimus,
  kirjautumisyritysRepositorySopimus,
  tikettiRepositorySopimus,
  tunnusRepositorySopimus,
} from '@ehoks/testing';
import {
  TypeormHoksRepository,
  TypeormKirjautumisyritysRepository,
  TypeormTikettiRepository,
  TypeormTunnusRepository,
  type Tietokanta,
} from '../src/index.js';
import { vainMuistissa } from './vain-muistissa.js';

const kehys = { describe, it, beforeEach, afterEach, expect };

const kannassa =
  <T>(Repository: new (tietokanta: Tietokanta) => T) =>
  async () => {
    const tietokanta = await vainMuistissa();
    return { repository: new Repository(tietokanta), sulje: () => tietokanta.sulje() };
  };

describe('SQLite-kannassa', () => {
  hoksRepositorySopimus(kehys, kannassa(TypeormHoksRepository));
  tunnusRepositorySopimus(kehys, kannassa(TypeormTunnusRepository));
  tikettiRepositorySopimus(kehys, kannassa(TypeormTikettiRepository));
  kirjautumisyritysRepositorySopimus(kehys, kannassa(TypeormKirjautumisyritysRepository));
});
