import type {
  Condition,
  Field,
  FormDefinition,
  Rule,
  Screen,
  ScreenItem,
} from '../definition/model.ts';

const text = (name: string) => ({ ja: name, en: name });

const kinds: readonly ((key: string) => Field)[] = [
  (key) => ({ key, label: text(key), required: true, kind: 'yes-no' }),
  (key) => ({
    ...{ key, label: text(key), required: true, kind: 'choice' },
    options: ['a', 'b', 'c', 'd'].map((value) => ({ value, label: text(value) })),
  }),
  (key) => ({ key, label: text(key), required: true, kind: 'number', min: 0, max: 200 }),
  (key) => ({ key, label: text(key), required: false, kind: 'date' }),
  (key) => ({ key, label: text(key), required: false, kind: 'text', maxLength: 100 }),
  (key) => ({ key, label: text(key), required: true, kind: 'name' }),
  (key) => ({ key, label: text(key), required: false, kind: 'money', min: 0 }),
];

const keyOf = (index: number): string => `f${index}`;

/** A comparison with one of the first fields of a screen: yes-no, choice, number, date. */
function atomFor(index: number): Condition {
  const field = keyOf(index);
  switch (index % kinds.length) {
    case 0:
      return { field, is: true };
    case 1:
      return { field, oneOf: ['a', index % 2 === 0 ? 'b' : 'c'] };
    case 2:
      return { field, compare: '>=', value: index % 150 };
    case 3:
      return { field, compare: '<', day: { today: { years: -18 } } };
    default:
      return { field, answered: true };
  }
}

function ruleFor(index: number, reads: (nth: number) => number): Rule {
  const [a, b, c] = [0, 1, 2].map((nth) => atomFor(reads(index * 3 + nth)));
  if (!a || !b || !c) throw new RangeError('three comparisons');
  const shapes: readonly Condition[] = [
    { any: [a, { all: [b, c] }] },
    { all: [{ any: [a, b] }, { not: c }] },
    index > 3 ? { all: [{ rule: `r${index - 3}` }, { any: [b, c] }] } : a,
  ];
  const name = `r${index}`;
  return { name, label: text(name), condition: shapes[index % shapes.length] ?? a };
}

/**
 * A form of this many fields and conditions for the benchmarks: screens of ten questions, each
 * condition reading questions of earlier screens.
 */
export function largeForm(fields: number, conditions: number): FormDefinition {
  const perScreen = 10;
  const screens = Math.ceil(fields / perScreen);
  const guarded = (screen: number): number => Math.floor((screen * conditions) / screens);
  const ruleOf = (index: number, screen: number): Rule =>
    ruleFor(index, (nth) => (nth * 7919) % Math.max(1, screen * perScreen));
  const rules: Rule[] = [];
  const made: Screen[] = [];
  for (let screen = 0; screen < screens; screen++) {
    const from = screen === 0 ? 0 : guarded(screen);
    const until = screen === 0 ? 0 : guarded(screen + 1);
    const first = rules.length;
    for (let index = from; index < until; index++) rules.push(ruleOf(rules.length, screen));
    const items: ScreenItem[] = [];
    for (let at = 0; at < perScreen && screen * perScreen + at < fields; at++) {
      const rule = first + at < rules.length ? `r${first + at}` : undefined;
      items.push({ field: keyOf(screen * perScreen + at), when: rule });
    }
    made.push({ id: `s${screen}`, title: text(`s${screen}`), items });
  }
  while (rules.length < conditions) rules.push(ruleOf(rules.length, screens - 1));
  const all = Array.from({ length: fields }, (_, index): Field => {
    const make = kinds[index % kinds.length];
    if (!make) throw new RangeError('a kind');
    return make(keyOf(index));
  });
  const checks = rules.slice(-Math.floor(conditions / 20)).flatMap((rule) => {
    const field = keyOf(fields - 1);
    return [{ rule: rule.name, field, message: text('mend') }];
  });
  return { fields: all, screens: made, rules, checks };
}
