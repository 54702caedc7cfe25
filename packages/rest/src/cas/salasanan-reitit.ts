import { EhoksError, type AsetaSalasana } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { Kutsurajat } from '../pyynto/kutsurajat.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { vaadiOmaSivusto } from '../pyynto/tunnistus.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { virhesivu } from '../sivut/virhesivu.js';
import { kenttaJosOn } from '../pyynto/lomakekentta.js';
import { SALASANAKENTAT, salasanasivu, salasananVirheet, salasanaVaihdettu } from './salasanasivu.js';
import { CASIN_TEKSTIT } from './tekstit.js';

/** A person sets the password by a link that serves once. */
export function salasananReitit(
  asetaSalasana: AsetaSalasana,
  asetukset: RestAsetukset,
  rajat: Kutsurajat,
): readonly Reitti[] {
  const hylkayssivu = (syy: EhoksError, pyynto: Pyynto): Vastaus =>
    virhesivu(syy, pyynto, asetukset, { otsikko: CASIN_TEKSTIT[sivunKieli(pyynto)].salasanaEiVaihtunut });

  /** A link that is not valid counts as a failed login. Throws `salasana.*`. */
  async function aseta({ parametrit: { linkki = '' }, yhteys }: Pyynto, salasana: string): Promise<void> {
    await rajat.kirjautuminen(
      yhteys.lahde,
      () => asetaSalasana.suorita(linkki, salasana, yhteys),
      (virhe) => EhoksError.on(virhe) && virhe.koodi === 'salasana.linkki-ei-kelpaa',
    );
  }

  return [
    {
      metodi: 'get',
      polku: '/salasana/:linkki',
      tunnistus: 'ei',
      virhesivu: hylkayssivu,
      kasittele: async (pyynto) => salasanasivu(pyynto, asetukset),
    },
    {
      metodi: 'post',
      polku: '/salasana/:linkki',
      tunnistus: 'ei',
      runko: 'lomake',
      virhesivu: hylkayssivu,
      kasittele: async (pyynto) => {
        vaadiOmaSivusto(pyynto, asetukset);
        const kieli = sivunKieli(pyynto);
        const salasana = kenttaJosOn(pyynto, SALASANAKENTAT.salasana) ?? '';
        if (salasana !== '' && salasana !== kenttaJosOn(pyynto, SALASANAKENTAT.uudelleen))
          return salasanasivu(pyynto, asetukset, [
            { kentta: SALASANAKENTAT.uudelleen, teksti: CASIN_TEKSTIT[kieli].salasanatEroavat },
          ]);
        try {
          await aseta(pyynto, salasana);
        } catch (virhe) {
          if (!EhoksError.on(virhe) || virhe.koodi !== 'salasana.ei-kelpaa') throw virhe;
          return salasanasivu(pyynto, asetukset, salasananVirheet(virhe, kieli));
        }
        return salasanaVaihdettu(pyynto, asetukset);
      },
    },
  ];
}
