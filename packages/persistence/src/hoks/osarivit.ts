import type {
  AiemminHankittuOsaaminen,
  HankittavaOsaaminen,
  Hoks,
  HoksId,
  Muutosnumero,
  OsaamisenHankkimistapa,
  OsaamisenOsoittaminen,
  Yksiloity,
} from '@ehoks/core';
import type { OsanLaji, OsaRivi } from '../rivit/osa-rivi.js';

type Hakutiedot = Partial<
  Pick<OsaRivi, 'koodiUri' | 'alku' | 'loppu' | 'yTunnus' | 'yksiloivaTunniste' | 'osaAikaisuus'>
>;
type UusiOsaRivi = Omit<OsaRivi, 'id'>;

/** The rows of every part that has a module-id. */
export function osarivit(hoks: Omit<Hoks, 'id'>, hoksId: HoksId, muutosnumero: Muutosnumero): UusiOsaRivi[] {
  const rivit: UusiOsaRivi[] = [];

  const lisaa = (laji: OsanLaji, { moduleId }: Yksiloity, tiedot: Hakutiedot) => {
    if (moduleId === undefined) return;
    const tyhjat = {
      koodiUri: null,
      alku: null,
      loppu: null,
      yTunnus: null,
      yksiloivaTunniste: null,
      osaAikaisuus: null,
    };
    rivit.push({ hoksId, moduleId, muutosnumero, laji, ...tyhjat, ...tiedot });
  };
  const lisaaNaytot = (naytot: readonly OsaamisenOsoittaminen[] = []) => {
    for (const naytto of naytot) {
      const { alku, loppu, nayttoymparisto } = naytto;
      lisaa('osaamisenOsoittaminen', naytto, { alku, loppu, yTunnus: nayttoymparisto.yTunnus ?? null });
    }
  };
  const lisaaTavat = (tavat: readonly OsaamisenHankkimistapa[] = []) => {
    for (const tapa of tavat)
      lisaa('osaamisenHankkimistapa', tapa, {
        koodiUri: tapa.osaamisenHankkimistapaKoodiUri,
        alku: tapa.alku,
        loppu: tapa.loppu,
        yTunnus: tapa.tyopaikallaJarjestettavaKoulutus?.tyopaikanYTunnus ?? null,
        yksiloivaTunniste: tapa.yksiloivaTunniste ?? null,
        osaAikaisuus: tapa.osaAikaisuustieto ?? null,
      });
  };
  const lisaaHankittava = (laji: OsanLaji, osa: HankittavaOsaaminen, koodiUri: string | null) => {
    lisaa(laji, osa, { koodiUri });
    lisaaTavat(osa.osaamisenHankkimistavat);
    lisaaNaytot(osa.osaamisenOsoittaminen);
  };
  const lisaaAiempi = (laji: OsanLaji, osa: AiemminHankittuOsaaminen, koodiUri: string | null) => {
    lisaa(laji, osa, { koodiUri });
    lisaaNaytot(osa.tarkentavatTiedotNaytto);
  };

  for (const osa of hoks.aiemminHankitutAmmatTutkinnonOsat)
    lisaaAiempi('aiemminHankittuAmmatTutkinnonOsa', osa, osa.tutkinnonOsaKoodiUri);
  for (const osa of hoks.aiemminHankitutPaikallisetTutkinnonOsat)
    lisaaAiempi('aiemminHankittuPaikallinenTutkinnonOsa', osa, null);
  for (const yto of hoks.aiemminHankitutYhteisetTutkinnonOsat) {
    lisaaAiempi('aiemminHankittuYhteinenTutkinnonOsa', yto, yto.tutkinnonOsaKoodiUri);
    for (const osa of yto.osaAlueet) lisaaAiempi('aiemminHankittuYtoOsaAlue', osa, osa.osaAlueKoodiUri);
  }
  for (const osa of hoks.hankittavatAmmatTutkinnonOsat)
    lisaaHankittava('hankittavaAmmatTutkinnonOsa', osa, osa.tutkinnonOsaKoodiUri);
  for (const osa of hoks.hankittavatPaikallisetTutkinnonOsat)
    lisaaHankittava('hankittavaPaikallinenTutkinnonOsa', osa, null);
  for (const yto of hoks.hankittavatYhteisetTutkinnonOsat) {
    lisaa('hankittavaYhteinenTutkinnonOsa', yto, { koodiUri: yto.tutkinnonOsaKoodiUri });
    for (const osa of yto.osaAlueet) lisaaHankittava('hankittavaYtoOsaAlue', osa, osa.osaAlueKoodiUri);
  }
  return rivit;
}
