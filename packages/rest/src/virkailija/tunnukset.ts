import { myonnettavatRoolit, roolitiedot, type Kertasalaisuus, type Tunnustiedot } from '@ehoks/core';
import { kebabJson } from '@ehoks/wire';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut, OmatTunnuksetPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import type { Reitti, Vastaus } from '../pyynto/reitti.js';
import { lueHaku, lueKentat, lueParametri } from '../pyynto/kentat.js';
import { organisaatioOid, paiva, rooli, teksti, totuusarvo } from '../pyynto/muodot.js';
import { organisaatioidenNimet } from './organisaatioiden-nimet.js';

const KAYTTAJATUNNUS = teksti(50);
const MYONNETTAVA = { rooli, organisaatio: organisaatioOid };
const VOIMASSAOLO = { alkaa: paiva, paattyy: paiva };
const UUSI_TUNNUS = { kayttajatunnus: KAYTTAJATUNNUS, nimi: teksti(200), ...MYONNETTAVA };

const TEHTY: Vastaus = { tila: 204 };
/** A secret is shown once: no cache may keep it. */
const EI_TALTEEN = { 'Cache-Control': 'no-store' };

/** `/virkailija/tunnukset`: the service's own accounts and their roles. */
export function tunnustenReitit(
  { hallitseTunnuksia, myonnaRooleja }: OmatTunnuksetPalvelut,
  palvelut: Pick<EhoksPalvelut, 'organisaatiot'>,
  { julkinenUrl }: Pick<RestAsetukset, 'julkinenUrl'>,
): readonly Reitti[] {
  const kerran = (salaisuus: Kertasalaisuus): object =>
    'salasana' in salaisuus ? salaisuus : { salasanalinkki: `${julkinenUrl}/cas/salasana/${salaisuus.linkki}` };
  const nimet = (tunnukset: readonly Tunnustiedot[]) =>
    organisaatioidenNimet(
      palvelut,
      tunnukset.flatMap(({ roolit }) => roolit.map(({ organisaatio }) => organisaatio)),
    );
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue-tunnuksia',
      kasittele: async ({ kayttaja, haku }) => {
        const { organisaatio } = lueHaku(haku, {}, { organisaatio: organisaatioOid });
        const tunnukset = await hallitseTunnuksia.luettelo(kayttaja, organisaatio);
        return data(tunnukset.map(kebabJson), await nimet(tunnukset));
      },
    },
    {
      metodi: 'post',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'luo-tunnus',
      runko: 'json',
      kasittele: async ({ kayttaja, runko }) => {
        const uusi = lueKentat(runko, UUSI_TUNNUS, VOIMASSAOLO);
        const { tunnus, salaisuus } = await myonnaRooleja.luoTunnus(kayttaja, uusi);
        return data({ tunnus: kebabJson(tunnus), ...kerran(salaisuus) }, {}, EI_TALTEEN);
      },
    },
    {
      metodi: 'get',
      polku: '/roolit',
      tunnistus: 'virkailija',
      jalki: 'lue-tunnuksia',
      kasittele: async ({ kayttaja }) =>
        data(
          myonnettavatRoolit(kayttaja).map((myonnettava) => {
            const { nimi, ryhma, kenelle, tasot } = roolitiedot(myonnettava);
            return { rooli: myonnettava, nimi, ryhma, kenelle, tasot };
          }),
        ),
    },
    {
      metodi: 'get',
      polku: '/:kayttajatunnus',
      tunnistus: 'virkailija',
      jalki: 'lue-tunnuksia',
      kasittele: async ({ kayttaja, parametrit }) => {
        const nakyma = await hallitseTunnuksia.nayta(kayttaja, kayttajatunnus(parametrit));
        return data(kebabJson(nakyma), await nimet([nakyma.tunnus]));
      },
    },
    {
      metodi: 'post',
      polku: '/:kayttajatunnus/salasana',
      tunnistus: 'virkailija',
      jalki: 'vaihda-salasana',
      kasittele: async ({ kayttaja, parametrit }) => {
        const salaisuus = await hallitseTunnuksia.vaihdaSalasana(kayttaja, kayttajatunnus(parametrit));
        return data(kerran(salaisuus), {}, EI_TALTEEN);
      },
    },
    {
      metodi: 'put',
      polku: '/:kayttajatunnus/kaytossa',
      tunnistus: 'virkailija',
      jalki: 'aseta-kaytossaolo',
      runko: 'json',
      kasittele: async ({ kayttaja, parametrit, runko }) => {
        const { kaytossa } = lueKentat(runko, { kaytossa: totuusarvo });
        await hallitseTunnuksia.asetaKaytossaolo(kayttaja, kayttajatunnus(parametrit), kaytossa);
        return TEHTY;
      },
    },
    {
      metodi: 'put',
      polku: '/:kayttajatunnus/lukitus',
      tunnistus: 'virkailija',
      jalki: 'lukitse-tunnus',
      runko: 'json',
      kasittele: async ({ kayttaja, parametrit, runko }) => {
        const { lukittu } = lueKentat(runko, { lukittu: totuusarvo });
        await hallitseTunnuksia.asetaLukitus(kayttaja, kayttajatunnus(parametrit), lukittu);
        return TEHTY;
      },
    },
    {
      metodi: 'post',
      polku: '/:kayttajatunnus/roolit',
      tunnistus: 'virkailija',
      jalki: 'myonna-rooli',
      runko: 'json',
      kasittele: async ({ kayttaja, parametrit, runko }) => {
        const myonnettava = lueKentat(runko, MYONNETTAVA, VOIMASSAOLO);
        return data(kebabJson(await myonnaRooleja.myonna(kayttaja, kayttajatunnus(parametrit), myonnettava)));
      },
    },
    {
      metodi: 'delete',
      polku: '/:kayttajatunnus/roolit/:rooli/:organisaatio',
      tunnistus: 'virkailija',
      jalki: 'poista-rooli',
      kasittele: async ({ kayttaja, parametrit }) => {
        const poistettava = {
          rooli: lueParametri(parametrit, 'rooli', rooli),
          organisaatio: lueParametri(parametrit, 'organisaatio', organisaatioOid),
        };
        await myonnaRooleja.poista(kayttaja, kayttajatunnus(parametrit), poistettava);
        return TEHTY;
      },
    },
  ];
}

/** The account that the path names, whatever the form of its name: those of the demo world are short. */
function kayttajatunnus(parametrit: Readonly<Record<string, string>>): string {
  return lueParametri(parametrit, 'kayttajatunnus', KAYTTAJATUNNUS);
}
