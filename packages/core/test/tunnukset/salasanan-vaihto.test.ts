import {
  esimerkkiTunnus,
  juoksevaTunnistegeneraattori,
  kieltaytyminen,
  kiinteaKello,
  MuistiIstuntoRepository,
  MuistiKirjautumisyritysRepository,
  MuistiSiirtoloki,
  MuistiTikettiRepository,
  MuistiTunnusRepository,
} from '@ehoks/testing';
import { siirraSekunteja } from '../../src/aika/aikaleima.js';
import { Kirjaaja } from '../../src/auditloki/kirjaaja.js';
import { AnnaPaasytunniste } from '../../src/tunnukset/kayttotapaukset/anna-paasytunniste.js';
import { AsetaSalasana } from '../../src/tunnukset/kayttotapaukset/aseta-salasana.js';
import { Kirjaudu } from '../../src/tunnukset/kayttotapaukset/kirjaudu.js';
import type { Paasytunniste } from '../../src/tunnukset/paasytunnisteet.port.js';
import { salasanalinkki } from '../../src/tunnukset/salasanalinkki.js';
import type { Salasanatiivistin } from '../../src/tunnukset/salasanatiivistin.port.js';

const VANHA = 'Vanha-salasana-1';
const UUSI = 'Uusi-salasana-2';
const PALVELU = 'https://palvelu.example';

/** Tiivistys ja tarkistus kestävät; niiden aikana tapahtuu, mitä testi haluaa. */
class Keskeytyva implements Salasanatiivistin {
  tiivistettaessa: () => Promise<unknown> = async () => undefined;
  tarkistettaessa: () => Promise<unknown> = async () => undefined;

  async tiivista(salasana: string): Promise<string> {
    await this.tiivistettaessa();
    return salasana;
  }

  async tasmaa(salasana: string, tiiviste: string): Promise<boolean> {
    await this.tarkistettaessa();
    return salasana === tiiviste;
  }
}

async function ymparisto() {
  const kello = kiinteaKello('2025-03-03T10:00:00.000Z');
  const tunnukset = new MuistiTunnusRepository();
  const salasanatiivistin = new Keskeytyva();
  const deps = {
    tunnukset,
    salasanatiivistin,
    tiketit: new MuistiTikettiRepository(),
    istunnot: new MuistiIstuntoRepository(),
    yritykset: new MuistiKirjautumisyritysRepository(),
    tunnistegeneraattori: juoksevaTunnistegeneraattori(),
    salasanasaanto: 'kayttoonotto' as const,
    kirjaaja: new Kirjaaja({ auditloki: tunnukset.auditloki, siirtoloki: new MuistiSiirtoloki(), kello }),
    kello,
  };
  await tunnukset.lisaa(esimerkkiTunnus({ kayttajatunnus: 'siirto', salasanatiiviste: VANHA }));
  const kirjaudu = new Kirjaudu(deps);
  const paasytunnisteet = {
    allekirjoita: async (paasytunniste: Paasytunniste) => JSON.stringify(paasytunniste),
    lue: async (teksti: string) => JSON.parse(teksti) as Paasytunniste,
  };
  const annaPaasytunniste = new AnnaPaasytunniste({ ...deps, kirjaudu, paasytunnisteet });
  const pyynto = (salasana: string) => ({ kayttajatunnus: 'siirto', salasana, lahde: '192.0.2.1' });
  const kuluu = (sekunteja: number): void => kello.aseta(siirraSekunteja(kello.nyt(), sekunteja));
  return {
    ...deps,
    kirjaudu,
    annaPaasytunniste,
    pyynto,
    kuluu,
    vaihda: async () => {
      const linkki = salasanalinkki('siirto', kello.nyt(), deps.tunnistegeneraattori);
      await deps.tiketit.lisaaPalvelutiketti(linkki);
      await new AsetaSalasana(deps).suorita(linkki.tiketti, UUSI, { pyyntoId: 'pyynto-1', lahde: '192.0.2.9' });
    },
  };
}

describe('vanhalla salasanalla aloitettu kirjautuminen', () => {
  test.each(['sisaan', 'annaPaasytunniste'] as const)(
    'on väärä salasana, kun se vaihtui tarkistuksen aikana (%s)',
    async (tapa) => {
      const { kirjaudu, annaPaasytunniste, salasanatiivistin, pyynto, vaihda, kuluu, yritykset, kello } =
        await ymparisto();
      const alku = kello.nyt();
      salasanatiivistin.tarkistettaessa = async () => {
        salasanatiivistin.tarkistettaessa = async () => undefined;
        await vaihda();
        kuluu(1);
      };
      const yritys = tapa === 'sisaan' ? kirjaudu.sisaan(pyynto(VANHA)) : annaPaasytunniste.suorita(pyynto(VANHA));
      expect(await kieltaytyminen(yritys)).toBe('tunnistus.vaarat-tunnukset');
      expect((await yritykset.yritykset('siirto', alku)).map(({ tulos }) => tulos)).toEqual(['vaara-salasana']);
      expect(await kieltaytyminen(kirjaudu.sisaan(pyynto(UUSI)))).toBeUndefined();
    },
  );

  test('ei jätä kelpaavaa pääsytunnistetta, vaikka onnistuu juuri ennen vaihtoa', async () => {
    const { annaPaasytunniste, salasanatiivistin, pyynto, vaihda, kuluu } = await ymparisto();
    let tunniste = '';
    salasanatiivistin.tiivistettaessa = async () => {
      kuluu(1);
      tunniste = await annaPaasytunniste.suorita(pyynto(VANHA));
      kuluu(1);
    };
    await vaihda();
    expect(await kieltaytyminen(annaPaasytunniste.tunnista(tunniste))).toBe('tunnistus.paasytunniste-ei-kelpaa');
  });

  test('kelpaa vaihdon jälkeen tallennettunakin vain alkuhetkestään', async () => {
    const { kirjaudu, annaPaasytunniste, salasanatiivistin, tunnukset, pyynto, kuluu, kello } = await ymparisto();
    salasanatiivistin.tarkistettaessa = async () => kuluu(2);
    const alku = kello.nyt();
    const kirjautuminen = await kirjaudu.sisaan(pyynto(VANHA));
    kello.aseta(alku);
    const tunniste = await annaPaasytunniste.suorita(pyynto(VANHA));
    const salasanaVaihdettu = siirraSekunteja(alku, 1);
    await tunnukset.muuta('siirto', (tunnus) => ({ ...tunnus, salasanaVaihdettu }));
    expect(await kieltaytyminen(kirjaudu.palvelutiketti(kirjautuminen, PALVELU))).toBe('tunnistus.tgt-ei-kelpaa');
    expect(await kieltaytyminen(annaPaasytunniste.tunnista(tunniste))).toBe('tunnistus.paasytunniste-ei-kelpaa');
  });
});
