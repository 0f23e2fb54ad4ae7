import { noOpinion } from '#engines/forms/contract.ts';
import { addDays } from '#japan/dates.ts';
import type { DemoParks } from './files.ts';
import { pick, seeded, uuidOf, weighted } from './random.ts';
import type { MadeResponse } from './respondents.ts';

/** Who answers because they care: no sample of anybody. */
export function makeParkResponses({ answers, wishes }: DemoParks, opensOn: string): MadeResponse[] {
  const random = seeded(77);
  const grade = () => weighted(random, { good: 25, fair: 40, poor: 35 });
  const points = { 1: 6, 2: 18, 3: 34, 4: 30, 5: 10 };
  const overall = () => (random() < 0.03 ? noOpinion : Number(weighted(random, points)));
  const wanted = { toilet: 34, shade: 31, equipment: 25, parking: 10 };
  return Array.from({ length: answers }, (): MadeResponse => {
    const wish = random() < 0.5 ? pick(random, wishes) : undefined;
    const purposes = { children: 0.6, walk: 0.4, dog: 0.15, sports: 0.15, rest: 0.3 };
    const purpose = Object.entries(purposes).flatMap(([key, chance]) =>
      random() < chance ? [key] : [],
    );
    return {
      id: uuidOf(random),
      day: addDays(opensOn, Math.floor(random() * 12)),
      channel: weighted(random, { web: 9, counter: 1 }) === 'web' ? 'web' : 'counter',
      answers: {
        often: weighted(random, { weekly: 45, monthly: 35, rarely: 18, never: 2 }),
        ...(purpose.length > 0 ? { purpose } : {}),
        overall: overall(),
        first: [weighted(random, wanted), 'light'],
        satisfaction: { equipment: grade(), toilet: grade(), shade: grade(), cleaning: grade() },
        ...(wish ? { wishes: wish } : {}),
      },
    };
  });
}
