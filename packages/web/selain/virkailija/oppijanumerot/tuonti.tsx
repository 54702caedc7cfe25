import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TuontiJson, TuontiriviJson } from '@ehoks/wire';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Ilmoitus } from '../../yhteiset/ilmoitus.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { NaytaLisaa } from '../../yhteiset/nayta-lisaa.js';
import { useOsoiteEhdot } from '../../yhteiset/osoite-ehdot.js';
import { Hetki } from '../../yhteiset/paivays.js';
import { kutsu } from '../../yhteiset/rajapinta.js';
import { Rivit } from '../../yhteiset/rivit.js';
import { Sivu } from '../../yhteiset/sivu.js';
import { Taulukko, type Sarake } from '../../yhteiset/taulukko.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { Valintakentta } from '../../yhteiset/valintakentta.js';
import { EiOikeutta } from '../kehys/ei-oikeutta.js';
import { organisaationa } from '../kehys/navigaatio.js';
import { saa, useOrganisaatio } from '../kehys/organisaatio.js';
import { Eteneminen } from './eteneminen.js';
import { RAJAUKSET, rivienKysely, tuonninKysely, tuonninOsoite, type Rajaus } from './kyselyt.js';

const EHDOT = ['rajaus'] as const;

/** One import: its totals and its rows. Whose names conflict is told to those alone who have the right to know. */
export function Tuonti(): ReactNode {
  const t = useTekstit();
  const { id = '' } = useParams();
  const organisaatio = useOrganisaatio();
  const kyselyt = useQueryClient();
  const [ilmoitus, setIlmoitus] = useState<string>();
  const voi = saa(organisaatio, 'lue-tuontiraportti');
  const kysely = useQuery({ ...tuonninKysely(id), enabled: voi });
  if (!voi) return <EiOikeutta />;
  return (
    <Sivu otsikko={t('oppijanumerot.tuonti', { id })}>
      <p>
        <Link to={organisaationa('/oppijanumerot/tuonnit')(organisaatio)}>{t('oppijanumerot.koosteeseen')}</Link>
      </p>
      <Ilmoitus teksti={ilmoitus} />
      <Nakyma kysely={kysely}>
        {(tuonti) => (
          <>
            <Yhteenveto tuonti={tuonti} />
            {tuonti.toimet.includes('peru') && (
              <Toimenpide
                nappi={t('oppijanumerot.peru')}
                otsikko={t('oppijanumerot.peru.varmistus')}
                tee={() => kutsu(tuonninOsoite(id), { method: 'delete' })}
                onnistui={() => {
                  setIlmoitus(t('oppijanumerot.peru.tehty'));
                  void kyselyt.invalidateQueries({ queryKey: ['oppijanumerot'] });
                }}
              >
                <p>{t('oppijanumerot.peru.ohje', { maara: tuonti.odottavat })}</p>
              </Toimenpide>
            )}
            <h2>{t('oppijanumerot.rivit')}</h2>
            <Tuontirivit id={id} tuonti={tuonti} />
          </>
        )}
      </Nakyma>
    </Sivu>
  );
}

function Yhteenveto({ tuonti }: { readonly tuonti: TuontiJson }): ReactNode {
  const t = useTekstit();
  return (
    <Rivit
      rivit={[
        ['oppijanumerot.aika', <Hetki hetki={tuonti.aika} />],
        ['oppijanumerot.kasittelija', tuonti.kasittelija],
        ['oppijanumerot.rajapinta', t(`oppijanumerot.rajapinta.${tuonti.rajapinta}`)],
        ['oppijanumerot.kasitelty', <Eteneminen tuonti={tuonti} />],
        ['oppijanumerot.kooste.yhteensa', tuonti.yhteensa],
        ['oppijanumerot.kooste.onnistuneet', tuonti.onnistuneet],
        ['oppijanumerot.kooste.virheet', tuonti.virheet],
        ['oppijanumerot.kooste.keskeneraiset', tuonti.keskeneraiset],
        ['oppijanumerot.kooste.ristiriidat', tuonti.ristiriidat],
      ]}
    />
  );
}

function Tuontirivit({ id, tuonti }: { readonly id: string; readonly tuonti: TuontiJson }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const organisaatio = useOrganisaatio();
  const [ehdot, muuta] = useOsoiteEhdot(EHDOT);
  const rajaus = RAJAUKSET.find((oma) => oma === ehdot.rajaus) ?? 'kaikki';
  const kysely = useInfiniteQuery(rivienKysely(id, rajaus, kieli));
  const sarakkeet = useMemo(
    (): readonly Sarake<TuontiriviJson>[] => [
      {
        tunnus: 'tunniste',
        otsikko: t('oppijanumerot.tunniste'),
        otsake: true,
        solu: ({ tunniste, paikka }) => tunniste ?? t('oppijanumerot.monesko', { rivi: paikka + 1 }),
      },
      { tunnus: 'tila', otsikko: t('oppijanumerot.tila'), solu: (rivi) => <Rivintila rivi={rivi} /> },
      {
        tunnus: 'annettu',
        otsikko: t('oppijanumerot.annettu'),
        solu: ({ annettu, hetu }) => [nimiksi(annettu), hetu].filter(Boolean).join(' '),
      },
      {
        tunnus: 'rekisteri',
        otsikko: t('oppijanumerot.rekisterissa'),
        solu: ({ rekisteri }) => nimiksi(rekisteri),
      },
      {
        tunnus: 'oppija',
        otsikko: t('oppijanumerot.oid'),
        // Of a conflict only the number is the importer's to know.
        solu: ({ 'oppija-oid': oid, ristiriita, rekisteri }) =>
          oid && ristiriita && !rekisteri
            ? oid
            : oid && <Link to={organisaationa(`/oppijanumerot/henkilo/${oid}`)(organisaatio)}>{oid}</Link>,
      },
    ],
    [t, organisaatio],
  );
  return (
    <>
      <form className="ehdot" role="search" onSubmit={(tapahtuma) => tapahtuma.preventDefault()}>
        <Valintakentta<Rajaus>
          otsikko={t('oppijanumerot.rajaus')}
          arvo={rajaus}
          vaihtoehdot={RAJAUKSET.map((oma) => ({ arvo: oma, teksti: t(`oppijanumerot.rajaus.${oma}`) }))}
          muuta={(oma) => muuta({ rajaus: oma === 'kaikki' ? undefined : oma })}
        />
      </form>
      {tuonti.ristiriidat > 0 && (
        <p>
          {t(
            tuonti.toimet.includes('lue-ristiriidat')
              ? 'oppijanumerot.ristiriidoista'
              : 'oppijanumerot.ristiriidat-oph',
          )}
        </p>
      )}
      <Nakyma kysely={kysely}>
        {({ pages }) => (
          <>
            <Taulukko
              kuvaus={t('oppijanumerot.rivit.kuvaus')}
              sarakkeet={sarakkeet}
              rivit={pages.flatMap(({ rivit }) => rivit)}
              avain={({ paikka }) => String(paikka)}
              tyhja={t('oppijanumerot.ei-riveja')}
            />
            <NaytaLisaa kysely={kysely} />
          </>
        )}
      </Nakyma>
    </>
  );
}

function Rivintila({ rivi }: { readonly rivi: TuontiriviJson }): ReactNode {
  const t = useTekstit();
  const { tila, puutteet, ristiriita, 'henkilon-tila': henkilonTila } = rivi;
  return (
    <>
      {t(henkilonTila ? `oppijanumerot.henkilon-tila.${henkilonTila}` : `oppijanumerot.rivin-tila.${tila}`)}
      {ristiriita && (
        <div>
          {t(henkilonTila === 'onnistunut' ? 'oppijanumerot.ristiriita' : 'oppijanumerot.ristiriita.yksiloimatta')}
        </div>
      )}
      {puutteet.length > 0 && (
        <ul>
          {puutteet.map(({ koodi, kentta, syy, ohje }) => (
            <li key={`${koodi}-${kentta ?? ''}`}>
              {kentta && <>{t(`oppijanumerot.${kentta}`)}: </>}
              {syy} {ohje}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function nimiksi(nimet: TuontiriviJson['annettu']): string {
  return [nimet?.sukunimi, nimet?.etunimet].filter(Boolean).join(', ');
}
