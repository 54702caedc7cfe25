import { onHenkilotunnus } from '@ehoks/core';
import type { DemoVaestotiedot } from '../demo/vaestotiedot.js';
import { onLista, onObjekti } from '../json.js';

const AVAIMET = ['hetu', 'entiset-hetut', 'etunimet', 'sukunimi', 'viive-ms'];

/** The person of a control call, or a sentence about what is wrong with it. No value is repeated. */
export function lueVaestotiedot(runko: unknown): DemoVaestotiedot | string {
  if (!onObjekti(runko)) return 'a JSON object is needed';
  if (Object.keys(runko).some((avain) => !AVAIMET.includes(avain))) return `known keys: ${AVAIMET.join(', ')}`;
  const { hetu, etunimet, sukunimi, 'entiset-hetut': entiset = [], 'viive-ms': viiveMs = 0 } = runko;
  if (typeof hetu !== 'string' || !onHenkilotunnus(hetu)) return 'hetu must be an identity code';
  if (typeof etunimet !== 'string' || typeof sukunimi !== 'string') return 'etunimet and sukunimi must be texts';
  if (!onLista(entiset) || !entiset.every((yksi) => typeof yksi === 'string' && onHenkilotunnus(yksi)))
    return 'entiset-hetut must be a list of identity codes';
  if (typeof viiveMs !== 'number' || !(viiveMs >= 0)) return 'viive-ms must be a number';
  return { hetu, etunimet, sukunimi, entisetHetut: entiset, viiveMs };
}
