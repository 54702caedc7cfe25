import { type Jaonosio, KIELET } from '@ehoks/core';
import type { EsitayttoJson, JakoJson, JaonPyynto } from '@ehoks/wire';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dropdown,
  DropdownItem,
  InlineAlert,
  RadioButton,
  RadioButtonGroup,
  TextInput,
} from 'suomifi-ui-components';
import { KIELTEN_NIMET, useKieli, useTekstit } from '../tekstit/kielet.js';
import { paivaksi } from '../yhteiset/paivays.js';
import { Paivasyote } from '../yhteiset/paivasyote.js';
import { Valintakentta } from '../yhteiset/valintakentta.js';
import { Virheilmoitus } from '../yhteiset/virheilmoitus.js';
import {
  hylatyt,
  kohteella,
  kohteenTunnus,
  LAAJAT,
  MUU,
  nimettySaaja,
  puutteet,
  pyynnoksi,
  suunnitelmanOsoite,
  type Lomake,
  type Lomakekentta,
} from './jaon-lomake.js';
import { useEsitaytonNimi, useOsionNimi } from './kohteen-nimi.js';
import { jaa } from './kutsut.js';
import { SaajanOsoite } from './saajan-osoite.js';
import { Tekonappi } from '../yhteiset/tekonappi.js';
import { useTeko } from '../yhteiset/teko.js';

export interface Jaettavissa {
  readonly esitaytot: readonly EsitayttoJson[];
  readonly kanavat: readonly JaonPyynto['saaja']['kanava'][];
  readonly enintaanKuukausia: number;
  /** A learner's own plan, which may be shared with anybody. Without `osiot` only a period or a demonstration, as one who acts for the learner. */
  readonly oma?: { readonly hoksEid: string; readonly osiot: readonly Jaonosio[] };
}

interface Props extends Jaettavissa {
  /** `module-id` of what the form is opened for. */
  readonly kohde: string | undefined;
  readonly osoite: string;
  /** Today in Finland. */
  readonly tanaan: string;
  readonly tehty: (jako: JakoJson, lahetettiin: boolean) => void;
  readonly peruuta: () => void;
}

/** Makes a share: what, with whom, for how long, and how the link gets to them. */
export function UusiJako(props: Props): ReactNode {
  const { esitaytot, kanavat, enintaanKuukausia, oma, osoite, tanaan, tehty, peruuta } = props;
  const t = useTekstit();
  const kieli = useKieli();
  const osionNimi = useOsionNimi();
  const esitaytonNimi = useEsitaytonNimi();
  const lomakkeella = useRef<HTMLFormElement>(null);
  const etsi = (moduleId: string | undefined): EsitayttoJson | undefined =>
    esitaytot.find((yksi) => kohteenTunnus(yksi) === moduleId);
  const [lomake, setLomake] = useState<Lomake>(() => {
    const valittu = etsi(props.kohde) ?? (oma ? undefined : esitaytot.length === 1 ? esitaytot[0] : undefined);
    const tyhja: Lomake = {
      kohde: '',
      osiot: [],
      saaja: '',
      nimi: '',
      kanava: kanavat[0] ?? 'sahkoposti',
      osoite: '',
      muuOsoite: false,
      alku: undefined,
      loppu: undefined,
      kieli,
      laheta: true,
    };
    return valittu ? kohteella(tyhja, kohteenTunnus(valittu), valittu, tanaan) : tyhja;
  });
  const [vaadi, setVaadi] = useState(false);
  const esitaytto = etsi(lomake.kohde);
  const muuta = (muutos: Partial<Lomake>): void => setLomake({ ...lomake, ...muutos });
  const vajaat = puutteet(lomake, esitaytto);
  const jakaminen = useTeko({
    mutationFn: () => jaa(osoite, pyynnoksi(lomake, esitaytto, oma?.hoksEid)),
    onSuccess: (jako) => tehty(jako, lomake.laheta),
    onError: () => siirryVirheeseen(),
  });
  const kielletyt = hylatyt(jakaminen.error);
  const virhe = (kentta: Lomakekentta): string | undefined => {
    const vajaa = vaadi ? vajaat[kentta] : undefined;
    return vajaa === undefined ? kielletyt[kentta] : t(vajaa);
  };
  const tila = (kentta: Lomakekentta): { readonly status: 'error' | 'default'; readonly statusText: string } => ({
    status: virhe(kentta) === undefined ? 'default' : 'error',
    statusText: virhe(kentta) ?? '',
  });
  const ryhmanTila = (kentta: Lomakekentta) =>
    virhe(kentta) === undefined ? {} : { groupStatus: 'error' as const, groupStatusText: virhe(kentta) ?? '' };
  // After the errors have been drawn.
  const siirryVirheeseen = (): void =>
    void setTimeout(() =>
      lomakkeella.current
        ?.querySelector<HTMLElement>('[aria-invalid=true], .fi-radio-button_input, [role=alert]')
        ?.focus(),
    );
  const laheta = (tapahtuma: FormEvent): void => {
    tapahtuma.preventDefault();
    setVaadi(true);
    if (Object.keys(vajaat).length > 0) siirryVirheeseen();
    else jakaminen.mutate();
  };
  const laaja = (LAAJAT as readonly string[]).includes(lomake.kohde);
  const tiedossa = suunnitelmanOsoite(lomake, esitaytto);
  const merkittavaa = (vaadi && Object.keys(vajaat).length > 0) || Object.keys(kielletyt).length > 0;
  return (
    <form ref={lomakkeella} className="kortti jakolomake" noValidate onSubmit={laheta}>
      <h3>{t('jaot.uusi')}</h3>
      {props.kohde !== undefined && etsi(props.kohde) === undefined && (
        <InlineAlert status="warning">{t('jaot.kohde-ei-jaettavissa')}</InlineAlert>
      )}
      <div className="kentta">
        <Dropdown
          labelText={t('jaot.kohde')}
          visualPlaceholder={t('jaot.kohde.valitse')}
          value={lomake.kohde === '' ? null : lomake.kohde}
          fullWidth
          {...tila('kohde')}
          onChange={(kohde) => setLomake(kohteella(lomake, kohde, etsi(kohde), tanaan))}
        >
          {[
            ...(oma && oma.osiot.length > 0
              ? LAAJAT.map((yksi) => ({ arvo: yksi, teksti: t(`jaot.kohde.${yksi}`) }))
              : []),
            ...esitaytot.map((yksi) => ({ arvo: kohteenTunnus(yksi), teksti: esitaytonNimi(yksi) })),
          ].map(({ arvo, teksti }) => (
            <DropdownItem key={arvo} value={arvo}>
              {teksti}
            </DropdownItem>
          ))}
        </Dropdown>
        {esitaytto && <p>{esitaytonNimi(esitaytto)}</p>}
        {lomake.kohde !== '' && <p className="selite">{t(laaja ? 'jaot.nakyy.laaja' : 'jaot.nakyy')}</p>}
      </div>
      {lomake.kohde === 'osiot' && (
        <div className="kentta">
          <CheckboxGroup labelText={t('jaot.osiot')} {...ryhmanTila('osiot')}>
            {(oma?.osiot ?? []).map((osio) => (
              <Checkbox
                key={osio}
                checked={lomake.osiot.includes(osio)}
                onClick={({ checkboxState }) =>
                  muuta({
                    osiot: (oma?.osiot ?? []).filter((toinen) =>
                      toinen === osio ? checkboxState : lomake.osiot.includes(toinen),
                    ),
                  })
                }
              >
                {osionNimi(osio)}
              </Checkbox>
            ))}
          </CheckboxGroup>
        </div>
      )}
      {lomake.kohde !== '' && (
        <>
          {esitaytto && (
            <div className="kentta">
              <RadioButtonGroup
                name="jaon-saaja"
                labelText={t('jaot.saaja')}
                value={lomake.saaja}
                {...ryhmanTila('saaja')}
                onChange={(saaja) => muuta({ saaja, osoite: '', muuOsoite: false })}
              >
                {[
                  ...esitaytto.saajat.map(({ nimi, rooli }, i) => (
                    <RadioButton key={i} value={String(i)}>
                      {nimi}, {t(`jaot.rooli.${rooli}`)}
                    </RadioButton>
                  )),
                  ...(oma
                    ? [
                        <RadioButton key={MUU} value={MUU}>
                          {t('jaot.saaja.muu')}
                        </RadioButton>,
                      ]
                    : []),
                ]}
              </RadioButtonGroup>
            </div>
          )}
          {lomake.saaja === MUU && (
            <div className="kentta">
              <TextInput
                labelText={t('jaot.saaja.nimi')}
                fullWidth
                autoComplete="off"
                value={lomake.nimi}
                onChange={(nimi) => muuta({ nimi: String(nimi ?? '') })}
                {...tila('nimi')}
              />
            </div>
          )}
          {kanavat.length > 1 && (
            <div className="kentta">
              <RadioButtonGroup
                name="jaon-kanava"
                labelText={t('jaot.kanava')}
                value={lomake.kanava}
                onChange={(kanava) => muuta({ kanava: kanava as Lomake['kanava'], osoite: '', muuOsoite: false })}
              >
                {kanavat.map((kanava) => (
                  <RadioButton key={kanava} value={kanava}>
                    {t(`jaot.kanava.${kanava}`)}
                  </RadioButton>
                ))}
              </RadioButtonGroup>
            </div>
          )}
          {tiedossa !== undefined && (
            <div className="kentta">
              <strong>{t(`jaot.osoite.${lomake.kanava}`)}</strong>
              <SaajanOsoite key={tiedossa} kanava={lomake.kanava} osoite={tiedossa} />
              <p className="selite">{t('jaot.osoite.suunnitelmasta')}</p>
              {virhe('osoite') !== undefined && <p className="kentan-virhe">{virhe('osoite')}</p>}
              {oma && (
                <Button variant="secondaryNoBorder" onClick={() => muuta({ muuOsoite: true })}>
                  {t('jaot.osoite.muu')}
                </Button>
              )}
            </div>
          )}
          {tiedossa === undefined && (lomake.saaja === MUU || nimettySaaja(lomake, esitaytto)) && (
            <div className="kentta">
              <TextInput
                labelText={t(`jaot.osoite.${lomake.kanava}`)}
                hintText={t('jaot.osoite.vihje')}
                type={lomake.kanava === 'sahkoposti' ? 'email' : 'tel'}
                fullWidth
                autoComplete="off"
                value={lomake.osoite}
                onChange={(arvo) => muuta({ osoite: String(arvo ?? '') })}
                {...tila('osoite')}
              />
            </div>
          )}
          <div className="ehdot">
            <Paivasyote nimi={t('jaot.alku')} arvo={lomake.alku} aseta={(alku) => muuta({ alku })} {...tila('alku')} />
            <Paivasyote
              nimi={t('jaot.loppu')}
              arvo={lomake.loppu}
              aseta={(loppu) => muuta({ loppu })}
              {...tila('loppu')}
            />
          </div>
          <p className="selite">
            {esitaytto
              ? t('jaot.loppu.vihje', { viimeistaan: paivaksi(esitaytto.viimeistaan) })
              : t('jaot.kesto', { maara: enintaanKuukausia })}
          </p>
          <div className="kentta">
            <RadioButtonGroup
              name="jaon-lahetys"
              labelText={t('jaot.laheta')}
              value={lomake.laheta ? 'palvelu' : 'itse'}
              onChange={(tapa) => muuta({ laheta: tapa === 'palvelu' })}
            >
              <RadioButton value="palvelu">{t('jaot.laheta.palvelu')}</RadioButton>
              <RadioButton value="itse">{t('jaot.laheta.itse')}</RadioButton>
            </RadioButtonGroup>
          </div>
          <div className="kentta">
            <Valintakentta
              otsikko={t('jaot.kieli')}
              arvo={lomake.kieli}
              vaihtoehdot={KIELET.map((yksi) => ({ arvo: yksi, teksti: KIELTEN_NIMET[yksi] }))}
              muuta={(uusi) => muuta({ kieli: uusi })}
            />
          </div>
          {oma && <p>{t('jaot.suostumus')}</p>}
        </>
      )}
      {merkittavaa ? (
        <InlineAlert status="error" role="alert">
          {t('jaot.tarkista')}
        </InlineAlert>
      ) : (
        jakaminen.isError && <Virheilmoitus virhe={jakaminen.error} />
      )}
      <div className="napit">
        <Tekonappi type="submit" kesken={jakaminen.isPending}>
          {t('jaot.tee')}
        </Tekonappi>
        <Button variant="secondary" disabled={jakaminen.isPending} onClick={peruuta}>
          {t('peruuta')}
        </Button>
      </div>
    </form>
  );
}
