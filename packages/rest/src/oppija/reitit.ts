import { EhoksError } from '@ehoks/core';
import { hoksJson, kebabJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import type { Reitti } from '../pyynto/reitti.js';
import { lueHaku, lueParametri } from '../pyynto/kentat.js';
import { oppijaOid } from '../pyynto/muodot.js';
import { ENINTAAN, RIVINUMERO, sivu, SIVU } from '../pyynto/lokisivu.js';

/** `/ehoks-oppija-backend/api/v1/oppija`: a learner, or who acts for one, sees the plans and who has handled them. */
export function oppijanReitit({ haeOppijanHoksit, selaaAuditlokia, tiedotteet }: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/oppijat/:oid/hoks',
      tunnistus: 'oppija',
      jalki: 'lue',
      kasittele: async ({ parametrit, kayttaja, tuki }) => {
        tuki.oppijaOid = lueParametri(parametrit, 'oid', oppijaOid);
        if (tuki.oppijaOid !== kayttaja.oppijaOid) throw new EhoksError('oppija.vieras');
        const hoksit = await haeOppijanHoksit.oppijalle(kayttaja);
        if (hoksit.length === 0) throw new EhoksError('hoks.ei-loydy');
        return data(
          hoksit.map(({ hoks }) => {
            const { id: _, ...ilmanNumeroa } = hoksJson(hoks);
            return ilmanNumeroa;
          }),
        );
      },
    },
    {
      metodi: 'get',
      polku: '/nakymat/lukijat',
      tunnistus: 'oppija',
      jalki: 'lue-auditloki',
      kasittele: async ({ kayttaja, haku }) => {
        const { enintaan = SIVU.oletus, ennen } = lueHaku(haku, {}, { enintaan: ENINTAAN, ennen: RIVINUMERO });
        const { rivit, meta } = sivu(
          await selaaAuditlokia.oppijalle(kayttaja, {
            enintaan: enintaan + 1,
            ...(ennen !== undefined && { ennen }),
          }),
          enintaan,
        );
        return data(rivit.map(kebabJson), meta);
      },
    },
    {
      // Nobody is asked who they are: the page tells of a break before anybody has logged in.
      metodi: 'get',
      polku: '/nakymat/tiedotteet',
      tunnistus: 'ei',
      kasittele: async () => data((await tiedotteet.voimassa('oppija')).map(kebabJson)),
    },
  ];
}
