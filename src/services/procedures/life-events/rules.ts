import type { NeededDocument } from '../model.ts';
import type {
  ChecklistPaper,
  ChecklistTask,
  GuideAnswers,
  GuideCondition,
  GuideQuestion,
  GuideTask,
  LifeEvent,
  Relevance,
} from './model.ts';
import { papers } from './papers.ts';

/** Answers to the questions of an event; anything else in the address is left out. */
export function answersFrom(
  questions: readonly GuideQuestion[],
  query: Readonly<Record<string, string | undefined>>,
): GuideAnswers {
  const known = questions.flatMap(({ id, options }) => {
    const answer = options.find(({ value }) => value === query[id]);
    return answer ? [[id, answer.value] as const] : [];
  });
  return Object.fromEntries(known);
}

/** One answer that does not fit is enough for `not`; one that is missing makes it `maybe`. */
export function relevanceOf(when: GuideCondition | undefined, answers: GuideAnswers): Relevance {
  const states = Object.entries(when ?? {}).map(([question, wanted]): Relevance => {
    const answer = answers[question];
    if (answer === undefined) return 'maybe';
    return [wanted].flat().includes(answer) ? 'needed' : 'not';
  });
  if (states.includes('not')) return 'not';
  return states.includes('maybe') ? 'maybe' : 'needed';
}

/**
 * What somebody has to do, in the order of the event.
 *
 * @param documentsOf papers of a procedure of the catalogue; undefined when the town has it not.
 */
export function checklistOf(
  event: LifeEvent,
  answers: GuideAnswers,
  documentsOf: (procedure: string) => readonly NeededDocument[] | undefined,
): ChecklistTask[] {
  return event.tasks.flatMap((task: GuideTask) => {
    const relevance = relevanceOf(task.when, answers);
    if (relevance === 'not') return [];
    const own = (task.papers ?? []).map((id) => papers[id]);
    const documents = (task.procedure && documentsOf(task.procedure)) || own;
    return [{ ...task, relevance, documents }];
  });
}

/** Every paper once, with what it is for; those that are always needed first. */
export function papersOf(tasks: readonly ChecklistTask[]): ChecklistPaper[] {
  const found = new Map<string, { document: NeededDocument; for: ChecklistTask['title'][] }>();
  for (const { title, documents } of tasks) {
    for (const document of documents) {
      const known = found.get(document.id);
      if (!known) {
        found.set(document.id, { document, for: [title] });
        continue;
      }
      known.for.push(title);
      // Needed in every case for one of them is needed.
      if (document.when === undefined) known.document = document;
    }
  }
  const sometimes = (one: ChecklistPaper) => (one.document.when === undefined ? 0 : 1);
  return [...found.values()].toSorted((a, b) => sometimes(a) - sometimes(b));
}
