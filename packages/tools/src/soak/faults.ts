import { setTimeout as wait } from 'node:timers/promises';

/** Of the control calls of the simulator. */
const NEIGHBOURS = ['koski', 'onr', 'organisaatio', 'koodisto', 'eperusteet', 'lokalisointi', 'vtj', 'cas'];
const STATES = ['503', '500', 'timeout', 'katkos', 'roska'];
/** Milliseconds that a fault is there, at most, and as long again without any. */
const LONGEST_MS = 5_000;

/** Every neighbour fails in every way in turn, as many times as there is time, then none does. */
export async function faults(simulator: string, durationMs: number, told: (fault: string) => void): Promise<void> {
  const control = async (method: string, body?: object): Promise<void> => {
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    const { status } = await fetch(`${simulator}/simulaattori/viat`, init);
    if (status !== 204) throw new Error(`The simulator answers ${status}`);
  };
  const all = STATES.flatMap((tila) => NEIGHBOURS.map((palvelu) => ({ palvelu, tila })));
  const faultMs = Math.min(LONGEST_MS, durationMs / all.length / 2);
  const end = performance.now() + durationMs;
  for (let i = 0; performance.now() < end; i += 1) {
    const fault = all[i % all.length];
    if (fault) told(`${fault.palvelu} ${fault.tila}`);
    await control('POST', fault);
    await wait(faultMs);
    await control('DELETE');
    await wait(faultMs);
  }
}
