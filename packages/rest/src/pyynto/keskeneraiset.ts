import { EhoksError } from '@ehoks/core';

/** At most so many works of one source at a time: it takes no more than its share of the queue that all wait in. */
export class Keskeneraiset {
  private readonly maarat = new Map<string, number>();

  constructor(private readonly enintaan: number) {}

  /** Throws `pyynto.liian-monta`, and whatever the work throws. */
  async aja<T>(avain: string, tyo: () => Promise<T>): Promise<T> {
    const kesken = this.maarat.get(avain) ?? 0;
    if (kesken >= this.enintaan) throw new EhoksError('pyynto.liian-monta', { tiedot: { sekuntia: 1 } });
    this.maarat.set(avain, kesken + 1);
    try {
      return await tyo();
    } finally {
      const jaljella = (this.maarat.get(avain) ?? 1) - 1;
      if (jaljella > 0) this.maarat.set(avain, jaljella);
      else this.maarat.delete(avain);
    }
  }
}
