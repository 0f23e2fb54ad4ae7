import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { codeWords } from './text.ts';

export const CodeInput = z.object({
  code: z.string().trim().min(1, issue(codeWords.unknown)).max(100, issue(codeWords.unknown)),
});
