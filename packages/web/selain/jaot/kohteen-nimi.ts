import type { Jaonosio } from '@ehoks/core';
import type { EsitayttoJson, JakoJson } from '@ehoks/wire';
import { useKoodinNimi } from '../hoks/nimet.js';
import { useTekstit } from '../tekstit/kielet.js';
import { paivaksi } from '../yhteiset/paivays.js';

/** What people call a section of a plan that can be shared. */
export function useOsionNimi(): (osio: Jaonosio) => string {
  const t = useTekstit();
  return (osio) => t(`jaot.osio.${osio}`);
}

/** What people call that which is shared: its part, or what of the plan it is. */
export function useKohteenNimi(): (jaettu: Pick<JakoJson, 'kohde' | 'osa'>) => string {
  const t = useTekstit();
  const koodinNimi = useKoodinNimi();
  const osionNimi = useOsionNimi();
  return ({ kohde, osa }) => {
    if (kohde.laji === 'suunnitelma') return t('jaot.kohde.suunnitelma');
    if (kohde.laji === 'osiot') return kohde.osiot.map(osionNimi).join(', ');
    const koodi = osa?.['koodi-uri'];
    return (koodi === undefined ? osa?.nimi : koodinNimi(koodi)) ?? t('jaot.kohde.poistunut');
  };
}

/** The same of a proposal, with what it is, when and where. */
export function useEsitaytonNimi(): (esitaytto: EsitayttoJson) => string {
  const t = useTekstit();
  const kohteenNimi = useKohteenNimi();
  return ({ kohde, osa, paikka, ...esitaytto }) =>
    [
      `${t(`jaot.kohde.${kohde.laji}`)} ${paivaksi(esitaytto['kohteen-alku'])} – ${paivaksi(esitaytto['kohteen-loppu'])}`,
      kohteenNimi({ kohde, osa }),
      ...(paikka === undefined ? [] : [paikka]),
    ].join(', ');
}
