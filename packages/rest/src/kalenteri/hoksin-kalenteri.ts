import { EhoksError, lisaaPaivia, type Aikaleima, type Kieli, type Paiva } from '@ehoks/core';
import type { SuunnitelmanSisalto } from '@ehoks/wire';
import {
  HANKITTAVAT,
  jaksonPaikka,
  lista,
  nimiKielella,
  onTyopaikalla,
  osat,
  type Objekti,
  type Osa,
} from '@ehoks/wire/esitys';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { KALENTERIN_TEKSTIT, type Kalenterilaji } from './tekstit.js';

/** Part of every UID: with the part's lasting id before it, a calendar that has read the file knows the event again. */
const ALUE = 'ehoks';

interface Kalenteritapahtuma {
  readonly laji: Kalenterilaji;
  readonly tunniste: string;
  readonly alku: Paiva;
  readonly loppu: Paiva;
  readonly osa: Osa;
  readonly paikka: string | undefined;
}

/**
 * The periods and demonstrations of a plan as an iCalendar file (RFC 5545), or one of them by its `module-id`. They last whole
 * days of the calendar, which have no time zone. `sivut`: address of the learner's pages. Throws `hoks.ei-loydy` when there is no such one.
 */
export function hoksinKalenteri(
  { hoks, opiskeluoikeus, nimet }: SuunnitelmanSisalto,
  {
    kieli,
    nyt,
    sivut,
    jakso,
  }: { readonly kieli: Kieli; readonly nyt: Aikaleima; readonly sivut: string; readonly jakso?: string | undefined },
): string {
  const t = KALENTERIN_TEKSTIT[kieli];
  const eid = String(hoks['eid']);
  const kaikki = osat(hoks, HANKITTAVAT).flatMap((osa) => osanTapahtumat(osa, eid));
  const valitut = jakso === undefined ? kaikki : kaikki.filter(({ tunniste }) => tunniste === jakso);
  if (jakso !== undefined && valitut.length === 0) throw new EhoksError('hoks.ei-loydy');

  const osanNimi = ({ koodi, nimi }: Osa): string =>
    koodi === undefined ? (nimi ?? t.nimetonOsa) : (nimiKielella(nimet.koodit[koodi]?.nimi, kieli) ?? koodi);
  const kalenteri = ical({
    name: nimiKielella(opiskeluoikeus.tutkinto, kieli) ?? t.suunnitelma,
    prodId: { company: 'eHOKS', product: 'eHOKS', language: kieli.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { laji, tunniste, alku, loppu, osa, paikka } of valitut)
    kalenteri.createEvent({
      id: `${tunniste}@${ALUE}`,
      stamp: new Date(nyt),
      start: paivana(alku),
      // The end of a whole day is the day after it.
      end: paivana(lisaaPaivia(loppu, 1)),
      allDay: true,
      summary: `${t.lajit[laji]}: ${osanNimi(osa)}`,
      ...(paikka !== undefined && { location: paikka }),
      url: `${sivut}/suunnittelu/${eid}/opiskelusuunnitelmani`,
      // A period of weeks does not make its owner busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return kalenteri.toString();
}

function osanTapahtumat(osa: Osa, eid: string): readonly Kalenteritapahtuma[] {
  if (osa.tyyppi === 'HankittavaKoulutuksenOsa')
    return [
      {
        laji: 'koulutuksenOsa',
        tunniste: `${eid}-${osa.koodi ?? ''}-${String(osa.osa['alku'])}`,
        osa,
        ...ajat(osa.osa),
        paikka: undefined,
      },
    ];
  const tapahtuma = (laji: Kalenterilaji, objekti: Objekti): Kalenteritapahtuma => ({
    laji,
    tunniste: String(objekti['module-id']),
    osa,
    ...ajat(objekti),
    paikka: jaksonPaikka(objekti),
  });
  return [
    ...lista(osa.osa, 'osaamisen-hankkimistavat').map((tapa) =>
      tapahtuma(onTyopaikalla(tapa) ? 'tyopaikkajakso' : 'jakso', tapa),
    ),
    ...lista(osa.osa, 'osaamisen-osoittaminen').map((naytto) => tapahtuma('naytto', naytto)),
  ];
}

function ajat(objekti: Objekti): Pick<Kalenteritapahtuma, 'alku' | 'loppu'> {
  return { alku: objekti['alku'] as Paiva, loppu: objekti['loppu'] as Paiva };
}

/** Midnight in UTC, for the library writes a date by UTC when no time zone is given. */
function paivana(paiva: Paiva): Date {
  return new Date(`${paiva}T00:00:00Z`);
}
