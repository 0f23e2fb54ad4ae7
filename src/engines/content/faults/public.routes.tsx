import { Hono } from 'hono';
import { writeCsv } from '#platform/delimited.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { accessibilityTopic } from './record.ts';
import { checklistCells, readReport } from './report.ts';
import { AccessibilityReport, contactOf, reportStyles } from './views/report.tsx';
import { home, publicWords } from './views/text.ts';

export const accessibilityPublicRoutes = new Hono<HttpEnv>()
  .get('/accessibility', async (c) => {
    cachePage(c, accessibilityTopic);
    const report = await inTown(c, readReport);
    return publicPage(
      c,
      {
        title: publicWords.title,
        lead: publicWords.lead,
        description: publicWords.lead,
        breadcrumbs: [home],
        styles: [reportStyles],
      },
      <AccessibilityReport report={report} contact={contactOf(c.var.town)} />,
    );
  })
  .get('/accessibility/checklist.csv', async (c) => {
    const { rows } = await inTown(c, readReport);
    return c.body(writeCsv(checklistCells(rows, c.var.language)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="accessibility-checklist.csv"',
    });
  });
