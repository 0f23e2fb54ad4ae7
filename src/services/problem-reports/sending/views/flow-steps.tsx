import { type Step as ShownStep, Steps } from '#ui/components/steps.tsx';
import { home } from '../../model.ts';
import { type Step, stepHref } from '../flow.ts';
import { sendingWords as words } from '../text.ts';

const order = ['category', 'place', 'details', 'check'] as const;
const labels = {
  category: words.stepCategory,
  place: words.stepPlace,
  details: words.stepWords,
  check: words.stepCheck,
} as const;

/** Where one stands; what is near belongs to the place. */
export function FlowSteps({ draftId, at }: { draftId?: string; at: Step | 'category' }) {
  const here = order.indexOf(at === 'near' ? 'place' : at);
  const steps = order.map((step, index): ShownStep => {
    const state = index < here ? 'done' : index === here ? 'current' : 'todo';
    const to = step === 'category' ? `${home}/new` : draftId && stepHref(draftId, step);
    return { label: labels[step], state, ...(state === 'done' && to && { href: to }) };
  });
  return <Steps label={words.steps} steps={steps} />;
}
