import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';

/** The desks of the vote: roll, counter, envelopes, papers, protocol. */
export const ballotDesk = new Hono<HttpEnv>();
