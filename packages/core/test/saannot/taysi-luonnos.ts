import type { HoksLuonnos } from '../../src/hoks/luonnos.js';
import { camel } from '../../src/tunnisteet/kirjoitusasu.js';
import { malliLuonnos, malliNaytto, malliTapa, malliTutkinnonOsa, OPPILAITOS } from '../malli-hoks.js';

const HENKILO = { nimi: 'Helka Hankkija', rooli: 'koordinaattori', oppilaitosOid: OPPILAITOS };

const NAYTTO = malliNaytto({
  nayttoymparisto: { nimi: 'Esimerkkiravintola', kuvaus: 'Lounasravintola' },
  tyoelamaOsaamisenArvioijat: [{ nimi: 'Tyyne Arvioija', organisaatio: { nimi: 'Esimerkkiravintola' } }],
  vaatimuksistaTaiTavoitteistaPoikkeaminen: 'Ei poikkeamia',
  yksilollisetKriteerit: ['Toimii omassa tahdissaan'],
  ...koodilla({ osaAlueet: [{ koodiUri: 'ammatillisenoppiaineet_mlma', koodiVersio: 1 }] }),
});

/** Kentät, joiden koodit ja päivät ovat pelkkiä merkkijonoja: suunnitelma luetaan kuin se olisi lähetetty. */
function koodilla(kentat: object): HoksLuonnos {
  return kentat;
}

const ARVIOIJAT = {
  lahetettyArvioitavaksi: '2024-09-02',
  aiemminHankitunOsaamisenArvioijat: [{ nimi: 'Aila Arvioija', organisaatio: { oppilaitosOid: OPPILAITOS } }],
};

/** Suunnitelma, jossa on jokainen tekstikenttä ja jokainen osakokoelma; opiskeluoikeutta katsomatta mikään ei ole vialla. */
export function taysiLuonnos(): HoksLuonnos {
  const oppisopimus = {
    ...malliTapa({ ajanjaksonTarkenne: 'Kevät' }),
    osaamisenHankkimistapaKoodiUri: 'osaamisenhankkimistapa_oppisopimus',
    oppisopimuksenPerustaKoodiUri: 'oppisopimuksenperusta_01',
    oppisopimuksenPerustaKoodiVersio: 1,
    hankkijanEdustaja: HENKILO,
    keskeytymisajanjaksot: [{ alku: '2025-02-03', loppu: '2025-02-07' }],
    muutOppimisymparistot: [
      {
        oppimisymparistoKoodiUri: 'oppimisymparistot_0002',
        oppimisymparistoKoodiVersio: 1,
        alku: '2025-01-13',
        loppu: '2025-01-17',
      },
    ],
  };
  const paikallinen = {
    amosaaTunniste: '12345',
    nimi: 'Villiyrttien käyttö',
    laajuus: 5,
    tavoitteetJaSisallot: 'Tunnistaa ja käyttää villiyrttejä',
    vaatimuksistaTaiTavoitteistaPoikkeaminen: 'Ei poikkeamia',
  };
  const todentaminen = {
    valittuTodentamisenProsessiKoodiUri: 'osaamisentodentamisenprosessi_0001',
    valittuTodentamisenProsessiKoodiVersio: 1,
    tarkentavatTiedotNaytto: [NAYTTO],
    tarkentavatTiedotOsaamisenArvioija: ARVIOIJAT,
  };
  const tutkinnonOsa = { tutkinnonOsaKoodiUri: 'tutkinnonosat_300268', tutkinnonOsaKoodiVersio: 1 };
  const yhteinenOsa = { tutkinnonOsaKoodiUri: 'tutkinnonosat_400012', tutkinnonOsaKoodiVersio: 1 };
  const osaAlue = { osaAlueKoodiUri: 'ammatillisenoppiaineet_vvai22', osaAlueKoodiVersio: 1 };
  return malliLuonnos(
    koodilla({
      puhelinnumero: '+358 40 1234567',
      urasuunnitelmaKoodiUri: 'urasuunnitelma_0001',
      urasuunnitelmaKoodiVersio: 1,
      hankittavatAmmatTutkinnonOsat: [
        {
          ...malliTutkinnonOsa({ tutkinnonOsanPerusteenDiaarinro: 'OPH-1111-2017' }),
          osaamisenHankkimistavat: [oppisopimus, malliTapa({ yksiloivaTunniste: 'jakso-2' })],
          osaamisenOsoittaminen: [NAYTTO],
        },
      ],
      hankittavatPaikallisetTutkinnonOsat: [paikallinen],
      hankittavatYhteisetTutkinnonOsat: [
        {
          ...yhteinenOsa,
          osaAlueet: [{ ...osaAlue, osaamisenHankkimistavat: [malliTapa({ yksiloivaTunniste: 'jakso-3' })] }],
        },
      ],
      aiemminHankitutAmmatTutkinnonOsat: [{ ...tutkinnonOsa, ...todentaminen }],
      aiemminHankitutPaikallisetTutkinnonOsat: [{ ...paikallinen, ...todentaminen }],
      aiemminHankitutYhteisetTutkinnonOsat: [
        { ...yhteinenOsa, ...todentaminen, osaAlueet: [{ ...osaAlue, ...todentaminen }] },
      ],
      opiskeluvalmiuksiaTukevatOpinnot: [
        { nimi: 'Opiskelutaidot', kuvaus: 'Muistiinpanot ja ajankäyttö', alku: '2024-09-02', loppu: '2024-09-27' },
      ],
      oppimisenTuki: [
        {
          oppimisenTuenTyyppiKoodiUri: 'ammatillinenkoulutusoppimisentuentyyppi_01',
          alku: '2024-10-01',
          loppu: '2024-11-29',
          tutkinnonOsanTyyppiKoodiUri: 'ammatillisentutkinnonosanryhma_1',
        },
      ],
      hankittavatKoulutuksenOsat: [
        {
          koulutuksenOsaKoodiUri: 'koulutuksenosattuva_101',
          koulutuksenOsaKoodiVersio: 1,
          alku: '2024-08-19',
          loppu: '2024-12-20',
          laajuus: 4,
        },
      ],
    }),
  );
}

type Avain = string | number;

/** Rajapinnan osoitin (`/hankittavat-ammat-tutkinnon-osat/0/alku`) ytimen avaimina. */
export function polkuna(osoitin: string): Avain[] {
  return osoitin
    .split('/')
    .slice(1)
    .map((osa) => (/^\d+$/.test(osa) ? Number(osa) : camel(osa)));
}

/** Sama suunnitelma, jossa paikassa on toinen arvo; `undefined` poistaa tiedon. Paikan yläpuolen on oltava olemassa. */
export function muutettuna(luonnos: HoksLuonnos, polku: readonly Avain[], arvo: unknown): HoksLuonnos {
  // JSONin kautta, koska structuredClone säilyttäisi sen, että moni kohta on sama olio.
  const kopio = JSON.parse(JSON.stringify(luonnos)) as HoksLuonnos;
  let kohde = kopio as Record<Avain, unknown>;
  for (const avain of polku.slice(0, -1)) {
    const seuraava = kohde[avain];
    if (typeof seuraava !== 'object' || seuraava === null) throw new Error(`Ei paikkaa ${polku.join('/')}`);
    kohde = seuraava as Record<Avain, unknown>;
  }
  const viimeinen = polku.at(-1);
  if (viimeinen === undefined) throw new Error('Juurta ei voi vaihtaa');
  if (arvo === undefined) delete kohde[viimeinen];
  else kohde[viimeinen] = arvo;
  return kopio;
}

/** Jokaisen olion, listan ja arvon paikka suunnitelmassa. */
export function paikat(kohde: unknown, polku: readonly Avain[] = []): (readonly Avain[])[] {
  if (typeof kohde !== 'object' || kohde === null) return [polku];
  const jasenet: [Avain, unknown][] = Array.isArray(kohde) ? [...kohde.entries()] : Object.entries(kohde);
  return [polku, ...jasenet.flatMap(([avain, arvo]) => paikat(arvo, [...polku, avain]))];
}
