// What the figure says of the customer's side.
import type { BreakEven } from '#src/domain/operations/self-service.ts';
import { digitsFor } from '#src/domain/language/digits.ts';
import { formatNumber } from '#src/domain/language/format.ts';
import type { Both, Language } from '#src/domain/language/language.ts';
import type { CustomerInputs, CustomerName, CustomerResult } from './customer.ts';
import type { Said } from './words.ts';

interface CustomerWords {
  readonly title: string;
  readonly dataOf: string;
  readonly inputs: Readonly<Record<CustomerName, string>>;
  readonly said: (result: CustomerResult) => Said;
  /** What it means for the firm where the customer loses; empty where nobody does. */
  readonly warning: (result: CustomerResult) => string;
  readonly picture: (inputs: CustomerInputs, result: CustomerResult) => string;
  readonly desk: string;
  readonly machine: string;
  readonly waiting: string;
  readonly doing: string;
  readonly minutesHeading: string;
  readonly moneyHeading: string;
  readonly minutes: (minutes: number) => string;
  readonly signed: (amount: number) => string;
  readonly steps: Readonly<Record<'time' | 'incentive' | 'effort' | 'net', string>>;
  readonly restore: string;
  readonly restored: string;
  readonly ignored: (names: readonly string[]) => string;
  readonly working: string;
  readonly sums: (
    inputs: CustomerInputs,
    result: CustomerResult,
  ) => readonly {
    readonly name: string;
    readonly formula: string;
    readonly numbers: string;
    readonly result: string;
  }[];
  readonly assumptions: string;
}

const plain = (language: Language) => (number: number) =>
  formatNumber(number, { language, as: 'number', digits: Math.min(2, digitsFor(number, 'number', 0)) });
const money = (language: Language) => (amount: number) => formatNumber(amount, { language, as: 'money', digits: 2 });
const percent = (language: Language) => (share: number) =>
  formatNumber(share, { language, as: 'percent', digits: share < 0.1 ? 1 : 0 });

/** Less than half a cent is nothing. */
const isNothing = (amount: number): boolean => Math.abs(amount) < 0.005;

const es = { plain: plain('es'), money: money('es'), percent: percent('es') };
const en = { plain: plain('en'), money: money('en'), percent: percent('en') };

const signed = (write: (amount: number) => string) => (amount: number) =>
  isNothing(amount) ? write(0) : `${amount > 0 ? '+' : ''}${write(amount)}`;

const firmPays: Both<(breakEven: BreakEven) => string> = {
  es: (breakEven) =>
    breakEven.kind === 'reached'
      ? `con él, la máquina se paga ${breakEven.adoption === 0 ? 'desde la primera operación' : `con el ${es.percent(breakEven.adoption)}`}`
      : 'pero con él la máquina no se paga con ninguna adopción',
  en: (breakEven) =>
    breakEven.kind === 'reached'
      ? `with it the machine pays for itself ${breakEven.adoption === 0 ? 'from the first transaction' : `at ${en.percent(breakEven.adoption)}`}`
      : 'but with it no adoption pays for the machine',
};

export const customerWords: Both<CustomerWords> = {
  es: {
    title: 'La otra parte: ¿gana el cliente?',
    dataOf: 'Para el lado del cliente en el autoservicio',
    inputs: {
      deskWait: 'Espera en mostrador, minutos',
      deskMinutes: 'Trámite en mostrador, minutos',
      machineWait: 'Espera en máquina, minutos',
      machineMinutes: 'Trámite en máquina, minutos',
      valueOfAnHour: 'Lo que vale una hora para el cliente',
      effortCost: 'Lo que le cuesta el esfuerzo',
    },
    said: ({ saved, net }) => ({
      before: `Con cada operación en la máquina el cliente ${
        isNothing(saved)
          ? 'no ahorra ni pierde tiempo'
          : `${saved > 0 ? 'ahorra' : 'pierde'} ${es.plain(Math.abs(saved))} ${Math.abs(saved) === 1 ? 'minuto' : 'minutos'}`
      } y, contado todo, `,
      strong: isNothing(net) ? 'ni gana ni pierde' : `${net > 0 ? 'gana' : 'pierde'} ${es.money(Math.abs(net))}`,
      after: '.',
    }),
    warning: ({ net, needed, breakEven }) =>
      net < 0 && !isNothing(net)
        ? `El cliente pierde: si puede elegir, irá al mostrador, y la adopción que esperas no llegará. Haría falta un incentivo de ${es.money(needed)}; ${firmPays.es(breakEven)}.`
        : '',
    picture: (inputs, { net }) =>
      `Minutos por operación: en el mostrador, ${es.plain(inputs.deskWait)} de espera y ${es.plain(inputs.deskMinutes)} de trámite; en la máquina, ${es.plain(inputs.machineWait)} y ${es.plain(inputs.machineMinutes)}. En euros le queda ${signed(es.money)(net)}.`,
    desk: 'Mostrador',
    machine: 'Máquina',
    waiting: 'espera',
    doing: 'trámite',
    minutesHeading: 'Minutos por operación',
    moneyHeading: 'Euros por operación, para el cliente',
    minutes: (minutes) => `${es.plain(minutes)} min`,
    signed: signed(es.money),
    steps: { time: 'Tiempo', incentive: 'Incentivo', effort: 'Esfuerzo', net: 'Le queda' },
    restore: 'Restaurar el caso',
    restored: 'Vuelven los datos del caso.',
    ignored: (names) =>
      `El enlace traía ${names.length === 1 ? 'un dato que no se entiende' : 'datos que no se entienden'} (${names.join(', ')}): en su lugar ${names.length === 1 ? 'vale el' : 'valen los'} del caso.`,
    working: 'Cómo se calcula lo del cliente',
    sums: (inputs, result) => [
      {
        name: 'Minutos que ahorra',
        formula: '(espera + trámite en el mostrador) − (espera + trámite en la máquina)',
        numbers: `(${es.plain(inputs.deskWait)} + ${es.plain(inputs.deskMinutes)}) − (${es.plain(inputs.machineWait)} + ${es.plain(inputs.machineMinutes)})`,
        result: es.plain(result.saved),
      },
      {
        name: 'Lo que le queda',
        formula: 'minutos ÷ 60 × valor de una hora + incentivo − esfuerzo',
        numbers: `${es.plain(result.saved)} ÷ 60 × ${es.money(inputs.valueOfAnHour)} + ${es.money(result.incentive)} − ${es.money(inputs.effortCost)}`,
        result: es.money(result.net),
      },
    ],
    assumptions:
      'El incentivo es el de arriba: lo que recibe el cliente lo paga la empresa. A quien le falla la máquina gasta los dos tiempos, y eso aquí no se cuenta. Una hora no vale lo mismo para todos.',
  },
  en: {
    title: 'The other side: does the customer win?',
    dataOf: 'For the customer’s side of self-service',
    inputs: {
      deskWait: 'Wait at the desk, minutes',
      deskMinutes: 'Time at the desk, minutes',
      machineWait: 'Wait at machine, minutes',
      machineMinutes: 'Time at machine, minutes',
      valueOfAnHour: 'What an hour is worth to the customer',
      effortCost: 'What the effort costs them',
    },
    said: ({ saved, net }) => ({
      before: `With every transaction at the machine the customer ${
        isNothing(saved)
          ? 'neither saves nor loses time'
          : `${saved > 0 ? 'saves' : 'loses'} ${en.plain(Math.abs(saved))} ${Math.abs(saved) === 1 ? 'minute' : 'minutes'}`
      } and, all told, `,
      strong: isNothing(net) ? 'neither wins nor loses' : `${net > 0 ? 'wins' : 'loses'} ${en.money(Math.abs(net))}`,
      after: '.',
    }),
    warning: ({ net, needed, breakEven }) =>
      net < 0 && !isNothing(net)
        ? `The customer loses: given the choice they will go to the desk, and the adoption you expect will not come. It would take an incentive of ${en.money(needed)}; ${firmPays.en(breakEven)}.`
        : '',
    picture: (inputs, { net }) =>
      `Minutes per transaction: at the desk, ${en.plain(inputs.deskWait)} of waiting and ${en.plain(inputs.deskMinutes)} of doing; at the machine, ${en.plain(inputs.machineWait)} and ${en.plain(inputs.machineMinutes)}. In euros they are left with ${signed(en.money)(net)}.`,
    desk: 'Desk',
    machine: 'Machine',
    waiting: 'waiting',
    doing: 'doing',
    minutesHeading: 'Minutes per transaction',
    moneyHeading: 'Euros per transaction, for the customer',
    minutes: (minutes) => `${en.plain(minutes)} min`,
    signed: signed(en.money),
    steps: { time: 'Time', incentive: 'Incentive', effort: 'Effort', net: 'Left to them' },
    restore: 'Restore the case',
    restored: 'The case’s own figures are back.',
    ignored: (names) =>
      `The link brought ${names.length === 1 ? 'a value' : 'values'} that cannot be used (${names.join(', ')}): the case’s own ${names.length === 1 ? 'stands' : 'stand'} instead.`,
    working: 'How the customer’s side is worked out',
    sums: (inputs, result) => [
      {
        name: 'Minutes saved',
        formula: '(wait + time at the desk) − (wait + time at the machine)',
        numbers: `(${en.plain(inputs.deskWait)} + ${en.plain(inputs.deskMinutes)}) − (${en.plain(inputs.machineWait)} + ${en.plain(inputs.machineMinutes)})`,
        result: en.plain(result.saved),
      },
      {
        name: 'Left to the customer',
        formula: 'minutes ÷ 60 × value of an hour + incentive − effort',
        numbers: `${en.plain(result.saved)} ÷ 60 × ${en.money(inputs.valueOfAnHour)} + ${en.money(result.incentive)} − ${en.money(inputs.effortCost)}`,
        result: en.money(result.net),
      },
    ],
    assumptions:
      'The incentive is the one above: what the customer receives, the firm pays. Whoever the machine fails spends both times, which is not counted here. An hour is not worth the same to everybody.',
  },
};
