import type {
  Aikaleima,
  Lokitapahtuma,
  Muistutustilaus,
  MuistutustilausRepository,
  NahdytOikeudet,
  OppijaOid,
  Paiva,
  Tilaaja,
} from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

/** Orders of reminders in memory. */
export class MuistiMuistutustilausRepository implements MuistutustilausRepository {
  readonly auditloki: MuistiAuditloki;
  /** By subscriber. */
  private readonly tilaukset = new Map<string, Muistutustilaus>();
  private readonly pyynnot = new Map<string, { readonly paiva: Paiva; readonly maara: number }>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async hae(tilaaja: Tilaaja): Promise<Muistutustilaus | undefined> {
    return this.tilaukset.get(nimi(tilaaja));
  }

  async avaimella(avain: string): Promise<Muistutustilaus | undefined> {
    return this.etsi(avain);
  }

  async virkailijan(kayttajatunnus: string): Promise<readonly Muistutustilaus[]> {
    return this.kaikki()
      .filter(({ tilaaja }) => tilaaja.laji === 'virkailija' && tilaaja.kayttajatunnus === kayttajatunnus)
      .sort((a, b) => vertaa(nimi(a.tilaaja), nimi(b.tilaaja)));
  }

  async tallenna(tilaus: Muistutustilaus, kirjaus: Lokitapahtuma): Promise<void> {
    this.aseta(tilaus);
    this.auditloki.lisaa(kirjaus);
  }

  async vahvista(
    avain: string,
    tiedot: { readonly vahvistettu: Aikaleima; readonly seuraava: Aikaleima },
    kirjaus: Lokitapahtuma,
  ): Promise<boolean> {
    const tilaus = this.etsi(avain);
    if (tilaus === undefined || tilaus.vahvistettu !== undefined) return false;
    this.aseta({ ...tilaus, ...tiedot });
    this.auditloki.lisaa(kirjaus);
    return true;
  }

  async poista(avain: string, kirjaus: Lokitapahtuma): Promise<boolean> {
    const tilaus = this.etsi(avain);
    if (tilaus === undefined) return false;
    this.tilaukset.delete(nimi(tilaus.tilaaja));
    this.auditloki.lisaa(kirjaus);
    return true;
  }

  async eraantyneet(nyt: Aikaleima, enintaan: number): Promise<readonly Muistutustilaus[]> {
    return this.kaikki()
      .filter(({ seuraava }) => seuraava <= nyt)
      .sort((a, b) => vertaa(a.seuraava, b.seuraava) || vertaa(a.avain, b.avain))
      .slice(0, enintaan);
  }

  async siirra({ avain, seuraava }: Pick<Muistutustilaus, 'avain' | 'seuraava'>, uusi: Aikaleima): Promise<boolean> {
    const tilaus = this.etsi(avain);
    if (tilaus?.seuraava !== seuraava) return false;
    this.aseta({ ...tilaus, seuraava: uusi });
    return true;
  }

  async siirraTyhjat(
    avaimet: readonly string[],
    { nyt, ...tiedot }: { readonly nyt: Aikaleima; readonly kerrottu: Paiva; readonly seuraava: Aikaleima },
  ): Promise<void> {
    for (const tilaus of this.kaikki())
      if (avaimet.includes(tilaus.avain) && tilaus.seuraava <= nyt) this.aseta({ ...tilaus, ...tiedot });
  }

  async merkitseLahetetyksi(
    avain: string,
    tiedot: { readonly kerrottu: Paiva; readonly seuraava: Aikaleima },
    kirjaus: Lokitapahtuma,
  ): Promise<void> {
    const tilaus = this.etsi(avain);
    if (tilaus) this.aseta({ ...tilaus, ...tiedot });
    this.auditloki.lisaa(kirjaus);
  }

  async siirraPaanumerolle(yhdistetty: OppijaOid, paanumero: OppijaOid): Promise<void> {
    const tilaus = await this.hae({ laji: 'oppija', oppijaOid: yhdistetty });
    if (tilaus === undefined) return;
    this.tilaukset.delete(nimi(tilaus.tilaaja));
    const tilaaja = { laji: 'oppija', oppijaOid: paanumero } as const;
    if ((await this.hae(tilaaja)) === undefined) this.aseta({ ...tilaus, tilaaja });
  }

  async nahtiinOikeudet(oikeudet: NahdytOikeudet): Promise<void> {
    for (const tilaus of await this.virkailijan(oikeudet.kayttaja.kayttajatunnus)) this.aseta({ ...tilaus, oikeudet });
  }

  async varaaVahvistuspyynto(avaimet: readonly string[], paiva: Paiva, enintaan: number): Promise<boolean> {
    const maarat = avaimet.map((avain) => [avain, this.pyynnot.get(`${paiva} ${avain}`)?.maara ?? 0] as const);
    if (maarat.some(([, maara]) => maara >= enintaan)) return false;
    for (const [avain, maara] of maarat) this.pyynnot.set(`${paiva} ${avain}`, { paiva, maara: maara + 1 });
    return true;
  }

  async poistaVahvistuspyynnot(ennen: Paiva): Promise<number> {
    const vanhat = [...this.pyynnot].filter(([, { paiva }]) => paiva < ennen);
    for (const [avain] of vanhat) this.pyynnot.delete(avain);
    return vanhat.length;
  }

  private etsi(avain: string): Muistutustilaus | undefined {
    return this.kaikki().find((tilaus) => tilaus.avain === avain);
  }

  private kaikki(): Muistutustilaus[] {
    return [...this.tilaukset.values()];
  }

  private aseta(tilaus: Muistutustilaus): void {
    this.tilaukset.set(nimi(tilaus.tilaaja), tilaus);
  }
}

function nimi(tilaaja: Tilaaja): string {
  return tilaaja.laji === 'virkailija'
    ? `virkailija ${tilaaja.kayttajatunnus} ${tilaaja.organisaatio}`
    : `oppija ${tilaaja.oppijaOid}`;
}

function vertaa(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
