import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Step } from '#ui/components/steps.tsx';
import type { Visibility, VisibleScreen } from '../conditions/model.ts';
import type { FormDefinition } from '../definition/model.ts';
import type { Draft } from '../drafts/model.ts';
import { normalised } from '../prefill/compare.ts';
import { findPrefillSource } from '../prefill/registry.ts';
import type { ScreenProblems } from '../values/check-draft.ts';
import { sameAnswer } from './changes.ts';
import type { FillState, Found, Origin } from './fill-state.ts';
import { addressTargets } from './lookups.ts';
import { allPlaces, isEmpty, rowsOf } from './paths.ts';
import { inputsOfDraft } from './typed-values.ts';
import { fieldWords } from './views/field-text.ts';
import { flow } from './views/flow-text.ts';

/** Prefilled answers that still say what their source said. */
export function originsOf(draft: Draft): Record<string, Origin> {
  const marks = Object.entries(draft.prefilled);
  if (marks.length === 0) return {};
  const places = new Map(
    allPlaces(draft.definition.fields, draft.answers).map((place) => [place.path, place]),
  );
  const origins: Record<string, Origin> = {};
  for (const [path, mark] of marks) {
    const place = places.get(path);
    const source = findPrefillSource(mark.source);
    if (!place || !source || !sameAnswer(normalised(place.field, mark.value), place.answer))
      continue;
    origins[path] = {
      ...{ source: mark.source, label: source.label },
      asOf: mark.asOf === undefined ? undefined : new Date(mark.asOf),
      locked: place.field.prefill?.locked ?? false,
    };
  }
  return origins;
}

/** A page of the draft beside its screens. */
export const pageHref = (draftId: string, page: 'review' | 'leave'): string =>
  `/apply/${draftId}/${page}`;

/** Words that are pages of a draft; no name of a screen begins with `_`, so that tells them apart. */
const pages: readonly string[] = ['review', 'leave', 'mail', 'finish', 'claim'];

export const screenHref = (draftId: string, screenId: string): string =>
  `/apply/${draftId}/${pages.includes(screenId) ? `_${screenId}` : screenId}`;

export const draftFileHref =
  (draftId: string) =>
  (fileId: string): string =>
    `/apply/${draftId}/files/${fileId}`;

/** What the inputs of one screen show. */
export function fillStateOf(
  draft: Draft,
  screen: VisibleScreen,
  shown: { readonly errors: FieldErrors; readonly found?: Readonly<Record<string, Found>> },
): FillState {
  return {
    values: inputsOfDraft(draft),
    errors: shown.errors,
    answers: draft.answers,
    origins: originsOf(draft),
    found: shown.found ?? {},
    addressOf: addressTargets(screen.items),
    fileHref: draftFileHref(draft.id),
  };
}

/** The screens around one, as they show now; undefined at the ends. */
export function neighbours({ screens }: Visibility, screenId: string) {
  const index = screens.findIndex(({ screen }) => screen.id === screenId);
  return {
    previous: index > 0 ? screens[index - 1]?.screen.id : undefined,
    next: screens[index + 1]?.screen.id,
  };
}

/** Something is answered on a screen; a row that is empty is not. */
export function isAnswered(draft: Pick<Draft, 'answers'>, { items }: VisibleScreen): boolean {
  return items.some(({ path }) => {
    const rows = rowsOf(draft.answers[path]);
    if (rows.length > 0) return rows.some((row) => Object.keys(row.answers).length > 0);
    return !isEmpty(draft.answers[path]);
  });
}

/** Where somebody stands: done is a page without faults on which something is answered. */
export function stepsOf(
  draft: Draft,
  visibility: Visibility,
  problems: readonly ScreenProblems[],
  current?: string,
): Step[] {
  const faulty = new Set(problems.map(({ screenId }) => screenId));
  const steps = visibility.screens.map((shown): Step => {
    const { id, title } = shown.screen;
    const complete = !faulty.has(id);
    const answered = isAnswered(draft, shown);
    const state = id === current ? 'current' : complete && answered ? 'done' : 'todo';
    const note = complete && !answered && id !== current ? flow.optionalScreen : undefined;
    return { label: title, state, note, href: screenHref(draft.id, id) };
  });
  const review: Step = {
    label: flow.review,
    state: current === 'review' ? 'current' : 'todo',
    href: problems.length === 0 ? pageHref(draft.id, 'review') : undefined,
  };
  return [...steps, review];
}

/** What a path is called: 氏名, お子さん 2 氏名. */
export function labelOfPath(
  { fields }: Pick<FormDefinition, 'fields'>,
  answers: Draft['answers'],
  path: string,
): Text | undefined {
  const whole = fields.find(({ key }) => key === path);
  if (whole) return whole.label;
  const place = allPlaces(fields, answers).find((one) => one.path === path);
  const repeat = fields.find(({ key }) => key === place?.row?.repeat);
  if (!place?.row || repeat?.kind !== 'repeat') return place?.field.label;
  const row = fieldWords.rowNumber(repeat.rowLabel, place.row.number);
  const { label } = place.field;
  return {
    ja: `${row.ja} ${label.ja}`,
    en: `${row.en}: ${label.en}`,
    easy: `${row.easy ?? row.ja} ${label.easy ?? label.ja}`,
  };
}
