import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** The bytes of a request, made beforehand so that making them is no part of the measuring. */
export function requestBytes({ method, path, headers, body }: Request, host: string): Buffer {
  const lines = Object.entries({
    host,
    ...headers,
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`);
}

/**
 * One connection of HTTP/1.1 that asks one thing after another. Node's own client takes half the time of a small answer
 * itself and would be what is measured. Answers without `Content-Length` are refused.
 */
export class Connection {
  private received: Buffer[] = [];
  private wake: () => void = () => undefined;
  private closed = false;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (part: Buffer) => {
      this.received.push(part);
      this.wake();
    });
    socket.once('close', () => {
      this.closed = true;
      this.wake();
    });
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Connection(socket);
  }

  /** The status and the body of the answer. */
  async ask(request: Buffer): Promise<{ readonly status: number; readonly body: Buffer }> {
    this.socket.write(request);
    const head = await this.until((bytes) => {
      const end = bytes.indexOf(HEAD_END);
      return end < 0 ? undefined : end + HEAD_END.length;
    });
    const text = head.toString('latin1');
    const status = Number(text.slice(9, 12));
    const [, length] = /\r\ncontent-length: *(\d+)/i.exec(text) ?? [];
    if (length === undefined && status !== 204) throw new Error(`The length of the answer is not told:\n${text}`);
    const size = Number(length ?? 0);
    return { status, body: await this.until((bytes) => (bytes.length < size ? undefined : size)) };
  }

  close(): void {
    this.socket.destroy();
  }

  /** Waits for as many bytes as `enough` tells, and takes them. */
  private async until(enough: (bytes: Buffer) => number | undefined): Promise<Buffer> {
    for (;;) {
      const [first = Buffer.alloc(0)] = this.received;
      const bytes = this.received.length > 1 ? Buffer.concat(this.received) : first;
      const size = enough(bytes);
      if (size !== undefined) {
        this.received = [bytes.subarray(size)];
        return bytes.subarray(0, size);
      }
      if (this.closed) throw new Error('The connection was closed');
      this.received = [bytes];
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
