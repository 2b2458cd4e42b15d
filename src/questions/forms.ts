// For each kind of question the form that works without scripts and on paper.
import type { QuestionKind } from '#src/domain/questions/schema.ts';
import CategoriseForm from './kinds/categorise/Form.astro';
import MultipleChoiceForm from './kinds/multiple-choice/Form.astro';
import NumericForm from './kinds/numeric/Form.astro';
import SingleChoiceForm from './kinds/single-choice/Form.astro';

export const forms: { readonly [K in QuestionKind]: typeof SingleChoiceForm } = {
  'single-choice': SingleChoiceForm,
  'multiple-choice': MultipleChoiceForm,
  categorise: CategoriseForm,
  numeric: NumericForm,
};
