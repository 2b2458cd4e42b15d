// The list of packages: pinned, the same for every kind of computer, and silent about where it was made.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Entry & {
  readonly scripts: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

/** The entry that a package finds when it asks for another, going up. */
function find(from: string, name: string): Entry | undefined {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const found = packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`];
    if (found || place === '') return found;
  }
}

test('the lock names no place that packages come from', () => {
  const places = Object.entries(packages).filter(([, entry]) => 'resolved' in entry);
  expect(places.map(([place]) => place)).toEqual([]);
});

test('what the bench compares us with is locked as silently and for every computer, and nothing of ours depends on it', () => {
  const text = readFileSync('bench/starlight/package-lock.json', 'utf8');
  const locked = (JSON.parse(text) as { readonly packages: typeof packages }).packages;
  expect(text).not.toMatch(/"resolved"|\.tgz/);
  expect(locked).toHaveProperty('node_modules/@astrojs/starlight');
  const wanted = Object.values(locked).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  const held = new Set(Object.keys(locked).map((path) => path.replace(/^.*node_modules\//, '')));
  expect(wanted.filter((name) => !held.has(name))).toEqual([]);
  expect(Object.keys(packages).filter((path) => path.includes('starlight'))).toEqual([]);
});

test('the lock agrees with package.json', () => {
  expect(packages['']?.dependencies).toEqual(own.dependencies);
  expect(packages['']?.devDependencies).toEqual(own.devDependencies);
});

test('the lock holds the right binary for every kind of computer', () => {
  const wrong = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && find(place, name)?.version !== version)
      .map(
        ([name, version]) => `${place} wants ${name} ${version}, the lock has ${find(place, name)?.version ?? 'none'}`,
      ),
  );
  expect(wrong).toEqual([]);
});

test('every package is held to its major version', () => {
  const versions = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(versions.filter(([, version]) => !/^[~^]\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the package that brings Node may run its script, and every command goes through the one that gets things ready', () => {
  expect(own.allowScripts['node']).toBe(true);
  const commands = Object.entries(own.scripts).filter(([name]) => name !== 'audit');
  expect(commands.filter(([, command]) => !command.startsWith('node scripts/ready.mjs '))).toEqual([]);
});
