import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { Activity } from '../activity.ts';
import { startThread } from '../lines/commands.ts';
import { listThreads } from '../lines/queries.ts';
import { openTestVoices } from '../testing.ts';
import { registerActivity } from './activities.ts';
import {
  addPhase,
  addProject,
  changePhase,
  changeProject,
  closeProject,
  removePhase,
  reopenProject,
} from './commands.ts';
import { projectJobs } from './jobs.ts';
import { activitiesTopic } from './model.ts';
import { listPlaceable, placeActivity, placeThread } from './placing.ts';
import { findProject, listActivitiesOf, listOpenActivities, listPhases } from './queries.ts';

type World = Awaited<ReturnType<typeof openTestVoices>>;
const system: Actor = { kind: 'system', name: 'test' };
let world: World;
let dropped: string[] = [];

beforeAll(async () => {
  world = await openTestVoices();
  world.database.hooks.dropped = (_town, topics) => void dropped.push(...topics);
});
afterAll(() => world.database.close());

const text = (ja: string) => ({ ja, en: ja });
const park = () => ({
  ...{ slug: 'park', title: text('公園'), summary: text('公園を直します。') },
  ...{ departmentId: world.section, published: true },
});
const survey = (more: Partial<Activity> = {}): Activity => ({
  ...{ owner: 'surveys', id: 's1', kind: 'survey', title: text('公園の調査') },
  ...{ summary: text('調査'), href: '/surveys/s1', departmentId: world.section },
  ...{ opensOn: '2026-05-01', closesOn: '2026-06-01', topics: [], areas: [] },
  ...more,
});

describe('a project', () => {
  test('is made by who may, changed, ended with what came of it, and taken up again', async () => {
    const clerk = await world.actor('clerk');
    await expect(world.inTown((unit) => addProject(unit, clerk, park()))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await world.inTown((unit) => addProject(unit, system, park()));
    await expect(world.inTown((unit) => addProject(unit, system, park()))).rejects.toHaveProperty(
      'fields.slug',
    );
    const policy = { ...park(), title: text('臥竜公園'), policy: 12 };
    await world.inTown((unit) => changeProject(unit, system, policy));
    const end = { on: '2026-06-01', outcome: text('遊具を新しくしました。') };
    await expect(
      world.inTown((unit) => closeProject(unit, system, 'park', { ...end, on: '2026-06-02' })),
    ).rejects.toHaveProperty('fields.on');
    await world.inTown((unit) => closeProject(unit, system, 'park', end));
    const read = () => world.inTown((unit) => findProject(unit, 'park'));
    expect(await read()).toMatchObject({ title: { ja: '臥竜公園' }, policy: 12, closedOn: end.on });
    await world.inTown((unit) => reopenProject(unit, system, 'park'));
    expect(await read()).not.toHaveProperty('closedOn');
  });

  test('has phases in order of time, which are no longer than their days', async () => {
    const phase = (name: string, startsOn: string, endsOn = '') => ({
      ...{ name: text(name), summary: text(name), startsOn, endsOn },
    });
    const later = await world.inTown((unit) =>
      addPhase(unit, system, 'park', phase('工事', '2026-09-01')),
    );
    await world.inTown((unit) => addPhase(unit, system, 'park', phase('声', '2026-06-01')));
    const bad = phase('工事', '2026-09-01', '2026-08-01');
    await expect(
      world.inTown((unit) => changePhase(unit, system, 'park', later, bad)),
    ).rejects.toHaveProperty('fields.endsOn');
    const good = phase('工事', '2026-09-01', '2026-12-01');
    await world.inTown((unit) => changePhase(unit, system, 'park', later, good));
    const names = async () => {
      const phases = await world.inTown((unit) => listPhases(unit, 'park'));
      return phases.map(({ name, endsOn }) => [name.ja, endsOn]);
    };
    expect(await names()).toEqual([
      ['声', undefined],
      ['工事', '2026-12-01'],
    ]);
    await world.inTown((unit) => removePhase(unit, system, 'park', later));
    expect(await names()).toHaveLength(1);
  });

  test('keeps what staff put into it when a service brings it up to date, until they take it out', async () => {
    const members = () => world.inTown((unit) => listActivitiesOf(unit, 'park'));
    await world.inTown((unit) => registerActivity(unit, survey()));
    const offered = await world.inTown((unit) => listPlaceable(unit, 'park', '調査'));
    expect(offered.activities).toMatchObject([{ id: 's1' }]);
    const place = (project?: string) =>
      world.inTown((unit) => placeActivity(unit, system, survey(), { project }));
    await place('park');
    await world.inTown((unit) => registerActivity(unit, survey({ title: text('新しい題') })));
    expect(await members()).toMatchObject([{ title: { ja: '新しい題' }, project: 'park' }]);
    await place();
    await world.inTown((unit) => registerActivity(unit, survey({ project: 'park' })));
    expect(await members()).toEqual([]);
    await expect(place('nowhere')).rejects.toMatchObject({ kind: 'not-found' });
    const about = { title: 'ベンチ', summary: '座る所', departmentId: world.section };
    const thread = await world.inTown((unit) => startThread(unit, system, about));
    await world.inTown((unit) => placeThread(unit, system, thread, { project: 'park' }));
    const { items } = await world.inTown((unit) =>
      listThreads(unit, { project: 'park', all: true }),
    );
    expect(items.map(({ id }) => id)).toEqual([thread]);
  });
});

test('at midnight of the town the pages that say what is open are made anew', async () => {
  const open = () => world.inTown((unit) => listOpenActivities(unit, '2026-06-01'));
  expect(await open()).toHaveLength(1);
  dropped = [];
  const [midnight] = projectJobs;
  expect(midnight?.cron).toBe('0 0 * * *');
  await midnight?.run(world.platform, {} as never);
  expect(dropped).toEqual([activitiesTopic]);
});
