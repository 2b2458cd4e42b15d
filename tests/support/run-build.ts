// Runs the build as a person would, in another folder, and brings back what it said.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a finished program left. */
export interface Finished {
  readonly code: number;
  readonly said: string;
}

/** Runs a script of the project with these variables set. @example await runScript('scripts/build.ts', { BASE: '/curso/' }) */
export function runScript(script: string, env: Readonly<Record<string, string>>): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script)], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    child.on('close', (code) => {
      resolve({ code: code ?? 1, said });
    });
  });
}
