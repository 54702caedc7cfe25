import { jaksonPaikka, type Objekti } from '@ehoks/wire/esitys';
import { paivaksi } from '../yhteiset/paivays.js';
import { useKoodinNimi, useOrganisaationNimi } from './nimet.js';

const PAIVA = /^\d{4}-\d{2}-\d{2}/;

/** A line that says what a part or a period is; `undefined` while nothing of it is known. */
export function useTiivistelma(): (objekti: Objekti) => string | undefined {
  const koodinNimi = useKoodinNimi();
  const organisaationNimi = useOrganisaationNimi();
  return (objekti) => {
    const koodit = Object.entries(objekti).filter(([avain]) => avain.endsWith('koodi-uri'));
    const [, koodi] = koodit.find(([avain]) => !avain.startsWith('valittu-todentamisen')) ?? koodit[0] ?? [];
    const paivat = [objekti['alku'], objekti['loppu']].filter(
      (paiva): paiva is string => typeof paiva === 'string' && PAIVA.test(paiva),
    );
    const oppilaitos = objekti['oppilaitos-oid'];
    const paikka = jaksonPaikka(objekti);
    const osat = [
      ...(typeof objekti['nimi'] === 'string' ? [objekti['nimi']] : []),
      ...(typeof koodi === 'string' ? [koodinNimi(koodi)] : []),
      ...(paivat.length > 0 ? [paivat.map(paivaksi).join(' – ')] : []),
      ...(paikka === undefined ? [] : [paikka]),
      ...(typeof oppilaitos === 'string' ? [organisaationNimi(oppilaitos)] : []),
    ];
    return osat.length === 0 ? undefined : osat.join(', ');
  };
}
