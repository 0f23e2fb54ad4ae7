import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { RouteStep } from './chain/model.ts';
import { addRoute } from './routes/commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** The sections whose 係長 stand in for a 課長 that the small demo town has not. */
const sectionHeads = ['課長', '室長', '係長'] as const;

const chief = (upTo?: number): RouteStep => ({
  label: '課長',
  by: { kind: 'own-post', titles: sectionHeads },
  mode: 'approve',
  group: 1,
  authority: upTo === undefined ? {} : { upTo },
});

const mayor = (group: number): RouteStep => ({
  label: '市長',
  by: { kind: 'mayor' },
  mode: 'approve',
  group,
  authority: {},
});

function consult(label: string, departmentId: string, group: number): RouteStep {
  const by = { kind: 'post', titles: sectionHeads, departmentId } as const;
  return { label, by, mode: 'consult', group };
}

/** 課長専決 up to this amount (yen) in the demo town. */
const chiefDecides = 1_000_000;

interface DemoRoute {
  readonly kind: string;
  readonly name: string;
  readonly steps: readonly RouteStep[];
}

function demoRoutes(somu: string, zaisei: string): readonly DemoRoute[] {
  const byAmount = [
    chief(chiefDecides),
    consult('総務課', somu, 2),
    consult('財政課', zaisei, 2),
    mayor(3),
  ];
  const agreed = [consult('総務課', somu, 1), { ...chief(), group: 2 }, mayor(3)];
  return [
    { kind: 'procedures.decision', name: '申請の決定', steps: byAmount },
    { kind: 'disclosure.decision', name: '開示請求の決定', steps: agreed },
    { kind: 'news.publication', name: 'ページの公開', steps: [chief(), mayor(2)] },
    { kind: 'magazine.issue', name: '広報の公開', steps: [chief(), mayor(2)] },
    { kind: 'press.release', name: '報道発表', steps: [chief(), mayor(2)] },
    { kind: 'letters.issue', name: '通知の発送', steps: [chief(), mayor(2)] },
    { kind: 'threads.answer', name: '市民の声への回答', steps: [chief(), mayor(2)] },
    { kind: 'meetings.minutes', name: '会議の議事録の公開', steps: [chief(), mayor(2)] },
    { kind: 'public-comments.call', name: 'パブリックコメントの公示', steps: [chief(), mayor(2)] },
    {
      kind: 'public-comments.result',
      name: 'パブリックコメントの結果の公表',
      steps: [chief(), mayor(2)],
    },
    {
      kind: 'participatory-budgets.round',
      name: '市民参加型予算の募集',
      steps: [chief(), mayor(2)],
    },
    { kind: 'channels.post', name: 'SNSなどへの投稿', steps: [chief(), mayor(2)] },
  ];
}

/**
 * Routes of the demo town, after 決裁規程 as small towns have them. Needs the demo organisation. They
 * begin today, so that the rules hold for them as for any other.
 */
export async function loadDemoApprovals(unit: Unit): Promise<void> {
  const somu = await findDepartmentByCode(unit, 'somu');
  const zaisei = await findDepartmentByCode(unit, 'zaisei');
  if (!somu || !zaisei) throw new Error('load the demo organisation first');
  for (const { kind, name, steps } of demoRoutes(somu.id, zaisei.id)) {
    await addRoute(unit, loader, {
      ...{ kind, name, steps: [...steps] },
      ...{ departmentId: undefined, amountFrom: 0, amountTo: undefined },
      validFrom: dayInTokyo(unit.now),
    });
  }
}
