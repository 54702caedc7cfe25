// Text messages to telephones by your own gateway; e-mail goes on by ours.
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { aikaleima, EhoksError, paiva, type Viestinvalitys } from '@ehoks/core';
import { Aikaraja, kirjeena, luoViestinvalitys } from '@ehoks/registries';
import { DEMO, DEMO_OID, EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { lueLuonti } from '@ehoks/wire';
import { createEhoks } from 'ehoks';
import { plan } from './plan.js';

// In place of your gateway: it takes a text to a number.
const sent: { to: string; text: string }[] = [];
const gateway = createServer((req, res) => {
  let body = '';
  req.on('data', (piece: Buffer) => (body += piece.toString()));
  req.on('end', () => {
    sent.push(JSON.parse(body) as { to: string; text: string });
    res.writeHead(202).end();
  });
}).listen(0);
await once(gateway, 'listening');
const address = `http://localhost:${(gateway.address() as AddressInfo).port}/`;

const mail = luoViestinvalitys(
  { smtpUrl: 'smtp://mail.example.org:587', lahettaja: 'ehoks@example.org' },
  new Aikaraja(8000),
);
const messages: Viestinvalitys = {
  // What is here is offered to those who share, and nothing else.
  kanavat: ['sahkoposti', 'puhelin'],
  laheta: async (lahetys) => {
    if (lahetys.vastaanottaja.kanava === 'sahkoposti') return mail.laheta(lahetys);
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: lahetys.vastaanottaja.osoite, text: kirjeena(lahetys).teksti }),
      signal: AbortSignal.timeout(5000),
    }).catch((cause: unknown) => {
      throw new EhoksError('viesti.ei-lahde', { cause });
    });
    // Of what did not leave nothing is kept, and the sharer is told so.
    if (!response.ok) throw new EhoksError('viesti.ei-lahde', { cause: new Error(`gateway: ${response.status}`) });
  },
};

const neighbours = await kaynnistaSimulaattori();
const ehoks = await createEhoks({
  tietokanta: 'sqlite::memory:',
  opintopolku: { url: neighbours.url, kutsuja: '1.2.246.562.10.00000000001', ...EHOKS_TILI },
  portit: { viestinvalitys: messages, kello: { nyt: () => aikaleima('2026-01-15T12:00:00+02:00') } },
});
await ehoks.migrate();

const official = (oikeus: 'CRUD' | 'HYODYNTAMIS_JA_JAKO') => ({
  kayttajatunnus: 'esimerkki',
  oid: '1.2.246.562.24.44400000064',
  tyyppi: oikeus === 'CRUD' ? ('PALVELU' as const) : ('VIRKAILIJA' as const),
  oikeudet: [{ oikeus, organisaatio: DEMO_OID.a1 }],
});
const right = DEMO.opiskeluoikeudet.find(({ esimerkki }) => esimerkki === 'tavallinen');
const instructor = { nimi: 'Oona Ohjaaja', puhelinnumero: '+358401234567' };
const { id } = await ehoks.luoHoks.suorita({
  ...lueLuonti({
    ...plan(right?.oid ?? '', right?.oppija ?? ''),
    'hankittavat-ammat-tutkinnon-osat': [
      {
        'tutkinnon-osa-koodi-uri': 'tutkinnonosat_300268',
        'tutkinnon-osa-koodi-versio': 1,
        'osaamisen-hankkimistavat': [
          {
            alku: '2026-01-19',
            loppu: '2026-03-27',
            'yksiloiva-tunniste': 'jakso-1',
            'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
            'osaamisen-hankkimistapa-koodi-versio': 1,
            'osa-aikaisuustieto': 100,
            'tyopaikalla-jarjestettava-koulutus': {
              'vastuullinen-tyopaikka-ohjaaja': instructor,
              'tyopaikan-nimi': 'Korjaamo Mutteri',
              'tyopaikan-y-tunnus': '1357902-3',
              'keskeiset-tyotehtavat': ['Huollot'],
            },
          },
        ],
      },
    ],
  }),
  kayttaja: official('CRUD'),
});

const { suunnitelmat } = await ehoks.lueJakoja.virkailijalle(id, official('HYODYNTAMIS_JA_JAKO'));
const period = suunnitelmat[0]?.esitaytot[0]?.kohde;
if (period === undefined) throw new Error('There is nothing to share');
const { jako } = await ehoks.jaa.virkailijana(
  id,
  {
    kohde: period,
    saaja: {
      nimi: instructor.nimi,
      rooli: 'tyopaikkaohjaaja',
      kanava: 'puhelin',
      osoite: instructor.puhelinnumero,
      kieli: 'fi',
    },
    alku: paiva('2026-01-15'),
    loppu: paiva('2026-03-27'),
    laheta: true,
  },
  official('HYODYNTAMIS_JA_JAKO'),
  (tunnus) => `https://ehoks.example.org/${tunnus}`,
);
await ehoks.avaaJako.lahetaKoodi(jako.tunnus, { pyyntoId: 'esimerkki', lahde: '192.0.2.1' }, '192.0.2.1');
for (const { to, text } of sent)
  console.log(`To ${to}: ${text.includes(jako.tunnus) ? 'the link' : /\d{6}/.test(text) ? 'the code' : text}`);

await ehoks.close();
await neighbours.sulje();
gateway.close();
