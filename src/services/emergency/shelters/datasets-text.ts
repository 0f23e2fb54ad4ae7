export const set = {
  title: {
    ja: '指定緊急避難場所一覧',
    en: 'Designated emergency shelters',
    easy: '災害の ときに 逃げる 場所',
  },
  description: {
    ja: '災害のときに身を守るために逃げる場所の名前、住所、対応する災害、収容人数、設備、位置をまとめたデータです。防災地図や避難計画づくりに使えます。',
    en: 'Places of refuge in a disaster: name, address, hazards they are safe for, capacity, equipment and position. Use it for maps and evacuation plans.',
    easy: '災害の ときに 逃げる 場所の 名前と 住所と 地図の 場所です。',
  },
} as const;

export const headings = {
  id: { ja: 'ID', en: 'Id' },
  name: { ja: '名称', en: 'Name' },
  nameEn: { ja: '名称_英字', en: 'Name in English' },
  address: { ja: '所在地_連結表記', en: 'Address' },
  latitude: { ja: '緯度', en: 'Latitude' },
  longitude: { ja: '経度', en: 'Longitude' },
  telephone: { ja: '電話番号', en: 'Telephone' },
  hazards: { ja: '対応する災害', en: 'Hazards' },
  hazardsHint: {
    ja: '災害対策基本法第49条の4の災害の種別です。複数は「;」で区切ります。',
    en: 'Hazards of article 49-4 of the Basic Act on Disaster Management, separated by “;”.',
  },
  capacity: { ja: '想定収容人数', en: 'Capacity' },
  wheelchair: { ja: '車いす対応', en: 'Wheelchair access' },
  toilet: { ja: 'バリアフリートイレ', en: 'Accessible toilet' },
  pets: { ja: 'ペット同伴', en: 'Pets' },
  infants: { ja: '乳幼児設備', en: 'For infants' },
  sample: { ja: '見本', en: 'Sample' },
} as const;
