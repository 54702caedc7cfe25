import { Avausvalvoja, EhoksError, Kirjaaja, OPH_OID, SiirraJoukkona, type Kayttaja } from '@ehoks/core';
import {
  juoksevaTunnistegeneraattori,
  kiinteaKello,
  MuistiAvausRepository,
  MuistiHoksRepository,
  MuistiKoski,
  MuistiOppijanumerorekisteri,
  MuistiOrganisaatiot,
} from '@ehoks/testing';
import { lueTaulukko } from '@ehoks/wire';
import { ERAN_KOKO } from '../../src/hoks-rajapinta/joukkosiirto.js';
import { siirraTaulukko } from '../../src/virkailija/taulukkosiirto.js';

const kayttaja: Kayttaja = {
  kayttajatunnus: 'tallentaja',
  oid: '1.2.246.562.24.44400000064',
  tyyppi: 'VIRKAILIJA',
  oikeudet: [{ oikeus: 'CRUD', organisaatio: OPH_OID }],
};
const OTSIKOT = 'oppija-oid;opiskeluoikeus-oid;sahkoposti;ensikertainen-hyvaksyminen;osaamisen-hankkimisen-tarve';

/** A transfer of rows that are refused, against the real core in memory; the registries fail from the `vika`:th call on. */
function siirra({
  riveja,
  kuiva,
  vika = Infinity,
  lopetus = new AbortController().signal,
}: {
  riveja: number;
  kuiva: boolean;
  vika?: number;
  lopetus?: AbortSignal;
}) {
  const kello = kiinteaKello('2026-01-15T10:00:00.000Z');
  const hoksit = new MuistiHoksRepository();
  const ilmoitetut: string[] = [];
  let kutsuja = 0;
  const palvelut = {
    siirraJoukkona: new SiirraJoukkona({
      hoksit,
      koski: new MuistiKoski(),
      oppijanumerorekisteri: new MuistiOppijanumerorekisteri(),
      organisaatiot: new MuistiOrganisaatiot(),
      avausvalvoja: new Avausvalvoja({ avaukset: new MuistiAvausRepository(), kello }),
      kirjaaja: new Kirjaaja({ auditloki: hoksit.auditloki, siirtoloki: hoksit.siirtoloki, kello }),
      tunnistegeneraattori: juoksevaTunnistegeneraattori(),
      kello,
      saantotasot: {},
    }),
    pyynnossa: async <T>(tyo: () => Promise<T>): Promise<T> => {
      kutsuja += 1;
      if (kutsuja >= vika) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'koski' } });
      return tyo();
    },
  };
  const tulokset = siirraTaulukko(palvelut, {
    taulukko: lueTaulukko([OTSIKOT, ...Array.from({ length: riveja }, (_, i) => `x;${i};;;`)].join('\n')),
    kuiva,
    kayttaja,
    yhteys: { kieli: 'fi', pyyntoId: 'p', aika: kello.nyt(), tukiosoite: 'tuki@example.invalid' },
    lopetus,
    ilmoita: ({ koodi }) => ilmoitetut.push(koodi),
  });
  return { tulokset, ilmoitetut };
}

test('rivit tulevat tiedoston järjestyksessä, jokainen kerran', async () => {
  const tulokset = await siirra({ riveja: 401, kuiva: false }).tulokset;
  expect(tulokset.map(({ rivi }) => rivi)).toEqual(Array.from({ length: 401 }, (_, i) => i + 2));
  expect(new Set(tulokset.map(({ tila, koodi }) => `${tila} ${koodi}`))).toEqual(new Set(['hylatty hoks.sisalto']));
});

test('kun rekisteri lakkaa vastaamasta kesken luonnin, tehdyt kerrotaan ja loput jäävät', async () => {
  const { tulokset, ilmoitetut } = siirra({ riveja: 401, kuiva: false, vika: 3 });
  const rivit = await tulokset;
  expect(rivit).toHaveLength(401);
  expect(rivit.filter(({ tila }) => tila === 'kesken').map(({ rivi }) => rivi)).toEqual(
    // Those after the first batch; the first row of plans is the second of the file.
    Array.from({ length: 401 - ERAN_KOKO }, (_, i) => i + ERAN_KOKO + 2),
  );
  expect(rivit.at(-1)).toMatchObject({ koodi: 'rekisteri.ei-vastaa', ohje: expect.any(String) });
  expect(ilmoitetut).toEqual(['rekisteri.ei-vastaa']);
});

test.each([
  ['esikatselussa', { riveja: 401, kuiva: true, vika: 3 }, 'rekisteri.ei-vastaa'],
  ['ennen ensimmäistä tallennusta', { riveja: 401, kuiva: false, vika: 1 }, 'rekisteri.ei-vastaa'],
  ['pysähdyttäessä', { riveja: 1, kuiva: false, lopetus: AbortSignal.abort() }, 'palvelu.pysahtyy'],
])('%s vika on koko pyynnön', async (_, pyynto, koodi) => {
  await expect(siirra(pyynto).tulokset).rejects.toMatchObject({ koodi });
});
