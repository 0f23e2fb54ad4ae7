import type { Text } from '#platform/i18n/text.ts';

/** Words for staff that several pages of the engine share. */
export const text = {
  title: { ja: '文書の発行', en: 'Letters' },
  permissions: {
    issue: { ja: '文書を発行する', en: 'Issue letters' },
    void: { ja: '発行した文書を無効にする', en: 'Make issued letters void' },
    templates: { ja: '文書のひな形を整える', en: 'Edit letter templates' },
    seal: { ja: '公印・発信者・文書番号を設定する', en: 'Set seal, sender and document numbers' },
  },
  tabs: {
    label: { ja: '文書の発行', en: 'Letters' },
    letters: { ja: '発行した文書', en: 'Issued' },
    batches: { ja: 'まとめて発行', en: 'Batches' },
    templates: { ja: 'ひな形', en: 'Templates' },
    settings: { ja: '公印・発信者・番号', en: 'Seal, sender, numbers' },
  },
  notPermitted: {
    ja: 'この操作を行う権限がありません。必要な場合は管理者にご相談ください。',
    en: 'You do not have permission for this. Please ask an administrator if you need it.',
  },
  done: { ja: '保存しました', en: 'Saved' },
} satisfies Record<string, unknown>;

/** The usual 教示 below a decision of the town's head. */
export function standardAppeal(town: { readonly name: Text }): string {
  const name = town.name.ja;
  const head = `${name}長`;
  return [
    `この決定に不服があるときは、この決定があったことを知った日の翌日から起算して3か月以内に、${head}に対して審査請求をすることができます（行政不服審査法第18条）。ただし、決定の日の翌日から起算して1年を経過すると、審査請求をすることができなくなります。`,
    `この決定の取消しを求める訴えは、この決定があったことを知った日の翌日から起算して6か月以内に、${name}を被告として（訴訟において${name}を代表する者は${head}となります。）提起することができます（行政事件訴訟法第14条）。ただし、決定の日の翌日から起算して1年を経過すると、訴えを提起することができなくなります。審査請求をした場合は、その裁決があったことを知った日の翌日から起算して6か月以内に提起することができます。`,
  ].join('\n');
}
