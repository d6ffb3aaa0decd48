export { desk } from '../../../data/locales/de/desk.ts';
export { promise } from '../../../data/locales/de/promise.ts';
export { reason } from '../../../data/locales/de/reason.ts';
