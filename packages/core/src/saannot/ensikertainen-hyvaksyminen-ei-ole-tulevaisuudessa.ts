import type { Saanto } from './saanto.js';

/**
 * Alarajaa ei ole: jos opiskelija on aloittanut ennen 1.1.2018 ja vanhan lainsäädännön mukainen suunnitelma (HOPS, HOJKS)
 * on päivitetty HOKSiksi, päiväksi merkitään vanhan suunnitelman hyväksymispäivä.
 */
export const ensikertainenHyvaksyminenEiOleTulevaisuudessa: Saanto = {
  koodi: 'ensikertainen-hyvaksyminen.tulevaisuudessa',
  lause: 'HOKS on hyväksytty ensimmäisen kerran viimeistään tänään.',
  peruste: 'eHOKSin tiedonsiirron pelisäännöt: eHOKSiin siirretään vain hyväksyttyjä tietoja',
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Ensikertaisen hyväksymisen päivä on tulevaisuudessa.',
      ohje: 'Tarkista päivä. Siirrä HOKS vasta, kun se on hyväksytty. Jos vanhan lainsäädännön mukainen suunnitelma on päivitetty HOKSiksi, merkitse vanhan suunnitelman hyväksymispäivä.',
    },
    sv: {
      syy: 'Datumet för det första godkännandet ligger i framtiden.',
      ohje: 'Kontrollera datumet. Överför planen först när den är godkänd. Om en plan enligt den gamla lagstiftningen har uppdaterats till PUK, ange datumet då den gamla planen godkändes.',
    },
    en: {
      syy: 'The date of the first approval is in the future.',
      ohje: 'Check the date. Transfer the plan only when it has been approved. If a plan made under the old legislation has been updated to a HOKS, give the approval date of the old plan.',
    },
  },
  tarkista: ({ hoks: { ensikertainenHyvaksyminen: hyvaksytty } }, { tanaan }) =>
    hyvaksytty !== undefined && hyvaksytty > tanaan ? [{ polku: ['ensikertainenHyvaksyminen'] }] : [],
};
