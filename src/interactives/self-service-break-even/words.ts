// What the self-service figure says.
import { savingPerTransaction, type BreakEven, type SelfService } from '#src/domain/operations/self-service.ts';
import type { Both } from '#src/domain/language/language.ts';
import type { Influence } from './influences.ts';
import type { InputName } from './inputs.ts';
import { en, es, isNothing, longAmount } from './writing.ts';

/** A sentence around the number that matters. */
export interface Said {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}

/** What the vertical axis counts in: units, millions, or the Spanish billón. */
export type Thousands = 0 | 6 | 12;

export interface SelfServiceWords {
  readonly title: string;
  /** What its data are called among those of a firm. */
  readonly dataOf: string;
  readonly inputs: Readonly<Record<InputName, string>>;
  readonly otherInputs: string;
  /** After that, where some of them are not the case’s own. */
  readonly withYours: string;
  /** The question put before anything is shown. */
  readonly betName: string;
  readonly bet: string;
  readonly beforeBet: string;
  readonly show: string;
  /** The bet beside what came out. */
  readonly betSaid: (bet: number, breakEven: BreakEven) => string;
  readonly myBet: (adoption: number) => string;
  /** The result in one sentence. */
  readonly said: (saving: number, inputs: SelfService, breakEven: BreakEven) => Said;
  readonly picture: (saving: number, inputs: SelfService, breakEven: BreakEven) => string;
  readonly today: (adoption: number, saving: number) => string;
  readonly pays: (adoption: number) => string;
  readonly nobody: (saving: number) => string;
  readonly vertical: Readonly<Record<Thousands, string>>;
  readonly horizontal: string;
  readonly restore: string;
  readonly restored: string;
  readonly ignored: (names: readonly string[]) => string;
  readonly working: string;
  readonly matters: string;
  readonly mattersText: string;
  readonly changes: (influence: Influence) => string;
  readonly data: string;
  readonly dataAdoption: string;
  readonly dataSaving: string;
  readonly amount: (saving: number) => string;
  readonly perTransaction: string;
  readonly perYear: string;
  readonly breakEven: string;
  readonly assumptions: string;
  readonly assumptionsText: string;
  readonly source: (firm: string) => string;
}

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
    otherInputs: 'Cuatro datos más: máquina, volumen, incentivo, coste fijo',
    withYours: ' · con cambios',
    betName: 'Mi apuesta',
    bet: 'Mi apuesta: se paga con el',
    beforeBet: 'Apuesta antes de mirar. La recta sale cuando la pidas o muevas un dato.',
    show: 'Ver la recta',
    betSaid: (bet, breakEven) => {
      const mine = `Apostaste el ${es.percent(bet)}`;
      if (breakEven.kind !== 'reached') return `${mine}; con estos datos no se paga con ninguna.`;
      const gap = bet - breakEven.adoption;
      if (Math.abs(gap) < 0.01) return `${mine}: acertaste.`;
      return `${mine}; se paga con el ${es.percent(breakEven.adoption)}: te ${gap > 0 ? 'pasaste' : 'quedaste corto'} por ${es.points(gap)}.`;
    },
    myBet: (adoption) => `mi apuesta: ${es.percent(adoption)}`,
    said: (saving, inputs, breakEven) => ({
      before: `Si lo usa el ${es.percent(inputs.adoption)}, ${isNothing(saving) ? 'ni ahorra ni ' : saving < 0 ? 'pierde ' : 'ahorra '}`,
      strong: isNothing(saving) ? 'pierde' : `${es.money(Math.abs(saving))} al año`,
      after: saidOfBreakEven.es(breakEven, inputs),
    }),
    picture: (saving, inputs, breakEven) =>
      `Ahorro anual según la parte que usa la máquina: una recta que empieza en ${es.money(-inputs.fixedCost)} si nadie la usa y llega a ${es.money(saving)} con el ${es.percent(inputs.adoption)}.${saidOfBreakEven.es(breakEven, inputs)}`,
    today: (adoption, saving) =>
      `el plan: ${es.percent(adoption)}${Math.abs(saving) < longAmount ? `, ${es.money(saving)}` : ''}`,
    pays: (adoption) => `se paga con el ${es.percent(adoption)}`,
    nobody: (saving) => `${es.money(saving)} si nadie lo usa`,
    vertical: { 0: '€ al año', 6: 'millones de € al año', 12: 'billones de € al año' },
    horizontal: 'de las operaciones se hacen en la máquina',
    restore: 'Restaurar el caso',
    restored: 'Vuelven los datos del caso.',
    ignored: (names) =>
      `El enlace traía ${names.length === 1 ? 'un dato' : 'datos'} que no se ${names.length === 1 ? 'entiende' : 'entienden'} (${names.join(', ')}): en su lugar vale el del caso.`,
    working: 'Cómo se calcula',
    matters: 'Qué pesa más',
    mattersText: 'Cuánto cambiaría el ahorro de un año si un solo dato subiera o bajara un 10 %.',
    changes: ({ change, direction }) =>
      direction === 'none' || isNothing(change)
        ? 'no cambia nada'
        : `± ${es.money(change)}; ${direction === 'more' ? 'cuanto más, más ahorro' : 'cuanto más, menos ahorro'}`,
    data: 'Los datos de la recta',
    dataAdoption: 'La usan',
    dataSaving: 'Ahorro al año',
    amount: es.money,
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
    otherInputs: 'Four more inputs: machine, volume, incentive, fixed cost',
    withYours: ' · changed',
    betName: 'My bet',
    bet: 'My bet: it pays for itself at',
    beforeBet: 'Bet before you look. The line appears when you ask for it or move an input.',
    show: 'Show the line',
    betSaid: (bet, breakEven) => {
      const mine = `You bet ${en.percent(bet)}`;
      if (breakEven.kind !== 'reached') return `${mine}; with these inputs no adoption pays for it.`;
      const gap = bet - breakEven.adoption;
      if (Math.abs(gap) < 0.01) return `${mine}: you were right.`;
      return `${mine}; it pays for itself at ${en.percent(breakEven.adoption)}: ${en.points(gap)} too ${gap > 0 ? 'high' : 'low'}.`;
    },
    myBet: (adoption) => `my bet: ${en.percent(adoption)}`,
    said: (saving, inputs, breakEven) => ({
      before: `If ${en.percent(inputs.adoption)} use it, it ${isNothing(saving) ? 'neither saves nor ' : saving < 0 ? 'loses ' : 'saves '}`,
      strong: isNothing(saving) ? 'loses' : `${en.money(Math.abs(saving))} a year`,
      after: saidOfBreakEven.en(breakEven, inputs),
    }),
    picture: (saving, inputs, breakEven) =>
      `Yearly saving by the share that uses the machine: a straight line from ${en.money(-inputs.fixedCost)} if nobody uses it to ${en.money(saving)} at ${en.percent(inputs.adoption)}.${saidOfBreakEven.en(breakEven, inputs)}`,
    today: (adoption, saving) =>
      `the plan: ${en.percent(adoption)}${Math.abs(saving) < longAmount ? `, ${en.money(saving)}` : ''}`,
    pays: (adoption) => `pays for itself at ${en.percent(adoption)}`,
    nobody: (saving) => `${en.money(saving)} if nobody uses it`,
    vertical: { 0: '€ a year', 6: '€ millions a year', 12: '€ trillions a year' },
    horizontal: 'of transactions are done at the machine',
    restore: 'Restore the case',
    restored: 'The case’s own figures are back.',
    ignored: (names) =>
      `The link brought ${names.length === 1 ? 'a value' : 'values'} that cannot be used (${names.join(', ')}): the case’s own ${names.length === 1 ? 'stands' : 'stand'} instead.`,
    working: 'How it is worked out',
    matters: 'What matters most',
    mattersText: 'How much the saving of a year would change if one input alone went up or down by 10%.',
    changes: ({ change, direction }) =>
      direction === 'none' || isNothing(change)
        ? 'changes nothing'
        : `± ${en.money(change)}; ${direction === 'more' ? 'the more, the more it saves' : 'the more, the less it saves'}`,
    data: 'The data of the line',
    dataAdoption: 'Use it',
    dataSaving: 'Saving a year',
    amount: en.money,
    perTransaction: 'Saving per transaction',
    perYear: 'Saving a year',
    breakEven: 'Break-even adoption',
    assumptions: 'What it assumes.',
    assumptionsText:
      'Failures only touch the transactions that move to the machine; those that nobody asked for before do not fail; the time saved stops costing money. It is a sum, not a forecast.',
    source: (firm) => `An accounting sum; data of ${firm}, a fictional case.`,
  },
};

const saidOfBreakEven: Both<(breakEven: BreakEven, inputs: SelfService) => string> = {
  es: (breakEven, inputs) => {
    switch (breakEven.kind) {
      case 'reached':
        return breakEven.adoption === 0
          ? savesNothing(inputs)
            ? '. No hay nada que pagar ni que ahorrar.'
            : '. No hay coste fijo que recuperar: se paga desde la primera operación.'
          : `. Por debajo del ${es.percent(breakEven.adoption)} pierde dinero.`;
      case 'unreachable':
        return '. Ni aunque lo usen todos llega a pagarse.';
      case 'never':
        return losesEach(inputs)
          ? '. Cada operación en la máquina pierde dinero: cuanto más se use, peor.'
          : '. No hay ahorro con que pagar el coste fijo: no se paga con ninguna adopción.';
    }
  },
  en: (breakEven, inputs) => {
    switch (breakEven.kind) {
      case 'reached':
        return breakEven.adoption === 0
          ? savesNothing(inputs)
            ? '. There is nothing to pay and nothing to save.'
            : '. There is no fixed cost to recover: it pays from the first transaction.'
          : `. Below ${en.percent(breakEven.adoption)} it loses money.`;
      case 'unreachable':
        return '. Not even if everybody uses it does it pay for itself.';
      case 'never':
        return losesEach(inputs)
          ? '. Every transaction at the machine loses money: the more it is used, the worse.'
          : '. There is no saving to pay the fixed cost with: no adoption pays for it.';
    }
  },
};

const losesEach = (inputs: SelfService): boolean => inputs.transactions > 0 && savingPerTransaction(inputs) < 0;
const savesNothing = (inputs: SelfService): boolean => isNothing(inputs.transactions * savingPerTransaction(inputs));
