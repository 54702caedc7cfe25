import type { ReactNode } from 'react';
import { Button, Textarea, TextInput } from 'suomifi-ui-components';
import { useTekstit } from '../../../tekstit/kielet.js';
import { osoitin } from '../polku.js';
import { kentanId, useLomake } from '../tila.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';

/** Texts one after another. */
export function Tekstilista(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const t = useTekstit();
  const { havainnot, aseta, kavi, kohdista } = useLomake();
  const { id, nimi, arvo, status, statusText } = useKentta(ominaisuudet);
  const { polku, kentta } = ominaisuudet;
  const tekstit = (arvo as readonly string[] | undefined) ?? [];
  return (
    <fieldset id={id} className="objekti" tabIndex={-1}>
      <legend>{nimi}</legend>
      {status === 'error' && <p className="kentan-virhe">{statusText}</p>}
      {tekstit.map((teksti, i) => {
        const paikka = osoitin([...polku, i]);
        const omat = havainnot.get(paikka) ?? [];
        const yhteiset = {
          id: kentanId(paikka),
          labelText: t('lomake.jarjestys', { mika: nimi, numero: i + 1 }),
          fullWidth: true,
          status: omat.length > 0 ? ('error' as const) : ('default' as const),
          statusText: omat.map(({ viesti, ohje }) => `${viesti} ${ohje}`).join(' '),
          onBlur: () => kavi(paikka),
        };
        return (
          <div key={i} className="listan-rivi">
            {kentta.laji === 'pitka-teksti' ? (
              <Textarea
                {...yhteiset}
                value={teksti}
                onChange={(tapahtuma) => aseta([...polku, i], tapahtuma.target.value)}
              />
            ) : (
              <TextInput {...yhteiset} value={teksti} onChange={(uusi) => aseta([...polku, i], String(uusi ?? ''))} />
            )}
            <Button
              variant="secondaryNoBorder"
              aria-label={t('lomake.poista', { mita: yhteiset.labelText })}
              onClick={() => {
                const jaljelle = tekstit.filter((_, j) => j !== i);
                aseta(polku, jaljelle.length === 0 ? undefined : jaljelle);
                kohdista(osoitin(polku));
              }}
            >
              {t('lomake.poista-lyhyt')}
            </Button>
          </div>
        );
      })}
      <Button
        variant="secondary"
        onClick={() => {
          const uusi = [...polku, tekstit.length];
          aseta(uusi, '');
          kohdista(osoitin(uusi));
        }}
      >
        {t('lomake.lisaa', { mita: nimi })}
      </Button>
    </fieldset>
  );
}
