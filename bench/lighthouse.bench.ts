import { join } from 'node:path';
import { kindsOfPages } from '../tests/pages/kinds.ts';
import { floor, measurePage, openMeasuredBrowser, type Scores } from '../tests/pages/lighthouse.ts';
import { atLeast, type Bench, type Figure, median } from './figure.ts';
import { startProduct, temporaryFolder } from './product.ts';

const names = Object.keys(floor) as (keyof typeof floor)[];

/** The lowest of Lighthouse's scores on mobile settings over one page of each kind. */
export default {
  name: 'lighthouse',
  run: async () => {
    const folder = temporaryFolder();
    const product = await startProduct({ data: join(folder.path, 'data') });
    const { browser, port } = await openMeasuredBrowser();
    try {
      const measured: Scores[] = [];
      for (const path of await kindsOfPages(product.origin)) {
        const scores = await measurePage(product.origin + path, port);
        console.log(`  ${path}: ${names.map((name) => scores[name]).join(', ')}`);
        measured.push(scores);
      }
      const lowest = names.map((name): Figure => {
        const least = Math.min(...measured.map((scores) => scores[name]));
        return atLeast(
          `lowest ${name}, ${measured.length} kinds of pages`,
          least,
          'of 100',
          floor[name],
        );
      });
      const speeds = measured.map(({ performance }) => performance);
      return [
        ...lowest,
        atLeast('median performance', median(speeds), 'of 100', floor.performance),
      ];
    } finally {
      await browser.close();
      await product.stop();
      folder.remove();
    }
  },
} satisfies Bench;
