/** One code of a code set. */
export interface DemoKoodi {
  readonly arvo: string;
  readonly fi?: string;
  readonly sv?: string;
  /** Versions 1..n exist; 1 when missing. */
  readonly versioita?: number;
  readonly passiivinen?: true;
  /** The name is made up: the code is real but no source gave its name. */
  readonly keksitty?: true;
}

const koodi = (arvo: string, fi: string, sv?: string): DemoKoodi =>
  sv === undefined ? { arvo, fi } : { arvo, fi, sv };
const keksitty = (arvo: string, fi: string, sv?: string): DemoKoodi => ({ ...koodi(arvo, fi, sv), keksitty: true });
const vanha = (arvo: string, fi: string): DemoKoodi => ({ ...keksitty(arvo, fi), passiivinen: true });

/** The code sets that a HOKS uses and two of KOSKI's, whole. `tutkinnonosat` is made from the degrees, not here. */
export const demoKoodistot: Readonly<Record<string, readonly DemoKoodi[]>> = {
  osaamisenhankkimistapa: [
    { ...koodi('koulutussopimus', 'Koulutussopimus', 'Utbildningsavtal'), versioita: 2 },
    { ...koodi('oppisopimus', 'Oppisopimus', 'Läroavtalsutbildning'), versioita: 2 },
    koodi(
      'oppilaitosmuotoinenkoulutus',
      'Oppilaitosmuotoinen koulutus',
      'Utbildningen som när-, distansundervisning eller på en arbetsplats',
    ),
  ],
  koulutuksenosattuva: [
    koodi('101', 'Opiskelu- ja urasuunnittelutaidot', 'Studiefärdigheter och karriärplaneringsfärdigheter'),
    koodi(
      '102',
      'Työelämätaidot ja työelämässä tapahtuva oppiminen',
      'Arbetslivsfärdigheter och lärande i arbetslivet',
    ),
    koodi('103', 'Arjen taidot ja yhteiskunnallinen osallisuus', 'Vardagskompetens och delaktighet i samhället'),
    koodi('104', 'Valinnaiset opinnot', 'Valbara utbildningsdelar'),
    koodi(
      '105',
      'Ammatillisen koulutuksen opinnot ja niihin valmentautuminen',
      'Studier inom yrkesutbildning och studier som förbereder för dem',
    ),
    koodi(
      '106',
      'Lukiokoulutuksen opinnot ja niihin valmentautuminen',
      'Studier inom gymnasieutbildning och studier som förbereder för dem',
    ),
    koodi('107', 'Perustaitojen vahvistaminen', 'Stärkande av grundläggande färdigheter'),
  ],
  ammatillisentutkinnonosanryhma: [
    koodi('1', 'Ammatilliset tutkinnon osat', 'Yrkesinriktade examensdelar'),
    koodi('2', 'Yhteiset tutkinnon osat', 'Gemensamma examensdelar'),
    koodi('3', 'Vapaasti valittavat tutkinnon osat', 'Fritt valbara examensdelar'),
    koodi('4', 'Tutkintoa yksilöllisesti laajentavat tutkinnon osat', 'Examensdelar som individuellt breddar examen'),
  ],
  urasuunnitelma: [
    koodi('0001', 'Jatko-opinnot', 'Fortsatta studier'),
    koodi('0002', 'Työelämään siirtyminen', 'Övergång till arbetslivet'),
    koodi('0003', 'Työuralla eteneminen', 'Karriäravancemang'),
    koodi('0005', 'Opintojen jatkaminen', 'Återupptagna studier'),
    vanha('004', 'Poistunut urasuunnitelma'),
  ],
  osaamisentodentamisenprosessi: [
    keksitty('0001', 'Suoraan', 'Direkt'),
    keksitty('0002', 'Arvioijien kautta', 'Via bedömare'),
    keksitty('0003', 'Näytön kautta', 'Genom yrkesprov'),
  ],
  ammatillinenkoulutusoppimisentuentyyppi: [
    keksitty('01', 'Tukiopetus', 'Stödundervisning'),
    keksitty('02', 'Muu oppimisen tuki', 'Annat stöd för lärande'),
    keksitty('03', 'Ohjaus', 'Handledning'),
  ],
  oppisopimuksenperusta: [keksitty('01', 'Työsopimus', 'Arbetsavtal'), keksitty('02', 'Yrittäjyys', 'Företagande')],
  oppimisymparistot: [
    keksitty('0001', 'Oppilaitos', 'Läroanstalt'),
    koodi('0002', 'Verkko- ja virtuaaliympäristö'),
    koodi('0003', 'Lukio'),
    keksitty('0222', 'Muu oppimisympäristö', 'Annan lärmiljö'),
  ],
  ammatillisenoppiaineet: [
    koodi('VVAI22', 'Viestintä ja vuorovaikutus äidinkielellä', 'Kommunikation och interaktion på modersmålet'),
    koodi(
      'VVTK',
      'Viestintä ja vuorovaikutus toisella kotimaisella kielellä',
      'Kommunikation och interaktion på det andra inhemska språket',
    ),
    koodi(
      'VVVK',
      'Viestintä ja vuorovaikutus vieraalla kielellä',
      'Kommunikation och interaktion på ett främmande språk',
    ),
    koodi('VVTD', 'Toiminta digitaalisessa ympäristössä', 'Verksamhet i den digitala miljön'),
    koodi('VVTL', 'Taide ja luova ilmaisu', 'Konst och kreativt uttryck'),
    koodi('MLMA', 'Matematiikka ja matematiikan soveltaminen', 'Matematik och tillämpad matematik'),
    koodi(
      'MLFK',
      'Fysikaaliset ja kemialliset ilmiöt ja niiden soveltaminen',
      'Fysikaliska och kemiska fenomen och tillämpning av dem',
    ),
    koodi('YTYK', 'Yhteiskunnassa ja kansalaisena toimiminen', 'Att verka i samhället och som medborgare'),
    koodi('YTTT', 'Työelämässä toimiminen', 'Att verka i arbetslivet'),
    koodi('YTOU', 'Opiskelu- ja urasuunnitteluvalmiudet', 'Färdigheter i studie- och karriärplanering'),
    koodi('YTYY', 'Yrittäjyys ja yrittäjämäinen toiminta', 'Företagsamhet och företagarinriktad verksamhet'),
    koodi('YTTH', 'Työkyvyn ja hyvinvoinnin ylläpitäminen', 'Upprätthållande av arbetsförmågan och välbefinnandet'),
    koodi('YTKK', 'Kestävän kehityksen edistäminen', 'Främjande av hållbar utveckling'),
    koodi('VVAI26', 'Viestintä ja vuorovaikutus äidinkielellä', 'Kommunikation och interaktion på modersmålet'),
    koodi(
      'VVTK26',
      'Viestintä ja vuorovaikutus toisella kotimaisella kielellä',
      'Kommunikation och interaktion på det andra inhemska språket',
    ),
    koodi(
      'VVVK26',
      'Viestintä ja vuorovaikutus vieraalla kielellä',
      'Kommunikation och interaktion på ett främmande språk',
    ),
    koodi('VVTD26', 'Toiminta digitaalisessa ympäristössä', 'Verksamhet i den digitala miljön'),
    koodi('VVTL26', 'Taide ja luova ilmaisu', 'Konst och kreativt uttryck'),
    koodi('MLMA26', 'Matematiikka ja matematiikan soveltaminen', 'Matematik och tillämpad matematik'),
    koodi(
      'MLFK26',
      'Fysikaaliset ja kemialliset ilmiöt ja niiden soveltaminen',
      'Fysikaliska och kemiska fenomen och tillämpning av dem',
    ),
    koodi('YTYK26', 'Yhteiskunnassa ja kansalaisena toimiminen', 'Att verka i samhället och som medborgare'),
    koodi('YTTT26', 'Työelämässä toimiminen', 'Att verka i arbetslivet'),
    koodi('YTOU26', 'Opiskelu- ja urasuunnitteluvalmiudet', 'Färdigheter i studie- och karriärplanering'),
    koodi('YTYY26', 'Yrittäjyys ja yrittäjämäinen toiminta', 'Företagsamhet och företagarinriktad verksamhet'),
    koodi(
      'YTLTTH26',
      'Liikunta ja terveystieto sekä työkyvyn ja hyvinvoinnin edistäminen',
      'Gymnastik och hälsokunskap samt främjande av arbetsförmågan och välbefinnandet',
    ),
    koodi('YTKK26', 'Kestävän kehityksen edistäminen', 'Främjande av hållbar utveckling'),
    koodi('VVAI', 'Viestintä ja vuorovaikutus äidinkielellä, suomi'),
    koodi('VVAI3', 'Viestintä ja vuorovaikutus äidinkielellä, saame'),
    koodi('VVAI4', 'Viestintä ja vuorovaikutus äidinkielellä, romani'),
    koodi('VVAI7', 'Viestintä ja vuorovaikutus äidinkielellä, suomi toisena kielenä'),
    koodi('VVAI8', 'Viestintä ja vuorovaikutus äidinkielellä, ruotsi toisena kielenä'),
    koodi('VVAI11', 'Viestintä ja vuorovaikutus äidinkielellä, suomi viittomakielisille'),
    koodi('VVAI15', 'Viestintä ja vuorovaikutus äidinkielellä, viittomakieli'),
    koodi('VVAI16', 'Viestintä ja vuorovaikutus äidinkielellä, opiskelijan äidinkieli'),
    { arvo: 'VVAI17', sv: 'Kommunikation och interaktion på modersmålet, svenska som andraspråk' },
    vanha('AI', 'Äidinkieli'),
    vanha('TK1', 'Toinen kotimainen kieli'),
    vanha('TK2', 'Toinen kotimainen kieli, toinen taso'),
    vanha('VK', 'Vieraat kielet'),
    vanha('MA', 'Matematiikka'),
    vanha('FK', 'Fysiikka ja kemia'),
    vanha('YKT', 'Yhteiskuntatieto'),
    vanha('TYT', 'Työelämätieto'),
    vanha('TVT', 'Tieto- ja viestintätekniikka'),
    vanha('TAK', 'Taide'),
    vanha('ETK', 'Etiikka'),
    vanha('PS', 'Psykologia'),
    vanha('YM', 'Ympäristöosaaminen'),
    vanha('YYT', 'Yrittäjyys ja yritystoiminta'),
    vanha('TET', 'Terveystieto'),
    vanha('KU', 'Kulttuurien tuntemus'),
    vanha('MAVA', 'Matematiikan valinnaiset'),
    vanha('001', 'Vanha oppiaine 1'),
    vanha('003', 'Vanha oppiaine 3'),
  ],
  koskiopiskeluoikeudentila: [
    koodi('lasna', 'Läsnä', 'Närvarande'),
    koodi('loma', 'Loma', 'Semester'),
    koodi('valiaikaisestikeskeytynyt', 'Väliaikaisesti keskeytynyt', 'Tillfälligt avbruten'),
    koodi('keskeytynyt', 'Keskeytynyt', 'Avbruten'),
    koodi('eronnut', 'Eronnut', 'Utskriven'),
    koodi('katsotaaneronneeksi', 'Katsotaan eronneeksi', 'Anses utskriven'),
    koodi('valmistunut', 'Valmistunut', 'Utexaminerad'),
    koodi('hyvaksytystisuoritettu', 'Hyväksytysti suoritettu', 'Avlagd med godkänt resultat'),
    koodi('peruutettu', 'Peruutettu', 'Indragen'),
    koodi('paattynyt', 'Päättynyt', 'Upphört'),
    koodi('mitatoity', 'Mitätöity', 'Annullerad'),
  ],
  ammatillisentutkinnonsuoritustapa: [
    keksitty('reformi', 'Reformin mukainen näyttö'),
    keksitty('ops', 'Opetussuunnitelman mukainen'),
    keksitty('naytto', 'Näyttötutkinto'),
  ],
};
