import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { run } from './parts/command.js';
import { installPackages } from './parts/packages.js';
import { root } from './parts/project.js';

const template = join(root, 'bin/new-service');

/**
 * @param {string} message
 * @returns {never}
 */
function refuse(message) {
  console.error(message);
  process.exit(1);
}

/**
 * The spellings of a name, by their place holders in the template.
 * @param {string} kebab `lost-property`
 * @param {string | undefined} ja
 */
function spellings(kebab, ja) {
  const words = kebab.split('-');
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const spaced = words.join(' ');
  const title = spaced.charAt(0).toUpperCase() + spaced.slice(1);
  return {
    __kebab__: kebab,
    __snake__: words.join('_'),
    __camel__: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    __pascal__: pascal,
    __title__: title,
    __ja__: ja ?? title,
  };
}

/**
 * @param {string} content
 * @param {Record<string, string>} words
 */
function fillIn(content, words) {
  return Object.entries(words).reduce(
    (text, [place, word]) => text.replaceAll(place, word),
    content,
  );
}

/**
 * @param {string} folder
 * @param {Record<string, string>} words
 */
function writeFiles(folder, words) {
  for (const entry of readdirSync(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(folder, relative(template, from).replace(/\.txt$/, ''));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, fillIn(readFileSync(from, 'utf8'), words));
  }
}

/**
 * Adds the service to the list that the app is made from.
 * @param {Record<string, string>} words
 */
function register(words) {
  const file = join(root, 'src/app/services.ts');
  const list = /(export const services\b[^=]*= \[)([^\]]*)\]/;
  const source = readFileSync(file, 'utf8');
  if (!list.test(source)) refuse('src/app/services.ts holds no list `services` to add to.');
  const added = source.replace(list, (_all, head, names) => {
    const known = names.trim().replace(/,$/, '');
    return `${head}${known ? `${known}, ` : ''}${words.__camel__}]`;
  });
  const line = `import { ${words.__camel__} } from '#services/${words.__kebab__}/service.ts';\n`;
  writeFileSync(file, line + added);
}

/**
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function must(tool, args) {
  const result = await run(join(root, 'node_modules/.bin', tool), args, { output: 'keep' });
  if (result.code !== 0) refuse(result.output);
}

const [name = '', ja] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  refuse('Usage: npm run new:service NAME [JAPANESE-NAME]   (NAME in kebab-case: lost-property)');
}
const folder = join(root, 'src/services', name);
if (existsSync(folder) || existsSync(join(root, 'src/engines', name))) {
  refuse(`${name} is there already; choose another name.`);
}
await installPackages({ development: true });
const words = spellings(name, ja);
writeFiles(folder, words);
register(words);
await must('biome', ['check', '--write', `src/services/${name}`, 'src/app/services.ts']);
await must('drizzle-kit', ['generate', '--name', `add-${name}`]);

console.log(`
src/services/${name} is written, registered in src/app/services.ts and has its migration.

  npx vitest run src/services/${name}   run its tests
  npm start                             see /${name} and /staff/${name}

Then make it yours, in this order (CONTRIBUTING.md says more):
  README.md    say what it is for and what it promises
  schema.ts    store what you need; afterwards: npm run migrations -- --name WHAT-CHANGED
  rules.ts     write the rules with their tests first
  text.ts      every sentence, in Japanese and English
`);
