/** Samalla avaimella pyydetyt työt yksi kerrallaan pyyntöjärjestyksessä, eri avaimilla rinnakkain. */
export class Vuorojono {
  private readonly viimeiset = new Map<string, Promise<unknown>>();

  vuorollaan<T>(avain: string, tyo: () => Promise<T>): Promise<T> {
    const vuoro = (this.viimeiset.get(avain) ?? Promise.resolve()).then(tyo);
    const loppu = Promise.allSettled([vuoro]).then(() => {
      if (this.viimeiset.get(avain) === loppu) this.viimeiset.delete(avain);
    });
    this.viimeiset.set(avain, loppu);
    return vuoro;
  }
}
