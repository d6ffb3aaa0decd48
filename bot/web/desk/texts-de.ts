export { desk } from '../../../data/locales/de/desk.ts';
export { reason } from '../../../data/locales/de/reason.ts';
