import fc from 'fast-check';
import { jsonSchemat } from '@ehoks/wire/skeemat';
import { kentat, type Arvomuoto, type DtoLuokka } from '../src/kentat/kentta.js';
import { skeemanNimi } from '../src/skeema/json-schemat.js';

type Objekti = Record<string, unknown>;

const SKEEMAT = jsonSchemat();

const paiva = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((pv) => pv.toISOString().slice(0, 10));
const ehjaTeksti = fc.string({ unit: 'grapheme', maxLength: 12 }).map((teksti) => teksti.replaceAll('\0', ''));
const numerot = (maara: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: maara, maxLength: maara });
const koodi = (koodisto: string, arvo: fc.Arbitrary<string>) => arvo.map((loppu) => `${koodisto}_${loppu}`);

const ARVOT: Record<Arvomuoto, fc.Arbitrary<unknown>> = {
  opiskeluoikeusOid: fc.constantFrom('1.2.246.562.15.44400000145', '1.2.246.562.15.10000000009'),
  oppijaOid: fc.constantFrom('1.2.246.562.24.44400000019', '1.2.246.562.24.44400000022'),
  organisaatioOid: fc.constantFrom('1.2.246.562.10.44400000111', '1.2.246.562.10.00000000001'),
  yTunnus: fc.constantFrom('2468135-7', '1357902-3'),
  paiva,
  aikaleima: fc
    .tuple(paiva, fc.constantFrom('T10:20Z', 'T10:20:30+03:00', 'T23:59:59.123456-0200'))
    .map((osat) => osat.join('')),
  uuid: fc.uuid(),
  tutkinnonosat: koodi('tutkinnonosat', numerot(6)),
  osaamisenhankkimistapa: koodi('osaamisenhankkimistapa', fc.constantFrom('oppisopimus', 'koulutussopimus', 'x')),
  oppisopimuksenperusta: koodi('oppisopimuksenperusta', fc.constantFrom('01', '02')),
  ammatillisenoppiaineet: koodi('ammatillisenoppiaineet', fc.constantFrom('VVTL', 'MLKK')),
  oppimisymparistot: koodi('oppimisymparistot', numerot(4)),
  osaamisentodentamisenprosessi: koodi('osaamisentodentamisenprosessi', numerot(4)),
  urasuunnitelma: koodi('urasuunnitelma', numerot(4)),
  koulutuksenosattuva: koodi('koulutuksenosattuva', numerot(3)),
  ammatillinenkoulutusoppimisentuentyyppi: koodi('ammatillinenkoulutusoppimisentuentyyppi', numerot(2)),
  ammatillisentutkinnonosanryhma: koodi('ammatillisentutkinnonosanryhma', fc.constantFrom('1', '2')),
  puhelinnumero: fc.constantFrom('', '+358 40 123 4567', '(09) 123-456'),
  teksti: ehjaTeksti,
  eiTyhja: ehjaTeksti.map((teksti) => `t${teksti}`),
  kokonaisluku: fc.maxSafeInteger(),
  eiNegatiivinen: fc.double({ min: 0, max: 1e6, noNaN: true }),
  totuusarvo: fc.boolean(),
};

/** A plan of the right form: every field comes up, the mandatory ones always. */
export function kelpoJson(luokka: DtoLuokka, taso = 0): fc.Arbitrary<Objekti> {
  const pakolliset = new Set(SKEEMAT[skeemanNimi(luokka)]?.['required'] as string[] | undefined);
  const malli = [...kentat(luokka).values()].map(({ avain, sisalto, lista }) => {
    const arvo: fc.Arbitrary<unknown> = typeof sisalto === 'string' ? ARVOT[sisalto] : kelpoJson(sisalto, taso + 1);
    const kentta = lista ? fc.array(arvo, { maxLength: taso === 0 ? 1 : 2 }) : arvo;
    return (pakolliset.has(avain) ? kentta : fc.option(kentta, { nil: undefined })).map(
      (annettu) => [avain, annettu] as const,
    );
  });
  return fc.tuple(...malli).map((parit) => Object.fromEntries(parit.filter(([, annettu]) => annettu !== undefined)));
}

const KUMMA = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    1e300,
    true,
    [],
    {},
    [[]],
    [null],
    '\0',
    '\ud800',
    '2024-02-30',
    'tutkinnonosat_x',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const AVAIMET = fc.constantFrom(
  'id',
  'uusi',
  'Iso Kirjain',
  'a/b~',
  '',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'module-id',
  'nimi',
  '0',
);

interface Muunnos {
  readonly valinnat: readonly number[];
  readonly teko: 'aseta' | 'poista' | 'lisaa';
  readonly avain: string;
  readonly arvo: unknown;
}

/** One place, chosen along the way down, gets a strange value, goes away or gets a strange neighbour. */
export const muunnos: fc.Arbitrary<Muunnos> = fc.record({
  valinnat: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  teko: fc.constantFrom<Muunnos['teko'][]>('aseta', 'poista', 'lisaa'),
  avain: AVAIMET,
  arvo: KUMMA,
});

export function muunna(json: unknown, { valinnat, teko, avain, arvo }: Muunnos): unknown {
  const juuri: unknown = JSON.parse(JSON.stringify(json));
  let kohde = juuri as Objekti;
  for (const valinta of valinnat) {
    const lapset = Object.keys(kohde);
    const lapsi = lapset[valinta % (lapset.length || 1)];
    if (lapsi === undefined) break;
    const syvemmalle = kohde[lapsi];
    if (typeof syvemmalle === 'object' && syvemmalle !== null && valinta % 5 !== 0) kohde = syvemmalle as Objekti;
    else {
      if (teko === 'aseta') kohde[lapsi] = arvo;
      if (teko === 'poista') Reflect.deleteProperty(kohde, lapsi);
      break;
    }
  }
  if (teko === 'lisaa')
    Object.defineProperty(kohde, avain, { value: arvo, enumerable: true, configurable: true, writable: true });
  return JSON.parse(JSON.stringify(juuri));
}
