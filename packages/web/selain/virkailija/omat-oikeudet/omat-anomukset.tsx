import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button, Textarea } from 'suomifi-ui-components';
import { useTekstit } from '../../tekstit/kielet.js';
import { Hakuvalinta } from '../../yhteiset/hakuvalinta.js';
import { Ilmoitus } from '../../yhteiset/ilmoitus.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { Anomustaulukko } from '../kayttooikeudet/anomukset.js';
import { ANOMUKSET, useAnomukset } from '../kayttooikeudet/tunnukset.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { useOrganisaatio } from '../kehys/organisaatio.js';
import { useOrganisaatiohaku } from '../kehys/organisaatiohaku.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

/** Asking the National Agency for the right to enter plans by hand, and what became of it. The National Agency's main user decides them elsewhere. */
export function OmatAnomukset(): ReactNode {
  const t = useTekstit();
  const { kayttaja } = useKehys();
  const kysely = useAnomukset(true);
  const [anotaan, setAnotaan] = useState(false);
  const [ilmoitus, setIlmoitus] = useState<string>();
  return (
    <section>
      <h2>{t('anomus.omat')}</h2>
      <p>{t('anomus.ohje')}</p>
      <Ilmoitus teksti={ilmoitus} />
      {anotaan ? (
        <Anominen
          sulje={() => setAnotaan(false)}
          jatetty={() => {
            setAnotaan(false);
            setIlmoitus(t('anomus.jatetty'));
          }}
        />
      ) : (
        <div className="napit">
          <Button variant="secondary" onClick={() => setAnotaan(true)}>
            {t('anomus.ano')}
          </Button>
        </div>
      )}
      <Nakyma kysely={kysely}>
        {(nimineen) => {
          const omat = nimineen.tiedot.filter(({ anoja }) => anoja === kayttaja.kayttajatunnus);
          return omat.length === 0 ? null : <Anomustaulukko {...nimineen} tiedot={omat} />;
        }}
      </Nakyma>
    </section>
  );
}

function Anominen({ sulje, jatetty }: { readonly sulje: () => void; readonly jatetty: () => void }): ReactNode {
  const t = useTekstit();
  const kyselyt = useQueryClient();
  const oma = useOrganisaatio();
  const [organisaatio, setOrganisaatio] = useState<string | undefined>(oma?.oid);
  const [haku, setHaku] = useState('');
  const vaihtoehdot = useOrganisaatiohaku(haku);
  const [perustelu, setPerustelu] = useState('');
  const [tarkistettu, setTarkistettu] = useState(false);
  const ano = useTeko({
    mutationFn: () => kutsu(ANOMUKSET, { method: 'post', json: { organisaatio, perustelu } }),
    onSuccess: () => {
      void kyselyt.invalidateQueries({ queryKey: ['anomukset'] });
      jatetty();
    },
  });
  const ilmanOrganisaatiota = tarkistettu && organisaatio === undefined;
  const ilmanPerustelua = tarkistettu && perustelu.trim() === '';
  return (
    <form
      className="kortti"
      noValidate
      aria-label={t('anomus.ano')}
      onSubmit={(tapahtuma) => {
        tapahtuma.preventDefault();
        setTarkistettu(true);
        if (organisaatio !== undefined && perustelu.trim() !== '') ano.mutate();
      }}
    >
      <div className="kentta">
        <Hakuvalinta
          id="anomus-organisaatio"
          nimi={t('oikeudet.organisaatio')}
          status={ilmanOrganisaatiota ? 'error' : 'default'}
          statusText={ilmanOrganisaatiota ? t('tunnus.puute.organisaatio') : ''}
          valittu={organisaatio}
          vaihtoehdot={vaihtoehdot}
          valitse={setOrganisaatio}
          hae={setHaku}
        />
      </div>
      <div className="kentta">
        <Textarea
          labelText={t('anomus.perustelu')}
          hintText={t('anomus.perustelu.ohje')}
          fullWidth
          status={ilmanPerustelua ? 'error' : 'default'}
          statusText={ilmanPerustelua ? t('anomus.perustelu.puuttuu') : ''}
          value={perustelu}
          onChange={(tapahtuma) => setPerustelu(tapahtuma.target.value)}
        />
      </div>
      {ano.isError && <Virheilmoitus virhe={ano.error} />}
      <div className="napit">
        <Tekonappi type="submit" kesken={ano.isPending}>
          {t('anomus.laheta')}
        </Tekonappi>
        <Button variant="secondary" disabled={ano.isPending} onClick={sulje}>
          {t('peruuta')}
        </Button>
      </div>
    </form>
  );
}
