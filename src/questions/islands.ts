// For each kind of question what a page shows of it: a form at build, which answers where scripts run.
import type { QuestionKind, QuestionOf } from '#src/domain/questions/schema.ts';
import type { LessonPlace } from '#src/library/place.ts';
import Case from './kinds/case/Island.astro';
import Categorise from './kinds/categorise/Island.astro';
import Explore from './kinds/explore/Island.astro';
import FillIn from './kinds/fill-in/Island.astro';
import Match from './kinds/match/Island.astro';
import MultipleChoice from './kinds/multiple-choice/Island.astro';
import Numeric from './kinds/numeric/Island.astro';
import Order from './kinds/order/Island.astro';
import Parameterised from './kinds/parameterised/Island.astro';
import SingleChoice from './kinds/single-choice/Island.astro';

interface IslandProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  place: LessonPlace;
  /** Whether the figure a question asks to be set stands right above it. */
  hasFigure?: boolean;
}

type Island<K extends QuestionKind> = (props: IslandProps<K>) => unknown;

const islands: { readonly [K in QuestionKind]: Island<K> } = {
  'single-choice': SingleChoice,
  'multiple-choice': MultipleChoice,
  categorise: Categorise,
  numeric: Numeric,
  parameterised: Parameterised,
  explore: Explore,
  case: Case,
  order: Order,
  match: Match,
  'fill-in': FillIn,
};

/** The island of a kind; it must be given a question of that kind, which types cannot follow through a template. */
export const islandOf = (kind: QuestionKind) => islands[kind] as Island<QuestionKind>;
