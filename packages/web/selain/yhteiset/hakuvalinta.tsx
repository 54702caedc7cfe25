import { useState, type ReactNode } from 'react';
import { SingleSelect } from 'suomifi-ui-components';
import { useTekstit } from '../tekstit/kielet.js';

export interface Vaihtoehto {
  readonly tunnus: string;
  readonly nimi: string;
}

interface Props {
  readonly id: string;
  readonly nimi: string;
  readonly optionalText?: string | undefined;
  readonly status: 'error' | 'default';
  readonly statusText: string;
  readonly valittu: string | undefined;
  readonly vaihtoehdot: readonly Vaihtoehto[];
  readonly valitse: (tunnus: string | undefined) => void;
  readonly hae?: (haku: string) => void;
  readonly kavi?: () => void;
}

/** One of many, found by a part of its name. With `hae` those that are elsewhere are looked for while one types. */
export function Hakuvalinta({ id, nimi, optionalText, status, statusText, ...props }: Props): ReactNode {
  const t = useTekstit();
  const { valittu, vaihtoehdot, valitse, hae, kavi } = props;
  // A chosen one that the list does not have, one of another version for example, stays in sight.
  const [nimet, setNimet] = useState<ReadonlyMap<string, string>>(new Map());
  const kohteet = vaihtoehdot.map(({ tunnus, nimi: labelText }) => ({ uniqueItemId: tunnus, labelText }));
  const valittuKohde =
    valittu === undefined
      ? null
      : (kohteet.find(({ uniqueItemId }) => uniqueItemId === valittu) ?? {
          uniqueItemId: valittu,
          labelText: nimet.get(valittu) ?? valittu,
        });
  return (
    <SingleSelect
      id={id}
      labelText={nimi}
      {...(optionalText !== undefined && { optionalText })}
      status={status}
      statusText={statusText}
      fullWidth
      clearButtonLabel={t('tyhjenna')}
      ariaOptionsAvailableText={t('valinta.vaihtoehtoja')}
      noItemsText={t('valinta.ei-osumia')}
      items={
        valittuKohde && !kohteet.some(({ uniqueItemId }) => uniqueItemId === valittu)
          ? [valittuKohde, ...kohteet]
          : kohteet
      }
      selectedItem={valittuKohde}
      onItemSelect={(tunnus) => {
        const kohde = kohteet.find(({ uniqueItemId }) => uniqueItemId === tunnus);
        if (kohde) setNimet((vanhat) => new Map(vanhat).set(kohde.uniqueItemId, kohde.labelText));
        valitse(tunnus ?? undefined);
      }}
      {...(hae && { onChange: hae, debounce: 300 })}
      {...(kavi && { onBlur: kavi })}
    />
  );
}
