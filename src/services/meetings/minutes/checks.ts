import { maskPersonalData } from '#engines/analysis/contract.ts';
import { checkContent, escapeHtml, type Finding, gate } from '#engines/content/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import type { MeetingRow } from '../meetings/queries.ts';
import type { MinutesBody } from './body.ts';
import { composeBody, findMinutes } from './queries.ts';

export interface Judged {
  readonly body: MinutesBody;
  readonly findings: readonly Finding[];
  /** Those that stop the publication as it stands. */
  readonly stopping: readonly Finding[];
  /** Spots that may tell who somebody is: a number, an address. A person decides. */
  readonly personal: readonly string[];
}

/** The whole of the minutes as one content, in the order in which it is read. */
export function htmlOf({ html, entries }: MinutesBody): string {
  let under = '';
  const said = entries.map((entry) => {
    const heading = entry.under === under ? '' : `<h2>${escapeHtml(entry.under)}</h2>`;
    under = entry.under;
    return `${entry.under ? heading : ''}<p>${escapeHtml(entry.text)}</p>`;
  });
  return html + said.join('');
}

function personalIn({ entries }: MinutesBody): string[] {
  return entries.flatMap(({ text }) =>
    maskPersonalData(text).found.map(({ start, end }) => text.slice(start, end)),
  );
}

/** What stands against publishing the minutes, with what was answered for. */
export async function judgeMinutes(unit: Unit, meeting: MeetingRow): Promise<Judged> {
  const body = await composeBody(unit, meeting.id);
  const row = await findMinutes(unit, meeting.id);
  const options = { today: dayInTokyo(unit.now), title: meeting.title.ja, language: 'ja' } as const;
  const findings = checkContent(htmlOf(body), options);
  return {
    ...{ body, findings, personal: personalIn(body) },
    stopping: gate(findings, row?.overrides ?? []),
  };
}
