import cluster from 'node:cluster';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

type RequestLabels = 'method' | 'status' | 'cache';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<RequestLabels>;
  readonly seconds: Histogram<'method'>;
  /** Counts a request that the page cache answered; cheaper than `requests.inc`, which it ends in. */
  hit(method: 'GET' | 'HEAD', status: 200 | 304): void;
}

/** Plain numbers that reach the counter when somebody reads it: a cached page must not pay for labels. */
function cheapHits() {
  const hits = { GET: { 200: 0, 304: 0 }, HEAD: { 200: 0, 304: 0 } };
  const flushInto = (counter: Counter<RequestLabels>): void => {
    for (const method of ['GET', 'HEAD'] as const) {
      for (const status of [200, 304] as const) {
        counter.inc({ method, status: String(status), cache: 'hit' }, hits[method][status]);
        hits[method][status] = 0;
      }
    }
  };
  return { hits, flushInto };
}

/** Counters of one process, in a registry of its own so that tests can run several towns side by side. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  // Of several processes on one port each is asked in turn: the label keeps their counts apart.
  if (cluster.worker) registry.setDefaultLabels({ process: String(cluster.worker.id) });
  collectDefaultMetrics({ register: registry });
  const { hits, flushInto } = cheapHits();
  return {
    registry,
    requests: new Counter({
      name: 'tomoni_http_requests_total',
      help: 'Requests answered, by method, status and whether the page cache had the page.',
      labelNames: ['method', 'status', 'cache'],
      registers: [registry],
      collect() {
        flushInto(this);
      },
    }),
    seconds: new Histogram({
      name: 'tomoni_http_request_seconds',
      help: 'Time to answer a request that the page cache did not have, in seconds.',
      labelNames: ['method'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    }),
    hit: (method, status) => {
      hits[method][status] += 1;
    },
  };
}
