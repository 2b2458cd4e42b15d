// Says everything that is wrong with content/, warnings first, and stops the build when something is broken.
import { existsSync } from 'node:fs';
import type { Facts } from '#src/domain/course/facts.ts';
import { countThings } from '#src/domain/language/count.ts';
import { contentRoot } from '#src/library/course.ts';
import { checkedFile, writeChecked } from '#src/library/reader/checked.ts';
import { checkContent } from '#src/library/reader/check-content.ts';
import { errorsAmong, writeFound } from '#src/library/reader/found.ts';

const root = contentRoot();
if (!existsSync(root)) {
  console.error('There is no folder content/ here: run this in the folder of the project.');
  process.exit(1);
}
const checked = await checkContent(root);
const { facts, problems } = checked;
const errors = errorsAmong(problems, { drafts: false });
const warnings = problems.filter((problem) => !errors.includes(problem));
if (warnings.length > 0) console.log('Worth a look, the build goes on:');
for (const problem of warnings) console.log(writeFound(problem));
if (errors.length > 0) console.log('Broken:');
for (const problem of errors) console.log(writeFound(problem));
if (errors.length > 0) {
  console.error(`\n${countThings(errors.length, 'thing is', 'things are')} broken.`);
  process.exit(1);
}
const file = checkedFile();
if (file !== undefined) writeChecked(file, checked);
console.log(summarise(facts));

function summarise({ lessons, terms }: Facts): string {
  const whole = lessons.filter(({ file }) => !file.draft);
  const drafts = lessons.length - whole.length;
  const parts = [
    countThings(whole.length, 'lesson', 'lessons'),
    ...(drafts > 0 ? [countThings(drafts, 'draft', 'drafts')] : []),
    countThings(whole.flatMap(({ questions }) => questions).length, 'question', 'questions'),
    countThings(terms.length, 'term', 'terms'),
  ];
  return `${parts.join(', ')}: everything holds together`;
}
