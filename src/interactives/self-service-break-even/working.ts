// The sums of the self-service figure, with the case's own numbers put in.
import type { BreakEven, SelfService } from '#src/domain/operations/self-service.ts';
import { digitsFor } from '#src/domain/language/digits.ts';
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import { words } from './words.ts';

export interface Step {
  readonly name: string;
  readonly formula: string;
  readonly numbers: string;
  readonly result: string;
}

const formulas: Both<{ perTransaction: string; perYear: string; breakEven: string; none: string; beyond: string }> = {
  es: {
    perTransaction: 'coste atendida × (1 − fallos) − coste en máquina × (1 + demanda inducida) − incentivo',
    perYear: 'operaciones × adopción × ahorro por operación − coste fijo',
    breakEven: 'coste fijo ÷ (operaciones × ahorro por operación)',
    none: 'no existe: ninguna adopción lo paga',
    beyond: 'más que todos',
  },
  en: {
    perTransaction: 'cost at the desk × (1 − failures) − cost at the machine × (1 + induced demand) − incentive',
    perYear: 'transactions × adoption × saving per transaction − fixed cost',
    breakEven: 'fixed cost ÷ (transactions × saving per transaction)',
    none: 'there is none: no adoption pays for it',
    beyond: 'more than everybody',
  },
};

/** A break-even adoption beyond this is no longer worth its digits. */
const longest = 100;

/** The three sums, each as a formula, the same with this case's numbers, and the result. */
export function workingOf(
  inputs: SelfService,
  results: { readonly perTransaction: number; readonly saving: number; readonly breakEven: BreakEven },
  language: Language,
): readonly Step[] {
  const write = (number: number, as: NumberKind, digits: number) => formatNumber(number, { language, as, digits });
  // With as many decimals as it has: a rounded number would make the sum look wrong.
  const plain = (number: number, least = 2) => write(number, 'number', digitsFor(number, 'number', least));
  const formula = formulas[language];
  const t = words[language];
  const per = (as: NumberKind) => write(results.perTransaction, as, 4);
  const transactions = plain(inputs.transactions, 0);
  const writeBreakEven = (): string => {
    if (results.breakEven.kind === 'never') return formula.none;
    const { kind, adoption } = results.breakEven;
    const share =
      adoption > longest
        ? `> ${write(longest, 'percent', 0)}`
        : write(adoption, 'percent', adoption > 0 && adoption < 0.001 ? 4 : 1);
    return kind === 'unreachable' ? `${share}: ${formula.beyond}` : share;
  };
  return [
    {
      name: t.perTransaction,
      formula: formula.perTransaction,
      numbers: `${plain(inputs.staffCost)} × (1 − ${plain(inputs.failure)}) − ${plain(inputs.machineCost)} × (1 + ${plain(inputs.inducedDemand)}) − ${plain(inputs.incentive)}`,
      result: per('money'),
    },
    {
      name: t.perYear,
      formula: formula.perYear,
      numbers: `${transactions} × ${plain(inputs.adoption)} × ${per('number')} − ${plain(inputs.fixedCost, 0)}`,
      result: write(results.saving, 'money', 0),
    },
    {
      name: t.breakEven,
      formula: formula.breakEven,
      numbers: `${plain(inputs.fixedCost, 0)} ÷ (${transactions} × ${per('number')})`,
      result: writeBreakEven(),
    },
  ];
}
