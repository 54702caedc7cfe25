import { ISTUNNON_KESTO, KERTAKOODI, TYOPAIKAN_VIESTI_ENINTAAN, type Tyopaikkakayttaja } from '@ehoks/core';
import { jaettuJson, jaetutJson, vastausJson, type JakolinkinTila } from '@ehoks/wire';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { paataIstunto } from '../istunto/istunnon-vaiheet.js';
import { asetaEvaste, evasteenNimi } from '../pyynto/evasteet.js';
import { lueKentat, lueParametri } from '../pyynto/kentat.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';
import { lahdeavain } from '../pyynto/lahdeavain.js';
import { kuvio, numero, teksti, uuid } from '../pyynto/muodot.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { vaadiOmaSivusto } from '../pyynto/tunnistus.js';

/** Kept nowhere: neither in a cache, nor the link in the address of the next page. */
const SALASSA = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };

/** `/ehoks-oppija-backend/api/v1/tyopaikka`: who has a link proves to have its address with a code, and sees what is shared with it. */
export function tyopaikanReitit(
  palvelut: EhoksPalvelut,
  asetukset: RestAsetukset,
  rajat: Kutsurajat,
): readonly Reitti[] {
  const { avaaJako, katsoJakoja, vastaaJakoon } = palvelut;
  const { julkinenUrl } = asetukset;
  const evaste = evasteenNimi('tyopaikka', julkinenUrl);
  const tunnus = ({ parametrit }: Pyynto): string => lueParametri(parametrit, 'jako', uuid);
  const salassa = (sisalto: unknown, otsakkeet: Vastaus['otsakkeet'] = {}): Vastaus =>
    data(sisalto, {}, { ...SALASSA, ...otsakkeet });

  return [
    {
      metodi: 'get',
      polku: '/linkit/:jako',
      tunnistus: 'ei',
      kasittele: async (pyynto) => {
        await rajat.jakolinkki(pyynto.yhteys.lahde);
        const tila: JakolinkinTila = await avaaJako.tila(tunnus(pyynto), pyynto.evaste(evaste));
        return salassa(tila);
      },
    },
    {
      metodi: 'post',
      polku: '/linkit/:jako/koodi',
      tunnistus: 'ei',
      kasittele: async (pyynto) => {
        await rajat.jakolinkki(pyynto.yhteys.lahde);
        vaadiOmaSivusto(pyynto, asetukset);
        const { yhteys } = pyynto;
        const lahetetty = await avaaJako.lahetaKoodi(tunnus(pyynto), yhteys, lahdeavain(yhteys.lahde));
        const { osoite, voimassaAsti } = lahetetty;
        return salassa(
          { osoite, 'voimassa-asti': voimassaAsti },
          { 'Set-Cookie': asetaEvaste('koodipyynto', lahetetty.pyynto, julkinenUrl, KERTAKOODI.minuutteja * 60) },
        );
      },
    },
    {
      metodi: 'post',
      polku: '/linkit/:jako/istunto',
      tunnistus: 'ei',
      runko: 'json',
      kasittele: async (pyynto) => {
        await rajat.jakolinkki(pyynto.yhteys.lahde);
        vaadiOmaSivusto(pyynto, asetukset);
        const { koodi } = lueKentat(pyynto.runko, { koodi: kuvio(/^\d{6}$/) });
        const pyydetty = pyynto.evaste(evasteenNimi('koodipyynto', julkinenUrl));
        const { tunniste, kayttaja } = await avaaJako.avaa(tunnus(pyynto), koodi, pyynto.yhteys, pyydetty);
        const vanha = pyynto.evaste(evaste);
        if (vanha !== undefined) await palvelut.istunnot.paata(vanha);
        return salassa(kayttajaJson(kayttaja), {
          'Set-Cookie': asetaEvaste('tyopaikka', tunniste, julkinenUrl, ISTUNNON_KESTO),
        });
      },
    },
    {
      metodi: 'get',
      polku: '/istunto',
      tunnistus: 'tyopaikka',
      jalki: 'katso-jakoa',
      kasittele: async ({ kayttaja }) => salassa(kayttajaJson(kayttaja)),
    },
    {
      metodi: 'delete',
      polku: '/istunto',
      tunnistus: 'ei',
      kasittele: async (pyynto) => salassa({}, await paataIstunto(pyynto, palvelut, asetukset, 'tyopaikka')),
    },
    {
      metodi: 'get',
      polku: '/jaot',
      tunnistus: 'tyopaikka',
      jalki: 'katso-jakoa',
      kasittele: async ({ kayttaja }) => salassa(jaetutJson(await katsoJakoja.kaikki(kayttaja))),
    },
    {
      metodi: 'get',
      polku: '/jaot/:jako',
      tunnistus: 'tyopaikka',
      jalki: 'katso-jakoa',
      kasittele: async (pyynto) => salassa(jaettuJson(await katsoJakoja.yksi(tunnus(pyynto), pyynto.kayttaja))),
    },
    {
      metodi: 'post',
      polku: '/jaot/:jako/kuittaus',
      tunnistus: 'tyopaikka',
      jalki: 'kuittaa-jako',
      runko: 'json',
      kasittele: async (pyynto) => {
        const { versio } = lueKentat(pyynto.runko, { versio: numero(1) });
        return salassa(vastausJson(await vastaaJakoon.kuittaa(tunnus(pyynto), versio, pyynto.kayttaja)));
      },
    },
    {
      metodi: 'post',
      polku: '/jaot/:jako/viestit',
      tunnistus: 'tyopaikka',
      jalki: 'kirjoita-oppilaitokselle',
      runko: 'json',
      kasittele: async (pyynto) => {
        const { teksti: kirjoitettu } = lueKentat(pyynto.runko, { teksti: teksti(TYOPAIKAN_VIESTI_ENINTAAN) });
        return salassa(vastausJson(await vastaaJakoon.kirjoita(tunnus(pyynto), kirjoitettu, pyynto.kayttaja)));
      },
    },
  ];
}

function kayttajaJson({ nimi, osoite, kanava }: Tyopaikkakayttaja) {
  return { nimi, osoite, kanava };
}
