import { JAON_OSATYYPIT, type Kohdeviite, type OmaJako } from '@ehoks/core';
import { hoksJson, jakoJson, oppijanJaotnakyma, type Json } from '@ehoks/wire';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { jaonLinkki } from '../jaot/linkki.js';
import { lueOppijanJako } from '../jaot/lue-jako.js';
import { lueKentat, lueParametri } from '../pyynto/kentat.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';
import { jokin, muunnettu, paiva, uuid } from '../pyynto/muodot.js';
import type { Reitti } from '../pyynto/reitti.js';

/** Kinds of targets in the API of the service that exists. */
const LAJIT = {
  osaamisenhankkiminen: 'osaamisenHankkimistapa',
  osaamisenosoittaminen: 'osaamisenOsoittaminen',
} as const satisfies Record<string, Kohdeviite['laji']>;

const LUONTI = {
  tutkinnonosaModuleUuid: uuid,
  tutkinnonosaTyyppi: jokin(JAON_OSATYYPIT),
  sharedModuleUuid: uuid,
  sharedModuleTyyppi: muunnettu(jokin(Object.keys(LAJIT) as (keyof typeof LAJIT)[]), (laji) => LAJIT[laji]),
  voimassaoloAlku: paiva,
  voimassaoloLoppu: paiva,
  hoksEid: uuid,
};

/** What the learner, or who acts for one, shares: our own pages, and `/jaot` as in the service that exists. */
export function oppijanJakojenReitit(
  { jaa, lueJakoja, muutaJakoa }: EhoksPalvelut,
  asetukset: RestAsetukset,
  rajat: Kutsurajat,
): readonly Reitti[] {
  const linkki = jaonLinkki(asetukset);
  return [
    {
      metodi: 'get',
      polku: '/nakymat/jaot',
      tunnistus: 'oppija',
      jalki: 'lue-jakoja',
      kasittele: async ({ kayttaja }) => data(oppijanJaotnakyma(await lueJakoja.oppijalle(kayttaja), linkki)),
    },
    {
      metodi: 'post',
      polku: '/nakymat/jaot',
      tunnistus: 'oppija',
      jalki: 'jaa',
      runko: 'json',
      kasittele: async ({ kayttaja, runko }) => {
        const { hoksEid, ...pyynto } = lueOppijanJako(runko);
        if (pyynto.laheta) await rajat.jaonLahetys(kayttaja.oppijaOid);
        return data(jakoJson(await jaa.oppijana(hoksEid, pyynto, kayttaja, linkki), linkki, false));
      },
    },
    {
      metodi: 'patch',
      polku: '/nakymat/jaot/:jako',
      tunnistus: 'oppija',
      jalki: 'lyhenna-jako',
      runko: 'json',
      kasittele: async ({ parametrit, kayttaja, runko }) => {
        const { loppu } = lueKentat(runko, { loppu: paiva });
        return data(
          jakoJson(
            await muutaJakoa.lyhennaOppijana(lueParametri(parametrit, 'jako', uuid), loppu, kayttaja),
            linkki,
            false,
          ),
        );
      },
    },
    {
      metodi: 'delete',
      polku: '/nakymat/jaot/:jako',
      tunnistus: 'oppija',
      jalki: 'peru-jako',
      kasittele: async ({ parametrit, kayttaja }) => {
        await muutaJakoa.peruOppijana(lueParametri(parametrit, 'jako', uuid), kayttaja);
        return { tila: 204 };
      },
    },
    {
      metodi: 'post',
      polku: '/jaot/jakolinkit',
      tunnistus: 'oppija',
      jalki: 'jaa',
      runko: 'json',
      kasittele: async ({ kayttaja, runko, polku }) => {
        const luonti = lueKentat(runko, LUONTI);
        const tunnus = await jaa.ilmanSaajaa(
          luonti.hoksEid,
          {
            kohde: { laji: luonti.sharedModuleTyyppi, moduleId: luonti.sharedModuleUuid },
            osanModuleId: luonti.tutkinnonosaModuleUuid,
            alku: luonti.voimassaoloAlku,
            loppu: luonti.voimassaoloLoppu,
          },
          kayttaja,
        );
        return data({ uri: `${polku}/${tunnus}` }, { uuid: tunnus });
      },
    },
    {
      metodi: 'get',
      polku: '/jaot/jakolinkit/:jako',
      tunnistus: 'oppija',
      jalki: 'lue-jakoja',
      kasittele: async ({ parametrit, kayttaja }) =>
        data(jakolinkkiJson(await lueJakoja.omaJako(lueParametri(parametrit, 'jako', uuid), kayttaja))),
    },
    {
      metodi: 'delete',
      polku: '/jaot/jakolinkit/:jako',
      tunnistus: 'oppija',
      jalki: 'peru-jako',
      kasittele: async ({ parametrit, kayttaja }) => {
        await muutaJakoa.peruOppijana(lueParametri(parametrit, 'jako', uuid), kayttaja);
        return data({});
      },
    },
    {
      metodi: 'get',
      polku: '/jaot/moduulit/:moduuli',
      tunnistus: 'oppija',
      jalki: 'lue-jakoja',
      kasittele: async ({ parametrit, kayttaja }) => {
        const linkit = await lueJakoja.kohteenJaot(lueParametri(parametrit, 'moduuli', uuid), kayttaja);
        return data(
          linkit.map(({ tunnus, alku, loppu }) => ({
            'share-id': tunnus,
            'voimassaolo-alku': alku,
            'voimassaolo-loppu': loppu,
          })),
        );
      },
    },
  ];
}

/** A link as in the service that exists. The target and its part as they are in the plan's own JSON. */
function jakolinkkiJson({ jako, kohta, hoks, rivi }: OmaJako): Json {
  const osat = jsonOsat(hoksJson(hoks));
  const sisaltaa = (osa: Json, lista: string): Json | undefined =>
    ((osa[lista] ?? []) as readonly Json[]).find((jasen) => jasen['module-id'] === kohta.moduleId);
  const lista = kohta.laji === 'osaamisenHankkimistapa' ? 'osaamisen-hankkimistavat' : 'osaamisen-osoittaminen';
  const osa = osat.find((ehdokas) => sisaltaa(ehdokas, lista)) ?? {};
  const { 'osaamisen-hankkimistavat': _, 'osaamisen-osoittaminen': __, ...tutkinnonosa } = osa;
  const kohde = sisaltaa(osa, lista) ?? null;
  return {
    'oppija-nimi': rivi?.nimi ?? '',
    'oppija-oid': hoks.oppijaOid,
    'tutkinto-nimi': { fi: '', sv: '', ...rivi?.opiskeluoikeus?.tutkinto?.nimi },
    'osaamisala-nimi': { fi: '', sv: '', ...rivi?.opiskeluoikeus?.osaamisala?.nimi },
    'voimassaolo-alku': jako.alku,
    'voimassaolo-loppu': jako.loppu,
    'osaamisen-osoittaminen': kohta.laji === 'osaamisenOsoittaminen' ? kohde : null,
    'osaamisen-hankkimistapa': kohta.laji === 'osaamisenHankkimistapa' ? kohde : null,
    'tutkinnonosa-tyyppi': kohta.osa.tyyppi,
    tutkinnonosa,
  };
}

/** Parts of degrees and areas of the common ones. */
function jsonOsat(hoks: Json): readonly Json[] {
  const kokoelma = (kohde: Json, avain: string): readonly Json[] => (kohde[avain] ?? []) as readonly Json[];
  return [
    ...kokoelma(hoks, 'hankittavat-ammat-tutkinnon-osat'),
    ...kokoelma(hoks, 'hankittavat-paikalliset-tutkinnon-osat'),
    ...kokoelma(hoks, 'hankittavat-yhteiset-tutkinnon-osat').flatMap((osa) => kokoelma(osa, 'osa-alueet')),
  ];
}
