/** Waits; ends at once when it is broken off. */
export function viive(ms: number, keskeytys: AbortSignal | undefined): Promise<void> {
  return new Promise((valmis) => {
    if (keskeytys?.aborted === true) {
      valmis();
      return;
    }
    const lopeta = (): void => {
      clearTimeout(ajastin);
      keskeytys?.removeEventListener('abort', lopeta);
      valmis();
    };
    const ajastin = setTimeout(lopeta, ms);
    keskeytys?.addEventListener('abort', lopeta);
  });
}
