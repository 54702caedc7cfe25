import { nimiKielella } from '@ehoks/wire/esitys';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NimettyOrganisaatio } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { Button } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { Kielikentat, lahetettava, onValmis, TYHJA } from '../../yhteiset/kielikentat.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { Hakuvalinta } from '../../yhteiset/hakuvalinta.js';
import type { Tehtava } from './avaus.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

interface Props {
  readonly tehtava: Tehtava;
  readonly nimi: string | undefined;
  readonly sulje: () => void;
  readonly valmis: () => void;
}

/** Whom the decision is about, why, and the last word before it binds. */
export function Paatos({ tehtava: { toiminto, teko, organisaatio }, nimi, sulje, valmis }: Props): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const [valittu, setValittu] = useState(organisaatio);
  const [syy, setSyy] = useState(TYHJA);
  const [vaadi, setVaadi] = useState(false);
  const paatos = useTeko({
    mutationFn: () => {
      const osoite = `${VIRKAILIJAN_API}/nakymat/avaukset/${toiminto}/${valittu ?? ''}`;
      if (teko === 'poista') return kutsu(osoite, { method: 'delete' });
      const json = teko === 'avaa' ? { auki: true } : { auki: false, syy: lahetettava(syy) };
      return kutsu(osoite, { method: 'put', json });
    },
    onSuccess: async () => {
      await kyselyt.invalidateQueries({ queryKey: ['avaukset'] });
      valmis();
    },
  });
  const peruuta = (): void => {
    if (!paatos.isPending) sulje();
  };
  const kunnossa = valittu !== undefined && (teko !== 'sulje' || onValmis(syy));
  return (
    <Dialogi
      auki
      otsikko={t(`avaukset.${teko}.otsikko`, { toiminto: t(`avaukset.toiminto.${toiminto}`) })}
      sulje={peruuta}
      napit={
        <>
          <Tekonappi
            kesken={paatos.isPending}
            onClick={() => {
              setVaadi(true);
              if (kunnossa) paatos.mutate();
            }}
          >
            {t(`avaukset.${teko}.vahvista`)}
          </Tekonappi>
          <Button variant="secondary" disabled={paatos.isPending} onClick={peruuta}>
            {t('peruuta')}
          </Button>
        </>
      }
    >
      <p>{t(`avaukset.${teko}.ohje`)}</p>
      {organisaatio === undefined ? (
        <Jarjestaja valittu={valittu} valitse={setValittu} puuttuu={vaadi && valittu === undefined} />
      ) : (
        <p>
          <strong>{nimi}</strong>
        </p>
      )}
      {teko === 'sulje' && (
        <Kielikentat otsikko={t('avaukset.syy')} arvo={syy} muuta={setSyy} enintaan={500} vaadi={vaadi} />
      )}
      {paatos.isError && <Virheilmoitus virhe={paatos.error} />}
    </Dialogi>
  );
}

interface Jarjestajavalinta {
  readonly valittu: string | undefined;
  readonly valitse: (oid: string | undefined) => void;
  readonly puuttuu: boolean;
}

/** A provider, found by a part of its name. */
function Jarjestaja({ valittu, valitse, puuttuu }: Jarjestajavalinta): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const [haku, setHaku] = useState('');
  const { data = [] } = useQuery({
    queryKey: ['organisaatiot', haku],
    enabled: haku.trim().length >= 3,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await kutsu<readonly NimettyOrganisaatio[]>(`${VIRKAILIJAN_API}/nakymat/organisaatiot`, {
          searchParams: hakuehdot({ haku }),
          signal,
        })
      ).data,
  });
  return (
    <Hakuvalinta
      id="avauksen-jarjestaja"
      nimi={t('avaukset.jarjestaja')}
      status={puuttuu ? 'error' : 'default'}
      statusText={puuttuu ? t('avaukset.valitse-jarjestaja') : ''}
      valittu={valittu}
      vaihtoehdot={data.map(({ oid, nimi }) => ({ tunnus: oid, nimi: nimiKielella(nimi, kieli) ?? oid }))}
      valitse={valitse}
      hae={setHaku}
    />
  );
}
