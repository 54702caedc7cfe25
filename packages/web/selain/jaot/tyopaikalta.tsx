import type { TyopaikaltaJson } from '@ehoks/wire';
import { useRef, useState, type ReactNode } from 'react';
import { useTekstit } from '../tekstit/kielet.js';
import { Ilmoitus } from '../yhteiset/ilmoitus.js';
import { Hetki, hetkeksi } from '../yhteiset/paivays.js';
import { KasitteleViesti } from './kasittele-viesti.js';
import { useKohteenNimi } from './kohteen-nimi.js';

interface Props {
  readonly vastaukset: readonly TyopaikaltaJson[];
  /** Marks a message as taken care of; learners only read. */
  readonly kasittele?: (tunnus: string) => Promise<void>;
  /** One has been marked. */
  readonly muuttui?: () => void;
}

/** What workplaces have acknowledged and written of the periods and demonstrations of a plan. Nothing when they have not. */
export function Tyopaikalta({ vastaukset, kasittele, muuttui }: Props): ReactNode {
  const t = useTekstit();
  const otsake = useRef<HTMLHeadingElement>(null);
  const [kasitelty, setKasitelty] = useState(false);
  if (vastaukset.length === 0) return null;
  const avoimia = vastaukset.flatMap(({ viestit }) => viestit).filter((viesti) => !viesti.kasitelty).length;
  return (
    <section className="jakojen-luettelo">
      <h3 tabIndex={-1} ref={otsake}>
        {t('jaot.tyopaikalta')}
      </h3>
      {kasittele && avoimia > 0 && <p>{t('jaot.tyopaikalta.avoimia', { maara: avoimia })}</p>}
      <Ilmoitus teksti={kasitelty ? t('jaot.viesti.kasitelty') : undefined} />
      <ul className="jaot">
        {vastaukset.map((vastaus, i) => (
          <Vastaus
            key={i}
            vastaus={vastaus}
            {...(kasittele && { kasittele })}
            muuttui={() => {
              setKasitelty(true);
              otsake.current?.focus();
              muuttui?.();
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function Vastaus({
  vastaus: { kohde, osa, saaja, kuittaus, viestit },
  kasittele,
  muuttui,
}: { readonly vastaus: TyopaikaltaJson; readonly muuttui: () => void } & Pick<Props, 'kasittele'>): ReactNode {
  const t = useTekstit();
  const nimi = useKohteenNimi()({ kohde, ...(osa && { osa }) });
  return (
    <li className="kortti">
      <h4>{nimi}</h4>
      {kohde.laji !== 'suunnitelma' && <p className="selite">{t(`jaot.kohde.${kohde.laji}`)}</p>}
      {saaja && (
        <p>
          {saaja.nimi}, {t(`jaot.rooli.${saaja.rooli}`)}
        </p>
      )}
      {kuittaus && <p>{t(`jaot.kuittaus.${kuittaus.tila}`, { aika: hetkeksi(kuittaus.aika) })}</p>}
      {viestit.length > 0 && (
        <ul className="viestit">
          {viestit.map(({ tunnus, aika, teksti, kasitelty }) => (
            <li key={tunnus}>
              <p className="selite">
                <Hetki hetki={aika} />{' '}
                {kasittele && !kasitelty && <span className="vaihe">{t('jaot.viesti.kasittelematta')}</span>}
              </p>
              <p className="pitka-teksti">{teksti}</p>
              {kasitelty && (
                <p className="selite">
                  {kasitelty.nimi === undefined
                    ? t('jaot.viesti.kasitelty.aika', { aika: hetkeksi(kasitelty.aika) })
                    : t('jaot.viesti.kasitelty.kuka', { aika: hetkeksi(kasitelty.aika), nimi: kasitelty.nimi })}
                </p>
              )}
              {kasittele && !kasitelty && (
                <KasitteleViesti
                  kohde={[saaja?.nimi ?? nimi, hetkeksi(aika)].join(', ')}
                  tee={() => kasittele(tunnus)}
                  onnistui={muuttui}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
