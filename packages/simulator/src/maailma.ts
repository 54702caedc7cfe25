import { demoOpiskeluoikeudet } from './demo/opiskeluoikeudet.js';
import { demoOrganisaatiot } from './demo/organisaatiot.js';
import { demoHenkilot } from './demo/oppijat.js';
import { demoVaestotiedot } from './demo/vaestotiedot.js';
import type { JsonObjekti } from './json.js';
import { opiskeluoikeusJson } from './koski/opiskeluoikeus-json.js';
import { henkiloJson } from './onr/henkilo-json.js';
import { Henkilot } from './onr/henkilot.js';
import { Tuontivarasto } from './onr/tuonnit/tuontivarasto.js';
import { organisaatioJson } from './organisaatio/organisaatio-json.js';
import type { Kutsu, Palvelu, Vika } from './palvelu.js';
import { Vaestorekisteri } from './vtj/vaestotiedot.js';

/** A study right and the learner number that KOSKI has it under. */
export interface KoskenOpiskeluoikeus {
  readonly oppija: string;
  readonly opiskeluoikeus: JsonObjekti;
}

/** All that the control calls can change. Tickets and accounts are not here: they outlive `alusta`. */
export class Maailma {
  readonly opiskeluoikeudet = new Map<string, KoskenOpiskeluoikeus>();
  readonly henkilot = new Henkilot();
  readonly tuonnit = new Tuontivarasto();
  readonly organisaatiot = new Map<string, JsonObjekti>();
  readonly vaestotiedot = new Vaestorekisteri();
  readonly viat = new Map<Palvelu, Vika>();
  /** Oldest first. */
  readonly kutsut: Kutsu[] = [];

  constructor() {
    this.alusta();
  }

  /** Back to the demo world: registries as they were, no faults, no recorded calls. */
  alusta(): void {
    this.opiskeluoikeudet.clear();
    this.henkilot.clear();
    this.tuonnit.alusta();
    this.organisaatiot.clear();
    this.vaestotiedot.tyhjenna();
    this.viat.clear();
    this.kutsut.length = 0;
    for (const rivi of demoOpiskeluoikeudet) {
      this.opiskeluoikeudet.set(rivi.oid, {
        oppija: rivi.haltija ?? rivi.oppija,
        opiskeluoikeus: opiskeluoikeusJson(rivi),
      });
    }
    for (const henkilo of demoHenkilot) this.henkilot.set(henkilo.oid, henkiloJson(henkilo));
    for (const henkilo of demoVaestotiedot) this.vaestotiedot.lisaa(henkilo);
    for (const organisaatio of demoOrganisaatiot)
      this.organisaatiot.set(organisaatio.oid, organisaatioJson(organisaatio));
  }
}
