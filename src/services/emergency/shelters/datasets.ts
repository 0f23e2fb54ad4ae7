import {
  column,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { hazardNames } from '../situation/text.ts';
import { emergencyTopic } from '../topic.ts';
import { headings, set } from './datasets-text.ts';
import { listShelters } from './queries.ts';

const shelters: DeclaredDataset = {
  ...{ slug: 'emergency-shelters', ...set, theme: 'just', frequency: 'continuous' },
  ...{ keywords: ['避難所', '防災', '自治体標準ODS'], href: '/emergency' },
  topics: [emergencyTopic],
  columns: [
    column('id', 'text', headings.id),
    column('name', 'text', headings.name),
    column('name_en', 'text', headings.nameEn),
    column('address', 'text', headings.address),
    column('latitude', 'latitude', headings.latitude),
    column('longitude', 'longitude', headings.longitude),
    column('telephone', 'text', headings.telephone),
    column('hazards', 'text', headings.hazards, {
      ...{ description: headings.hazardsHint, values: hazardNames },
    }),
    column('capacity', 'integer', headings.capacity),
    column('wheelchair', 'boolean', headings.wheelchair),
    column('accessible_toilet', 'boolean', headings.toilet),
    column('pets', 'boolean', headings.pets),
    column('infants', 'boolean', headings.infants),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) =>
    (await listShelters(unit)).map((one) => ({
      key: one.id,
      cells: [
        ...[one.id, one.name.ja, one.name.en, one.address, one.latitude, one.longitude],
        ...[one.telephone, one.hazards.join(';'), one.capacity, one.wheelchair],
        ...[one.accessibleToilet, one.pets, one.infants, one.sample],
      ],
    })),
  ),
};

export const shelterDatasets: DatasetSource = fixedSets('emergency', shelters);
