import { EhoksError, type HoksId } from '@ehoks/core';
import { lomakenakyma } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { etag } from '../../hoks-rajapinta/etag.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueHaku } from '../../pyynto/kentat.js';
import { luku, muunnettu, opiskeluoikeusOid, oppijaOid, teksti } from '../../pyynto/muodot.js';
import { ilmanTyhjia, SUURIN_ID } from '../../pyynto/parametrit.js';
import type { Reitti } from '../../pyynto/reitti.js';

const MUOKATTAVA = {
  hoksId: muunnettu(luku(1, SUURIN_ID), (numero) => numero as HoksId),
};
const UUSI = { oppijaOid, opiskeluoikeusOid };
/** The address of a plan may say anything of whose it is: then the plan is not there. */
const KENEN = { oppijaOid: teksti(100) };

/** `/virkailija/nakymat/lomake`: the entry form of a new plan of a learner, or of one that is there. */
export function lomakkeenReitti({ haeLomake }: EhoksPalvelut): Reitti {
  return {
    metodi: 'get',
    polku: '/lomake',
    tunnistus: 'virkailija',
    jalki: 'lue',
    kasittele: async ({ haku, kayttaja, tuki }) => {
      const annetut = ilmanTyhjia(haku);
      const { hoksId } = lueHaku(annetut, {}, MUOKATTAVA);
      if (hoksId !== undefined) {
        const { oppijaOid: kenen } = lueHaku(annetut, {}, KENEN);
        const lomake = await haeLomake.muokattavalle(hoksId, kayttaja, kenen);
        const ETag = lomake.tallennettu && etag(lomake.tallennettu.muutosnumero);
        return data(lomakenakyma(lomake, ETag), {}, ETag === undefined ? {} : { ETag });
      }
      const ehdot = lueHaku(annetut, {}, UUSI);
      tuki.oppijaOid = ehdot.oppijaOid;
      tuki.opiskeluoikeusOid = ehdot.opiskeluoikeusOid;
      if (ehdot.oppijaOid === undefined) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'oppija-oid' } });
      return data(lomakenakyma(await haeLomake.uudelle(ehdot.oppijaOid, kayttaja, ehdot.opiskeluoikeusOid), undefined));
    },
  };
}
