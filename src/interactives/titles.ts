// What each interactive is called, by id: a list, so that the index of the course can name them.
import type { Both } from '#src/domain/language/language.ts';
import { words as selfService } from './self-service-break-even/words.ts';
import { figureWords as chain } from './service-profit-chain/figure-words.ts';

export const titles: Readonly<Record<string, Both>> = {
  'self-service-break-even': { es: selfService.es.title, en: selfService.en.title },
  'service-profit-chain': { es: chain.es.title, en: chain.en.title },
};
