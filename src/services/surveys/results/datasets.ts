import {
  type Column,
  type ColumnType,
  column,
  type DatasetSource,
  type DeclaredDataset,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { surveysTopic, topicOf } from '../questionnaires/appearance.ts';
import { getSurvey, listSurveys, type Survey } from '../questionnaires/queries.ts';
import { resultsTopic } from './commands.ts';
import { descriptionOf, headings, titleOf } from './datasets-text.ts';
import { exportTexts } from './desk-text.ts';
import { resultRows } from './export.ts';
import { findResults } from './queries.ts';

const types: Readonly<Record<string, ColumnType>> = {
  ...{ count: 'integer', percent: 'number', low_95: 'number', high_95: 'number' },
  answered: 'integer',
};

/** The columns of the export, by the names that it has in English. */
const columns: readonly Column[] = [
  column('row', 'integer', headings.number),
  ...exportTexts.columns.map((title) =>
    column(title.en, types[title.en] ?? 'text', title, {
      ...(title.en === 'percent' && { description: headings.weighted }),
    }),
  ),
];

/** What the page of the results shows, small cells left out as there. */
function resultsOf(survey: Survey): DeclaredDataset {
  const { id, slug, title, summary, departmentId, opensOn, closesOn, sample } = survey;
  return {
    ...{ slug: `survey-${slug}`, title: titleOf(title), description: descriptionOf(summary) },
    ...{ theme: 'soci', frequency: 'irregular', keywords: ['アンケート', '市民意識'] },
    ...{ departmentId, sample, href: `/surveys/${slug}/results`, columns },
    ...(opensOn && { temporal: { from: opensOn, ...(closesOn && { until: closesOn }) } }),
    topics: [surveysTopic, topicOf(survey), resultsTopic(id)],
    rows: rowsFrom(async (unit) => {
      const now = await getSurvey(unit, id);
      const counted = now.publishedAt && now.state !== 'draft' && (await findResults(unit, id));
      const rows = counted ? resultRows(counted.content, 'ja').slice(1) : [];
      return rows.map((cells, index) => ({
        key: String(index + 1).padStart(6, '0'),
        cells: [index + 1, ...cells.map((cell) => (cell === '' ? null : cell))],
      }));
    }),
  };
}

/** One set for each survey whose results somebody has published. */
export const surveyDatasets: DatasetSource = {
  name: 'surveys',
  topics: [surveysTopic],
  async list(unit) {
    const surveys = await listSurveys(unit, { states: ['open', 'closed'] });
    return surveys.filter(({ publishedAt }) => publishedAt).map(resultsOf);
  },
};
