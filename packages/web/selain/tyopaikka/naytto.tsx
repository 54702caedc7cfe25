import { lista, type Objekti } from '@ehoks/wire/esitys';
import type { JaettuJson } from '@ehoks/wire';
import type { ReactNode } from 'react';
import { useKoodinNimi } from '../hoks/nimet.js';
import { useTekstit } from '../tekstit/kielet.js';
import { Aikavali, Ihminen, Luettelo, Oppilaitoksessa, OsanNimi, Rivit, Tyopaikalla } from './osat.js';

/** A demonstration: when and where, what is done and how it is assessed, and by whom. */
export function Naytto({ osa, naytto }: { readonly osa: JaettuJson['osa']; readonly naytto: Objekti }): ReactNode {
  const t = useTekstit();
  const koodinNimi = useKoodinNimi();
  const teksti = (avain: string, kohde: Objekti = naytto): string | undefined => kohde[avain] as string | undefined;
  const paikka = (naytto['nayttoymparisto'] as Objekti | undefined) ?? {};
  const alueet = lista(naytto, 'osa-alueet').map((alue) => koodinNimi(String(alue['koodi-uri'])));
  const arvioijat = (avain: string): readonly ReactNode[] =>
    lista(naytto, avain).map((ihminen, i) => <Ihminen key={i} ihminen={ihminen} rooli="tyopaikka.rooli.arvioija" />);
  return (
    <>
      <section className="kortti">
        <p className="laji">{t('tyopaikka.laji.osaamisenOsoittaminen')}</p>
        <h2>
          <OsanNimi osa={osa} />
        </h2>
        <Rivit
          rivit={[
            ['tyopaikka.aika', <Aikavali key="aika" alku={teksti('alku') ?? ''} loppu={teksti('loppu') ?? ''} />],
            ['tyopaikka.nayttopaikka', teksti('nimi', paikka)],
            ['kentta.y-tunnus', teksti('y-tunnus', paikka)],
            ['tyopaikka.kuvaus', teksti('kuvaus', paikka)],
            ['tyopaikka.osa-alueet', alueet.length === 0 ? undefined : alueet.join(', ')],
          ]}
        />
      </section>
      <Luettelo otsikko="tyopaikka.sisalto" tekstit={naytto['sisallon-kuvaus']} />
      <Luettelo otsikko="tyopaikka.kriteerit" tekstit={naytto['yksilolliset-kriteerit']} />
      <Oppilaitoksessa>{arvioijat('koulutuksen-jarjestaja-osaamisen-arvioijat')}</Oppilaitoksessa>
      <Tyopaikalla>{arvioijat('tyoelama-osaamisen-arvioijat')}</Tyopaikalla>
    </>
  );
}
