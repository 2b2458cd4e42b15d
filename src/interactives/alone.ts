// Every interactive on a page of its own, by the name it has in lessons: some can do more there than fits into a lesson.
import { interactives } from './islands.ts';
import SelfServiceBreakEven from './self-service-break-even/Alone.astro';
import ServiceProfitChain from './service-profit-chain/Alone.astro';

export const alone = { ...interactives, SelfServiceBreakEven, ServiceProfitChain };
