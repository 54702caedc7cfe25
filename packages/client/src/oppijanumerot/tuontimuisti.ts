/** How far the sending of one batch has got. Holds nothing of the learners. */
export interface MuistettuEra {
  /** Which in the order of sending, from zero. */
  readonly era: number;
  /** The batch's own key, by which it may be sent again and its rows are known. */
  readonly avain: string;
  readonly riveja: number;
  /** The newest import that was there before it was sent: an import with a lost answer is newer. */
  readonly pohja?: number;
  /** The import that was made of it; missing while nobody knows. */
  readonly id?: number;
  /** Rows that the register refused, by their place in the batch. */
  readonly hylatyt?: readonly { readonly paikka: number; readonly koodi: string; readonly kentta?: string }[];
}

/** Remembers what was sent, so that an import that was broken off goes on and nothing is sent twice. */
export interface Tuontimuisti {
  erat(): Promise<readonly MuistettuEra[]>;
  /** Written before anything is sent, and again when the import's number is known. */
  aseta(era: MuistettuEra): Promise<void>;
}

/** For one process. */
export function tuontimuisti(): Tuontimuisti {
  const erat = new Map<number, MuistettuEra>();
  return {
    erat: async () => [...erat.values()],
    aseta: async (era) => void erat.set(era.era, era),
  };
}
