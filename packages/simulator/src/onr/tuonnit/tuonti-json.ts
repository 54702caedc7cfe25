import { oppijanumero, yksilointitila } from '@ehoks/core';
import type { OppijaOid, Rekisterihenkilo, Rivintulos } from '@ehoks/core';
import type { JsonObjekti } from '../../json.js';
import type { Maailma } from '../../maailma.js';
import { rekisterihenkilo } from '../rekisterihenkilo-json.js';
import { yhdistetyt } from '../yhdistetyt.js';
import type { Tallennettu } from './tuontivarasto.js';

/** What is told of an import while it goes on. */
export function perustiedot({ id, rivit, tulokset }: Tallennettu): JsonObjekti {
  return {
    id,
    kasiteltavia: rivit.length,
    kasiteltyja: tulokset.length,
    kasitelty: tulokset.length >= rivit.length,
  };
}

/** The import with the rows that have been handled. */
export function tuloksineen(maailma: Maailma, tuonti: Tallennettu): JsonObjekti {
  const henkilot = tuonti.tulokset.map(({ paikka, oppijaOid, ristiriita }) => ({
    tunniste: tuonti.rivit[paikka]?.tunniste ?? null,
    henkilo: oppijaOid === undefined ? null : henkiloJson(maailma, oppijaOid, tuonti.rajapinta === 'OPPIJA'),
    ...(ristiriita && { conflict: true }),
  }));
  return { ...perustiedot(tuonti), henkilot };
}

function henkiloJson(maailma: Maailma, oid: OppijaOid, kaikki: boolean): JsonObjekti {
  const json = maailma.henkilot.get(oid);
  const linked = yhdistetyt(maailma, oid).map(([toinen]) => toinen);
  if (json === undefined) return { oid, oppijanumero: null, passivoitu: true, linked };
  const henkilo = rekisterihenkilo(json);
  return {
    ...(kaikki && tiedot(henkilo)),
    oid,
    oppijanumero: oppijanumero(henkilo) ?? null,
    passivoitu: json['passivoitu'] === true,
    linked,
  };
}

function tiedot(henkilo: Rekisterihenkilo): JsonObjekti {
  return {
    luotu: Date.parse(henkilo.luotu),
    muokattu: Date.parse(henkilo.muokattu),
    hetu: henkilo.hetu ?? null,
    etunimet: henkilo.etunimet,
    kutsumanimi: henkilo.kutsumanimi,
    sukunimi: henkilo.sukunimi,
    syntymaaika: henkilo.syntymaaika ?? null,
    sukupuoli: koodina(henkilo.sukupuoli),
    aidinkieli: koodina(henkilo.aidinkieli),
    kansalaisuus: henkilo.kansalaisuudet.map(koodina),
    kotikunta: null,
    yhteystiedotRyhma: [],
  };
}

function koodina(koodi: string | undefined): JsonObjekti | null {
  return koodi === undefined ? null : { koodi, nimi: {} };
}

/** `yleistunniste`: the numbers of one person. */
export function numerot(maailma: Maailma, oid: OppijaOid): JsonObjekti {
  return henkiloJson(maailma, oid, false);
}

/** Each person once, however many rows are about one. */
export function yhteenveto(maailma: Maailma, tuonnit: readonly Tallennettu[]): JsonObjekti {
  const oidit = new Set(tuonnit.flatMap(({ tulokset }) => tulokset.flatMap(({ oppijaOid }) => oppijaOid ?? [])));
  const tilat = [...oidit].flatMap((oid) => {
    const json = maailma.henkilot.get(oid);
    return json ? [yksilointitila(rekisterihenkilo(json))] : [];
  });
  const onnistuneet = tilat.filter((tila) => tila === 'onnistunut').length;
  const keskeneraiset = tilat.filter((tila) => tila === 'kesken').length;
  return { onnistuneet, virheet: tilat.length - onnistuneet - keskeneraiset, keskeneraiset, yhteensa: tilat.length };
}

/** A row of the summary. Unhandled rows are counted as failures too, as the register does. */
export function koosterivi(maailma: Maailma, tuonti: Tallennettu): JsonObjekti {
  const { id, aika, tuojaOid, tuojanNimi, rivit, tulokset, rajapinta } = tuonti;
  const successful = tulokset.filter((tulos) => onOnnistunut(maailma, tulos)).length;
  return {
    id,
    oid: tuojaOid,
    author: `${tuojanNimi}, _`,
    timestamp: aika,
    total: rivit.length,
    inProgress: rivit.length - tulokset.length,
    successful,
    failures: rivit.length - successful,
    conflicts: tulokset.filter(({ ristiriita }) => ristiriita).length,
    api: rajapinta,
  };
}

function onOnnistunut(maailma: Maailma, { oppijaOid }: Rivintulos): boolean {
  const json = oppijaOid && maailma.henkilot.get(oppijaOid);
  return json !== undefined && yksilointitila(rekisterihenkilo(json)) === 'onnistunut';
}
