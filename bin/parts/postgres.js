import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** PostgreSQL refuses to run as root; Debian's package brings a user, every system has `nobody`. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      spawnSync('id', [flag, name], { encoding: 'utf8' }),
    );
    if (uid?.status === 0 && gid?.status === 0) {
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    }
  }
  throw new Error('no ordinary user to run PostgreSQL as');
}

/** @returns {Promise<number>} a port nobody listens on at this moment */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A lost test run is started again, so nothing here has to survive a power cut. */
const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * @param {string} bin folder with initdb
 * @param {string} folder an empty folder of the user's own
 * @param {{ uid?: number, gid?: number }} user
 * @param {string} password
 */
function initialise(bin, folder, user, password) {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const args = ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'scram-sha-256'];
  const encoding = ['-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', `--pwfile=${passwordFile}`];
  const made = spawnSync(join(bin, 'initdb'), [...args, ...encoding], { cwd: folder, ...user });
  rmSync(passwordFile);
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
}

/**
 * @param {string} bin
 * @param {string} folder
 * @param {{ uid?: number, gid?: number }} user
 * @param {number} port
 * @param {boolean} durable
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
function serve(bin, folder, user, port, durable) {
  const settings = [
    ...(durable ? [] : fast),
    `port=${port}`,
    'max_connections=200',
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ];
  const args = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  });
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (chunk) => {
      log = `${log}${chunk}`.slice(-4000);
      if (log.includes('ready to accept connections')) resolve(server);
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
}

/**
 * Starts a PostgreSQL server of our own in a temporary folder, as an ordinary user, on a free port
 * of the loopback interface. It and its folder are gone when this process ends, however it ends
 * (but for kill -9).
 * @param {string} bin the folder with initdb and postgres, as `findPostgres` says
 * @param {{ durable?: boolean }} [options] `durable`: a commit is on the disk when it returns, as with
 *   a real town
 * @returns {Promise<{ url: string, restart(): Promise<void>, stop(): Promise<void> }>} `restart`
 *   ends all connections and comes back on the same port
 */
export async function startPostgres(bin, { durable = false } = {}) {
  const user = ordinaryUser();
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const password = randomBytes(16).toString('hex');
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  const abandon = () => {
    server?.kill('SIGQUIT');
    remove();
  };
  process.once('exit', abandon);
  initialise(bin, folder, user, password);
  const port = await freePort();
  server = await serve(bin, folder, user, port, durable);
  const end = () =>
    new Promise((resolve) => {
      server?.removeAllListeners('exit').once('exit', resolve).kill('SIGINT');
    });
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    restart: async () => {
      await end();
      server = await serve(bin, folder, user, port, durable);
    },
    stop: async () => {
      process.off('exit', abandon);
      await end();
      remove();
    },
  };
}
