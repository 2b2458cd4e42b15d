// Makes sure that what the project needs is installed, then runs a script with the Node it is written for.
// Plain JavaScript without dependencies: it is the only file that an older Node, before any install, has to understand.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [script, ...rest] = process.argv.slice(2);

if (script === undefined) leave('Say which script to run: node scripts/ready.mjs scripts/start.ts');
if (Number(process.versions.node.split('.')[0]) < 20) {
  leave(
    `This project needs Node 20 or newer, and this is Node ${process.versions.node}: install a newer one from nodejs.org.`,
  );
}

const missing = whatIsMissing();
if (missing !== undefined) install(missing);
run();

/** Why an install is needed, or undefined where everything is there and current. */
function whatIsMissing() {
  const wanted = read('package-lock.json');
  const installed = read('node_modules/.package-lock.json');
  if (wanted === undefined) return leave('package-lock.json is missing or broken: take it from the repository again.');
  if (installed === undefined) return 'Installing what the course needs, once; it takes a minute or two …';
  if (!existsSync(ownNode)) return 'Installing the Node that the course is built with …';
  return sameVersions(wanted.packages, installed.packages) ? undefined : 'Installing what has changed …';
}

function sameVersions(wanted, installed) {
  const same = ([path, one]) =>
    installed[path] === undefined ? one.optional === true : installed[path].version === one.version;
  return (
    Object.entries(wanted)
      .filter(([path]) => path !== '')
      .every(same) && Object.keys(installed).every((path) => wanted[path] !== undefined)
  );
}

function install(why) {
  console.log(why);
  const flags = [
    'ci',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts=false',
    '--include=dev',
    '--include=optional',
  ];
  const [command, ...before] = npm();
  const done = spawnSync(command, [...before, ...flags], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32' && before.length === 0,
  });
  if (done.error) leave('npm could not be started: it comes with Node, so install Node again from nodejs.org.');
  if (done.status !== 0) leave(sayWhatFailed(`${done.stdout}\n${done.stderr}`));
  if (!existsSync(ownNode) && !canRunScripts()) {
    leave(
      'Node 24 did not arrive with the other packages: run “npm rebuild node”, or install Node 24 from nodejs.org.',
    );
  }
}

/** The npm that runs this, so that the same npm installs; else the one on the path. */
function npm() {
  const running = process.env['npm_execpath'] ?? '';
  return basename(running) === 'npm-cli.js' ? [process.execPath, running] : ['npm'];
}

function sayWhatFailed(output) {
  const known = [
    [/EUSAGE|in sync/, 'package.json and package-lock.json do not agree: run “npm install” and commit both.'],
    [
      /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET|network/i,
      'The npm registry did not answer: check the connection and try again.',
    ],
    [/ENOSPC/, 'The disk is full: free about 1.5 GB and try again.'],
    [
      /EACCES|EPERM|EROFS/,
      'node_modules cannot be written: delete that folder, check who owns this one, and try again.',
    ],
    [/EINTEGRITY/, 'A package did not arrive whole: run “npm cache clean --force” and try again.'],
  ];
  const found = known.find(([sign]) => sign.test(output));
  const first = output.split('\n').find((line) => /npm (error|ERR!) (?!code)/.test(line)) ?? 'no reason given';
  return found ? found[1] : `The install failed (${first.trim()}): run “npm ci” to see everything it says.`;
}

/** Node strips types by itself from 22.18 on; anything newer can stand in for the one that is missing. */
function canRunScripts() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function run() {
  const child = spawn(existsSync(ownNode) ? ownNode : process.execPath, [join(root, script), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Ctrl-C reaches the script by itself; this one only has to outlive it.
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  }
  child.on('error', () =>
    leave('The Node that came with the packages does not run here: install Node 24 from nodejs.org.'),
  );
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function read(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
