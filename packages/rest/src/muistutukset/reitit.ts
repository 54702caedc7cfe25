import type { EhoksError, Muistutustilaus } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { lueHaku, lueParametri } from '../pyynto/kentat.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';
import { jokin, teksti } from '../pyynto/muodot.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { virhesivu } from '../sivut/virhesivu.js';
import { organisaatioidenNimet } from '../virkailija/organisaatioiden-nimet.js';
import { muistutussivu, TOIMET, type Sivuntila } from './muistutussivu.js';

/**
 * `/ehoks-oppija-backend/api/v1/muistutukset/:avain`: the page to which the messages lead. Who has the key has the mailbox: with it the
 * address is confirmed and the reminders turned off, without logging in. Looking changes nothing, for scanners of mail look.
 */
export function muistutussivunReitit(
  palvelut: EhoksPalvelut,
  asetukset: RestAsetukset,
  rajat: Kutsurajat,
): readonly Reitti[] {
  const { muistutukset } = palvelut;
  const avain = ({ parametrit }: Pyynto): string => lueParametri(parametrit, 'avain', teksti(100));
  const hylkayssivu = (virhe: EhoksError, pyynto: Pyynto): Vastaus => virhesivu(virhe, pyynto, asetukset);
  const sivu = async (pyynto: Pyynto, tilaus: Muistutustilaus, tila: Sivuntila): Promise<Vastaus> => {
    const { tilaaja } = tilaus;
    const oid = tilaaja.laji === 'virkailija' ? tilaaja.organisaatio : undefined;
    const { organisaatiot } = await organisaatioidenNimet(palvelut, [oid]);
    return muistutussivu(pyynto, asetukset, { tilaus, tila, ...(oid && { nimi: organisaatiot[oid] ?? { fi: oid } }) });
  };
  return [
    {
      metodi: 'get',
      polku: '/:avain',
      tunnistus: 'ei',
      virhesivu: hylkayssivu,
      kasittele: async (pyynto) => {
        const tilaus = await muistutukset.avaimella(avain(pyynto));
        return sivu(pyynto, tilaus, tilaus.vahvistettu === undefined ? 'vahvistamatta' : 'voimassa');
      },
    },
    {
      metodi: 'post',
      polku: '/:avain',
      tunnistus: 'ei',
      virhesivu: hylkayssivu,
      kasittele: async (pyynto) => {
        await rajat.nimeton(pyynto.yhteys.lahde);
        // The one request of a mail program (RFC 8058) has nothing but the address: without more it turns them off.
        const { toimi = 'lopeta' } = lueHaku(pyynto.haku, {}, { toimi: jokin(TOIMET) });
        return toimi === 'vahvista'
          ? sivu(pyynto, await muistutukset.vahvista(avain(pyynto), pyynto.yhteys), 'vahvistettu')
          : sivu(pyynto, await muistutukset.lopeta(avain(pyynto), pyynto.yhteys), 'lopetettu');
      },
    },
  ];
}
