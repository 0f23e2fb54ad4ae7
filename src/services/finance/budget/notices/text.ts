import type { Text } from '#platform/i18n/text.ts';
import type { AmountStage } from '../model.ts';

/** What departments are told about the making of a budget. */
export const noticeTexts = {
  kind: {
    ja: '予算要求の受付、締切り、差戻し、査定の結果',
    en: 'Budget requests: opening, deadline, sent back, decided',
  },
  opened: (year: string, deadline: string): Text => ({
    ja: `${year}の予算要求の受付を始めました（締切り ${deadline}）`,
    en: `Requests for the budget of ${year} are open until ${deadline}`,
  }),
  openedBody: (projects: number): Text => ({
    ja: `受け持ちの事業は${projects}件です。画面で1件ずつ書くことも、Excelの様式に書き込んで取り込むこともできます。`,
    en: `Your department has ${projects} projects. Write them on the page, or fill in the Excel sheet and import it.`,
  }),
  nearing: (year: string, deadline: string): Text => ({
    ja: `${year}の予算要求の締切りが近づいています（${deadline}まで）`,
    en: `The deadline for the budget of ${year} is near (${deadline})`,
  }),
  nearingBody: (unsent: number): Text => ({
    ja: `まだ送っていない事業が${unsent}件あります。要求しない事業は、そのままで構いません。`,
    en: `${unsent} projects have not been sent. Leave those that ask for nothing.`,
  }),
  answered: (year: string, count: number): Text => ({
    ja: `${year}の予算要求：財政課と市長から${count}件の回答があります`,
    en: `Budget of ${year}: ${count} answers to your requests`,
  }),
  sentBack: (project: string, reason: string): Text => ({
    ja: `・差戻し　${project}：${reason}`,
    en: `- Sent back: ${project}: ${reason}`,
  }),
  amount: (
    stage: Exclude<AmountStage, 'request' | 'appeal'>,
    project: string,
    yen: string,
  ): Text =>
    stage === 'finance'
      ? { ja: `・財政課の査定　${project}：${yen}`, en: `- Review: ${project}: ${yen}` }
      : { ja: `・市長の査定　${project}：${yen}`, en: `- The mayor: ${project}: ${yen}` },
  asAsked: (yen: string): Text => ({ ja: `${yen}（要求のとおり）`, en: `${yen} (as asked)` }),
  against: (yen: string, difference: string): Text => ({
    ja: `${yen}（要求との差 ${difference}）`,
    en: `${yen} (${difference} against the request)`,
  }),
  more: (count: number): Text => ({ ja: `・ほか${count}件`, en: `- and ${count} more` }),
};
