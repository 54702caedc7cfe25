import {
  hoksRepositorySopimus,
  kirjautumisyritysRepositorySopimus,
  MuistiHoksRepository,
  MuistiKirjautumisyritysRepository,
  MuistiTikettiRepository,
  MuistiTunnusRepository,
  tikettiRepositorySopimus,
  tunnusRepositorySopimus,
} from '../../src/index.js';

const kehys = { describe, it, beforeEach, afterEach, expect };
const sulje = async () => undefined;

describe('muistissa', () => {
  hoksRepositorySopimus(kehys, async () => ({ repository: new MuistiHoksRepository(), sulje }));
  tunnusRepositorySopimus(kehys, async () => ({ repository: new MuistiTunnusRepository(), sulje }));
  tikettiRepositorySopimus(kehys, async () => ({ repository: new MuistiTikettiRepository(), sulje }));
  kirjautumisyritysRepositorySopimus(kehys, async () => ({
    repository: new MuistiKirjautumisyritysRepository(),
    sulje,
  }));
});
