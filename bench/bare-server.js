import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// The least that Node can do: one answer from memory, nothing looked at. Started by page.bench.ts
// with what our own server sent.
const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const bytes = Buffer.from(body, 'base64');
// A flat list is what Node writes out fastest.
const list = Object.entries(headers).flat();

createServer((_request, response) => {
  response.writeHead(200, list);
  response.end(bytes);
}).listen(Number(process.env.PORT), '127.0.0.1');
