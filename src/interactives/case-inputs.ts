// The inputs of models that have no interactive of their own, as a reader is told of them.
import type { NumberKind } from '#src/domain/language/format.ts';
import type { Both } from '#src/domain/language/language.ts';

/** A table's title, and its rows: the input, its name, its unit, its decimals. */
export type PlainTable = Both<{
  readonly title: string;
  readonly inputs: readonly (readonly [input: string, name: string, as: NumberKind, digits: number])[];
}>;

/** One arrival at the front desk: who does what, and what it costs. */
export const contact: PlainTable = {
  es: {
    title: 'Una llegada, minuto a minuto',
    inputs: [
      ['withCustomer', 'Trabajo del personal con el huésped delante', 'minutes', 0],
      ['withoutCustomer', 'Trabajo del personal sin él', 'minutes', 0],
      ['task', 'Lo que tarda el personal en teclear los datos', 'minutes', 1],
      ['customerTask', 'Lo que tarda el huésped en teclearlos', 'minutes', 0],
      ['beforehand', 'Los teclea el personal la víspera', 'percent', 0],
      ['byCustomerHere', 'Los teclea el huésped en el hotel', 'percent', 0],
      ['byCustomerElsewhere', 'Los teclea el huésped antes de llegar', 'percent', 0],
      ['services', 'Llegadas al año', 'number', 0],
      ['hourlyCost', 'Coste de una hora de personal', 'money', 0],
    ],
  },
  en: {
    title: 'One arrival, minute by minute',
    inputs: [
      ['withCustomer', 'Staff work with the guest present', 'minutes', 0],
      ['withoutCustomer', 'Staff work without the guest', 'minutes', 0],
      ['task', 'What typing the details takes staff', 'minutes', 1],
      ['customerTask', 'What typing them takes the guest', 'minutes', 0],
      ['beforehand', 'Typed by staff the day before', 'percent', 0],
      ['byCustomerHere', 'Typed by the guest at the hotel', 'percent', 0],
      ['byCustomerElsewhere', 'Typed by the guest before arriving', 'percent', 0],
      ['services', 'Arrivals a year', 'number', 0],
      ['hourlyCost', 'Cost of an hour of staff', 'money', 0],
    ],
  },
};

/** A week of stays: what guests thought, and how many of them wrote it down. */
export const reviews: PlainTable = {
  es: {
    title: 'Una semana de reseñas',
    inputs: [
      ['delightedGuests', 'Personas encantadas', 'number', 0],
      ['delightedRating', 'Nota que pondrían las encantadas, de 1 a 5', 'number', 0],
      ['delightedWriting', 'Parte de las encantadas que escribe', 'percent', 0],
      ['contentGuests', 'Personas conformes', 'number', 0],
      ['contentRating', 'Nota que pondrían las conformes, de 1 a 5', 'number', 0],
      ['contentWriting', 'Parte de las conformes que escribe', 'percent', 0],
      ['angryGuests', 'Personas enfadadas', 'number', 0],
      ['angryRating', 'Nota que pondrían las enfadadas, de 1 a 5', 'number', 0],
      ['angryWriting', 'Parte de las enfadadas que escribe', 'percent', 0],
    ],
  },
  en: {
    title: 'A week of reviews',
    inputs: [
      ['delightedGuests', 'Delighted people', 'number', 0],
      ['delightedRating', 'Score the delighted would give, from 1 to 5', 'number', 0],
      ['delightedWriting', 'Share of the delighted who write', 'percent', 0],
      ['contentGuests', 'Content people', 'number', 0],
      ['contentRating', 'Score the content would give, from 1 to 5', 'number', 0],
      ['contentWriting', 'Share of the content who write', 'percent', 0],
      ['angryGuests', 'Angry people', 'number', 0],
      ['angryRating', 'Score the angry would give, from 1 to 5', 'number', 0],
      ['angryWriting', 'Share of the angry who write', 'percent', 0],
    ],
  },
};
