import { type Step, Steps } from '#ui/components/steps.tsx';
import { stepWords } from '../text.ts';

const places = ['enter', 'paper', 'review', 'done'] as const;
export type Place = (typeof places)[number];

/** Where somebody stands on the way from the card to the box. */
export function VoteSteps({ at }: { at: Place }) {
  const current = places.indexOf(at);
  const steps = places.map((place, index): Step => {
    const state = index < current ? 'done' : index === current ? 'current' : 'todo';
    return { label: stepWords[place], state };
  });
  return <Steps label={stepWords.label} steps={steps} />;
}
