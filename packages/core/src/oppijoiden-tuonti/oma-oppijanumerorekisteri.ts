import type { Henkilo, Oppijanumerorekisteri } from '../rekisterit/oppijanumerorekisteri.port.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import { onOmaOppijaOid } from '../tunnisteet/uusi-oppija-oid.js';
import type { OppijoidenTuontiRepository } from './oppijoiden-tuonti-repository.port.js';
import { oppijanumero, type Rekisterihenkilo } from './rekisterihenkilo.js';

/** Palvelun oma rekisteri antamistaan numeroista; muut kysytään toiselta. */
export class OmaOppijanumerorekisteri implements Oppijanumerorekisteri {
  constructor(
    private readonly oppijoidenTuonti: OppijoidenTuontiRepository,
    /** Puuttuu, kun muita numeroita ei tunneta. */
    private readonly muu: Oppijanumerorekisteri | undefined,
  ) {}

  async henkilo(oid: OppijaOid): Promise<Henkilo | undefined> {
    const oma = await this.oma(oid);
    return oma ? henkiloksi(oma) : this.muu?.henkilo(oid);
  }

  async masterOid(oid: OppijaOid): Promise<OppijaOid | undefined> {
    const oma = await this.oma(oid);
    return oma ? (oma.paanumero ?? oma.oid) : this.muu?.masterOid(oid);
  }

  async yhdistetyt(oid: OppijaOid): Promise<readonly OppijaOid[]> {
    if (await this.oma(oid)) return (await this.oppijoidenTuonti.yhdistetyt([oid])).map((henkilo) => henkilo.oid);
    return (await this.muu?.yhdistetyt(oid)) ?? [];
  }

  async henkilot(oidit: readonly OppijaOid[]): Promise<ReadonlyMap<OppijaOid, Henkilo>> {
    const omat = await this.oppijoidenTuonti.henkilot(oidit.filter(onOmaOppijaOid));
    const loydetyt = new Map(omat.map((henkilo) => [henkilo.oid, henkiloksi(henkilo)]));
    const muut = oidit.filter((oid) => !loydetyt.has(oid));
    const muiden = muut.length > 0 ? await this.muu?.henkilot(muut) : undefined;
    return new Map([...loydetyt, ...(muiden ?? [])]);
  }

  private async oma(oid: OppijaOid): Promise<Rekisterihenkilo | undefined> {
    return onOmaOppijaOid(oid) ? (await this.oppijoidenTuonti.henkilot([oid]))[0] : undefined;
  }
}

function henkiloksi(henkilo: Rekisterihenkilo): Henkilo {
  const { oid, etunimet, kutsumanimi, sukunimi, paanumero } = henkilo;
  return {
    oid,
    etunimet,
    kutsumanimi,
    sukunimi,
    yhdistetty: paanumero !== undefined,
    ...(oppijanumero(henkilo) === undefined && { yksiloimatta: true }),
  };
}
