import type { HavaintoJson } from '@ehoks/wire';
import { useMemo } from 'react';
import { useTekstit, type Tekstiavain } from '../tekstit/kielet.js';

/** Remedies on the pages for findings whose own remedy tells a program what to send, by the code of the finding. */
const OHJEET: Readonly<Record<string, Tekstiavain>> = {
  'kentta.puuttuu': 'ohje.puuttuu',
  'opiskeluoikeus-oid.puuttuu': 'ohje.opiskeluoikeus',
  'osaamisen-hankkimisen-tarve.puuttuu': 'ohje.tarve',
  'paiva.ei-kelpaa': 'paiva.kelvoton',
  'aikaleima.ei-kelpaa': 'paiva.kelvoton',
  'kokonaisluku.ei-kelpaa': 'ohje.kokonaisluku',
  'luku.negatiivinen': 'ohje.luku',
  'teksti.ei-teksti': 'ohje.merkit',
};
/** What an approved plan lacks: its place is told beside by the name of the field, not of the interface. */
const HYVAKSYTYN = /^hyvaksytty-hoks\./;

/** The finding with a remedy for people. */
export function useIhmisille(): (havainto: HavaintoJson) => HavaintoJson {
  const t = useTekstit();
  return useMemo(
    () => (havainto) => {
      const avain = HYVAKSYTYN.test(havainto.koodi) ? 'ohje.seuraavaan-paivitykseen' : OHJEET[havainto.koodi];
      return avain === undefined ? havainto : { ...havainto, ohje: t(avain) };
    },
    [t],
  );
}
