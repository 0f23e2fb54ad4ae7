export const respondentLabels = {
  area: { ja: 'お住まいの地区', en: 'Where do you live?', easy: 'どこに 住んで いますか' },
  age: { ja: '年齢', en: 'Your age', easy: '何さいですか' },
  sex: { ja: '性別', en: 'Your gender', easy: '男 ・ 女' },
};
