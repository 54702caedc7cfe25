import { nimiKielella } from '@ehoks/wire/esitys';
import { useMemo, type ReactNode } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useKieli, useTekstit, type Tekstiavain } from '../../tekstit/kielet.js';
import { Hakuvalinta } from '../../yhteiset/hakuvalinta.js';
import { useKehys } from './kehystiedot.js';
import { muistaOrganisaatio, ORGANISAATIO, useOrganisaatio, type Organisaatio } from './organisaatio.js';

const TASOT: Readonly<Record<Organisaatio['tasot'][number], Tekstiavain>> = {
  oph: 'taso.oph',
  koulutustoimija: 'taso.koulutustoimija',
  oppilaitos: 'taso.oppilaitos',
  toimipiste: 'taso.toimipiste',
};

/** The organisation that one works for, found by a part of its name. A provider is all its schools. */
export function Organisaatiovalinta(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { organisaatiot } = useKehys();
  const valittu = useOrganisaatio();
  const siirry = useNavigate();
  const { pathname, search } = useLocation();
  const { organisaatioOid } = useParams();

  const vaihtoehdot = useMemo(
    () =>
      organisaatiot
        .map(({ oid, nimi, tasot }) => ({
          tunnus: oid,
          nimi: [nimiKielella(nimi, kieli) ?? oid, ...tasot.slice(0, 1).map((taso) => `(${t(TASOT[taso])})`)].join(' '),
        }))
        .sort((a, b) => a.nimi.localeCompare(b.nimi, kieli)),
    [organisaatiot, kieli, t],
  );
  if (organisaatiot.length < 2)
    return <p className="organisaatio">{vaihtoehdot[0]?.nimi ?? t('organisaatio.ei-yhtaan')}</p>;

  /** The list of the chosen one where the address tells the organisation, else the same screen for it. */
  const vaihda = (oid: string | undefined): void => {
    if (oid === undefined || oid === valittu?.oid) return;
    muistaOrganisaatio(oid);
    if (organisaatioOid !== undefined) return void siirry(`/koulutuksenjarjestaja/${oid}`);
    const haku = new URLSearchParams(search);
    haku.set(ORGANISAATIO, oid);
    void siirry(`${pathname}?${haku.toString()}`);
  };

  return (
    <div className="organisaatio">
      <Hakuvalinta
        id="organisaatiovalinta"
        nimi={t('organisaatio.valinta')}
        status="default"
        statusText=""
        valittu={valittu?.oid}
        vaihtoehdot={vaihtoehdot}
        valitse={vaihda}
      />
    </div>
  );
}
