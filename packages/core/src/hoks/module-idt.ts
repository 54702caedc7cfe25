import type { Tunnistegeneraattori } from '../tunnisteet/tunnistegeneraattori.port.js';
import type { AiemminHankittuOsaaminen } from './aiemmin-hankittu-tutkinnon-osa.js';
import type { HankittavaOsaaminen } from './hankittava-tutkinnon-osa.js';
import type { HoksOsat, HoksTiedot } from './hoks.js';
import { lapikaynti } from './lapikaynti.js';
import type { OsaamisenHankkimistapa } from './osaamisen-hankkimistapa.js';
import type { OsaamisenOsoittaminen } from './osaamisen-osoittaminen.js';
import { paritaVanhoihin } from './osaparit.js';
import type { Yksiloity } from './yksiloity.js';

/**
 * Antaa jokaiselle osalle `module-id`:n. Osa on sama kuin ennen, kun lähettäjän oma tunniste, `module-id` tai muuten
 * koodi täsmää saman kokoelman vanhaan osaan; silloin tunniste säilyy. Jakso, jolla on lähettäjän tunniste, tunnetaan
 * myös toiseen tutkinnon osaan siirrettynä. Muun suunnitelman tunnistetta ei oteta pyynnöstä koskaan: jakolinkki
 * osoittaisi väärään oppijaan.
 */
export function annaModuleIdt(
  uusi: HoksTiedot,
  vanha: HoksOsat | undefined,
  generaattori: Pick<Tunnistegeneraattori, 'jarjestyvaUuid'>,
): HoksTiedot {
  const annetut = new Set<string>();
  const vanhatJaksot = new Map(
    lapikaynti(vanha ?? {}).hankkimistavat.map(({ kohde }) => [kohde.yksiloivaTunniste, kohde.moduleId]),
  );

  const hankittava = <T extends HankittavaOsaaminen>(osa: T, ennen: T | undefined): T => ({
    ...osa,
    ...(osa.osaamisenHankkimistavat && {
      osaamisenHankkimistavat: sailyta(
        osa.osaamisenHankkimistavat,
        ennen?.osaamisenHankkimistavat,
        hankkimistavanAvaimet,
      ),
    }),
    ...(osa.osaamisenOsoittaminen && {
      osaamisenOsoittaminen: sailyta(osa.osaamisenOsoittaminen, ennen?.osaamisenOsoittaminen, naytonAvaimet),
    }),
  });
  const aiempi = <T extends AiemminHankittuOsaaminen>(osa: T, ennen: T | undefined): T => ({
    ...osa,
    ...(osa.tarkentavatTiedotNaytto && {
      tarkentavatTiedotNaytto: sailyta(osa.tarkentavatTiedotNaytto, ennen?.tarkentavatTiedotNaytto, naytonAvaimet),
    }),
  });

  function sailyta<T extends Yksiloity>(
    uudet: readonly T[],
    vanhat: readonly T[] = [],
    avaimet: (osa: T) => readonly (string | undefined)[],
    sisempi: (osa: T, ennen: T | undefined) => T = (osa) => osa,
  ): readonly T[] {
    const parit = paritaVanhoihin(uudet, vanhat, avaimet);
    return uudet.map((osa, i) => {
      const ennen = parit[i];
      return { ...sisempi(osa, ennen), moduleId: kertaalleen(ennen?.moduleId ?? siirretynTunniste(osa)) };
    });
  }

  function siirretynTunniste(osa: Yksiloity & { readonly yksiloivaTunniste?: string }): string | undefined {
    return osa.yksiloivaTunniste === undefined ? undefined : vanhatJaksot.get(osa.yksiloivaTunniste);
  }

  function kertaalleen(vanhaTunniste: string | undefined): string {
    const tunniste =
      vanhaTunniste === undefined || annetut.has(vanhaTunniste) ? generaattori.jarjestyvaUuid() : vanhaTunniste;
    annetut.add(tunniste);
    return tunniste;
  }

  return {
    ...uusi,
    hankittavatAmmatTutkinnonOsat: sailyta(
      uusi.hankittavatAmmatTutkinnonOsat,
      vanha?.hankittavatAmmatTutkinnonOsat,
      (osa) => [osa.moduleId, osa.tutkinnonOsaKoodiUri],
      hankittava,
    ),
    hankittavatPaikallisetTutkinnonOsat: sailyta(
      uusi.hankittavatPaikallisetTutkinnonOsat,
      vanha?.hankittavatPaikallisetTutkinnonOsat,
      (osa) => [osa.moduleId, osa.amosaaTunniste, osa.nimi],
      hankittava,
    ),
    hankittavatYhteisetTutkinnonOsat: sailyta(
      uusi.hankittavatYhteisetTutkinnonOsat,
      vanha?.hankittavatYhteisetTutkinnonOsat,
      (osa) => [osa.moduleId, osa.tutkinnonOsaKoodiUri],
      (osa, ennen) => ({
        ...osa,
        osaAlueet: sailyta(
          osa.osaAlueet,
          ennen?.osaAlueet,
          (alue) => [alue.moduleId, alue.osaAlueKoodiUri],
          hankittava,
        ),
      }),
    ),
    aiemminHankitutAmmatTutkinnonOsat: sailyta(
      uusi.aiemminHankitutAmmatTutkinnonOsat,
      vanha?.aiemminHankitutAmmatTutkinnonOsat,
      (osa) => [osa.moduleId, osa.tutkinnonOsaKoodiUri],
      aiempi,
    ),
    aiemminHankitutPaikallisetTutkinnonOsat: sailyta(
      uusi.aiemminHankitutPaikallisetTutkinnonOsat,
      vanha?.aiemminHankitutPaikallisetTutkinnonOsat,
      (osa) => [osa.moduleId, osa.amosaaTunniste, osa.nimi],
      aiempi,
    ),
    aiemminHankitutYhteisetTutkinnonOsat: sailyta(
      uusi.aiemminHankitutYhteisetTutkinnonOsat,
      vanha?.aiemminHankitutYhteisetTutkinnonOsat,
      (osa) => [osa.moduleId, osa.tutkinnonOsaKoodiUri],
      (osa, ennen) => ({
        ...aiempi(osa, ennen),
        osaAlueet: sailyta(osa.osaAlueet, ennen?.osaAlueet, (alue) => [alue.moduleId, alue.osaAlueKoodiUri], aiempi),
      }),
    ),
  };
}

/** Tunnisteellinen jakso ei ole sama kuin toisenniminen jakso vain siksi, että tapa on sama. */
function hankkimistavanAvaimet(tapa: OsaamisenHankkimistapa): readonly (string | undefined)[] {
  const { yksiloivaTunniste, moduleId, osaamisenHankkimistapaKoodiUri: koodi, alku, loppu } = tapa;
  const pelkkaTapa = yksiloivaTunniste === undefined ? koodi : undefined;
  return [yksiloivaTunniste, moduleId, `${koodi} ${alku} ${loppu}`, pelkkaTapa];
}

/** Näytöllä ei ole koodia, joten se tunnetaan ajankohdasta ja paikasta, viimeksi järjestyksestään. */
function naytonAvaimet({
  moduleId,
  alku,
  loppu,
  nayttoymparisto,
}: OsaamisenOsoittaminen): readonly (string | undefined)[] {
  return [moduleId, `${alku} ${loppu} ${nayttoymparisto.nimi}`, `${alku} ${loppu}`, 'naytto'];
}
