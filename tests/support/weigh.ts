// What a page costs who loads it: every answer, as a host that compresses well would send it.
import { brotliCompressSync, constants } from 'node:zlib';
import { blankPage, readToTheEnd } from './site.ts';

export interface Weight {
  readonly url: string;
  readonly type: string;
  readonly kilobytes: number;
  readonly body: Buffer;
}

/** Bytes a host that compresses well would send, in thousands; what is compressed already is not made larger. */
export const weigh = (body: Buffer): number =>
  Math.min(body.length, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length) / 1000;

/** Everything a phone with an empty cache gets until the page has come to rest, or until it has been read to the end. */
export async function weighPage(url: string, until: 'rest' | 'end'): Promise<readonly Weight[]> {
  const page = await blankPage({ width: 412, height: 823, touch: true });
  const weights: Promise<Weight>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    weights.push(response.body().then((body) => ({ url: response.url(), type, body, kilobytes: weigh(body) })));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  if (until === 'end') await readToTheEnd(page);
  return Promise.all(weights);
}

export const sum = (weights: readonly Weight[]): number => weights.reduce((total, one) => total + one.kilobytes, 0);
