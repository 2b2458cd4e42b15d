// For each kind of question the form that works without scripts and on paper.
import type { QuestionKind, QuestionOf } from '#src/domain/questions/schema.ts';
import type { LessonPlace } from '#src/library/place.ts';
import CategoriseForm from './kinds/categorise/Form.astro';
import MultipleChoiceForm from './kinds/multiple-choice/Form.astro';
import NumericForm from './kinds/numeric/Form.astro';
import SingleChoiceForm from './kinds/single-choice/Form.astro';

interface FormProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  place: LessonPlace;
  /** Where the question stands on its page: names of fields begin with it. */
  anchor: string;
}

type Form<K extends QuestionKind> = (props: FormProps<K>) => unknown;

const forms: { readonly [K in QuestionKind]: Form<K> } = {
  'single-choice': SingleChoiceForm,
  'multiple-choice': MultipleChoiceForm,
  categorise: CategoriseForm,
  numeric: NumericForm,
};

/** The form of a kind; it must be given a question of that kind, which types cannot follow through a template. */
export const formOf = (kind: QuestionKind) => forms[kind] as Form<QuestionKind>;
