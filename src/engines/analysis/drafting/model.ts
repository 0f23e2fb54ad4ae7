import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Platform } from '#platform/platform.ts';
import type { Message } from './draft.ts';

/** A server that speaks the chat completions protocol (`POST {base}/chat/completions`). */
export interface ModelSettings {
  /** Without a slash at the end. */
  readonly base: string;
  readonly model: string;
  /** Servers in the house often want none. */
  readonly key?: string;
}

/** Undefined where no model is connected; then nothing is drafted and nothing leaves the house. */
export function modelSettings({ settings }: Pick<Platform, 'settings'>): ModelSettings | undefined {
  const { OPENAI_BASE_URL: base, OPENAI_MODEL: model, OPENAI_API_KEY: key } = settings;
  return base && model ? { base: base.replace(/\/+$/, ''), model, ...(key && { key }) } : undefined;
}

/** In milliseconds: models think; a theme is not worth more. */
const usualPatience = 60_000;
/** What a busy server may ask us to wait, in milliseconds, once a theme. */
const mostWaiting = 20_000;
/** Tokens of an answer at most: a name, 150 letters and some quotes. */
const mostTokens = 1200;
/** Letters of an answer at most; a page of HTML or a loop is not read. */
const mostLetters = 20_000;

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

async function post(
  { base, model, key }: ModelSettings,
  messages: readonly Message[],
  patience: number,
) {
  return fetch(`${base}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({
      ...{ model, messages, response_format: { type: 'json_object' } },
      max_completion_tokens: mostTokens,
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
}

/** How long a server that has too much to do wants us to wait. */
function delayOf(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 2);
  return Math.min(mostWaiting, Math.max(0, Number.isFinite(seconds) ? seconds * 1000 : 2000));
}

/**
 * Asks the model once; a second time when it has too much to do (429, 503) and says when to come back.
 * @param patience milliseconds until it counts as silent.
 * @returns its words; undefined when it does not answer, says no, or answers something else.
 */
export async function askModel(
  model: ModelSettings,
  messages: readonly Message[],
  patience = usualPatience,
): Promise<string | undefined> {
  try {
    let response = await post(model, messages, patience);
    if (response.status === 429 || response.status === 503) {
      await response.body?.cancel();
      await wait(delayOf(response));
      response = await post(model, messages, patience);
    }
    if (!response.ok) {
      await response.body?.cancel();
      return undefined;
    }
    const body = await response.text();
    if (body.length > mostLetters) return undefined;
    const completion = Completion.safeParse(JSON.parse(body));
    return completion.success ? completion.data.choices[0]?.message.content : undefined;
  } catch {
    return undefined;
  }
}
