import {
  ANOMUKSELLA_MYONNETTAVAT,
  henkilonRoolinLoppu,
  type Kayttajatyyppi,
  onPaiva,
  type Paiva,
  type Rooli,
  roolitiedot,
} from '@ehoks/core';
import { useState, type ReactNode } from 'react';
import { RadioButton, RadioButtonGroup } from 'suomifi-ui-components';
import { useKieli, useTekstit } from '../../tekstit/kielet.js';
import { Hakuvalinta } from '../../yhteiset/hakuvalinta.js';
import { Paivasyote } from '../../yhteiset/paivasyote.js';
import { useKehys } from '../kehys/kehystiedot.js';
import { useOrganisaatiohaku } from '../kehys/organisaatiohaku.js';
import { RoolinSisalto } from './roolin-sisalto.js';

/** A role that is being granted: days as they were written. */
export interface Myonnettava {
  readonly organisaatio: string | undefined;
  readonly rooli: Rooli | undefined;
  readonly alkaa: string | undefined;
  readonly paattyy: string | undefined;
}

/** What is missing or wrong of it; the rest is the service's to decide. */
export function myonnettavanPuutteet({
  organisaatio,
  rooli,
  alkaa,
  paattyy,
}: Myonnettava): readonly (keyof Myonnettava)[] {
  const paiva = (arvo: string | undefined): boolean => arvo === undefined || onPaiva(arvo);
  return [
    ...(organisaatio === undefined ? (['organisaatio'] as const) : []),
    ...(rooli === undefined ? (['rooli'] as const) : []),
    ...(paiva(alkaa) ? [] : (['alkaa'] as const)),
    ...(paiva(paattyy) ? [] : (['paattyy'] as const)),
  ];
}

/** The day until which a role is granted when nobody says otherwise: a system's has no end. */
export function oletusloppu(kenelle: Kayttajatyyppi, alkaa: string | undefined, tanaan: Paiva): Paiva | undefined {
  if (kenelle === 'PALVELU') return undefined;
  return henkilonRoolinLoppu(alkaa !== undefined && onPaiva(alkaa) ? alkaa : tanaan);
}

interface Props {
  readonly arvo: Myonnettava;
  readonly aseta: (arvo: Myonnettava) => void;
  /** Roles that one may grant somewhere. */
  readonly roolit: readonly Rooli[];
  /** Are the mistakes told yet? */
  readonly tarkistettu: boolean;
}

/** Which role, where, and from when to when. */
export function Roolikentat({ arvo, aseta, roolit, tarkistettu }: Props): ReactNode {
  const t = useTekstit();
  const kieli = useKieli();
  const { organisaatiot } = useKehys();
  const [haku, setHaku] = useState('');
  const vaihtoehdot = useOrganisaatiohaku(haku);
  const puutteet = tarkistettu ? myonnettavanPuutteet(arvo) : [];
  // Levels of one's own organisations are known; of the others the service tells.
  const tasot = organisaatiot.find(({ oid }) => oid === arvo.organisaatio)?.tasot ?? [];
  const sopivat = roolit.filter(
    (rooli) => tasot.length === 0 || roolitiedot(rooli).tasot.some((taso) => tasot.includes(taso)),
  );
  const virhe = (nimi: keyof Myonnettava): { status: 'error' | 'default'; statusText: string } => ({
    status: puutteet.includes(nimi) ? 'error' : 'default',
    statusText: puutteet.includes(nimi) ? t(`tunnus.puute.${nimi}`) : '',
  });
  const kenelle = arvo.rooli && roolitiedot(arvo.rooli).kenelle;
  return (
    <>
      <div className="kentta">
        <Hakuvalinta
          id="myonto-organisaatio"
          nimi={t('oikeudet.organisaatio')}
          {...virhe('organisaatio')}
          valittu={arvo.organisaatio}
          vaihtoehdot={vaihtoehdot}
          valitse={(organisaatio) => aseta({ ...arvo, organisaatio, rooli: undefined })}
          hae={setHaku}
        />
      </div>
      <div className="kentta">
        {sopivat.length === 0 ? (
          <p>{t('tunnus.ei-rooleja')}</p>
        ) : (
          <RadioButtonGroup
            name="myonto-rooli"
            labelText={t('oikeudet.rooli')}
            value={arvo.rooli ?? ''}
            {...(puutteet.includes('rooli') && { groupStatus: 'error', groupStatusText: t('tunnus.puute.rooli') })}
            onChange={(rooli) => aseta({ ...arvo, rooli: rooli as Rooli })}
          >
            {sopivat.map((rooli) => (
              <RadioButton
                key={rooli}
                value={rooli}
                {...(ANOMUKSELLA_MYONNETTAVAT.includes(rooli) && { hintText: t('tunnus.anomuksella') })}
              >
                {roolitiedot(rooli).nimi[kieli]}
              </RadioButton>
            ))}
          </RadioButtonGroup>
        )}
        {arvo.rooli && <RoolinSisalto rooli={arvo.rooli} />}
      </div>
      <div className="ehdot">
        <Paivasyote
          nimi={t('oikeudet.alkaa')}
          optionalText={t('lomake.valinnainen')}
          {...virhe('alkaa')}
          arvo={arvo.alkaa}
          aseta={(alkaa) => aseta({ ...arvo, alkaa })}
        />
        <Paivasyote
          nimi={t('oikeudet.paattyy')}
          optionalText={t('lomake.valinnainen')}
          {...virhe('paattyy')}
          arvo={arvo.paattyy}
          aseta={(paattyy) => aseta({ ...arvo, paattyy })}
        />
      </div>
      {kenelle && (
        <p className="selite">
          {kenelle === 'PALVELU' ? t('tunnus.voimassaolo.palvelu') : t('tunnus.voimassaolo.henkilo')}
        </p>
      )}
    </>
  );
}
