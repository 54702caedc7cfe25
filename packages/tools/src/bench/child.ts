import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { isAbsolute } from 'node:path';

/** A program of the bench in a process of its own: it says when it is ready, and answers one message with another. */
export class Child<Ready> {
  private constructor(
    private readonly process: ChildProcess,
    /** What it said when it was ready. */
    readonly ready: Ready,
  ) {}

  /** `program`: a module beside this one, or a path. `execArgv`: options of Node. */
  static async start<Ready>(
    program: string,
    args: readonly string[] = [],
    execArgv: readonly string[] = [],
  ): Promise<Child<Ready>> {
    const child = fork(isAbsolute(program) ? program : new URL(`./${program}.js`, import.meta.url), args, {
      execArgv: [...execArgv],
    });
    return new Child(child, (await message(child)) as Ready);
  }

  async ask<Answer>(question: object): Promise<Answer> {
    this.process.send(question);
    const { answer, error } = (await message(this.process)) as { readonly answer?: Answer; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return answer as Answer;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.disconnect();
    await ended;
  }
}

async function message(child: ChildProcess): Promise<unknown> {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    const exited = once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
    });
    const [heard] = (await Promise.race([once(child, 'message', { signal }), exited])) as [unknown];
    return heard;
  } finally {
    waiting.abort();
  }
}

/** In the child: says that it is ready and answers what it is asked, until its parent leaves. */
export function answering<Question, Answer>(
  answer: (question: Question) => Promise<Answer> | Answer,
  ready: unknown = {},
): void {
  process.on('message', (question) => {
    void Promise.resolve(question as Question)
      .then(answer)
      .then(
        (value) => process.send?.({ answer: value }),
        (error: unknown) =>
          process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
  });
  process.on('disconnect', () => process.exit());
  process.send?.(ready);
}
