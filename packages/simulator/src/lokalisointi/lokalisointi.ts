import { Router } from 'express';
import { lokalisoinnit } from '../demo/lokalisoinnit.js';

const KIELET = ['fi', 'sv', 'en'] as const;

/** Lokalisointi: the list of one category, or of all. Only `ehoks` has translations here. */
export function lokalisointi(): Router {
  const reititin = Router();
  const rivit = lokalisoinnit.flatMap((rivi, i) =>
    KIELET.map((locale, j) => ({
      id: i * KIELET.length + j + 1,
      category: 'ehoks',
      key: rivi.key,
      locale,
      value: rivi[locale],
      description: null,
      force: false,
    })),
  );
  reititin.get('/cxf/rest/v1/localisation', (req, res) => {
    const { category, key, locale } = req.query;
    const sopii = (annettu: unknown, oma: string): boolean => annettu === undefined || annettu === oma;
    res.json(
      rivit.filter((rivi) => sopii(category, rivi.category) && sopii(key, rivi.key) && sopii(locale, rivi.locale)),
    );
  });
  return reititin;
}
