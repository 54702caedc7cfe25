import { EhoksError } from '@ehoks/core';

/** Runs at most so many works at a time, the others in the order in which they came; who would wait too far behind is refused. */
export class Rinnakkaisuusraja {
  private readonly odottavat: (() => void)[] = [];

  constructor(
    private vapaita: number,
    private readonly odottaviaEnintaan: number,
  ) {}

  /** Works that wait for their turn. */
  get odottavia(): number {
    return this.odottavat.length;
  }

  /** Throws `palvelu.ruuhkautunut`, and whatever the work throws. */
  async aja<T>(tyo: () => Promise<T>): Promise<T> {
    if (this.vapaita > 0) this.vapaita -= 1;
    else await this.vuoro();
    try {
      return await tyo();
    } finally {
      // The place goes straight to the next, so that nobody who comes now takes it first.
      const seuraava = this.odottavat.shift();
      if (seuraava) seuraava();
      else this.vapaita += 1;
    }
  }

  private vuoro(): Promise<void> {
    if (this.odottavat.length >= this.odottaviaEnintaan) throw new EhoksError('palvelu.ruuhkautunut');
    return new Promise((jatka) => this.odottavat.push(jatka));
  }
}
