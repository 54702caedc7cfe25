import {
  paivaHelsingissa,
  siirronSyyt,
  type Aikaleima,
  type KirjattuSiirto,
  type OrganisaatioOid,
  type Siirtoehdot,
  type SiirtolokiRepository,
  type Siirtomaara,
  type Siirtotapahtuma,
  type Siirtotilanne,
} from '@ehoks/core';

/** The log of transfers in memory. */
export class MuistiSiirtoloki implements SiirtolokiRepository {
  /** JSON text, so that what is read is a copy and holds exactly what a database would give back. */
  private rivit: { readonly numero: number; readonly tapahtuma: string }[] = [];
  private viimeisin = 0;

  async kirjaa(tapahtuma: Siirtotapahtuma): Promise<void> {
    this.lisaa(tapahtuma);
  }

  async kirjaaErana(tapahtumat: readonly Siirtotapahtuma[]): Promise<void> {
    for (const tapahtuma of tapahtumat) this.lisaa(tapahtuma);
  }

  /** At once and without a promise, for the store that writes an entry in the same transaction as a change. */
  lisaa(tapahtuma: Siirtotapahtuma): void {
    this.viimeisin += 1;
    this.rivit.push({ numero: this.viimeisin, tapahtuma: JSON.stringify(tapahtuma) });
  }

  async hae(
    ehdot: Siirtoehdot,
    { enintaan, ennenNumeroa = Infinity }: { readonly enintaan: number; readonly ennenNumeroa?: number },
  ): Promise<readonly KirjattuSiirto[]> {
    return this.ehtoihinSopivat(ehdot)
      .filter(({ numero }) => numero < ennenNumeroa)
      .reverse()
      .slice(0, enintaan);
  }

  async maarat(ehdot: Siirtoehdot): Promise<readonly Siirtomaara[]> {
    const maarat = new Map<string, Siirtomaara>();
    for (const siirto of this.ehtoihinSopivat(ehdot)) {
      const paiva = paivaHelsingissa(siirto.aika);
      for (const koodi of onnistui(siirto) ? [undefined] : siirronSyyt(siirto)) {
        const avain = `${paiva} ${koodi ?? ''}`;
        const maara = (maarat.get(avain)?.maara ?? 0) + 1;
        maarat.set(avain, { paiva, ...(koodi !== undefined && { koodi }), maara });
      }
    }
    return [...maarat].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, maara]) => maara);
  }

  async tilanne(): Promise<readonly Siirtotilanne[]> {
    const luonnit = this.kirjatut().filter(onLuonti);
    const paivat = [...new Set(luonnit.map(({ aika }) => paivaHelsingissa(aika)))].sort();
    return paivat.map((paiva) => {
      const mennessa = luonnit.filter(({ aika }) => paivaHelsingissa(aika) <= paiva);
      return {
        paiva,
        suunnitelmia: erilaisia(mennessa.map(({ opiskeluoikeusOid }) => opiskeluoikeusOid)),
        aloittaneita: erilaisia(mennessa.map(({ koulutustoimijaOid }) => koulutustoimijaOid)),
      };
    });
  }

  async organisaatiot(): Promise<readonly OrganisaatioOid[]> {
    const omistajat = this.kirjatut().flatMap(({ organisaatio, oppilaitosOid }) => [organisaatio, oppilaitosOid]);
    return [...new Set(omistajat.flatMap((oid) => oid ?? []))];
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const vanhat = this.kirjatut().filter((siirto) => siirto.aika < ennen && !onLuonti(siirto));
    const poistuvat = new Set(vanhat.map(({ numero }) => numero));
    this.rivit = this.rivit.filter(({ numero }) => !poistuvat.has(numero));
    return poistuvat.size;
  }

  private ehtoihinSopivat(ehdot: Siirtoehdot): KirjattuSiirto[] {
    const { organisaatiot, tulos, koodi, alkaen, ennen, oppijaOid, opiskeluoikeusOid, pyyntoId, kayttajatunnus } =
      ehdot;
    return this.kirjatut().filter(
      (siirto) =>
        (organisaatiot === 'koko-maa' ||
          organisaatiot.some((oid) => oid === siirto.organisaatio || oid === siirto.oppilaitosOid)) &&
        (tulos !== 'onnistui' || onnistui(siirto)) &&
        (tulos !== 'hylatty' || !onnistui(siirto)) &&
        (tulos !== 'korjaamatta' || (!onnistui(siirto) && siirto.korjattu === undefined)) &&
        (koodi === undefined || siirronSyyt(siirto).includes(koodi)) &&
        (alkaen === undefined || siirto.aika >= alkaen) &&
        (ennen === undefined || siirto.aika < ennen) &&
        (oppijaOid === undefined || siirto.oppijaOid === oppijaOid) &&
        (opiskeluoikeusOid === undefined || siirto.opiskeluoikeusOid === opiskeluoikeusOid) &&
        (pyyntoId === undefined || siirto.pyyntoId === pyyntoId) &&
        (kayttajatunnus === undefined || siirto.kayttajatunnus?.toLowerCase() === kayttajatunnus.toLowerCase()),
    );
  }

  private kirjatut(): KirjattuSiirto[] {
    const kaikki = this.rivit.map(({ numero, tapahtuma }) => ({
      numero,
      ...(JSON.parse(tapahtuma) as Siirtotapahtuma),
    }));
    const onnistuneet = kaikki.filter(onnistui).sort((a, b) => (onEnnen(a, b) ? -1 : 1));
    return kaikki.map((siirto) => {
      const korjattu = onnistui(siirto) ? undefined : onnistuneet.find((toinen) => korjaa(toinen, siirto))?.aika;
      return { ...siirto, ...(korjattu && { korjattu }) };
    });
  }
}

function onnistui({ koodi }: Siirtotapahtuma): boolean {
  return koodi === undefined;
}

function onLuonti(siirto: Siirtotapahtuma): boolean {
  return siirto.toimi === 'luo' && onnistui(siirto);
}

function korjaa(onnistunut: KirjattuSiirto, hylatty: KirjattuSiirto): boolean {
  const { organisaatio, opiskeluoikeusOid } = hylatty;
  return (
    organisaatio !== undefined &&
    [onnistunut.organisaatio, onnistunut.koulutustoimijaOid].includes(organisaatio) &&
    opiskeluoikeusOid !== undefined &&
    onnistunut.opiskeluoikeusOid === opiskeluoikeusOid &&
    onEnnen(hylatty, onnistunut)
  );
}

function onEnnen(a: KirjattuSiirto, b: KirjattuSiirto): boolean {
  return a.aika === b.aika ? a.numero < b.numero : a.aika < b.aika;
}

function erilaisia(oidit: readonly (string | undefined)[]): number {
  return new Set(oidit.filter((oid) => oid !== undefined)).size;
}
