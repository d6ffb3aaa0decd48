export { desk } from '../../../data/locales/nl/desk.ts';
export { promise } from '../../../data/locales/nl/promise.ts';
export { reason } from '../../../data/locales/nl/reason.ts';
