// Every interactive on a page of its own, by the name it has in lessons: what it can do there is more than fits into one.
import ServiceProfitChain from './service-profit-chain/Alone.astro';
import SelfServiceBreakEven from './self-service-break-even/Alone.astro';

export const alone = { SelfServiceBreakEven, ServiceProfitChain };
