import type { TemplateContent } from './model.ts';
import { parseBlocks, parseFields } from './templates/notation.ts';

/** Templates of the demo town, as its staff would write them. */
interface Draft extends Pick<TemplateContent, 'title' | 'kind' | 'refusal'> {
  readonly key: string;
  readonly fields: string;
  readonly body: string;
}

const appliedFor = `appliedOn | 申請日 | 令和8年11月2日
receipt | 受付番号 | 7K3M-9QXR-2P4D
procedure | 手続の名前 | 住宅用太陽光発電設備設置補助金`;

const requestedOn = `requestedOn | 請求日 | 令和8年11月2日
receipt | 受付番号 | 7K3M-9QXR-2P4D
document | 公文書の名称 | 令和7年度 庁舎改修工事の契約書`;

const disclosed = `way | 開示の方法 | 写しの交付（郵送）
place | 開示の日時・場所 | 令和8年11月30日 午前9時から正午まで 市役所1階 情報公開窓口
fee | 写しの費用 | 240円
note | 備考 | 費用は開示の当日にお支払いください。`;

const drafts: readonly Draft[] = [
  {
    key: 'decision',
    title: '決定通知書',
    kind: 'decision',
    refusal: false,
    fields: `${appliedFor}
decision | 決定の内容 | 申請のとおり交付します
amount | 決定した額 | 120,000円
startsOn | 決定の効力が生じる日 | 令和8年12月1日
conditions | 条件 | 設置が終わった日から30日以内に、実績報告書を提出してください。`,
    body: `{{appliedOn}}に申請のありました{{procedure}}について、次のとおり決定しましたので通知します。
記
受付番号 | {{receipt}}
手続の名前 | {{procedure}}
決定の内容 | {{decision}}
もし {{amount}} があるとき
決定した額 | {{amount}}
おわり
もし {{startsOn}} があるとき
効力が生じる日 | {{startsOn}}
おわり
もし {{conditions}} があるとき
条件 | {{conditions}}
おわり
以上
【教示】`,
  },
  {
    key: 'refusal',
    title: '不承認通知書',
    kind: 'refusal',
    refusal: true,
    fields: appliedFor,
    body: `{{appliedOn}}に申請のありました{{procedure}}（受付番号 {{receipt}}）については、次の理由により承認しないことと決定しましたので通知します。
【理由】
【教示】`,
  },
  {
    key: 'rejection',
    title: '却下通知書',
    kind: 'refusal',
    refusal: true,
    fields: appliedFor,
    body: `{{appliedOn}}に申請のありました{{procedure}}（受付番号 {{receipt}}）については、次の理由により却下しましたので通知します。
【理由】
【教示】`,
  },
  {
    key: 'correction',
    title: '申請書類の補正について（お願い）',
    kind: 'correction',
    refusal: false,
    fields: `${appliedFor}
items | 直していただきたいところ | 振込先の口座番号が7桁になっていません。
dueOn | 期限 | 令和8年11月30日
place | 送り先 | 受付番号と確認用の番号で、申請の状況のページから送れます。`,
    body: `{{appliedOn}}に申請のありました{{procedure}}について、次のところを直していただく必要があります。お手数をおかけしますが、期限までにお送りください。
記
受付番号 | {{receipt}}
直していただきたいところ | {{items}}
期限 | {{dueOn}}
もし {{place}} があるとき
送り方 | {{place}}
おわり
以上
期限までに送ることが難しいときは、下の担当までご相談ください。補正をお待ちする間、審査の期間は進みません。`,
  },
  {
    key: 'receipt',
    title: '受付票',
    kind: 'receipt',
    refusal: false,
    fields: `${appliedFor}
dueOn | 決定の目安 | 令和8年12月2日`,
    body: `{{procedure}}の申請を受け付けました。お問い合わせのときは、受付番号をお伝えください。
受付番号 | {{receipt}}
手続の名前 | {{procedure}}
受付日 | {{appliedOn}}
もし {{dueOn}} があるとき
決定の目安 | {{dueOn}}まで
おわり`,
  },
  {
    key: 'disclosure-full',
    title: '公文書開示決定通知書',
    kind: 'disclosure',
    refusal: false,
    fields: `${requestedOn}
${disclosed}`,
    body: `{{requestedOn}}に請求のありました公文書の開示について、次のとおり全部を開示することと決定しましたので通知します。
記
受付番号 | {{receipt}}
公文書の名称 | {{document}}
開示の方法 | {{way}}
もし {{place}} があるとき
開示の日時・場所 | {{place}}
おわり
もし {{fee}} があるとき
写しの費用 | {{fee}}
おわり
もし {{note}} があるとき
備考 | {{note}}
おわり
以上`,
  },
  {
    key: 'disclosure-partial',
    title: '公文書部分開示決定通知書',
    kind: 'disclosure',
    refusal: true,
    fields: `${requestedOn}
withheld | 開示しない部分 | 契約の相手方の担当者の氏名と印影
${disclosed}`,
    body: `{{requestedOn}}に請求のありました公文書の開示について、次のとおり一部を開示しないことと決定しましたので通知します。
記
受付番号 | {{receipt}}
公文書の名称 | {{document}}
開示しない部分 | {{withheld}}
開示の方法 | {{way}}
もし {{place}} があるとき
開示の日時・場所 | {{place}}
おわり
もし {{fee}} があるとき
写しの費用 | {{fee}}
おわり
もし {{note}} があるとき
備考 | {{note}}
おわり
以上
【理由】
【教示】`,
  },
  {
    key: 'disclosure-none',
    title: '公文書不開示決定通知書',
    kind: 'disclosure',
    refusal: true,
    fields: requestedOn,
    body: `{{requestedOn}}に請求のありました公文書（受付番号 {{receipt}}　{{document}}）については、次の理由により開示しないことと決定しましたので通知します。
【理由】
【教示】`,
  },
  {
    key: 'withdrawal',
    title: '取消通知書',
    kind: 'withdrawal',
    refusal: true,
    fields: `formerNumber | 取り消す文書の番号 | 須市第12号
formerDate | 取り消す文書の日付 | 令和8年11月2日
formerTitle | 取り消す文書の名前 | 決定通知書`,
    body: `{{formerDate}}付け{{formerNumber}}の{{formerTitle}}については、次の理由により取り消しましたので通知します。
【理由】
【教示】`,
  },
];

/** @throws Error when a draft above cannot be read, which its test would show first. */
function contentOf({ key, fields, body, ...head }: Draft) {
  const blocks = parseBlocks(body);
  const specs = parseFields(fields);
  if (!blocks.ok || !specs.ok) throw new Error(`the demo template ${key} cannot be read`);
  return { key, ...head, blocks: blocks.value, fields: specs.value };
}

export const demoTemplates = drafts.map(contentOf);
