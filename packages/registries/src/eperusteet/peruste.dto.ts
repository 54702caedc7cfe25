import {
  onKoodiUri,
  type Koodisto,
  type KoodiUri,
  type PerusteenOsa,
  type RakenteenOsa,
  type TutkinnonOsa,
  type TutkinnonRakenne,
  type Tutkinto,
} from '@ehoks/core';
import { alkiot, kentat, kentatJosOn, lukuJosOn, nimi, teksti, tekstiJosOn, type Kentat } from '../http/lukija.js';

/** A row of ePerusteet's search. */
export interface PerusteRivi extends Tutkinto {
  readonly id: number;
}

/** Rows with a diary number, as the search tells them. Throws `OutoVastaus`. */
export function luePerusteRivit(json: unknown): readonly PerusteRivi[] {
  return alkiot(kentat(json, 'perusteet').data, 'data').flatMap((rivi) => {
    const { id, ...muut } = kentat(rivi, 'peruste');
    const numero = lukuJosOn(id, 'id');
    const tutkinto = lueTutkinto(muut);
    return numero === undefined || tutkinto === undefined ? [] : [{ id: numero, ...tutkinto }];
  });
}

/** A unit of a degree; `undefined` when it has no code that a plan could name. Throws `OutoVastaus`. */
export function lueTutkinnonOsa(json: unknown): TutkinnonOsa | undefined {
  const osa = kentat(json, 'tutkinnonOsa');
  const perusteen = perusteenOsa('tutkinnonosat', osa, osa.laajuus);
  return (
    perusteen && { ...perusteen, osaAlueet: alkiot(osa.osaAlueet, 'osaAlueet').flatMap((alue) => osaAlue(alue) ?? []) }
  );
}

/** The same with what one who has completed it can do. A whole peruste would be many times larger with these. Throws `OutoVastaus`. */
export function lueYksiTutkinnonOsa(json: unknown): TutkinnonOsa | undefined {
  const osa = lueTutkinnonOsa(json);
  const { vaatimukset, kohdealueet } = kentatJosOn(
    kentat(json, 'tutkinnonOsa').ammattitaitovaatimukset2019,
    'ammattitaitovaatimukset2019',
  );
  const luetut = [
    ...alkiot(vaatimukset, 'vaatimukset'),
    ...alkiot(kohdealueet, 'kohdealueet').flatMap((alue) =>
      alkiot(kentat(alue, 'kohdealue').vaatimukset, 'kohdealue.vaatimukset'),
    ),
  ].map((vaatimus) => nimi(kentat(vaatimus, 'vaatimus').vaatimus, 'vaatimus'));
  const kerrotut = luetut.filter((vaatimus) => Object.keys(vaatimus).length > 0);
  return osa && { ...osa, ...(kerrotut.length > 0 && { vaatimukset: kerrotut }) };
}

/**
 * A whole peruste: the parts of its first method of completion that has formation rules, in their order; without those, the
 * parts of preparatory education (TUVA). `undefined` without a diary number. Throws `OutoVastaus`.
 */
export function luePeruste(json: unknown): TutkinnonRakenne | undefined {
  const peruste = kentat(json, 'peruste');
  const tutkinto = lueTutkinto(peruste);
  if (tutkinto === undefined) return undefined;
  const osat = new Map(
    alkiot(peruste.tutkinnonOsat, 'tutkinnonOsat').flatMap((osa) => {
      const luettu = lueTutkinnonOsa(osa);
      return luettu === undefined ? [] : [[tunniste(kentat(osa, 'tutkinnonOsa').id), luettu] as const];
    }),
  );
  const tavat = alkiot(peruste.suoritustavat, 'suoritustavat').map((tapa) => kentat(tapa, 'suoritustapa'));
  const { rakenne, tutkinnonOsaViitteet } = tavat.find((tapa) => tapa.rakenne) ?? {};
  const viitteet = new Map(
    alkiot(tutkinnonOsaViitteet, 'tutkinnonOsaViitteet').flatMap((json) => {
      const viite = kentat(json, 'viite');
      const osa = osat.get(tunniste(viite._tutkinnonOsa));
      // The scope belongs to the unit in this degree: the unit alone may have another, or none.
      const laajuus = lukuJosOn(viite.laajuus, 'laajuus') ?? osa?.laajuus;
      return osa === undefined ? [] : [[tunniste(viite.id), { ...osa, laajuus }] as const];
    }),
  );
  const muodostuvat = rakenne ? moduulinOsat(kentat(rakenne, 'rakenne'), viitteet) : [];
  return {
    ...tutkinto,
    osat:
      muodostuvat.length > 0
        ? muodostuvat
        : alkiot(peruste.koulutuksenOsat, 'koulutuksenOsat').flatMap((osa) => koulutuksenOsa(osa) ?? []),
  };
}

function lueTutkinto({ diaarinumero, nimi: annettu, laajuus }: Kentat): Tutkinto | undefined {
  const numero = tekstiJosOn(diaarinumero, 'diaarinumero');
  return numero === undefined
    ? undefined
    : { diaarinumero: numero, nimi: nimi(annettu, 'nimi'), laajuus: lukuJosOn(laajuus, 'laajuus') };
}

/** Parts of a module and of those inside it, the module that names them as their group. */
function moduulinOsat(
  moduuli: Kentat,
  viitteet: ReadonlyMap<string, TutkinnonOsa>,
  ylempi: Partial<Pick<RakenteenOsa, 'ryhma'>> = {},
): readonly RakenteenOsa[] {
  const omaNimi = nimi(moduuli.nimi, 'nimi');
  const ryhma = Object.keys(omaNimi).length > 0 ? { ryhma: omaNimi } : ylempi;
  return alkiot(moduuli.osat, 'osat').flatMap((json) => {
    const osa = kentat(json, 'osa');
    if (osa._tutkinnonOsaViite === undefined || osa._tutkinnonOsaViite === null)
      return moduulinOsat(osa, viitteet, ryhma);
    const tutkinnonOsa = viitteet.get(tunniste(osa._tutkinnonOsaViite));
    return tutkinnonOsa === undefined
      ? []
      : [{ ...tutkinnonOsa, pakollinen: (osa.pakollinen ?? moduuli.pakollinen) === true, ...ryhma }];
  });
}

function osaAlue(json: unknown): PerusteenOsa | undefined {
  const alue = kentat(json, 'osaAlue');
  const { laajuus } = kentatJosOn(alue.pakollisetOsaamistavoitteet, 'pakollisetOsaamistavoitteet');
  return perusteenOsa('ammatillisenoppiaineet', alue, laajuus);
}

function koulutuksenOsa(json: unknown): RakenteenOsa | undefined {
  const { nimiKoodi, laajuusMinimi } = kentat(json, 'koulutuksenOsa');
  const koodi = kentatJosOn(nimiKoodi, 'nimiKoodi');
  const osa = perusteenOsa('koulutuksenosattuva', { koodi, nimi: koodi.nimi }, laajuusMinimi);
  return osa && { ...osa, osaAlueet: [], pakollinen: false };
}

function perusteenOsa(
  koodisto: Koodisto,
  { koodi, koodiUri, nimi: annettu }: Kentat,
  laajuus: unknown,
): PerusteenOsa | undefined {
  const { uri, versio } = kentatJosOn(koodi, 'koodi');
  const luettu = luettuUri(koodisto, koodiUri ?? uri);
  return (
    luettu && {
      koodiUri: luettu,
      versio: lukuJosOn(versio, 'koodi.versio'),
      nimi: nimi(annettu, 'nimi'),
      laajuus: lukuJosOn(laajuus, 'laajuus'),
    }
  );
}

function luettuUri(koodisto: Koodisto, arvo: unknown): KoodiUri | undefined {
  const uri = arvo === undefined || arvo === null ? '' : teksti(arvo, 'koodiUri').toLowerCase();
  return onKoodiUri(koodisto, uri) ? uri : undefined;
}

/** The same number is a number in one place and a text in another. */
function tunniste(arvo: unknown): string {
  return typeof arvo === 'number' || typeof arvo === 'string' ? String(arvo) : '';
}
