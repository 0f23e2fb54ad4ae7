import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { visible } from '#engines/forms/conditions/visible.ts';
import type { Answers, FormDefinition } from '#engines/forms/definition/model.ts';
import { emptyState, type FillState } from '#engines/forms/filling/fill-state.ts';
import { inputsOfAnswers } from '#engines/forms/filling/typed-values.ts';
import { ActProvider } from '#engines/forms/filling/views/acts.tsx';
import { ItemInput } from '#engines/forms/filling/views/repeat-input.tsx';
import { exampleAnswers } from '#engines/forms/json-schema/example.ts';
import { largeForm } from '#engines/forms/prover/large-form.testing.ts';
import { proveForm } from '#engines/forms/prover/prove.ts';
import { checkDraft } from '#engines/forms/values/check-draft.ts';
import { LanguageProvider } from '#ui/language.tsx';
import { atMost, atMostTimes, type Bench, type Figure, median } from './figure.ts';

const today = '2026-11-22';

interface Filled {
  readonly definition: FormDefinition;
  readonly answers: Answers;
  readonly state: FillState;
}

function filled(fields: number, conditions: number): Filled {
  const definition = largeForm(fields, conditions);
  const answers = exampleAnswers(definition, 1, { today });
  const values = inputsOfAnswers(definition.fields, answers);
  return { definition, answers, state: { ...emptyState, answers, values } };
}

/** Draws every question that shows, with its answer, and checks them all. @returns letters of HTML */
function renderAndValidate({ definition, answers, state }: Filled): number {
  const { screens } = visible(definition, answers, today);
  const items = screens.flatMap((screen) => screen.items);
  const inputs = items.map((item) => h(ItemInput, { key: item.path, item, state }));
  const page = h(ActProvider, { action: '/apply', children: inputs });
  const html = renderToString(h(LanguageProvider, { language: 'ja', children: page }));
  checkDraft(definition, answers, today);
  if (items.length < definition.fields.length / 2) throw new Error(`${items.length} questions`);
  return html.length;
}

function timed(work: () => unknown): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

function compareSizes(): Figure[] {
  const [large, half] = [filled(700, 200), filled(350, 100)];
  for (let round = 0; round < 5; round++) for (const form of [large, half]) renderAndValidate(form);
  const [all, some]: [number[], number[]] = [[], []];
  for (let round = 0; round < 21; round++) {
    all.push(timed(() => renderAndValidate(large)));
    some.push(timed(() => renderAndValidate(half)));
  }
  const both = { figure: median(all), peer: median(some) };
  return [
    atMost('700 fields, 200 conditions: render and validate, median', median(all), 'ms', 100),
    // Twice the fields may take twice the time; a fifth more is what timers and the collector add.
    atMostTimes('700 fields beside 350: render and validate', both, 'ms', 2.4),
  ];
}

/** A very large form: its pages, and the proof before it is published. */
export default {
  name: 'forms',
  run: async () => {
    const proof = timed(() => proveForm(largeForm(700, 200), today));
    const name = '700 fields, 200 conditions: prover, first run of the process';
    return [...compareSizes(), atMost(name, proof / 1000, 's', 5)];
  },
} satisfies Bench;
