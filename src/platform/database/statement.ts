import { createHash } from 'node:crypto';

/** SQL that is written once and sent very often: each connection keeps its plan under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

type Scalar = string | number | boolean | null | undefined;

/** What always has a form on the wire; moments and JSON are turned into text by who sends them. */
export type SentValue = Scalar | readonly Scalar[];

/** @param text the whole statement with `$1`, `$2` …; never put together from what somebody sent. */
export function statement(text: string): Statement {
  const digest = createHash('sha256').update(text).digest('base64url');
  return { name: `tomoni_${digest.slice(0, 22)}`, text };
}
