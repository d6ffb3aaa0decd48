export { desk } from '../../../data/locales/en/desk.ts';
export { promise } from '../../../data/locales/en/promise.ts';
export { reason } from '../../../data/locales/en/reason.ts';
