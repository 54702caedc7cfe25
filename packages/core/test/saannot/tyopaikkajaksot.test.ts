import type { Paiva } from '../../src/aika/paiva.js';
import type { KoodiUri } from '../../src/tunnisteet/koodi-uri.js';
import type { YTunnus } from '../../src/tunnisteet/y-tunnus.js';
import { malliLuonnos, malliOpiskeluoikeus, malliTapa, malliTilanne, malliTutkinnonOsa } from '../malli-hoks.js';
import { luettelo, saantotaulukko } from '../taulukko.js';

/** Tyhjä solu: taulukko ei puhu tästä, malli kelpaa. `puuttuu`: tietoa ei ole lähetetty. */
function solu<T>(arvo: string | undefined, malli: T, lue: (arvo: string) => T): T | undefined {
  if (arvo === undefined || arvo === '') return malli;
  return arvo === 'puuttuu' ? undefined : lue(arvo);
}

saantotaulukko('tyopaikkajaksot.md', (rivi) => {
  const malli = malliTapa();
  const koulutus = malli.tyopaikallaJarjestettavaKoulutus;
  const ohjaaja = koulutus?.vastuullinenTyopaikkaOhjaaja;
  const suoritukset = solu(rivi['suoritus'], ['ammatillinentutkinto'], luettelo);
  const tapa = malliTapa({
    osaamisenHankkimistapaKoodiUri: solu(
      rivi['tapa'],
      malli.osaamisenHankkimistapaKoodiUri,
      (tapa) => `osaamisenhankkimistapa_${tapa}` as KoodiUri,
    ),
    alku: '2020-01-01' as Paiva,
    loppu: solu(rivi['loppu'], malli.loppu, (loppu) => loppu as Paiva),
    osaAikaisuustieto: solu(rivi['osa-aikaisuustieto'], malli.osaAikaisuustieto, Number),
    yksiloivaTunniste: solu(rivi['yksilöivä tunniste'], malli.yksiloivaTunniste, String),
    oppisopimuksenPerustaKoodiUri: solu(
      rivi['oppisopimuksen perusta'],
      'oppisopimuksenperusta_01' as KoodiUri,
      (perusta) => perusta as KoodiUri,
    ),
    tyopaikallaJarjestettavaKoulutus: solu(
      rivi['työpaikalla järjestettävä koulutus'] || oletus(rivi['tapa']),
      {
        ...koulutus,
        tyopaikanYTunnus: solu(rivi['työpaikan Y-tunnus'], koulutus?.tyopaikanYTunnus, (tunnus) => tunnus as YTunnus),
        vastuullinenTyopaikkaOhjaaja: {
          ...ohjaaja,
          sahkoposti: solu(rivi['ohjaajan sähköposti'], ohjaaja?.sahkoposti, (osoite) =>
            osoite === 'tyhjä' ? '' : osoite,
          ),
        },
      },
      () => koulutus,
    ),
  });
  return {
    luonnos: malliLuonnos({ hankittavatAmmatTutkinnonOsat: [malliTutkinnonOsa({ osaamisenHankkimistavat: [tapa] })] }),
    tilanne: malliTilanne({
      opiskeluoikeus: suoritukset && malliOpiskeluoikeus({ suoritukset: suoritukset.map((tyyppi) => ({ tyyppi })) }),
    }),
  };
});

function oletus(tapa: string | undefined): string {
  return tapa === 'oppilaitosmuotoinenkoulutus' ? 'puuttuu' : '';
}
