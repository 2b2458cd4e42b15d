// What the data of a firm for this model are called, and how they are written.
import type { NumberKind } from '#src/domain/language/format.ts';
import type { Both } from '#src/domain/language/language.ts';

/** How the data of a firm are written, in the order in which they are shown. */
export const caseKinds: Readonly<Record<string, { readonly as: NumberKind; readonly digits: number }>> = {
  revenue: { as: 'money', digits: 0 },
  margin: { as: 'percent', digits: 0 },
  spending: { as: 'money', digits: 0 },
  employeeSatisfactionShock: { as: 'number', digits: 0 },
  internalServiceQuality: { as: 'number', digits: 1 },
  employeeNetPromoterScore: { as: 'number', digits: 0 },
  staffTurnover: { as: 'percent', digits: 0 },
  linesPerHour: { as: 'number', digits: 0 },
  perceivedValue: { as: 'number', digits: 1 },
  customerSatisfactionScore: { as: 'number', digits: 1 },
  repeatShare: { as: 'percent', digits: 0 },
};

interface CaseWords {
  readonly title: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export const caseWords: Both<CaseWords> = {
  es: {
    title: 'Para la cadena servicio-utilidades',
    inputs: {
      revenue: 'Ventas al año',
      employeeSatisfactionShock: 'Empujón a la actitud del personal, en puntos',
      spending: 'Gasto que pide Omar',
      internalServiceQuality: 'Calidad interna, de 0 a 10',
      employeeNetPromoterScore: 'eNPS del personal',
      staffTurnover: 'Rotación del personal en el año',
      linesPerHour: 'Líneas de ticket por hora trabajada',
      perceivedValue: 'Valor percibido por el cliente, de 0 a 10',
      customerSatisfactionScore: 'Nota del cliente al salir, de 1 a 5',
      repeatShare: 'Clientes con tarjeta que repiten al mes siguiente',
      margin: 'Margen sobre ventas',
    },
  },
  en: {
    title: 'For the service-profit chain',
    inputs: {
      revenue: 'Sales a year',
      employeeSatisfactionShock: 'Push to staff attitude, in points',
      spending: 'Spending Omar asks for',
      internalServiceQuality: 'Internal quality, from 0 to 10',
      employeeNetPromoterScore: 'eNPS of the staff',
      staffTurnover: 'Staff turnover in the year',
      linesPerHour: 'Receipt lines per hour worked',
      perceivedValue: 'Value customers perceive, from 0 to 10',
      customerSatisfactionScore: 'Customers’ mark on the way out, from 1 to 5',
      repeatShare: 'Card customers who buy again the following month',
      margin: 'Margin on sales',
    },
  },
};
