import { describe, expect, test } from 'vitest';
import { htmlOf } from '../testing.tsx';
import { Checkboxes, Radios } from './choices.tsx';
import { DataTable } from './data-table.tsx';
import { dayText, momentText } from './day.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FigureValue } from './figure-value.tsx';
import { typedValue, typedValues } from './form-values.ts';
import { Pager, pagesToShow } from './pager.tsx';
import { Phrases } from './phrases.tsx';
import { Ruby } from './ruby.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const label = { ja: '郵便番号', en: 'Postcode' };
const hint = { ja: '7桁の数字', en: 'Seven digits' };
const error = { ja: '7桁で入力してください。', en: 'Enter seven digits.' };

describe('fields', () => {
  test('label, hint and error belong to the input', () => {
    const html = htmlOf(<TextField label={label} name="postcode" hint={hint} error={error} />);
    expect(html).toContain('<label class="field-label" for="field-postcode">');
    expect(html).toContain('aria-describedby="field-postcode-hint field-postcode-error"');
    expect(html).toContain('id="field-postcode-error"');
    expect(html).toContain('aria-invalid="true"');
  });

  test('required and optional are words', () => {
    expect(htmlOf(<TextField label={label} name="a" required />)).toContain('※必須');
    expect(htmlOf(<TextField label={label} name="a" />, 'en')).toContain('Optional');
  });

  test('what was typed comes back as text', () => {
    const typed = '"><script>';
    expect(htmlOf(<TextField label={label} name="a" value={typed} />)).not.toContain('<script>');
    expect(htmlOf(<TextArea label={label} name="a" value={'</textarea><b>'} />)).toContain(
      '&lt;/textarea>&lt;b>',
    );
  });

  test('the error summary leads to each field; an error of the whole form leads nowhere', () => {
    const html = htmlOf(<ErrorSummary errors={{ 'rows.2.amount': error, form: hint }} />);
    expect(html).toContain('確認が必要な項目が2件あります');
    expect(html).toContain('<a href="#field-rows.2.amount">7桁で入力してください。</a>');
    expect(html).toContain('<li>7桁の数字</li>');
    expect(htmlOf(<ErrorSummary errors={undefined} />)).toBe('');
  });

  test('chosen options are chosen', () => {
    const options = ['a', 'b'].map((value) => ({ value, label: { ja: value, en: value } }));
    const radios = htmlOf(<Radios label={label} name="one" options={options} value="b" />);
    expect(radios).toMatch(/value="b" checked/);
    expect(radios).not.toMatch(/value="a" checked/);
    const boxes = htmlOf(<Checkboxes label={label} name="all" options={options} values={['a']} />);
    expect(boxes).toMatch(/value="a" checked/);
    expect(boxes).toContain('<fieldset class="field" id="field-all"');
  });

  test('values of a form as they came', () => {
    const file = new File(['x'], 'x.pdf');
    const values = { name: '須坂', topics: ['a', 'b'], none: '', file };
    expect(typedValue(values, 'name')).toBe('須坂');
    expect(typedValue(values, 'file')).toBe('');
    expect(typedValue(undefined, 'name')).toBe('');
    expect(typedValues(values, 'topics')).toEqual(['a', 'b']);
    expect(typedValues(values, 'none')).toEqual([]);
  });
});

describe('lists', () => {
  test.each([
    [1, 1, [1]],
    [1, 5, [1, 2, 0, 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [50, 100, [1, 0, 49, 50, 51, 0, 100]],
  ])('page %i of %i', (current, last, shown) => {
    expect(pagesToShow(current, last)).toEqual(shown);
  });

  test.each([
    { total: 0, page: 1, text: '0件' },
    { total: 7, page: 1, text: '全7件' },
    { total: 12_345, page: 2, text: '全12,345件中 21〜40件' },
    { total: 41, page: 3, text: '全41件中 41〜41件' },
  ])('$total rows, page $page: $text', ({ total, page, text }) => {
    const html = htmlOf(
      <Pager page={page} pageSize={20} total={total} href={(number) => `?page=${number}`} />,
    );
    expect(html).toContain(`>${text}</p>`);
  });

  test('a table names its cells for the cards of a phone', () => {
    const html = htmlOf(
      <DataTable
        caption={label}
        columns={[
          { key: 'a', label, rowHeader: true, render: (row: string) => row },
          { key: 'b', label: hint, numeric: true, render: () => 5 },
        ]}
        rows={['x']}
      />,
    );
    expect(html).toContain('<th scope="row" data-label="郵便番号">x</th>');
    expect(html).toContain('<td class="numeric" data-label="7桁の数字">5</td>');
  });
});

describe('text', () => {
  test('Japanese headings may break between phrases only', () => {
    expect(htmlOf(<Phrases>広報を読んでいる人の割合</Phrases>)).toMatch(
      /^<span class="phrases">.+<wbr\/?>.+<\/span>$/,
    );
    expect(htmlOf(<Phrases>Share of readers</Phrases>, 'en')).toBe('Share of readers');
  });

  test('furigana for those who asked', () => {
    const name = <Ruby text="須坂" reading="すざか" />;
    expect(htmlOf(name)).toBe('須坂');
    expect(htmlOf(name, 'ja', true)).toContain('<rt>すざか</rt>');
  });

  test('dates in full', () => {
    expect(dayText('2026-11-22', 'ja')).toBe('2026年11月22日（日）');
    expect(dayText('2026-11-22', 'ja', true)).toBe('令和8年11月22日（日）');
    expect(momentText(new Date('2026-03-31T15:05:00Z'), 'ja')).toBe('2026年4月1日（水） 00:05');
  });

  test('no figure is said, not shown as zero', () => {
    const unit = { ja: '%', en: '%' };
    expect(htmlOf(<FigureValue value={undefined} unit={unit} />)).toContain('データなし');
    expect(htmlOf(<FigureValue value={0} digits={1} unit={unit} />)).toContain('0.0');
  });
});
