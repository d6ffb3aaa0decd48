export { desk } from '../../../data/locales/nl/desk.ts';
export { reason } from '../../../data/locales/nl/reason.ts';
