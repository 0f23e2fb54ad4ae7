import type { Text } from '#platform/i18n/text.ts';
import { captionFaults } from './text.ts';

/** One caption: from when to when, in milliseconds, and what it says. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Captions =
  | { readonly ok: true; readonly cues: readonly Cue[] }
  | { readonly ok: false; readonly fault: Text };

const stamp = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

function milliseconds(written: string): number | undefined {
  const found = stamp.exec(written);
  if (!found) return undefined;
  const [, hours = '0', minutes, seconds, rest] = found;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
}

function parseCue(block: string): Cue | undefined {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => line.includes('-->'));
  const [from = '', to = ''] = (lines[at] ?? '').split('-->');
  const start = milliseconds(from.trim());
  // Settings (position, align) may follow the end.
  const end = milliseconds(to.trim().split(/\s/)[0] ?? '');
  const text = lines.slice(at + 1).join('\n');
  if (at < 0 || start === undefined || end === undefined || end <= start || !text) return undefined;
  return { start, end, text };
}

/** Comments, styles and regions say nothing. */
const silent = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** Reads WebVTT (W3C) as far as captions need it; the fault names the block that is not understood. */
export function parseCaptions(source: string): Captions {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [head = '', ...blocks] = text.split(/\n{2,}/);
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(head)) return { ok: false, fault: captionFaults.notVtt };
  const cues: Cue[] = [];
  for (const block of blocks.map((one) => one.replace(/^\n+|\n+$/g, ''))) {
    if (block === '' || silent.test(block)) continue;
    const cue = parseCue(block);
    if (!cue) return { ok: false, fault: captionFaults.block(block.slice(0, 40)) };
    if (cue.start < (cues.at(-1)?.start ?? 0)) {
      return { ok: false, fault: captionFaults.order(block.slice(0, 40)) };
    }
    cues.push(cue);
  }
  return cues.length > 0 ? { ok: true, cues } : { ok: false, fault: captionFaults.empty };
}

function written(time: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const rest = String(time % 1000).padStart(3, '0');
  return `${two(time / 3_600_000)}:${two((time / 60_000) % 60)}:${two((time / 1000) % 60)}.${rest}`;
}

/** Captions as the file that browsers read. */
export function writeCaptions(cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({ start, end, text }) => `${written(start)} --> ${written(end)}\n${text}\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}
