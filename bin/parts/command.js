import { spawn } from 'node:child_process';
import { root } from './project.js';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {NodeJS.Signals} signal */
function stopWithUs(signal) {
  for (const child of running) child.kill(signal);
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/**
 * Commands that run when we are stopped are stopped too. Only then do we listen for signals: the
 * server that `npm start` becomes has a way of its own to end.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} to call when the command has ended
 */
function watch(child) {
  if (running.size === 0) process.on('SIGINT', stopWithUs).on('SIGTERM', stopWithUs);
  running.add(child);
  return () => {
    running.delete(child);
    if (running.size === 0) process.off('SIGINT', stopWithUs).off('SIGTERM', stopWithUs);
  };
}

/**
 * @typedef {object} CommandOptions
 * @property {'show' | 'keep'} [output] shown as it comes (the default), or kept for the caller
 * @property {Record<string, string | undefined>} [env] added to the environment
 * @property {string} [cwd]
 *
 * @typedef {object} CommandResult
 * @property {number} code exit code; 127 when the command was not found, 1 when a signal ended it
 * @property {string} output what it printed, when kept
 */

/**
 * Runs a command without a shell and without standard input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function run(command, args, { output = 'show', env = {}, cwd = root } = {}) {
  const sink = output === 'show' ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', sink, sink],
      env: { ...process.env, ...env },
    });
    const ended = watch(child);
    /** @type {Buffer[]} */
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    /** @param {number} code */
    const end = (code) => {
      ended();
      resolve({ code, output: Buffer.concat(printed).toString() });
    };
    child.on('error', (error) => {
      printed.push(Buffer.from(`${command}: ${error.message}\n`));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
