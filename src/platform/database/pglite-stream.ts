import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

/**
 * A socket look-alike between one `pg.Client` and PGlite, so that the embedded database is reached
 * through the same driver as PostgreSQL (ADR 0002). Whole protocol messages only are handed on:
 * PGlite answers what it has been given and would wait for ever for the rest of a split message.
 */
export class PgliteStream extends Duplex {
  #pending: Buffer = Buffer.alloc(0);
  #started = false;

  constructor(private readonly engine: PGlite) {
    super();
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }

  // pg calls these on its socket; they mean nothing without a network.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#forward(chunk).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#forward(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  async #forward(chunk: Buffer): Promise<void> {
    this.#pending = this.#pending.length ? Buffer.concat([this.#pending, chunk]) : chunk;
    const length = this.#wholeLength();
    if (length === 0) return;
    const message = this.#pending.subarray(0, length);
    this.#pending = this.#pending.subarray(length);
    await this.engine.runExclusive(() =>
      this.engine.execProtocolRawStream(message, {
        onRawData: (data) => this.push(Buffer.from(data)),
      }),
    );
  }

  /** Bytes of the pending data that make whole messages. Only the first has no type byte. */
  #wholeLength(): number {
    let end = 0;
    for (;;) {
      const header = this.#started ? 1 : 0;
      if (this.#pending.length < end + header + 4) return end;
      const next = end + header + this.#pending.readUInt32BE(end + header);
      if (this.#pending.length < next) return end;
      this.#started = true;
      end = next;
    }
  }
}
