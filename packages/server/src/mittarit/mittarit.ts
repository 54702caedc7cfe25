import type { Pyyntotapahtuma } from '@ehoks/rest';
import type { Mitat, Seuranta } from 'ehoks';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { MITTARIT, type Mittari } from './mittaritaulu.js';

/** Methods as Node reads them; a caller may send any of some thirty others. */
const METODIT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** Requests that transfer plans. */
const SIIRTO = /^\/ehoks-virkailija-backend\/api\/v1\/hoks(\/|$)/;
const SIIRTOMETODIT: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The metrics of one service; another in the same process has its own. */
export interface Mittarit {
  readonly seuranta: Required<Seuranta>;
  pyynnosta(tapahtuma: Pyyntotapahtuma): void;
  pyyntoAlkoi(): void;
  pyyntoLoppui(): void;
  tyoAjettu(tyo: string, tulos: 'onnistui' | 'epaonnistui'): void;
  /** `hetki`: milliseconds since 1970. */
  tyoTehty(tyo: string, hetki: number): void;
  /** All metrics in Prometheus's text form. What cannot be known at the moment is left out. */
  lue(tilanne: Tilanne): Promise<string>;
  /** Media type of `lue`. */
  readonly tyyppi: string;
}

export interface Tilanne {
  readonly mitat: Mitat | undefined;
  /** Reasons why the service is not ready. */
  readonly syyt: readonly string[];
}

export function luoMittarit(): Mittarit {
  const rekisteri = new Registry();
  const perusosat = ({ nimi, kuvaus, tunnisteet = [] }: Mittari) => ({
    name: nimi,
    help: kuvaus,
    labelNames: [...tunnisteet],
    registers: [rekisteri],
  });
  const laskuri = (mittari: Mittari) => new Counter(perusosat(mittari));
  const osoitin = (mittari: Mittari) => new Gauge(perusosat(mittari));
  const jakauma = (mittari: Mittari) => new Histogram({ ...perusosat(mittari), buckets: [...(mittari.rajat ?? [])] });

  const pyynnot = jakauma(MITTARIT.pyynnot);
  const kesken = osoitin(MITTARIT.kesken);
  const hylatyt = laskuri(MITTARIT.hylatyt);
  const hylatytSiirrot = laskuri(MITTARIT.hylatytSiirrot);
  const lauseet = jakauma(MITTARIT.lauseet);
  const lausevirheet = laskuri(MITTARIT.lausevirheet);
  const naapurikutsut = jakauma(MITTARIT.naapurikutsut);
  const naapuriviat = laskuri(MITTARIT.naapuriviat);
  const tyot = laskuri(MITTARIT.tyot);
  const tyoOnnistui = osoitin(MITTARIT.tyoOnnistui);
  const valmis = osoitin(MITTARIT.valmis);
  const epavalmis = osoitin(MITTARIT.epavalmis);
  const mitatut: readonly (readonly [Gauge, (mitat: Mitat) => number | undefined])[] = [
    [osoitin(MITTARIT.tietokantajono), ({ tietokanta }) => tietokanta?.jonossa],
    [osoitin(MITTARIT.salasanajono), ({ salasanojaJonossa }) => salasanojaJonossa],
    [osoitin(MITTARIT.tietokannanKoko), ({ tietokanta }) => tietokanta?.tila.data],
    [osoitin(MITTARIT.lokinKoko), ({ tietokanta }) => tietokanta?.tila.log],
    [osoitin(MITTARIT.vapaana), ({ tietokanta }) => tietokanta?.tila.free],
    [osoitin(MITTARIT.skeemaversio), ({ tietokanta }) => tietokanta?.skeemaversio],
  ];
  let perusmittarit = false;

  return {
    seuranta: {
      lause: ({ laji, kestoMs }) => {
        if (kestoMs === undefined) lausevirheet.inc({ laji });
        else lauseet.observe({ laji }, kestoMs / 1000);
      },
      naapurikutsu: ({ palvelu, kestoMs, vika }) => {
        naapurikutsut.observe({ palvelu }, kestoMs / 1000);
        if (vika !== undefined) naapuriviat.inc({ palvelu, vika });
      },
    },
    pyynnosta: ({ polku, metodi: annettu, tila, kestoMs, koodi }) => {
      const metodi = METODIT.has(annettu) ? annettu : 'MUU';
      pyynnot.observe({ polku, metodi, tila: `${Math.floor(tila / 100)}xx` }, kestoMs / 1000);
      if (koodi === undefined) return;
      hylatyt.inc({ koodi });
      if (SIIRTOMETODIT.has(metodi) && SIIRTO.test(polku)) hylatytSiirrot.inc({ koodi });
    },
    pyyntoAlkoi: () => kesken.inc(),
    pyyntoLoppui: () => kesken.dec(),
    tyoAjettu: (tyo, tulos) => tyot.inc({ tyo, tulos }),
    tyoTehty: (tyo, hetki) => tyoOnnistui.set({ tyo }, hetki / 1000),
    lue: ({ mitat, syyt }) => {
      // Node's own: event loop, garbage, heap. They keep a timer and a listener for good, so nobody has them who does not look.
      if (!perusmittarit) collectDefaultMetrics({ register: rekisteri });
      perusmittarit = true;
      valmis.set(syyt.length === 0 ? 1 : 0);
      epavalmis.reset();
      for (const syy of syyt) epavalmis.set({ syy }, 1);
      for (const [mittari, mittaa] of mitatut) {
        const arvo = mitat && mittaa(mitat);
        if (arvo === undefined) mittari.remove();
        else mittari.set(arvo);
      }
      return rekisteri.metrics();
    },
    tyyppi: rekisteri.contentType,
  };
}
