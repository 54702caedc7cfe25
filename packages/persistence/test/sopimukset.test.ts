import {
  ajovarauksetSopimus,
  anomusRepositorySopimus,
  auditlokiRepositorySopimus,
  avausRepositorySopimus,
  hoksHistoriaSopimus,
  hoksRepositorySopimus,
  istuntoRepositorySopimus,
  jakolinkkiRepositorySopimus,
  kertakoodiRepositorySopimus,
  lomakeluonnosRepositorySopimus,
  kirjautumisyritysRepositorySopimus,
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
} from '@ehoks/testing';
import {
  Henkilotietosalain,
  TypeormAjovaraukset,
  TypeormAnomusRepository,
  TypeormAuditlokiRepository,
  TypeormAvausRepository,
  TypeormHoksHistoria,
  TypeormHoksRepository,
  TypeormIstuntoRepository,
  TypeormJakolinkkiRepository,
  TypeormKertakoodiRepository,
  TypeormKirjautumisyritysRepository,
  TypeormLomakeluonnosRepository,
  TypeormMuistutettavat,
  TypeormMuistutustilausRepository,
  TypeormOppijaindeksi,
  TypeormOppijanasetuksetRepository,
  TypeormOppijoidenTuonti,
  TypeormSiirtolokiRepository,
  TypeormTiedoteRepository,
  TypeormTikettiRepository,
  TypeormTunnusRepository,
  TypeormTyopaikanVastausRepository,
  TypeormTyopaikkajaksot,
  type Tietokanta,
} from '../src/index.js';
import { tyhjaPostgresKanta } from './tyhja-postgres-kanta.js';
import { vainMuistissa } from './vain-muistissa.js';

class SalattuOppijoidenTuonti extends TypeormOppijoidenTuonti {
  constructor(tietokanta: Tietokanta) {
    super(tietokanta, new Henkilotietosalain(Buffer.alloc(32, 1).toString('base64')));
  }
}

const kehys = { describe, it, beforeEach, afterEach, expect };

const KANNAT = [
  { nimi: 'SQLite', kannat: () => vainMuistissa },
  { nimi: 'PostgreSQL', kannat: tyhjaPostgresKanta },
];

describe.each(KANNAT)('$nimi-kannassa', ({ kannat }) => {
  const avaa = kannat();

  /** A store, and the plans and logs of the same database. */
  const kannassa =
    <T>(Repository: new (tietokanta: Tietokanta) => T) =>
    async () => {
      const tietokanta = await avaa();
      return {
        repository: new Repository(tietokanta),
        hoksit: new TypeormHoksRepository(tietokanta),
        auditloki: new TypeormAuditlokiRepository(tietokanta),
        siirtoloki: new TypeormSiirtolokiRepository(tietokanta),
        jakolinkit: new TypeormJakolinkkiRepository(tietokanta),
        sulje: () => tietokanta.sulje(),
      };
    };

  hoksRepositorySopimus(kehys, kannassa(TypeormHoksRepository));
  hoksHistoriaSopimus(kehys, kannassa(TypeormHoksHistoria));
  oppijaindeksiSopimus(kehys, kannassa(TypeormOppijaindeksi));
  tyopaikkajaksotSopimus(kehys, kannassa(TypeormTyopaikkajaksot));
  auditlokiRepositorySopimus(kehys, kannassa(TypeormAuditlokiRepository));
  siirtolokiRepositorySopimus(kehys, kannassa(TypeormSiirtolokiRepository));
  tunnusRepositorySopimus(kehys, kannassa(TypeormTunnusRepository));
  anomusRepositorySopimus(kehys, kannassa(TypeormAnomusRepository));
  istuntoRepositorySopimus(kehys, kannassa(TypeormIstuntoRepository));
  tikettiRepositorySopimus(kehys, kannassa(TypeormTikettiRepository));
  ajovarauksetSopimus(kehys, kannassa(TypeormAjovaraukset));
  lomakeluonnosRepositorySopimus(kehys, kannassa(TypeormLomakeluonnosRepository));
  tiedoteRepositorySopimus(kehys, kannassa(TypeormTiedoteRepository));
  avausRepositorySopimus(kehys, kannassa(TypeormAvausRepository));
  jakolinkkiRepositorySopimus(kehys, kannassa(TypeormJakolinkkiRepository));
  kertakoodiRepositorySopimus(kehys, kannassa(TypeormKertakoodiRepository));
  muistutettavatSopimus(kehys, kannassa(TypeormMuistutettavat));
  muistutustilausRepositorySopimus(kehys, kannassa(TypeormMuistutustilausRepository));
  tyopaikanVastausRepositorySopimus(kehys, kannassa(TypeormTyopaikanVastausRepository));
  oppijanasetuksetRepositorySopimus(kehys, kannassa(TypeormOppijanasetuksetRepository));
  oppijoidenTuontiRepositorySopimus(kehys, kannassa(SalattuOppijoidenTuonti));
  kirjautumisyritysRepositorySopimus(kehys, kannassa(TypeormKirjautumisyritysRepository));
});
