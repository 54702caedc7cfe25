export interface Mittari {
  readonly laji: 'counter' | 'gauge' | 'histogram';
  readonly nimi: string;
  /** Labels. Their values come from tables of ours, never from callers. */
  readonly tunnisteet?: readonly string[];
  /** Upper bounds of a histogram's buckets. */
  readonly rajat?: readonly number[];
  readonly kuvaus: string;
}

/** Seconds: from the quick ones to beyond the time limit of a request. */
const PYYNNON_RAJAT = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
const LAUSEEN_RAJAT = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5] as const;

/** Every metric of our own; docs/mittarit.md is generated from this. */
export const MITTARIT = {
  pyynnot: {
    laji: 'histogram',
    nimi: 'ehoks_pyynto_seconds',
    tunnisteet: ['polku', 'metodi', 'tila'],
    rajat: PYYNNON_RAJAT,
    kuvaus: 'Pyyntöjen määrä ja kesto reitin, metodin ja vastauksen luokan (`2xx`–`5xx`) mukaan',
  },
  kesken: { laji: 'gauge', nimi: 'ehoks_pyyntoja_kesken', kuvaus: 'Pyynnöt, joihin ei ole vielä vastattu' },
  hylatyt: {
    laji: 'counter',
    nimi: 'ehoks_hylatyt_pyynnot_total',
    tunnisteet: ['koodi'],
    kuvaus:
      'Hylätyt pyynnöt virhekoodin mukaan: muun muassa väärät salasanat (`tunnistus.vaarat-tunnukset`), lukitukset (`tunnus.lukittu`) ja kutsurajat (`pyynto.liian-monta`)',
  },
  hylatytSiirrot: {
    laji: 'counter',
    nimi: 'ehoks_hylatyt_siirrot_total',
    tunnisteet: ['koodi'],
    kuvaus: 'Niistä tiedonsiirron kirjoitukset: mihin koodiin siirto hylättiin',
  },
  lauseet: {
    laji: 'histogram',
    nimi: 'ehoks_lause_seconds',
    tunnisteet: ['laji'],
    rajat: LAUSEEN_RAJAT,
    kuvaus: 'Onnistuneiden tietokantalauseiden määrä ja kesto lajin mukaan',
  },
  lausevirheet: {
    laji: 'counter',
    nimi: 'ehoks_lausevirheet_total',
    tunnisteet: ['laji'],
    kuvaus: 'Epäonnistuneet tietokantalauseet lajin mukaan',
  },
  naapurikutsut: {
    laji: 'histogram',
    nimi: 'ehoks_naapurikutsu_seconds',
    tunnisteet: ['palvelu'],
    rajat: PYYNNON_RAJAT,
    kuvaus: 'Naapuripalveluille (KOSKI, Oppijanumerorekisteri, Organisaatio, CAS) tehtyjen kutsujen määrä ja kesto',
  },
  naapuriviat: {
    laji: 'counter',
    nimi: 'ehoks_naapuriviat_total',
    tunnisteet: ['palvelu', 'vika'],
    kuvaus:
      'Niistä epäonnistuneet: `aikaraja` ei vastannut ajoissa, `yhteys` ei yhteyttä, `vastaus` virhetila tai rikkinäinen vastaus, `kirjautuminen` emme päässeet kirjautumaan',
  },
  tietokantajono: {
    laji: 'gauge',
    nimi: 'ehoks_tietokantajono',
    kuvaus: 'Tietokantatyöt, jotka odottavat vuoroaan',
  },
  salasanajono: { laji: 'gauge', nimi: 'ehoks_salasanajono', kuvaus: 'Salasanat, jotka odottavat tarkistamista' },
  tietokannanKoko: { laji: 'gauge', nimi: 'ehoks_tietokanta_bytes', kuvaus: 'Tietokannan koko' },
  lokinKoko: {
    laji: 'gauge',
    nimi: 'ehoks_tietokanta_wal_bytes',
    kuvaus: 'SQLiten muutoslokin (`…-wal`) koko tietokannan vieressä',
  },
  vapaana: {
    laji: 'gauge',
    nimi: 'ehoks_tietokanta_vapaana_bytes',
    kuvaus: 'Vapaata tilaa tietokannan levyllä; vain upotetulla kannalla',
  },
  skeemaversio: {
    laji: 'gauge',
    nimi: 'ehoks_skeemaversio',
    kuvaus: 'Tietokannan tauluihin viimeksi ajetun migraation numero',
  },
  valmis: {
    laji: 'gauge',
    nimi: 'ehoks_valmis',
    kuvaus: '1, kun palvelu on valmis ottamaan pyyntöjä; 0, kun ei',
  },
  epavalmis: {
    laji: 'gauge',
    nimi: 'ehoks_epavalmis',
    tunnisteet: ['syy'],
    kuvaus: '1 jokaisesta syystä, jonka takia palvelu ei ole valmis',
  },
  tyot: {
    laji: 'counter',
    nimi: 'ehoks_tyot_total',
    tunnisteet: ['tyo', 'tulos'],
    kuvaus: 'Ajastettujen töiden ajot: `onnistui` tai `epaonnistui`',
  },
  tyoOnnistui: {
    laji: 'gauge',
    nimi: 'ehoks_tyo_onnistui_timestamp_seconds',
    tunnisteet: ['tyo'],
    kuvaus: 'Milloin ajastettu työ viimeksi onnistui, Unix-aikana; varmuuskopiosta uusimman kopion aika',
  },
} as const satisfies Readonly<Record<string, Mittari>>;
