import type { LineListener } from '#engines/notifications/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { postMessage } from '#platform/jobs/outbox.ts';
import type { Platform } from '#platform/platform.ts';
import { listSurveys } from '../questionnaires/queries.ts';
import { phaseAt } from '../questionnaires/rules.ts';
import { lineToken } from './digests.ts';
import { lineWords as words } from './text.ts';

/** Sends the links of the surveys that can be answered by LINE, each with the token of this person. */
export async function sendLinks(platform: Platform, unit: Unit, lineUserId: string): Promise<void> {
  const origin = originOf(platform, await getTown(unit));
  const open = (await listSurveys(unit, { states: ['open'] })).filter(
    (survey) => survey.access === 'line' && phaseAt(survey, unit.now) === 'open',
  );
  const links = open.map(({ id, slug, title }) => ({
    title: title.ja,
    href: `${origin}/surveys/${slug}/line/${lineToken(platform.secret, id, lineUserId)}`,
  }));
  const body = links.length > 0 ? words.links(links) : words.none;
  await postMessage(unit, { channel: 'line', recipient: lineUserId, subject: '', body });
}

/** Whoever sends "アンケート" to the town's LINE account gets links of their own. */
export const lineListener: LineListener = {
  name: 'surveys',
  hear: async (platform, town, { type, text, userId }) => {
    const said = text?.normalize('NFKC').trim().toLowerCase() ?? '';
    if (type !== 'message' || !words.keywords.includes(said)) return;
    await platform.database.inTown(town, (unit) => sendLinks(platform, unit, userId));
  },
};
