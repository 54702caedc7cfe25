import { esimerkkiLokitapahtuma, esimerkkiOppijaOid } from '@ehoks/testing';
import { kayttaja, VIERAS_OPPILAITOS } from '../hoks/kayttotapaukset/ymparisto.js';
import { OPPILAITOS } from '../malli-hoks.js';
import { MAANANTAI, OPPIJAN_VALINNAT, VALINNAT, YHTEYS, ymparisto } from './ymparisto.js';

const katselija = kayttaja('READ', OPPILAITOS, 'VIRKAILIJA');
const opettaja = {
  ...katselija,
  oikeudet: [...katselija.oikeudet, { oikeus: 'HYODYNTAMIS_JA_JAKO', organisaatio: OPPILAITOS }],
} as const;
const { kayttajatunnus } = opettaja;
const oppija = { oppijaOid: esimerkkiOppijaOid(1), nimi: 'Oona Oppija' };

/** Virkailijan vahvistettu tilaus, ja suunnitelmia, joissa on mistä muistuttaa. */
async function tilattu(rytmi: 'viikoittain' | 'paivittain' = 'viikoittain') {
  const y = ymparisto();
  y.tunnistautuminen.nykyiset.set(kayttajatunnus, opettaja);
  await y.lisatty(1, { alku: '2026-01-14', loppu: '2026-05-29', osaAikaisuus: 50 }, ['2026-01-19']);
  await y.lisatty(2, { alku: '2025-10-01', loppu: '2026-01-16' }, []);
  await y.lisatty(3, { alku: '2025-10-01', loppu: '2026-01-16', osaAikaisuus: 50 }, []);
  await y.lisatty(4, { alku: '2025-10-01', loppu: '2026-01-11' }, ['2026-01-11']);
  await y.muistutukset.tilaaVirkailijana(OPPILAITOS, { ...VALINNAT, rytmi }, opettaja);
  await y.muistutukset.vahvista(y.avain(), YHTEYS);
  y.viestinvalitys.lahetetyt.length = 0;
  return y;
}

async function oppijanaTilattu() {
  const y = ymparisto();
  await y.lisatty(1, { alku: '2026-01-14', loppu: '2026-05-29' }, ['2026-01-19', '2026-02-20']);
  await y.muistutukset.tilaaOppijana(OPPIJAN_VALINNAT, oppija);
  await y.muistutukset.vahvista(y.avain(), YHTEYS);
  y.viestinvalitys.lahetetyt.length = 0;
  return y;
}

test('virkailijalle määrät, päivät ja luettelot, maanantaina eikä ennen', async () => {
  const y = await tilattu();
  y.kello.aseta('2026-01-12T04:59:59.000Z');
  expect(await y.aja()).toEqual({});
  y.kello.aseta(MAANANTAI);
  expect(await y.aja()).toEqual({ lahetettyja: 1 });
  const tulevat = { alkaen: '2026-01-12', paattyen: '2026-01-19' };
  const menneet = { alkaen: '2026-01-04', paattyen: '2026-01-11' };
  const rivi = (laji: string, ikkuna = tulevat) => ({
    laji,
    maara: 1,
    ...ikkuna,
    uri: `https://ehoks.example/${laji}/${OPPILAITOS}/${ikkuna.alkaen}`,
  });
  expect(y.viestinvalitys.lahetetyt).toEqual([
    {
      vastaanottaja: { kanava: 'sahkoposti', osoite: VALINNAT.osoite },
      kieli: 'sv',
      viesti: {
        laji: 'muistutus',
        organisaatio: {},
        rivit: [
          rivi('jakso-alkaa'),
          rivi('naytto-alkaa'),
          rivi('jakso-paattyy-vajaana'),
          rivi('jakso-paattyi-vajaana', menneet),
        ],
        lopetus: y.sivuosoitteet.muistutukset(y.avain()),
      },
    },
  ]);
  expect((await y.kirjatut()).at(-1)).toBe('laheta-muistutus YLLAPITO');
});

test('työpaikkojen viestit edelliseen päivään mennessä, käsiteltyjä lukuun ottamatta', async () => {
  const y = await tilattu();
  const { id } = await y.lisatty(9, { alku: '2025-09-01', loppu: '2026-06-01', osaAikaisuus: 100 }, []);
  await y.kirjoitettu(id, 'eilinen', '2026-01-11T21:59:59.999Z');
  await y.kirjoitettu(id, 'tanainen', '2026-01-11T22:00:00.000Z');
  await y.kirjoitettu(id, 'kasitelty', '2026-01-10T12:00:00.000Z');
  await y.tyopaikanVastaukset.kasittele(
    'kasitelty',
    { kayttajatunnus: 'virkailija', aika: y.kello.nyt() },
    esimerkkiLokitapahtuma({ toimi: 'kasittele-viesti' }),
  );
  y.kello.aseta(MAANANTAI);
  await y.aja();
  const [viesti] = y.viestit();
  expect(viesti?.laji === 'muistutus' && viesti.rivit.at(-1)).toMatchObject({
    laji: 'viesti-tyopaikalta',
    maara: 1,
    alkaen: '2026-01-04',
    paattyen: '2026-01-11',
  });
});

test('työpaikan viesteistä ei kerrota sille, joka ei niitä näe', async () => {
  const y = await tilattu();
  const { id } = await y.lisatty(9, { alku: '2025-09-01', loppu: '2026-06-01', osaAikaisuus: 100 }, []);
  await y.kirjoitettu(id, 'eilinen', '2026-01-11T12:00:00.000Z');
  y.tunnistautuminen.nykyiset.set(kayttajatunnus, katselija);
  y.kello.aseta(MAANANTAI);
  await y.aja();
  const [viesti] = y.viestit();
  expect(viesti?.laji === 'muistutus' && viesti.rivit.map(({ laji }) => laji)).toEqual([
    'jakso-alkaa',
    'naytto-alkaa',
    'jakso-paattyy-vajaana',
    'jakso-paattyi-vajaana',
  ]);
});

test('sama kerrotaan kerran: uudelleen ajettuna, toisessa prosessissa ja seuraavalla viikolla', async () => {
  const y = await tilattu();
  y.kello.aseta(MAANANTAI);
  await Promise.all([y.aja(), y.aja(), y.aja()]);
  expect(y.viestit().length).toBe(1);
  y.kello.aseta('2026-01-13T05:00:00.000Z');
  expect(await y.aja()).toEqual({});
  // Maanantaihin mennessä päättynyt vajaa jakso on ainoa uusi.
  y.kello.aseta('2026-01-19T05:00:00.000Z');
  await y.aja();
  expect(y.viestit().at(-1)).toMatchObject({ rivit: [{ laji: 'jakso-paattyi-vajaana', maara: 1 }] });
  y.kello.aseta('2026-01-26T05:00:00.000Z');
  expect(await y.aja()).toEqual({});
  expect(y.viestit().length).toBe(2);
});

test('pitkän pysähdyksen jälkeen menneistä ei kerrota', async () => {
  const y = await tilattu();
  y.kello.aseta('2026-02-18T15:00:00.000Z');
  expect(await y.aja()).toEqual({});
  expect(y.viestit()).toEqual([]);
});

test('kun posti ei lähde, viesti myöhästyy mutta ei katoa eikä tule kahdesti', async () => {
  const y = await tilattu();
  y.kello.aseta(MAANANTAI);
  y.viestinvalitys.rikki = true;
  expect(await y.aja()).toEqual({ lahtemattomia: 1 });
  expect(await y.aja()).toEqual({});
  y.viestinvalitys.rikki = false;
  y.kello.aseta('2026-01-12T06:00:00.000Z');
  expect(await y.aja()).toEqual({ lahetettyja: 1 });
  expect(await y.aja()).toEqual({});
  expect(y.viestit().length).toBe(1);
});

test('kun mikään ei lähde, ajo jättää loput seuraavaan eikä kiusaa palvelinta', async () => {
  const y = ymparisto();
  for (let n = 1; n <= 8; n += 1) {
    await y.lisatty(n, { alku: '2026-01-14', loppu: '2026-05-29' }, []);
    const osoite = `oppija${n}@example.invalid`;
    await y.muistutukset.tilaaOppijana(
      { ...OPPIJAN_VALINNAT, osoite },
      { ...oppija, oppijaOid: esimerkkiOppijaOid(n) },
    );
    await y.muistutukset.vahvista(y.avain(), YHTEYS);
  }
  y.kello.aseta(MAANANTAI);
  y.viestinvalitys.rikki = true;
  expect(await y.aja()).toEqual({ lahtemattomia: 5, keskeytyi: true });
  y.viestinvalitys.rikki = false;
  expect(await y.aja()).toEqual({ lahetettyja: 3 });
  y.kello.aseta('2026-01-12T06:00:00.000Z');
  expect(await y.aja()).toEqual({ lahetettyja: 5 });
});

test('se, joka kuolee lähetyksen aikana, ei lähetä samana päivänä toista; kertomatta jäänyt on seuraavassa', async () => {
  const y = await tilattu();
  y.kello.aseta(MAANANTAI);
  const { merkitseLahetetyksi } = y.muistutustilaukset;
  y.muistutustilaukset.merkitseLahetetyksi = () => Promise.reject(new Error('prosessi kuoli'));
  await expect(y.aja()).rejects.toThrow('prosessi kuoli');
  y.muistutustilaukset.merkitseLahetetyksi = merkitseLahetetyksi;
  y.kello.aseta('2026-01-12T20:00:00.000Z');
  expect(await y.aja()).toEqual({});
  y.kello.aseta('2026-01-13T05:00:00.000Z');
  expect(await y.aja()).toEqual({ lahetettyja: 1 });
});

test('vahvistamaton raukeaa', async () => {
  const y = ymparisto();
  await y.muistutukset.tilaaVirkailijana(OPPILAITOS, VALINNAT, opettaja);
  y.kello.aseta('2026-01-16T11:59:59.000Z');
  expect(await y.aja()).toEqual({});
  y.kello.aseta('2026-01-16T12:00:00.000Z');
  expect(await y.aja()).toEqual({ poistettuja: 1 });
  expect(y.viestit().length).toBe(1);
});

test('oikeus katsotaan joka kerta: päättynyt lopettaa muistutukset, samoin poistettu tunnus', async () => {
  for (const nykyinen of [
    { ...opettaja, oikeudet: [] },
    kayttaja('READ', VIERAS_OPPILAITOS, 'VIRKAILIJA'),
    undefined,
  ]) {
    const y = await tilattu();
    if (nykyinen) y.tunnistautuminen.nykyiset.set(kayttajatunnus, nykyinen);
    else y.tunnistautuminen.nykyiset.delete(kayttajatunnus);
    y.kello.aseta(MAANANTAI);
    expect(await y.aja()).toEqual({ poistettuja: 1 });
    expect([y.viestit(), (await y.muistutukset.virkailijan(opettaja)).tilaukset]).toEqual([[], []]);
  }
});

test('lukittu tunnus ja vastaamaton rekisteri vain odottavat', async () => {
  const y = await tilattu('paivittain');
  y.tunnistautuminen.nykyiset.set(kayttajatunnus, 'lukittu');
  y.kello.aseta(MAANANTAI);
  expect(await y.aja()).toEqual({ odottavia: 1 });
  y.tunnistautuminen.nykyiset.set(kayttajatunnus, opettaja);
  y.organisaatiot.alhaalla = true;
  y.kello.aseta('2026-01-13T05:00:00.000Z');
  expect(await y.aja()).toEqual({ odottavia: 1 });
  y.organisaatiot.alhaalla = false;
  y.kello.aseta('2026-01-14T05:00:00.000Z');
  expect(await y.aja()).toEqual({ lahetettyja: 1 });
});

test('kun oikeudet selviävät vain kirjautumisessa, viimeksi nähdyt kelpaavat kuukauden', async () => {
  const y = await tilattu();
  y.tunnistautuminen.nykyiset.set(kayttajatunnus, 'vain-tiketista');
  y.kello.aseta(MAANANTAI);
  expect(await y.aja()).toEqual({ lahetettyja: 1 });
  y.kello.aseta('2026-02-16T05:00:00.000Z');
  expect(await y.aja()).toEqual({ odottavia: 1 });
  // Kirjautuessa oikeutta ei enää ollut.
  await y.muistutustilaukset.nahtiinOikeudet({ kayttaja: { ...opettaja, oikeudet: [] }, nahty: y.kello.nyt() });
  y.kello.aseta('2026-02-17T05:00:00.000Z');
  expect(await y.aja()).toEqual({ poistettuja: 1 });
});

test('vuoden kirjautumatta ollut ei enää saa muistutuksia', async () => {
  const y = await tilattu();
  y.tunnistautuminen.nykyiset.set(kayttajatunnus, 'vain-tiketista');
  y.kello.aseta('2027-01-11T05:00:00.000Z');
  expect(await y.aja()).toEqual({ poistettuja: 1 });
});

test('oppijalle lajit ja päivät omasta suunnitelmasta, ei muuta', async () => {
  const y = await oppijanaTilattu();
  y.kello.aseta(MAANANTAI);
  expect(await y.aja()).toEqual({ lahetettyja: 1 });
  expect(y.viestit()).toEqual([
    {
      laji: 'oppijan-muistutus',
      rivit: [
        { laji: 'jakso-alkaa', alku: '2026-01-14' },
        { laji: 'naytto-alkaa', alku: '2026-01-19' },
      ],
      uri: 'https://ehoks.example/oma',
      lopetus: y.sivuosoitteet.muistutukset(y.avain()),
    },
  ]);
  for (const nyt of ['2026-01-13T05:00:00.000Z', '2026-02-12T05:00:00.000Z']) {
    y.kello.aseta(nyt);
    expect(await y.aja()).toEqual({});
  }
  y.kello.aseta('2026-02-13T05:00:00.000Z');
  expect(await y.aja()).toEqual({ lahetettyja: 1 });
  expect(y.viestit().at(-1)).toMatchObject({ rivit: [{ laji: 'naytto-alkaa', alku: '2026-02-20' }] });
});

test('oppijan, jolla ei ole enää suunnitelmia, tilaus poistetaan', async () => {
  const y = ymparisto();
  await y.muistutukset.tilaaOppijana(OPPIJAN_VALINNAT, oppija);
  await y.muistutukset.vahvista(y.avain(), YHTEYS);
  y.kello.aseta(MAANANTAI);
  expect(await y.aja()).toEqual({ poistettuja: 1 });
  expect((await y.muistutukset.oppijan(oppija)).tilaukset).toEqual([]);
});

test('ajo keskeytyy pyydettäessä ja jatkuu siitä', async () => {
  const y = await tilattu();
  y.kello.aseta(MAANANTAI);
  expect(await y.aja(() => false)).toEqual({ keskeytyi: true });
  expect(y.viestit()).toEqual([]);
  expect(await y.aja()).toEqual({ lahetettyja: 1 });
});
