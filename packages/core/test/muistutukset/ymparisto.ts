import {
  esimerkkiHoks,
  esimerkkiJako,
  esimerkkiLokitapahtuma,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  esimerkkiOppijaOid,
  esimerkkiTyopaikanViesti,
  esimerkkiTyopaikkajakso,
  juoksevaTunnistegeneraattori,
  MuistiAjovaraukset,
  MuistiMuistutettavat,
  MuistiMuistutustilausRepository,
  MuistiTyopaikanVastausRepository,
  MuistiTyopaikkajaksot,
  MuistiViestinvalitys,
} from '@ehoks/testing';
import { aikaleima } from '../../src/aika/aikaleima.js';
import { paiva } from '../../src/aika/paiva.js';
import type { Hoks, HoksId } from '../../src/hoks/hoks.js';
import { KOULUTUSSOPIMUS } from '../../src/hoks/osaamisen-hankkimistapa.js';
import type { Viesti } from '../../src/jakolinkit/viestinvalitys.port.js';
import { LahetaMuistutukset } from '../../src/muistutukset/kayttotapaukset/laheta-muistutukset.js';
import { Muistutukset } from '../../src/muistutukset/kayttotapaukset/muistutukset.js';
import type { Tilausvalinnat } from '../../src/muistutukset/muistutustilaus.js';
import { muistutuslajit } from '../../src/muistutukset/muistutuslajit.js';
import type { Sivuosoitteet } from '../../src/muistutukset/sivuosoitteet.port.js';
import type { Kayttaja } from '../../src/oikeudet/kayttaja.js';
import type { Tunnistautuminen } from '../../src/oikeudet/tunnistautuminen.port.js';
import { Ajovuoro } from '../../src/sailytys/ajovuoro.js';
import { EhoksError } from '../../src/virheet/ehoks-error.js';
import { ymparisto as hoksienYmparisto } from '../hoks/kayttotapaukset/ymparisto.js';
import { KOULUTUSTOIMIJA, OPPILAITOS } from '../malli-hoks.js';

/** Maanantai kello 7 Suomessa. */
export const MAANANTAI = '2026-01-12T05:00:00.000Z';

export const VALINNAT: Tilausvalinnat = {
  osoite: 'opettaja@example.invalid',
  kieli: 'sv',
  rytmi: 'viikoittain',
  lajit: muistutuslajit('virkailija'),
};
export const OPPIJAN_VALINNAT = {
  osoite: 'oona@example.invalid',
  kieli: 'fi',
  lajit: muistutuslajit('oppija'),
} as const;

const SIVUT: Sivuosoitteet = {
  kaytossa: true,
  muistutettavat: (laji, organisaatio, { alkaen }) => `https://ehoks.example/${laji}/${organisaatio}/${alkaen}`,
  oppijanEtusivu: () => 'https://ehoks.example/oma',
  muistutukset: (avain) => `https://ehoks.example/muistutukset/${avain}`,
};

/** Tunnukset muistissa: mitä kukin nyt saa. Se, jota ei ole lisätty, on poistettu. */
class Tunnukset implements Tunnistautuminen {
  readonly nykyiset = new Map<string, Kayttaja | 'vain-tiketista' | 'lukittu'>();

  tunnista(): Promise<never> {
    return Promise.reject(new EhoksError('tunnistus.tiketti-ei-kelpaa'));
  }

  async nykyinen(kayttajatunnus: string): Promise<Kayttaja | 'vain-tiketista' | undefined> {
    const nykyinen = this.nykyiset.get(kayttajatunnus);
    if (nykyinen === 'lukittu') throw new EhoksError('tunnus.lukittu');
    return nykyinen;
  }
}

/** Muistutukset kokonaan muistissa, perjantai-iltapäivänä ennen maanantaita. */
export function ymparisto() {
  const y = hoksienYmparisto();
  y.kello.aseta('2026-01-09T12:00:00.000Z');
  const { auditloki, kello, hoksit } = y;
  const tunnistegeneraattori = juoksevaTunnistegeneraattori();
  const muistutustilaukset = new MuistiMuistutustilausRepository({ auditloki });
  const viestinvalitys = new MuistiViestinvalitys();
  const tunnistautuminen = new Tunnukset();
  const deps = {
    ...y,
    muistutustilaukset,
    muistutettavat: new MuistiMuistutettavat(hoksit),
    tyopaikkajaksot: new MuistiTyopaikkajaksot(hoksit),
    tyopaikanVastaukset: new MuistiTyopaikanVastausRepository(hoksit),
    tunnistautuminen,
    viestinvalitys,
    sivuosoitteet: SIVUT,
    tunnistegeneraattori,
  };
  const muistutukset = new Muistutukset(deps);
  const lahetaMuistutukset = new LahetaMuistutukset(deps);

  /** Kuin palvelun prosessi ajaisi työn; palauttaa, mitä se teki. */
  const aja = async (jatkuu: () => boolean = () => true) => {
    const varaus = { ajo: 'muistutukset', haltija: 'testi', alkoi: kello.nyt() } as const;
    const vuoro = new Ajovuoro({ ajovaraukset: new MuistiAjovaraukset(), kello }, varaus, () => !jatkuu());
    await lahetaMuistutukset.aja(vuoro);
    return { ...vuoro.raportti, ...(vuoro.keskeytyi && { keskeytyi: true }) };
  };
  /** Suunnitelma, jossa on yksi työpaikkajakso ja näytöt näinä päivinä. */
  const lisatty = async (
    n: number,
    jakso: { alku: string; loppu: string; osaAikaisuus?: number },
    naytot: string[],
  ) => {
    const malli = esimerkkiHoks(
      { opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n), oppijaOid: esimerkkiOppijaOid(n) },
      tunnistegeneraattori,
    );
    const [osa] = malli.hankittavatAmmatTutkinnonOsat;
    const [naytto] = osa?.osaamisenOsoittaminen ?? [];
    const { osaAikaisuustieto: _, ...tapa } = esimerkkiTyopaikkajakso(tunnistegeneraattori.uuid());
    const hoks: Omit<Hoks, 'id'> = {
      ...malli,
      aiemminHankitutAmmatTutkinnonOsat: [],
      aiemminHankitutPaikallisetTutkinnonOsat: [],
      aiemminHankitutYhteisetTutkinnonOsat: [],
      hankittavatPaikallisetTutkinnonOsat: [],
      hankittavatYhteisetTutkinnonOsat: [],
      hankittavatAmmatTutkinnonOsat: [
        {
          ...osa!,
          osaamisenHankkimistavat: [
            {
              ...tapa,
              osaamisenHankkimistapaKoodiUri: KOULUTUSSOPIMUS as never,
              alku: paiva(jakso.alku),
              loppu: paiva(jakso.loppu),
              ...(jakso.osaAikaisuus !== undefined && { osaAikaisuustieto: jakso.osaAikaisuus }),
            },
          ],
          osaamisenOsoittaminen: naytot.map((alku) => ({
            ...naytto!,
            moduleId: tunnistegeneraattori.uuid(),
            alku: paiva(alku),
            loppu: paiva(alku),
          })),
        },
      ],
    };
    const organisaatiot = { oppilaitosOid: OPPILAITOS, koulutustoimijaOid: KOULUTUSTOIMIJA };
    return { ...hoks, id: await hoksit.lisaa(hoks, organisaatiot, esimerkkiMuutos('luonti')) };
  };
  /** Työpaikka kirjoittaa suunnitelmasta jaetusta jaksosta. */
  const kirjoitettu = async (hoksId: HoksId, tunnus: string, aika: string) => {
    const kirjaus = esimerkkiLokitapahtuma({ toimi: 'kirjoita-oppilaitokselle' });
    await hoksit.jakolinkit.lisaa(esimerkkiJako({ tunnus, hoksId }), kirjaus);
    const viesti = esimerkkiTyopaikanViesti({ tunnus, jako: tunnus, aika: aikaleima(aika) });
    await deps.tyopaikanVastaukset.kirjoita(viesti, () => true, kirjaus);
  };
  const viestit = (): readonly Viesti[] => viestinvalitys.lahetetyt.map(({ viesti }) => viesti);
  /** Viimeksi lähetetyn viestin avain. */
  const avain = (): string => {
    const viesti = viestit().at(-1);
    const osoite = viesti && ('lopetus' in viesti ? viesti.lopetus : 'uri' in viesti ? viesti.uri : '');
    return osoite?.split('/').at(-1) ?? '';
  };
  const kirjatut = async () =>
    (await auditloki.jalkeen(0, 1000)).map(({ toimi, tekija }) => `${toimi} ${tekija.tyyppi}`);
  return { ...deps, muistutukset, aja, lisatty, kirjoitettu, viestit, avain, kirjatut };
}

export const YHTEYS = { pyyntoId: 'pyynto', lahde: '127.0.0.1' };
