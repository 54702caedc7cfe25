/** What the service answered, counted, and what it must never answer. */
export interface Answers {
  /** `POST /hoks 200` -> how many. */
  readonly counts: ReadonlyMap<string, number>;
  readonly problems: readonly string[];
  /** `kind`: what was asked, without numbers. */
  note(kind: string, answer: Answer): void;
  unanswered(kind: string, error: unknown): void;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const CODE = /"type":"urn:ehoks:virhe:[a-z.-]+"/;
/** A mass transfer has answered 200 before it is interrupted, and tells in its last line why. */
const INTERNAL = '"koodi":"palvelu.sisainen-virhe"';
/** Problems that are told; the rest are counted. */
const MOST = 50;

/** A failure has to say when to come again and why: 503 and 429 with `Retry-After`, 503 with a code of the catalogue, no other 5xx. */
export function answers(): Answers {
  const counts = new Map<string, number>();
  const problems: string[] = [];
  const tell = (problem: string): void => {
    if (problems.length < MOST) problems.push(problem);
  };
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    counts,
    problems,
    note: (kind, { status, headers, text }) => {
      count(`${kind} ${status}`);
      const later = status === 503 || status === 429;
      if ((status >= 500 && status !== 503) || text.includes(INTERNAL)) tell(`${kind}: ${status} ${text.slice(-300)}`);
      else if (later && !headers.has('retry-after')) tell(`${kind}: ${status} without Retry-After`);
      else if (later && !CODE.test(text)) tell(`${kind}: ${status} without a code: ${text.slice(0, 300)}`);
    },
    unanswered: (kind, error) => {
      count(`${kind} unanswered`);
      tell(`${kind}: not answered: ${String(error instanceof Error ? (error.cause ?? error) : error)}`);
    },
  };
}
