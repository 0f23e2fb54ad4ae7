/** How the sample cases of the demo town are made up; the same every time, counted back from today. */
export interface SampleCase {
  readonly procedure: string;
  readonly channel: 'web' | 'counter' | 'phone' | 'paper';
  /** Days before today on which it came in. */
  readonly daysAgo: number;
  readonly seed: number;
  readonly course: Course;
  /** The demo citizen with an account. */
  readonly own?: boolean;
  readonly proxy?: boolean;
}

/** How far it has come; `days` from receipt to the end. */
export type Course =
  | { readonly to: 'received' | 'reviewing' | 'correcting' | 'proposed' | 'prepared' | 'stamped' }
  | { readonly to: 'approve' | 'refuse' | 'withdraw'; readonly days: number };

const frequent = [
  'sodai-gomi',
  'suido-kaishi',
  'shisetsu-riyo',
  'juminhyo',
  'inu-toroku',
  'jido-teate',
  'kaigo-nintei',
  'shisetsu-riyo',
  'sodai-gomi',
  'risai-shomei',
  'tennyu-yoyaku',
  'hoiku-riyo',
  'juminhyo',
  'hojokin',
  'toshokan',
] as const;

const span = 540;
const settled = 24;

/** Numerical Recipes' generator: small, and the same on every machine. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function courseOf(index: number, random: () => number): Course {
  const days = 1 + Math.floor(random() * 18);
  if (index % 13 === 5) return { to: 'withdraw', days };
  return { to: index % 11 === 3 ? 'refuse' : 'approve', days };
}

/** More and more of them come online, as the plan's indicator wants it. */
function channelOf(index: number, random: () => number): SampleCase['channel'] {
  const online = 0.3 + 0.5 * (index / settled);
  if (random() < online) return 'web';
  const other = random();
  return other < 0.6 ? 'counter' : other < 0.8 ? 'paper' : 'phone';
}

function past(): SampleCase[] {
  const random = chance(20_260);
  return Array.from({ length: settled }, (_, index) => ({
    procedure: frequent[index % frequent.length] ?? 'juminhyo',
    channel: channelOf(index, random),
    daysAgo: span - Math.round((index * (span - 24)) / settled),
    seed: index + 1,
    course: courseOf(index, random),
  }));
}

/** What lies on the desk of the demo clerk today, one of each kind. */
const present: readonly Omit<SampleCase, 'seed'>[] = [
  { procedure: 'risai-shomei', channel: 'web', daysAgo: 2, course: { to: 'received' } },
  { procedure: 'juminhyo', channel: 'counter', daysAgo: 1, course: { to: 'received' } },
  { procedure: 'shisetsu-riyo', channel: 'web', daysAgo: 3, course: { to: 'reviewing' } },
  { procedure: 'jido-teate', channel: 'web', daysAgo: 9, course: { to: 'correcting' }, own: true },
  { procedure: 'risai-shomei', channel: 'web', daysAgo: 6, course: { to: 'proposed' } },
  { procedure: 'risai-shomei', channel: 'paper', daysAgo: 10, course: { to: 'stamped' } },
  {
    ...{ procedure: 'shisetsu-riyo', channel: 'web', daysAgo: 12, own: true },
    course: { to: 'approve', days: 4 },
  },
  {
    ...{ procedure: 'kaigo-nintei', channel: 'web', daysAgo: 5, proxy: true },
    course: { to: 'reviewing' },
  },
  { procedure: 'tennyu-yoyaku', channel: 'web', daysAgo: 0, course: { to: 'received' } },
  { procedure: 'sodai-gomi', channel: 'phone', daysAgo: 1, course: { to: 'received' } },
  { procedure: 'hojokin', channel: 'web', daysAgo: 20, course: { to: 'reviewing' } },
  { procedure: 'risai-shomei', channel: 'web', daysAgo: 8, course: { to: 'prepared' } },
];

/** Three dozen applications of the last eighteen months, oldest first. */
export function samplePlan(): readonly SampleCase[] {
  return [...past(), ...present.map((one, index) => ({ ...one, seed: 101 + index }))];
}

const given = [
  ['一郎', 'イチロウ'],
  ['さくら', 'サクラ'],
  ['健太', 'ケンタ'],
  ['美咲', 'ミサキ'],
  ['和子', 'カズコ'],
  ['大輔', 'ダイスケ'],
  ['陽菜', 'ヒナ'],
  ['正', 'タダシ'],
  ['由美', 'ユミ'],
  ['蓮', 'レン'],
  ['恵子', 'ケイコ'],
] as const;

/** 見本 as a family name tells every reader that nobody of this name lives here. */
export function sampleName(seed: number) {
  const [name, kana] = given[seed % given.length] ?? given[0];
  return { family: '見本', given: name, familyKana: 'ミホン', givenKana: kana };
}
