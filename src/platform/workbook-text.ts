import type { Reason } from './errors.ts';

export const workbookTooLarge: Reason = {
  code: 'workbook-too-large',
  text: {
    ja: 'Excelファイルの中身が大きすぎるため、開きませんでした。必要な表だけを残すか、CSV形式で保存してお送りください。',
    en: 'The workbook is too large inside, so it was not opened. Please keep the table only, or save it as CSV.',
  },
};
