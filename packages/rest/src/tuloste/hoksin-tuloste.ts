import { EhoksError, paivaHelsingissa, type Aikaleima, type Kieli } from '@ehoks/core';
import type { SuunnitelmanSisalto } from '@ehoks/wire';
import {
  AIEMMIN_HANKITUT,
  HANKITTAVAT,
  HOKS,
  jaksonPaikka,
  lista,
  nimiKielella,
  osaksi,
  vaihe,
  type Kokoelma,
  type Objekti,
  type Osa,
} from '@ehoks/wire/esitys';
import { arvonKirjoittaja, hetkeksi, luvuksi, paivaksi } from './arvo.js';
import type { Asiakirja, Lohko, Otsikkotaso, Tieto } from './asiakirja.js';
import { tietojenLukija } from './sisalto.js';
import { TEKSTIT } from './tekstit.js';

/** The lists of a part that have headings of their own, and the type of what is in them. */
const JAKSOLISTAT = {
  'osaamisen-hankkimistavat': 'OsaamisenHankkimistapa',
  'osaamisen-osoittaminen': 'OsaamisenOsoittaminen',
  'tarkentavat-tiedot-naytto': 'OsaamisenOsoittaminen',
} as const;
type Jaksolista = keyof typeof JAKSOLISTAT;
const LISTAT = Object.keys(JAKSOLISTAT) as readonly Jaksolista[];

/** What the heading of a period tells already. */
const JAKSON_OTSIKOSSA = ['alku', 'loppu', 'osaamisen-hankkimistapa-koodi-uri'];

/** What the heading of a part tells already. */
const OTSIKOSSA = ['tutkinnon-osa-koodi-uri', 'osa-alue-koodi-uri', 'koulutuksen-osa-koodi-uri', 'nimi', 'laajuus'];

/** The printouts of a plan at a moment in a language. */
export function hoksinTuloste(
  nakyma: SuunnitelmanSisalto,
  kieli: Kieli,
  nyt: Aikaleima,
): {
  readonly kokonaan: () => Asiakirja;
  /** One way of acquiring or one demonstration, by its `module-id`. Throws `hoks.ei-loydy` when there is none. */
  readonly jakso: (moduleId: string) => Asiakirja;
} {
  const { hoks, oppija, opiskeluoikeus: oikeus, nimet, puuttuvat } = nakyma;
  const t = TEKSTIT[kieli];
  const arvo = arvonKirjoittaja(nimet, kieli);
  const tiedot = tietojenLukija(arvo, kieli);
  const tanaan = paivaHelsingissa(nyt);
  const opiskelija = oppija.nimi || oppija.oid;

  const asiakirja = (otsikko: string, lohkot: readonly Lohko[]): Asiakirja => ({
    kieli,
    otsikko: `${otsikko}: ${opiskelija}`,
    laadittu: new Date(nyt),
    alateksti: t.tulostettu(hoks['id'] as number, hetkeksi(new Date(nyt))),
    sivunumero: t.sivu,
    korvatutMerkit: t.korvatutMerkit,
    lohkot: [
      { laji: 'otsikko', taso: 1, teksti: otsikko },
      ...(puuttuvat.length === 0 ? [] : [{ laji: 'kappale', teksti: t.eiNimia } as const]),
      ...lohkot,
    ],
  });

  const perustiedot = (): Lohko => ({
    laji: 'tiedot',
    tiedot: [
      ...rivit([
        [t.opiskelija, opiskelija],
        [t.tutkinto, nimiKielella(oikeus.tutkinto, kieli)],
        [t.osaamisala, nimiKielella(oikeus.osaamisala, kieli)],
        [t.tutkintonimike, nimiKielella(oikeus.tutkintonimike, kieli)],
        [t.laajuus, oikeus.laajuus === undefined ? undefined : t.osp(luvuksi(oikeus.laajuus, kieli))],
        [t.oppilaitos, nimiKielella(oikeus.oppilaitos?.nimi, kieli) ?? oikeus.oppilaitos?.oid],
        [t.koulutuksenJarjestaja, nimiKielella(oikeus.koulutustoimija?.nimi, kieli) ?? oikeus.koulutustoimija?.oid],
        [t.opinnotAlkaneet, oikeus.alkanut && paivaksi(oikeus.alkanut)],
        [t.opinnotPaattyvat, oikeus['arvioitu-paattyminen'] && paivaksi(oikeus['arvioitu-paattyminen'])],
        [t.opinnotPaattyneet, oikeus.paattynyt && paivaksi(oikeus.paattynyt)],
      ]),
      ...tiedot(HOKS, hoks, { vain: ({ laji }) => laji !== 'objekti' }),
    ],
  });

  const osanOtsikko = ({ koodi, nimi, laajuus, tyyppi }: Osa): string => {
    const nimeksi = koodi === undefined ? (nimi ?? t.nimetonOsa) : arvo('koodi', koodi);
    const maara = laajuus ?? (koodi === undefined ? undefined : nimet.koodit[koodi]?.laajuus);
    if (maara === undefined) return nimeksi;
    const yksikko = tyyppi === 'HankittavaKoulutuksenOsa' ? t.viikkoa : t.osp;
    return `${nimeksi}, ${yksikko(luvuksi(maara, kieli))}`;
  };

  const jaksonOtsikko = (jakso: Objekti): string => {
    const tapa = jakso['osaamisen-hankkimistapa-koodi-uri'];
    const ajat = [jakso['alku'], jakso['loppu']]
      .filter((paiva) => paiva !== undefined)
      .map((paiva) => arvo('paiva', paiva));
    return [
      ...(ajat.length === 0 ? [] : [ajat.join(' – ')]),
      ...(tapa === undefined ? [] : [arvo('koodi', tapa)]),
      jaksonPaikka(jakso) ?? '',
    ]
      .filter((osa) => osa !== '')
      .join(', ');
  };

  const jaksonTiedot = (nimi: Jaksolista, jakso: Objekti): Lohko => ({
    laji: 'tiedot',
    tiedot: tiedot(JAKSOLISTAT[nimi], jakso, { ilman: JAKSON_OTSIKOSSA }),
  });

  const osanLohkot = (osa: Osa, taso: 3 | 4, hankittava: boolean): readonly Lohko[] => {
    const jaksotaso: Otsikkotaso = taso === 3 ? 4 : 5;
    const onVaihe = hankittava && osa.tyyppi !== 'HankittavaYhteinenTutkinnonOsa';
    return [
      { laji: 'otsikko', taso, teksti: osanOtsikko(osa) },
      ...(osa.osa['olennainen-seikka'] === true ? [{ laji: 'kappale', teksti: t.olennainenSeikka } as const] : []),
      {
        laji: 'tiedot',
        tiedot: [
          ...rivit([[t.vaihe, onVaihe ? t.vaiheet[vaihe(osa, tanaan)] : undefined]]),
          ...tiedot(osa.tyyppi, osa.osa, { ilman: [...LISTAT, 'olennainen-seikka', 'osa-alueet', ...OTSIKOSSA] }),
        ],
      },
      ...LISTAT.flatMap((nimi) =>
        lista(osa.osa, nimi).flatMap((jakso): readonly Lohko[] => [
          {
            laji: 'otsikko',
            taso: jaksotaso,
            teksti: [nimi === 'osaamisen-hankkimistavat' ? t.hankkiminen : t.naytto, jaksonOtsikko(jakso)]
              .filter((osanen) => osanen !== '')
              .join(': '),
          },
          jaksonTiedot(nimi, jakso),
        ]),
      ),
    ];
  };

  const kokoelmat = (luettelo: readonly Kokoelma[]): readonly { osa: Osa; taso: 3 | 4; yhteinen?: Osa }[] =>
    luettelo.flatMap(({ nimi, tyyppi, osaAlue }) =>
      lista(hoks, nimi).flatMap((objekti, i) => {
        const polku = `/${nimi}/${i}`;
        const osa = osaksi(tyyppi, objekti, polku);
        if (osaAlue === undefined) return [{ osa, taso: 3 as const }];
        const alueet = lista(objekti, 'osa-alueet').map((alue, j) => ({
          osa: osaksi(osaAlue, alue, `${polku}/osa-alueet/${j}`),
          taso: 4 as const,
          yhteinen: osa,
        }));
        return [{ osa, taso: 3 as const }, ...alueet];
      }),
    );

  const osio = (otsikko: string, luettelo: readonly Kokoelma[], tyhjana: string): readonly Lohko[] => {
    const osat = kokoelmat(luettelo);
    return [
      { laji: 'otsikko', taso: 2, teksti: otsikko },
      ...(osat.length === 0 ? [{ laji: 'kappale', teksti: tyhjana } as const] : []),
      ...osat.flatMap(({ osa, taso }) => osanLohkot(osa, taso, luettelo === HANKITTAVAT)),
    ];
  };

  const muutOsiot = (): readonly Lohko[] => {
    const osien = [...AIEMMIN_HANKITUT, ...HANKITTAVAT].map(({ nimi }) => nimi);
    return tiedot(HOKS, hoks, { vain: ({ laji, nimi }) => laji === 'objekti' && !osien.includes(nimi) }).flatMap(
      ({ nimi, sisalto }): readonly Lohko[] => [{ laji: 'otsikko', taso: 2, teksti: nimi }, sisalto],
    );
  };

  return {
    kokonaan: () =>
      asiakirja(t.suunnitelma, [
        { laji: 'otsikko', taso: 2, teksti: t.perustiedot },
        perustiedot(),
        ...osio(t.aiempiOsaaminen, AIEMMIN_HANKITUT, t.eiAiempaa),
        ...osio(t.opiskelusuunnitelma, HANKITTAVAT, t.eiHankittavaa),
        ...muutOsiot(),
      ]),
    jakso: (moduleId) => {
      for (const { osa, yhteinen } of kokoelmat([...AIEMMIN_HANKITUT, ...HANKITTAVAT]))
        for (const nimi of LISTAT) {
          const jakso = lista(osa.osa, nimi).find((toinen) => toinen['module-id'] === moduleId);
          if (jakso === undefined) continue;
          return asiakirja(nimi === 'osaamisen-hankkimistavat' ? t.hankkimisenJakso : t.osoittaminen, [
            {
              laji: 'tiedot',
              tiedot: rivit([
                [t.opiskelija, opiskelija],
                [t.tutkinto, nimiKielella(oikeus.tutkinto, kieli)],
                [t.tutkinnonOsa, [...(yhteinen ? [yhteinen] : []), osa].map(osanOtsikko).join(': ')],
              ]),
            },
            { laji: 'otsikko', taso: 2, teksti: jaksonOtsikko(jakso) },
            jaksonTiedot(nimi, jakso),
          ]);
        }
      throw new EhoksError('hoks.ei-loydy');
    },
  };
}

function rivit(parit: readonly (readonly [string, string | undefined])[]): readonly Tieto[] {
  return parit.flatMap(([nimi, teksti]) =>
    teksti === undefined || teksti === '' ? [] : [{ nimi, sisalto: { laji: 'teksti', teksti } as const }],
  );
}
