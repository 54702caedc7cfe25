import type { Konteksti } from '../konteksti.js';
import { POISTUMISKOODIT } from '../poistumiskoodit.js';
import { taulukko } from '../taulukkotuloste.js';

export interface Lokivalinnat {
  readonly tulos?: string;
  readonly koodi?: string;
  readonly alkaen?: string;
  readonly enintaan: string;
}

/** `ehoks loki`: what was transferred and what was refused and why. */
export async function loki(konteksti: Konteksti, valinnat: Lokivalinnat): Promise<number> {
  const { sano } = konteksti;
  const haku = Object.fromEntries(Object.entries(valinnat).filter(([, arvo]) => arvo !== undefined)) as Record<
    string,
    string
  >;
  const rivit = await (
    await konteksti.virkailija()
  ).hae<readonly Readonly<Record<string, string | number>>[]>('siirtoloki', haku);
  konteksti.tulosta(
    rivit,
    taulukko(
      ['aika', 'toimi', 'opiskeluoikeus-oid', 'hoks-id', sano('sarakeSyyt')],
      rivit.map((rivi) =>
        ['aika', 'toimi', 'opiskeluoikeus-oid', 'hoks-id', 'koodi'].map((avain) => String(rivi[avain] ?? '')),
      ),
    ),
  );
  return POISTUMISKOODIT.onnistui;
}
