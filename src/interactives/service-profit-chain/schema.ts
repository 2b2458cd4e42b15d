// What an author may set on <ServiceProfitChain/>.
import { z } from 'zod';

export const schema = z.object({
  figure: z.string().describe('Permanent id of the figure.'),
  case: z.string().describe('Id of the case whose sales the push is worked out on.'),
  lesson: z.string().optional().describe('Given by the page: the lesson it stands in; none on a page of its own.'),
  language: z.enum(['es', 'en']).describe('Given by the page: the language it speaks.'),
});
