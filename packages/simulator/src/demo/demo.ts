import { demoOpiskeluoikeudet } from './opiskeluoikeudet.js';
import { demoOppijat } from './oppijat.js';
import { demoOrganisaatiot, nimi } from './organisaatiot.js';
import { demoTilit } from './tilit.js';

/** The demo world as `GET /simulaattori/demo` tells it: what is there at the start, whatever has been changed since. */
export const DEMO = {
  organisaatiot: demoOrganisaatiot.map((o) => ({
    oid: o.oid,
    tunnus: o.tunnus,
    taso: o.taso,
    ylempi: o.ylempi,
    nimi: nimi(o),
  })),
  tilit: demoTilit.map(({ kayttajatunnus, tyyppi, roolit }) => ({ kayttajatunnus, tyyppi, roolit })),
  oppijat: demoOppijat.map(({ oid, etunimet, sukunimi }) => ({ oid, nimi: `${etunimet} ${sukunimi}` })),
  opiskeluoikeudet: demoOpiskeluoikeudet.map(({ oid, oppija, oppilaitos, esimerkki }) => ({
    oid,
    oppija,
    oppilaitos,
    esimerkki,
  })),
} as const;

export type DemoMaailma = typeof DEMO;
