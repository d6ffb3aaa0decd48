/**
 * Stands in for two packages that others load but this page never calls:
 * swiper (the carousel of Adaptive Cards) and botframework-streaming (Direct
 * Line through Azure App Service). Together they would be a fifth of the page.
 */
export const A11y = {};
export const Autoplay = {};
export const History = {};
export const Keyboard = {};
export const Navigation = {};
export const Pagination = {};
export const Scrollbar = {};
export const Virtual = {};

// Only extended while its module loads: any class will do.
export const WebSocketClient = EventTarget;

const leftOut = (): never => {
  throw new Error('left out of this page');
};

export default leftOut;
