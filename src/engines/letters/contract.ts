export { issueBatch } from './batches/commands.ts';
export { type Batch, type BatchLine, getBatch, listBatchRows } from './batches/queries.ts';
export { type IssuedLetter, issueLetter, recordDelivery, voidLetter } from './issuing/commands.ts';
export type { DeliveryInput, LetterInput } from './issuing/inputs.ts';
export {
  type Delivery,
  getLetter,
  type LetterSummary,
  listDeliveries,
  listLetters,
} from './issuing/queries.ts';
export { isComplete, mayIssue } from './issuing/rules.ts';
export { LetterState } from './issuing/views/letters.tsx';
export type { LetterKind, Reasons, Recipient } from './model.ts';
export {
  type OpenedLetter,
  openLetter,
  type Preview,
  previewLetter,
  sendLetter,
} from './paper/commands.ts';
export { letterDate } from './paper/text.ts';
export { saveTemplate } from './templates/commands.ts';
export {
  findTemplate,
  getTemplate,
  letterTemplates,
  type Template,
} from './templates/queries.ts';
export { standardAppeal } from './text.ts';
