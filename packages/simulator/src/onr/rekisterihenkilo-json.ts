import { aikaleima, onHenkilotunnus } from '@ehoks/core';
import type { Henkilotunnus, OppijaOid, Paiva, Rekisterihenkilo, Sukupuoli } from '@ehoks/core';
import { onLista, polussa } from '../json.js';
import type { JsonObjekti } from '../json.js';
import { tekstit } from './henkilot.js';

/** The person of the register as the rules of imports see one. */
export function rekisterihenkilo(json: JsonObjekti): Rekisterihenkilo {
  const teksti = (...polku: readonly string[]): string | undefined => {
    const arvo = polussa(json, ...polku);
    return typeof arvo === 'string' ? arvo : undefined;
  };
  const hetu = teksti('hetu');
  const onOma = hetu !== undefined && onHenkilotunnus(hetu);
  const syntymaaika = teksti('syntymaaika') as Paiva | undefined;
  const sukupuoli = teksti('sukupuoli') as Sukupuoli | undefined;
  const aidinkieli = teksti('aidinkieli', 'kieliKoodi')?.toUpperCase();
  const paanumero = json['duplicate'] === true ? (teksti('oppijanumero') as OppijaOid | undefined) : undefined;
  const kansalaisuudet = json['kansalaisuus'];
  const yksilointi = json['yksiloityVTJ'] === true ? 'vtj' : json['yksiloity'] === true ? 'kasin' : undefined;
  return {
    oid: teksti('oidHenkilo') as OppijaOid,
    ...(onOma && { hetu }),
    entisetHetut: tekstit(json, 'kaikkiHetut').filter((yksi): yksi is Henkilotunnus => yksi !== hetu),
    passinumerot: tekstit(json, 'passinumerot'),
    sahkopostit: tekstit(json, 'sahkopostitunnisteet'),
    etunimet: teksti('etunimet') ?? '',
    kutsumanimi: teksti('kutsumanimi') ?? '',
    sukunimi: teksti('sukunimi') ?? '',
    ...(syntymaaika !== undefined && { syntymaaika }),
    ...(sukupuoli !== undefined && { sukupuoli }),
    ...(aidinkieli !== undefined && { aidinkieli }),
    kansalaisuudet: (onLista(kansalaisuudet) ? kansalaisuudet : []).flatMap((yksi) => {
      const koodi = polussa(yksi, 'kansalaisuusKoodi');
      return typeof koodi === 'string' ? [koodi] : [];
    }),
    ...(yksilointi && { yksilointi }),
    yrityksia: json['yksilointiYritetty'] === true && yksilointi === undefined ? 1 : 0,
    ...(paanumero !== undefined && { paanumero }),
    luotu: hetki(json['created']),
    muokattu: hetki(json['modified']),
    versio: 1,
  };
}

function hetki(ms: unknown) {
  return aikaleima(new Date(typeof ms === 'number' ? ms : 0).toISOString());
}

/** A person whom an import made or identification changed, in the register's own shape. */
export function rekisterihenkiloJson(henkilo: Rekisterihenkilo): JsonObjekti {
  const yhdistetty = henkilo.paanumero !== undefined;
  const yksiloity = henkilo.yksilointi !== undefined;
  const kieli =
    henkilo.aidinkieli === undefined ? null : { kieliKoodi: henkilo.aidinkieli.toLowerCase(), kieliTyyppi: '' };
  return {
    oidHenkilo: henkilo.oid,
    hetu: henkilo.hetu ?? null,
    kaikkiHetut: [...(henkilo.hetu ? [henkilo.hetu] : []), ...henkilo.entisetHetut],
    passinumerot: henkilo.passinumerot,
    sahkopostitunnisteet: henkilo.sahkopostit,
    etunimet: henkilo.etunimet,
    kutsumanimi: henkilo.kutsumanimi,
    sukunimi: henkilo.sukunimi,
    oppijanumero: henkilo.paanumero ?? (yksiloity ? henkilo.oid : null),
    syntymaaika: henkilo.syntymaaika ?? null,
    sukupuoli: henkilo.sukupuoli ?? null,
    kuolinpaiva: null,
    aidinkieli: kieli,
    asiointiKieli: null,
    kansalaisuus: henkilo.kansalaisuudet.map((kansalaisuusKoodi) => ({ kansalaisuusKoodi })),
    kotikunta: null,
    turvakielto: false,
    eiSuomalaistaHetua: henkilo.hetu === undefined,
    passivoitu: yhdistetty,
    duplicate: yhdistetty,
    yksiloity: henkilo.yksilointi === 'kasin',
    yksiloityVTJ: henkilo.yksilointi === 'vtj',
    yksilointiYritetty: henkilo.yksilointi === 'vtj' || henkilo.yrityksia > 0,
    yksiloityEidas: false,
    kasittelijaOid: null,
    created: Date.parse(henkilo.luotu),
    modified: Date.parse(henkilo.muokattu),
    vtjsynced: henkilo.yksilointi === 'vtj' ? Date.parse(henkilo.muokattu) : null,
    yhteystiedotRyhma: [],
  };
}
