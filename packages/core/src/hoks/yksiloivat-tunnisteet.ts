import type { Tunnistegeneraattori } from '../tunnisteet/tunnistegeneraattori.port.js';
import type { HankittavaOsaaminen } from './hankittava-tutkinnon-osa.js';
import type { HoksLuonnos, Vajaa } from './luonnos.js';

/** Käsin syötetty suunnitelma: jokainen hankkimistapa, jolla ei ole yksilöivää tunnistetta, saa sen palvelulta. */
export function annaYksiloivatTunnisteet(luonnos: HoksLuonnos, generaattori: Tunnistegeneraattori): HoksLuonnos {
  const osa = <T extends Vajaa<HankittavaOsaaminen>>(hankittava: T): T => ({
    ...hankittava,
    ...(hankittava.osaamisenHankkimistavat && {
      osaamisenHankkimistavat: hankittava.osaamisenHankkimistavat.map((tapa) => ({
        ...tapa,
        yksiloivaTunniste: tapa.yksiloivaTunniste ?? generaattori.uuid(),
      })),
    }),
  });
  const { hankittavatAmmatTutkinnonOsat, hankittavatPaikallisetTutkinnonOsat, hankittavatYhteisetTutkinnonOsat } =
    luonnos;
  return {
    ...luonnos,
    ...(hankittavatAmmatTutkinnonOsat && {
      hankittavatAmmatTutkinnonOsat: hankittavatAmmatTutkinnonOsat.map(osa),
    }),
    ...(hankittavatPaikallisetTutkinnonOsat && {
      hankittavatPaikallisetTutkinnonOsat: hankittavatPaikallisetTutkinnonOsat.map(osa),
    }),
    ...(hankittavatYhteisetTutkinnonOsat && {
      hankittavatYhteisetTutkinnonOsat: hankittavatYhteisetTutkinnonOsat.map((yhteinen) => ({
        ...yhteinen,
        ...(yhteinen.osaAlueet && { osaAlueet: yhteinen.osaAlueet.map(osa) }),
      })),
    }),
  };
}
