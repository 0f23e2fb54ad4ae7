import type { FormDefinition } from '../definition/model.ts';
import { templateTexts as words } from './template-text.ts';

/** A small form that shows every column of the table at work. */
export const templateForm: FormDefinition = {
  fields: [
    { key: 'name', label: words.name, required: true, kind: 'name', question: 'person.name' },
    { key: 'people', label: words.people, required: true, kind: 'number', min: 1, max: 20 },
    {
      ...{ key: 'home', label: words.home, hint: words.homeHint, required: true, kind: 'choice' },
      options: [
        { value: 'own', label: words.own },
        { value: 'rent', label: words.rent },
      ],
    },
    { key: 'cost', label: words.cost, required: true, kind: 'money', min: 0 },
    {
      ...{ key: 'children', label: words.children, required: false, kind: 'repeat' },
      ...{ minRows: 0, maxRows: 10, rowLabel: words.children },
      fields: [
        { key: 'child', label: words.child, required: true, kind: 'name' },
        {
          ...{ key: 'born', label: words.born, required: true, kind: 'date' },
          latest: { today: {} },
        },
      ],
    },
  ],
  screens: [
    { id: 'you', title: words.you, items: [{ field: 'name' }, { field: 'people' }] },
    {
      id: 'living',
      title: words.living,
      items: [{ field: 'home' }, { field: 'cost', when: 'rents' }],
    },
    { id: 'family', title: words.family, when: 'family', items: [{ field: 'children' }] },
  ],
  rules: [
    {
      name: 'rents',
      label: words.rents,
      condition: {
        all: [
          { field: 'people', compare: '>=', value: 2 },
          { field: 'home', is: 'rent' },
        ],
      },
    },
    {
      name: 'family',
      label: words.withFamily,
      condition: { field: 'people', compare: '>=', value: 2 },
    },
  ],
  checks: [],
};
