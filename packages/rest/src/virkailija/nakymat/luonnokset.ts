import { EhoksError, luonnoksenHoks, onLuonnosavain, type Luonnosavain, type Luonnostallennus } from '@ehoks/core';
import { luonnosJson, luonnostiedotJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueHaku, lueKentat, lueParametri } from '../../pyynto/kentat.js';
import { opiskeluoikeusOid, oppijaOid, organisaatioOid, teksti, type Muoto } from '../../pyynto/muodot.js';
import type { Pyynto, Reitti } from '../../pyynto/reitti.js';

const AVAIN: Muoto<Luonnosavain> = (arvo) => (typeof arvo === 'string' && onLuonnosavain(arvo) ? arvo : undefined);
const NUMERO: Muoto<number> = (arvo) => (typeof arvo === 'number' ? arvo : undefined);
const SISALTO: Muoto<Readonly<Record<string, unknown>>> = (arvo) =>
  typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo) ? { ...arvo } : undefined;

const PAKOLLISET = { organisaatio: organisaatioOid, sisalto: SISALTO };
const VALINNAISET = { oppijaOid, hoksId: NUMERO, opiskeluoikeusOid, perusta: teksti(100) };

/** `/virkailija/nakymat/luonnokset`: an official's own unfinished forms. */
export function luonnostenReitit({ lomakeluonnokset, etsiOppijoita }: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'virkailija',
      jalki: 'lue-luonnos',
      kasittele: async ({ kayttaja, haku }) => {
        const { oppijaOid: oppija } = lueHaku(haku, {}, { oppijaOid });
        const omat = await lomakeluonnokset.omat(kayttaja, oppija);
        const oppijat = new Set(omat.flatMap(({ oppijaOid: oid }) => oid ?? []));
        const nimet = await etsiOppijoita.nimet([...oppijat], kayttaja);
        return data(
          omat.map((luonnos) => luonnostiedotJson(luonnos, luonnos.oppijaOid && nimet.get(luonnos.oppijaOid))),
        );
      },
    },
    {
      metodi: 'get',
      polku: '/:avain',
      tunnistus: 'virkailija',
      jalki: 'lue-luonnos',
      kasittele: async ({ kayttaja, parametrit }) => {
        const luonnos = await lomakeluonnokset.hae(lueParametri(parametrit, 'avain', AVAIN), kayttaja);
        return data(luonnosJson(luonnos), {}, { ETag: etag(luonnos) });
      },
    },
    {
      metodi: 'put',
      polku: '/:avain',
      tunnistus: 'virkailija',
      jalki: 'tallenna-luonnos',
      runko: 'json',
      kasittele: async (pyynto) => {
        const tallennettu = await lomakeluonnokset.tallenna({ ...lueLuonnos(pyynto), kayttaja: pyynto.kayttaja });
        return data(luonnostiedotJson(tallennettu), {}, { ETag: etag(tallennettu) });
      },
    },
    {
      metodi: 'delete',
      polku: '/:avain',
      tunnistus: 'virkailija',
      jalki: 'poista-luonnos',
      kasittele: async ({ kayttaja, parametrit }) => {
        await lomakeluonnokset.poista(lueParametri(parametrit, 'avain', AVAIN), kayttaja);
        return { tila: 204 };
      },
    },
  ];
}

/** Throws `pyynto.parametri`, also when the number of the plan is not that of the key. */
function lueLuonnos({ parametrit, runko, otsake, tuki }: Pyynto): Omit<Luonnostallennus, 'kayttaja'> {
  const avain = lueParametri(parametrit, 'avain', AVAIN);
  const { hoksId, ...luettu } = lueKentat(runko, PAKOLLISET, VALINNAISET);
  tuki.oppijaOid = luettu.oppijaOid;
  tuki.opiskeluoikeusOid = luettu.opiskeluoikeusOid;
  if (hoksId !== undefined && hoksId !== luonnoksenHoks(avain))
    throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'hoks-id' } });
  const versiot = ehto(otsake('if-match'));
  return { avain, ...luettu, ...(versiot && { ehto: versiot }) };
}

function etag({ versio }: { readonly versio: string }): string {
  return `"${versio}"`;
}

/** The versions named by If-Match. Weak and foreign tags match nothing (RFC 9110, 13.1.1). */
function ehto(ifMatch: string | undefined): Luonnostallennus['ehto'] {
  if (ifMatch === undefined) return undefined;
  if (ifMatch.trim() === '*') return 'mika-tahansa';
  return ifMatch.split(',').flatMap((tagi) => /^\s*"([^"]*)"\s*$/.exec(tagi)?.[1] ?? []);
}
