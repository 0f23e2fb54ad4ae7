/** What all samples share; telephone and address are nobody's. */
export const demoWords = {
  eligible:
    '市内に住所がある方、市内に通勤・通学している方、市内に事務所や事業所がある方や団体、その他この案に利害関係がある方',
  sendTo:
    '〒000-0000 見本市見本町1番地 見本市役所 担当課\nファクス 000-000-0001\n電子メール iken@example.jp\n電話 000-000-0000（平日8時30分から17時15分まで）',
} as const;
