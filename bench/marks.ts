// What Lighthouse makes of home and every lesson, as a phone: its mark for performance.
import lighthouse from 'lighthouse';
import { median } from './measure.ts';
import type { OpenSite } from './site.ts';
import { show, writeTable } from './table.ts';

const runs = 3;

/** The median of three runs each, with the three times that make most of the mark. */
export async function measureMarks({ origin, debugPort, catalogue }: OpenSite): Promise<string> {
  const rows: string[][] = [];
  for (const path of ['/', ...catalogue.lessons.map(({ address }) => address.es)]) {
    const reports: Look[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await look(origin + path, debugPort));
    const middle = (key: keyof Look): number => median(reports.map((report) => report[key]));
    rows.push([path, show(middle('mark')), show(middle('paint')), show(middle('blocking')), show(middle('shift'), 3)]);
  }
  const head = ['', 'mark (aim: 99)', 'largest paint ms', 'blocking ms', 'shift'];
  return writeTable(head, rows);
}

interface Look {
  readonly mark: number;
  readonly paint: number;
  readonly blocking: number;
  readonly shift: number;
}

async function look(url: string, port: number): Promise<Look> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'silent', onlyCategories: ['performance'] });
  const valueOf = (audit: string): number => result?.lhr.audits[audit]?.numericValue ?? NaN;
  return {
    mark: (result?.lhr.categories['performance']?.score ?? NaN) * 100,
    paint: valueOf('largest-contentful-paint'),
    blocking: valueOf('total-blocking-time'),
    shift: valueOf('cumulative-layout-shift'),
  };
}
