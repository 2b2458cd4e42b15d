// Every promise the content makes to its readers, and which of them are broken.
import type { Facts, Problem } from './facts.ts';
import { checkFolderIds, checkIds, checkSlugs } from './integrity/identity.ts';
import { isUnread, knowIds } from './integrity/known.ts';
import { checkLanguages } from './integrity/languages.ts';
import { checkLinks } from './integrity/links.ts';
import { checkModelled } from './integrity/modelled.ts';
import { checkNumbers, type Computed } from './integrity/numbers.ts';
import { checkPages } from './integrity/pages.ts';
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
  // Whoever copies a folder to begin a new lesson should hear of its id, not of everything that has it.
  const once = { ...facts, modules: firstOfEach(facts.modules), lessons: firstOfEach(facts.lessons) };
  const problems = [
    ...checkFolderIds(facts),
    ...checkIds(once),
    ...checkSlugs(once),
    ...checkPlan(once),
    ...checkReferences(once, known),
    ...checkProse(once, known),
    ...checkPages(once),
    ...checkLanguages(once),
    ...checkQuestions(once),
    ...checkNumbers(once, known, computed),
    ...checkModelled(once, known, computed),
    ...checkLinks(once, known),
    ...checkWhole(once),
  ];
  return problems.filter(({ at }) => !isUnread(facts.unread, at));
}

const firstOfEach = <T extends { readonly file: { readonly id: string } }>(list: readonly T[]): readonly T[] =>
  list.filter((one) => list.find(({ file }) => file.id === one.file.id) === one);
