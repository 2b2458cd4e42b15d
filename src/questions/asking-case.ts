// Writes a question of decisions for the browser: its scenes, where each decision leads, the idea at stake.
import { termAddress } from '#src/domain/course/address.ts';
import { byId } from '#src/domain/course/course.ts';
import type { QuestionOf } from '#src/domain/questions/schema.ts';
import { href } from '#src/library/href.ts';
import type { LessonPlace } from '#src/library/place.ts';
import { inline } from '#src/library/prose/inline.ts';
import type { AskedCase } from './asked.ts';
import { askAny } from './asking.ts';

/** A story to decide one’s way through, as the page needs it. */
export function askCase(question: QuestionOf<'case'>, place: LessonPlace): AskedCase {
  const { course, language } = place;
  return {
    ...askAny(question, place),
    scenes: question.scenes.map(({ id, text, decisions }) => ({
      id,
      text: inline(text[language], place),
      decisions: decisions.map((one) => ({
        id: one.id,
        worth: one.worth,
        ...(one.to === undefined ? {} : { to: one.to }),
        text: inline(one.text[language], place),
        leads: inline(one.leads[language], place),
        why: inline(one.why[language], place),
      })),
    })),
    idea: {
      title: byId(course.terms, question.term).title[language],
      address: href(termAddress(course, question.term, language)),
    },
    debrief: inline(question.debrief[language], place),
  };
}
