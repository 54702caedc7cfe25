import { KIELET, type Kieli } from '@ehoks/core';
import type { ReactNode } from 'react';
import { Textarea, TextInput } from 'suomifi-ui-components';
import { KIELTEN_NIMET, useTekstit } from '../tekstit/kielet.js';

/** The same text in each language while it is being written. */
export type Kirjoitettava = Readonly<Record<Kieli, string>>;

export const TYHJA: Kirjoitettava = { fi: '', sv: '', en: '' };

/** Languages without which nothing is published. */
const PAKOLLISET: readonly Kieli[] = ['fi', 'sv'];

export function puuttuu(teksti: Kirjoitettava, kieli: Kieli): boolean {
  return PAKOLLISET.includes(kieli) && teksti[kieli].trim() === '';
}

export function onValmis(teksti: Kirjoitettava): boolean {
  return !KIELET.some((kieli) => puuttuu(teksti, kieli));
}

/** As the API takes it: a language that is not written is left out. */
export function lahetettava({ fi, sv, en }: Kirjoitettava): Readonly<Partial<Record<Kieli, string>>> {
  return { fi, sv, ...(en.trim() !== '' && { en }) };
}

interface Props {
  readonly otsikko: string;
  readonly arvo: Kirjoitettava;
  readonly muuta: (arvo: Kirjoitettava) => void;
  /** Many lines. */
  readonly pitka?: boolean;
  readonly enintaan: number;
  /** What is missing is told. */
  readonly vaadi: boolean;
}

/** A field for each language. */
export function Kielikentat({ otsikko, arvo, muuta, pitka = false, enintaan, vaadi }: Props): ReactNode {
  const t = useTekstit();
  return KIELET.map((kieli) => {
    const virhe = vaadi && puuttuu(arvo, kieli);
    const yhteiset = {
      labelText: `${otsikko} (${KIELTEN_NIMET[kieli]})`,
      ...(!PAKOLLISET.includes(kieli) && { optionalText: t('lomake.valinnainen') }),
      status: virhe ? ('error' as const) : ('default' as const),
      statusText: virhe ? t('kielikentat.puuttuu') : '',
      lang: kieli,
      maxLength: enintaan,
      fullWidth: true,
    };
    return (
      <div key={kieli} className="kentta">
        {pitka ? (
          <Textarea
            {...yhteiset}
            value={arvo[kieli]}
            onChange={(tapahtuma) => muuta({ ...arvo, [kieli]: tapahtuma.target.value })}
          />
        ) : (
          <TextInput
            {...yhteiset}
            value={arvo[kieli]}
            onChange={(uusi) => muuta({ ...arvo, [kieli]: String(uusi ?? '') })}
          />
        )}
      </div>
    );
  });
}
