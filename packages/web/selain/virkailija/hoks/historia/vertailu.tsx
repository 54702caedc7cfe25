import { useQuery } from '@tanstack/react-query';
import type { Hoksinakyma, KenttamuutosJson, Vertailunakyma } from '@ehoks/wire';
import { useMemo, type ReactNode } from 'react';
import { Nimet } from '../../../hoks/nimet.js';
import { PaikanArvo, paikanKentta } from '../../../hoks/paikan-arvo.js';
import { usePaikanNimi } from '../../../hoks/paikan-nimi.js';
import { useTekstit } from '../../../tekstit/kielet.js';
import { Nakyma } from '../../../yhteiset/nakyma.js';
import { Puuttuvat } from '../../../yhteiset/puuttuvat.js';
import { Taulukko, type Sarake } from '../../../yhteiset/taulukko.js';
import { vertailunKysely } from './versiot.js';

interface Props {
  readonly nakyma: Hoksinakyma;
  readonly versiosta: number;
  readonly versioon: number;
}

/** What differs between two versions, place by place in people's words. */
export function Vertailu({ nakyma, versiosta, versioon }: Props): ReactNode {
  const kysely = useQuery(vertailunKysely(nakyma, versiosta, versioon));
  return (
    <Nakyma kysely={kysely}>
      {(vertailu) => (
        <Nimet value={vertailu.nimet}>
          <Puuttuvat palvelut={vertailu.puuttuvat} />
          <Erot vertailu={vertailu} />
        </Nimet>
      )}
    </Nakyma>
  );
}

function Erot({ vertailu: { vanha, uusi, muutokset, versiosta, versioon } }: { readonly vertailu: Vertailunakyma }) {
  const t = useTekstit();
  const paikanNimi = usePaikanNimi();
  const nakyvat = muutokset.filter((muutos) => paikanKentta(paikka(muutos)) !== undefined);
  const teknisia = muutokset.length - nakyvat.length;
  const sarakkeet = useMemo((): readonly Sarake<KenttamuutosJson>[] => {
    const nimi = ({ 'vanha-paikka': ennen, 'uusi-paikka': nyt }: KenttamuutosJson): string =>
      nyt === undefined ? paikanNimi(vanha, ennen ?? '') : paikanNimi(uusi, nyt);
    return [
      { tunnus: 'paikka', otsikko: t('historia.paikka'), otsake: true, solu: nimi },
      { tunnus: 'laji', otsikko: t('historia.muutos'), solu: ({ laji }) => t(`historia.ero.${laji}`) },
      { tunnus: 'vanha', otsikko: t('historia.ennen'), solu: (ero) => <Arvo ero={ero} puoli="vanha" /> },
      { tunnus: 'uusi', otsikko: t('historia.jalkeen'), solu: (ero) => <Arvo ero={ero} puoli="uusi" /> },
    ];
  }, [t, paikanNimi, vanha, uusi]);
  return (
    <>
      <Taulukko
        kuvaus={t('historia.erot', { versiosta: String(versiosta), versioon: String(versioon) })}
        sarakkeet={sarakkeet}
        rivit={nakyvat}
        avain={({ polku, laji }) => `${laji} ${polku}`}
        tyhja={t('historia.ei-eroja')}
      />
      {teknisia > 0 && <p className="selite">{t('historia.teknisia', { maara: teknisia })}</p>}
    </>
  );
}

function Arvo({ ero, puoli }: { readonly ero: KenttamuutosJson; readonly puoli: 'vanha' | 'uusi' }): ReactNode {
  return ero[puoli] === undefined ? '–' : <PaikanArvo osoitin={paikka(ero)} arvo={ero[puoli]} />;
}

function paikka({ 'vanha-paikka': vanha, 'uusi-paikka': uusi }: KenttamuutosJson): string {
  return uusi ?? vanha ?? '';
}
