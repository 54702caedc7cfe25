import type { Henkilo, Kayttaja, Opiskeluoikeus } from '@ehoks/core';
import { demoTilit, DEMO_SALASANA, EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import {
  eiVastannut,
  koskiSopimus,
  oppijanumerorekisteriSopimus,
  organisaatiotSopimus,
  tunnistautuminenSopimus,
} from '@ehoks/testing';
import { rekisterit } from './asetukset.js';

const t = { describe, it, beforeEach, afterEach, expect };

async function kaynnista(palvelu: 'koski' | 'onr' | 'organisaatio' | 'cas') {
  const { url, sulje } = await kaynnistaSimulaattori();
  const ohjaa = async (method: string, polku: string, runko?: unknown): Promise<void> => {
    const vastaus = await fetch(`${url}/simulaattori/${polku}`, { method, body: JSON.stringify(runko) });
    expect(vastaus.status).toBe(204);
  };
  return {
    ...rekisterit(url, EHOKS_TILI),
    url,
    ohjaa,
    katkaise: () => ohjaa('POST', 'viat', { palvelu, tila: '503' }),
    palauta: () => ohjaa('DELETE', 'viat'),
    sulje,
  };
}

const koodi = (koodiarvo: string | undefined) => (koodiarvo === undefined ? undefined : { koodiarvo });
const viite = (oid: string | undefined) => (oid === undefined ? undefined : { oid });

/** The study right as KOSKI would tell it. */
const koskenJson = (oo: Opiskeluoikeus) => ({
  oid: oo.oid,
  tyyppi: koodi(oo.tyyppi),
  oppilaitos: viite(oo.oppilaitosOid),
  koulutustoimija: viite(oo.koulutustoimijaOid),
  alkamispäivä: oo.alkamispaiva,
  arvioituPäättymispäivä: oo.arvioituPaattymispaiva,
  tila: { opiskeluoikeusjaksot: oo.jaksot.map(({ alku, tila }) => ({ alku, tila: koodi(tila) })) },
  suoritukset: oo.suoritukset.map(({ tyyppi, toimipisteOid }) => ({
    tyyppi: koodi(tyyppi),
    toimipiste: viite(toimipisteOid),
  })),
  sisältyyOpiskeluoikeuteen: viite(oo.sisaltyyOpiskeluoikeuteen),
});

koskiSopimus(t, async () => {
  const simulaattori = await kaynnista('koski');
  const polku = (oid: string) => `koski/opiskeluoikeudet/${oid}`;
  return {
    ...simulaattori,
    lisaa: (oo, oppija) => simulaattori.ohjaa('PUT', `${polku(oo.oid)}?oppija=${oppija}`, koskenJson(oo)),
    poista: (oid) => simulaattori.ohjaa('DELETE', polku(oid)),
  };
});

oppijanumerorekisteriSopimus(t, async () => {
  const simulaattori = await kaynnista('onr');
  return {
    ...simulaattori,
    lisaa: ({ oid, ...nimet }: Henkilo, master?: Henkilo) =>
      simulaattori.ohjaa('PUT', `onr/henkilot/${oid}`, {
        oidHenkilo: oid,
        ...nimet,
        oppijanumero: master?.oid ?? oid,
        duplicate: master !== undefined,
      }),
  };
});

organisaatiotSopimus(t, async () => {
  const simulaattori = await kaynnista('organisaatio');
  return {
    ...simulaattori,
    lisaa: ({ oid, ylemmat }) =>
      simulaattori.ohjaa('PUT', `organisaatiot/${oid}`, {
        oid,
        parentOid: ylemmat.at(-1),
        parentOidPath: ylemmat.length === 0 ? '' : `|${ylemmat.join('|')}|`,
      }),
  };
});

const SIIRTAJA = demoTilit.find(({ kayttajatunnus }) => kayttajatunnus === 'siirto-a')!;

/** A ticket got as a student information system gets it. */
async function haeTiketti(url: string, palvelu: string): Promise<string> {
  const tunnukset = { username: SIIRTAJA.kayttajatunnus, password: DEMO_SALASANA };
  const kirjautuminen = await fetch(`${url}/cas/v1/tickets`, { method: 'POST', body: new URLSearchParams(tunnukset) });
  const osoite = kirjautuminen.headers.get('location')!;
  return (await fetch(osoite, { method: 'POST', body: new URLSearchParams({ service: palvelu }) })).text();
}

tunnistautuminenSopimus(t, async () => {
  const { url, tunnistautuminen, sulje } = await kaynnista('cas');
  const { kayttajatunnus, oid, tyyppi, roolit } = SIIRTAJA;
  const kayttaja: Kayttaja = { kayttajatunnus, oid, tyyppi, oikeudet: roolit };
  return { tunnistautuminen, kayttaja, tiketti: (palvelu) => haeTiketti(url, palvelu), sulje };
});

test.each(['503', '500', 'katkos', 'roska'])('CAS on vialla (%s): tiketti jää tarkistamatta', async (tila) => {
  const { tunnistautuminen, ohjaa, sulje } = await kaynnista('cas');
  try {
    await ohjaa('POST', 'viat', { palvelu: 'cas', tila });
    expect(await eiVastannut(tunnistautuminen.tunnista('ST-1-x', 'http://localhost'))).toBe('cas');
  } finally {
    await sulje();
  }
});
