import { lookup } from '../definition/lookup.ts';
import type { Finding } from './finding.ts';
import { any, type Formula, flag, restricted } from './formula.ts';
import { atomsOf } from './initial-domain.ts';
import { inRow, type Model, openScreen, rowsOf, shownField } from './model.ts';

/** Something that some applicant should be able to come to. */
export interface Target {
  readonly where: Finding['where'];
  /** As `walk.ts` calls what an applicant met. */
  readonly met: string;
  /** What holds once somebody is there. */
  readonly goals: readonly Formula[];
  /** What nobody getting there means. */
  readonly missed:
    | 'unreachable-screen'
    | 'unreachable-field'
    | 'contradictory-rule'
    | 'always-true-rule';
}

function screenTargets({ definition }: Model): Target[] {
  const { places } = lookup(definition);
  return definition.screens.map(({ id, items }) => ({
    where: { kind: 'screen', id },
    met: `screen ${id}`,
    goals: [
      flag(openScreen(id), true),
      any(
        items
          .filter(({ field }) => places.get(field)?.screen.id === id)
          .map(({ field }) => flag(shownField(field), true)),
      ),
    ],
    missed: 'unreachable-screen',
  }));
}

function fieldTargets({ definition }: Model): Target[] {
  const { places, rowItems } = lookup(definition);
  return definition.fields.flatMap((field): Target[] => {
    if (!places.has(field.key)) return [];
    const missed = 'unreachable-field';
    const goals = [flag(shownField(field.key), true)];
    const own: Target = {
      where: { kind: 'field', id: field.key },
      met: `field ${field.key}`,
      goals,
      missed,
    };
    if (field.kind !== 'repeat') return [own];
    const inner = field.fields.filter(({ key }) => rowItems.get(field.key)?.has(key));
    return [
      own,
      ...inner.map(({ key }): Target => {
        const id = `${field.key}.${key}`;
        const there = [flag(shownField(inRow(field.key, 0, key)), true)];
        return { where: { kind: 'field', id }, met: `field ${id}`, goals: there, missed };
      }),
    ];
  });
}

/** Rules that only guard questions of a row are read inside that row. */
function rowOfRule({ definition }: Model, name: string): string | undefined {
  const items = definition.screens.flatMap((screen) => screen.items);
  const outside = [
    ...definition.screens.map(({ when }) => when),
    ...items.map(({ when }) => when),
    ...definition.checks.filter(({ field }) => !field.includes('.')).map(({ rule }) => rule),
    ...definition.rules.flatMap(({ condition }) =>
      [...atomsOf(condition)].map((atom) => ('rule' in atom ? atom.rule : undefined)),
    ),
  ];
  if (outside.includes(name)) return undefined;
  const check = definition.checks.find(({ rule }) => rule === name)?.field.split('.')[0];
  return items.find((item) => item.items?.some((inner) => inner.when === name))?.field ?? check;
}

function ruleTargets(model: Model): Target[] {
  return model.definition.rules.flatMap(({ name }): Target[] => {
    const repeat = rowOfRule(model, name);
    const id = repeat === undefined ? `rule:${name}` : `rule:${name}@${repeat}#0`;
    const some = { min: 1, max: Number.MAX_SAFE_INTEGER };
    const there = repeat === undefined ? [] : [restricted(rowsOf(repeat), some)];
    const where = { kind: 'rule', id: name } as const;
    const met = `${repeat === undefined ? '' : 'row '}rule ${name}`;
    return [
      {
        where,
        met: `${met} true`,
        goals: [...there, flag(id, true)],
        missed: 'contradictory-rule',
      },
      {
        where,
        met: `${met} false`,
        goals: [...there, flag(id, false)],
        missed: 'always-true-rule',
      },
    ];
  });
}

/** Every screen, every question, and both sides of every rule. */
export function targetsOf(model: Model): Target[] {
  return [...screenTargets(model), ...fieldTargets(model), ...ruleTargets(model)];
}
