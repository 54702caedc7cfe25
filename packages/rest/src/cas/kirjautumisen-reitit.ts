import { EhoksError, KIELTAYTYMISET, type Kirjaudu } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { asetaEvaste, evasteenNimi } from '../pyynto/evasteet.js';
import { merkitseKirjautuja } from '../pyynto/kirjautuja.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { vaadiOmaSivusto } from '../pyynto/tunnistus.js';
import { html } from '../sivut/html.js';
import { kenttavirheet, virheyhteenveto } from '../sivut/lomake.js';
import { omaOsoite } from '../sivut/oma-osoite.js';
import { POLUT } from '../sivut/polut.js';
import { naytaSivu } from '../sivut/sivu.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { SIVUN_TEKSTIT } from '../sivut/tekstit.js';
import { kieltaytymisenVirheet, virhesivu } from '../sivut/virhesivu.js';
import { etusivulinkki } from './etusivulinkki.js';
import { kenttaJosOn } from '../pyynto/lomakekentta.js';
import { kirjautumissivu, type Kirjautumislomake } from './kirjautumissivu.js';
import { paluuosoite, tiketinKanssa, type Paluuosoite } from './paluuosoite.js';
import { rajattuKirjautuminen } from './rajattu-kirjautuminen.js';
import { CASIN_TEKSTIT } from './tekstit.js';

/** Logging in with a browser. */
export function kirjautumisenReitit(
  kirjaudu: Kirjaudu,
  palvelut: EhoksPalvelut,
  asetukset: RestAsetukset,
  rajat: Kutsurajat,
): readonly Reitti[] {
  const { julkinenUrl } = asetukset;

  const hylkayssivu = (syy: EhoksError, pyynto: Pyynto): Vastaus =>
    virhesivu(syy, pyynto, asetukset, {
      otsikko: SIVUN_TEKSTIT[sivunKieli(pyynto)].kirjautuminenEiOnnistunut,
      jatko: etusivulinkki(pyynto, asetukset),
    });

  /** Throws as `Kirjaudu.sisaan`, and `tunnus.ei-virkailija` for the account of a system. */
  async function kirjaaSisaan(kayttajatunnus: string, salasana: string, osoite: string): Promise<string> {
    const tiketti = await rajattuKirjautuminen(rajat, osoite, (lahde) =>
      kirjaudu.sisaan({ kayttajatunnus, salasana, lahde }),
    );
    const kayttaja = await palvelut.tunnistautuminen.nykyinen(kayttajatunnus);
    if (typeof kayttaja !== 'object' || kayttaja.tyyppi === 'VIRKAILIJA') return tiketti;
    await kirjaudu.ulos(tiketti);
    throw new EhoksError('tunnus.ei-virkailija');
  }

  /** On to the service, with a ticket of the login. Throws `tunnistus.tgt-ei-kelpaa` or `tunnus.lukittu`. */
  async function jatka(tiketti: string, paluu: Paluuosoite, otsakkeet: Vastaus['otsakkeet'] = {}): Promise<Vastaus> {
    const Location = tiketinKanssa(paluu, await kirjaudu.palvelutiketti(tiketti, paluu.palvelu));
    return { tila: 303, otsakkeet: { Location, 'Cache-Control': 'no-store', ...otsakkeet } };
  }

  return [
    {
      metodi: 'get',
      polku: '/login',
      tunnistus: 'ei',
      virhesivu: hylkayssivu,
      kasittele: async (pyynto) => {
        const service = pyynto.haku.get('service') ?? oletuspalvelu(pyynto, asetukset);
        const paluu = paluuosoite(service, pyynto, asetukset);
        if (paluu === undefined) return vierasPalvelu(pyynto, asetukset);
        const tiketti = pyynto.evaste(evasteenNimi('kirjautuminen', julkinenUrl));
        if (tiketti === undefined) return kirjautumissivu(pyynto, asetukset, { service });
        return jatka(tiketti, paluu).catch((virhe: unknown) => {
          if (!EhoksError.on(virhe) || virhe.koodi !== 'tunnistus.tgt-ei-kelpaa') throw virhe;
          return kirjautumissivu(pyynto, asetukset, { service });
        });
      },
    },
    {
      metodi: 'post',
      polku: '/login',
      tunnistus: 'ei',
      runko: 'lomake',
      virhesivu: hylkayssivu,
      kasittele: async (pyynto) => {
        vaadiOmaSivusto(pyynto, asetukset);
        const service =
          kenttaJosOn(pyynto, 'service') ?? pyynto.haku.get('service') ?? oletuspalvelu(pyynto, asetukset);
        const paluu = paluuosoite(service, pyynto, asetukset);
        if (paluu === undefined) return vierasPalvelu(pyynto, asetukset);
        const kayttajatunnus = kenttaJosOn(pyynto, 'username');
        const salasana = kenttaJosOn(pyynto, 'password');
        const lomake = { service, ...(kayttajatunnus !== undefined && { kayttajatunnus }) };
        if (kayttajatunnus === undefined || salasana === undefined)
          return vajaaLomake(pyynto, asetukset, lomake, salasana === undefined);
        merkitseKirjautuja(pyynto, kayttajatunnus);
        try {
          const tiketti = await kirjaaSisaan(kayttajatunnus, salasana, pyynto.yhteys.lahde);
          return await jatka(tiketti, paluu, { 'Set-Cookie': asetaEvaste('kirjautuminen', tiketti, julkinenUrl) });
        } catch (virhe) {
          // Others are no use to try again: a locked account, the account of a system.
          if (!EhoksError.on(virhe) || KIELTAYTYMISET[virhe.koodi].siirtokoodi !== 401) throw virhe;
          const virheet = kieltaytymisenVirheet(virhe, sivunKieli(pyynto));
          return { ...kirjautumissivu(pyynto, asetukset, lomake, { tila: 401, virheet }), koodi: virhe.koodi };
        }
      },
    },
  ];
}

/** Where one goes who came without a service: to the officials' pages. */
function oletuspalvelu(pyynto: Pyynto, asetukset: RestAsetukset): string {
  return omaOsoite(pyynto, asetukset) + POLUT.virkailijanIstunto;
}

function vajaaLomake(
  pyynto: Pyynto,
  asetukset: RestAsetukset,
  lomake: Kirjautumislomake,
  salasanaPuuttuu: boolean,
): Vastaus {
  const kieli = sivunKieli(pyynto);
  const tekstit = CASIN_TEKSTIT[kieli];
  const virheet = kenttavirheet(kieli, [
    ...(lomake.kayttajatunnus === undefined ? [{ kentta: 'username', teksti: tekstit.kayttajatunnusPuuttuu }] : []),
    ...(salasanaPuuttuu ? [{ kentta: 'password', teksti: tekstit.salasanaPuuttuu }] : []),
  ]);
  return kirjautumissivu(pyynto, asetukset, lomake, { tila: 400, virheet });
}

function vierasPalvelu(pyynto: Pyynto, asetukset: RestAsetukset): Vastaus {
  const kieli = sivunKieli(pyynto);
  const tekstit = CASIN_TEKSTIT[kieli];
  return naytaSivu(pyynto, asetukset, {
    otsikko: SIVUN_TEKSTIT[kieli].kirjautuminenEiOnnistunut,
    tila: 400,
    virheellinen: true,
    sisalto: html`${virheyhteenveto({ otsikko: tekstit.vierasPalvelu, teksti: tekstit.vierasPalveluOhje })}
    ${etusivulinkki(pyynto, asetukset)}`,
  });
}
