import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'status' | 'cache'>;
  readonly seconds: Histogram<'method'>;
}

/** Counters of one process, in a registry of its own so that tests can run several towns side by side. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'tomoni_http_requests_total',
      help: 'Requests answered, by method, status and whether the page cache had the page.',
      labelNames: ['method', 'status', 'cache'],
      registers: [registry],
    }),
    seconds: new Histogram({
      name: 'tomoni_http_request_seconds',
      help: 'Time to answer a request that the page cache did not have, in seconds.',
      labelNames: ['method'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    }),
  };
}
