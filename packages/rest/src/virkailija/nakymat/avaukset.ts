import { AVATTAVAT, EhoksError, type Avattava, type Avauspaatos, type OrganisaatioOid } from '@ehoks/core';
import { kebabJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueKentat, lueParametri } from '../../pyynto/kentat.js';
import { jokin, kielinenTeksti, organisaatioOid, totuusarvo } from '../../pyynto/muodot.js';
import type { Reitti } from '../../pyynto/reitti.js';

const SYY = kielinenTeksti(500);

/** `/virkailija/nakymat/avaukset`: what is open and where; OPH opens and closes. */
export function avaustenReitit({ avaukset }: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja }) => data((await avaukset.luettelo(kayttaja)).map(kebabJson)),
    },
    {
      metodi: 'put',
      polku: '/:toiminto/:organisaatioOid',
      tunnistus: 'virkailija',
      jalki: 'aseta-avaus',
      runko: 'json',
      kasittele: async ({ kayttaja, parametrit, runko }) => {
        await avaukset.aseta({ ...avattava(parametrit), ...luePaatos(runko) }, kayttaja);
        return { tila: 204 };
      },
    },
    {
      metodi: 'delete',
      polku: '/:toiminto/:organisaatioOid',
      tunnistus: 'virkailija',
      jalki: 'poista-avaus',
      kasittele: async ({ kayttaja, parametrit }) => {
        const { toiminto, organisaatio } = avattava(parametrit);
        await avaukset.poista(toiminto, organisaatio, kayttaja);
        return { tila: 204 };
      },
    },
  ];
}

/** Throws `pyynto.parametri`. */
function avattava(parametrit: Readonly<Record<string, string>>): {
  readonly toiminto: Avattava;
  readonly organisaatio: OrganisaatioOid;
} {
  return {
    toiminto: lueParametri(parametrit, 'toiminto', jokin(AVATTAVAT)),
    organisaatio: lueParametri(parametrit, 'organisaatioOid', organisaatioOid),
  };
}

/** Closing has its reason, opening has none. Throws `pyynto.parametri`. */
function luePaatos(runko: unknown): Avauspaatos {
  const { auki, syy } = lueKentat(runko, { auki: totuusarvo }, { syy: SYY });
  if (auki && syy === undefined) return { auki };
  if (!auki && syy !== undefined) return { auki, syy };
  throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'syy' } });
}
