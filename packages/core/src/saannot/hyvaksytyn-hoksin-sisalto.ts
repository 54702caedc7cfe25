import { TODENTAMINEN_ARVIOIJILLA, TODENTAMINEN_NAYTOLLA } from '../hoks/aiemmin-hankittu-tutkinnon-osa.js';
import type { HankittavaOsaaminen } from '../hoks/hankittava-tutkinnon-osa.js';
import { AIEMMIN_HANKITUT_TUTKINNON_OSAT, HANKITTAVAT_TUTKINNON_OSAT } from '../hoks/hoks.js';
import { jasenet, type Lapikaynti } from '../hoks/lapikaynti.js';
import type { HoksLuonnos, Vajaa } from '../hoks/luonnos.js';
import { onTyopaikkajakso } from '../hoks/osaamisen-hankkimistapa.js';
import type { Polku } from '../hoks/polku.js';
import { onTuva } from '../rekisterit/opiskeluoikeus.js';
import type { Kieli } from '../virheet/tekstit.js';
import { rikkovat } from './rikkovat.js';
import type { Rikkomus, Saanto, Tilanne } from './saanto.js';

interface Sisaltokohta {
  readonly rikkomus: string;
  /** Asetuksen 673/2017 9 §:n kohta. */
  readonly kohta: string;
  readonly vahvistus: keyof typeof VAHVISTUKSET;
  /** Mitä suunnitelmasta puuttuu. */
  readonly mika: Readonly<Record<Kieli, string>>;
  /** `mika` on suomeksi monikossa. */
  readonly monikko?: true;
  /** Kenttä tai kentät, joilla puute korjataan. */
  readonly kentta: string;
  readonly puutteet: (lapikaynti: Lapikaynti) => readonly Rikkomus[];
}

/** Asetuksen teksti on ollut luettavana vain osittain, joten jokainen rivi sanoo, mitä numerosta tiedetään. */
const VAHVISTUKSET = {
  vahvistettu: 'kohdan numero vahvistettu säädöksestä',
  numero: 'kohdan numero vahvistettu, sisältö päätelty',
  vahvistamatta: 'kohdan numeroa ei ole vahvistettu',
} as const;

/** Koulutuksen osat ovat mukana, koska niistä tuntee TUVAn, jota säännöt eivät koske. */
const HANKITTAVAT: readonly Polku[] = [...HANKITTAVAT_TUTKINNON_OSAT, 'hankittavatKoulutuksenOsat'].map((kokoelma) => [
  kokoelma,
]);
const AIEMMIN_HANKITUT: readonly Polku[] = AIEMMIN_HANKITUT_TUTKINNON_OSAT.map((kokoelma) => [kokoelma]);

/**
 * Kohdat 1–7 ovat aina hyväksytyssä suunnitelmassa, kohta 10 ja työpaikan kohdat 1–5 työpaikalla järjestettävässä
 * koulutuksessa. Puuttuminen on huomautus: HOKSin luonti ei vaadi näitä, mutta koulutuksen järjestäjällä ne on oltava.
 */
const SISALTOKOHDAT: readonly Sisaltokohta[] = [
  {
    rikkomus: 'tutkinnon-osat-puuttuvat',
    kohta: 'kohta 1',
    vahvistus: 'vahvistettu',
    mika: {
      fi: 'suoritettavat tutkinnon tai koulutuksen osat',
      sv: 'de examens- eller utbildningsdelar som avläggs',
      en: 'the units of the qualification or training to be completed',
    },
    monikko: true,
    kentta: 'hankittavat-…-tutkinnon-osat, aiemmin-hankitut-…-tutkinnon-osat',
    puutteet: ({ hoks, hankittavatOsat, aiemminHankitutOsat }) =>
      onTyhja(hankittavatOsat) && onTyhja(aiemminHankitutOsat) && onTyhja(hoks.hankittavatYhteisetTutkinnonOsat)
        ? [{ polku: [], puuttuvat: [...HANKITTAVAT, ...AIEMMIN_HANKITUT] }]
        : [],
  },
  {
    rikkomus: 'tunnustaminen-puuttuu',
    kohta: 'kohta 2',
    vahvistus: 'numero',
    mika: {
      fi: 'tieto siitä, miten aiemmin hankittu osaaminen tunnustetaan',
      sv: 'uppgiften om hur tidigare förvärvat kunnande erkänns',
      en: 'the way in which the earlier acquired competence is recognised',
    },
    kentta: 'valittu-todentamisen-prosessi-koodi-uri',
    puutteet: ({ tunnustettavatOsat }) =>
      rikkovat(
        tunnustettavatOsat,
        (osa) => osa.valittuTodentamisenProsessiKoodiUri === undefined,
        'valittuTodentamisenProsessiKoodiUri',
      ),
  },
  {
    rikkomus: 'lahetys-arvioitavaksi-puuttuu',
    kohta: 'kohta 3',
    vahvistus: 'numero',
    mika: {
      fi: 'päivä, jona aiempi osaaminen lähetettiin arvioijille tunnustettavaksi',
      sv: 'datumet då det tidigare kunnandet sändes till bedömarna för erkännande',
      en: 'the date when the earlier competence was sent to the assessors for recognition',
    },
    kentta: 'tarkentavat-tiedot-osaamisen-arvioija.lahetetty-arvioitavaksi',
    puutteet: ({ aiemminHankitutOsat }) =>
      rikkovat(
        aiemminHankitutOsat,
        (osa) =>
          osa.valittuTodentamisenProsessiKoodiUri === TODENTAMINEN_ARVIOIJILLA &&
          osa.tarkentavatTiedotOsaamisenArvioija?.lahetettyArvioitavaksi === undefined,
        'tarkentavatTiedotOsaamisenArvioija',
        'lahetettyArvioitavaksi',
      ),
  },
  {
    rikkomus: 'aiemman-nayton-sisalto-puuttuu',
    kohta: 'kohta 4',
    vahvistus: 'numero',
    mika: {
      fi: 'se, mitä aiemmin hankitusta osaamisesta osoitetaan näytöllä',
      sv: 'vad av det tidigare förvärvade kunnandet som påvisas i yrkesprov',
      en: 'the part of the earlier acquired competence that is shown in a demonstration',
    },
    kentta: 'tarkentavat-tiedot-naytto.sisallon-kuvaus',
    puutteet: ({ aiemminHankitutOsat }) =>
      aiemminHankitutOsat
        .filter(({ kohde }) => kohde.valittuTodentamisenProsessiKoodiUri === TODENTAMINEN_NAYTOLLA)
        .flatMap(({ polku, kohde }) =>
          rikkovat(
            jasenet([...polku, 'tarkentavatTiedotNaytto'], kohde.tarkentavatTiedotNaytto),
            ({ sisallonKuvaus }) => onTyhja(sisallonKuvaus),
            'sisallonKuvaus',
          ),
        ),
  },
  {
    rikkomus: 'hankittava-osaaminen-puuttuu',
    kohta: 'kohta 5',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'hankittava osaaminen tutkinnon osittain',
      sv: 'kunnandet som ska förvärvas, per examensdel',
      en: 'the competence to be acquired, by unit',
    },
    kentta: 'hankittavat-…-tutkinnon-osat',
    puutteet: ({ hoks, hankittavatOsat }) =>
      hoks.osaamisenHankkimisenTarve === true && onTyhja(hankittavatOsat)
        ? [{ polku: [], puuttuvat: HANKITTAVAT }]
        : [],
  },
  {
    rikkomus: 'hankkimistapa-puuttuu',
    kohta: 'kohta 6',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'tutkinnon osan osaamisen hankkimisen tapa ja ajankohta tai osaamisen osoittaminen',
      sv: 'sättet och tiden för att förvärva kunnandet i examensdelen, eller påvisandet av kunnande',
      en: 'the way and time of acquiring the competence of the unit, or of showing it',
    },
    kentta: 'osaamisen-hankkimistavat, osaamisen-osoittaminen',
    puutteet: ({ hankittavatOsat }) =>
      rikkovat(
        hankittavatOsat,
        (osa) => onTyhja(osa.osaamisenHankkimistavat) && onTyhja(osa.osaamisenOsoittaminen),
      ).map(({ polku }) => ({
        polku,
        puuttuvat: [
          [...polku, 'osaamisenHankkimistavat'],
          [...polku, 'osaamisenOsoittaminen'],
        ],
      })),
  },
  {
    rikkomus: 'oppimisymparisto-puuttuu',
    kohta: 'kohta 7',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'muualla kuin työpaikalla järjestettävän jakson oppimisympäristöt',
      sv: 'lärmiljöerna för en period som inte ordnas på en arbetsplats',
      en: 'the learning environments of a period that is not at a workplace',
    },
    monikko: true,
    kentta: 'muut-oppimisymparistot',
    puutteet: ({ hankkimistavat }) =>
      rikkovat(
        hankkimistavat,
        (tapa) =>
          onTyhja(tapa.muutOppimisymparistot) &&
          tapa.osaamisenHankkimistapaKoodiUri !== undefined &&
          !onTyopaikkajakso(tapa),
        'muutOppimisymparistot',
      ),
  },
  {
    rikkomus: 'opetus-ja-ohjaus-puuttuu',
    kohta: 'kohta 7 a',
    vahvistus: 'vahvistettu',
    mika: {
      fi: 'opetuksen ja ohjauksen määrä',
      sv: 'mängden undervisning och handledning',
      en: 'the amount of teaching and guidance',
    },
    kentta: 'opetus-ja-ohjaus-maara',
    puutteet: ({ hankittavatOsat }) =>
      rikkovat(
        hankittavatOsat,
        (osa) => osa.opetusJaOhjausMaara === undefined && !onTyhja(osa.osaamisenHankkimistavat),
        'opetusJaOhjausMaara',
      ),
  },
  {
    rikkomus: 'naytto-puuttuu',
    kohta: 'kohta 10',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'työpaikalla hankittavan osaamisen osoittaminen',
      sv: 'påvisandet av det kunnande som förvärvas på arbetsplatsen',
      en: 'the showing of the competence acquired at the workplace',
    },
    kentta: 'osaamisen-osoittaminen',
    puutteet: ({ hankittavatOsat }) =>
      rikkovat(
        hankittavatOsat,
        (osa) => onTyhja(osa.osaamisenOsoittaminen) && onTyopaikalla(osa),
        'osaamisenOsoittaminen',
      ),
  },
  {
    rikkomus: 'tyopaikkajakson-ajankohta-puuttuu',
    kohta: 'työpaikan kohta 1',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'työpaikkajakson ajankohta',
      sv: 'tiden för arbetsplatsperioden',
      en: 'the time of the workplace period',
    },
    kentta: 'alku, loppu',
    puutteet: ({ tyopaikkajaksot }) =>
      tyopaikkajaksot.flatMap((jakso) =>
        (['alku', 'loppu'] as const).flatMap((raja) => rikkovat([jakso], ({ [raja]: pv }) => pv === undefined, raja)),
      ),
  },
  {
    rikkomus: 'tyotehtavat-puuttuvat',
    kohta: 'työpaikan kohta 2',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'työpaikkajakson keskeiset työtehtävät',
      sv: 'de centrala arbetsuppgifterna under arbetsplatsperioden',
      en: 'the main work tasks of the workplace period',
    },
    monikko: true,
    kentta: 'tyopaikalla-jarjestettava-koulutus.keskeiset-tyotehtavat',
    puutteet: ({ tyopaikkajaksot }) =>
      rikkovat(
        tyopaikkajaksot,
        ({ tyopaikallaJarjestettavaKoulutus: koulutus }) =>
          koulutus !== undefined && onTyhja(koulutus.keskeisetTyotehtavat),
        'tyopaikallaJarjestettavaKoulutus',
        'keskeisetTyotehtavat',
      ),
  },
  {
    rikkomus: 'jarjestajan-edustaja-puuttuu',
    kohta: 'työpaikan kohta 3',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'koulutuksen järjestäjän edustaja työpaikkajaksolla',
      sv: 'utbildningsanordnarens representant under arbetsplatsperioden',
      en: 'the representative of the provider for the workplace period',
    },
    kentta: 'jarjestajan-edustaja',
    puutteet: ({ tyopaikkajaksot }) =>
      rikkovat(tyopaikkajaksot, (jakso) => jakso.jarjestajanEdustaja === undefined, 'jarjestajanEdustaja'),
  },
  {
    rikkomus: 'tyopaikkaohjaaja-puuttuu',
    kohta: 'työpaikan kohta 4',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'vastuullinen työpaikkaohjaaja',
      sv: 'ansvarig arbetsplatshandledare',
      en: 'the responsible workplace instructor',
    },
    kentta: 'tyopaikalla-jarjestettava-koulutus.vastuullinen-tyopaikka-ohjaaja',
    puutteet: ({ tyopaikkajaksot }) =>
      rikkovat(
        tyopaikkajaksot,
        ({ tyopaikallaJarjestettavaKoulutus: koulutus }) =>
          koulutus !== undefined && (koulutus.vastuullinenTyopaikkaOhjaaja?.nimi ?? '').trim() === '',
        'tyopaikallaJarjestettavaKoulutus',
        'vastuullinenTyopaikkaOhjaaja',
      ),
  },
  {
    rikkomus: 'tieto-tuesta-puuttuu',
    kohta: 'työpaikan kohta 5',
    vahvistus: 'vahvistamatta',
    mika: {
      fi: 'tieto siitä, liittyykö työpaikalla opiskeluun tukea tai muuta olennaista',
      sv: 'uppgiften om huruvida stöd eller annat väsentligt hör till studierna på arbetsplatsen',
      en: 'the fact whether support or something else essential belongs to the studies at the workplace',
    },
    kentta: 'olennainen-seikka, oppimisen-tuki',
    puutteet: ({ hoks, hankittavatOsat }) =>
      onTyhja(hoks.oppimisenTuki)
        ? rikkovat(
            hankittavatOsat,
            (osa) => osa.olennainenSeikka === undefined && onTyopaikalla(osa),
            'olennainenSeikka',
          ).map(({ polku }) => ({ polku, puuttuvat: [['oppimisenTuki']] }))
        : [],
  },
];

function sisaltosaanto({ rikkomus, kohta, vahvistus, mika, monikko, kentta, puutteet }: Sisaltokohta): Saanto {
  return {
    koodi: `hyvaksytty-hoks.${rikkomus}`,
    lause: `Hyväksyttyyn HOKSiin on merkitty ${mika.fi}.`,
    peruste: `Asetus 673/2017 9 §, ${kohta} (${VAHVISTUKSET[vahvistus]})`,
    taso: 'huomautus',
    toiminnot: ['luo', 'korvaa'],
    tekstit: {
      fi: {
        syy: `Hyväksytystä HOKSista ${monikko ? 'puuttuvat' : 'puuttuu'} ${mika.fi}.`,
        ohje: `HOKSin voi siirtää ilman tätä; lisää tieto viimeistään seuraavassa päivityksessä (${kentta}).`,
      },
      sv: {
        syy: `I den godkända planen saknas ${mika.sv}.`,
        ohje: `Planen kan överföras utan detta; lägg till uppgiften senast vid nästa uppdatering (${kentta}).`,
      },
      en: {
        syy: `The approved plan lacks ${mika.en}.`,
        ohje: `The plan can be transferred without this; add it at the latest in the next update (${kentta}).`,
      },
    },
    tarkista: (lapikaynti, tilanne) => (onTuvanSuunnitelma(lapikaynti.hoks, tilanne) ? [] : puutteet(lapikaynti)),
  };
}

/** TUVA-suunnitelmassa ei ole tutkinnon osia; ilman KOSKIn vastausta sen tuntee koulutuksen osista. */
function onTuvanSuunnitelma(hoks: HoksLuonnos, { opiskeluoikeus }: Tilanne): boolean {
  return opiskeluoikeus ? onTuva(opiskeluoikeus) : !onTyhja(hoks.hankittavatKoulutuksenOsat);
}

function onTyhja(lista: readonly unknown[] | undefined): boolean {
  return (lista ?? []).length === 0;
}

function onTyopaikalla({ osaamisenHankkimistavat }: Vajaa<HankittavaOsaaminen>): boolean {
  return osaamisenHankkimistavat?.some(onTyopaikkajakso) === true;
}

/** Koodit `hyvaksytty-hoks.<puute>`. */
export const hyvaksytynHoksinSisalto: readonly Saanto[] = SISALTOKOHDAT.map(sisaltosaanto);
