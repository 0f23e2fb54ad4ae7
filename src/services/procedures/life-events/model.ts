import type { Text } from '#platform/i18n/text.ts';
import type { LifeEventId, NeededDocument } from '../model.ts';
import type { PaperId } from './papers.ts';

export interface GuideQuestion {
  /** Name in the address. */
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly options: readonly { readonly value: string; readonly label: Text }[];
}

/** Answers that must have been given, by question; all of them. */
export type GuideCondition = Readonly<Record<string, string | readonly string[]>>;

/** Something to do: a procedure of the catalogue, or another thing with its own words. */
export interface GuideTask {
  readonly id: string;
  readonly title: Text;
  /** Of the catalogue; a town without it is told the title and whom to ask. */
  readonly procedure?: string;
  readonly hint?: Text;
  /** Where it is done, for what is no procedure of the catalogue. */
  readonly where?: Text;
  /** By when, in words. */
  readonly due: Text;
  /** Papers, for what is no procedure of the catalogue. */
  readonly papers?: readonly PaperId[];
  readonly when?: GuideCondition;
}

export interface LifeEvent {
  readonly id: LifeEventId;
  readonly name: Text;
  readonly lead: Text;
  readonly questions: readonly GuideQuestion[];
  /** In the order in which they come up. */
  readonly tasks: readonly GuideTask[];
}

/** Answers from the address, by question; what was not answered is not there. */
export type GuideAnswers = Readonly<Record<string, string>>;

/** `maybe`: a question that decides it was not answered. */
export type Relevance = 'needed' | 'maybe' | 'not';

export interface ChecklistTask extends GuideTask {
  readonly relevance: Exclude<Relevance, 'not'>;
  readonly documents: readonly NeededDocument[];
}

export interface ChecklistPaper {
  readonly document: NeededDocument;
  /** Titles of what it is needed for. */
  readonly for: readonly Text[];
}
