import { KIELTAYTYMISET } from '@ehoks/core';
import { HOKS, type Objekti } from '@ehoks/wire/esitys';
import { useQueryClient } from '@tanstack/react-query';
import type { HavaintoJson, Hoksinakyma, Lomakenakyma } from '@ehoks/wire';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useBlocker, useNavigate, useSearchParams } from 'react-router';
import { Button, InlineAlert } from 'suomifi-ui-components';
import { Nimet } from '../../hoks/nimet.js';
import { useIhmisille } from '../../hoks/ohjeet.js';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu, Rajapintavirhe } from '../../yhteiset/rajapinta.js';
import { Toimenpide } from '../../yhteiset/toimenpide.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { etaginVersio, vertailunKysely } from '../hoks/historia/versiot.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { Havaintolista } from './havaintolista.js';
import { ObjektinKentat } from './kentat/objektin-kentat.js';
import { OPISKELUOIKEUS, osoitteenHaku } from './lomakkeen-osoite.js';
import { useLuonnos, type Luonnoksentila, type Luonnos } from './luonnos.js';
import { Opiskelijavaihe } from './opiskelijavaihe.js';
import { asetettu, osoitin, siirtynyt, type Polku } from './polku.js';
import { Rakenne } from './rakenne.js';
import { Ristiriita } from './ristiriita.js';
import { lahetettavaksi, lomakkeenHavainnot, tarkistettu } from './tarkistus.js';
import { kentanId, Tila, type Lomaketila } from './tila.js';
import { vaiheenPolku, VAIHEET } from './vaiheet.js';
import { Tekonappi } from '../../yhteiset/tekonappi.js';
import { useTeko } from '../../yhteiset/teko.js';

interface Props {
  readonly avain: string;
  readonly organisaatio: string;
  readonly nakyma: Lomakenakyma;
  readonly alku: Luonnos;
  readonly luonnoksenEtag: string | undefined;
  /** The draft is of a plan that somebody has saved since. */
  readonly perusta: string | undefined;
}

const VAIHE = 'vaihe';
const KORJATTAVAT = 'korjattavat';
/** Leaving loses what was written last. */
const TALLENTAMATTA: ReadonlySet<Luonnoksentila> = new Set(['kesken', 'ei-onnistu', 'muualla']);
/** The one who writes has something to do about the draft. */
const VIAT: ReadonlySet<Luonnoksentila> = new Set(['ei-onnistu', 'muualla']);
/** Milliseconds from leaving a field to telling what is wrong with it. */
const VIIVE_MS = 200;

/** The form of a plan, new or old, a step at a time. */
export function Lomake({ avain, organisaatio, nakyma, alku, luonnoksenEtag, perusta }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { tanaan } = useKehys();
  const ihmisille = useIhmisille();
  const siirry = useNavigate();
  const kyselyt = useQueryClient();
  const [haku, setHaku] = useSearchParams();
  const [luonnos, setLuonnos] = useState(alku);
  const [kaydyt, setKaydyt] = useState<ReadonlySet<string>>(new Set());
  const [kaikkiNakyviin, setKaikkiNakyviin] = useState(nakyma.hoks !== undefined);
  const [avoimet, setAvoimet] = useState<ReadonlySet<string>>(new Set());
  const [palvelimen, setPalvelimen] = useState<readonly HavaintoJson[]>([]);
  /** Drawn together with what it is about: an earlier drawing does not have the new part yet. */
  const [kohdistus, setKohdistus] = useState<{ readonly osoitin: string }>();
  const kohdistettu = useRef(kohdistus);
  /** What the server refuses is told in the list: there the reader is led. */
  const listaan = useRef(false);
  /** Saved or discarded: leaving loses nothing any more. */
  const valmis = useRef(false);
  const [etag, setEtag] = useState(perusta ?? nakyma.etag);
  const [toisen, setToisen] = useState<{ readonly uudempi: Hoksinakyma; readonly perusta: Objekti }>();

  // What can be chosen has its name there only, until it is in the plan.
  const nimet = useMemo(() => {
    const valittavat = [...Object.values(nakyma.koodistot).flat(), ...(nakyma.rakenne?.osat ?? [])];
    const koodit = Object.fromEntries(valittavat.map(({ uri, nimi }) => [uri, { nimi }]));
    return { ...nakyma.nimet, koodit: { ...koodit, ...nakyma.nimet.koodit } };
  }, [nakyma]);
  const { suunnitelma, lahde } = luonnos;
  const muokattava = nakyma.hoks !== undefined;
  const hoksId = muokattava ? Number(nakyma.hoks['id']) : undefined;
  const lahetettava = useMemo(() => lahetettavaksi(suunnitelma), [suunnitelma]);
  const tarkistettava = useDeferredValue(suunnitelma);
  const saannot = useMemo(
    () => tarkistettu(tarkistettava, muokattava ? 'korvaa' : 'luo', tanaan, kieli).map(ihmisille),
    [tarkistettava, muokattava, tanaan, kieli, ihmisille],
  );
  const { tila: luonnoksenTila, poista } = useLuonnos(
    {
      avain,
      organisaatio,
      luonnos,
      ...(hoksId !== undefined && { hoksId }),
      ...(etag !== undefined && { perusta: etag }),
    },
    luonnoksenEtag,
  );

  const aseta = useCallback((polku: Polku, uusi: unknown) => {
    const [kentta] = polku;
    // What the server said of a field is of what it was.
    setPalvelimen((vanhat) => vanhat.filter(({ polku: paikka }) => paikka.split('/')[1] !== kentta));
    setLuonnos((vanha) => ({ ...vanha, suunnitelma: asetettu(vanha.suunnitelma, polku, uusi) }));
  }, []);

  const havainnot = useMemo(() => {
    const naytettavat = new Map<string, HavaintoJson[]>();
    for (const havainto of [...saannot, ...palvelimen]) {
      const { polku, taso } = havainto;
      if (taso === 'huomautus' || (!kaikkiNakyviin && !kaydyt.has(polku))) continue;
      const omat = naytettavat.get(polku) ?? [];
      if (!omat.some(({ koodi }) => koodi === havainto.koodi)) naytettavat.set(polku, [...omat, havainto]);
    }
    return naytettavat;
  }, [saannot, palvelimen, kaikkiNakyviin, kaydyt]);

  const tila = useMemo(
    (): Lomaketila => ({
      suunnitelma,
      nakyma,
      havainnot,
      avoimet,
      aseta,
      // Not at once: the click that took the focus away would miss what the new text pushes from under it.
      kavi: (osoitin) => void setTimeout(() => setKaydyt((vanhat) => new Set(vanhat).add(osoitin)), VIIVE_MS),
      avaa: (osoitin, auki) =>
        setAvoimet((vanhat) => {
          const uudet = new Set(vanhat);
          if (auki) uudet.add(osoitin);
          else uudet.delete(osoitin);
          return uudet;
        }),
      kohdista: (osoitin) => setKohdistus({ osoitin }),
      jarjesta: (lista, uusiPaikka) => {
        const siirretyt = (osoittimet: ReadonlySet<string>): ReadonlySet<string> =>
          new Set([...osoittimet].flatMap((oma) => siirtynyt(oma, osoitin(lista), uusiPaikka) ?? []));
        setAvoimet(siirretyt);
        setKaydyt(siirretyt);
      },
    }),
    [suunnitelma, nakyma, havainnot, avoimet, aseta],
  );

  const vaihe = VAIHEET.find(({ polku }) => polku === haku.get(VAIHE)) ?? VAIHEET[0];
  const vaihda = (polku: string): void => {
    setHaku(osoitteenHaku({ [VAIHE]: polku }));
    document.getElementById('vaiheen-otsikko')?.focus();
  };

  /** To the field of a finding: its step, the parts that it is in opened, the focus in it. */
  const siirryKenttaan = (osoitin: string): void => {
    setAvoimet((vanhat) => new Set([...vanhat, ...osanOsoittimet(osoitin)]));
    const kohde = vaiheenPolku(osoitin);
    if (kohde !== vaihe.polku) vaihda(kohde);
    setKohdistus({ osoitin });
  };
  useEffect(() => {
    if (!listaan.current) return;
    listaan.current = false;
    document.getElementById(KORJATTAVAT)?.focus();
  });
  // Once for each: the field may be there only when its step is.
  useEffect(() => {
    if (kohdistus === undefined || kohdistettu.current === kohdistus) return;
    if (vaiheenPolku(kohdistus.osoitin) !== vaihe.polku) return;
    kohdistettu.current = kohdistus;
    kohdista(kohdistus.osoitin);
  }, [kohdistus, vaihe.polku]);

  const tallennus = useTeko({
    mutationFn: async () => {
      const oppija = String(lahetettava['oppija-oid']);
      const osoite = `${VIRKAILIJAN_API}/oppijat/${oppija}/hoksit`;
      if (hoksId === undefined) {
        const { meta } = await kutsu(osoite, { method: 'post', json: lahetettava });
        return Number(meta['id']);
      }
      const otsakkeet = etag === undefined ? {} : { 'If-Match': etag };
      await kutsu(`${osoite}/${hoksId}`, { method: 'put', json: lahetettava, headers: otsakkeet });
      return hoksId;
    },
    onSuccess: async (id) => {
      // The plan is saved whether its draft goes away or not: housekeeping removes those that stay.
      await poista().catch(() => undefined);
      valmis.current = true;
      // Nothing of the time before is shown again, not even until the new comes.
      kyselyt.removeQueries({ predicate: ({ queryKey: [mika] }) => mika !== 'kehys' });
      void siirry(suunnitelmanSivu(id), { state: { tallennettu: true } });
    },
    onError: async (virhe) => {
      setKaikkiNakyviin(true);
      if (!(virhe instanceof Rajapintavirhe)) return;
      setPalvelimen(lomakkeenHavainnot(suunnitelma, virhe.runko?.havainnot ?? []).map(ihmisille));
      listaan.current = true;
      if (hoksId === undefined || etag === undefined || (virhe.tila !== 412 && virhe.tila !== 409)) return;
      const { data: uudempi } = await kutsu<Hoksinakyma>(`${VIRKAILIJAN_API}/nakymat/hoks/${hoksId}`);
      const { vanha } = await kyselyt.fetchQuery(
        vertailunKysely(uudempi, etaginVersio(etag), etaginVersio(uudempi.etag)),
      );
      setToisen({ uudempi, perusta: vanha });
    },
  });

  const suunnitelmanSivu = (id: number | undefined): string =>
    `/koulutuksenjarjestaja/${organisaatio}/oppija/${String(lahetettava['oppija-oid'])}/${id}`;
  const esteet = saannot.filter(({ taso }) => taso === 'virhe');
  const yrita = (): void => {
    setKaikkiNakyviin(true);
    if (esteet.length === 0) tallennus.mutate();
    else document.getElementById(KORJATTAVAT)?.focus();
  };
  const poistuminen = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && !valmis.current && TALLENTAMATTA.has(luonnoksenTila),
  );
  useEffect(() => {
    if (!TALLENTAMATTA.has(luonnoksenTila)) return undefined;
    const varoita = (tapahtuma: BeforeUnloadEvent): void => tapahtuma.preventDefault();
    window.addEventListener('beforeunload', varoita);
    return () => window.removeEventListener('beforeunload', varoita);
  }, [luonnoksenTila]);

  const jarjestys = VAIHEET.indexOf(vaihe);
  const naytettavat = [...havainnot.values()].flat();
  return (
    <Nimet value={nimet}>
      <Tila value={tila}>
        {lahde !== undefined && <InlineAlert>{t('lomake.lahde', { lahde })}</InlineAlert>}
        <p role="status" className={`luonnoksen-tila ${VIAT.has(luonnoksenTila) ? 'kentan-virhe' : 'selite'}`}>
          {luonnoksenTila !== 'ennallaan' && t(`lomake.luonnos.${luonnoksenTila}`)}
        </p>
        {toisen && (
          <Ristiriita
            perusta={toisen.perusta}
            oma={lahetettava}
            toisen={toisen.uudempi.hoks}
            jatka={(yhdistetty) => {
              setLuonnos({ ...luonnos, suunnitelma: yhdistetty });
              setEtag(toisen.uudempi.etag);
              setToisen(undefined);
              tallennus.reset();
            }}
          />
        )}
        <nav aria-label={t('lomake.vaiheet')}>
          <ol className="vaiheet">
            {VAIHEET.map(({ polku, teksti }, i) => {
              const virheita = naytettavat.filter(
                ({ polku: paikka, taso }) => taso === 'virhe' && vaiheenPolku(paikka) === polku,
              ).length;
              return (
                <li key={polku}>
                  <button
                    type="button"
                    aria-current={polku === vaihe.polku ? 'step' : undefined}
                    onClick={() => vaihda(polku)}
                  >
                    {i + 1}. {t(teksti)}
                    {virheita > 0 && <span className="virhemaara"> {t('lomake.virheita', { maara: virheita })}</span>}
                  </button>
                </li>
              );
            })}
          </ol>
        </nav>
        <h2 id="vaiheen-otsikko" tabIndex={-1}>
          {t(vaihe.teksti)}
        </h2>
        {vaihe.polku === 'opiskelija' && (
          <Opiskelijavaihe
            valitse={(oid) => {
              aseta(['opiskeluoikeus-oid'], oid);
              setHaku(osoitteenHaku({ [OPISKELUOIKEUS]: oid }), { replace: true });
            }}
            aloita={(pohja, mista) =>
              setLuonnos({
                lahde: mista,
                suunnitelma: {
                  ...pohja,
                  'oppija-oid': suunnitelma['oppija-oid'],
                  'opiskeluoikeus-oid': suunnitelma['opiskeluoikeus-oid'],
                },
              })
            }
          />
        )}
        {vaihe.polku === 'hankittava-osaaminen' && <Rakenne />}
        <ObjektinKentat tyyppi={HOKS} polku={[]} vain={vaihe.kentat} />
        {vaihe.polku === 'tallennus' && (
          <>
            {naytettavat.length === 0 && esteet.length === 0 && <p>{t('lomake.kunnossa')}</p>}
            <Havaintolista
              id={KORJATTAVAT}
              otsikko={t('lomake.korjattavaa')}
              havainnot={[...esteet, ...palvelimen.filter(({ taso }) => taso === 'virhe')]}
              siirry={siirryKenttaan}
            />
            <Havaintolista
              otsikko={t('lomake.huomioitavaa')}
              havainnot={saannot.filter(({ taso }) => taso !== 'virhe')}
              siirry={siirryKenttaan}
            />
            {tallennus.isError && !toisen && !onHavaintoja(tallennus.error) && (
              <Virheilmoitus virhe={tallennus.error} yritaUudelleen={yrita} />
            )}
          </>
        )}
        <div className="napit">
          {jarjestys > 0 && (
            <Button variant="secondary" onClick={() => vaihda(VAIHEET[jarjestys - 1]?.polku ?? '')}>
              {t('lomake.edellinen')}
            </Button>
          )}
          {vaihe.polku === 'tallennus' ? (
            <Tekonappi kesken={tallennus.isPending} disabled={toisen !== undefined} onClick={yrita}>
              {t(tallennus.isPending ? 'lomake.tallennetaan' : 'lomake.tallenna')}
            </Tekonappi>
          ) : (
            <Button onClick={() => vaihda(VAIHEET[jarjestys + 1]?.polku ?? '')}>{t('lomake.seuraava')}</Button>
          )}
          <Toimenpide
            nappi={t('lomake.hylkaa')}
            ulkoasu="secondaryNoBorder"
            otsikko={t('lomake.hylataanko')}
            tee={poista}
            onnistui={() => {
              valmis.current = true;
              void siirry(muokattava ? suunnitelmanSivu(hoksId) : `/koulutuksenjarjestaja/${organisaatio}`);
            }}
          >
            <p>{t('lomake.hylataanko.ohje')}</p>
          </Toimenpide>
        </div>
        <Dialogi
          auki={poistuminen.state === 'blocked'}
          otsikko={t('lomake.poistutaanko')}
          sulje={() => poistuminen.reset?.()}
          napit={
            <>
              <Button onClick={() => poistuminen.reset?.()}>{t('lomake.jaa')}</Button>
              <Button variant="secondary" onClick={() => poistuminen.proceed?.()}>
                {t('lomake.poistu')}
              </Button>
            </>
          }
        >
          <p>{t('lomake.poistutaanko.ohje')}</p>
        </Dialogi>
      </Tila>
    </Nimet>
  );
}

/** Was the plan refused for what is in it? Those are told at their fields. */
function onHavaintoja(virhe: unknown): boolean {
  return (
    virhe instanceof Rajapintavirhe &&
    virhe.koodi !== undefined &&
    Object.hasOwn(KIELTAYTYMISET, virhe.koodi) &&
    virhe.tila === 400 &&
    (virhe.runko?.havainnot.length ?? 0) > 0
  );
}

/** Pointers of the parts that a place is in. */
function osanOsoittimet(osoitin: string): readonly string[] {
  const osat = osoitin.split('/');
  return osat.flatMap((osa, i) => (/^\d+$/.test(osa) ? [osat.slice(0, i + 1).join('/')] : []));
}

/** Moves the focus to a field as soon as it takes it: a part that is just being opened is hidden for a moment. */
function kohdista(osoitin: string, kertoja = 30): void {
  const elementti = lahinElementti(osoitin);
  elementti?.focus();
  if (document.activeElement !== elementti && kertoja > 0) requestAnimationFrame(() => kohdista(osoitin, kertoja - 1));
}

/** The element of the field, or of the nearest thing around it that there is. */
function lahinElementti(osoitin: string): HTMLElement | null {
  for (let osat = osoitin.split('/'); osat.length > 1; osat = osat.slice(0, -1)) {
    const elementti = document.getElementById(kentanId(osat.join('/')));
    if (elementti) return elementti;
  }
  return document.getElementById('vaiheen-otsikko');
}
