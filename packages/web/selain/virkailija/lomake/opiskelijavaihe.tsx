import { nimiKielella, type Objekti } from '@ehoks/wire/esitys';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Hoksinakyma, Oppijanakyma } from '@ehoks/wire';
import { useState, type ReactNode } from 'react';
import { Button, RadioButton, RadioButtonGroup } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Dialogi } from '../../yhteiset/dialogi.js';
import { Nakyma } from '../../yhteiset/nakyma.js';
import { VIRKAILIJAN_API } from '../../yhteiset/palvelu.js';
import { kutsu, Rajapintavirhe } from '../../yhteiset/rajapinta.js';
import { Virheilmoitus } from '../../yhteiset/virheilmoitus.js';
import { kopio } from './polku.js';
import { kentanId, useLomake } from './tila.js';

interface Props {
  readonly valitse: (opiskeluoikeusOid: string) => void;
  /** Takes what another plan of the learner has as the beginning of this one. */
  readonly aloita: (suunnitelma: Objekti, lahde: string) => void;
}

/** Whose plan, and for which of their study rights. */
export function Opiskelijavaihe({ valitse, aloita }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { nakyma, suunnitelma, havainnot } = useLomake();
  const { oppija, opiskeluoikeudet, hoks } = nakyma;
  const muokattava = hoks !== undefined;
  const opiskeluoikeus = (suunnitelma['opiskeluoikeus-oid'] ?? '') as string;
  const virheet = havainnot.get('/opiskeluoikeus-oid') ?? [];
  return (
    <>
      <p>
        {t('lomake.oppija')}: <strong>{oppija.nimi || oppija.oid}</strong> ({oppija.oid})
      </p>
      {muokattava ? (
        <p>
          {t('kentta.opiskeluoikeus-oid')}: {opiskeluoikeus}
        </p>
      ) : (
        <>
          {opiskeluoikeudet.length === 0 && !nakyma.puuttuvat.includes('koski') && (
            <p>{t('lomake.ei-opiskeluoikeuksia')}</p>
          )}
          <RadioButtonGroup
            id={kentanId('/opiskeluoikeus-oid')}
            name="opiskeluoikeus"
            labelText={t('lomake.opiskeluoikeus')}
            groupHintText={t('lomake.opiskeluoikeus.ohje')}
            groupStatusText={virheet.map(({ viesti, ohje }) => `${viesti} ${ohje}`).join(' ')}
            {...(virheet.length > 0 && { groupStatus: 'error' as const })}
            value={opiskeluoikeus}
            onChange={valitse}
          >
            {opiskeluoikeudet.map((oikeus) => {
              const varattu = oikeus['on-hoks'];
              return (
                <RadioButton
                  key={oikeus.oid}
                  value={oikeus.oid}
                  disabled={varattu !== undefined}
                  hintText={[
                    oikeus.oppilaitos && (nimiKielella(oikeus.oppilaitos.nimi, kieli) ?? oikeus.oppilaitos.oid),
                    oikeus.oid,
                    varattu !== undefined ? t('lomake.on-jo-hoks', { id: String(varattu) }) : undefined,
                    oikeus.tila === 'paattynyt' ? t('hoks.tila.paattynyt') : undefined,
                  ]
                    .filter((osa) => osa !== undefined)
                    .join(' · ')}
                >
                  {nimiKielella(oikeus.tutkinto, kieli) ?? oikeus.tyyppi}
                </RadioButton>
              );
            })}
          </RadioButtonGroup>
          <AiemmatSuunnitelmat oppijaOid={oppija.oid} aloita={aloita} />
        </>
      )}
    </>
  );
}

/** Plans of the learner that the rules let one read, another provider's too: data follow the learner. */
function AiemmatSuunnitelmat({ oppijaOid, aloita }: Pick<Props, 'aloita'> & { readonly oppijaOid: string }): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const kyselyt = useQueryClient();
  const { suunnitelma } = useLomake();
  const [virhe, setVirhe] = useState<unknown>();
  const [kysyttava, setKysyttava] = useState<Pohja>();
  const kysely = useQuery({
    queryKey: ['oppija', oppijaOid],
    queryFn: async ({ signal }) =>
      (await kutsu<Oppijanakyma>(`${VIRKAILIJAN_API}/nakymat/oppija/${oppijaOid}`, { signal })).data,
    retry: false,
  });
  // Whose plans one may not read has none to begin from; what broke is told.
  const { error } = kysely;
  if (kysely.data?.hoksit.length === 0 || (error instanceof Rajapintavirhe && error.tila < 500)) return null;

  const valitse = async ({ id, lahde }: Pohja): Promise<void> => {
    setKysyttava(undefined);
    try {
      const { hoks } = await kyselyt.fetchQuery({
        queryKey: ['hoks', String(id)],
        queryFn: async () => (await kutsu<Hoksinakyma>(`${VIRKAILIJAN_API}/nakymat/hoks/${id}`)).data,
      });
      aloita(alkuna(hoks), lahde);
    } catch (syy) {
      setVirhe(syy);
    }
  };
  return (
    <section>
      <h3>{t('lomake.aiemmat')}</h3>
      <p>{t('lomake.aiemmat.ohje')}</p>
      {virhe !== undefined && <Virheilmoitus virhe={virhe} />}
      <Nakyma kysely={kysely}>
        {({ hoksit }) => (
          <ul className="valintalista">
            {hoksit.map(({ id, tutkinto, oppilaitos }) => {
              const nimi = [
                nimiKielella(tutkinto, kieli) ?? t('oppija.suunnitelma', { id: String(id) }),
                ...(oppilaitos ? [nimiKielella(oppilaitos.nimi, kieli) ?? oppilaitos.oid] : []),
              ].join(', ');
              return (
                <li key={id}>
                  <Button
                    variant="secondary"
                    onClick={() => {
                      const pohja = { id, lahde: `${nimi} (${id})` };
                      // What has been written already would be written over.
                      if (Object.keys(suunnitelma).some((avain) => !VALITUT.has(avain))) setKysyttava(pohja);
                      else void valitse(pohja);
                    }}
                  >
                    {t('lomake.aloita-tasta', { mika: nimi })}
                  </Button>
                </li>
              );
            })}
          </ul>
        )}
      </Nakyma>
      <Dialogi
        auki={kysyttava !== undefined}
        otsikko={t('lomake.korvataanko')}
        sulje={() => setKysyttava(undefined)}
        napit={
          <>
            <Button onClick={() => kysyttava && void valitse(kysyttava)}>{t('lomake.korvaa')}</Button>
            <Button variant="secondary" onClick={() => setKysyttava(undefined)}>
              {t('peruuta')}
            </Button>
          </>
        }
      >
        <p>{t('lomake.korvataanko.ohje', { lahde: kysyttava?.lahde ?? '' })}</p>
      </Dialogi>
    </section>
  );
}

/** A plan to begin from, with what it is called on the form. */
interface Pohja {
  readonly id: number;
  readonly lahde: string;
}

/** What is chosen before anything is written. */
const VALITUT: ReadonlySet<string> = new Set(['oppija-oid', 'opiskeluoikeus-oid']);

/** Of another plan what may begin a new one: not whose it is, nor when it was approved. */
function alkuna(hoks: Objekti): Objekti {
  const omat = new Set([
    'id',
    'eid',
    'oppija-oid',
    'opiskeluoikeus-oid',
    'tuva-opiskeluoikeus-oid',
    'manuaalisyotto',
    'muokattu',
    'versio',
    'ensikertainen-hyvaksyminen',
    'hyvaksytty',
    'paivitetty',
    'osaamisen-saavuttamisen-pvm',
  ]);
  return kopio(Object.fromEntries(Object.entries(hoks).filter(([avain]) => !omat.has(avain))));
}
