import type { ReactNode } from 'react';
import type { Aikarivi, Asteikko, JaksonLaji } from './aikajana.js';
import { useTekstit } from '../tekstit/kielet.js';
import { paivaksi } from '../yhteiset/paivays.js';

interface Props {
  readonly rivit: readonly (Aikarivi & { readonly otsikko: string })[];
  readonly asteikko: Asteikko;
  readonly lajit: readonly JaksonLaji[];
  readonly tanaan: string;
  /** Where the same is told in words. */
  readonly ohje: string;
}

/** Pixels. */
const KAISTA = 20;
const PALKKI = 14;
/** Share of the width after which a text would not fit to the right. */
const REUNA = 0.85;
/** Share of the width that even one day gets, to be seen. */
const OHUIN = 0.006;

/** The picture: a row for each part, a bar for each period. Kinds differ by their pattern as well as their colour. Everything in it is in the table too. */
export function Kuva({ rivit, asteikko, lajit, tanaan, ohje }: Props): ReactNode {
  const t = useTekstit();
  const nyt = asteikko.kohta(tanaan);
  const nytNakyvissa = nyt >= 0 && nyt <= 1;
  return (
    <figure className="aikajana">
      <Kuviot />
      <ul className="aikajanan-selite">
        {lajit.map((laji) => (
          <li key={laji}>
            <svg width="24" height={PALKKI} aria-hidden="true">
              <Palkki laji={laji} x="1" leveys="22" y={1} />
            </svg>{' '}
            {t(`aikajana.laji.${laji}`)}
          </li>
        ))}
        {nytNakyvissa && (
          <li>
            <svg width="24" height={PALKKI} aria-hidden="true">
              <line className="tanaan" x1="12" x2="12" y1="0" y2={PALKKI} />
            </svg>{' '}
            {t('aikajana.tanaan', { paiva: paivaksi(tanaan) })}
          </li>
        )}
      </ul>
      <div aria-hidden="true">
        <div className="aikajanan-rivi">
          <span />
          <svg width="100%" height={KAISTA}>
            {asteikko.kuukaudet
              .filter(({ kohta }) => kohta < REUNA)
              .map(({ kohta, vuosi, kuukausi }) => (
                <text key={kohta} x={prosentti(kohta)} dx="2" y="14">
                  {kuukausi}/{vuosi}
                </text>
              ))}
          </svg>
        </div>
        {rivit.map(({ avain, otsikko, jaksot, kaistoja }) => (
          <div key={avain} className="aikajanan-rivi">
            <span>{otsikko}</span>
            <svg width="100%" height={kaistoja * KAISTA}>
              {asteikko.kuukaudet.map(({ kohta }) => (
                <line key={kohta} className="kuukausi" x1={prosentti(kohta)} x2={prosentti(kohta)} y1="0" y2="100%" />
              ))}
              {jaksot.map(({ laji, alku, loppu, kaista }, i) => (
                <Palkki
                  key={i}
                  laji={laji}
                  x={prosentti(asteikko.kohta(alku))}
                  leveys={prosentti(Math.max(asteikko.loppukohta(loppu) - asteikko.kohta(alku), OHUIN))}
                  y={kaista * KAISTA + (KAISTA - PALKKI) / 2}
                >
                  {`${t(`aikajana.laji.${laji}`)} ${paivaksi(alku)} – ${paivaksi(loppu)}`}
                </Palkki>
              ))}
              {nytNakyvissa && <line className="tanaan" x1={prosentti(nyt)} x2={prosentti(nyt)} y1="0" y2="100%" />}
            </svg>
          </div>
        ))}
      </div>
      <figcaption className="selite">{ohje}</figcaption>
    </figure>
  );
}

interface Palkkitiedot {
  readonly laji: JaksonLaji;
  readonly x: string;
  readonly leveys: string;
  readonly y: number;
  /** Told when a mouse is on it. */
  readonly children?: string;
}

function Palkki({ laji, x, leveys, y, children }: Palkkitiedot): ReactNode {
  return (
    <rect
      className={`palkki ${laji}`}
      x={x}
      y={y}
      width={leveys}
      height={PALKKI - 2}
      {...(KUVIOIDUT.includes(laji) && { fill: `url(#aikajana-${laji})` })}
    >
      {children !== undefined && <title>{children}</title>}
    </rect>
  );
}

/** Kinds told by a pattern; the others are of one colour. */
const KUVIOIDUT: readonly JaksonLaji[] = ['tyopaikka', 'keskeytys', 'opinnot', 'tuki'];

/** The patterns; the references to them are attributes, for those of a style would be looked for in the style's own file. */
function Kuviot(): ReactNode {
  return (
    <svg width="0" height="0" className="kuviot" aria-hidden="true">
      <defs>
        <pattern
          id="aikajana-tyopaikka"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="pohja tyopaikka" />
          <rect width="2" height="6" className="kuvio" />
        </pattern>
        <pattern id="aikajana-keskeytys" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="pohja keskeytys" />
          <path d="M0 0L5 5M5 0L0 5" className="risti" />
        </pattern>
        <pattern id="aikajana-opinnot" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="pohja opinnot" />
          <circle cx="3" cy="3" r="1.3" className="kuvio" />
        </pattern>
        <pattern id="aikajana-tuki" width="6" height="4" patternUnits="userSpaceOnUse">
          <rect width="6" height="4" className="pohja tuki" />
          <rect width="6" height="1.5" className="kuvio" />
        </pattern>
      </defs>
    </svg>
  );
}

function prosentti(osuus: number): string {
  return `${(osuus * 100).toFixed(3)}%`;
}
