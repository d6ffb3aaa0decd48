export { desk } from '../../../data/locales/en/desk.ts';
export { reason } from '../../../data/locales/en/reason.ts';
