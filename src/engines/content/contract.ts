export type { Finding, Override, Place, Severity } from './checks/finding.ts';
export { type CellsOptions, cellsFromText, tableFromCells } from './html/cells.ts';
export { type CleanContent, type ContentOrigin, cleanHtml } from './html/clean.ts';
export {
  type ContentElement,
  type ContentNode,
  type ContentText,
  escapeHtml,
  lettersOf,
  parseContent,
  serializeContent,
} from './html/node.ts';
export {
  type ContentHeading,
  type ContentLink,
  contentLinks,
  contentMedia,
  elementsOf,
  headingsOf,
} from './html/outline.ts';
export { toPlainText } from './html/plain-text.ts';
