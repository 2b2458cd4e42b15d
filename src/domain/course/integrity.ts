// Every promise the content makes to its readers, and which of them are broken.
import type { Facts, Problem } from './facts.ts';
import { checkIds, checkSlugs } from './integrity/identity.ts';
import { isUnread, knowIds } from './integrity/known.ts';
import { checkLanguages } from './integrity/languages.ts';
import { checkLinks } from './integrity/links.ts';
import { checkNumbers, type Computed } from './integrity/numbers.ts';
import { checkPlan } from './integrity/plan.ts';
import { checkProse } from './integrity/prose.ts';
import { checkQuestions } from './integrity/questions.ts';
import { checkReferences } from './integrity/references.ts';
import { checkWhole } from './integrity/whole.ts';

/**
 * All broken promises of the whole book: nothing stops at the first, and nothing is told again that only follows from
 * a file that could not be read.
 *
 * @param facts    everything read from content/
 * @param computed what the models name, and the values they computed
 * @example checkIntegrity(facts, computed).filter((problem) => !problem.warning).length // 0
 */
export function checkIntegrity(facts: Facts, computed: Computed): readonly Problem[] {
  const known = knowIds(facts);
  const problems = [
    ...checkIds(facts),
    ...checkSlugs(facts),
    ...checkPlan(facts),
    ...checkReferences(facts, known),
    ...checkProse(facts),
    ...checkLanguages(facts),
    ...checkQuestions(facts),
    ...checkNumbers(facts, known, computed),
    ...checkLinks(facts, known),
    ...checkWhole(facts),
  ];
  return problems.filter(({ at }) => !isUnread(facts.unread, at));
}
