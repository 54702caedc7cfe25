/** Runs at most so many works at a time, the others in the order in which they came. */
export class Rinnakkaisuusraja {
  private readonly odottavat: (() => void)[] = [];

  constructor(private vapaita: number) {}

  async aja<T>(tyo: () => Promise<T>): Promise<T> {
    if (this.vapaita > 0) this.vapaita -= 1;
    else await new Promise<void>((jatka) => this.odottavat.push(jatka));
    try {
      return await tyo();
    } finally {
      // The place goes straight to the next, so that nobody who comes now takes it first.
      const seuraava = this.odottavat.shift();
      if (seuraava) seuraava();
      else this.vapaita += 1;
    }
  }
}
