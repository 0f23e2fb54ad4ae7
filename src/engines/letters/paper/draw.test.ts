import { describe, expect, it } from 'vitest';
import { createPdf, stackPapers } from '#ui/pdf/document.ts';
import { readPdf } from '#ui/pdf/testing.ts';
import { demoTemplates } from '../demo-templates.ts';
import { standardAppeal } from '../text.ts';
import { drawLetter, footerOf, type Paper } from './draw.ts';

const town = { name: { ja: '須坂市', en: 'Suzaka City' } };

function paperOf(key: string, more: Partial<Paper> = {}): Paper {
  const found = demoTemplates.find((one) => one.key === key);
  if (!found) throw new Error(`no template ${key}`);
  const { key: _, ...template } = found;
  return {
    town: town.name.ja,
    seal: { kind: 'drawn', words: '見本須坂市長之公印' },
    verify: {
      code: '7K3M-9QXR-2P4D-W8HC',
      url: 'https://town.example/letters/verify/7K3M-9QXR-2P4D-W8HC',
    },
    letter: {
      template,
      documentNumber: '須市第12号',
      issuedOn: '2026-11-22',
      recipient: { name: '見本　花子', address: '長野県須坂市大字須坂1528番地の1' },
      sender: {
        post: '須坂市長',
        name: '見本　望',
        section: '須坂市 市民課',
        telephone: '026-000-0000',
      },
      fields: Object.fromEntries(template.fields.map((field) => [field.key, field.sample])),
      reasons: {
        rule: '要綱第4条第1号',
        facts: '設置が終わっていました。',
        appeal: standardAppeal(town),
      },
    },
    ...more,
  };
}

async function draw(paper: Paper) {
  const footer = footerOf(paper, true);
  const pdf = createPdf({
    title: paper.letter.template.title,
    language: 'ja',
    footer,
    madeAt: new Date(0),
  });
  drawLetter(pdf, paper);
  return pdf.toBytes();
}

const linesOf = async (paper: Paper) => readPdf(await draw(paper)).pages.flat();

describe('a letter on paper', () => {
  it('has number, day, recipient, sender, title, body and foot in the order of official letters', async () => {
    const lines = await linesOf(paperOf('decision'));
    const order = [
      '須市第12号',
      '令和8年11月22日',
      '長野県須坂市大字須坂1528番地の1',
      '見本　花子　様',
      '須坂市長　見本　望',
      '決定通知書',
      '記',
      '受付番号',
      '以上',
      '教示（不服の申立て）',
      'お問い合わせ',
      '確認番号　7K3M-9QXR-2P4D-W8HC',
      '1 / 1',
      '見本　須市第12号',
    ];
    expect(lines.filter((line) => order.includes(line))).toEqual(order);
  });

  it('prints rule, facts and 教示 of a refusal', async () => {
    const text = (await linesOf(paperOf('refusal'))).join('');
    expect(text).toContain('要綱第4条第1号');
    expect(text).toContain('設置が終わっていました。');
    expect(text).toContain('3か月以内に、須坂市長に対して審査請求をすることができます');
  });

  it('leaves out what has no value, and says 御中 to a body', async () => {
    const paper = paperOf('decision');
    const { amount: _, ...fields } = paper.letter.fields;
    const recipient = { name: '見本商店', honorific: '御中' } as const;
    const lines = await linesOf({ ...paper, letter: { ...paper.letter, fields, recipient } });
    expect(lines).not.toContain('決定した額');
    expect(lines).toContain('見本商店　御中');
  });

  it('marks a draft and gives it no code', async () => {
    const { verify: _, ...paper } = paperOf('decision');
    const lines = await linesOf({ ...paper, letter: { ...paper.letter, documentNumber: '' } });
    expect(lines[0]).toBe('【下書き】まだ発行していない文書です。');
    expect(lines.some((line) => line.startsWith('確認番号'))).toBe(false);
  });

  it('draws the same letter to the same bytes, with its fonts in the file', async () => {
    const first = await draw(paperOf('disclosure-partial'));
    expect(Buffer.from(first).equals(Buffer.from(await draw(paperOf('disclosure-partial'))))).toBe(
      true,
    );
    expect(readPdf(first).embedded).toBe(2);
  });

  it('puts many letters into one file, each with its own page numbers', async () => {
    async function* papers() {
      for (const key of ['decision', 'disclosure-partial', 'receipt']) {
        const paper = paperOf(key);
        yield {
          footer: footerOf(paper, false),
          draw: (pdf: Parameters<typeof drawLetter>[0]) => drawLetter(pdf, paper),
        };
      }
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of stackPapers({ title: '束', language: 'ja' }, papers()))
      pieces.push(piece);
    const { pages, embedded } = readPdf(Buffer.concat(pieces));
    expect(pages.map((lines) => lines.at(-2))).toEqual(['1 / 1', '1 / 2', '2 / 2', '1 / 1']);
    expect(embedded).toBe(2);
  });
});
