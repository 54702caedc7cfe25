import { paiva } from '../../../src/aika/paiva.js';
import type { HoksinPaivitys } from '../../../src/hoks/kayttotapaukset/paivita-hoks.js';
import type { HoksId } from '../../../src/hoks/hoks.js';
import type { HoksLuonnos } from '../../../src/hoks/luonnos.js';
import type { Opiskeluoikeus } from '../../../src/rekisterit/opiskeluoikeus.js';
import { SAANTOKIRJA } from '../../../src/saannot/saantokirja.js';
import type { KoodiUri } from '../../../src/tunnisteet/koodi-uri.js';
import type { EhoksError } from '../../../src/virheet/ehoks-error.js';
import {
  KOULUTUSTOIMIJA,
  malliLuonnos,
  malliOpiskeluoikeus,
  OPISKELUOIKEUS,
  OPPIJA,
  TOINEN_OPISKELUOIKEUS,
  TOINEN_OPPIJA,
} from '../../malli-hoks.js';
import { kayttaja, ymparisto } from './ymparisto.js';

type Ymparisto = ReturnType<typeof ymparisto>;

interface Tapaus {
  readonly luonnos?: HoksLuonnos;
  readonly rungossa?: Pick<HoksinPaivitys, 'rungonId' | 'rungonEid'>;
  /** Mitä rekistereissä on tapahtunut luonnin jälkeen. */
  readonly sittemmin?: (y: Ymparisto) => void;
}

const siirtaja = kayttaja('CRUD', KOULUTUSTOIMIJA);
const KOSKISSA = (muutokset: Partial<Opiskeluoikeus>) => (y: Ymparisto) =>
  y.koski.lisaa(malliOpiskeluoikeus(muutokset), OPPIJA);
const TUVA_OID: HoksLuonnos = { tuvaOpiskeluoikeusOid: TOINEN_OPISKELUOIKEUS };
const URASUUNNITELMA = 'urasuunnitelma_0001' as KoodiUri;

/** Säännöt, jotka puhuvat sekä PUTissa että PATCHissa, ja päätason muutos, josta kukin puhuu. */
const TAPAUKSET: Readonly<Record<string, Tapaus>> = {
  'sahkoposti.puuttuu': { luonnos: { sahkoposti: '' } },
  'sahkoposti.muoto': { luonnos: { sahkoposti: 'ei osoite' } },
  'ensikertainen-hyvaksyminen.tulevaisuudessa': { luonnos: { ensikertainenHyvaksyminen: paiva('2030-01-01') } },
  'osaamisen-saavuttamisen-pvm.liian-varhain': { luonnos: { osaamisenSaavuttamisenPvm: paiva('2018-01-01') } },
  'osaamisen-saavuttamisen-pvm.liian-myohaan': { luonnos: { osaamisenSaavuttamisenPvm: paiva('2030-01-01') } },
  'osaamisen-saavuttamisen-pvm.ennen-hyvaksymista': { luonnos: { osaamisenSaavuttamisenPvm: paiva('2024-01-01') } },
  'id.ei-tasmaa': { rungossa: { rungonId: 999 as HoksId } },
  'eid.ei-tasmaa': { rungossa: { rungonEid: 'muu' } },
  'opiskeluoikeus-oid.vaihtunut': { luonnos: { opiskeluoikeusOid: TOINEN_OPISKELUOIKEUS } },
  'oppija-oid.vaihtunut': { luonnos: { oppijaOid: TOINEN_OPPIJA } },
  'opiskeluoikeus.ei-koskessa': { sittemmin: (y) => y.koski.poista(OPISKELUOIKEUS) },
  'opiskeluoikeus.vaara-tyyppi': { sittemmin: KOSKISSA({ tyyppi: 'lukiokoulutus' }) },
  'opiskeluoikeus.paattynyt': { sittemmin: KOSKISSA({ jaksot: [{ alku: paiva('2025-01-01'), tila: 'valmistunut' }] }) },
  'tuva-opiskeluoikeus-oid.kielletty': { luonnos: TUVA_OID, sittemmin: KOSKISSA({ tyyppi: 'tuva' }) },
  'tuva-opiskeluoikeus-oid.ei-oppijan': { luonnos: TUVA_OID },
  'tuva-opiskeluoikeus-oid.vaara-tyyppi': { luonnos: TUVA_OID, sittemmin: KOSKISSA({ oid: TOINEN_OPISKELUOIKEUS }) },
  'urasuunnitelma.koodi-versio-puuttuu': { luonnos: { urasuunnitelmaKoodiUri: URASUUNNITELMA } },
  'urasuunnitelma.koodi-uri-puuttuu': { luonnos: { urasuunnitelmaKoodiVersio: 1 } },
  'koodiarvo.tuntematon': { luonnos: { urasuunnitelmaKoodiUri: 'urasuunnitelma_9999' as KoodiUri } },
  'yhteystieto.liian-pitka': { luonnos: { puhelinnumero: '1'.repeat(257) } },
};

async function luotu() {
  const y = ymparisto();
  return { y, ...(await y.luoHoks.suorita({ luonnos: malliLuonnos(), kayttaja: siirtaja })) };
}

test('jokainen PATCHin sääntö on mukana', () => {
  const patchin = SAANTOKIRJA.filter(({ toiminnot }) => toiminnot.includes('muuta'));
  expect(Object.keys(TAPAUKSET).sort()).toEqual(patchin.map(({ koodi }) => koodi).sort());
});

describe.each(['korvaa', 'muuta'] as const)('%s', (tapa) => {
  test.each(Object.entries(TAPAUKSET))('%s', async (koodi, { luonnos = {}, rungossa, sittemmin }) => {
    const { y, id } = await luotu();
    sittemmin?.(y);
    const lahetetty = tapa === 'korvaa' ? malliLuonnos(luonnos) : luonnos;
    const { havainnot } = await y.paivitaHoks[tapa]({ id, luonnos: lahetetty, kayttaja: siirtaja, ...rungossa }).catch(
      (virhe: unknown) => virhe as EhoksError,
    );
    expect(havainnot.map((havainto) => havainto.koodi)).toContain(koodi);
  });

  test('oppijan opiskeluoikeudet kysytään vain, kun tuva-opiskeluoikeus-oid vaihtuu', async () => {
    const { y, id } = await luotu();
    y.koski.lisaa(malliOpiskeluoikeus({ oid: TOINEN_OPISKELUOIKEUS, tyyppi: 'tuva' }), OPPIJA);
    const kysymykset = jest.spyOn(y.koski, 'oppijanOpiskeluoikeudet');
    const paivita = (luonnos: HoksLuonnos) =>
      y.paivitaHoks[tapa]({ id, luonnos: tapa === 'korvaa' ? malliLuonnos(luonnos) : luonnos, kayttaja: siirtaja });
    await paivita({ versio: 2 });
    expect(kysymykset).toHaveBeenCalledTimes(0);
    expect((await paivita(TUVA_OID)).havainnot).toEqual([]);
    await paivita(TUVA_OID);
    expect(kysymykset).toHaveBeenCalledTimes(1);
  });
});
