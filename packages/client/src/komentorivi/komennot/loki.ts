import type { Kieli } from '@ehoks/core';
import { hetki } from '../hetki.js';
import type { Konteksti } from '../konteksti.js';
import { POISTUMISKOODIT } from '../poistumiskoodit.js';
import { taulukko } from '../taulukkotuloste.js';
import { sanat, type Tekstiavain } from '../tekstit.js';

/** By which outcome transfers are looked for. */
export const SIIRRON_TULOKSET = ['onnistui', 'hylatty', 'korjaamatta'] as const;

export interface Lokivalinnat {
  readonly tulos?: (typeof SIIRRON_TULOKSET)[number];
  readonly koodi?: string;
  readonly alkaen?: string;
  readonly enintaan: number;
}

/** A row of the log as far as it is shown. */
interface Lokirivi {
  readonly aika: string;
  readonly toimi: 'luo' | 'korvaa' | 'muuta';
  readonly tulos: 'onnistui' | 'hylatty';
  readonly korjattu?: string;
  readonly 'oppija-nimi'?: string;
  readonly 'opiskeluoikeus-oid'?: string;
  readonly 'hoks-id'?: number;
  readonly koodi?: string;
}

const TOIMET: Readonly<Record<Lokirivi['toimi'], Tekstiavain>> = {
  luo: 'toimiLuo',
  korvaa: 'toimiKorvaa',
  muuta: 'toimiMuuta',
};

/** `ehoks loki`: what was transferred and what was refused and why. */
export async function loki(konteksti: Konteksti, valinnat: Lokivalinnat): Promise<number> {
  const { sano, yhteiset } = konteksti;
  const haku = Object.fromEntries(Object.entries(valinnat).map(([nimi, arvo]) => [nimi, String(arvo)]));
  const rivit = await (await konteksti.virkailija()).hae<readonly Lokirivi[]>('siirtoloki', haku);
  konteksti.tulosta(rivit, rivit.length === 0 ? sano('eiRiveja') : lokitaulukko(rivit, yhteiset.kieli));
  return POISTUMISKOODIT.onnistui;
}

function lokitaulukko(rivit: readonly Lokirivi[], kieli: Kieli): string {
  const sano = sanat(kieli);
  return taulukko(
    [
      sano('lokiAika'),
      sano('lokiToimi'),
      sano('lokiTulos'),
      sano('lokiOppija'),
      sano('tukiOpiskeluoikeus'),
      sano('lokiHoks'),
      sano('sarakeSyyt'),
    ],
    rivit.map((rivi) => [
      hetki(rivi.aika, kieli),
      sano(TOIMET[rivi.toimi]),
      sano(
        rivi.tulos === 'onnistui' ? 'siirtoOnnistui' : rivi.korjattu === undefined ? 'siirtoHylatty' : 'siirtoKorjattu',
      ),
      rivi['oppija-nimi'] ?? '',
      rivi['opiskeluoikeus-oid'] ?? '',
      String(rivi['hoks-id'] ?? ''),
      rivi.koodi ?? '',
    ]),
  );
}
