import type { TyopaikkojenViestitJson } from '@ehoks/wire';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { KasitteleViesti } from '../../jaot/kasittele-viesti.js';
import { kasitteleViesti } from '../../jaot/kutsut.js';
import { useTekstit } from '../../tekstit/kielet.js';
import { Ilmoitus } from '../../yhteiset/ilmoitus.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { Hetki, hetkeksi } from '../../yhteiset/paivays.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { hakuehdot, kutsu } from '../../yhteiset/rajapinta.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';

/** What workplaces have written to the chosen organisation and nobody has taken care of, oldest first. */
export function TyopaikkojenViestit(): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const organisaatio = useOrganisaatio();
  const maara = useRef<HTMLParagraphElement>(null);
  const [kasitelty, setKasitelty] = useState(false);
  const nakee = saa(organisaatio, 'jaa');
  const kysely = useQuery({
    queryKey: ['tyopaikkojen-viestit', organisaatio?.oid],
    enabled: nakee,
    queryFn: async ({ signal }) =>
      (
        await kutsu<TyopaikkojenViestitJson>(`${VIRKAILIJAN_API}/nakymat/tyopaikkojen-viestit`, {
          searchParams: hakuehdot({ 'organisaatio-oid': organisaatio?.oid }),
          signal,
        })
      ).data,
  });
  if (!nakee || !organisaatio) return <EiOikeutta />;
  return (
    <Sivu otsikko={t('viestit.otsikko')}>
      <p>{t('viestit.selite')}</p>
      <Ilmoitus teksti={kasitelty ? t('jaot.viesti.kasitelty') : undefined} />
      <Nakyma kysely={kysely}>
        {({ viestit, ...tiedot }) => (
          <>
            <p tabIndex={-1} ref={maara}>
              {t('viestit.maara', { maara: tiedot.maara })}{' '}
              {viestit.length < tiedot.maara && t('viestit.vanhimmat', { maara: viestit.length })}
            </p>
            <ul className="jaot">
              {viestit.map((viesti) => (
                <Viesti
                  key={viesti.tunnus}
                  viesti={viesti}
                  organisaatioOid={organisaatio.oid}
                  onnistui={() => {
                    setKasitelty(true);
                    maara.current?.focus();
                    void kyselyt.invalidateQueries();
                  }}
                />
              ))}
            </ul>
          </>
        )}
      </Nakyma>
    </Sivu>
  );
}

function Viesti({
  viesti: { tunnus, aika, teksti, oppija, kohde, saaja, ...viesti },
  organisaatioOid,
  onnistui,
}: {
  readonly viesti: TyopaikkojenViestitJson['viestit'][number];
  readonly organisaatioOid: string;
  readonly onnistui: () => void;
}): ReactNode {
  const t = useTekstit();
  const [oppijaOid, hoksId] = [viesti['oppija-oid'], viesti['hoks-id']];
  const nimi = oppija === '' ? oppijaOid : oppija;
  return (
    <li className="kortti">
      <h2>
        <Link to={`/koulutuksenjarjestaja/${organisaatioOid}/oppija/${oppijaOid}/${hoksId}/jakaminen`}>{nimi}</Link>
      </h2>
      <p className="selite">
        {t(`jaot.kohde.${kohde.laji}`)}, <Hetki hetki={aika} />
      </p>
      {saaja && (
        <p>
          {saaja.nimi}, {t(`jaot.rooli.${saaja.rooli}`)}
        </p>
      )}
      <p className="pitka-teksti">{teksti}</p>
      <KasitteleViesti
        kohde={[nimi, hetkeksi(aika)].join(', ')}
        tee={() => kasitteleViesti(`${VIRKAILIJAN_API}/nakymat/jaot/${hoksId}`, tunnus)}
        onnistui={onnistui}
      />
    </li>
  );
}
