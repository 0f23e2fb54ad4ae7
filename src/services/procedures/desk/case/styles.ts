import { caseStyles } from '#engines/cases/contract.ts';
import { clockStyles } from '#engines/deadlines/contract.ts';

/** For `styles` of the pages about a case. */
export const deskStyles = [
  'services/procedures/desk/views/desk.css',
  'engines/forms/filling/views/filling.css',
  caseStyles,
  clockStyles,
];
