// Every interactive an author may place in a lesson, by the name it has there.
import SelfServiceBreakEven from './self-service-break-even/Island.astro';
import ServiceProfitChain from './service-profit-chain/Island.astro';

export const interactives = { SelfServiceBreakEven, ServiceProfitChain };
