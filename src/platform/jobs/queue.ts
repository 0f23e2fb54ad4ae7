import type { Enqueue } from '../database/database.ts';
import type { Job, Listener } from '../module.ts';
import type { Platform } from '../platform.ts';

/** pg-boss behind the names that the rest of the code uses. */
export interface Queue {
  /** Makes the queues of these jobs and listeners; once, before the first enqueue. */
  register(jobs: readonly Job<never>[], listeners: readonly Listener<never>[]): Promise<void>;
  readonly enqueue: Enqueue;
  readonly emit: Enqueue;
  /** Takes jobs until `stop`. Only one process has to work, several may. */
  work(platform: Platform): Promise<void>;
  /** Waits until nothing is waiting or running; for tests and the command line. */
  drain(platform: Platform): Promise<void>;
  stop(): Promise<void>;
}
