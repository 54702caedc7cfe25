import { EhoksError, type Kayttaja, type Kieltaytymiskoodi, type Kirjaudu } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { merkitseKirjautuja } from '../pyynto/kirjautuja.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';
import { palvelunNimi } from '../pyynto/palvelun-nimi.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { kentta } from '../pyynto/lomakekentta.js';
import { rajattuKirjautuminen } from './rajattu-kirjautuminen.js';
import { epaonnistui, onnistui } from './vastaus-xml.js';

/** An answer that holds a ticket is kept nowhere on the way. */
const EI_TALTEEN = { 'Cache-Control': 'no-store' };

/** The ticket endpoints of the CAS protocol, as Opintopolku's CAS answers them. */
export function tikettireitit(
  kirjaudu: Kirjaudu,
  { tunnistautuminen }: EhoksPalvelut,
  asetukset: RestAsetukset,
  rajat: Kutsurajat,
): readonly Reitti[] {
  const tunnista = async ({ haku, otsake }: Pyynto): Promise<Kayttaja | undefined> => {
    const [ticket, service] = [haku.get('ticket'), haku.get('service')];
    if (ticket === null || service === null) return undefined;
    return tunnistautuminen.tunnista(ticket, palvelunNimi(service, otsake('host'), asetukset)).catch(tunnistamaton);
  };
  const vahvista = async (pyynto: Pyynto): Promise<Vastaus> => {
    const kayttaja = await tunnista(pyynto);
    return {
      tila: 200,
      tyyppi: 'application/xml; charset=utf-8',
      runko: kayttaja ? onnistui(kayttaja) : epaonnistui(),
    };
  };
  return [
    {
      metodi: 'post',
      polku: '/v1/tickets',
      tunnistus: 'ei',
      runko: 'lomake',
      virheeseen: poikkeus,
      kasittele: async (pyynto) => {
        const kayttajatunnus = kentta(pyynto, 'username');
        const salasana = kentta(pyynto, 'password');
        merkitseKirjautuja(pyynto, kayttajatunnus);
        const tiketti = await rajattuKirjautuminen(rajat, pyynto.yhteys.lahde, (lahde) =>
          kirjaudu.sisaan({ kayttajatunnus, salasana, lahde }),
        );
        const Location = `${juuri(pyynto, asetukset)}${pyynto.polku}/${tiketti}`;
        const paljas = /text\/plain/.test(pyynto.otsake('accept') ?? '');
        return { ...(paljas ? teksti(tiketti) : lomake(Location)), tila: 201, otsakkeet: { Location, ...EI_TALTEEN } };
      },
    },
    {
      metodi: 'post',
      polku: '/v1/tickets/:tgt',
      tunnistus: 'ei',
      runko: 'lomake',
      virheeseen: poikkeus,
      kasittele: async (pyynto) => {
        const palvelu = palvelunNimi(kentta(pyynto, 'service'), pyynto.otsake('host'), asetukset);
        return {
          ...teksti(await kirjaudu.palvelutiketti(pyynto.parametrit.tgt ?? '', palvelu)),
          otsakkeet: EI_TALTEEN,
        };
      },
    },
    {
      metodi: 'delete',
      polku: '/v1/tickets/:tgt',
      tunnistus: 'ei',
      kasittele: async ({ parametrit: { tgt = '' } }) => {
        await kirjaudu.ulos(tgt);
        return teksti(tgt);
      },
    },
    { metodi: 'get', polku: '/p3/serviceValidate', tunnistus: 'ei', kasittele: vahvista },
    { metodi: 'get', polku: '/serviceValidate', tunnistus: 'ei', kasittele: vahvista },
  ];
}

/** The site where the client finds its ticket. In production the Host header is not believed. */
function juuri(pyynto: Pyynto, { tuotanto, julkinenUrl }: RestAsetukset): string {
  return new URL(tuotanto || !URL.canParse(pyynto.juuri) ? julkinenUrl : pyynto.juuri).origin;
}

/** CAS clients recognise a refused login by this member. */
function poikkeus(koodi: Kieltaytymiskoodi): object {
  return { authentication_exceptions: [koodi] };
}

function tunnistamaton(virhe: unknown): undefined {
  if (EhoksError.on(virhe) && (virhe.koodi === 'tunnistus.tiketti-ei-kelpaa' || virhe.koodi === 'tunnus.lukittu'))
    return undefined;
  throw virhe;
}

function teksti(runko: string): Vastaus {
  return { tila: 200, tyyppi: 'text/plain; charset=utf-8', runko };
}

function lomake(osoite: string): Vastaus {
  const runko = `<!DOCTYPE html><html><head><title>201 CREATED</title></head><body><h1>TGT Created</h1><form action="${osoite}" method="POST">Service:<input type="text" name="service" value=""><br><input type="submit" value="Submit"></form></body></html>`;
  return { tila: 201, tyyppi: 'text/html; charset=utf-8', runko };
}
