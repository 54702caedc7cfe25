import {
  HaeHankintakoulutukset,
  HaeHankkimistapa,
  HaeHoks,
  HoksRepository,
  Kello,
  Kirjaudu,
  KirjautumisyritysRepository,
  Koski,
  LuoHoks,
  LuonninTarkastus,
  OmaTunnistautuminen,
  Oikeusvalvoja,
  Oppijanumerorekisteri,
  Organisaatiot,
  PaivitaHoks,
  PoistaHoks,
  portti,
  Salasanatiivistin,
  SelaaHokseja,
  TikettiRepository,
  Tunnistautuminen,
  Tunnistegeneraattori,
  TunnusRepository,
  ValidoiHoks,
  type Saantotasot,
} from '@ehoks/core';
import { ContainerModule } from 'inversify';
import { PORTIT, type Sovittimet } from './portit.js';
import { sido } from './sido.js';

const Tasot = portti<Saantotasot>('Saantotasot');

/**
 * Every binding of the service: the given adapters as constants under their ports, the use cases as singletons.
 * A later module replaces a port with `rebind(Koski).toConstantValue(…)`.
 */
export function ehoksModuuli(sovittimet: Partial<Sovittimet>, saantotasot: Saantotasot): ContainerModule {
  return new ContainerModule((o) => {
    for (const [nimi, sovitin] of Object.entries(sovittimet))
      o.bind(PORTIT[nimi as keyof Sovittimet]).toConstantValue(sovitin);
    o.bind(Tasot).toConstantValue(saantotasot);

    sido(o, Oikeusvalvoja, { organisaatiot: Organisaatiot });
    sido(o, LuonninTarkastus, {
      koski: Koski,
      oppijanumerorekisteri: Oppijanumerorekisteri,
      oikeusvalvoja: Oikeusvalvoja,
      kello: Kello,
      saantotasot: Tasot,
    });
    sido(o, LuoHoks, {
      hoksit: HoksRepository,
      luonninTarkastus: LuonninTarkastus,
      tunnistegeneraattori: Tunnistegeneraattori,
      kello: Kello,
    });
    sido(o, ValidoiHoks, { luonninTarkastus: LuonninTarkastus, kello: Kello, saantotasot: Tasot });
    sido(o, PaivitaHoks, {
      hoksit: HoksRepository,
      koski: Koski,
      oppijanumerorekisteri: Oppijanumerorekisteri,
      oikeusvalvoja: Oikeusvalvoja,
      tunnistegeneraattori: Tunnistegeneraattori,
      kello: Kello,
      saantotasot: Tasot,
    });
    sido(o, PoistaHoks, { hoksit: HoksRepository, oikeusvalvoja: Oikeusvalvoja, kello: Kello });
    sido(o, HaeHoks, { hoksit: HoksRepository, oikeusvalvoja: Oikeusvalvoja });
    sido(o, HaeHankkimistapa, { hoksit: HoksRepository });
    sido(o, HaeHankintakoulutukset, { haeHoks: HaeHoks, koski: Koski });
    sido(o, SelaaHokseja, { hoksit: HoksRepository, kello: Kello, saantotasot: Tasot });

    if (sovittimet.tunnistautuminen !== undefined) return;
    // The embedded CAS: only when no other identifies the callers.
    sido(o, Kirjaudu, {
      tunnukset: TunnusRepository,
      tiketit: TikettiRepository,
      yritykset: KirjautumisyritysRepository,
      salasanatiivistin: Salasanatiivistin,
      tunnistegeneraattori: Tunnistegeneraattori,
      kello: Kello,
    });
    sido(o, OmaTunnistautuminen, { tunnukset: TunnusRepository, tiketit: TikettiRepository, kello: Kello });
    o.bind(Tunnistautuminen).toService(OmaTunnistautuminen);
  });
}
