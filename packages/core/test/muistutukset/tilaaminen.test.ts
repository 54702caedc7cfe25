import { esimerkkiOppijaOid } from '@ehoks/testing';
import { VAHVISTUSPYYNTOJA_ENINTAAN } from '../../src/muistutukset/muistutustilaus.js';
import { kayttaja, kieltaytyminen, VIERAS_OPPILAITOS } from '../hoks/kayttotapaukset/ymparisto.js';
import { OPPILAITOS } from '../malli-hoks.js';
import { OPPIJAN_VALINNAT, VALINNAT, YHTEYS, ymparisto } from './ymparisto.js';

const opettaja = kayttaja('READ', OPPILAITOS, 'VIRKAILIJA');
const oppija = { oppijaOid: esimerkkiOppijaOid(1), nimi: 'Oona Oppija' };
const huoltaja = { ...oppija, puolesta: { oid: esimerkkiOppijaOid(2), nimi: 'Heta Huoltaja' } };
const koodi = async (lupaus: Promise<unknown>) => (await kieltaytyminen(lupaus)).koodi;

test('tilattuun osoitteeseen lähtee vain vahvistuspyyntö, ja muistutukset alkavat vasta vahvistamisesta', async () => {
  const y = ymparisto();
  expect((await y.muistutukset.virkailijan(opettaja)).tilaukset).toEqual([]);
  const tilaus = await y.muistutukset.tilaaVirkailijana(OPPILAITOS, VALINNAT, opettaja);
  expect(y.viestinvalitys.lahetetyt).toEqual([
    {
      vastaanottaja: { kanava: 'sahkoposti', osoite: VALINNAT.osoite },
      kieli: 'sv',
      viesti: { laji: 'muistutusten-vahvistus', uri: y.sivuosoitteet.muistutukset(tilaus.avain) },
    },
  ]);
  expect(tilaus.vahvistettu).toBeUndefined();
  expect(await y.muistutukset.avaimella(tilaus.avain)).toEqual(tilaus);
  const vahvistettu = await y.muistutukset.vahvista(tilaus.avain, YHTEYS);
  expect([vahvistettu.vahvistettu, vahvistettu.seuraava]).toEqual([y.kello.nyt(), '2026-01-12T05:00:00.000Z']);
  expect(await y.muistutukset.vahvista(tilaus.avain, YHTEYS)).toEqual(vahvistettu);
  expect(await y.kirjatut()).toEqual([
    'lue-muistutuksia VIRKAILIJA',
    'tilaa-muistutukset VIRKAILIJA',
    'vahvista-muistutukset TUNTEMATON',
    'vahvista-muistutukset TUNTEMATON',
  ]);
});

test('vahvistettu osoite pysyy vahvistettuna, kun muuta muutetaan; uusi osoite on vahvistettava', async () => {
  const y = ymparisto();
  await y.muistutukset.tilaaVirkailijana(OPPILAITOS, VALINNAT, opettaja);
  const vanha = y.avain();
  await y.muistutukset.vahvista(vanha, YHTEYS);
  const sama = {
    ...VALINNAT,
    osoite: 'Opettaja@Example.invalid',
    rytmi: 'paivittain',
    lajit: ['naytto-alkaa'],
  } as const;
  const muutettu = await y.muistutukset.tilaaVirkailijana(OPPILAITOS, sama, opettaja);
  expect([muutettu.avain, muutettu.rytmi, y.viestit().length]).toEqual([vanha, 'paivittain', 1]);
  const uusi = await y.muistutukset.tilaaVirkailijana(
    OPPILAITOS,
    { ...VALINNAT, osoite: 'muu@example.invalid' },
    opettaja,
  );
  expect([uusi.vahvistettu, y.viestit().length]).toEqual([undefined, 2]);
  expect(await koodi(y.muistutukset.avaimella(vanha))).toBe('muistutus.ei-loydy');
});

test('toisen organisaatiosta ei voi tilata, eikä muusta kuin siitä, mistä itseä muistutetaan', async () => {
  const y = ymparisto();
  const tilaa = (valinnat: object, organisaatio = OPPILAITOS) =>
    koodi(y.muistutukset.tilaaVirkailijana(organisaatio, { ...VALINNAT, ...valinnat }, opettaja));
  expect(await tilaa({}, VIERAS_OPPILAITOS)).toBe('oikeus.kielletty');
  expect(await tilaa({ lajit: [] })).toBe('pyynto.parametri');
  const vajaat = ['jakso-paattyy-vajaana'] as const;
  expect(await koodi(y.muistutukset.tilaaOppijana({ ...OPPIJAN_VALINNAT, lajit: vajaat }, oppija))).toBe(
    'pyynto.parametri',
  );
  expect(y.viestit()).toEqual([]);
});

test('kukaan ei tilaa eikä näe oppijan muistutuksia hänen puolestaan', async () => {
  const y = ymparisto();
  expect(await koodi(y.muistutukset.tilaaOppijana(OPPIJAN_VALINNAT, huoltaja))).toBe('oikeus.kielletty');
  await y.muistutukset.tilaaOppijana(OPPIJAN_VALINNAT, oppija);
  expect(await koodi(y.muistutukset.oppijan(huoltaja))).toBe('oikeus.kielletty');
  expect(await koodi(y.muistutukset.lopetaOppijana(huoltaja))).toBe('oikeus.kielletty');
  expect((await y.muistutukset.oppijan(oppija)).tilaukset.length).toBe(1);
});

test('vahvistuspyyntöjä lähtee vuorokaudessa vain muutama, osoitteeseen ja tilaajalta', async () => {
  const y = ymparisto();
  const tilaa = (n: number, osoite: string) =>
    y.muistutukset.tilaaOppijana({ ...OPPIJAN_VALINNAT, osoite }, { ...oppija, oppijaOid: esimerkkiOppijaOid(n) });
  for (let n = 1; n <= VAHVISTUSPYYNTOJA_ENINTAAN; n += 1) await tilaa(n, 'uhri@example.invalid');
  expect(await koodi(tilaa(99, 'uhri@example.invalid'))).toBe('muistutus.pyyntoja-liikaa');
  for (let n = 1; n <= VAHVISTUSPYYNTOJA_ENINTAAN; n += 1) await tilaa(50, `osoite${n}@example.invalid`);
  expect(await koodi(tilaa(50, 'viela@example.invalid'))).toBe('muistutus.pyyntoja-liikaa');
  expect(y.viestit().length).toBe(2 * VAHVISTUSPYYNTOJA_ENINTAAN);
  y.kello.aseta('2026-01-10T12:00:00.000Z');
  await tilaa(99, 'uhri@example.invalid');
  expect(y.viestit().length).toBe(2 * VAHVISTUSPYYNTOJA_ENINTAAN + 1);
});

test('kun viestejä ei lähde, mitään ei tilata', async () => {
  const y = ymparisto();
  y.viestinvalitys.rikki = true;
  expect(await koodi(y.muistutukset.tilaaOppijana(OPPIJAN_VALINNAT, oppija))).toBe('viesti.ei-lahde');
  expect((await y.muistutukset.oppijan(oppija)).tilaukset).toEqual([]);
});

test('muistutukset lopettaa tilaaja, tai osoitteen haltija avaimella kirjautumatta; toista kertaa ei ole mitä lopettaa', async () => {
  const y = ymparisto();
  await y.muistutukset.tilaaVirkailijana(OPPILAITOS, VALINNAT, opettaja);
  await y.muistutukset.lopetaVirkailijana(OPPILAITOS, opettaja);
  expect(await koodi(y.muistutukset.lopetaVirkailijana(OPPILAITOS, opettaja))).toBe('muistutus.ei-loydy');
  await y.muistutukset.tilaaOppijana(OPPIJAN_VALINNAT, oppija);
  expect(await y.muistutukset.lopeta(y.avain(), YHTEYS)).toMatchObject({ osoite: OPPIJAN_VALINNAT.osoite });
  expect(await koodi(y.muistutukset.lopeta(y.avain(), YHTEYS))).toBe('muistutus.ei-loydy');
  expect((await y.muistutukset.oppijan(oppija)).tilaukset).toEqual([]);
  expect((await y.auditloki.jalkeen(0, 1000)).at(-3)?.kohde).toEqual({ oppijaOid: oppija.oppijaOid });
});
