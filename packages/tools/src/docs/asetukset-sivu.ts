import { koodina, taulukko } from './taulukko.js';

/** One environment variable of the standalone service. */
export interface Asetus {
  readonly oletus?: string | number;
  readonly oletusSanoin?: string;
  readonly kuvaus: string;
  readonly vaaditaanTuotannossa?: true;
  readonly kiellettyTuotannossa?: true;
}

/** `docs/asetukset.md`: the environment of the standalone service, from the table its configuration is validated by. */
export function asetuksetSivu(asetukset: Readonly<Record<string, Asetus>>): string {
  return [
    '# Settings',
    'The standalone service reads its environment once, at start, and refuses to start when a value is not fit, naming every fault. `NODE_ENV=production` makes it production.',
    taulukko(
      ['variable', 'default', 'in production', 'meaning'],
      Object.entries(asetukset).map(([nimi, asetus]) => [
        koodina(nimi),
        oletus(asetus),
        tuotannossa(asetus),
        asetus.kuvaus,
      ]),
    ),
  ].join('\n\n');
}

const oletus = ({ oletus: arvo, oletusSanoin = '' }: Asetus): string =>
  arvo === undefined ? oletusSanoin : koodina(String(arvo));

function tuotannossa({ vaaditaanTuotannossa, kiellettyTuotannossa }: Asetus): string {
  if (vaaditaanTuotannossa) return 'required';
  return kiellettyTuotannossa ? 'refused' : '';
}
