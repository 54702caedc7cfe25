import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mallitaulukko } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { Button, FileInput, InlineAlert, LoadingSpinner } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { tallennaTiedostoksi } from '../../yhteiset/tallenna-tiedostoksi.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { Sarakeohjeet } from './sarakeohjeet.js';
import { esikatsele, lue, luoSuunnitelmat, type Luettu, type Tulos } from './siirto.js';
import { Tulostaulukko } from './tulostaulukko.js';
import { useTeko } from '../../yhteiset/teko.js';

/** Plans created from a table, a plan a row: template, file, preview, confirmation, result. */
export function Taulukosta(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const organisaatio = useOrganisaatio();
  if (!saa(organisaatio, 'luo')) return <EiOikeutta />;
  return (
    <Sivu otsikko={t('taulukosta.otsikko')}>
      <p>{t('taulukosta.ohje')}</p>
      <div className="napit">
        <Button
          variant="secondary"
          onClick={() => tallennaTiedostoksi(`hoks-malli-${kieli}.csv`, mallitaulukko(kieli))}
        >
          {t('taulukosta.malli')}
        </Button>
      </div>
      <Sarakeohjeet />
      <Siirto />
    </Sivu>
  );
}

function Siirto(): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { tuki, kayttaja } = useKehys();
  const kyselyt = useQueryClient();
  /** Another file begins with another field. */
  const [kerta, setKerta] = useState(0);
  const [luettu, setLuettu] = useState<Luettu>();
  const esikatselu = useMutation({
    mutationFn: async (tiedosto: File) => {
      const uusi = await lue(tiedosto, { kieli, tukiosoite: tuki, kayttajatunnus: kayttaja.kayttajatunnus });
      setLuettu(uusi);
      return { luettu: uusi, tulos: await esikatsele(uusi) };
    },
  });
  const luonti = useTeko({
    mutationFn: ({ luettu: mika, tulos }: { readonly luettu: Luettu; readonly tulos: Tulos }) =>
      luoSuunnitelmat(mika, tulos),
    onSuccess: () => kyselyt.invalidateQueries(),
  });
  const valitse = (tiedosto: File | undefined): void => {
    setLuettu(undefined);
    luonti.reset();
    if (tiedosto === undefined) esikatselu.reset();
    else esikatselu.mutate(tiedosto);
  };
  const alusta = (): void => {
    valitse(undefined);
    setKerta(kerta + 1);
  };
  const kesken = esikatselu.isPending ? 'taulukosta.tarkistetaan' : luonti.isPending ? 'taulukosta.luodaan' : undefined;
  const katsottu = esikatselu.data;

  return (
    <>
      {!luonti.isPending && !luonti.isSuccess && (
        <div className="kentta">
          <FileInput
            key={kerta}
            labelText={t('taulukosta.tiedosto')}
            hintText={t('taulukosta.tiedosto.ohje')}
            inputButtonText={t('taulukosta.valitse')}
            dragAreaText={t('taulukosta.raahaa')}
            removeFileText={t('taulukosta.poista')}
            addedFileAriaText={t('taulukosta.valittu')}
            accept=".csv,.txt,.tsv,text/csv"
            disabled={esikatselu.isPending}
            fullWidth
            onChange={(tiedostot) => valitse(tiedostot[0])}
          />
        </div>
      )}
      <div role="status">
        {kesken && (
          <LoadingSpinner
            status="loading"
            text={luettu ? t(kesken, { maara: luettu.taulukko.rivit.length }) : t('taulukosta.luetaan')}
          />
        )}
      </div>
      {esikatselu.isError && (
        <Virheilmoitus
          virhe={esikatselu.error}
          {...(luettu && { yritaUudelleen: () => esikatselu.mutate(esikatselu.variables) })}
        />
      )}
      {luonti.isError && katsottu && (
        <Virheilmoitus virhe={luonti.error} yritaUudelleen={() => luonti.mutate(katsottu)} />
      )}
      {katsottu && !luonti.isPending && !luonti.isSuccess && (
        <Tulostaulukko {...katsottu} otsikko={t('taulukosta.esikatselu')}>
          {(katsottu.tulos.yhteenveto['kelpaa'] ?? 0) > 0 ? (
            <Toimenpide
              nappi={t('taulukosta.luo', { maara: katsottu.tulos.yhteenveto['kelpaa'] ?? 0 })}
              otsikko={t('taulukosta.luodaanko')}
              tee={() => Promise.resolve()}
              onnistui={() => luonti.mutate(katsottu)}
            >
              <p>{t('taulukosta.luodaanko.ohje', { maara: katsottu.tulos.yhteenveto['kelpaa'] ?? 0 })}</p>
            </Toimenpide>
          ) : (
            <p>{t('taulukosta.ei-luotavaa')}</p>
          )}
        </Tulostaulukko>
      )}
      {katsottu && luonti.isSuccess && (
        <Tulostaulukko luettu={katsottu.luettu} tulos={luonti.data} otsikko={t('taulukosta.tulos')}>
          {(luonti.data.yhteenveto['kesken'] ?? 0) > 0 && (
            <InlineAlert status="warning">{t('taulukosta.kesken')}</InlineAlert>
          )}
          <Button onClick={alusta}>{t('taulukosta.seuraava')}</Button>
        </Tulostaulukko>
      )}
    </>
  );
}
