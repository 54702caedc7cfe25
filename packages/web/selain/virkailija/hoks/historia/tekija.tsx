import { HUOLTO } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import type { ReactNode } from 'react';
import { useKieli, useTekstit } from '../../../tekstit/kielet.js';
import type { Versio } from './versiot.js';

/** Who made the version: name and kind of the account as they then were, its organisation, and the account itself. */
export function Tekija({ versio }: { readonly versio: Versio }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const {
    tekija,
    'tekijan-tyyppi': tyyppi,
    'tekijan-nimi': nimi,
    'tekijan-organisaatio': organisaatio,
    organisaationNimi,
  } = versio;
  if (tyyppi === 'YLLAPITO' || (tyyppi === undefined && tekija === HUOLTO)) return t('historia.huolto');
  if (tyyppi === undefined)
    return (
      <>
        {tekija}
        <div className="selite pieni">{t('historia.tekija.vain-tunnus')}</div>
      </>
    );
  return (
    <>
      {t(`historia.tekija.${tyyppi}`, { nimi: nimi ?? tekija })}
      {organisaatio && <div>{nimiKielella(organisaationNimi, kieli) ?? organisaatio}</div>}
      {nimi !== undefined && <div className="selite pieni">{tekija}</div>}
    </>
  );
}
