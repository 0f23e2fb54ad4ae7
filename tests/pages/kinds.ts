const always = [
  '/',
  '/news',
  // A table, attachments and pictures.
  '/news/gomi-dashikata',
  // A video with captions and its transcript.
  '/news/video-fuyu',
  '/search?q=保育',
  '/procedures/tennyu-yoyaku',
  '/procedures/tennyu-yoyaku/apply',
  '/plan',
  '/plan/indicators/online-procedures',
  '/calendar',
  '/topics/child',
  '/emergency',
];

/** Lists whose newest entry is a kind of page; its address changes with the month. */
const lists = { '/magazine': /href="(\/magazine\/[\d-]+)"/, '/press': /href="(\/press\/[^"/]+)"/ };

/** One page of each kind, for Lighthouse. */
export async function kindsOfPages(origin: string): Promise<readonly string[]> {
  const newest = Object.entries(lists).map(async ([list, link]) => {
    const html = await (await fetch(origin + list)).text();
    const path = link.exec(html)?.[1];
    if (!path) throw new Error(`${list} leads nowhere`);
    return path;
  });
  return [...always, ...Object.keys(lists), ...(await Promise.all(newest))];
}
