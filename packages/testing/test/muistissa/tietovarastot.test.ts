import {
  ajovarauksetSopimus,
  anomusRepositorySopimus,
  auditlokiRepositorySopimus,
  avausRepositorySopimus,
  hoksHistoriaSopimus,
  hoksRepositorySopimus,
  istuntoRepositorySopimus,
  kirjautumisyritysRepositorySopimus,
  jakolinkkiRepositorySopimus,
  kertakoodiRepositorySopimus,
  lomakeluonnosRepositorySopimus,
  MuistiAjovaraukset,
  MuistiAnomusRepository,
  MuistiAuditloki,
  MuistiAvausRepository,
  MuistiHoksHistoria,
  MuistiHoksRepository,
  MuistiIstuntoRepository,
  MuistiJakolinkkiRepository,
  MuistiKertakoodiRepository,
  MuistiKirjautumisyritysRepository,
  MuistiLomakeluonnosRepository,
  MuistiOppijoidenTuonti,
  MuistiMuistutettavat,
  MuistiMuistutustilausRepository,
  MuistiOppijaindeksi,
  MuistiOppijanasetuksetRepository,
  MuistiSiirtoloki,
  MuistiTiedoteRepository,
  MuistiTikettiRepository,
  MuistiTunnusRepository,
  MuistiTyopaikanVastausRepository,
  MuistiTyopaikkajaksot,
  muistutettavatSopimus,
  muistutustilausRepositorySopimus,
  oppijaindeksiSopimus,
  oppijanasetuksetRepositorySopimus,
  oppijoidenTuontiRepositorySopimus,
  siirtolokiRepositorySopimus,
  tiedoteRepositorySopimus,
  tikettiRepositorySopimus,
  tunnusRepositorySopimus,
  tyopaikanVastausRepositorySopimus,
  tyopaikkajaksotSopimus,
} from '../../src/index.js';

const kehys = { describe, it, beforeEach, afterEach, expect };
const sulje = async () => undefined;

const muistissa =
  <T>(Repository: new () => T) =>
  async () => ({ repository: new Repository(), sulje });

const kirjaten =
  <T extends { readonly auditloki: MuistiAuditloki }>(Repository: new (lokit: { auditloki: MuistiAuditloki }) => T) =>
  async () => {
    const auditloki = new MuistiAuditloki();
    return { repository: new Repository({ auditloki }), auditloki, sulje };
  };

describe('muistissa', () => {
  hoksRepositorySopimus(kehys, async () => {
    const lokit = { auditloki: new MuistiAuditloki(), siirtoloki: new MuistiSiirtoloki() };
    return { repository: new MuistiHoksRepository(lokit), ...lokit, sulje };
  });
  hoksHistoriaSopimus(kehys, async () => {
    const hoksit = new MuistiHoksRepository();
    return { repository: new MuistiHoksHistoria(hoksit), hoksit, auditloki: hoksit.auditloki, sulje };
  });
  oppijaindeksiSopimus(kehys, async () => {
    const repository = new MuistiOppijaindeksi();
    return { repository, hoksit: new MuistiHoksRepository({ oppijaindeksi: repository }), sulje };
  });
  tyopaikkajaksotSopimus(kehys, async () => {
    const hoksit = new MuistiHoksRepository();
    return { repository: new MuistiTyopaikkajaksot(hoksit), hoksit, sulje };
  });
  auditlokiRepositorySopimus(kehys, muistissa(MuistiAuditloki));
  siirtolokiRepositorySopimus(kehys, muistissa(MuistiSiirtoloki));
  tunnusRepositorySopimus(kehys, kirjaten(MuistiTunnusRepository));
  anomusRepositorySopimus(kehys, kirjaten(MuistiAnomusRepository));
  istuntoRepositorySopimus(kehys, muistissa(MuistiIstuntoRepository));
  tikettiRepositorySopimus(kehys, muistissa(MuistiTikettiRepository));
  ajovarauksetSopimus(kehys, muistissa(MuistiAjovaraukset));
  lomakeluonnosRepositorySopimus(kehys, async () => {
    const hoksit = new MuistiHoksRepository();
    return { repository: hoksit.luonnokset, hoksit, auditloki: hoksit.luonnokset.auditloki, sulje };
  });
  jakolinkkiRepositorySopimus(kehys, async () => {
    const hoksit = new MuistiHoksRepository();
    return { repository: hoksit.jakolinkit, hoksit, auditloki: hoksit.auditloki, sulje };
  });
  kertakoodiRepositorySopimus(kehys, async () => {
    const hoksit = new MuistiHoksRepository();
    const { jakolinkit, auditloki } = hoksit;
    return { repository: new MuistiKertakoodiRepository(), jakolinkit, hoksit, auditloki, sulje };
  });
  tyopaikanVastausRepositorySopimus(kehys, async () => {
    const hoksit = new MuistiHoksRepository();
    const { jakolinkit, auditloki } = hoksit;
    return { repository: new MuistiTyopaikanVastausRepository(hoksit), jakolinkit, hoksit, auditloki, sulje };
  });
  tiedoteRepositorySopimus(kehys, kirjaten(MuistiTiedoteRepository));
  avausRepositorySopimus(kehys, kirjaten(MuistiAvausRepository));
  muistutustilausRepositorySopimus(kehys, kirjaten(MuistiMuistutustilausRepository));
  muistutettavatSopimus(kehys, async () => {
    const hoksit = new MuistiHoksRepository();
    return { repository: new MuistiMuistutettavat(hoksit), hoksit, sulje };
  });
  oppijanasetuksetRepositorySopimus(kehys, kirjaten(MuistiOppijanasetuksetRepository));
  oppijoidenTuontiRepositorySopimus(kehys, kirjaten(MuistiOppijoidenTuonti));
  kirjautumisyritysRepositorySopimus(kehys, muistissa(MuistiKirjautumisyritysRepository));

  it('lokit ovat omat, ellei niitä anneta', async () => {
    for (const Repository of [
      MuistiHoksRepository,
      MuistiTunnusRepository,
      MuistiAnomusRepository,
      MuistiLomakeluonnosRepository,
      MuistiTiedoteRepository,
      MuistiAvausRepository,
      MuistiJakolinkkiRepository,
      MuistiOppijanasetuksetRepository,
      MuistiMuistutustilausRepository,
    ])
      expect(await new Repository().auditloki.jalkeen(0, 1)).toEqual([]);
    expect(await new MuistiHoksRepository().siirtoloki.organisaatiot()).toEqual([]);
  });
});
