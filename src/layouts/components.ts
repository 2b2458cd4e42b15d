// What the names an author writes in MDX stand for.
import Aside from '#src/components/prose/Aside.astro';
import Cell from '#src/components/prose/Cell.astro';
import Cite from '#src/components/prose/Cite.astro';
import Confusion from '#src/components/prose/Confusion.astro';
import DataTable from '#src/components/prose/DataTable.astro';
import HeaderCell from '#src/components/prose/HeaderCell.astro';
import Instructor from '#src/components/prose/Instructor.astro';
import LessonQuestion from '#src/components/prose/LessonQuestion.astro';
import Link from '#src/components/prose/Link.astro';
import Notes from '#src/components/prose/Notes.astro';
import Row from '#src/components/prose/Row.astro';
import SectionHeading from '#src/components/prose/SectionHeading.astro';
import Source from '#src/components/prose/Source.astro';
import SubsectionHeading from '#src/components/prose/SubsectionHeading.astro';
import Term from '#src/components/prose/Term.astro';
import Value from '#src/components/prose/Value.astro';
import { interactives } from '#src/interactives/islands.ts';
import Question from '#src/questions/Question.astro';

/** Elements of every prose. */
export const elements = { a: Link, h2: SectionHeading, h3: SubsectionHeading, td: Cell, th: HeaderCell, tr: Row };

/** Everything a lesson may use. */
export const lessonComponents = {
  ...elements,
  Aside,
  Cite,
  Confusion,
  DataTable,
  Instructor,
  LessonQuestion,
  Notes,
  Question,
  Source,
  Term,
  Value,
  ...interactives,
};
