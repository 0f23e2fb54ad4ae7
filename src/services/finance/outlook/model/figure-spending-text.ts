import { textOf as text } from './text-of.ts';

/** Expenditure, facilities, people. */
export const spendingTexts = {
  'nature.personnel': text('人件費', 'Personnel', '市で 働く 人の 給料'),
  'nature.social': text('扶助費', 'Social assistance', '子どもや 医療などの 支え'),
  'social.child': text('子どもの扶助費', 'Social assistance for children', '子どもの ための 支え'),
  'social.elderly': text(
    '高齢者の扶助費',
    'Social assistance for older people',
    'お年寄りの ための 支え',
  ),
  'social.other': text('その他の扶助費', 'Other social assistance', 'そのほかの 支え'),
  'nature.debt': text('公債費', 'Debt service', '返す お金'),
  'nature.goods': text('物件費', 'Goods and services', '物や 仕事を 買う お金'),
  'nature.maintenance': text('維持補修費', 'Maintenance', '建物や 道の 手入れ'),
  'nature.subsidies': text('補助費等', 'Subsidies', '団体への 補助'),
  'nature.transfers-out': text('繰出金', 'Transfers out', '健康保険などの 会計へ 出す お金'),
  'nature.reserves': text('積立金', 'Reserves', '貯金する お金'),
  'nature.lending': text('投資・出資金・貸付金', 'Investments and loans', '貸す お金など'),
  'nature.construction': text('普通建設事業費', 'Construction', '建物や 道を つくる お金'),
  'nature.disaster': text('災害復旧事業費など', 'Disaster recovery works', '災害の あとの 修理'),
  'nature.advance': text(
    '前年度繰上充用金',
    'Advance for the year before',
    '前の 年の 足りない 分',
  ),
  'service.existing-principal': text(
    '今ある地方債の元金',
    'Principal on present loans',
    'いま 借りている お金の 返済',
  ),
  'service.existing-interest': text(
    '今ある地方債の利子',
    'Interest on present loans',
    'いま 借りている お金の 利子',
  ),
  'service.new-principal': text(
    '今後の地方債の元金',
    'Principal on new bonds',
    'これから 借りる お金の 返済',
  ),
  'service.new-interest': text(
    '今後の地方債の利子',
    'Interest on new bonds',
    'これから 借りる お金の 利子',
  ),
  'facility.repair': text('大規模改修の費用', 'Major repairs', '建物の 大きな 修理'),
  'facility.rebuild': text('建替えの費用', 'Rebuilding', '建物の 建てかえ'),
  'facility.backlog': text(
    '積み残しの解消の費用',
    'Overdue repairs and rebuildings',
    'おくれている 修理と 建てかえ',
  ),
  'facility.infrastructure': text(
    '道路・橋の更新の費用',
    'Renewal of roads and bridges',
    '道と 橋の 作りなおし',
  ),
  'facility.returning': text(
    'やり残した更新のうち、その年に行う時期が来る分',
    'Renewal left undone that comes back in the year',
    '前に できなかった 分',
  ),
  'facility.left': text(
    'その年にやり残す更新',
    'Renewal left undone in the year',
    'その年に できない 分',
  ),
  'facility.deferred': text(
    'やり残した更新の残り',
    'Renewal still undone',
    'まだ なおして いない 分',
  ),
  'facility.undone': text(
    'やり残した更新（基準年度の価格）',
    'Renewal left undone, at prices of the base year',
    'できなかった 分（はじめの 年の ねだん）',
  ),
  'facility.need': text(
    '公共施設の更新費用',
    'Renewal of public facilities',
    '建物や 道を 新しくする お金',
  ),
  'facility.upkeep': text(
    '施設の毎年の修繕の費用',
    'Yearly upkeep of facilities',
    '毎年の 小さな 修理',
  ),
  'facility.enterprise': text(
    '上下水道の更新の費用',
    'Renewal of water and sewers',
    '水道の 作りなおし',
  ),
  'construction.renewal': text(
    '公共施設の更新に充てる額',
    'Spent on renewal',
    '新しくするために 使う お金',
  ),
  'construction.other': text(
    'その他の普通建設事業費',
    'Other construction',
    'そのほかに つくる お金',
  ),
  'construction.grants': text(
    '建設への国・県の負担',
    'Grants for construction',
    'つくる ときに 国や 県が 出す お金',
  ),
  'construction.own': text(
    '建設の市の負担',
    'Construction paid by the town',
    'つくる ときに まちが 出す お金',
  ),
  'construction.bonds': text(
    '建設のための地方債',
    'Bonds for construction',
    'つくるために 借りる お金',
  ),
  'current.personnel': text(
    '人件費の経常経費充当一般財源',
    'Personnel, current, general funds',
    '給料の うち 毎年の 自由な お金',
  ),
  'current.social': text(
    '扶助費の経常経費充当一般財源',
    'Social assistance, current, general funds',
    '支えの うち 毎年の 自由な お金',
  ),
  'current.debt': text(
    '公債費の経常経費充当一般財源',
    'Debt service, current, general funds',
    '返済の うち 毎年の 自由な お金',
  ),
  'current.goods': text(
    '物件費の経常経費充当一般財源',
    'Goods and services, current, general funds',
    '物や 仕事の うち 毎年の 自由な お金',
  ),
  'current.maintenance': text(
    '維持補修費の経常経費充当一般財源',
    'Maintenance, current, general funds',
    '手入れの うち 毎年の 自由な お金',
  ),
  'current.subsidies': text(
    '補助費等の経常経費充当一般財源',
    'Subsidies, current, general funds',
    '補助の うち 毎年の 自由な お金',
  ),
  'current.transfers-out': text(
    '繰出金の経常経費充当一般財源',
    'Transfers out, current, general funds',
    'ほかの 会計へ 出す うち 毎年の 自由な お金',
  ),
  'current.lending': text(
    '投資・出資金・貸付金の経常経費充当一般財源',
    'Investments and loans, current, general funds',
    '貸す お金の うち 毎年の 自由な お金',
  ),
  'population.total': text('人口', 'Residents', '住んでいる 人'),
  'population.child': text('年少人口（0〜14歳）', 'Children (0 to 14)', '子ども（0〜14さい）'),
  'population.working': text(
    '生産年齢人口（15〜64歳）',
    'Working age (15 to 64)',
    '15〜64さいの 人',
  ),
  'population.elderly': text(
    '老年人口（65歳以上）',
    'Older people (65 and over)',
    '65さい以上の 人',
  ),
  'population.late-elderly': text('75歳以上の人口', 'People of 75 and over', '75さい以上の 人'),
  'staff.count': text('職員数', 'Staff', '市で 働く 人の 数'),
  'population.gap-index': text(
    '推計人口に対する実際の人口の比',
    'Residents against the projection',
    '人口の 数字との 違い',
  ),
  'population.need-index': text(
    '人口による基準財政需要額の増減',
    'Standard need by residents',
    '人口で 変わる 必要な お金',
  ),
  'staff.unit-cost': text(
    '職員1人当たりの人件費',
    'Personnel cost per member of staff',
    '1人の 給料',
  ),
  'staff.retirement-unit': text(
    '退職手当の1人当たりの額',
    'Retirement allowance per person',
    'やめる 人 1人の お金',
  ),
  'staff.retirement': text('退職手当', 'Retirement allowances', 'やめる 人の お金'),
  'transfers.elderly': text(
    '高齢者医療・介護などへの繰出金',
    'Transfers for care and medicine of older people',
    'お年寄りの 医療や 介護へ 出す お金',
  ),
  'transfers.other': text('その他の繰出金', 'Other transfers out', 'そのほかの 会計へ 出す お金'),
  'construction.price-index': text(
    '建設費の指数（基準年度＝1）',
    'Construction prices (base year = 1)',
    'つくる ための ねだん',
  ),
};
