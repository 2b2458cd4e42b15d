// Brings out the browser that the package @sparticuz/chromium carries, with its libraries and fonts, once.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const parcel = join(root, 'node_modules/@sparticuz/chromium');

/** A program and the surroundings it needs. */
export interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser from the package, unpacked into .cache/ if it is not there yet.
 *
 * @returns undefined where the package carries none for this kind of computer
 */
export async function unpackBrowser(): Promise<Program | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(join(parcel, 'bin/chromium.br'))) {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(join(parcel, 'package.json'), 'utf8')) as { version: string };
  const home = join(root, '.cache', `browser-${version}`);
  if (!existsSync(home)) await unpackInto(home);
  return {
    path: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], join(home, 'lib'), home].filter(Boolean).join(':'),
      FONTCONFIG_PATH: home,
    },
  };
}

/** Unpacks beside the place and moves it there whole, so that a stop halfway leaves nothing that looks ready. */
async function unpackInto(home: string): Promise<void> {
  console.log('Unpacking a browser, once …');
  const half = `${home}.${String(process.pid)}`;
  mkdirSync(half, { recursive: true });
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    untar(brotliDecompressSync(readFileSync(join(parcel, 'bin', `${name}.tar.br`))), half);
  }
  writeFileSync(join(half, 'fonts.conf'), describeFonts(home));
  await pipeline(
    createReadStream(join(parcel, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(half, 'chromium'), { mode: 0o755 }),
  );
  if (existsSync(home)) rmSync(half, { recursive: true });
  else renameSync(half, home);
}

/** The packed fonts first, so that pages look the same everywhere; the system's own for what those lack. */
const describeFonts = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${home}/fontconfig</cachedir>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/** Writes the plain files of a tar archive; nothing else is in these. */
export function untar(archive: Buffer, folder: string): void {
  const text = (from: number, to: number): string => archive.toString('utf8', from, to).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const size = parseInt(text(at + 124, at + 136), 8) || 0;
    const isFile = ['0', ''].includes(text(at + 156, at + 157));
    const path = join(folder, text(at, at + 100));
    if (isFile && path.startsWith(folder)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, archive.subarray(at + 512, at + 512 + size), { mode: 0o755 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
