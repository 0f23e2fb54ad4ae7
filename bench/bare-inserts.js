// Inserts rows of so many bytes, each in a transaction of its own, and prints the rate as one line of JSON.
// node bench/bare-inserts.js DATABASE-URL BYTES CONNECTIONS SECONDS
import { randomBytes } from 'node:crypto';
import pg from 'pg';

const [url = '', bytes = '', connections = '', seconds = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: Number(connections) });
await pool.query(
  'CREATE TABLE IF NOT EXISTS bare (id bigserial PRIMARY KEY, content bytea NOT NULL)',
);
// Stored as it is: bytes of chance do not compress, and rows stay in their page.
await pool.query('ALTER TABLE bare ALTER COLUMN content SET STORAGE PLAIN');
const content = randomBytes(Number(bytes));
const began = performance.now();
const end = began + Number(seconds) * 1000;
let rows = 0;

async function insert() {
  const client = await pool.connect();
  while (performance.now() < end) {
    await client.query('BEGIN');
    await client.query({
      name: 'insert',
      text: 'INSERT INTO bare (content) VALUES ($1)',
      values: [content],
    });
    await client.query('COMMIT');
    rows += 1;
  }
  client.release();
}

await Promise.all(Array.from({ length: Number(connections) }, insert));
console.log(JSON.stringify({ perSecond: rows / ((performance.now() - began) / 1000) }));
await pool.end();
