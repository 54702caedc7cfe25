import type { Objekti } from '@ehoks/wire/esitys';
import { useState, type ReactNode } from 'react';
import { Button, Expander, ExpanderContent, ExpanderTitleButton } from 'suomifi-ui-components';
import { useTekstit } from '../../../tekstit/kielet.js';
import { useTiivistelma } from '../../../hoks/tiivistelma.js';
import { Dialogi } from '../../../yhteiset/dialogi.js';
import { kopio, osoitin } from '../polku.js';
import { kentanId, useLomake } from '../tila.js';
import { Kopiointi } from './kopiointi.js';
import type { Kenttaominaisuudet } from './kentta.js';
import { useKentta } from './kentan-tila.js';
import { ObjektinKentat } from './objektin-kentat.js';

/** What a new one has at once: a period at a workplace is known by its sender's identifier from one saving to the next. */
const UUSI: Readonly<Record<string, () => Objekti>> = {
  OsaamisenHankkimistapa: () => ({ 'yksiloiva-tunniste': crypto.randomUUID() }),
};

/** Parts, periods, people: each closed behind a line that says what it is. */
export function Osalista(ominaisuudet: Kenttaominaisuudet): ReactNode {
  const t = useTekstit();
  const tiivistelma = useTiivistelma();
  const { avoimet, avaa, aseta, kohdista, jarjesta, havainnot } = useLomake();
  const { id, nimi, arvo, status, statusText } = useKentta(ominaisuudet);
  const { polku, kentta } = ominaisuudet;
  const tyyppi = kentta.tyyppi ?? '';
  const jasenet = (arvo as readonly Objekti[] | undefined) ?? [];
  const [poistettava, setPoistettava] = useState<number>();

  const korvaa = (uudet: readonly Objekti[]): void => aseta(polku, uudet.length === 0 ? undefined : uudet);
  const lisaa = (uusi: Objekti): void => {
    korvaa([...jasenet, uusi]);
    const paikka = osoitin([...polku, jasenet.length]);
    avaa(paikka, true);
    kohdista(paikka);
  };
  const siirra = (mista: number, minne: number): void => {
    const uudet = [...jasenet];
    const [siirrettava] = uudet.splice(mista, 1);
    if (siirrettava) uudet.splice(minne, 0, siirrettava);
    korvaa(uudet);
    jarjesta(polku, (paikka) => (paikka === mista ? minne : paikka === minne ? mista : paikka));
  };
  const poista = (poistettu: number): void => {
    korvaa(jasenet.filter((_, i) => i !== poistettu));
    jarjesta(polku, (paikka) => (paikka === poistettu ? undefined : paikka > poistettu ? paikka - 1 : paikka));
    kohdista(osoitin(polku));
  };

  return (
    <fieldset id={id} className="osalista" tabIndex={-1}>
      <legend>{nimi}</legend>
      {status === 'error' && <p className="kentan-virhe">{statusText}</p>}
      {jasenet.map((jasen, i) => {
        const paikka = osoitin([...polku, i]);
        const auki = avoimet.has(paikka);
        const virheita = [...havainnot].filter(([kohta]) => kohta === paikka || kohta.startsWith(`${paikka}/`)).length;
        const omat = (havainnot.get(paikka) ?? []).filter(({ taso }) => taso === 'virhe');
        const otsikko = tiivistelma(jasen) ?? t('lomake.jarjestys', { mika: nimi, numero: i + 1 });
        return (
          <div
            key={(jasen['module-id'] ?? jasen['yksiloiva-tunniste'] ?? i) as string}
            id={kentanId(paikka)}
            className="osa"
            role="group"
            aria-label={otsikko}
            tabIndex={-1}
          >
            <Expander open={auki} onOpenChange={(oliAuki) => avaa(paikka, !oliAuki)}>
              <ExpanderTitleButton>
                {otsikko}
                {virheita > 0 && <span className="virhemaara"> {t('lomake.virheita', { maara: virheita })}</span>}
              </ExpanderTitleButton>
              <ExpanderContent>
                {auki && (
                  <>
                    {omat.map(({ koodi, viesti, ohje }) => (
                      <p key={koodi} className="kentan-virhe">
                        {viesti} {ohje}
                      </p>
                    ))}
                    <ObjektinKentat tyyppi={tyyppi} polku={[...polku, i]} />
                    <div className="napit">
                      <Button variant="secondary" onClick={() => lisaa(kopio(jasen))}>
                        {t('lomake.kopioi')}
                      </Button>
                      {i > 0 && (
                        <Button variant="secondary" onClick={() => siirra(i, i - 1)}>
                          {t('lomake.ylos')}
                        </Button>
                      )}
                      {i < jasenet.length - 1 && (
                        <Button variant="secondary" onClick={() => siirra(i, i + 1)}>
                          {t('lomake.alas')}
                        </Button>
                      )}
                      <Button variant="secondaryNoBorder" onClick={() => setPoistettava(i)}>
                        {t('lomake.poista', { mita: otsikko })}
                      </Button>
                    </div>
                  </>
                )}
              </ExpanderContent>
            </Expander>
          </div>
        );
      })}
      <div className="napit">
        <Button variant="secondary" onClick={() => lisaa(UUSI[tyyppi]?.() ?? {})}>
          {t('lomake.lisaa', { mita: nimi })}
        </Button>
        <Kopiointi tyyppi={tyyppi} polku={polku} lisaa={lisaa} />
      </div>
      <Dialogi
        auki={poistettava !== undefined}
        otsikko={t('lomake.poistetaanko')}
        sulje={() => setPoistettava(undefined)}
        napit={
          <>
            <Button
              onClick={() => {
                if (poistettava !== undefined) poista(poistettava);
                setPoistettava(undefined);
              }}
            >
              {t('lomake.poista-lyhyt')}
            </Button>
            <Button variant="secondary" onClick={() => setPoistettava(undefined)}>
              {t('peruuta')}
            </Button>
          </>
        }
      >
        <p>{tiivistelma(jasenet[poistettava ?? -1] ?? {}) ?? nimi}</p>
      </Dialogi>
    </fieldset>
  );
}
