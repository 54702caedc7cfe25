import { EhoksError, type Viestinvalitys } from '@ehoks/core';
import type { Aikaraja } from '../aikaraja.js';
import { LahtevaKansio } from './lahteva-kansio.js';
import { SmtpViestinvalitys } from './smtp-viestinvalitys.js';
import type { ViestienAsetukset } from './viestien-asetukset.js';

const EI_VIESTEJA: Viestinvalitys = {
  kanavat: [],
  laheta: () => Promise.reject(new EhoksError('viesti.ei-lahde')),
};

/** The way out for messages; without settings there is none. */
export function luoViestinvalitys(asetukset: ViestienAsetukset | undefined, aikaraja: Aikaraja): Viestinvalitys {
  if (asetukset?.kansio !== undefined) return new LahtevaKansio({ ...asetukset, kansio: asetukset.kansio });
  if (asetukset?.smtpUrl !== undefined)
    return new SmtpViestinvalitys({ ...asetukset, smtpUrl: asetukset.smtpUrl }, aikaraja);
  return EI_VIESTEJA;
}
