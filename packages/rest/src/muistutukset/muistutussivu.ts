import { peitettyOsoite, taydenna, type Kieli, type Muistutustilaus, type Nimi } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';
import { html, type Html } from '../sivut/html.js';
import { naytaSivu } from '../sivut/sivu.js';
import { KIELIPARAMETRI, sivunKieli } from '../sivut/sivun-kieli.js';
import { MUISTUTUSTEN_TEKSTIT } from './tekstit.js';

/** What the buttons of the page ask for. */
export const TOIMET = ['vahvista', 'lopeta'] as const;
type Toimi = (typeof TOIMET)[number];

/** What is to be told: how the order is, or what was just done to it. */
export type Sivuntila = 'vahvistamatta' | 'vahvistettu' | 'voimassa' | 'lopetettu';

interface Naytettava {
  readonly tilaus: Muistutustilaus;
  readonly tila: Sivuntila;
  /** Of the organisation whose plans an official is reminded of. */
  readonly nimi?: Nimi;
}

/** The page of an order of reminders, in the language of the messages unless another is chosen. */
export function muistutussivu(pyynto: Pyynto, asetukset: RestAsetukset, { tilaus, tila, nimi }: Naytettava): Vastaus {
  const kieli = pyynto.haku.has(KIELIPARAMETRI) ? sivunKieli(pyynto) : tilaus.kieli;
  const tekstit = MUISTUTUSTEN_TEKSTIT[kieli];
  const { otsikko, ohje } = tekstit[tila];
  const osoite = peitettyOsoite({ kanava: 'sahkoposti', osoite: tilaus.osoite });
  const nappi = (toimi: Toimi, teksti: string): Html =>
    html`<form method="post" action="?${new URLSearchParams({ toimi, [KIELIPARAMETRI]: kieli }).toString()}">
      <button type="submit">${teksti}</button>
    </form>`;
  return naytaSivu(kielella(pyynto, kieli), asetukset, {
    otsikko,
    sisalto: html`<p>${taydenna(ohje, { osoite }, kieli)}</p>
      <p>${tekstit.mista}: ${nimiKielella(nimi, kieli) ?? tekstit.omista}.</p>
      ${tila === 'vahvistamatta' ? nappi('vahvista', tekstit.vahvista) : undefined}
      ${tila === 'lopetettu' ? undefined : nappi('lopeta', tila === 'vahvistamatta' ? tekstit.enTilannut : tekstit.lopeta)}`,
  });
}

function kielella(pyynto: Pyynto, kieli: Kieli): Pyynto {
  const haku = new URLSearchParams(pyynto.haku);
  haku.delete('toimi');
  haku.set(KIELIPARAMETRI, kieli);
  return { ...pyynto, haku };
}
