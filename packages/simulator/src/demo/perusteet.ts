import { demoKoodistot } from './koodistot.js';

/** A name; in a language it lacks the key is absent. */
export interface Nimi {
  readonly fi: string;
  readonly sv?: string;
}

/** A part of an area of a common part, by its code in `ammatillisenoppiaineet`. */
export interface DemoOsaAlue {
  readonly koodi: string;
  readonly nimi: Nimi;
  /** Compulsory and optional scope in competence points. */
  readonly pakollinen: number;
  readonly valinnainen: number;
}

export interface DemoTutkinnonOsa {
  /** Value in the code set `tutkinnonosat`. */
  readonly koodi: string;
  readonly nimi: Nimi;
  /** Competence points. */
  readonly laajuus: number;
  readonly osaAlueet: readonly DemoOsaAlue[];
}

/** A module of the formation rules: its own parts and the modules inside it. */
export interface DemoModuuli {
  readonly nimi: Nimi;
  readonly minimi: number;
  readonly maksimi: number;
  readonly pakollinen: boolean;
  /** Set on the module of one competence area. */
  readonly osaamisala?: { readonly koodi: string; readonly nimi: Nimi };
  readonly osat: readonly DemoTutkinnonOsa[];
  readonly moduulit: readonly DemoModuuli[];
}

export interface DemoKoulutuksenOsa {
  /** Value in the code set `koulutuksenosattuva`. */
  readonly koodi: string;
  readonly nimi: Nimi;
  /** Weeks. */
  readonly minimi: number;
  readonly maksimi: number;
}

export interface DemoPeruste {
  readonly id: number;
  readonly nimi: Nimi;
  readonly diaarinumero: string;
  readonly koulutuskoodi: string;
  /** Value in the code set `koulutustyyppi`: 1 basic, 11 vocational, 12 specialist degree, 40 TUVA. */
  readonly koulutustyyppi: '1' | '11' | '12' | '40';
  readonly tutkintonimikkeet: readonly { readonly koodi: string; readonly nimi: Nimi }[];
  /** Degrees have modules, TUVA has koulutuksen osat. */
  readonly rakenne?: DemoModuuli;
  readonly koulutuksenOsat?: readonly DemoKoulutuksenOsa[];
}

// Diary numbers, codes beginning with 9, scopes of the vocational parts and all their names are invented.

function osa(
  koodi: string,
  fi: string,
  sv: string,
  laajuus: number,
  osaAlueet: readonly DemoOsaAlue[] = [],
): DemoTutkinnonOsa {
  return { koodi, nimi: { fi, sv }, laajuus, osaAlueet };
}

function moduuli(
  nimi: Nimi,
  [minimi, maksimi]: readonly [number, number],
  sisalto: Partial<Pick<DemoModuuli, 'osat' | 'moduulit' | 'osaamisala' | 'pakollinen'>>,
): DemoModuuli {
  return { nimi, minimi, maksimi, pakollinen: false, osat: [], moduulit: [], ...sisalto };
}

function oppiaine(koodi: string, pakollinen: number, valinnainen: number): DemoOsaAlue {
  const { fi = koodi, sv } = demoKoodistot['ammatillisenoppiaineet']?.find(({ arvo }) => arvo === koodi) ?? {};
  return { koodi, nimi: sv === undefined ? { fi } : { fi, sv }, pakollinen, valinnainen };
}

const YHTEISET = moduuli({ fi: 'Yhteiset tutkinnon osat', sv: 'Gemensamma examensdelar' }, [35, 35], {
  pakollinen: true,
  osat: [
    osa('106727', 'Viestintä- ja vuorovaikutusosaaminen', 'Kunnande i kommunikation och interaktion', 11, [
      oppiaine('VVAI22', 4, 3),
      oppiaine('VVTK', 1, 3),
      oppiaine('VVVK', 3, 3),
      oppiaine('VVTD', 2, 3),
      oppiaine('VVTL', 1, 3),
    ]),
    osa('106728', 'Matemaattis-luonnontieteellinen osaaminen', 'Kunnande i matematik och naturvetenskap', 6, [
      oppiaine('MLMA', 4, 3),
      oppiaine('MLFK', 2, 3),
    ]),
    osa('106729', 'Yhteiskunta- ja työelämäosaaminen', 'Kunnande om samhället och arbetslivet', 9, [
      oppiaine('YTYK', 2, 3),
      oppiaine('YTTT', 2, 3),
      oppiaine('YTOU', 1, 3),
      oppiaine('YTYY', 1, 3),
      oppiaine('YTTH', 2, 3),
      oppiaine('YTKK', 1, 3),
    ]),
  ],
});

const PAKOLLISET: Nimi = { fi: 'Pakolliset tutkinnon osat', sv: 'Obligatoriska examensdelar' };
const VALINNAISET: Nimi = { fi: 'Valinnaiset tutkinnon osat', sv: 'Valbara examensdelar' };
const AMMATILLISET: Nimi = { fi: 'Ammatilliset tutkinnon osat', sv: 'Yrkesinriktade examensdelar' };

const ajoneuvoala: DemoPeruste = {
  id: 9101,
  nimi: { fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen inom fordonsbranschen' },
  diaarinumero: 'OPH-9901-2025',
  koulutuskoodi: '351301',
  koulutustyyppi: '1',
  tutkintonimikkeet: [{ koodi: '10024', nimi: { fi: 'Ajoneuvoasentaja', sv: 'Fordonsmekaniker' } }],
  rakenne: moduuli({ fi: 'Ajoneuvoalan perustutkinto', sv: 'Grundexamen inom fordonsbranschen' }, [180, 180], {
    moduulit: [
      moduuli(AMMATILLISET, [145, 145], {
        pakollinen: true,
        moduulit: [
          moduuli(PAKOLLISET, [60, 60], {
            pakollinen: true,
            osat: [
              osa('300268', 'Työpaikan tavat ja turvallisuus korjaamolla', 'Arbetssätt och säkerhet på verkstaden', 15),
              osa('900101', 'Ajoneuvon määräaikaishuollot', 'Periodisk service av fordon', 45),
            ],
          }),
          moduuli({ fi: 'Ajoneuvotekniikan osaamisala', sv: 'Kompetensområdet för fordonsteknik' }, [45, 45], {
            osaamisala: {
              koodi: '1525',
              nimi: { fi: 'Ajoneuvotekniikan osaamisala', sv: 'Kompetensområdet för fordonsteknik' },
            },
            osat: [osa('900102', 'Alustan ja jarrujen korjaukset', 'Reparation av chassi och bromsar', 45)],
          }),
          moduuli({ fi: 'Varaosien osaamisala', sv: 'Kompetensområdet för reservdelar' }, [45, 45], {
            osaamisala: {
              koodi: '9526',
              nimi: { fi: 'Varaosien osaamisala', sv: 'Kompetensområdet för reservdelar' },
            },
            osat: [osa('900103', 'Varaosien hankinta ja myynti', 'Anskaffning och försäljning av reservdelar', 45)],
          }),
          moduuli(VALINNAISET, [40, 40], {
            osat: [
              osa('900104', 'Ajoneuvon sähkölaitteet', 'Fordonets elutrustning', 20),
              osa('900105', 'Sähköauton huolto', 'Service av elbil', 20),
              osa('900106', 'Vauriokorjauksen perusteet', 'Grunderna i skadereparation', 20),
              osa('900107', 'Renkaat ja alustan säädöt', 'Däck och chassijusteringar', 20),
            ],
          }),
        ],
      }),
      YHTEISET,
    ],
  }),
};

const hoivaala: DemoPeruste = {
  id: 9102,
  nimi: { fi: 'Sosiaali- ja terveysalan perustutkinto', sv: 'Grundexamen inom social- och hälsovårdsbranschen' },
  diaarinumero: 'OPH-9902-2025',
  koulutuskoodi: '371101',
  koulutustyyppi: '1',
  tutkintonimikkeet: [{ koodi: '10026', nimi: { fi: 'Lähihoitaja', sv: 'Närvårdare' } }],
  rakenne: moduuli(
    { fi: 'Sosiaali- ja terveysalan perustutkinto', sv: 'Grundexamen inom social- och hälsovårdsbranschen' },
    [180, 180],
    {
      moduulit: [
        moduuli(AMMATILLISET, [145, 145], {
          pakollinen: true,
          moduulit: [
            moduuli(PAKOLLISET, [55, 55], {
              pakollinen: true,
              osat: [
                osa('900201', 'Asiakkaan kohtaaminen ja osallisuus', 'Bemötande och delaktighet', 25),
                osa('900202', 'Arjen tukeminen ja kuntoutuminen', 'Stöd i vardagen och rehabilitering', 30),
              ],
            }),
            moduuli({ fi: 'Hoivan osaamisala', sv: 'Kompetensområdet för omsorg' }, [70, 70], {
              osaamisala: { koodi: '9527', nimi: { fi: 'Hoivan osaamisala', sv: 'Kompetensområdet för omsorg' } },
              osat: [
                osa('900203', 'Iäkkään hoiva kotona', 'Omsorg om äldre i hemmet', 35),
                osa('900204', 'Lääkehoidon perusteet', 'Grunderna i läkemedelsbehandling', 35),
              ],
            }),
            moduuli(VALINNAISET, [20, 20], {
              osat: [
                osa('900205', 'Lapsen kasvun tukeminen', 'Stöd för barnets uppväxt', 20),
                osa('900206', 'Mielen hyvinvoinnin tukeminen', 'Stöd för psykiskt välbefinnande', 20),
                osa('900207', 'Vammaisen ihmisen tukeminen', 'Stöd till personer med funktionsnedsättning', 20),
              ],
            }),
          ],
        }),
        YHTEISET,
      ],
    },
  ),
};

const esimerkkiala: DemoPeruste = {
  id: 9103,
  nimi: { fi: 'Esimerkkialan ammattitutkinto', sv: 'Yrkesexamen inom exempelbranschen' },
  diaarinumero: 'OPH-9903-2025',
  koulutuskoodi: '999901',
  koulutustyyppi: '11',
  tutkintonimikkeet: [],
  rakenne: moduuli({ fi: 'Esimerkkialan ammattitutkinto', sv: 'Yrkesexamen inom exempelbranschen' }, [150, 150], {
    moduulit: [
      moduuli(PAKOLLISET, [90, 90], {
        pakollinen: true,
        osat: [
          osa('900301', 'Tapahtuman suunnittelu', 'Planering av evenemang', 40),
          osa('900302', 'Asiakkaan ohjaaminen tapahtumassa', 'Handledning av kunder vid evenemang', 50),
        ],
      }),
      moduuli(VALINNAISET, [60, 60], {
        osat: [
          osa('900303', 'Työryhmän vetäminen', 'Att leda ett arbetslag', 30),
          osa('900304', 'Tapahtuman markkinointi', 'Marknadsföring av evenemang', 30),
          osa('900305', 'Työpaikkaohjaajana toimiminen', 'Att verka som arbetsplatshandledare', 30),
        ],
      }),
    ],
  }),
};

const tuva: DemoPeruste = {
  id: 9104,
  nimi: {
    fi: 'Tutkintokoulutukseen valmentava koulutus',
    sv: 'Utbildning som handleder för examensutbildning',
  },
  diaarinumero: 'OPH-9904-2025',
  koulutuskoodi: '999904',
  koulutustyyppi: '40',
  tutkintonimikkeet: [],
  koulutuksenOsat: [
    tuvanOsa('101', 2, 10),
    tuvanOsa('102', 2, 20),
    tuvanOsa('103', 1, 20),
    tuvanOsa('104', 1, 10),
    tuvanOsa('105', 1, 30),
    tuvanOsa('106', 1, 30),
    tuvanOsa('107', 1, 30),
  ],
};

function tuvanOsa(koodi: string, minimi: number, maksimi: number): DemoKoulutuksenOsa {
  const { fi = koodi, sv } = demoKoodistot['koulutuksenosattuva']?.find(({ arvo }) => arvo === koodi) ?? {};
  return { koodi, nimi: sv === undefined ? { fi } : { fi, sv }, minimi, maksimi };
}

/** Three degrees and TUVA, by name. */
export const PERUSTEET = { ajoneuvoala, hoivaala, esimerkkiala, tuva } as const;

export const demoPerusteet: readonly DemoPeruste[] = Object.values(PERUSTEET);

/** Every module of the degree, the outermost first. */
export function moduulit(peruste: DemoPeruste): readonly DemoModuuli[] {
  const sisakkaiset = (m: DemoModuuli): readonly DemoModuuli[] => [m, ...m.moduulit.flatMap(sisakkaiset)];
  return peruste.rakenne === undefined ? [] : sisakkaiset(peruste.rakenne);
}

/** Every part of the degree once. */
export function tutkinnonOsat(peruste: DemoPeruste): readonly DemoTutkinnonOsa[] {
  return moduulit(peruste).flatMap(({ osat }) => osat);
}
