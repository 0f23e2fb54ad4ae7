export { checkContent } from './checks/check.ts';
export type { Finding, Override, Place, Severity } from './checks/finding.ts';
export { applyFix } from './checks/fix.ts';
export { gate, mayOverride, overridableBy } from './checks/gate.ts';
export { sizeText } from './checks/links.ts';
export type { CheckOptions } from './checks/page.ts';
export { isRuleName, type Overridable, type Rule, type RuleName, rules } from './checks/rules.ts';
export { fromNotation, toNotation } from './editor/notation/notation.ts';
export { readRichText } from './editor/rich-text.ts';
export { tableFromFile } from './editor/table-file.ts';
export {
  type BlockTemplate,
  RichTextField,
  type RichTextFieldProps,
} from './editor/views/rich-text-field.tsx';
export type { CheckedPage, PageRef } from './faults/model.ts';
export { accessibilityTopic, forgetFindings, recordFindings } from './faults/record.ts';
export { type CellsOptions, cellsFromText, tableFromCells } from './html/cells.ts';
export { type CleanContent, cleanHtml } from './html/clean.ts';
export type { ContentOrigin } from './html/cleaning.ts';
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
export { mediaHref, mediaIdOf, variantHref, videoHref } from './media/addresses.ts';
export { type Cue, parseCaptions, writeCaptions } from './media/captions.ts';
export {
  removeMedium,
  replaceFile,
  reviseMedium,
  saveAttachment,
  saveImage,
  savePoster,
  saveVideo,
} from './media/commands.ts';
export type {
  Alternative,
  MediaKind,
  MediaUser,
  Medium,
  ShownMedium,
  Variant,
} from './media/model.ts';
export { type DrawnPhoto, photoLimit, preparePhoto, savePhoto } from './media/photos.ts';
export { findMediaOf, findMedium, isPublic, listMedia, listUses } from './media/queries.ts';
export { mediaTopic } from './media/save.ts';
export { factsText } from './media/text.ts';
export {
  prepareAttachment,
  prepareImage,
  prepareVideo,
  type Upload,
} from './media/uploads.ts';
export { forgetUses, noteUses } from './media/uses.ts';
export { isWordless } from './media/words.ts';
export { draftEasy } from './plain/easy.ts';
export { type JargonWord, jargon } from './plain/jargon.ts';
export { measurePlainness, type Plainness } from './plain/measure.ts';
export { annotate, readingsOf } from './readings/annotate.ts';
export { saveReadings } from './readings/commands.ts';
export { readingDictionary, readingsTopic } from './readings/queries.ts';
export { showFurigana } from './readings/show-furigana.ts';
export { type Section, sectionsOf } from './render/numbering.ts';
export { ContentBody, type ContentBodyProps } from './render/views/content-body.tsx';
export { ContentImage } from './render/views/content-image.tsx';
export { ContentVideo } from './render/views/content-video.tsx';
export { AllDocumentWords } from './render/views/document-words.tsx';
export { TableOfContents } from './render/views/table-of-contents.tsx';
