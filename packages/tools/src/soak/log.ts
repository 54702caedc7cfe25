/** What the service wrote that it should not have. */
export interface Log {
  readonly problems: readonly string[];
  /** Text as it comes, whole lines or not. */
  write(text: string): void;
}

const ERROR = 50;
const MOST = 20;

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly tila?: number;
}

/** Every line is one of the log's own; an error is only told of a request that was answered 503. */
export function log(): Log {
  const problems: string[] = [];
  let rest = '';
  return {
    problems,
    write: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines)
        if (isWrong(line) && problems.length < MOST) problems.push(`log: ${line.slice(0, 500)}`);
    },
  };
}

function isWrong(text: string): boolean {
  const line = parsed(text);
  return line === undefined || (line.level >= ERROR && !(line.msg === 'pyynto' && line.tila === 503));
}

function parsed(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'level' in value && 'msg' in value
      ? (value as Line)
      : undefined;
  } catch {
    return undefined;
  }
}
