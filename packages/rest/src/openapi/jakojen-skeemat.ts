import {
  JAON_OSATYYPIT,
  JAON_OSIOIDEN_NIMET,
  KANAVAT,
  KIELET,
  SAAJAN_ROOLIT,
  TYOPAIKAN_VIESTI_ENINTAAN,
} from '@ehoks/core';
import {
  HETKI,
  jokin,
  KIELITTAIN,
  lista,
  LUKU,
  objekti,
  PAIVA,
  runko,
  TEKSTI,
  TOTUUSARVO,
  viite,
} from './skeemanosat.js';

const MUU = { type: 'object' };
const UUID = { type: 'string', format: 'uuid' };
const KANAVA = jokin(KANAVAT);
const KOHTEEN_LAJIT = ['osaamisenHankkimistapa', 'osaamisenOsoittaminen'];
const KOHDE = {
  description: 'One period or demonstration; only a learner may share sections or the whole plan.',
  oneOf: [
    runko({ laji: jokin(KOHTEEN_LAJIT), 'module-id': UUID }),
    runko({ laji: { const: 'osiot' }, osiot: lista(jokin(JAON_OSIOIDEN_NIMET)) }),
    runko({ laji: { const: 'suunnitelma' } }),
  ],
};
const SAAJA = runko({
  nimi: TEKSTI,
  rooli: jokin(SAAJAN_ROOLIT),
  kanava: KANAVA,
  osoite: TEKSTI,
  kieli: jokin(KIELET),
});
const OSA = objekti({ tyyppi: jokin(JAON_OSATYYPIT), 'koodi-uri': TEKSTI, nimi: TEKSTI });
const TIEDOT = { kanavat: lista(KANAVA), 'enintaan-kuukausia': LUKU, nimet: MUU, puuttuvat: lista(TEKSTI) };
const JAOT = {
  jaot: lista(viite('Jako')),
  esitaytot: lista(viite('JaonEsitaytto')),
  tyopaikalta: lista(viite('Tyopaikalta')),
};
const PYYNTO = { kohde: KOHDE, saaja: SAAJA, alku: PAIVA, loppu: PAIVA };
const LAHETA = { laheta: { ...TOTUUSARVO, default: true, description: 'Is the link sent to the receiver?' } };
const KUITTAUS = {
  ...objekti({ aika: HETKI, tila: jokin(['kuitattu', 'muuttunut']) }),
  description: '`muuttunut`: what the receiver sees has changed after the acknowledgement.',
};
const VIESTI = { aika: HETKI, teksti: { ...TEKSTI, description: 'Plain text.' } };
const VASTAAJA = objekti({ nimi: TEKSTI, rooli: jokin(SAAJAN_ROOLIT) });
const VOIMASSAOLO = { 'voimassaolo-alku': PAIVA, 'voimassaolo-loppu': PAIVA };
const RIVI = {
  tunnus: UUID,
  oppija: objekti({ nimi: TEKSTI }),
  tutkinto: KIELITTAIN,
  kohde: KOHDE,
  osa: OSA,
  paikka: TEKSTI,
  'kohteen-alku': PAIVA,
  'kohteen-loppu': PAIVA,
  alku: PAIVA,
  loppu: PAIVA,
};

/** Schemas of sharing. */
export const JAKOJEN_SKEEMAT = {
  Jako: objekti({
    tunnus: UUID,
    uri: { ...TEKSTI, description: 'Address of the page that the receiver opens.' },
    'hoks-eid': UUID,
    kohde: KOHDE,
    osa: OSA,
    jakaja: objekti({ laji: jokin(['oppija', 'virkailija']), nimi: TEKSTI, puolesta: TEKSTI }),
    saaja: SAAJA,
    alku: PAIVA,
    loppu: PAIVA,
    luotu: HETKI,
    peruttu: HETKI,
    tila: jokin(['ei-viela', 'voimassa', 'paattynyt', 'peruttu', 'kohde-poistunut', 'saaja-vaihtunut']),
    katselut: objekti({ maara: LUKU, viimeisimmat: lista(HETKI) }),
    toimet: lista(jokin(['lyhenna', 'peru'])),
  }),
  JaonEsitaytto: objekti({
    kohde: KOHDE,
    osa: OSA,
    paikka: TEKSTI,
    'kohteen-alku': PAIVA,
    'kohteen-loppu': PAIVA,
    alku: PAIVA,
    loppu: PAIVA,
    viimeistaan: { ...PAIVA, description: 'The last day that may be chosen.' },
    saajat: lista(objekti({ nimi: TEKSTI, rooli: jokin(SAAJAN_ROOLIT), sahkoposti: TEKSTI, puhelinnumero: TEKSTI })),
  }),
  Tyopaikalta: objekti({
    kohde: KOHDE,
    osa: OSA,
    saaja: VASTAAJA,
    kuittaus: KUITTAUS,
    viestit: lista(
      objekti({
        tunnus: UUID,
        ...VIESTI,
        kasitelty: {
          ...objekti({ aika: HETKI, nimi: TEKSTI }),
          description: 'Absent in what nobody has taken care of. `nimi`: user name, for officials only.',
        },
      }),
    ),
  }),
  Jaotnakyma: objekti({ ...JAOT, ...TIEDOT }),
  OppijanJaotnakyma: objekti({
    suunnitelmat: lista(objekti({ eid: UUID, tutkinto: KIELITTAIN, ...JAOT })),
    osiot: lista(jokin(JAON_OSIOIDEN_NIMET)),
    ...TIEDOT,
  }),
  JaonPyynto: runko(PYYNTO, LAHETA),
  OppijanJaonPyynto: runko({ ...PYYNTO, 'hoks-eid': UUID }, LAHETA),
  JaonKuittaus: runko({ versio: { ...LUKU, minimum: 1, description: '`versio` of the share that was read.' } }),
  UusiTyopaikanViesti: runko({ teksti: { ...TEKSTI, minLength: 1, maxLength: TYOPAIKAN_VIESTI_ENINTAAN } }),
  TyopaikanVastaus: objekti({ kuittaus: KUITTAUS, viestit: lista(objekti(VIESTI)) }),
  TyopaikkojenViestit: objekti({
    maara: { ...LUKU, description: 'Of all; the list may be shorter.' },
    viestit: lista(
      objekti({
        tunnus: UUID,
        ...VIESTI,
        'hoks-id': LUKU,
        'oppija-oid': TEKSTI,
        oppija: TEKSTI,
        kohde: KOHDE,
        saaja: VASTAAJA,
      }),
    ),
  }),
  JaonLyhennys: runko({ loppu: PAIVA }),
  JakolinkkiLuonti: runko({
    'tutkinnonosa-module-uuid': UUID,
    'tutkinnonosa-tyyppi': jokin(JAON_OSATYYPIT),
    'shared-module-uuid': UUID,
    'shared-module-tyyppi': jokin(['osaamisenhankkiminen', 'osaamisenosoittaminen']),
    ...VOIMASSAOLO,
    'hoks-eid': UUID,
  }),
  JakolinkinUri: objekti({ uri: TEKSTI }),
  Jakolinkki: objekti({
    'oppija-nimi': TEKSTI,
    'oppija-oid': TEKSTI,
    'tutkinto-nimi': KIELITTAIN,
    'osaamisala-nimi': KIELITTAIN,
    ...VOIMASSAOLO,
    'osaamisen-osoittaminen': { type: ['object', 'null'] },
    'osaamisen-hankkimistapa': { type: ['object', 'null'] },
    'tutkinnonosa-tyyppi': jokin(JAON_OSATYYPIT),
    tutkinnonosa: MUU,
  }),
  JakolinkkiListaus: objekti({ 'share-id': UUID, ...VOIMASSAOLO }),
  JakolinkinTila: objekti({
    osoite: { ...TEKSTI, description: 'Masked: the receiver knows it, others do not learn it.' },
    kanava: KANAVA,
    kieli: jokin(KIELET),
    istunto: { ...TOTUUSARVO, description: 'The session of this browser opens it already.' },
  }),
  LahetettyKoodi: objekti({ osoite: TEKSTI, 'voimassa-asti': HETKI }),
  Kertakoodi: runko({ koodi: { ...TEKSTI, pattern: '^[0-9]{6}$' } }),
  Tyopaikkakayttaja: objekti({ nimi: TEKSTI, osoite: TEKSTI, kanava: KANAVA }),
  Jaetut: objekti({ jaot: lista(objekti(RIVI)), nimet: MUU, puuttuvat: lista(TEKSTI) }),
  Jaettu: objekti({
    ...RIVI,
    osaamisala: KIELITTAIN,
    hankkimistapa: MUU,
    naytto: MUU,
    osiot: MUU,
    versio: { ...LUKU, description: 'Of the plan: an acknowledgement tells what was read.' },
    kuittaus: KUITTAUS,
    viestit: lista(objekti(VIESTI)),
    toimet: lista(jokin(['kuittaa', 'kirjoita'])),
    nimet: MUU,
    puuttuvat: lista(TEKSTI),
  }),
} as const;
