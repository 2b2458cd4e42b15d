// What both files of a case have in common: the firms there are, and how their inputs are called.
import type { GetStaticPaths } from 'astro';
import type { CaseFile } from '#src/domain/course/schema.ts';
import type { NumberKind } from '#src/domain/language/format.ts';
import { listCaseData, type CaseDatum } from '#src/library/case-downloads.ts';
import { readCourse } from '#src/library/course.ts';
import { caseTables } from '#src/interactives/case-tables.ts';
import { inputs as selfService } from '#src/interactives/self-service-break-even/inputs.ts';

/** Inputs that are more than plain numbers, by model. */
const kinds: Readonly<Record<string, Readonly<Record<string, { readonly as: NumberKind }>>>> = {
  'self-service-break-even': selfService,
};

/** A path per firm. */
export const getStaticPaths = (async () =>
  (await readCourse()).cases.map((firm) => ({
    params: { case: firm.id },
    props: { firm },
  }))) satisfies GetStaticPaths;

/** The numbers of a firm with the names that its page gives them. */
export function nameCaseData(firm: CaseFile): readonly CaseDatum[] {
  const [es, en] = [caseTables(firm, 'es'), caseTables(firm, 'en')];
  const find = (tables: typeof es, model: string, input: string) =>
    tables.find((table) => table.model === model)?.rows.find((row) => row.input === input);
  return listCaseData(firm, (model, input) => {
    const label = { es: find(es, model, input)?.name ?? input, en: find(en, model, input)?.name ?? input };
    return { label, as: find(es, model, input)?.as ?? kinds[model]?.[input]?.as ?? 'number' };
  });
}
