import type { DemoHenkilo } from '../demo/oppijat.js';
import type { JsonObjekti } from '../json.js';

/** Epoch milliseconds of every invented record: 20 August 2025, 6:00 UTC. */
const KIRJATTU = 1_755_669_600_000;

const KIELET: Readonly<Record<DemoHenkilo['aidinkieli'], string>> = { fi: 'suomi', sv: 'ruotsi', ar: 'arabia' };

/** A person in the register's own shape. Without hetu nothing is identified and there is no oppijanumero. */
export function henkiloJson(henkilo: DemoHenkilo): JsonObjekti {
  const yksiloity = henkilo.hetu !== undefined;
  const yhdistetty = henkilo.master !== undefined;
  const turvakielto = henkilo.turvakielto === true;
  const kieli = { kieliKoodi: henkilo.aidinkieli, kieliTyyppi: KIELET[henkilo.aidinkieli] };
  return {
    oidHenkilo: henkilo.oid,
    hetu: henkilo.hetu ?? null,
    kaikkiHetut: henkilo.hetu === undefined ? [] : [henkilo.hetu],
    etunimet: henkilo.etunimet,
    kutsumanimi: henkilo.kutsumanimi,
    sukunimi: henkilo.sukunimi,
    oppijanumero: henkilo.master ?? (yksiloity ? henkilo.oid : null),
    syntymaaika: henkilo.syntymaaika,
    sukupuoli: henkilo.sukupuoli,
    kuolinpaiva: null,
    aidinkieli: kieli,
    asiointiKieli: henkilo.aidinkieli === 'ar' ? { kieliKoodi: 'fi', kieliTyyppi: 'suomi' } : kieli,
    kansalaisuus: [{ kansalaisuusKoodi: yksiloity ? '246' : '368' }],
    kotikunta: turvakielto || !yksiloity ? null : '091',
    turvakielto,
    eiSuomalaistaHetua: !yksiloity && !yhdistetty,
    passivoitu: yhdistetty,
    duplicate: yhdistetty,
    yksiloity: false,
    yksiloityVTJ: yksiloity,
    yksilointiYritetty: yksiloity,
    yksiloityEidas: false,
    kasittelijaOid: null,
    created: KIRJATTU,
    modified: KIRJATTU,
    vtjsynced: yksiloity ? KIRJATTU : null,
    yhteystiedotRyhma:
      henkilo.sahkoposti === undefined
        ? []
        : [
            {
              id: Number(henkilo.oid.slice(-4)),
              ryhmaKuvaus: 'yhteystietotyyppi2',
              ryhmaAlkuperaTieto: 'alkupera2',
              readOnly: false,
              yhteystieto: [{ yhteystietoTyyppi: 'YHTEYSTIETO_SAHKOPOSTI', yhteystietoArvo: henkilo.sahkoposti }],
            },
          ],
  };
}
