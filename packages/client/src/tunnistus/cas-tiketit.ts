import { Siirtovirhe } from '../asiakas/siirtovirhe.js';
import { KERRAN, type Yhteys } from '../asiakas/yhteys.js';
import type { Kirjautuminen, Kirjautumistapa, Ovi } from './kirjautuminen.js';

/** A ticket of CAS for every call, as the national service has it: one login, then one ticket a call, good for ten seconds. */
export function casTiketeilla(palvelu: string): Kirjautumistapa {
  return async ({ cas: yhteys }, ovi): Promise<Kirjautuminen> => {
    let kirjautuminen = kirjaudu(yhteys, ovi);
    await kirjautuminen;
    const tiketti = async (): Promise<string> => {
      const oma = kirjautuminen;
      const { teksti } = await yhteys.ovella(`cas/v1/tickets/${await oma}`, {
        method: 'post',
        body: new URLSearchParams({ service: palvelu }),
      });
      return teksti;
    };
    return {
      otsakkeet: async () => {
        const oma = kirjautuminen;
        try {
          return { ticket: await tiketti() };
        } catch (virhe) {
          // A login lasts for eight hours; the calls that find it ended wait for one new login together.
          if (!(Siirtovirhe.on(virhe) && virhe.hylkays.tila === 404)) throw virhe;
          if (kirjautuminen === oma) kirjautuminen = kirjaudu(yhteys, ovi);
          return { ticket: await tiketti() };
        }
      },
    };
  };
}

function kirjaudu(yhteys: Yhteys, ovi: Ovi): Promise<string> {
  return ovi.kirjaudu(async ({ kayttajatunnus, salasana }) => {
    const { otsakkeet } = await yhteys.ovella('cas/v1/tickets', {
      ...KERRAN,
      method: 'post',
      body: new URLSearchParams({ username: kayttajatunnus, password: salasana }),
    });
    const tgt = otsakkeet.get('location')?.split('/').at(-1);
    if (tgt === undefined)
      throw new Siirtovirhe({ tila: 502, viesti: yhteys.sano('eiKirjautumista'), havainnot: [], tuki: {} });
    return tgt;
  });
}
