/** Templates of the demo town. */
export const demoTemplates: readonly {
  readonly name: string;
  readonly html: string;
  /** Short name of the section; none is for all. */
  readonly department?: string;
}[] = [
  {
    name: '催しの案内',
    html: '<h2>日時</h2><p>月日（曜日）の時刻から時刻まで</p><h2>場所</h2><p>会場の名前</p><h2>申し込み</h2><p>申し込みの方法と期限</p>',
  },
  {
    name: '手続の案内',
    html: '<h2>対象</h2><p>どのような人が対象か</p><h2>必要なもの</h2><ul><li>持ち物</li></ul><h2>費用</h2><p>かかる費用</p>',
  },
  {
    name: '工事のお知らせ',
    department: 'suido',
    html: '<h2>工事の場所</h2><p>地区と道路の名前</p><h2>工事の期間</h2><p>初日から最終日まで</p><h2>お願い</h2><p>通行と水の使い方</p>',
  },
];
