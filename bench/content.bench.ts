import { checkContent } from '#engines/content/checks/check.ts';
import { toPlainText } from '#engines/content/html/plain-text.ts';
import { measurePlainness } from '#engines/content/plain/measure.ts';
import { atMost, type Bench, median } from './figure.ts';

/** A page as a section writes it: headings, text, links, lists, tables, dates, some of them wrong. */
function section(number: number): string {
  const day = 1 + (number % 28);
  return `<h2>第${number}回の説明会</h2><p>市では、11月${day}日（月）に防災に関する説明会を開催します。参加する人は、前日までに<a href="/news/${number}">第${number}回の申し込みのページ</a>から申し込んでください。会場は市役所の2階です。時間は13時30分～15時です。詳しくは<a href="/x${number}">こちら</a>をご覧ください。</p><h3>持ち物</h3><ul><li>筆記用具</li><li>飲み物</li><li>マイバッグ</li></ul><table><caption>日程</caption><thead><tr><th scope="col">日　時</th><th scope="col">会場</th></tr></thead><tbody><tr><td>2026/11/${day}</td><td>㈱見本の会議室</td></tr><tr><td>１２月${day}日</td><td>体育館</td></tr></tbody></table><p>この説明会につきましては、当該地域にお住まいの方を対象に実施するものであり、参加されなかった方にも資料が配られる予定とされています。Please bring your own drink and shoes.</p>`;
}

/** 5,000 words of Japanese are about 15,000 letters. */
const letters = 15_000;

function longPage(): string {
  let html = '';
  for (let number = 1; toPlainText(html).replace(/\s/g, '').length < letters; number++) {
    html += section(number);
  }
  return html;
}

function timed(work: () => unknown): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

/** The whole check of a very long page, as the editor asks for it while somebody types. */
export default {
  name: 'content',
  run: async () => {
    const html = longPage();
    const options = { today: '2026-11-23', knownLinks: () => 'ok' as const };
    if (checkContent(html, options).length < 100) throw new Error('the page has faults to find');
    const checks = Array.from({ length: 21 }, () => timed(() => checkContent(html, options)));
    const plain = timed(() => measurePlainness(toPlainText(html)));
    return [
      atMost('page of 5,000 words: check, median', median(checks), 'ms', 150),
      atMost('page of 5,000 words: check, slowest of 21', Math.max(...checks), 'ms', 300),
      atMost('page of 5,000 words: readability', plain, 'ms', 50),
    ];
  },
} satisfies Bench;
