// What the self-service figure says.
import type { BreakEven, SelfService } from '#src/domain/operations/self-service.ts';
import { formatNumber, type NumberKind } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';

export type InputName = keyof SelfService;

/** How each input is written, in the order in which they are shown. */
export const inputKinds: Readonly<Record<InputName, { readonly as: NumberKind; readonly digits: number }>> = {
  adoption: { as: 'percent', digits: 0 },
  staffCost: { as: 'money', digits: 2 },
  machineCost: { as: 'money', digits: 2 },
  failure: { as: 'percent', digits: 0 },
  inducedDemand: { as: 'percent', digits: 0 },
  transactions: { as: 'number', digits: 0 },
  incentive: { as: 'money', digits: 2 },
  fixedCost: { as: 'money', digits: 0 },
};

export interface SelfServiceWords {
  readonly title: string;
  /** What its data are called among those of a firm. */
  readonly dataOf: string;
  readonly inputs: Readonly<Record<InputName, string>>;
  /** The result in one sentence, before and after the number that matters. */
  readonly said: (
    saving: number,
    inputs: SelfService,
    breakEven: BreakEven,
  ) => { before: string; strong: string; after: string };
  readonly picture: (saving: number, inputs: SelfService, breakEven: BreakEven) => string;
  readonly today: (adoption: number) => string;
  readonly pays: (adoption: number) => string;
  readonly nobody: (saving: number) => string;
  readonly vertical: string;
  readonly horizontal: string;
  readonly caseData: string;
  readonly working: string;
  readonly data: string;
  readonly dataAdoption: string;
  readonly dataSaving: string;
  readonly perTransaction: string;
  readonly perYear: string;
  readonly breakEven: string;
  readonly assumptions: string;
  readonly assumptionsText: string;
  readonly source: (firm: string) => string;
}

const percent =
  (language: Language) =>
  (share: number, digits = 0) =>
    formatNumber(share, { language, as: 'percent', digits });
const money = (language: Language) => (amount: number) => formatNumber(amount, { language, as: 'money', digits: 0 });

export const words: Both<SelfServiceWords> = {
  es: {
    title: '¿A partir de qué adopción se paga el autoservicio?',
    dataOf: 'Para calcular el autoservicio',
    inputs: {
      adoption: 'Parte que lo usa',
      staffCost: 'Coste por operación atendida',
      machineCost: 'Coste por operación en la máquina',
      failure: 'No lo consiguen y van al mostrador',
      inducedDemand: 'Operaciones que antes nadie pedía',
      transactions: 'Operaciones al año',
      incentive: 'Incentivo por usar la máquina',
      fixedCost: 'Coste fijo al año',
    },
    said: (saving, inputs, breakEven) => ({
      before: `Si lo usa el ${percent('es')(inputs.adoption)}, ${saving < 0 ? 'pierde ' : 'ahorra '}`,
      strong: `${money('es')(Math.abs(saving))} al año`,
      after: saidOfBreakEven.es(breakEven),
    }),
    picture: (saving, inputs, breakEven) =>
      `Ahorro anual según la parte que usa la máquina: una recta que empieza en ${money('es')(-inputs.fixedCost)} si nadie la usa y llega a ${money('es')(saving)} con el ${percent('es')(inputs.adoption)}.${saidOfBreakEven.es(breakEven)}`,
    today: (adoption) => `el plan: ${percent('es')(adoption)}`,
    pays: (adoption) => `se paga con el ${percent('es')(adoption)}`,
    nobody: (saving) => `${money('es')(saving)} si nadie lo usa`,
    vertical: '€ al año',
    horizontal: 'de las operaciones se hacen en la máquina',
    caseData: 'Los datos del caso',
    working: 'Cómo se calcula',
    data: 'Los datos de la curva',
    dataAdoption: 'La usan',
    dataSaving: 'Ahorro al año',
    perTransaction: 'Ahorro por operación',
    perYear: 'Ahorro al año',
    breakEven: 'Adopción de equilibrio',
    assumptions: 'Lo que supone.',
    assumptionsText:
      'Los fallos solo afectan a las operaciones que pasan a la máquina; las que antes nadie pedía no fallan; el tiempo que se ahorra deja de costar. Es una cuenta, no un pronóstico.',
    source: (firm) => `Cuenta contable; datos de ${firm}, caso ficticio.`,
  },
  en: {
    title: 'At what adoption does self-service pay for itself?',
    dataOf: 'To work out self-service',
    inputs: {
      adoption: 'Share that uses it',
      staffCost: 'Cost per transaction at the desk',
      machineCost: 'Cost per transaction at the machine',
      failure: 'Fail and go to the desk',
      inducedDemand: 'Transactions nobody asked for before',
      transactions: 'Transactions a year',
      incentive: 'Incentive for using the machine',
      fixedCost: 'Fixed cost a year',
    },
    said: (saving, inputs, breakEven) => ({
      before: `If ${percent('en')(inputs.adoption)} use it, it ${saving < 0 ? 'loses ' : 'saves '}`,
      strong: `${money('en')(Math.abs(saving))} a year`,
      after: saidOfBreakEven.en(breakEven),
    }),
    picture: (saving, inputs, breakEven) =>
      `Yearly saving by the share that uses the machine: a straight line from ${money('en')(-inputs.fixedCost)} if nobody uses it to ${money('en')(saving)} at ${percent('en')(inputs.adoption)}.${saidOfBreakEven.en(breakEven)}`,
    today: (adoption) => `the plan: ${percent('en')(adoption)}`,
    pays: (adoption) => `pays for itself at ${percent('en')(adoption)}`,
    nobody: (saving) => `${money('en')(saving)} if nobody uses it`,
    vertical: '€ a year',
    horizontal: 'of transactions are done at the machine',
    caseData: 'The data of the case',
    working: 'How it is worked out',
    data: 'The data of the curve',
    dataAdoption: 'Use it',
    dataSaving: 'Saving a year',
    perTransaction: 'Saving per transaction',
    perYear: 'Saving a year',
    breakEven: 'Break-even adoption',
    assumptions: 'What it assumes.',
    assumptionsText:
      'Failures only touch the transactions that move to the machine; those that nobody asked for before do not fail; the time saved stops costing money. It is a sum, not a forecast.',
    source: (firm) => `An accounting sum; data of ${firm}, a fictional case.`,
  },
};

const saidOfBreakEven: Both<(breakEven: BreakEven) => string> = {
  es: (breakEven) => {
    switch (breakEven.kind) {
      case 'reached':
        return breakEven.adoption === 0
          ? '. No hay coste fijo que recuperar: se paga desde la primera operación.'
          : `. Por debajo del ${percent('es')(breakEven.adoption)} pierde dinero.`;
      case 'unreachable':
        return '. Ni aunque lo usen todos llega a pagarse.';
      case 'never':
        return '. Cada operación en la máquina pierde dinero: cuanto más se use, peor.';
    }
  },
  en: (breakEven) => {
    switch (breakEven.kind) {
      case 'reached':
        return breakEven.adoption === 0
          ? '. There is no fixed cost to recover: it pays from the first transaction.'
          : `. Below ${percent('en')(breakEven.adoption)} it loses money.`;
      case 'unreachable':
        return '. Not even if everybody uses it does it pay for itself.';
      case 'never':
        return '. Every transaction at the machine loses money: the more it is used, the worse.';
    }
  },
};
