import { DEMO, EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { answering } from './child.js';
import { opiskeluoikeusOid, oppijaOid } from './plan.js';

/** Learners and their study rights that the neighbours are told of, by number. */
export interface Known {
  readonly first: number;
  readonly count: number;
}

// The simulator in a process of its own, as the neighbours are on machines of their own.
const { url } = await kaynnistaSimulaattori();
const { kayttajatunnus, salasana } = EHOKS_TILI;
const usual = DEMO.opiskeluoikeudet.find(({ esimerkki }) => esimerkki === 'tavallinen');
const answer = await fetch(`${url}/koski/api/opiskeluoikeus/${usual?.oid}`, {
  headers: { authorization: `Basic ${Buffer.from(`${kayttajatunnus}:${salasana}`).toString('base64')}` },
});
const model = (await answer.json()) as object;

async function put(path: string, body: object): Promise<void> {
  const { ok, status } = await fetch(`${url}/simulaattori/${path}`, { method: 'PUT', body: JSON.stringify(body) });
  if (!ok) throw new Error(`${path}: ${status}`);
}

answering<Known, null>(
  async ({ first, count }) => {
    for (let n = first; n < first + count; n += 1) {
      const oppija = oppijaOid(n);
      await put(`onr/henkilot/${oppija}`, {
        etunimet: 'Venla',
        kutsumanimi: 'Venla',
        sukunimi: `Esimerkki-${n}`,
        oppijanumero: oppija,
      });
      await put(`koski/opiskeluoikeudet/${opiskeluoikeusOid(n)}?oppija=${oppija}`, model);
    }
    return null;
  },
  { url, kayttajatunnus, salasana },
);
