import { createHash } from 'node:crypto';

/** SQL that is written once and sent very often: each connection keeps its plan under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** @param text the whole statement with `$1`, `$2` …; never put together from what somebody sent. */
export function statement(text: string): Statement {
  const digest = createHash('sha256').update(text).digest('base64url');
  return { name: `tomoni_${digest.slice(0, 22)}`, text };
}
