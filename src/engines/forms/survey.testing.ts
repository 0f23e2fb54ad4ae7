import type { FormDefinition } from './definition/model.ts';

const both = (ja: string, en: string) => ({ ja, en, easy: ja });
const option = (value: string, ja: string, en: string) => ({ value, label: both(ja, en) });

/** A questionnaire with every kind of question that only surveys ask; not yet checked. */
export const questionnaire: FormDefinition = {
  fields: [
    {
      ...{ key: 'living', label: both('住みやすさ', 'Living here'), required: true },
      ...{ kind: 'scale', min: 1, max: 5, noOpinion: both('わからない', 'I do not know') },
      labels: { min: both('住みにくい', 'Poor'), max: both('住みやすい', 'Good') },
    },
    {
      ...{ key: 'services', label: both('満足度', 'Satisfaction'), required: true, kind: 'matrix' },
      rows: [
        option('roads', '道路の整備', 'Roads'),
        option('schools', '学校教育', 'Schools'),
        option('buses', 'バスなどの公共交通', 'Buses and trains'),
      ],
      options: [
        option('good', '満足', 'Good'),
        option('fair', 'ふつう', 'Fair'),
        option('poor', '不満', 'Poor'),
      ],
    },
    {
      ...{ key: 'why', label: both('道路が不満な理由', 'Why roads are poor'), required: false },
      ...{ kind: 'long-text', maxLength: 400 },
    },
    {
      ...{ key: 'priority', label: both('力を入れること', 'Priorities'), required: true },
      ...{ kind: 'ranking', top: 3 },
      options: [
        option('care', '福祉', 'Care'),
        option('work', '仕事', 'Work'),
        option('green', '環境', 'Environment'),
        option('safety', '防災', 'Safety'),
      ],
    },
    {
      ...{ key: 'ways', label: both('市政を知る方法', 'Where news comes from'), required: true },
      ...{ kind: 'choices', exclusive: ['none'] },
      options: [
        option('paper', '広報紙', 'Paper'),
        option('web', 'ホームページ', 'Website'),
        { ...option('else', 'その他', 'Other'), other: true },
        option('none', '特にない', 'None of these'),
      ],
    },
  ],
  screens: [
    {
      id: 'town',
      title: both('まちについて', 'The town'),
      items: [
        { field: 'living' },
        { field: 'services' },
        { field: 'why', when: 'poor-roads' },
        { field: 'priority' },
      ],
    },
    { id: 'news', title: both('情報について', 'News'), items: [{ field: 'ways' }] },
  ],
  rules: [
    {
      name: 'poor-roads',
      label: both('道路に不満がある', 'Roads are poor'),
      condition: { field: 'services.roads', is: 'poor' },
    },
  ],
  checks: [],
};
